//! K002: a loss that does not fit how the conversation ended.

use super::Subject;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::scenario::{NodeBody, Outcome};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for node in &subject.scenario.nodes {
        let NodeBody::Ending(ending) = &node.body else {
            continue;
        };
        let (what, help) = match (ending.outcome, ending.loss) {
            (Outcome::Success, 1..) => (
                "is a success and has a loss",
                "a success loses nothing: take `loss` out, or make it `Partial`",
            ),
            (Outcome::Partial, 0) => (
                "is only a partial success and loses nothing",
                "without a loss it counts as much as a success: add `loss: 4`, say",
            ),
            (Outcome::Failure, 0) => (
                "is a failure and loses nothing",
                "without a loss the trainee gains by failing: add `loss: 10`, say",
            ),
            _ => continue,
        };
        let message = format!("ending {} {what}", quoted(&node.id.value));
        problems.push(Problem::error(code::LOSS_DOES_NOT_FIT, node.id.range, message).help(help));
    }
}
