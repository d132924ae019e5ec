//! K109: looking at one thing only scores too much.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::figures::score_beyond;
use crate::lint::{Subject, codes};
use crate::scoring::Policy;

/// Points of 100 above which a strategy is said to win.
const SCORE_MAX: i64 = 70;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Subject {
        program, analysis, ..
    } = subject;
    for (policy, outcome) in analysis.strategies(program) {
        let scores = outcome.scores(program, &analysis.par.points);
        let Some(score) = scores
            .composite
            .filter(|score| *score > SCORE_MAX * 1_000_000)
        else {
            continue;
        };
        let (who, help) = in_words(policy);
        let shown = score_beyond(score, SCORE_MAX);
        let ends = match outcome.ending {
            Some(node) => format!(", and ends at {}", quoted(program.node_name(node))),
            None => String::new(),
        };
        let message = format!(
            "whoever always says {who} scores {shown}{ends}: more than {SCORE_MAX} without any judgement"
        );
        let place = subject.scenario.start.range;
        problems.push(Problem::warning(codes::NAIVE_STRATEGY_WINS, place, message).help(help));
    }
}

fn in_words(policy: Policy) -> (&'static str, &'static str) {
    const LENGTH: &str = "bring the replies of a decision to within a third of each other";
    const PLACE: &str = "move the best replies about";
    match policy {
        Policy::First => ("the first reply", PLACE),
        Policy::Last => ("the last reply", PLACE),
        Policy::Longest => ("the longest reply", LENGTH),
        Policy::Shortest => ("the shortest reply", LENGTH),
        Policy::Empathic => (
            "the warmest reply",
            "let a warm reply evade, and let that cost ownership and a way onward",
        ),
        Policy::Patient => (
            "the most patient reply",
            "let patience alone leave the matter undone: a patient reply that nobody owns should cost ownership",
        ),
        Policy::Owning => (
            "the most committed reply",
            "let a solution come before the story, or coldly, and let that cost empathy and patience",
        ),
    }
}
