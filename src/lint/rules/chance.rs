//! K110, K111: clicking at random scores too much, or hardly anything.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::figures::score_beyond;
use crate::lint::{Subject, codes};

/// Points of 100 above which most replies must be good ones.
const MOST: i64 = 50;

/// Points of 100 below which nothing that went wrong can be mended.
const LEAST: i64 = 10;

const MILLION: i64 = 1_000_000;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Some(composite) = subject.analysis.chance(subject.program).composite else {
        return;
    };
    let place = subject.scenario.start.range;
    if composite.mean > MOST * MILLION {
        let shown = score_beyond(composite.mean, MOST);
        let message =
            format!("clicking at random scores {shown}: more than {MOST} leaves nothing to learn");
        problems.push(Problem::warning(codes::CHANCE_WINS, place, message).help(
            "make the tempting wrong replies truly wrong, and let the way they lead cost something",
        ));
    } else if composite.mean < LEAST * MILLION {
        let shown = score_beyond(composite.mean, LEAST);
        let message = format!(
            "clicking at random scores {shown}: under {LEAST}, one wrong step loses everything"
        );
        problems.push(
            Problem::warning(codes::CHANCE_LOSES, place, message)
                .help("add recoveries, and let weak replies go on at a price"),
        );
    }
}
