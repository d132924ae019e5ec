//! K103: the best way through does not end in a success.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};
use crate::scenario::Outcome;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Some(node) = subject.analysis.par.ending else {
        return;
    };
    let ending = subject
        .program
        .ending(node)
        .expect("the best way ends at an ending");
    if ending.outcome == Outcome::Success {
        return;
    }
    let node = subject.node(node);
    let name = quoted(&node.id.value);
    let what = match ending.outcome {
        Outcome::Partial => "only half a success",
        _ => "a failure",
    };
    let message = format!("the best way through ends at {name}, which is {what}");
    problems.push(
        Problem::warning(codes::BEST_WAY_FAILS, node.id.range, message)
            .help("open a way to a success, or let the way there cost less"),
    );
}
