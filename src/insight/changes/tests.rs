//! What changed, for every kind of change.

use super::*;
use crate::engine::fixtures::{choice, decision, ending, line, scenario, spanned};
use crate::engine::random_scenario::{Shape, random_scenario};
use crate::scenario::{Condition, NodeBody, Outcome, Route, Scenario, Stage};
use proptest::prelude::*;

/// Two decisions and two endings; the first decision may lead back to itself.
fn example() -> Scenario {
    let mut again = choice("hello", "again", [0; 3], "hello");
    again.moves = vec![spanned("AskAgain")];
    scenario(
        "hello",
        vec![
            decision(
                "hello",
                Stage::Open,
                1,
                vec![choice("hello", "kind", [1, 1, 0], "work"), again],
            ),
            decision(
                "work",
                Stage::Resolve,
                2,
                vec![
                    choice("work", "do", [0, 0, 2], "good"),
                    choice("work", "refuse", [0, 0, -2], "bad"),
                ],
            ),
            ending("good", Outcome::Success, 0),
            ending("bad", Outcome::Failure, 8),
        ],
    )
}

fn choices(scenario: &mut Scenario, node: usize) -> &mut Vec<crate::scenario::Choice> {
    match &mut scenario.nodes[node].body {
        NodeBody::Decision(decision) => &mut decision.choices,
        _ => panic!("not a decision"),
    }
}

/// `thing node id what: old -> new`, one line for each change.
fn told(old: &Scenario, new: &Scenario) -> Vec<String> {
    let tell = |change: &Change| {
        let mut words = vec![change.kind.kebab(), change.at.thing.kebab()];
        let names = [change.at.node.as_deref(), change.at.id.as_deref()];
        words.extend(names.into_iter().flatten());
        words.extend(change.what.map(What::kebab));
        let value = |value: &Option<Value>| match value {
            Some(value) => value.to_string(),
            None => "-".to_owned(),
        };
        let (old, new) = (value(&change.old), value(&change.new));
        format!("{}: {old} => {new}", words.join(" "))
    };
    changes(old, new).iter().map(tell).collect()
}

#[track_caller]
fn check(edit: impl FnOnce(&mut Scenario), expected: &[&str]) {
    let old = example();
    let mut new = example();
    edit(&mut new);
    assert_eq!(told(&old, &new), expected);
}

#[test]
fn what_is_said_and_what_it_is_worth() {
    check(
        |new| {
            new.title = "Other".to_owned();
            new.customer.feels.anger = 100;
            let replies = choices(new, 0);
            replies[0].says = "Hello there".to_owned();
            replies[0].key.empathy = Some(-50);
            replies[0].key.patience = None;
            replies[1].moves.clear();
        },
        &[
            "changed scenario title: Test => Other",
            "changed scenario anger: 650 => 100",
            "changed choice hello kind says: Reply kind => Hello there",
            "changed choice hello kind empathy: 1 => -0.5",
            "changed choice hello kind patience: 1 => ",
            "changed choice hello again moves: AskAgain => -",
        ],
    );
}

#[test]
fn where_it_leads_and_when() {
    check(
        |new| {
            let reply = &mut choices(new, 1)[0];
            reply.when = Some(Condition::Not(Box::new(Condition::Flag(spanned("x")))));
            reply.onward.routes.push(Route {
                when: Condition::Said(spanned("hello/kind")),
                goto: spanned("good"),
            });
            reply.onward.goto = spanned("bad");
        },
        &[
            "changed choice work do leads: good => Said(\"hello/kind\") -> good, bad",
            "changed choice work do when: - => Not(Flag(\"x\"))",
        ],
    );
}

#[test]
fn what_comes_and_goes() {
    check(
        |new| {
            new.nodes.remove(3);
            new.nodes.push(ending("so-so", Outcome::Partial, 3));
            choices(new, 1)[1].onward.goto = spanned("so-so");
            new.nodes[0].lines.push(line("line-2", "And more."));
            choices(new, 0).remove(1);
        },
        &[
            "removed node bad bad: bad => -",
            "removed choice hello again: Reply again => -",
            "added line hello line-2: - => And more.",
            "changed choice work refuse leads: bad => so-so",
            "added node so-so so-so: - => so-so",
        ],
    );
}

#[test]
fn a_node_by_another_name_is_renamed_and_nothing_else() {
    check(
        |new| {
            // Both lead to the other's new name, and the first to itself.
            new.nodes[0].id = spanned("greeting");
            new.nodes[1].id = spanned("job");
            new.start = spanned("greeting");
            choices(new, 0)[0].onward.goto = spanned("job");
            choices(new, 0)[1].onward.goto = spanned("greeting");
        },
        &[
            "renamed node greeting greeting: hello => greeting",
            "renamed node job job: work => job",
        ],
    );
}

