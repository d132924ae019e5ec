//! Every move has what people read, and together they cover what the trade teaches.

use std::collections::BTreeSet;

use super::{DefensiveMistake, Element, LocalText, MoveEffect, Moves, MovesError, Principle};
use crate::scenario::kinds::Axis;

const LANGUAGES: [&str; 2] = ["en", "id"];

/// Every text of the built-in moves, with what it belongs to.
fn every_text(moves: &Moves) -> Vec<(String, &LocalText)> {
    let mut texts = Vec::new();
    for (name, found) in moves.iter() {
        texts.push((format!("{name}.name"), &found.name));
        texts.push((format!("{name}.looks_like"), &found.looks_like));
    }
    for principle in Principle::all() {
        texts.push((
            principle.to_string(),
            moves.principle(principle).expect("named"),
        ));
    }
    for &element in Element::ALL {
        texts.push((element.to_string(), moves.element(element).expect("named")));
    }
    texts
}

#[test]
fn there_are_enough_moves_on_every_axis_and_of_both_kinds() {
    let moves = Moves::builtin();
    assert!(moves.iter().len() >= 40, "only {}", moves.iter().len());
    for axis in Axis::ALL {
        for effect in [MoveEffect::Helps, MoveEffect::Harms] {
            let count = moves
                .iter()
                .filter(|(_, found)| found.axis == axis && found.effect == effect)
                .count();
            assert!(count >= 5, "{axis:?} {effect:?}: only {count}");
        }
    }
}

#[test]
fn every_principle_and_every_element_is_practised() {
    let moves = Moves::builtin();
    for principle in Principle::all() {
        assert!(
            moves
                .iter()
                .any(|(_, found)| found.principles.contains(&principle)),
            "{principle}"
        );
    }
    for &element in Element::ALL {
        let helps = |(_, found): (&str, &super::Move)| {
            found.effect == MoveEffect::Helps && found.elements.contains(&element)
        };
        assert!(moves.iter().any(helps), "no helping move shows {element}");
    }
}

#[test]
fn exactly_three_moves_are_the_defensive_mistakes() {
    let moves = Moves::builtin();
    let found: BTreeSet<_> = moves
        .iter()
        .filter_map(|(name, found)| found.defensive.map(|mistake| (mistake, name)))
        .collect();
    let expected = BTreeSet::from([
        (DefensiveMistake::EmptyApology, "EmptyApology"),
        (DefensiveMistake::UnreadyAnswer, "UnreadyAnswer"),
        (
            DefensiveMistake::SolutionBeforeUnderstanding,
            "SolveBeforeListening",
        ),
    ]);
    assert_eq!(found, expected);
    for (_, name) in found {
        let mistake = moves.get(name).expect("listed above");
        assert_eq!(mistake.effect, MoveEffect::Harms, "{name}");
        assert!(
            mistake
                .principles
                .iter()
                .any(|principle| principle.number() == 2),
            "{name}"
        );
    }
}

#[test]
fn every_text_is_written_in_both_languages_and_differs() {
    let moves = Moves::builtin();
    for (place, text) in every_text(&moves) {
        assert!(text.languages().eq(LANGUAGES), "{place}");
        let [english, indonesian] = LANGUAGES.map(|code| text.in_language(code));
        assert!(
            !english.trim().is_empty() && !indonesian.trim().is_empty(),
            "{place}"
        );
        assert_ne!(english, indonesian, "{place}");
    }
}

#[test]
fn names_are_unique_and_every_move_gives_an_example() {
    let moves = Moves::builtin();
    for code in LANGUAGES {
        let mut names = BTreeSet::new();
        for (name, found) in moves.iter() {
            assert!(
                names.insert(found.name.in_language(code)),
                "{name} shares its name in {code}"
            );
            let looks_like = found.looks_like.in_language(code);
            assert!(
                looks_like.contains('“') && looks_like.contains('”'),
                "{name} in {code}"
            );
            assert!(
                looks_like.chars().count() <= 160,
                "{name} in {code} is too long for a card"
            );
        }
    }
}

#[test]
fn a_text_falls_back_to_english_and_then_to_what_there_is() {
    let moves = Moves::builtin();
    let name = &moves.get("NameFeeling").expect("built in").name;
    assert_eq!(name.in_language("id"), "Menyebut perasaannya");
    assert_eq!(name.in_language("fr"), "Names the feeling");
    let pack =
        Moves::from_ron(&pack_of(&a_move("Singing", r#"{"id": "Bernyanyi"}"#))).expect("valid");
    assert_eq!(
        pack.get("Singing").expect("there").name.in_language("fr"),
        "Bernyanyi"
    );
}

fn a_move(name: &str, texts: &str) -> String {
    format!(
        r#""{name}": Move(axis: Empathy, effect: Helps, principles: [4], elements: ["3.1"],
            name: {texts}, looks_like: {{"en": "Sings: “La.”"}}),"#
    )
}

fn pack_of(moves: &str) -> String {
    format!("Moves(format: 1, moves: {{{moves}}})")
}

#[test]
fn a_pack_adds_moves_and_never_changes_one() {
    let pack = Moves::from_ron(&pack_of(&a_move("Singing", r#"{"en": "Sings"}"#))).expect("valid");
    let both = Moves::builtin()
        .with_pack(pack.clone())
        .expect("a new name");
    assert_eq!(both.iter().len(), Moves::builtin().iter().len() + 1);
    assert_eq!(both.get("Singing"), pack.get("Singing"));
    assert!(both.names().any(|name| name == "NameFeeling"));
    let again = both.with_pack(pack).expect_err("the name is taken");
    assert_eq!(
        again,
        MovesError::NameTaken {
            name: "Singing".to_owned()
        }
    );
}

/// What a wrong file says, in part.
fn check_error(text: &str, expected: &str) {
    let error = Moves::from_ron(text).expect_err(text).to_string();
    assert!(
        error.contains(expected),
        "{error}\ndoes not contain\n{expected}"
    );
}

#[test]
fn a_wrong_file_says_what_is_wrong() {
    let english = r#"{"en": "Sings"}"#;
    check_error("", "line 1, column 1");
    check_error("Moves(format: 2, stages: [])", "only format 1 is known");
    check_error("Moves(format: 1, moves: {}, tones: {})", "tones");
    check_error(
        &pack_of(&a_move("Singing", english).repeat(2)),
        "`Singing` comes twice",
    );
    check_error(
        &pack_of(&a_move("sing out", english)),
        "`sing out` is no name for a move",
    );
    check_error(&pack_of(&a_move("Singing", "{}")), "at least one language");
    check_error(
        &pack_of(&a_move("Singing", r#"{"en": " "}"#)),
        "language `en` is empty",
    );
    check_error(
        &pack_of(&a_move("Singing", r#"{"en": "a", "en": "b"}"#)),
        "`en` comes twice",
    );
    let wrong = |from: &str, to: &str| pack_of(&a_move("Singing", english)).replace(from, to);
    check_error(&wrong("[4]", "[15]"), "there is no principle 15");
    check_error(&wrong("[4]", "[]"), "names no principle");
    check_error(&wrong("\"3.1\"", "\"6.1\""), "no competence element `6.1`");
    check_error(&wrong("[\"3.1\"]", "[]"), "names no competence element");
    check_error(&wrong("Empathy", "Charm"), "Charm");
    check_error(&wrong("\n", "\nhue: 3,"), "line 2");
}
