//! The keyboard alone is enough.

use egui::{Event, Key};
use egui_kittest::Harness;

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

/// What one key asks for on a screen.
fn check(scene: Scene, key: Key, expected: &[Action]) {
    let mut harness = open(scene);
    harness.key_press(key);
    harness.run();
    assert_eq!(harness.state().as_slice(), expected, "{key:?} on {scene:?}");
}

fn choose(id: &str) -> Action {
    Action::Choose { choice: id.into() }
}

#[test]
fn the_digits_say_the_sentences() {
    check(Scene::Choosing, Key::Num1, &[choose("apologise")]);
    check(Scene::Choosing, Key::Num2, &[choose("say-back")]);
    check(Scene::Choosing, Key::Num5, &[choose("department")]);
    check(Scene::Choosing, Key::Num6, &[]);
}

#[test]
fn the_digits_say_nothing_while_somebody_speaks_or_time_stands_still() {
    check(Scene::Speaking, Key::Num1, &[]);
    check(Scene::Paused, Key::Num1, &[]);
}

#[test]
fn keys_mean_nothing_to_what_lies_underneath_the_list_of_keys() {
    check(Scene::ShortcutsOverConversation, Key::Num1, &[]);
    check(
        Scene::ShortcutsOverConversation,
        Key::Escape,
        &[Action::ToggleShortcuts],
    );
}

#[test]
fn space_shows_the_line_at_once() {
    check(Scene::Speaking, Key::Space, &[Action::ShowLine]);
    check(Scene::Choosing, Key::Space, &[]);
}

#[test]
fn escape_goes_back_pauses_or_goes_on() {
    check(Scene::Briefing, Key::Escape, &[Action::Back]);
    check(Scene::Settings, Key::Escape, &[Action::Back]);
    check(Scene::Choosing, Key::Escape, &[Action::Pause]);
    check(Scene::Paused, Key::Escape, &[Action::Resume]);
    check(Scene::Shortcuts, Key::Escape, &[Action::ToggleShortcuts]);
    check(Scene::Home, Key::Escape, &[]);
}

#[test]
fn enter_presses_what_is_most_likely_wanted() {
    check(
        Scene::Briefing,
        Key::Enter,
        &[Action::StartSession {
            scenario: "one-week-old".into(),
        }],
    );
    check(
        Scene::Ended,
        Key::Enter,
        &[Action::OpenDebrief {
            session: "s-18".into(),
        }],
    );
    check(Scene::Paused, Key::Enter, &[Action::Resume]);
}

#[test]
fn a_question_mark_asks_for_the_list_of_keys() {
    let mut harness = open(Scene::Home);
    harness.event(Event::Text("?".into()));
    harness.run();
    assert_eq!(harness.state().as_slice(), &[Action::ToggleShortcuts]);
}

#[test]
fn a_question_mark_in_a_name_is_part_of_the_name() {
    let mut harness = open(Scene::Welcome);
    harness.event(Event::Text("?".into()));
    harness.run();
    assert_eq!(harness.state().as_slice(), &[]);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(
        harness.state().as_slice(),
        &[Action::SetName { name: "?".into() }]
    );
}

#[test]
fn nobody_goes_on_without_a_name() {
    let mut harness = open(Scene::Welcome);
    harness.event(Event::Text("  ".into()));
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().as_slice(), &[]);
    assert!(
        tree(&harness).contains("Please write a name first"),
        "{}",
        tree(&harness)
    );
}

#[test]
fn the_cards_open_and_close_with_a_key() {
    let mut harness = open(Scene::Choosing);
    assert!(!tree(&harness).contains("Within 14 days"));
    harness.key_press(Key::L);
    harness.run();
    assert!(tree(&harness).contains("Within 14 days"));
    harness.key_press(Key::L);
    harness.run();
    assert!(!tree(&harness).contains("Within 14 days"));
}

#[test]
fn tab_reaches_every_sentence_and_enter_says_it() {
    let mut harness = open(Scene::Choosing);
    let mut reached = Vec::new();
    for _ in 0..7 {
        harness.key_press(Key::Tab);
        harness.run();
        reached.push(focused(&harness).unwrap_or_default());
    }
    let starts: Vec<&str> = reached
        .iter()
        .map(|name| name.split(' ').next().unwrap_or_default())
        .collect();
    assert_eq!(
        starts,
        ["Open", "Hold", "1.", "2.", "3.", "4.", "5."],
        "{reached:?}"
    );
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().as_slice(), &[choose("replace")]);
}

#[test]
fn the_steps_of_the_debrief_have_digits() {
    let mut harness = open(Scene::Happened);
    harness.key_press(Key::Num3);
    harness.run();
    assert!(
        tree(&harness).contains("Heading \"Points and reasons\""),
        "{}",
        tree(&harness)
    );
}

#[test]
fn the_recording_steps_and_plays_by_key() {
    let mut harness = open(Scene::Happened);
    assert!(tree(&harness).contains("\"Turn 3 of 6\""));
    harness.key_press(Key::L);
    harness.run();
    assert!(tree(&harness).contains("\"Turn 4 of 6\""));
    harness.key_press(Key::J);
    harness.key_press(Key::J);
    harness.run();
    assert!(tree(&harness).contains("\"Turn 2 of 6\""));
    assert!(tree(&harness).contains("Button \"Play\""));
    harness.key_press(Key::K);
    harness.run();
    assert!(tree(&harness).contains("Button \"Pause\""));
}

#[test]
fn a_reader_hears_the_whole_line_while_it_still_appears() {
    let harness = open(Scene::Speaking);
    let tree = tree(&harness);
    let line = tree
        .lines()
        .find(|line| line.contains("why did two of your people"))
        .unwrap_or_else(|| panic!("the line is missing:\n{tree}"));
    assert!(
        line.contains("tell me to wait for the technician?"),
        "{line}"
    );
    assert!(line.ends_with("live"), "{line}");
}
