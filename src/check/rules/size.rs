//! S014, S015: what cannot be compiled although every name is known.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::engine::{CompileError, compile};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let scenario = subject.scenario;
    let Err(error) = compile(scenario) else {
        return;
    };
    let (code, place) = match &error {
        CompileError::EndlessBeats(name) => (
            code::ENDLESS_BEATS,
            scenario.node(name).map(|node| node.id.range),
        ),
        CompileError::TooManyFacts | CompileError::TooManyMoves | CompileError::TooLarge(_) => {
            (code::TOO_LARGE, None)
        }
        // Reported by the rules about names and offers, at their places.
        CompileError::UnknownNode(_)
        | CompileError::UnknownChoice(_)
        | CompileError::DuplicateNode(_)
        | CompileError::NoChoices(_)
        | CompileError::TooManyChoices(_) => return,
    };
    problems.push(Problem::error(
        code,
        place.unwrap_or(scenario.id.range),
        error.to_string(),
    ));
}
