//! Texts cut at random and places at random: there is always an answer, and every place in it is in the text.

use super::super::{
    Document, completions, definitions, hover, message_at, outline, references, rename,
};
use super::fixture::{MOVES, SCENARIO, TRANSLATION};
use crate::base::{ByteRange, EditorPosition, LineIndex, PositionEncoding};
use crate::ron_text::apply_edits;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseResult;

/// What is put into the text, often a piece of what somebody types.
fn piece() -> impl Strategy<Value = String> {
    let typed = [
        "\"",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "//",
        "/*",
        "'",
        "\\",
        "r#\"",
        "goto: \"",
        "goto: ",
        "Flag(",
        "Said(\"",
        "when: Not(",
        "moves: [",
        "Choice(",
        "Some(",
        "None",
        "é😀",
        "“",
        "”",
        "goto: “",
        "\u{feff}",
        "\r\n",
        "\0",
    ];
    prop_oneof![
        prop::sample::select(typed.to_vec()).prop_map(str::to_owned),
        any::<String>(),
    ]
}

/// A place, how many bytes go there, and what comes.
fn cuts() -> impl Strategy<Value = Vec<(Index, usize, String)>> {
    let length = prop_oneof![Just(0), 1..12_usize, 1..600_usize];
    prop::collection::vec((any::<Index>(), length, piece()), 0..4)
}

fn cut(text: &str, cuts: &[(Index, usize, String)]) -> String {
    let mut text = text.to_owned();
    for (at, length, piece) in cuts {
        let start = text.floor_char_boundary(at.index(text.len() + 1));
        let end = text.floor_char_boundary((start + length).min(text.len()));
        text.replace_range(start..end, piece);
    }
    text
}

fn is_place_in(text: &str, range: ByteRange) -> TestCaseResult {
    prop_assert!(text.get(range.to_usize()).is_some(), "{range:?}");
    Ok(())
}

fn ask_everything(text: &str, translation: &str, offset: u32) -> TestCaseResult {
    let document = Document::new(text);
    for range in definitions(&document, offset) {
        is_place_in(text, range)?;
    }
    for place in references(&document, offset) {
        is_place_in(text, place.range)?;
    }
    if let Some(hover) = hover(&document, &MOVES, "en", offset) {
        is_place_in(text, hover.range)?;
        prop_assert!(hover.range.start <= offset && offset <= hover.range.end);
    }
    for found in completions(&document, &MOVES, "en", offset) {
        is_place_in(text, found.edit.range)?;
        prop_assert!(apply_edits(text, std::slice::from_ref(&found.edit)).is_ok());
        let replaced = &text[found.edit.range.to_usize()];
        prop_assert!(!replaced.contains('\n'), "a completion stays on its line");
    }
    let mut open = outline(&document);
    while let Some(entry) = open.pop() {
        is_place_in(text, entry.range)?;
        prop_assert!(entry.range.contains(entry.name_range));
        open.extend(entry.inside);
    }
    if let Ok(renamed) = rename(&document, &[translation], offset, "another-name") {
        prop_assert!(apply_edits(text, &renamed.scenario).is_ok());
        prop_assert!(apply_edits(translation, &renamed.translations[0]).is_ok());
    }
    if let Some((_, range)) = message_at(translation, offset) {
        is_place_in(translation, range)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_question_about_any_text_has_an_answer(
        scenario_cuts in cuts(),
        translation_cuts in cuts(),
        places in prop::collection::vec(any::<Index>(), 1..6),
    ) {
        let text = cut(SCENARIO, &scenario_cuts);
        let translation = cut(TRANSLATION, &translation_cuts);
        // Where somebody has just typed is where an editor asks.
        let typed = scenario_cuts.iter().map(|(at, _, piece)| at.index(text.len() + 1) + piece.len());
        let anywhere = places.iter().map(|at| at.index(text.len() + 1));
        for offset in anywhere.chain(typed) {
            let offset = text.floor_char_boundary(offset.min(text.len()));
            ask_everything(&text, &translation, offset as u32)?;
        }
    }

    #[test]
    fn every_place_of_an_editor_is_a_place_in_the_text(
        text in any::<String>(),
        line in prop_oneof![0..20_u32, any::<u32>()],
        character in prop_oneof![0..40_u32, any::<u32>()],
    ) {
        let index = LineIndex::new(&text);
        for encoding in [PositionEncoding::Utf8, PositionEncoding::Utf16] {
            let offset = index.offset(EditorPosition { line, character }, encoding);
            prop_assert!(text.is_char_boundary(offset as usize));
            let back = index.editor_position(offset, encoding);
            prop_assert_eq!(index.offset(back, encoding), offset);
        }
    }
}