#[test]
fn names_that_are_exchanged_are_no_renaming() {
    let mut old = example();
    // Two endings that are told apart only by their words.
    old.nodes.push(ending("fine", Outcome::Success, 0));
    let mut new = old.clone();
    new.nodes[2].lines[0].says.variants[0] = "fine".to_owned();
    new.nodes[4].lines[0].says.variants[0] = "good".to_owned();
    assert_eq!(
        told(&old, &new),
        [
            "changed line good line-1 says: good => fine",
            "changed line fine line-1 says: fine => good",
        ]
    );
}

#[test]
fn replies_that_change_places_keep_their_names() {
    check(
        |new| {
            let replies = choices(new, 1);
            let [one, other] = [replies[0].id.clone(), replies[1].id.clone()];
            (replies[0].id, replies[1].id) = (other, one);
        },
        &[
            "changed choice work refuse says: Reply refuse => Reply do",
            "changed choice work refuse ownership: -2 => 2",
            "changed choice work refuse moves: work-refuse => work-do",
            "changed choice work refuse leads: bad => good",
            "changed choice work do says: Reply do => Reply refuse",
            "changed choice work do ownership: 2 => -2",
            "changed choice work do moves: work-do => work-refuse",
            "changed choice work do leads: good => bad",
            "reordered choice work: do, refuse => refuse, do",
        ],
    );
}

#[test]
fn the_order_of_replies_counts_and_that_of_nodes_does_not() {
    check(
        |new| {
            new.nodes.swap(2, 3);
            choices(new, 1).swap(0, 1);
        },
        &["reordered choice work: do, refuse => refuse, do"],
    );
}

#[test]
fn a_line_before_others_moves_their_names() {
    check(
        |new| {
            new.nodes[0].lines[0].id = spanned("line-2");
            new.nodes[0].lines.insert(0, line("line-1", "First."));
        },
        &[
            "added line hello line-1: - => First.",
            "renamed line hello line-2: line-1 => line-2",
        ],
    );
}

#[test]
fn a_translation_is_told_where_it_changed_and_the_source_where_only_that_did() {
    let (old, mut new) = (example(), example());
    let mut old_shown = old.clone();
    old_shown.title = "Uji".to_owned();
    old_shown.nodes[0].lines[0].says.variants[0] = "Halo".to_owned();
    new.title = "Other".to_owned();
    new.summary = "Short.".to_owned();
    let mut new_shown = old_shown.clone();
    new_shown.title = "Lain".to_owned();
    new_shown.nodes[0].lines[0].says.variants[0] = "Hai".to_owned();
    new_shown.summary.clone_from(&old.summary);
    let found = changes_translated([&old, &old_shown], [&new, &new_shown]);
    let told: Vec<String> = found
        .iter()
        .map(|change| format!("{:?} {:?}", change.old, change.new))
        .collect();
    let text = |old: &str, new: &str| {
        let [old, new] = [old, new].map(|words| Some(Value::Text(words.to_owned())));
        format!("{old:?} {new:?}")
    };
    assert_eq!(
        told,
        [
            text("Uji", "Lain"),
            text("A test.", "Short."),
            text("Halo", "Hai"),
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_changes_from_a_scenario_to_itself(seed in any::<u64>(), decisions in 1..20_u32) {
        let shape = Shape { decisions, cycles: true, reads_feelings: true };
        let scenario = random_scenario(seed, shape);
        prop_assert_eq!(changes(&scenario, &scenario.clone()), []);
    }

    #[test]
    fn any_two_scenarios_can_be_compared_and_forth_is_not_back(
        seeds in any::<(u64, u64)>(),
        decisions in 1..20_u32,
    ) {
        let shape = Shape { decisions, cycles: true, reads_feelings: true };
        let (one, other) = (random_scenario(seeds.0, shape), random_scenario(seeds.1, shape));
        let (forth, back) = (changes(&one, &other), changes(&other, &one));
        let count = |found: &[Change], kind| found.iter().filter(|change| change.kind == kind).count();
        prop_assert_eq!(count(&forth, ChangeKind::Added), count(&back, ChangeKind::Removed));
        prop_assert_eq!(count(&forth, ChangeKind::Removed), count(&back, ChangeKind::Added));
        prop_assert_eq!(forth.is_empty(), back.is_empty());
    }
}
