//! E001: nothing on the best way brings the matter forward, so the customer has no reason to believe.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let path = &subject.analysis.par.path;
    let progress = path
        .iter()
        .map(|(_, choice)| i64::from(subject.choice(*choice).effects.progress));
    if path.is_empty() || progress.sum::<i64>() > 0 {
        return;
    }
    let message = "nothing on the best way makes progress: the customer has no reason to believe that it will be fixed";
    problems.push(
        Problem::warning(codes::NO_PROGRESS, subject.scenario.start.range, message)
            .help("give the replies that bring the matter forward a `progress`, 300 for a first step and 800 for a solution"),
    );
}
