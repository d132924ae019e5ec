//! Gathers what many conversations came to.

use crate::cli::arguments::SimulateArguments;
use crate::cli::json::{Counted, Distribution, RunCoverage, ScenarioRef, SimulateResult};
use crate::engine::{ChoiceId, NodeId, Program};
use crate::scoring::bots::{Outcome, Scores};
use crate::session::Prepared;
use std::time::Duration;

/// Conversations that were played, as far as anybody asks afterwards.
pub(super) struct Runs {
    decisions: u64,
    /// Of the three axes and the composite, in millionths.
    scores: [Vec<i64>; 4],
    /// By choice.
    taken: Vec<bool>,
    /// By node.
    endings: Vec<u32>,
}

impl Runs {
    pub fn new(program: &Program) -> Runs {
        Runs {
            decisions: 0,
            scores: Default::default(),
            taken: vec![false; program.choices.len()],
            endings: vec![0; program.nodes.len()],
        }
    }

    /// Notes that a choice was taken.
    pub fn took(&mut self, choice: ChoiceId) -> ChoiceId {
        self.taken[choice.index()] = true;
        choice
    }

    pub fn add(&mut self, outcome: Outcome, scores: Scores) {
        self.decisions += u64::from(outcome.decisions);
        if let Some(ending) = outcome.ending {
            self.endings[ending.index()] += 1;
        }
        for (gathered, score) in self.scores.iter_mut().zip(scores.all()) {
            gathered.extend(score);
        }
    }

    pub fn result(
        self,
        prepared: &Prepared,
        arguments: &SimulateArguments,
        took: Duration,
    ) -> SimulateResult {
        let program = &prepared.program;
        let name = |node: usize| program.names.nodes[node].to_string();
        let endings: Vec<usize> = program
            .node_ids()
            .filter(|node| program.ending(*node).is_some())
            .map(NodeId::index)
            .collect();
        let reached: Vec<bool> = endings.iter().map(|node| self.endings[*node] > 0).collect();
        let [empathy, patience, ownership, composite] = self.scores.map(distribution);
        SimulateResult {
            scenario: ScenarioRef {
                id: prepared.scenario.id.value.to_string(),
                hash: prepared.hash.to_string(),
            },
            policy: arguments.policy.name().to_owned(),
            runs: arguments.runs,
            seed: arguments.seed,
            decisions: self.decisions,
            decisions_per_second: self.decisions as f64 / took.as_secs_f64().max(1e-9),
            empathy,
            patience,
            ownership,
            composite,
            coverage: RunCoverage {
                choices: Counted::of(&self.taken, |choice| {
                    let node = program.node_name(program.about(ChoiceId::at(choice)).node);
                    format!("{node}/{}", program.names.choices[choice])
                }),
                endings: Counted::of(&reached, |position| name(endings[position])),
            },
            endings: endings
                .iter()
                .map(|node| (name(*node), self.endings[*node]))
                .collect(),
        }
    }
}

const MILLIONTHS: f64 = 1_000_000.0;
const TEN: i64 = 10_000_000;

fn distribution(mut scores: Vec<i64>) -> Option<Distribution> {
    scores.sort_unstable();
    let (lowest, highest) = (*scores.first()?, *scores.last()?);
    let sum: i128 = scores.iter().map(|score| i128::from(*score)).sum();
    let middle = scores.len() / 2;
    let median = match scores.len() % 2 {
        1 => scores[middle] as f64,
        _ => (scores[middle - 1] + scores[middle]) as f64 / 2.0,
    };
    let mut tens = [0; 10];
    for score in &scores {
        tens[(score / TEN).clamp(0, 9) as usize] += 1;
    }
    Some(Distribution {
        runs: scores.len() as u32,
        mean: sum as f64 / scores.len() as f64 / MILLIONTHS,
        median: median / MILLIONTHS,
        lowest: lowest as f64 / MILLIONTHS,
        highest: highest as f64 / MILLIONTHS,
        tens,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distribution_is_of_what_was_scored() {
        assert_eq!(distribution(Vec::new()), None);
        let expected = |runs, tens, [mean, median, lowest, highest]: [f64; 4]| Distribution {
            runs,
            mean,
            median,
            lowest,
            highest,
            tens,
        };
        assert_eq!(
            distribution(vec![100_000_000, 0, 9_000_000, 10_000_000]),
            Some(expected(
                4,
                [2, 1, 0, 0, 0, 0, 0, 0, 0, 1],
                [29.75, 9.5, 0.0, 100.0]
            ))
        );
        assert_eq!(
            distribution(vec![30_000_000, 10_000_000, 20_000_000]),
            Some(expected(
                3,
                [0, 1, 1, 1, 0, 0, 0, 0, 0, 0],
                [20.0, 20.0, 10.0, 30.0]
            ))
        );
    }
}
