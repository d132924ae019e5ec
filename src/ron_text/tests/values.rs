//! Reading values, their names and places.

use crate::base::ByteRange;
use crate::ron_text::{Number, Parsed, Path, Value, ValueKind, parse_text};

const SCENARIO: &str = r#"#![enable(implicit_some)]
// A comment.
Scenario(
    format: 1,
    id: "one-week-old", // another
    phase: After,
    feels: (anger: 650, worry: 1.5),
    nodes: {
        "opening": Node(
            lines: [Line(says: "A \"fridge\".\n")],
            choices: [(1, 2), Some('x'), None, true, b"ab", (), Empty()],
        ),
    },
)
"#;

fn at<'a>(parsed: &'a Parsed, path: &str) -> Value<'a> {
    let path: Path = path.parse().expect("the path is well-formed");
    parsed
        .find(&path)
        .unwrap_or_else(|| panic!("nothing at {path}"))
}

#[test]
fn every_kind_of_value_is_told_apart() {
    let parsed = parse_text(SCENARIO);
    assert_eq!(parsed.errors(), []);
    let check = |path: &str, kind: ValueKind| assert_eq!(at(&parsed, path).kind(), kind, "{path}");
    check("phase", ValueKind::Identifier);
    check("feels", ValueKind::Struct);
    check("nodes", ValueKind::Map);
    check("nodes.\"opening\".choices", ValueKind::List);
    check("nodes.\"opening\".choices[0]", ValueKind::Tuple);
    check("nodes.\"opening\".choices[1]", ValueKind::Some);
    let some = at(&parsed, "nodes.\"opening\".choices[1]");
    assert_eq!(some.items().next().and_then(Value::character), Some('x'));
    check("nodes.\"opening\".choices[2]", ValueKind::None);
    check("nodes.\"opening\".choices[3]", ValueKind::Bool(true));
    check("nodes.\"opening\".choices[4]", ValueKind::Bytes);
    check("nodes.\"opening\".choices[5]", ValueKind::Unit);
    check("nodes.\"opening\".choices[6]", ValueKind::Unit);
}

#[test]
fn values_names_and_extensions_are_read_with_their_places() {
    let parsed = parse_text(SCENARIO);
    let source = |span: ByteRange| &SCENARIO[span.to_usize()];
    let root = parsed.root().expect("there is a value");
    assert_eq!(root.name(), Some("Scenario"));
    assert_eq!(root.name_span().map(source), Some("Scenario"));
    assert_eq!(at(&parsed, "id").text().as_deref(), Some("one-week-old"));
    assert_eq!(source(at(&parsed, "id").span()), "\"one-week-old\"");
    assert_eq!(at(&parsed, "phase").identifier(), Some("After"));
    assert_eq!(
        at(&parsed, "format").number().and_then(Number::integer),
        Some(1)
    );
    assert_eq!(
        at(&parsed, "feels.worry")
            .number()
            .and_then(|number| number.scaled(1)),
        Some(15)
    );
    assert_eq!(at(&parsed, "feels").name(), None);
    let names: Vec<_> = at(&parsed, "feels")
        .fields()
        .map(|field| (field.name, source(field.name_span)))
        .collect();
    assert_eq!(names, [("anger", "anger"), ("worry", "worry")]);
    let extensions: Vec<_> = parsed
        .extensions()
        .map(|(name, span)| (name, source(span)))
        .collect();
    assert_eq!(extensions, [("implicit_some", "implicit_some")]);
}

#[test]
fn a_place_inside_a_text_leads_back_to_the_file() {
    let parsed = parse_text(SCENARIO);
    let says = at(&parsed, "nodes.\"opening\".lines[0].says");
    let text = says.text().expect("it is a text");
    assert_eq!(text, "A \"fridge\".\n");
    let word = text.find("fridge").expect("the word is there");
    let offset = says.text_offset(word).expect("a text has places");
    assert!(SCENARIO[offset as usize..].starts_with("fridge"));
}

#[test]
fn what_a_mistake_may_have_hidden_is_marked() {
    let check = |text: &str, path: &str, damaged: bool| {
        assert_eq!(
            at(&parse_text(text), path).is_damaged(),
            damaged,
            "{path} of {text}"
        );
    };
    check("(a: (b: [1, 2), c: (d: 1))", "a.b", true);
    check("(a: (b: [1, 2), c: (d: 1))", "a", false);
    check("(a: (b: 1 c: 2))", "a", false);
    check("(a: (b: 1, @ c: 2), d: (e: 1))", "a", true);
    check("(a: (b: \"x\n, c: 2), d: 1)", "a", true);
}

#[test]
fn what_stands_after_a_mistake_is_read() {
    let check = |text: &str, path: &str, expected: i64| {
        let parsed = parse_text(text);
        let found = at(&parsed, path).number().and_then(Number::integer);
        assert_eq!(found, Some(expected), "{path} of {text}");
    };
    check("(a: [1, 2, b: 3)".replace("2, b", "2), b").as_str(), "b", 3);
    check("(\n a: (\n  b: 1,\n c: 2,\n)", "c", 2);
    check("(\n a: \"open,\n b: 2,\n)", "b", 2);
    check("(a: \"say \"hi\" now\", b: 2)", "b", 2);
    check("(a: hello there, b: 2)", "b", 2);
    check("(a 1, b = 2)", "b", 2);
    check("format: 1, b: 2", "b", 2);
    check("(a: Foo { b: 2 })", "a.b", 2);
    check("[1, 2", "[1]", 2);
}

#[test]
fn text_without_its_quotes_is_read_as_text() {
    let check = |text: &str, expected: &str| {
        assert_eq!(
            at(&parse_text(text), "a").text().as_deref(),
            Some(expected),
            "{text}"
        );
    };
    check("(a: hello there, b: 2)", "hello there");
    check("(a: 'it''s', b: 2)", "it''s");
    check("(a: “smart \\n”, b: 2)", "smart \n");
    check("(a: \"say \"hi\" now\", b: 2)", "say \"hi\" now");
    check("(\n a: \"open,\n b: 2,\n)", "open");
    check("(a: one-two)", "one-two");
}
