//! Laying out a text: where lines break, what is kept, and that twice is the same as once.

use proptest::prelude::*;

use super::generated;
use crate::ron_text::format::LINE_COLUMNS_MAX;
use crate::ron_text::{TokenKind, Value, ValueKind, format, parse_text, tokens};

#[track_caller]
fn formatted(text: &str) -> String {
    let parsed = parse_text(text);
    format(&parsed).unwrap_or_else(|| panic!("{text:?} has errors: {:?}", parsed.errors()))
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let once = formatted(text);
    assert_eq!(once, expected);
    assert_eq!(formatted(&once), expected, "twice is the same as once");
}

/// Already laid out.
#[track_caller]
fn stays(text: &str) {
    check(text, text);
}

#[test]
fn spaces_stand_where_they_belong() {
    check(
        "Line (says:\"a\",by :\"b\" ,thinks:None)",
        "Line(says: \"a\", by: \"b\", thinks: None)\n",
    );
    check(
        "[ 1,2 , ( ) , {  } , {\"a\":1,\"b\" :2} , Some( 3 ) , ]",
        "[1, 2, (), {}, { \"a\": 1, \"b\": 2 }, Some(3)]\n",
    );
    check("(1 .. 5, 1..=5)", "(1 .. 5, 1..=5)\n");
}

#[test]
fn a_bracket_that_its_author_broke_has_an_entry_on_each_line() {
    check(
        "Node(\n  stage: Open, weight: 2,\n\n\n lines: [ Line(says: \"a\") ]\n)",
        "Node(\n    stage: Open,\n    weight: 2,\n\n    lines: [Line(says: \"a\")],\n)\n",
    );
    check("(\n\n\n    a: 1,\n\n)\n\n\n", "(\n    a: 1,\n)\n");
    check("(a: 1, b: 2\n)", "(a: 1, b: 2)\n");
    check("[\n]", "[]\n");
}

#[test]
fn a_bracket_that_is_too_long_is_broken() {
    let word = "W".repeat(30);
    check(
        &format!("moves: [{word}, {word}, {word}, {word}]").replace("moves: ", ""),
        &format!("[\n    {word},\n    {word},\n    {word},\n    {word},\n]\n"),
    );
    let line = format!(
        "(says: \"{}\", thinks: \"b\")",
        "a".repeat(LINE_COLUMNS_MAX)
    );
    let broken = format!(
        "(\n    says: \"{}\",\n    thinks: \"b\",\n)\n",
        "a".repeat(LINE_COLUMNS_MAX)
    );
    check(&line, &broken);
}

#[test]
fn a_line_may_be_long_by_the_text_at_its_end() {
    let long = "a".repeat(LINE_COLUMNS_MAX);
    stays(&format!("Card(id: \"terms\", body: \"{long}\")\n"));
    stays(&format!("lines(Line(says: OneOf([\"hi\", \"{long}\"])))\n"));
    check(
        &format!("(a: \"{long}\", b: 1)"),
        &format!("(\n    a: \"{long}\",\n    b: 1,\n)\n"),
    );
}

#[test]
fn a_bracket_right_inside_another_shares_its_lines() {
    stays("Line(\n    says: OneOf([\n        \"a\",\n        \"b\",\n    ]),\n)\n");
    let text = "a".repeat(60);
    check(
        &format!("OneOf([\"{text}\", \"{text}\", 1])"),
        &format!("OneOf([\n    \"{text}\",\n    \"{text}\",\n    1,\n])\n"),
    );
    stays("[Line(\n    says: \"a\",\n)]\n");
}

#[test]
fn entries_below_the_first_are_lined_up_under_it() {
    check(
        "[\n  Line(says: \"a\",\n   thinks: \"b\", by: \"c\",\nwhen: D),\n]",
        "[\n    Line(says: \"a\",\n         thinks: \"b\", by: \"c\",\n         when: D),\n]\n",
    );
    check(
        "(a: 1,\n  // why\n  b: 2)",
        "(\n    a: 1,\n    // why\n    b: 2,\n)\n",
    );
}

