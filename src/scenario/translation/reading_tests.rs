//! Reading translation files, and saying where they are wrong.

use super::{Translation, TranslationErrorKind};

#[test]
fn reads_values_attributes_and_quoted_braces() {
    let (translation, errors) = Translation::parse(
        "opening-line-1 = Halo\n    .thinks = Satu { \"{\" }\n# note\nempty =\n    .why = Karena\n",
    );
    assert_eq!(errors, []);
    assert_eq!(translation.get("opening-line-1", None), Some("Halo"));
    assert_eq!(
        translation.get("opening-line-1", Some("thinks")),
        Some("Satu {")
    );
    assert_eq!(translation.get("empty", Some("why")), Some("Karena"));
    assert_eq!(translation.get("empty", None), None);
}

#[test]
fn the_first_message_after_a_byte_order_mark_is_read_and_every_place_is_of_the_whole_file() {
    let text = "\u{FEFF}a = x\n    .b = y\nc = z\n";
    let (translation, errors) = Translation::parse(text);
    assert_eq!(errors, []);
    let written = |message, attribute| {
        let (found, range) = translation.find(message, attribute)?;
        Some((found, &text[range.to_usize()]))
    };
    assert_eq!(written("a", None), Some(("x", "a")));
    assert_eq!(written("a", Some("b")), Some(("y", "b")));
    assert_eq!(written("c", None), Some(("z", "c")));
    let ids = Translation::message_ids(text);
    let places = ids.iter().map(|(id, range)| (*id, range.start));
    assert_eq!(places.collect::<Vec<_>>(), [("a", 3), ("c", 20)]);
}

#[test]
fn a_byte_order_mark_that_is_not_at_the_very_start_is_a_character() {
    let (translation, errors) = Translation::parse("a = x\u{FEFF}\n");
    assert_eq!(errors, []);
    assert_eq!(translation.get("a", None), Some("x\u{FEFF}"));
    for text in ["\u{FEFF}\u{FEFF}a = x\n", "b = y\n\u{FEFF}a = x\n"] {
        let (translation, errors) = Translation::parse(text);
        assert_eq!(translation.get("a", None), None, "{text:?}");
        assert_eq!(errors.len(), 1, "{text:?}");
    }
}

#[test]
fn says_where_a_file_is_wrong() {
    for before in ["", "\u{FEFF}"] {
        check_places(before);
    }
}

/// The same mistakes in the same places after something that belongs to no message.
#[track_caller]
fn check_places(before: &str) {
    let text = format!("{before}a = x\na = y\nb = {{ $name }}\n= z\n");
    let before = before.len() as u32;
    let (_, errors) = Translation::parse(&text);
    let kinds: Vec<(&str, u32)> = errors
        .iter()
        .map(|error| {
            let kind = match &error.kind {
                TranslationErrorKind::Syntax(_) => "syntax",
                TranslationErrorKind::Duplicate { name, .. }
                | TranslationErrorKind::Placeable(name) => name,
            };
            (kind, error.range.start - before)
        })
        .collect();
    assert_eq!(kinds, [("syntax", 26), ("a", 6), ("b", 12)]);
}

#[test]
fn every_place_is_in_the_text() {
    for text in [
        "a = x\nb",
        "a = x\n-",
        "é",
        "a\u{20ac}",
        "a = {",
        "a = x\n    .é",
        "\u{FEFF}",
        "\u{FEFF}é",
        "\u{FEFF}a = {",
        "",
    ] {
        let (_, errors) = Translation::parse(text);
        for error in errors {
            assert!(
                text.get(error.range.to_usize()).is_some(),
                "{text:?}: {error:?}"
            );
        }
    }
}
