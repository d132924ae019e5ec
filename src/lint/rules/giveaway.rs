//! K105 … K108: something other than judgement finds the best reply too often.
//!
//! At each decision the best reply is compared with the longest, the shortest, the first and the one that sounds
//! friendliest. That they coincide now and then is chance; a giveaway is more than half of the decisions, and more than
//! chance explains (a one-sided test at 5 %, each decision with its own number of replies).

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::diagnostic::Code;
use crate::engine::ChoiceId;
use crate::lint::prose::friendly_words;
use crate::lint::{Subject, codes};
use crate::scenario::Choice;
use std::collections::BTreeSet;

/// How likely so many coincidences may be before they are called a giveaway.
const CHANCE_MIN: f64 = 0.05;

struct Giveaway {
    code: Code,
    what: &'static str,
    help: &'static str,
    /// What is greatest at the reply that stands out; of equals none does.
    rank: fn(&Subject<'_>, &Choice, usize) -> i64,
}

const GIVEAWAYS: [Giveaway; 4] = [
    Giveaway {
        code: codes::BEST_IS_LONGEST,
        what: "the longest",
        help: "bring the replies of a decision to within a third of each other, and let some weak ones be long",
        rank: |_, choice, _| choice.says.chars().count() as i64,
    },
    Giveaway {
        code: codes::BEST_IS_SHORTEST,
        what: "the shortest",
        help: "bring the replies of a decision to within a third of each other, and let some weak ones be short",
        rank: |_, choice, _| -(choice.says.chars().count() as i64),
    },
    Giveaway {
        code: codes::BEST_IS_FIRST,
        what: "written first",
        help: "trainees see the replies shuffled, but whoever reads the file does not: move the best ones about",
        rank: |_, _, position| -(position as i64),
    },
    Giveaway {
        code: codes::BEST_IS_FRIENDLIEST,
        what: "the one that sounds friendliest",
        help: "let a warm reply evade now and then, and let a plain one be the kind one",
        rank: |subject, choice, _| friendly_words(&subject.scenario.language, &choice.says) as i64,
    },
];

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let decisions = decisions(subject);
    for giveaway in &GIVEAWAYS {
        let mut coincide = 0;
        let mut chances = Vec::new();
        for (offered, best) in &decisions {
            let Some(standing_out) = standing_out(subject, giveaway, offered) else {
                continue;
            };
            chances.push(1.0 / offered.len() as f64);
            coincide += usize::from(standing_out == *best);
        }
        if coincide * 2 <= chances.len() || at_least(&chances, coincide) >= CHANCE_MIN {
            continue;
        }
        let expected: f64 = chances.iter().sum();
        let message = format!(
            "the best reply is {} at {coincide} of {} decisions; by chance it would be at {expected:.0}",
            giveaway.what,
            chances.len(),
        );
        let place = subject.scenario.start.range;
        problems.push(Problem::warning(giveaway.code, place, message).help(giveaway.help));
    }
}

/// What is on offer at each decision that some conversation comes to, and the best of it.
fn decisions(subject: &Subject<'_>) -> Vec<(Vec<ChoiceId>, ChoiceId)> {
    let Subject {
        program, analysis, ..
    } = subject;
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for id in analysis.graph.ids() {
        let state = analysis.graph.state(id);
        let Some(decision) = program.decision(state.node) else {
            continue;
        };
        let offered: Vec<ChoiceId> = state.offered.choices(decision).collect();
        let best = analysis.best(program, id).and_then(|edge| edge.choice());
        if let Some(best) = best
            && offered.len() > 1
            && seen.insert(state.node)
        {
            found.push((offered, best));
        }
    }
    found
}

fn standing_out(
    subject: &Subject<'_>,
    giveaway: &Giveaway,
    offered: &[ChoiceId],
) -> Option<ChoiceId> {
    let rank = |(position, id): (usize, &ChoiceId)| {
        (giveaway.rank)(subject, subject.choice(*id), position)
    };
    let ranks: Vec<i64> = offered.iter().enumerate().map(rank).collect();
    let most = ranks.iter().max()?;
    let mut at_most = ranks.iter().zip(offered).filter(|(rank, _)| *rank == most);
    let (_, id) = at_most.next()?;
    at_most.next().is_none().then_some(*id)
}

/// The chance of at least `count` coincidences, each with its own chance (a Poisson binomial distribution).
fn at_least(chances: &[f64], count: usize) -> f64 {
    let mut exactly = vec![0.0; chances.len() + 1];
    exactly[0] = 1.0;
    for (tried, chance) in chances.iter().enumerate() {
        for hits in (0..=tried).rev() {
            exactly[hits + 1] += exactly[hits] * chance;
            exactly[hits] *= 1.0 - chance;
        }
    }
    exactly[count..].iter().sum()
}

#[cfg(test)]
mod tests {
    use super::at_least;

    #[test]
    fn coincidences_are_counted_as_coins_are() {
        let coins = [0.5; 3];
        assert!((at_least(&coins, 0) - 1.0).abs() < 1e-12);
        assert!((at_least(&coins, 2) - 0.5).abs() < 1e-12);
        assert!((at_least(&coins, 3) - 0.125).abs() < 1e-12);
        assert!((at_least(&[0.25, 0.5], 2) - 0.125).abs() < 1e-12);
    }
}
