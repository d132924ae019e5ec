//! What no conversation comes to is told once for each way in that is missing, and keeps nobody from playing.

use super::fixture::{Edit, Texts, edits, expect_all_ok};
use crate::diagnostic::Severity;

/// The good scenario with more nodes.
fn with_nodes(nodes: &str) -> Texts {
    let edit: Edit = ("\"glad\": Ending(", format!("{nodes}\n\"glad\": Ending("));
    Texts::edited(&[edit])
}

fn beat(name: &str, to: &str) -> String {
    format!("{name}: Node(stage: Listen, goto: \"{to}\"),\n")
}

fn decision(name: &str, to: &str) -> String {
    let choice =
        format!("Choice(id: \"on\", says: \"So.\", key: (), why: \"So.\", goto: \"{to}\")");
    format!("{name}: Node(stage: Listen, choices: [{choice}]),\n")
}

/// The beats `name-0`, `name-1` … each of which leads to the next, and the last to `to`.
fn chain(name: &str, length: usize, to: &str) -> String {
    let last = beat(&format!("\"{name}-{}\"", length - 1), to);
    let beat = |at: usize| beat(&format!("\"{name}-{at}\""), &format!("{name}-{}", at + 1));
    (0..length - 1).map(beat).collect::<String>() + &last
}

/// The helps of all that is found in a scenario in which the marked nodes are unreachable.
#[track_caller]
fn helps(texts: Texts) -> Vec<String> {
    let checked = texts.check();
    expect_all_ok([texts.check_marked()]);
    assert!(checked.scenario.is_some(), "it can be played");
    let helps = checked.diagnostics.into_iter().map(|found| {
        assert_eq!(found.severity, Severity::Warning);
        found.help[0].clone()
    });
    helps.collect()
}

#[test]
fn a_long_chain_is_told_at_its_first_node() {
    let chain = chain("lost", 4_000, "story").replacen("\"lost-0\"", "⟦S003:\"lost-0\"⟧", 1);
    assert_eq!(
        helps(with_nodes(&chain)),
        ["3999 more nodes can only be reached through it"]
    );
}

#[test]
fn a_round_that_nothing_leads_into_is_told_once() {
    let round = decision("⟦S003:\"round\"⟧", "about") + &beat("\"about\"", "round");
    let behind = decision("⟦S003:\"ring\"⟧", "bells") + &beat("\"bells\"", "ring-0");
    let behind = behind + &chain("ring", 20, "ring");
    assert_eq!(
        helps(with_nodes(&(round + &behind))),
        [
            "another node can only be reached through it",
            "21 more nodes can only be reached through it",
        ]
    );
}

#[test]
fn what_lies_behind_two_of_them_is_behind_neither() {
    let forked: String = ["⟦S003:\"left\"⟧", "⟦S003:\"right\"⟧"]
        .map(|name| decision(name, "both"))
        .concat();
    let nodes = forked + &beat("\"both\"", "both-0") + &chain("both", 9, "offer");
    for help in helps(with_nodes(&nodes)) {
        assert!(help.starts_with("let a choice or a route"), "{help}");
    }
}

#[test]
fn many_ways_in_to_a_long_chain_are_told_in_no_time() {
    let ways_in = |at: usize| beat(&format!("\"in-{at}\""), "lost-0");
    let nodes: String = (0..2_000).map(ways_in).collect();
    let texts = with_nodes(&(nodes + &chain("lost", 4_000, "story")));
    let found = texts.check().diagnostics;
    assert!(found.iter().all(|found| found.code.0 == "S003"));
    assert_eq!(found.len(), crate::base::limits::DIAGNOSTICS_MAX);
}

#[test]
fn what_nobody_comes_to_hides_no_mistake_in_what_is_played() {
    expect_all_ok([Texts::edited(&edits([
        (
            "\"glad\": Ending(",
            "⟦S003:\"lost\"⟧: Node(stage: Listen, goto: \"story\"),\n\"glad\": Ending(",
        ),
        (
            "        \"offer\": Node(",
            "        ⟦S016:\"offer\"⟧: Node(",
        ),
        (
            "critical: Customer,",
            "critical: Customer, when: Flag(\"knows-party\"),",
        ),
    ]))
    .check_marked()]);
}

#[test]
fn where_conditions_shut_the_way_out_the_dead_end_is_told() {
    let never = "All([Flag(\"knows-party\"), Not(Flag(\"knows-party\"))])";
    let round = format!(
        "⟦S004:\"round\"⟧: Node(stage: Listen, choices: [Choice(id: \"on\", says: \"So.\", key: (), why: \"So.\",
            routes: [Route(when: {never}, goto: \"out\")], goto: \"round\")]),
        ⟪\"out\"⟫: Ending(outcome: Success, tells: Nothing),\n\"glad\": Ending("
    );
    expect_all_ok([Texts::edited(&[
        (
            "answered.\", goto: \"story\"",
            "answered.\", goto: \"round\"".to_owned(),
        ),
        ("\"glad\": Ending(", round),
    ])
    .check_marked()]);
}
