//! K119: a novice and a skilled trainee score too much alike.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};
use crate::scoring::levels::LARGE_EFFECT;
use crate::scoring::{Level, Levels};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let levels = Levels::of(subject.program, &subject.analysis.par.points);
    if levels.are_told_apart() != Some(false) {
        return;
    }
    let mean = |level| levels.composite(level).map_or(0.0, |spread| spread.mean);
    let effect = levels.effect(Level::Novice, Level::Skilled).unwrap_or(0.0);
    let message = format!(
        "a novice scores {:.0} and a skilled trainee {:.0}, only {effect:.2} standard deviations apart",
        mean(Level::Novice),
        mean(Level::Skilled)
    );
    problems.push(
        Problem::warning(codes::NOT_TOLD_APART, subject.scenario.start.range, message).help(format!(
            "from {LARGE_EFFECT} on one conversation says who is better: add decisions, weigh those that matter, and \
             spread their keys"
        )),
    );
}
