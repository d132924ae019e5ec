//! S012, S013: a decision with nothing to choose from, or with more than the keys 1 … 5 can choose.

use super::Subject;
use crate::base::limits::{CHOICES_ON_OFFER_MAX, CHOICES_PER_NODE_MAX};
use crate::check::problem::{Problem, code};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for (node, decision) in subject.decisions() {
        let id = &node.id.value;
        let count = decision.choices.len();
        let always = decision
            .choices
            .iter()
            .filter(|choice| choice.when.is_none())
            .count();
        if count == 0 && !subject.has_hidden_edges {
            problems.push(
                Problem::error(
                    code::NO_WAY_ON,
                    node.id.range,
                    format!("node `{id}` has no choices"),
                )
                .help("give it a choice, or a `goto` instead of `choices`"),
            );
        } else if count > CHOICES_PER_NODE_MAX || always > CHOICES_ON_OFFER_MAX {
            let problem = Problem::error(
                code::TOO_MANY_CHOICES,
                node.id.range,
                format!("node `{id}` has {count} choices, {always} of them always on offer"),
            );
            problems.push(problem.help(format!(
                "at most {CHOICES_ON_OFFER_MAX} can be on offer at once, and {CHOICES_PER_NODE_MAX} can be written; give some a `when`"
            )));
        }
    }
}
