//! K113: at most decisions one reply is at least as good as every other on every axis.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::engine::program::DecisionCode;
use crate::lint::{Subject, codes};

/// Decisions below which "most" means nothing.
const DECISIONS_MIN: usize = 4;

/// Decisions that are named.
const NAMED_MAX: usize = 3;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let places: Vec<_> = subject
        .decisions()
        .filter(|place| place.decision.choices.len() > 1)
        .collect();
    let dominated: Vec<_> = places
        .iter()
        .filter(|place| {
            let code = subject
                .program
                .decision(place.id)
                .expect("it is a decision");
            is_dominated(subject, code)
        })
        .collect();
    if places.len() < DECISIONS_MIN || dominated.len() * 2 <= places.len() {
        return;
    }
    let message = format!(
        "at {} of {} decisions one reply is the best on every axis: there is nothing to weigh",
        dominated.len(),
        places.len()
    );
    let place = subject.scenario.start.range;
    let mut problem = Problem::warning(codes::ONE_REPLY_DOMINATES, place, message);
    for place in dominated.iter().take(NAMED_MAX) {
        problem = problem.related(place.node.id.range, "one of them");
    }
    problems.push(problem.help(
        "let a warm reply own nothing and an owned one be cold; let the best one give something up",
    ));
}

/// Whether one reply is nowhere worse than another, and somewhere better than each.
fn is_dominated(subject: &Subject<'_>, decision: &DecisionCode) -> bool {
    let key = |id| subject.program.choice(id).key;
    decision.choice_ids().any(|best| {
        decision
            .choice_ids()
            .filter(|other| *other != best)
            .all(|other| {
                let (best, other) = (key(best), key(other));
                best != other && best.iter().zip(other).all(|(best, other)| *best >= other)
            })
    })
}
