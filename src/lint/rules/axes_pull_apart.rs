//! K112: the best way for all axes together is far from the best for one of them.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::figures::score;
use crate::lint::{Subject, codes};
use crate::scenario::{Axis, Weights};
use crate::scoring::Analysis;

/// By how many points of 100 the axis may fall short, in millionths.
const SHORT_MAX: i64 = 15_000_000;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Subject {
        program, analysis, ..
    } = subject;
    let par = &analysis.par.points;
    let together = analysis.play_best(program).scores(program, par);
    for axis in Axis::ALL {
        let mut alone = (*program).clone();
        alone.weights = only(axis);
        let for_axis = Analysis::of_graph(&alone, analysis.graph.clone());
        let best = for_axis.play_best(&alone).scores(&alone, par);
        let (Some(best), Some(here)) = (best.axes[axis.index()], together.axes[axis.index()])
        else {
            continue;
        };
        if best - here <= SHORT_MAX {
            continue;
        }
        let message = format!(
            "the best way scores {} on {}, and {} can be had by giving up the others",
            score(here),
            axis.kebab(),
            score(best)
        );
        problems.push(
            Problem::advice(
                codes::AXES_PULL_APART,
                subject.scenario.start.range,
                message,
            )
            .help("that may be the point; if not, let one reply of a decision be good on two axes"),
        );
    }
}

fn only(axis: Axis) -> Weights {
    let weight = |this: Axis| u8::from(this == axis);
    Weights {
        empathy: weight(Axis::Empathy),
        patience: weight(Axis::Patience),
        ownership: weight(Axis::Ownership),
    }
}
