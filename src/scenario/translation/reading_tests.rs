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
fn says_where_a_file_is_wrong() {
    let text = "a = x\na = y\nb = { $name }\n= z\n";
    let (_, errors) = Translation::parse(text);
    let kinds: Vec<(&str, u32)> = errors
        .iter()
        .map(|error| {
            let kind = match &error.kind {
                TranslationErrorKind::Syntax(_) => "syntax",
                TranslationErrorKind::Duplicate { name, .. }
                | TranslationErrorKind::Placeable(name) => name,
            };
            (kind, error.range.start)
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
