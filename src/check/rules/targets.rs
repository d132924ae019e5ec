//! S001: a name of a node that does not exist.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::TextEdit;
use crate::scenario::Spanned;
use std::collections::BTreeSet;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let known: BTreeSet<&str> = subject
        .scenario
        .nodes
        .iter()
        .map(|node| node.id.value.as_str())
        .collect();
    let mut look = |target: &Spanned<String>, what: &str| {
        if target.value.is_empty() || known.contains(target.value.as_str()) {
            return;
        }
        let mut problem = Problem::error(
            code::UNKNOWN_NODE,
            target.range,
            format!("{what} node `{}`, which does not exist", target.value),
        );
        if let Some(similar) = did_you_mean(&target.value, known.iter().copied()) {
            problem = problem.help(format!("did you mean `{similar}`?")).fix(
                format!("write `{similar}`"),
                TextEdit::replace(target.range, format!("\"{similar}\"")),
            );
        } else {
            problem = problem.help(format!(
                "write a node `\"{}\": Node(…)` or an ending of that name",
                target.value
            ));
        }
        problems.push(problem);
    };
    look(&subject.scenario.start, "the scenario starts at");
    for (_, onward) in subject.onwards() {
        for route in &onward.routes {
            look(&route.goto, "this route leads to");
        }
        look(&onward.goto, "this leads to");
    }
}
