//! K117: a stage without any point on the best way.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};
use crate::scenario::Stage;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for stage in Stage::ALL.iter().filter(|stage| **stage != Stage::Recover) {
        let on_par = subject
            .analysis
            .par
            .points
            .iter()
            .map(|points| points[stage.index()]);
        if on_par.sum::<i64>() > 0 {
            continue;
        }
        let name = stage.kebab();
        let message =
            format!("the best way has nothing to win at the stage {name}: nobody is scored on it");
        problems.push(
            Problem::warning(codes::STAGE_MISSING, subject.scenario.start.range, message)
                .help(format!("let a decision of the stage {name} stand on the best way, with replies that differ")),
        );
    }
}
