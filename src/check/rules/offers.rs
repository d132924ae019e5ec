//! S005, S013: a decision with nothing to choose from, or with more than the keys 1 … 5 can choose.

use super::Subject;
use crate::base::limits::{CHOICES_ON_OFFER_MAX, CHOICES_PER_NODE_MAX};
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::check::unread::Part;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for (node, decision) in subject.decisions() {
        let id = || quoted(&node.id.value);
        let count = decision.choices.len();
        let mut always = decision
            .choices
            .iter()
            .filter(|choice| choice.when.is_none());
        if count == 0 {
            if !subject.may_hide(&[Part::Choice]) {
                let message = format!("node {} has no choices", id());
                problems.push(
                    Problem::error(code::NO_WAY_ON, node.id.range, message)
                        .help("give it a choice, or a `goto` instead of `choices`"),
                );
            }
        } else if count > CHOICES_PER_NODE_MAX {
            let first_over = &decision.choices[CHOICES_PER_NODE_MAX];
            let message = format!("node {} has {count} choices", id());
            problems.push(
                Problem::error(code::TOO_MANY_CHOICES, node.id.range, message)
                    .related(first_over.id.range, "the first too many")
                    .help(format!(
                        "write at most {CHOICES_PER_NODE_MAX}: spread them over two nodes"
                    )),
            );
        } else if let Some(first_over) = always.nth(CHOICES_ON_OFFER_MAX) {
            let more = CHOICES_ON_OFFER_MAX + 1 + always.count();
            let message = format!("node {} has {more} choices on offer at once", id());
            problems.push(
                Problem::error(code::TOO_MANY_CHOICES, node.id.range, message)
                    .related(first_over.id.range, "the first too many")
                    .help(format!(
                        "keep {CHOICES_ON_OFFER_MAX}: take some out, or give some a `when`"
                    )),
            );
        }
    }
}
