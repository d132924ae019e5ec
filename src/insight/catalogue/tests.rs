//! What a filter finds, and what must hold for every filter and every library.

use proptest::prelude::*;

use super::*;
use crate::engine::fixtures::{choice, decision, ending, scenario, spanned};
use crate::scenario::{Outcome, Stage};

fn card(channel: ChannelKind, persona: Persona, difficulty: u8, words: &str) -> Card {
    let traits = [
        Trait::channel(channel),
        Trait::persona(persona),
        Trait::difficulty(difficulty),
    ];
    Card::new(traits, [&words.to_owned()])
}

fn library() -> Catalogue {
    Catalogue::new(vec![
        card(
            ChannelKind::Call,
            Persona::Critical,
            3,
            "One week old: Ratna’s fridge",
        ),
        card(
            ChannelKind::Chat,
            Persona::Clever,
            3,
            "Two answers: a café’s line",
        ),
        card(
            ChannelKind::Call,
            Persona::Anxious,
            1,
            "The wrong company: a parcel",
        ),
    ])
}

fn filter(search: &str, wanted: &[Trait]) -> Filter {
    let mut filter = Filter::searching(search);
    for one in wanted {
        filter.toggle(one.clone());
    }
    filter
}

#[track_caller]
fn check(search: &str, wanted: &[Trait], expected: &[usize]) {
    assert_eq!(library().find(&filter(search, wanted)).shown, expected);
}

#[test]
fn nothing_asked_for_shows_everything() {
    check("", &[], &[0, 1, 2]);
    check("   ", &[], &[0, 1, 2]);
}

#[test]
fn of_one_kind_any_may_fit_and_of_different_kinds_all_must() {
    let (call, chat) = (ChannelKind::Call, ChannelKind::Chat);
    check("", &[Trait::channel(call)], &[0, 2]);
    check(
        "",
        &[Trait::channel(call), Trait::channel(chat)],
        &[0, 1, 2],
    );
    check("", &[Trait::channel(call), Trait::difficulty(3)], &[0]);
}

#[test]
fn a_search_minds_neither_case_nor_accents_nor_the_order_of_words() {
    check("FRIDGE", &[], &[0]);
    check("cafe", &[], &[1]);
    check("Café two", &[], &[1]);
    check("fridge café", &[], &[]);
    check("par", &[], &[2]);
}

#[test]
fn a_count_says_what_that_one_would_find_by_itself() {
    let wanted = [Trait::channel(ChannelKind::Call), Trait::difficulty(3)];
    let found = library().find(&filter("", &wanted));
    let count = |one: Trait| found.counts[&one];
    // The difficulty holds, the channel is as if nobody had chosen one.
    assert_eq!(count(Trait::channel(ChannelKind::Chat)), 1);
    assert_eq!(count(Trait::difficulty(1)), 1);
    assert_eq!(count(Trait::persona(Persona::Anxious)), 0);
}

#[test]
fn where_nothing_is_found_it_says_what_to_give_up() {
    let wanted = [Trait::channel(ChannelKind::Chat), Trait::difficulty(1)];
    let found = library().find(&filter("", &wanted));
    assert_eq!(
        found.loosen,
        [
            (Part::Facet(Facet::Channel), 1),
            (Part::Facet(Facet::Difficulty), 1)
        ]
    );
    let found = library().find(&filter("no such words", &wanted));
    assert_eq!(found.loosen, [], "no single part is to blame");
}

#[test]
fn giving_up_a_part_shows_what_was_said() {
    let mut filter = filter("fridge", &[Trait::difficulty(1)]);
    let found = library().find(&filter);
    let (part, count) = found.loosen[0];
    filter.loosen(part);
    assert_eq!(library().find(&filter).shown.len(), count);
}

#[test]
fn a_card_is_found_by_title_summary_customer_and_sector() {
    let mut test = scenario("d", vec![ending("d", Outcome::Success, 0)]);
    test.title = "Baru seminggu".to_owned();
    test.summary = "Kulkas mati.".to_owned();
    test.customer.name = "Ratna".to_owned();
    test.sector = "Elektronik".to_owned();
    let catalogue = Catalogue::new(vec![Card::of(&test, &Moves::builtin())]);
    for word in ["seminggu", "kulkas", "ratna", "elektronik"] {
        assert_eq!(catalogue.find(&filter(word, &[])).shown, [0], "{word}");
    }
}