#[test]
fn comments_stay_where_they_are() {
    stays(
        "// first\n\n#![enable(implicit_some)]\n// second\nScenario( // third\n    // fourth\n    a: 1, // fifth\n\n    \
         // sixth\n    b: [ // seventh\n    ],\n    c: /* eighth */ 2,\n    // ninth\n)\n// tenth\n",
    );
    check(
        "(a: 1 // one\n , b: 2 /* two */, /* three */ c: 3,/* four */)",
        "(\n    a: 1, // one\n    b: 2 /* two */,\n    /* three */ c: 3, /* four */\n)\n",
    );
    check(
        "(\n  a: 1,      // lined up\n  long: 2,   // with this\n)",
        "(\n    a: 1,      // lined up\n    long: 2,   // with this\n)\n",
    );
    check(
        "(a: // why\n 1, b\n// odd\n: 2)",
        "(\n    a: // why\n        1,\n    b // odd\n        : 2,\n)\n",
    );
    check("(/* a\nb */ x: 1)", "( /* a\nb */\n    x: 1,\n)\n");
    check(
        "// only   \n\n\n(/* nothing */)\n// end",
        "// only\n\n( /* nothing */\n)\n// end\n",
    );
}

#[test]
fn texts_are_kept_to_the_letter() {
    stays(
        "[\n    r#\"a \"b\"\n  c\"#,\n    \"a\\u{e9}\\\n      b\",\n    'x',\n    b\"\\x00\",\n    r#a-b,\n]\n",
    );
}

#[test]
fn line_ends_and_a_byte_order_mark_are_kept() {
    check(
        "\u{FEFF}(\r\n a: 1, // one\r\n\r\n b: 2)\r\n",
        "\u{FEFF}(\r\n    a: 1, // one\r\n\r\n    b: 2,\r\n)\r\n",
    );
}

#[test]
fn long_runs_are_laid_out_once() {
    const COUNT: usize = 20_000;
    for unit in ["/**/", "/**/ ", "// x\n", "/*\n*/"] {
        let comments = unit.repeat(COUNT);
        formatted(&format!(
            "({comments} a: {comments} 1 {comments}, {comments})"
        ));
    }
    formatted(&format!("[{}]", "[1],".repeat(COUNT)));
    formatted(&format!("{}1{}", "[".repeat(60), "]".repeat(60)));
}

#[test]
fn what_cannot_be_read_is_not_laid_out() {
    for text in ["", "(a: 1", "(a 1)", "(a: 1, a: 2)", "(a: 1) b"] {
        assert_eq!(format(&parse_text(text)), None, "{text}");
    }
}

/// The first place where two values are not the same.
fn difference(a: Value<'_>, b: Value<'_>) -> Option<String> {
    let children = |value: Value<'_>| -> Vec<(String, u32)> {
        let fields = value
            .fields()
            .map(|field| (field.name.to_owned(), field.value.id().index() as u32));
        let items = value
            .items()
            .map(|item| (String::new(), item.id().index() as u32));
        let entries = value.map_entries().map(|entry| {
            (
                entry.key.source().to_owned(),
                entry.value.id().index() as u32,
            )
        });
        fields.chain(items).chain(entries).collect()
    };
    let is_leaf = children(a).is_empty();
    let same = (a.kind(), a.name(), a.text()) == (b.kind(), b.name(), b.text())
        && children(a) == children(b)
        && (!is_leaf || has_brackets(a.kind()) || a.source() == b.source());
    if !same {
        return Some(format!("{:?} became {:?}", a.source(), b.source()));
    }
    let inner = |value: Value<'_>| -> Vec<_> { value.items().map(Value::id).collect() };
    assert_eq!(inner(a), inner(b));
    let fields = a.fields().zip(b.fields()).map(|(a, b)| (a.value, b.value));
    let items = a.items().zip(b.items());
    let entries = a.map_entries().zip(b.map_entries());
    fields
        .chain(items)
        .chain(entries.map(|(a, b)| (a.value, b.value)))
        .find_map(|(a, b)| difference(a, b))
}

fn has_brackets(kind: ValueKind) -> bool {
    use ValueKind::*;
    matches!(kind, Struct | Tuple | Unit | List | Map | Some)
}

