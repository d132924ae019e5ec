//! K110, K111: clicking at random scores too much, or hardly anything.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

const MOST: i64 = 50;
const LEAST: i64 = 10;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Some(composite) = subject.analysis.chance(subject.program).composite else {
        return;
    };
    let place = subject.scenario.start.range;
    let million = 1_000_000;
    let shown = composite.shown();
    if composite.mean > MOST * million {
        let message =
            format!("clicking at random scores {shown}: more than {MOST} leaves nothing to learn");
        problems.push(Problem::warning(codes::CHANCE_WINS, place, message).help(
            "make the tempting wrong replies truly wrong, and let the way they lead cost something",
        ));
    } else if composite.mean < LEAST * million {
        let message = format!(
            "clicking at random scores {shown}: under {LEAST}, one wrong step loses everything"
        );
        problems.push(
            Problem::warning(codes::CHANCE_LOSES, place, message)
                .help("add recoveries, and let weak replies go on at a price"),
        );
    }
}
