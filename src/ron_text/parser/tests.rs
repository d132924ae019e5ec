//! The plain steps and the careful ones read every text alike.

use super::{Parser, Reading};
use crate::base::limits::{DIAGNOSTICS_MAX, NESTING_MAX, VALUES_MAX};
use crate::ron_text::tests::tokens;
use proptest::prelude::*;

/// What the two ways make of `text`, where brackets were closed at `closed_early` in an earlier pass.
fn read_both(text: &str, closed_early: &[u32]) -> [Reading; 2] {
    [
        Parser::new(text, closed_early).read(),
        Parser::new(text, closed_early).read_by(|_, step| step),
    ]
}

fn assert_read_alike(text: &str) {
    let [plainly, carefully] = read_both(text, &[]);
    assert_eq!(format!("{plainly:#?}"), format!("{carefully:#?}"), "{text}");
    if let Some(place) = plainly.probable_end {
        let [plainly, carefully] = read_both(text, &[place]);
        assert_eq!(format!("{plainly:#?}"), format!("{carefully:#?}"), "{text}");
    }
}

proptest! {
    #[test]
    fn any_jumble_of_tokens_is_read_alike(tokens in prop::collection::vec(tokens::any(), 0..60)) {
        assert_read_alike(&tokens.concat());
    }

    #[test]
    fn a_text_like_a_scenario_with_a_piece_cut_or_put_in_is_read_alike(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, tokens::any()), 0..4),
    ) {
        let mut text = LIKE_A_SCENARIO.to_owned();
        for (place, len, insert) in changes {
            let from = text.floor_char_boundary(place.index(text.len()));
            let to = text.ceil_char_boundary(from + len);
            text.replace_range(from..to, insert);
        }
        assert_read_alike(&text);
    }
}

#[test]
fn a_key_explains_no_missing_value() {
    assert_read_alike("(({:\"k\": )");
}

#[test]
fn brackets_at_the_deepest_are_read_alike() {
    for unit in ["[", "(a: (", "Name(a: ", "{\"k\": "] {
        for depth in [NESTING_MAX - 1, NESTING_MAX, NESTING_MAX + 1] {
            assert_read_alike(&unit.repeat(depth));
            let closers: String = unit.chars().rev().filter_map(closer).collect();
            assert_read_alike(&format!("{}{}", unit.repeat(depth), closers.repeat(depth)));
        }
    }
}

fn closer(opener: char) -> Option<char> {
    Some(match opener {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => return None,
    })
}

#[test]
fn a_text_with_too_many_mistakes_is_read_alike() {
    let fields = "a: 1, ".repeat(DIAGNOSTICS_MAX + 2);
    assert_read_alike(&format!("[({fields}), 1]"));
}

#[test]
fn a_text_with_too_many_values_is_read_alike() {
    let text = format!("[{}{{\"k\": 1}}", "1,".repeat(VALUES_MAX - 1));
    let [plainly, carefully] = read_both(&text, &[]).map(|reading| {
        let (values, entries) = (reading.nodes.len(), reading.entries.len());
        (values, entries, reading.errors)
    });
    assert_eq!(plainly, carefully);
}

#[test]
fn what_is_written_plainly_takes_no_careful_step() {
    let text = "(a: \"b\", c: [1, -2], d: {\"e\": F(g: H)},\n    i: [],\n)";
    let mut parser = Parser::new(text, &[]);
    let step = parser.plain_steps(super::Step::Value);
    assert_eq!((step, parser.frames.len()), (super::Step::AfterEntry, 1));
}

/// Everything that has a plain step, and beside it what has none.
const LIKE_A_SCENARIO: &str = r##"#![enable(implicit_some)]
Scenario(
    format: 1,
    id: "parcel", // a comment
    feels: (anger: +500, worry: -3, loss: 1.5,),
    cast: {},
    unit: (), some: Some(3), none: None, yes: true,
    when: All([Flag("seen"), Feels(Anger, AtLeast(600))]),
    nodes: {
        "opening": Node(stage: Open, lines: [Line(says: "I have
 waited.")], choices: [
            Choice(id: "wait", says: "Please \"wait\"", key: (empathy: -1), moves: [Explains], goto: "end"),
        ]),
        "end": Ending(outcome: Success, lines: [Line(says: r#"Good"bye"#)])
    }
)
"##;
