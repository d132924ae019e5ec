//! Which skills a scenario exercises, read off the moves of its replies.

use std::collections::BTreeMap;

use crate::scenario::{Decision, MoveEffect, Moves, NodeBody, Scenario};

/// The most skills that a scenario is found by. Nearly every conversation gives a chance for nearly every good move once;
/// somebody who looks for one wants those where it comes back.
const SKILLS_MAX: usize = 6;

/// At how many decisions a move must tell a reply from another for the scenario to exercise it: once is an episode, twice
/// a coincidence.
const DECISIONS_MIN: usize = 3;

/// The names of the helping moves that a scenario exercises, those at the most decisions first, of equals by name.
///
/// A decision exercises a move where one of its replies makes it and another does not, so that making it is a choice.
pub fn skills(scenario: &Scenario, moves: &Moves) -> Vec<String> {
    let mut decisions: BTreeMap<&str, usize> = BTreeMap::new();
    for node in &scenario.nodes {
        if let NodeBody::Decision(decision) = &node.body {
            for name in told_apart(decision) {
                *decisions.entry(name).or_insert(0) += 1;
            }
        }
    }
    let helps = |name: &str| {
        let found = moves.get(name);
        found.is_some_and(|found| found.effect == MoveEffect::Helps)
    };
    let mut exercised: Vec<(&str, usize)> = decisions
        .into_iter()
        .filter(|(name, count)| *count >= DECISIONS_MIN && helps(name))
        .collect();
    exercised.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    exercised
        .into_iter()
        .take(SKILLS_MAX)
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// The moves that some replies of a decision make and others do not.
fn told_apart(decision: &Decision) -> impl Iterator<Item = &str> {
    let mut replies: BTreeMap<&str, usize> = BTreeMap::new();
    for choice in &decision.choices {
        let names: std::collections::BTreeSet<&str> = choice
            .moves
            .iter()
            .map(|name| name.value.as_str())
            .collect();
        for name in names {
            *replies.entry(name).or_insert(0) += 1;
        }
    }
    let all = decision.choices.len();
    replies
        .into_iter()
        .filter(move |(_, count)| *count < all)
        .map(|(name, _)| name)
}
