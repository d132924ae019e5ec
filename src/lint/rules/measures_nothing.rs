//! K101: a decision at which no reply differs from another on any axis.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for place in subject.decisions() {
        let code = subject
            .program
            .decision(place.id)
            .expect("it is a decision");
        if place.decision.choices.len() < 2 || code.span.iter().any(|(least, most)| least != most) {
            continue;
        }
        let name = quoted(&place.node.id.value);
        let message =
            format!("no reply at {name} differs from another on any axis: it measures nothing");
        let problem = Problem::warning(codes::MEASURES_NOTHING, place.node.id.range, message);
        problems.push(problem.help(
            "let at least one reply be better or worse on an axis, or make the node a beat that goes on by itself",
        ));
    }
}