#[test]
fn a_scenario_exercises_what_often_tells_one_reply_from_another() {
    let with = |moves: &[&str], id: &str| {
        let mut reply = choice("d", id, [0, 0, 0], "end");
        reply.moves = moves.iter().map(|name| spanned(name)).collect();
        reply
    };
    // `GiveTime` is in every reply, `SayBack` at two decisions only, and cutting in is no skill.
    let node = |id: &str, extra: &str| {
        let replies = vec![
            with(&["NameFeeling", "GiveTime", extra], "a"),
            with(&["GiveTime", "CutIn"], "b"),
        ];
        decision(id, Stage::Open, 1, replies)
    };
    let test = scenario(
        "d1",
        vec![
            node("d1", "SayBack"),
            node("d2", "SayBack"),
            node("d3", "NameFeeling"),
            ending("end", Outcome::Success, 0),
        ],
    );
    assert_eq!(skills(&test, &Moves::builtin()), ["NameFeeling"]);
}

fn traits() -> impl Strategy<Value = Trait> {
    prop_oneof![
        prop::sample::select(ChannelKind::ALL.to_vec()).prop_map(Trait::channel),
        prop::sample::select(Phase::ALL.to_vec()).prop_map(Trait::phase),
        (1..=5_u8).prop_map(Trait::difficulty),
        prop::sample::select(vec!["NameFeeling", "OwnIt"]).prop_map(Trait::skill),
    ]
}

fn catalogues() -> impl Strategy<Value = Catalogue> {
    let words = "[a-cé ]{0,6}";
    let card = (prop::collection::vec(traits(), 0..6), words)
        .prop_map(|(traits, words)| Card::new(traits, [&words]));
    prop::collection::vec(card, 0..12).prop_map(Catalogue::new)
}

fn filters() -> impl Strategy<Value = Filter> {
    ("[a-cé ]{0,3}", prop::collection::vec(traits(), 0..4))
        .prop_map(|(search, wanted)| filter(&search, &wanted))
}

proptest! {
    #[test]
    fn another_kind_of_filter_never_adds_a_result(
        catalogue in catalogues(),
        before in filters(),
        one in traits(),
    ) {
        let mut before = before;
        before.loosen(Part::Facet(one.facet()));
        let mut after = before.clone();
        after.toggle(one);
        let (before, after) = (catalogue.find(&before).shown, catalogue.find(&after).shown);
        prop_assert!(after.iter().all(|place| before.contains(place)));
    }

    #[test]
    fn another_of_a_kind_that_is_chosen_never_takes_a_result(
        catalogue in catalogues(),
        before in filters(),
        one in traits(),
    ) {
        let is_new_kind = before.wanted().all(|wanted| wanted.facet() != one.facet());
        if is_new_kind || before.wants(&one) {
            return Ok(());
        }
        let mut after = before.clone();
        after.toggle(one);
        let (before, after) = (catalogue.find(&before).shown, catalogue.find(&after).shown);
        prop_assert!(before.iter().all(|place| after.contains(place)));
    }

    #[test]
    fn more_letters_never_add_a_result(
        catalogue in catalogues(),
        before in filters(),
        more in "[a-cé ]{1,3}",
    ) {
        let mut after = before.clone();
        after.search.push_str(&more);
        let (before, after) = (catalogue.find(&before).shown, catalogue.find(&after).shown);
        prop_assert!(after.iter().all(|place| before.contains(place)));
    }

    #[test]
    fn a_count_is_what_choosing_only_that_shows(
        catalogue in catalogues(),
        filter in filters(),
    ) {
        for (one, count) in catalogue.find(&filter).counts {
            let mut only = filter.clone();
            only.loosen(Part::Facet(one.facet()));
            only.toggle(one);
            prop_assert_eq!(catalogue.find(&only).shown.len(), count);
        }
    }

    #[test]
    fn a_cleared_filter_shows_everything(catalogue in catalogues(), mut filter in filters()) {
        filter.clear();
        prop_assert!(filter.is_empty());
        prop_assert_eq!(catalogue.find(&filter).shown.len(), catalogue.cards.len());
    }
}
