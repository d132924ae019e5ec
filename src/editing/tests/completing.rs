//! What may be written at the cursor, also in texts that are half written.

use super::super::{Completion, completions};
use super::fixture::{Fixture, MOVES, SCENARIO};
use crate::ron_text::apply_edits;

fn complete(fixture: &Fixture) -> Vec<Completion> {
    completions(&fixture.document, &MOVES, "en", fixture.offset)
}

/// The labels offered with `to` in the place of `from`.
#[track_caller]
fn check(from: &str, to: &str, expected: &[&str]) {
    let fixture = Fixture::edited(from, to);
    let found = complete(&fixture);
    let labels: Vec<&str> = found.iter().map(|found| found.label.as_str()).collect();
    assert_eq!(labels, expected, "{to}");
}

/// The text around the cursor after the completion `label` was taken.
#[track_caller]
fn taken(from: &str, to: &str, label: &str) -> String {
    let fixture = Fixture::edited(from, to);
    let found = complete(&fixture);
    let found = found.iter().find(|found| found.label == label);
    let found = found.unwrap_or_else(|| panic!("{label} is offered for {to}"));
    let text = apply_edits(fixture.document.text(), std::slice::from_ref(&found.edit));
    let text = text.expect("the edit fits");
    let line = text[..found.edit.range.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    text[line..]
        .lines()
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

const NODES: &[&str] = &["gone", "glad", "kept", "offer", "opening", "stays", "story"];

fn nodes() -> Vec<&'static str> {
    let mut nodes = NODES.to_vec();
    nodes.sort_unstable();
    nodes
}

#[test]
fn nodes_are_offered_where_a_way_leads_to_one() {
    for to in [
        "start: \"$0\",",
        "start: \"op$0\",",
        "start: \"op$0ening\",",
        "start: $0,",
        "start: op$0,",
        "start: $0",
        "start: \"$0",
        "start: \"op$0",
    ] {
        check("start: \"opening\",", to, &nodes());
    }
    check(
        "routes: [Route(when: Feels(Anger, AtLeast(900)), goto: \"gone\")]",
        "routes: [Route(goto: \"$0",
        &nodes(),
    );
    check(
        "silence: Silence(after_s: 30, why: \"Nobody answered.\", goto: \"story\"),",
        "silence: Silence(goto: $0",
        &nodes(),
    );
}

#[test]
fn what_is_taken_has_the_quotes_that_it_needs() {
    let from = "start: \"opening\",";
    for (to, expected) in [
        ("start: \"$0\",", "start: \"story\","),
        ("start: \"op$0ening\",", "start: \"story\","),
        ("start: $0,", "start: \"story\","),
        ("start: st$0,", "start: \"story\","),
        ("start: \"st$0,", "start: \"story\","),
        ("start: \"$0", "start: \"story\""),
    ] {
        assert_eq!(taken(from, to, "story"), expected, "{to}");
    }
}

#[test]
fn names_are_offered_in_conditions_and_effects() {
    check("Flag(\"knows-party\")", "Flag(\"$0\")", &["knows-party"]);
    check("Flag(\"knows-party\")", "Flag($0", &["knows-party"]);
    let said = [
        "kept/call",
        "kept/forget",
        "offer/courier",
        "offer/wait",
        "opening/name-it",
        "opening/number",
    ];
    check(
        "Not(Said(\"opening/number\"))",
        "Not(Said(\"opening/$0\"))",
        &said,
    );
    check("Not(Said(\"opening/number\"))", "Not(Said(\"$0", &said);
    check(
        "clears: [\"knows-party\"]",
        "clears: [$0]",
        &["knows-party"],
    );
    check(
        "breaks: [\"call-at-four\"]",
        "breaks: [\"c$0\"]",
        &["call-at-four"],
    );
    check(
        "by: \"depot\"",
        "by: \"$0\"",
        &["customer", "desk", "depot"],
    );
    assert_eq!(
        taken(
            "Not(Said(\"opening/number\"))",
            "Not(Said(\"opening/$0number\"))",
            "kept/call"
        ),
        "when: Any([Flag(\"knows-party\"), Not(Said(\"kept/call\"))]),"
    );
}

#[test]
fn moves_are_offered_with_what_they_look_like() {
    for to in [
        "moves: [$0]",
        "moves: [NameFeeling, $0",
        "moves: [NameFeeling, Inv$0iteStory],",
        "moves: [$0ActNow, GiveTime],",
    ] {
        let fixture = Fixture::edited("moves: [NameFeeling, InviteStory],", to);
        let found = complete(&fixture);
        assert_eq!(found.len(), MOVES.names().len(), "{to}");
        let found = found.iter().find(|found| found.label == "InviteStory");
        let found = found.expect("it is a move");
        assert_eq!(found.detail, "Invites the story");
        assert!(
            found.about.starts_with("Asks what happened"),
            "{}",
            found.about
        );
        assert_eq!(found.edit.insert, "InviteStory");
    }
}

#[test]
fn words_are_those_of_the_place() {
    check(
        "stage: Resolve",
        "stage: $0",
        &["Open", "Listen", "Own", "Resolve", "Close", "Recover"],
    );
    check(
        "stage: Resolve",
        "stage: Re$0",
        &["Open", "Listen", "Own", "Resolve", "Close", "Recover"],
    );
    check(
        "mandatory: [Own]",
        "mandatory: [$0",
        &["Open", "Listen", "Own", "Resolve", "Close", "Recover"],
    );
    check(
        "persona: Volatile",
        "persona: $0",
        &[
            "Critical", "Calm", "Clever", "Volatile", "Anxious", "Custom(",
        ],
    );
    check("glasses: false", "glasses: $0", &["true", "false"]);
    check(
        "Feels(Anger, AtLeast(900))",
        "Feels($0",
        &["Anger", "Disappointment", "Worry", "Belief", "Trust"],
    );
    check(
        "Feels(Anger, AtLeast(900))",
        "Feels(Anger, $0)",
        &["AtLeast", "AtMost"],
    );
    check(
        "critical: Customer",
        "critical: $0",
        &["Customer", "Business", "Compliance"],
    );
    let forms = ["Flag", "Said", "Feels", "Not", "All", "Any"];
    check(
        "when: Any([Flag(\"knows-party\"), Not(Said(\"opening/number\"))])",
        "when: $0",
        &forms,
    );
    check(
        "when: Any([Flag(\"knows-party\"), Not(Said(\"opening/number\"))])",
        "when: Any([Flag(\"knows-party\"), $0",
        &forms,
    );
}

#[test]
fn some_is_the_same_as_what_is_in_it() {
    check(
        "critical: Customer",
        "critical: Some($0)",
        &["Customer", "Business", "Compliance"],
    );
    check(
        "Feels(Anger, AtLeast(900))",
        "Some(Feels(Anger, Some($0",
        &["AtLeast", "AtMost"],
    );
    check(
        "key: (empathy: 2, patience: 1.5)",
        "key: Some((empathy: 2, $0))",
        &["patience", "ownership"],
    );
}

#[test]
fn a_word_does_not_stand_in_quotes() {
    check("stage: Resolve", "stage: \"$0\"", &[]);
    check("moves: [NameFeeling, InviteStory]", "moves: [\"$0\"]", &[]);
}

#[test]
fn fields_are_those_that_are_not_there_yet() {
    check("weight: 2,", "$0", &["weight", "goto", "routes"]);
    check("department: \"Depot\")", "$0)", &["department"]);
    check("department: \"Depot\")", "$0", &["department"]);
    check(
        "key: (empathy: 2, patience: 1.5)",
        "key: (empathy: 2, $0)",
        &["patience", "ownership"],
    );
    check(
        "key: (empathy: 2, patience: 1.5)",
        "key: (emp$0: 2, patience: 1.5)",
        &["empathy", "ownership"],
    );
    check(
        "persona: Volatile",
        "persona: Custom(anger: 1000, $0)",
        &["disappointment", "worry"],
    );
    check("loss: 4,", "lo$0", &["loss", "afterwards"]);
    assert_eq!(taken("weight: 2,", "we$0", "weight"), "weight:");
    assert_eq!(
        taken(
            "key: (empathy: 2, patience: 1.5)",
            "key: (emp$0: 2)",
            "empathy"
        ),
        "key: (empathy: 2),"
    );
}

#[test]
fn groups_are_begun_where_they_belong() {
    check(
        "look: Look(age: Adult, hair: Long, skin: 3, dress: 2, glasses: false, beard: Shaven)",
        "look: $0",
        &["Look("],
    );
    check(
        "\"gone\": Ending(outcome",
        "\"new\": $0,\n \"gone\": Ending(outcome",
        &["Node(", "Ending("],
    );
    check("key: (empathy: 2, patience: 1.5)", "key: $0", &["("]);
    check(
        "lines: [Line(says: \"What will you do?\")]",
        "lines: [$0]",
        &["Line("],
    );
    check(
        "lines: [Line(says: \"What will you do?\")]",
        "lines: $0",
        &["["],
    );
}

#[test]
fn nothing_is_offered_where_people_write_as_they_like() {
    for (from, to) in [
        ("title: \"The late parcel\"", "title: \"The $0\""),
        ("title: \"The late parcel\"", "title: $0"),
        (
            "title: \"The late parcel\"",
            "title: \"The parcel, $0late\"",
        ),
        (
            "title: \"The late parcel\"",
            "title: \"The parcel (late)$0 parcel\"",
        ),
        (
            "why: \"Names the feeling and its reason.\"",
            "why: \"Names,$0 and more\"",
        ),
        ("// A whole scenario", "// A $0whole scenario"),
        ("difficulty: 2,", "difficulty: $0,"),
        ("start: \"opening\",", "start: \"opening\" $0,"),
        ("start: \"opening\",", "start: \"opening\"$0,"),
        ("#![enable(implicit_some)]", "#![enable($0)]"),
        ("id: \"courier\"", "id: \"$0\""),
        ("start: \"opening\",", "start: /* the $0 */ \"opening\","),
    ] {
        check(from, to, &[]);
    }
}

/// A bracket that is missing before, or one too many, does not keep names from being offered.
#[test]
fn the_nearest_group_with_a_name_settles_what_is_expected() {
    let broken = SCENARIO
        .replacen("Card(id: \"tracking\", ", "Card(id: \"tracking\", )", 1)
        .replacen("goto: \"kept\"", "goto: \"$0", 1);
    let fixture = Fixture::of(&broken);
    assert_eq!(complete(&fixture).len(), NODES.len());
    let alone = Fixture::of("Choice(id: \"a\", goto: \"b\", critical: $0");
    assert_eq!(complete(&alone).len(), 3);
    let empty = Fixture::of("$0");
    assert_eq!(complete(&empty), []);
}

#[test]
fn a_node_is_offered_with_its_stage_and_its_first_line() {
    let fixture = Fixture::at("start: \"$0opening\"");
    let found = complete(&fixture);
    let offer = found
        .iter()
        .find(|found| found.label == "offer")
        .expect("it is a node");
    assert_eq!(
        (offer.detail.as_str(), offer.about.as_str()),
        ("Resolve", "What will you do?")
    );
}
