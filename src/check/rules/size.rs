//! S014, S015: what cannot be compiled although every name is known.

use super::Subject;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::engine::CompileError;
use crate::scenario::{NodeBody, Scenario};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let scenario = subject.scenario;
    let Err(error) = subject.compiled else {
        return;
    };
    problems.push(match error {
        CompileError::EndlessBeats(name) => endless_beats(scenario, name),
        CompileError::TooManyFacts | CompileError::TooManyMoves | CompileError::TooLarge(_) => {
            let problem = Problem::error(code::TOO_LARGE, scenario.id.range, error.to_string());
            problem.help("make two scenarios of it, or take out what is not needed")
        }
        // Reported by the rules about names and offers, at their places.
        CompileError::UnknownNode(_)
        | CompileError::UnknownChoice(_)
        | CompileError::DuplicateNode(_)
        | CompileError::NoChoices(_)
        | CompileError::TooManyChoices(_) => return,
    });
}

/// Points at the way round.
fn endless_beats(scenario: &Scenario, first: &str) -> Problem {
    let message = format!(
        "the beats from {} go round without any choice",
        quoted(first)
    );
    let mut range = scenario.id.range;
    let mut round = Vec::new();
    let mut name = first;
    while let Some(node) = scenario.node(name) {
        let NodeBody::Beat(beat) = &node.body else {
            break;
        };
        if round.is_empty() {
            range = node.id.range;
        } else if name == first || round.len() == SHOWN_MAX {
            break;
        }
        round.push((beat.onward.goto.range, quoted(name)));
        name = &beat.onward.goto.value;
    }
    let problem = Problem::error(code::ENDLESS_BEATS, range, message)
        .help("give one of them choices, or let one lead out of the round");
    round.into_iter().fold(problem, |problem, (place, name)| {
        problem.related(place, format!("on from {name}"))
    })
}

/// Beats of a round that are pointed at.
const SHOWN_MAX: usize = 8;
