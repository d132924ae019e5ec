//! Scenarios that come with Peduli, cut up at random: whatever comes of it is read, and every place is in the text.

use super::fixture::{GOOD, GOOD_TRANSLATION, MOVES};
use crate::base::limits::DIAGNOSTICS_MAX;
use crate::check::{Context, TranslationFile, check};
use crate::ron_text::{parse, tokens};
use crate::scenario::Translation;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseResult;

macro_rules! bundled {
    ($id:literal) => {
        (
            include_str!(concat!("../../../scenarios/", $id, "/scenario.ron")),
            include_str!(concat!("../../../scenarios/", $id, "/id.ftl")),
        )
    };
}

/// A scenario with its translation.
type Sources = (&'static str, &'static str);

const SOURCES: &[Sources] = &[
    (GOOD, GOOD_TRANSLATION),
    bundled!("just-looking"),
    bundled!("one-week-old"),
    bundled!("room-not-ready"),
    bundled!("the-post-that-spreads"),
    bundled!("two-answers"),
];

#[derive(Clone, Debug)]
pub enum Cut {
    Delete(Index, usize),
    Duplicate(Index, usize),
    Swap(Index, usize, Index, usize),
    Insert(Index, Vec<u8>),
}

pub fn cut() -> impl Strategy<Value = Cut> {
    let length = || prop_oneof![1..8_usize, 1..400_usize];
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..5),
        prop::sample::select(vec![
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            ",",
            ":",
            "=",
            "\\",
            "//",
            "/*",
            "r#\"",
            "None",
            "Some(",
            "-",
            "\u{1f600}",
            "\u{feff}",
            "\r",
            "goto: \"\"",
            "when: Not(",
            "é",
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    prop_oneof![
        (any::<Index>(), length()).prop_map(|(at, length)| Cut::Delete(at, length)),
        (any::<Index>(), length()).prop_map(|(at, length)| Cut::Duplicate(at, length)),
        (any::<Index>(), length(), any::<Index>(), length())
            .prop_map(|(a, a_length, b, b_length)| Cut::Swap(a, a_length, b, b_length)),
        (any::<Index>(), bytes).prop_map(|(at, bytes)| Cut::Insert(at, bytes)),
    ]
}

pub fn apply(bytes: &mut Vec<u8>, cut: &Cut) {
    let piece = |bytes: &[u8], at: &Index, length: usize| {
        let start = at.index(bytes.len() + 1);
        start..(start + length).min(bytes.len())
    };
    match cut {
        Cut::Delete(at, length) => {
            bytes.drain(piece(bytes, at, *length));
        }
        Cut::Duplicate(at, length) => {
            let range = piece(bytes, at, *length);
            let copy = bytes[range.clone()].to_vec();
            bytes.splice(range.end..range.end, copy);
        }
        Cut::Swap(a, a_length, b, b_length) => {
            let (a, b) = (piece(bytes, a, *a_length), piece(bytes, b, *b_length));
            let (first, second) = if a.start <= b.start { (a, b) } else { (b, a) };
            if first.end <= second.start {
                let early = bytes[first.clone()].to_vec();
                let late = bytes[second.clone()].to_vec();
                bytes.splice(second, early);
                bytes.splice(first, late);
            }
        }
        Cut::Insert(at, inserted) => {
            let start = at.index(bytes.len() + 1);
            bytes.splice(start..start, inserted.iter().copied());
        }
    }
}

/// One of the scenarios that come with Peduli, or the one of these tests.
pub(super) fn scenario_and_translation(which: &Index) -> Sources {
    *which.get(SOURCES)
}

fn check_cut(which: &Index, cuts: &[Cut], of_translation: &[Cut]) -> TestCaseResult {
    let (scenario, translation) = which.get(SOURCES);
    let mut bytes = scenario.as_bytes().to_vec();
    cuts.iter().for_each(|cut| apply(&mut bytes, cut));
    let mut translation = translation.as_bytes().to_vec();
    of_translation
        .iter()
        .for_each(|cut| apply(&mut translation, cut));
    let translation = String::from_utf8_lossy(&translation).into_owned();
    let text = String::from_utf8_lossy(&bytes);
    let whole: String = tokens(&text)
        .map(|token| &text[token.range.to_usize()])
        .collect();
    prop_assert!(whole == text, "the tokens are the text");
    prop_assert!(parse(&bytes).text() == text, "what was read is the text");
    let (parsed, errors) = Translation::parse(&translation);
    let context = Context {
        folder: Some("late-parcel"),
        moves: Some(&MOVES),
        translations: &[TranslationFile {
            path: "id.ftl",
            language: "id",
            translation: &parsed,
            errors: &errors,
        }],
    };
    let checked = check("scenario.ron", &bytes, &context);
    prop_assert!(checked.diagnostics.len() <= DIAGNOSTICS_MAX);
    // Where the bytes are no text, places are those of the text that is shown for it.
    for found in &checked.diagnostics {
        for label in found.related.iter().chain([&found.primary]) {
            let of = match &*label.file {
                "id.ftl" => translation.as_str(),
                _ => &text,
            };
            let range = label.range.to_usize();
            prop_assert!(of.get(range.clone()).is_some(), "{range:?} of {found:?}");
        }
    }
    Ok(())
}

#[test]
fn scenarios_cut_at_random_are_read() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 150,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let cuts = || prop::collection::vec(cut(), 0..6);
    runner
        .run(
            &(any::<Index>(), cuts(), cuts()),
            |(which, cuts, of_translation)| check_cut(&which, &cuts, &of_translation),
        )
        .unwrap_or_else(|error| panic!("{error}"));
}
