//! K105 … K108: something other than judgement finds the best reply too often.
//!
//! At each decision the best reply is compared with the longest, the shortest, the first and the one that sounds
//! friendliest. That they coincide now and then is chance; a giveaway is more than half of the decisions, and more than
//! chance explains (a one-sided test at 5 %, each decision with its own number of replies).

use crate::base::text_range::ByteRange;
use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::diagnostic::Code;
use crate::engine::{ChoiceId, NodeId};
use crate::lint::prose::friendly_words;
use crate::lint::{Subject, codes};
use std::collections::BTreeSet;

/// How likely so many coincidences may be before they are called a giveaway.
const CHANCE_MIN: f64 = 0.05;

struct Giveaway {
    code: Code,
    what: &'static str,
    help: &'static str,
    /// What is greatest at the reply that stands out; of equals none does.
    rank: fn(&Reply<'_>) -> i64,
}

/// A reply as it is read.
struct Reply<'a> {
    id: ChoiceId,
    language: &'a str,
    says: &'a str,
    /// Its place among those of its decision.
    position: usize,
}

const LONGEST: Giveaway = Giveaway {
    code: codes::BEST_IS_LONGEST,
    what: "the longest",
    help: "bring the replies of a decision to within a third of each other, and let some weak ones be long",
    rank: |reply| reply.says.chars().count() as i64,
};

const SHORTEST: Giveaway = Giveaway {
    code: codes::BEST_IS_SHORTEST,
    what: "the shortest",
    help: "bring the replies of a decision to within a third of each other, and let some weak ones be short",
    rank: |reply| -(reply.says.chars().count() as i64),
};

const FIRST: Giveaway = Giveaway {
    code: codes::BEST_IS_FIRST,
    what: "written first",
    help: "trainees see the replies shuffled, but whoever reads the file does not: move the best ones about",
    rank: |reply| -(reply.position as i64),
};

const FRIENDLIEST: Giveaway = Giveaway {
    code: codes::BEST_IS_FRIENDLIEST,
    what: "the one that sounds friendliest",
    help: "let a warm reply evade now and then, and let a plain one be the kind one",
    rank: |reply| friendly_words(reply.language, reply.says) as i64,
};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let decisions = decisions(subject);
    let source: Vec<_> = decisions
        .iter()
        .map(|decision| decision.in_source(subject))
        .collect();
    for giveaway in [LONGEST, SHORTEST, FIRST, FRIENDLIEST] {
        if let Some(message) = told(&giveaway, &source) {
            let place = subject.scenario.start.range;
            problems.push(Problem::warning(giveaway.code, place, message).help(giveaway.help));
        }
    }
    // Whoever translates makes other sentences long and other ones friendly.
    for index in 0..subject.translations.len() {
        let translated: Vec<_> = decisions
            .iter()
            .filter_map(|decision| decision.in_translation(subject, index))
            .collect();
        let Some((_, place)) = translated.first() else {
            continue;
        };
        let place = *place;
        let read: Vec<_> = translated.into_iter().map(|(read, _)| read).collect();
        for giveaway in [LONGEST, SHORTEST, FRIENDLIEST] {
            if let Some(message) = told(&giveaway, &read) {
                let problem = Problem::warning(giveaway.code, place, message);
                problems.push(problem.in_translation(index).help(giveaway.help));
            }
        }
    }
}

/// What a giveaway is told as, where it is one.
fn told(giveaway: &Giveaway, decisions: &[Read<'_>]) -> Option<String> {
    let mut coincide = 0;
    let mut chances = Vec::new();
    for (replies, best) in decisions {
        let Some(standing_out) = standing_out(giveaway, replies) else {
            continue;
        };
        chances.push(1.0 / replies.len() as f64);
        coincide += usize::from(standing_out == *best);
    }
    if coincide * 2 <= chances.len() || at_least(&chances, coincide) >= CHANCE_MIN {
        return None;
    }
    let expected: f64 = chances.iter().sum();
    Some(format!(
        "the best reply is {} at {coincide} of {} decisions; by chance it would be at {expected:.0}",
        giveaway.what,
        chances.len(),
    ))
}

/// A decision that some conversation comes to: what is on offer there, and the best of it.
struct Decided {
    node: NodeId,
    offered: Vec<ChoiceId>,
    best: ChoiceId,
}

/// The replies of a decision in one language, and the best of them.
type Read<'a> = (Vec<Reply<'a>>, ChoiceId);

impl Decided {
    fn in_source<'a>(&self, subject: &Subject<'a>) -> Read<'a> {
        let reply = |(position, id): (usize, &ChoiceId)| Reply {
            id: *id,
            language: &subject.scenario.language,
            says: &subject.choice(*id).says,
            position,
        };
        (
            self.offered.iter().enumerate().map(reply).collect(),
            self.best,
        )
    }

    /// With the place of the first; `None` where a reply is not translated.
    fn in_translation<'a>(
        &self,
        subject: &Subject<'a>,
        index: usize,
    ) -> Option<(Read<'a>, ByteRange)> {
        let node = subject.node(self.node);
        let mut replies = Vec::with_capacity(self.offered.len());
        let mut place = None;
        for (position, id) in self.offered.iter().enumerate() {
            let (says, range) = subject.reply_in(index, node, subject.choice(*id))?;
            place.get_or_insert(range);
            replies.push(Reply {
                id: *id,
                language: subject.translations[index].language,
                says,
                position,
            });
        }
        Some(((replies, self.best), place?))
    }
}

fn decisions(subject: &Subject<'_>) -> Vec<Decided> {
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
            found.push(Decided {
                node: state.node,
                offered,
                best,
            });
        }
    }
    found
}

fn standing_out(giveaway: &Giveaway, replies: &[Reply<'_>]) -> Option<ChoiceId> {
    let ranks: Vec<i64> = replies.iter().map(giveaway.rank).collect();
    let most = ranks.iter().max()?;
    let mut at_most = ranks.iter().zip(replies).filter(|(rank, _)| *rank == most);
    let (_, reply) = at_most.next()?;
    at_most.next().is_none().then_some(reply.id)
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
