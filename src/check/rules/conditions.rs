//! S008: a condition about a choice that does not exist.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::TextEdit;
use crate::scenario::{Condition, Scenario};
use std::collections::BTreeSet;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let known: BTreeSet<String> = subject
        .decisions()
        .flat_map(|(node, decision)| {
            decision
                .choices
                .iter()
                .map(move |choice| format!("{}/{}", node.id.value, choice.id.value))
        })
        .collect();
    each_condition(subject.scenario, &mut |condition| {
        let Condition::Said(said) = condition else {
            return;
        };
        if said.value.is_empty() || known.contains(&said.value) {
            return;
        }
        let mut problem = Problem::error(
            code::UNKNOWN_CHOICE,
            said.range,
            format!("there is no choice `{}`", said.value),
        );
        problem = match did_you_mean(&said.value, known.iter().map(String::as_str)) {
            Some(similar) => problem.help(format!("did you mean `{similar}`?")).fix(
                format!("write `{similar}`"),
                TextEdit::replace(said.range, format!("\"{similar}\"")),
            ),
            None => problem.help("write the node and the choice, as in Said(\"opening/name-it\")"),
        };
        problems.push(problem);
    });
}

/// Calls `visit` for every condition of the scenario, the ones inside others included.
pub(super) fn each_condition<'a>(scenario: &'a Scenario, visit: &mut dyn FnMut(&'a Condition)) {
    crate::engine::compile::each_condition(scenario, &mut |condition| visit(condition));
}
