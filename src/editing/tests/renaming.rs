//! Another name for something, in the scenario and its translations.

use super::super::{Document, RenameError, rename, renameable};
use super::fixture::{Fixture, SCENARIO, TRANSLATION};
use crate::check::{Context, TranslationFile, check};
use crate::ron_text::apply_edits;
use crate::scenario::Translation;

/// Renames what is at the cursor and returns both texts, which must be as good as they were.
#[track_caller]
fn renamed(marked: &str, new: &str) -> (String, String) {
    let fixture = Fixture::at(marked);
    let edits = rename(&fixture.document, &[TRANSLATION], fixture.offset, new)
        .unwrap_or_else(|error| panic!("{marked}: {error}"));
    let scenario = apply_edits(SCENARIO, &edits.scenario).expect("the edits fit");
    let translation = apply_edits(TRANSLATION, &edits.translations[0]).expect("the edits fit");
    let (parsed, errors) = Translation::parse(&translation);
    let context = Context {
        folder: Some("late-parcel"),
        moves: None,
        translations: &[TranslationFile {
            path: "id.ftl",
            language: "id",
            translation: &parsed,
            errors: &errors,
        }],
    };
    let checked = check("scenario.ron", scenario.as_bytes(), &context);
    assert_eq!(checked.diagnostics, [], "{marked}");
    (scenario, translation)
}

/// Checks that `old` stands nowhere any more, and `new` as often as it did.
#[track_caller]
fn check_renamed(marked: &str, old: &str, new: &str, in_scenario: usize, in_translation: usize) {
    let (scenario, translation) = renamed(marked, new);
    assert_eq!(scenario.matches(old).count(), 0, "{old} in {scenario}");
    assert_eq!(scenario.matches(new).count(), in_scenario, "{scenario}");
    assert_eq!(
        translation.matches(new).count(),
        in_translation,
        "{translation}"
    );
}

#[test]
fn a_node_is_renamed_in_ways_conditions_and_messages() {
    check_renamed("start: \"$0opening\"", "\"opening", "the-start", 4, 5);
    check_renamed("\"gl$0ad\": Ending(", "\"glad\"", "happy", 2, 2);
    check_renamed("goto: \"sta$0ys\"", "\"stays\"", "remains", 2, 1);
}

#[test]
fn a_choice_is_renamed_where_it_was_said_and_in_messages() {
    check_renamed(
        "Not(Said(\"opening/num$0ber\"))",
        "\"number\"",
        "ask-number",
        2,
        1,
    );
    check_renamed("id: \"cou$0rier\"", "\"courier\"", "by-courier", 1, 1);
}

#[test]
fn flags_promises_colleagues_cards_and_lines_are_renamed_too() {
    check_renamed(
        "Flag(\"knows-$0party\")",
        "knows-party",
        "party-is-known",
        3,
        0,
    );
    check_renamed(
        "breaks: [\"call-$0at-four\"]",
        "call-at-four",
        "ring-at-four",
        2,
        0,
    );
    check_renamed("by: \"de$0pot\"", "\"depot\"", "warehouse", 2, 1);
    check_renamed("id: \"track$0ing\"", "\"tracking\"", "where-it-is", 1, 1);
    check_renamed("id: \"par$0ty\"", "\"party\"", "why-now", 1, 1);
}

#[test]
fn a_name_that_cannot_be_given_is_refused() {
    #[track_caller]
    fn refused(marked: &str, new: &str) -> String {
        let fixture = Fixture::at(marked);
        let edits = rename(&fixture.document, &[], fixture.offset, new);
        edits.expect_err("it is refused").to_string()
    }
    assert_eq!(
        refused("start: \"$0opening\"", "story"),
        "there is already a node called `story`"
    );
    assert_eq!(
        refused("by: \"de$0pot\"", "desk"),
        "`desk` always means the desk"
    );
    assert!(
        refused("start: \"$0opening\"", "The Start").starts_with("`The Start` cannot be a name")
    );
    let nothing = RenameError::NothingHere.to_string();
    assert_eq!(refused("id: \"late$0-parcel\"", "early-parcel"), nothing);
    assert_eq!(refused("moves: [Act$0Now, GiveTime]", "act-later"), nothing);
    assert_eq!(refused("title: \"The $0late parcel\"", "early"), nothing);
}

#[test]
fn the_same_name_again_changes_nothing() {
    let fixture = Fixture::at("start: \"$0opening\"");
    let edits = rename(&fixture.document, &[TRANSLATION], fixture.offset, "opening");
    let edits = edits.expect("nothing is wrong with it");
    assert!(edits.scenario.is_empty() && edits.translations == [vec![]]);
}

#[test]
fn what_can_be_renamed_is_the_name_without_its_quotes() {
    let fixture = Fixture::at("Not(Said(\"opening/num$0ber\"))");
    let (name, range) = renameable(&fixture.document, fixture.offset).expect("it can be renamed");
    assert_eq!(name, "number");
    assert_eq!(&fixture.document.text()[range.to_usize()], "number");
}

/// A place that was not read would be left behind.
#[test]
fn nothing_is_renamed_in_a_text_with_mistakes() {
    let document = Document::new(&SCENARIO.replacen("weight: 2,", "weight: 2", 1));
    let at = SCENARIO.find("\"opening\"").expect("it is there") as u32;
    assert_eq!(renameable(&document, at + 2), Err(RenameError::Unreadable));
}
