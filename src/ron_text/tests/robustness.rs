//! Any bytes give an answer that fits the text.

use proptest::prelude::*;

use super::{generated, tokens};
use crate::base::limits::DIAGNOSTICS_MAX;
use crate::ron_text::{Parsed, Value, ValueId, apply_edits, parse, parse_text};

/// The first thing in a reading that cannot be true.
fn contradiction(parsed: &Parsed) -> Option<String> {
    let text = parsed.text();
    if parsed.errors().len() > DIAGNOSTICS_MAX {
        return Some(format!("{} errors", parsed.errors().len()));
    }
    for error in parsed.errors() {
        let places = std::iter::once(error.span).chain(error.related);
        if let Some(place) = places
            .into_iter()
            .find(|place| text.get(place.to_usize()).is_none())
        {
            return Some(format!(
                "{:?} stands at {place:?}, outside the text",
                error.kind
            ));
        }
        if let Some(fix) = &error.fix
            && apply_edits(text, std::slice::from_ref(fix)).is_err()
        {
            return Some(format!("the fix of {:?} does not fit", error.kind));
        }
    }
    match parsed.root() {
        Some(root) => contradiction_in(root),
        None => parsed
            .errors()
            .is_empty()
            .then(|| "neither a value nor an error".to_owned()),
    }
}

fn contradiction_in(value: Value<'_>) -> Option<String> {
    let mut values = vec![value];
    while let Some(value) = values.pop() {
        let inner: Vec<_> = value
            .items()
            .chain(value.fields().map(|field| field.value))
            .chain(
                value
                    .map_entries()
                    .flat_map(|entry| [entry.key, entry.value]),
            )
            .collect();
        // Every accessor must stand any value.
        let _ = (
            value.text(),
            value.character(),
            value.number().map(|n| (n.integer(), n.scaled(1))),
            value.name(),
        );
        let _ = value.text_offset(1);
        if let Some(outside) = inner
            .iter()
            .find(|inner| !value.span().contains(inner.span()))
        {
            return Some(format!(
                "{:?} stands outside of {:?}",
                outside.source(),
                value.source()
            ));
        }
        values.extend(inner);
    }
    None
}

/// Each text makes some stretch of it look worth reading again at every place: in quadratic time a
/// single one would take minutes.
#[test]
fn texts_made_to_be_read_again_and_again_are_read_once() {
    const BYTES: usize = 128 * 1024;
    for unit in [
        "'x, a: ",
        "“x, a: ",
        "{\"",
        "[\"a\", ",
        "((('x, a: ",
        "\"x”y",
        "'x, a: ",
        "“x, a: ",
        "{\"",
        "[\"a\", ",
        "(((‘x, a: ",
        "\"x”y",
        "\"a\n\\",
        "\\\"a\n",
        "\"a\nb",
        "r#\"\n",
        "[)",
        "(]",
        "[",
        "{\"",
        "/*",
        "'",
        "“",
        "a ",
        "a:",
        "#!",
        "1 ",
        "é",
        "\u{A0}",
        "\r",
        "(a:",
        "[[1)",
        "\"x\"y",
        "\"\\\n",
        "r##\"#",
        "A::",
        "=",
        ",",
        "\\\"\n\"",
        "{a:[",
        "-",
        "b'",
        "// \n",
    ] {
        let parsed = parse_text(&unit.repeat(BYTES / unit.len()));
        assert_eq!(contradiction(&parsed), None, "{unit:?} repeated");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes: Vec<u8>) {
        prop_assert_eq!(contradiction(&parse(&bytes)), None);
    }

    #[test]
    fn any_text_is_read(text in ".*") {
        prop_assert_eq!(contradiction(&parse_text(&text)), None);
    }

    #[test]
    fn any_jumble_of_tokens_is_read(tokens in prop::collection::vec(tokens::any(), 0..60)) {
        prop_assert_eq!(contradiction(&parse_text(&tokens.concat())), None);
    }

    #[test]
    fn a_valid_text_with_a_piece_cut_or_put_in_is_read(
        (_, text) in generated::text(),
        from: prop::sample::Index,
        len in 0..6_usize,
        insert in tokens::any(),
    ) {
        let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        places.push(text.len());
        let from = from.index(places.len());
        let to = (from + len).min(places.len() - 1);
        let mutated = format!("{}{insert}{}", &text[..places[from]], &text[places[to]..]);
        prop_assert_eq!(contradiction(&parse_text(&mutated)), None);
    }
}

#[test]
fn the_numbers_of_values_are_dense() {
    let parsed = parse_text("(a: [1, 2], b: {\"c\": Some(3)})");
    assert_eq!(parsed.value_count(), 8);
    let indexes: Vec<_> = (0..8)
        .map(|index| parsed.value(ValueId::from_index(index)).id().index())
        .collect();
    assert_eq!(indexes, (0..8).collect::<Vec<_>>());
}
