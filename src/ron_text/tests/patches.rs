//! Edits by value keep everything that they do not change.

use proptest::prelude::*;

use super::generated;
use crate::ron_text::{
    Parsed, Path, TextEdit, Value, ValueId, ValueKind, apply_edits, parse_text, tokens,
};

fn id(parsed: &Parsed, path: &str) -> ValueId {
    let path: Path = path.parse().expect("the path is well-formed");
    parsed
        .find(&path)
        .unwrap_or_else(|| panic!("nothing at {path}"))
        .id()
}

#[track_caller]
fn check(text: &str, edit: impl Fn(&Parsed) -> Vec<TextEdit>, expected: &str) {
    let parsed = parse_text(text);
    assert_eq!(parsed.errors(), [], "in {text}");
    let edited = apply_edits(text, &edit(&parsed)).expect("the edits fit");
    assert_eq!(edited, expected);
    assert_eq!(parse_text(&edited).errors(), [], "in {edited}");
}

#[test]
fn a_value_is_replaced_in_place() {
    let replace = |path: &'static str, source: &'static str| {
        move |parsed: &Parsed| vec![parsed.replace_value(id(parsed, path), source)]
    };
    check(
        "(a: 1, // one\n b: 2)",
        replace("a", "[3]"),
        "(a: [3], // one\n b: 2)",
    );
    check(
        "(\n  a: 1,\n)",
        replace("a", "(\n    x: 1,\n)"),
        "(\n  a: (\n      x: 1,\n  ),\n)",
    );
}

#[test]
fn a_field_is_added_with_the_indentation_of_the_others() {
    let add = |position: usize| {
        move |parsed: &Parsed| parsed.insert_field(id(parsed, ""), position, "new", "7")
    };
    check(
        "(\n    a: 1, // one\n    b: 2,\n)",
        add(1),
        "(\n    a: 1, // one\n    new: 7,\n    b: 2,\n)",
    );
    check(
        "(\n    a: 1, // one\n    b: 2,\n)",
        add(0),
        "(\n    new: 7,\n    a: 1, // one\n    b: 2,\n)",
    );
    check(
        "(\n    a: 1,\n    b: 2 // two\n)",
        add(2),
        "(\n    a: 1,\n    b: 2, // two\n    new: 7\n)",
    );
    check(
        "(\r\n\ta: 1,\r\n)",
        add(1),
        "(\r\n\ta: 1,\r\n\tnew: 7,\r\n)",
    );
    check(
        "(\n    a: 1, /* one */\n    // about b\n    b: 2,\n)",
        add(1),
        "(\n    a: 1, /* one */\n    new: 7,\n    // about b\n    b: 2,\n)",
    );
    check("(a: 1)", add(1), "(a: 1, new: 7)");
    check("(a: 1, b: 2)", add(1), "(a: 1, new: 7, b: 2)");
    check("(a: 1, b: 2)", add(0), "(new: 7, a: 1, b: 2)");
    check("Name()", add(0), "Name(new: 7)");
    check("Name(\n)", add(0), "Name(\n    new: 7,\n)");
    check(
        "Name(\n    // nothing yet\n)",
        add(0),
        "Name(\n    new: 7,\n    // nothing yet\n)",
    );
    check(
        "Name(/* nothing yet */)",
        add(0),
        "Name(\n    new: 7,\n/* nothing yet */)",
    );
}

#[test]
fn an_item_or_an_entry_is_added_likewise() {
    let item =
        |parsed: &Parsed| parsed.insert_item(id(parsed, "l"), 1, "Line(\n    says: \"x\",\n)");
    check(
        "(\n    l: [\n        Line(\n            says: \"w\",\n        ), // first\n    ],\n)",
        item,
        "(\n    l: [\n        Line(\n            says: \"w\",\n        ), // first\n        Line(\n            says: \"x\",\n        ),\n    ],\n)",
    );
    let entry = |parsed: &Parsed| parsed.insert_map_entry(id(parsed, "m"), 1, "a \"b\"", "2");
    check(
        "(m: {\"x\": 1})",
        entry,
        "(m: {\"x\": 1, \"a \\\"b\\\"\": 2})",
    );
    check(
        "(m: {\n    \"x\": 1,\n})",
        entry,
        "(m: {\n    \"x\": 1,\n    \"a \\\"b\\\"\": 2,\n})",
    );
}

fn comments(text: &str) -> usize {
    tokens(text)
        .filter(|token| token.kind.is_trivia() && text[token.range.to_usize()].starts_with('/'))
        .count()
}

proptest! {
    #[test]
    fn an_item_added_to_any_list_is_found_there((_, text) in generated::list_text(), list: prop::sample::Index, position: prop::sample::Index) {
        let parsed = parse_text(&text);
        let lists: Vec<_> = (0..parsed.value_count())
            .map(|index| parsed.value(ValueId::from_index(index)))
            .filter(|value| value.kind() == ValueKind::List && parsed.path_to(value.id()).is_some())
            .collect();
        let list = lists[list.index(lists.len())];
        let len = list.items().len();
        let position = position.index(len + 1);
        let path = parsed.path_to(list.id()).expect("only lists with a path were kept");
        let edited = apply_edits(&text, &parsed.insert_item(list.id(), position, "Added(\n    x: 1,\n)"));
        let edited = edited.expect("the edits fit");
        let again = parse_text(&edited);
        prop_assert_eq!(again.errors(), []);
        let mut list = again.find(&path).expect("the list is still there");
        while list.kind() == ValueKind::Some {
            list = list.items().next().expect("a value is inside");
        }
        let added = list.items().nth(position).and_then(Value::name);
        prop_assert_eq!(added, Some("Added"), "in {}", edited);
        prop_assert_eq!(comments(&edited), comments(&text));
    }
}
