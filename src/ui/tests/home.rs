//! Home by keyboard and by ear: searching, filtering, continuing, starting afresh.

use egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::harness::{Format, Scene, draw, focused, run, tree};
use crate::text::Language;
use crate::ui::Action;

fn open(scene: Scene) -> Harness<'static, Vec<Action>> {
    run(
        Language::English,
        Format::USUAL,
        draw(scene, Language::English),
    )
}

fn type_in(harness: &mut Harness<'_, Vec<Action>>, words: &str) {
    harness.event(Event::Text(words.to_owned()));
    harness.run();
}

fn press(harness: &mut Harness<'_, Vec<Action>>, label: &str) {
    // Not with the pointer: it may lie below the window's edge.
    harness.get_by_label(label).click_accesskit();
    harness.run();
}

#[track_caller]
fn says(harness: &Harness<'_, Vec<Action>>, words: &str) {
    let tree = tree(harness);
    assert!(tree.contains(words), "no {words} in\n{tree}");
}

#[track_caller]
fn says_nothing_of(harness: &Harness<'_, Vec<Action>>, words: &str) {
    let tree = tree(harness);
    assert!(!tree.contains(words), "{words} in\n{tree}");
}

#[test]
fn a_slash_goes_to_the_search_and_is_no_part_of_it() {
    let mut home = open(Scene::HomeMany);
    type_in(&mut home, "/");
    assert_eq!(focused(&home).as_deref(), Some("Search the conversations"));
    type_in(&mut home, "FRIDGE");
    says(&home, "= \"8 of 40 conversations\" live");
    // In the field a slash is a slash.
    type_in(&mut home, "/");
    says(&home, "= \"0 of 40 conversations\" live");
}

#[test]
fn escape_empties_the_search_and_then_leaves_it() {
    let mut home = open(Scene::HomeMany);
    type_in(&mut home, "/");
    type_in(&mut home, "fridge");
    home.key_press(Key::Escape);
    home.run();
    says(&home, "= \"40 conversations\" live");
    assert_eq!(focused(&home).as_deref(), Some("Search the conversations"));
    home.key_press(Key::Escape);
    home.run();
    assert_eq!(focused(&home), None);
    assert_eq!(home.state().as_slice(), &[]);
}

#[test]
fn escape_elsewhere_shows_all_again() {
    let mut home = open(Scene::HomeFiltered);
    says(&home, "= \"16 of 40 conversations\" live");
    home.key_press(Key::Escape);
    home.run();
    says(&home, "= \"40 conversations\" live");
}

#[test]
fn filters_are_chosen_counted_and_given_up() {
    let mut home = open(Scene::HomeMany);
    press(&mut home, "Filters");
    press(&mut home, "Live chat, 8 conversations");
    says(&home, "CheckBox \"Live chat, 8 conversations\" on");
    says(&home, "= \"8 of 40 conversations\" live");
    // Another channel would be added to it, a difficulty would be asked for besides.
    says(&home, "CheckBox \"On the phone, 8 conversations\" off");
    says(&home, "CheckBox \"Hostile, 0 conversations\" off");
    press(&mut home, "Live chat, 8 conversations");
    says(&home, "= \"40 conversations\" live");
}

#[test]
fn what_is_chosen_stays_to_be_seen_when_the_filters_are_put_away() {
    let mut home = open(Scene::HomeFiltered);
    press(&mut home, "Hide filters");
    says_nothing_of(&home, "CheckBox");
    says(&home, "Button \"Filters (2)\"");
    says(&home, "Button \"Give up: Live chat\"");
    press(&mut home, "Show all again");
    says(&home, "= \"40 conversations\" live");
}

#[test]
fn where_nothing_fits_a_press_brings_something_back() {
    let mut home = open(Scene::HomeNothingFound);
    says(&home, "Heading \"No conversation fits all of this\"");
    press(&mut home, "Without “Channel”: 1");
    says(&home, "= \"1 of 5 conversations\" live");
    says_nothing_of(&home, "No conversation fits");
}

#[test]
fn the_awards_come_and_go_with_their_rules() {
    let mut home = open(Scene::Home);
    says_nothing_of(&home, "Stayed the owner");
    press(&mut home, "Show awards");
    says(&home, "Heading \"Stayed the owner\"");
    says(&home, "Earned on 19 November 2026");
    press(&mut home, "Hide awards");
    says_nothing_of(&home, "Stayed the owner");
}

#[test]
fn what_was_broken_off_is_continued_begun_afresh_or_left() {
    for (label, asks_for) in [
        (
            "Continue",
            Action::ContinueSession {
                session: "s-17".into(),
            },
        ),
        (
            "Start afresh",
            Action::OpenBriefing {
                scenario: "missed-boiler".into(),
            },
        ),
        (
            "Leave it for now",
            Action::SetSessionAside {
                session: "s-17".into(),
            },
        ),
    ] {
        let mut home = open(Scene::Home);
        press(&mut home, label);
        assert_eq!(home.state().as_slice(), &[asks_for]);
    }
}

#[test]
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone holds for one lifetime only"
)]
fn the_last_of_many_cards_is_in_sight_when_the_keyboard_arrives_there() {
    let mut home = open(Scene::HomeMany);
    // Everything above the cards, then the cards.
    for _ in 0..60 {
        home.key_press(Key::Tab);
        home.run();
        let name = focused(&home).unwrap_or_default();
        if name.is_empty() {
            break;
        }
        let rect = home.get_by(|node| node.is_focused()).rect();
        let seen = rect.top() >= 0.0 && rect.bottom() <= Format::USUAL.height;
        assert!(seen, "{name} is at {rect:?}");
    }
}