fn comments(text: &str) -> Vec<&str> {
    use TokenKind::{BlockComment, LineComment};
    let comments = tokens(text).filter(|token| matches!(token.kind, LineComment | BlockComment));
    comments
        .map(|token| text[token.range.to_usize()].trim_end())
        .collect()
}

fn check_kept(text: &str) -> Result<(), TestCaseError> {
    let before = parse_text(text);
    let Some(once) = format(&before) else {
        prop_assert!(!before.errors().is_empty());
        return Ok(());
    };
    let after = parse_text(&once);
    prop_assert_eq!(after.errors(), &[], "{}", &once);
    let (Some(old), Some(new)) = (before.root(), after.root()) else {
        return Err(TestCaseError::fail("a text without errors has a value"));
    };
    prop_assert_eq!(difference(old, new), None);
    prop_assert_eq!(comments(text), comments(&once));
    let twice = format(&after);
    prop_assert_eq!(twice.as_deref(), Some(once.as_str()));
    Ok(())
}

const SCENARIOS: [&str; 5] = [
    include_str!("../../../scenarios/just-looking/scenario.ron"),
    include_str!("../../../scenarios/one-week-old/scenario.ron"),
    include_str!("../../../scenarios/room-not-ready/scenario.ron"),
    include_str!("../../../scenarios/the-post-that-spreads/scenario.ron"),
    include_str!("../../../scenarios/two-answers/scenario.ron"),
];

/// What may be put between two tokens without changing what a text says.
fn trivia() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        " ",
        "\n",
        "\n\n\n",
        "\r\n",
        "\t",
        "      ",
        " // note\n",
        "\n// own line  \n",
        "\n\n// after a gap\r\n\n",
        "/* in between */",
        " /* over\n   two lines */ ",
        "// a\n// b\n",
    ])
}

#[test]
fn the_scenarios_that_come_with_peduli_are_laid_out() {
    for text in SCENARIOS {
        assert!(formatted(text) == text, "run peduli fmt scenarios");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_is_kept((_, text) in generated::text()) {
        check_kept(&text)?;
    }

    #[test]
    fn a_value_with_comments_and_line_breaks_anywhere_is_kept(
        (_, text) in generated::text(),
        places in prop::collection::vec((any::<prop::sample::Index>(), trivia()), 0..12),
    ) {
        check_kept(&with_trivia(&text, &places))?;
    }

    #[test]
    fn a_scenario_with_comments_and_line_breaks_anywhere_is_kept(
        which in 0..SCENARIOS.len(),
        start in any::<prop::sample::Index>(),
        places in prop::collection::vec((any::<prop::sample::Index>(), trivia()), 0..30),
    ) {
        // One node: a whole scenario would take the places too far apart.
        let parsed = parse_text(SCENARIOS[which]);
        let nodes = parsed.root().and_then(|root| root.field("nodes")).expect("a scenario has nodes");
        let nodes: Vec<_> = nodes.map_entries().map(|entry| entry.value.source()).collect();
        check_kept(&with_trivia(nodes[start.index(nodes.len())], &places))?;
    }

    #[test]
    fn a_text_cut_anywhere_is_kept_or_left_alone(
        (_, text) in generated::text(),
        from in any::<prop::sample::Index>(),
        len in 0..6_usize,
        insert in trivia(),
    ) {
        let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        places.push(text.len());
        let from = from.index(places.len());
        let to = (from + len).min(places.len() - 1);
        check_kept(&format!("{}{insert}{}", &text[..places[from]], &text[places[to]..]))?;
    }
}

/// `text` with something between its tokens.
fn with_trivia(text: &str, places: &[(prop::sample::Index, &str)]) -> String {
    let mut starts: Vec<usize> = tokens(text)
        .map(|token| token.range.start as usize)
        .collect();
    starts.push(text.len());
    let mut inserts: Vec<(usize, &str)> = places
        .iter()
        .map(|(place, trivia)| (*place.get(&starts), *trivia))
        .collect();
    inserts.sort_unstable();
    let mut result = text.to_owned();
    for (at, trivia) in inserts.into_iter().rev() {
        result.insert_str(at, trivia);
    }
    result
}
