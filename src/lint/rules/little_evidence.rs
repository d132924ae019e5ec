//! K104: an axis of which the best way shows too little to be scored fairly.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::figures::raw_points;
use crate::lint::{Subject, codes};
use crate::scenario::Axis;

/// Raw points on par, in hundredths, below which a score is mostly noise.
const POINTS_MIN: i64 = 600;

/// Stages on which they lie.
const STAGES_MIN: usize = 2;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for axis in Axis::ALL {
        let by_stage = &subject.analysis.par.points[axis.index()];
        let points: i64 = by_stage.iter().sum();
        let stages = by_stage.iter().filter(|points| **points > 0).count();
        if points >= POINTS_MIN && stages >= STAGES_MIN {
            continue;
        }
        let at = match stages {
            1 => "1 stage".to_owned(),
            _ => format!("{stages} stages"),
        };
        let message = format!(
            "the best way has {} of {} at {at}: too little for a fair score",
            raw_points(points),
            axis.kebab(),
        );
        problems.push(
            Problem::warning(codes::LITTLE_EVIDENCE, subject.scenario.start.range, message).help(
                "give the axis at least 6 points on the best way, at two stages or more: let replies there differ on it",
            ),
        );
    }
}
