//! What is said about the thing at the cursor.

use super::super::hover;
use super::fixture::{Fixture, MOVES, SCENARIO};
use std::fmt::Write as _;

/// What is said at each of the places.
fn said_at(places: &[&str]) -> String {
    let mut told = String::new();
    for marked in places {
        let fixture = Fixture::at(marked);
        let hover = hover(&fixture.document, &MOVES, "en", fixture.offset);
        let text = hover.map_or_else(|| "nothing".to_owned(), |hover| hover.text);
        write!(told, "== {marked}\n{text}\n").expect("a text takes whatever is written");
    }
    told
}

#[test]
fn a_choice_is_said_to_be_worth_what_the_analysis_says() {
    insta::assert_snapshot!(said_at(&[
        "id: \"nam$0e-it\"",
        "id: \"num$0ber\"",
        "id: \"cou$0rier\"",
        "Not(Said(\"opening/num$0ber\"))",
        "id: \"for$0get\"",
    ]));
}

#[test]
fn a_node_is_said_to_be_worth_what_the_analysis_says() {
    insta::assert_snapshot!(said_at(&[
        "start: \"$0opening\"",
        "\"sto$0ry\": Node(",
        "\"offer\": No$0de(",
        "goto: \"sta$0ys\"",
    ]));
}

#[test]
fn other_names_and_fields_are_explained() {
    insta::assert_snapshot!(said_at(&[
        "moves: [Name$0Feeling, InviteStory]",
        "Flag(\"knows-$0party\")",
        "breaks: [\"call-$0at-four\"]",
        "by: \"de$0pot\"",
        "eff$0ort: 1",
        "custo$0mer: Customer(",
        "look: Lo$0ok(",
        "difficulty$0: 2",
        "title: \"The $0late parcel\"",
        "by: \"de$0sk\"",
    ]));
}

#[test]
fn a_scenario_with_errors_says_what_it_still_knows() {
    let fixture = Fixture::of(
        &SCENARIO
            .replacen("goto: \"kept\"", "goto: \"kep\"", 1)
            .replacen("id: \"courier\"", "id: \"cou$0rier\"", 1),
    );
    let hover = hover(&fixture.document, &MOVES, "en", fixture.offset).expect("it is known");
    insta::assert_snapshot!(hover.text, @r"
    `offer/courier`

    > A courier brings it before five. I will call you at four.

    *What it is worth is known when the scenario has no errors.*
    ");
}

/// The worked example of the scoring notes: regret of Ben's last choice is 9⅓.
#[test]
fn the_worked_example_is_told_with_its_figures() {
    let text = include_str!("../../session/fixtures/missed-visit.ron");
    let at = text.find("\"d3\": Node(").expect("the node is there");
    let choice = at + text[at..].find("id: \"a\"").expect("it has a choice") + 5;
    let fixture = Fixture::of(&format!("{}$0{}", &text[..choice], &text[choice..]));
    let hover = hover(&fixture.document, &MOVES, "en", fixture.offset).expect("it is known");
    assert!(
        hover.text.contains("Regret 9.33 points: better is `b`."),
        "{}",
        hover.text
    );
}
