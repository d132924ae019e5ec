//! K002: a loss that does not fit how the conversation ended.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::scenario::{NodeBody, Outcome};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for node in &subject.scenario.nodes {
        let NodeBody::Ending(ending) = &node.body else {
            continue;
        };
        let id = &node.id.value;
        let problem = match (ending.outcome, ending.loss) {
            (Outcome::Success, 1..) => Problem::error(
                code::LOSS_DOES_NOT_FIT,
                node.id.range,
                format!("ending `{id}` is a success and has a loss"),
            )
            .help("a success loses nothing: take `loss` out, or make it `Partial`"),
            (Outcome::Partial | Outcome::Failure, 0) => Problem::error(
                code::LOSS_DOES_NOT_FIT,
                node.id.range,
                format!("ending `{id}` is not a success and loses nothing"),
            )
            .help("without a loss the trainee gains by failing: add `loss: 6`, say"),
            _ => continue,
        };
        problems.push(problem);
    }
}
