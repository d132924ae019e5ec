//! B: what random clicking scores, exactly where the paths can be counted, else by a seeded sample.

use super::bots::{Bot, Dice, Outcome, Scores};
use super::tally::{StagePoints, Tally, points};
use crate::base::limits::{CHANCE_PATHS_MAX, CHANCE_SAMPLE_RUNS};
use crate::engine::event::Ignore;
use crate::engine::play::Reply;
use crate::engine::program::Program;
use crate::engine::state::{State, Status};
use crate::engine::step::{advance, begin, offered};

/// The expected score of random clicking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    /// `None` where the axis is assessed on no path.
    pub axes: [Option<MeanScore>; 3],
    pub composite: Option<MeanScore>,
    /// `None`: exact, by enumeration of every path; else how many seeded plays were sampled.
    pub sampled_runs: Option<u32>,
}

/// A mean in millionths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeanScore {
    pub mean: i64,
    /// 0 where the mean is exact.
    pub standard_error: i64,
}

impl MeanScore {
    /// Rounded half up to a whole number.
    pub const fn shown(self) -> i64 {
        (self.mean + 500_000).div_euclid(1_000_000)
    }
}

/// A probability in 10⁻¹⁵, rounded down: a path of chance 1/n is off by less than that.
const CERTAIN: i128 = 1_000_000_000_000_000;

/// Seed of the sample, so that the figure is the same on every machine.
const SAMPLE_SEED: u64 = 0x70_65_64_75_6c_69;

/// Scores random clicking.
pub fn chance(program: &Program, par: &StagePoints) -> Chance {
    match enumerate(program, par) {
        Some(sums) => sums.chance(None),
        None => {
            let mut sums = Sums::default();
            let mut bot = Bot::new(program);
            let mut dice = Dice::new(SAMPLE_SEED);
            for _ in 0..CHANCE_SAMPLE_RUNS {
                let outcome = bot.play_random(&mut dice);
                sums.add(outcome.scores(program, par), 1);
            }
            sums.chance(Some(CHANCE_SAMPLE_RUNS))
        }
    }
}

struct Branch {
    state: State,
    tally: Tally,
    probability: i128,
}

/// Every path with its probability; `None` where there are more than [`CHANCE_PATHS_MAX`].
fn enumerate(program: &Program, par: &StagePoints) -> Option<Sums> {
    // Each path costs a copy of the visits, so a large scenario gets fewer of them before the sample takes over.
    let paths_max = CHANCE_PATHS_MAX.min(20_000_000 / program.nodes.len().max(1));
    let mut sums = Sums::default();
    let mut paths = 0;
    let mut state = State::new(program);
    begin(program, &mut state, 0, &mut Ignore);
    let mut waiting = vec![Branch {
        state,
        tally: Tally::default(),
        probability: CERTAIN,
    }];
    while let Some(branch) = waiting.pop() {
        let Branch {
            state,
            tally,
            probability,
        } = branch;
        if state.status != Status::Waiting {
            paths += 1;
            if paths > paths_max {
                return None;
            }
            let outcome = Outcome {
                ending: (state.status == Status::Ended).then_some(state.node()),
                decisions: state.turns,
                tally,
            };
            sums.add(outcome.scores(program, par), probability);
            continue;
        }
        if paths + waiting.len() > paths_max {
            return None;
        }
        let decision = program
            .decision(state.node())
            .expect("a conversation waits at a decision");
        let offer = offered(program, &state);
        for choice in offer.choices(decision) {
            let reply = Reply::Choice(choice);
            let mut next = Branch {
                state: state.clone(),
                tally,
                probability: probability / i128::from(offer.count()),
            };
            if state.visits(state.node()) == 1
                && let Some(points) = points(program, decision, offer, reply)
            {
                next.tally.add(decision.stage, points);
            }
            advance(program, &mut next.state, reply, &mut Ignore);
            waiting.push(next);
        }
    }
    Some(sums)
}

/// Weighted sums of the three axes and the composite.
#[derive(Default)]
struct Sums {
    weight: [i128; 4],
    sum: [i128; 4],
    squares: [i128; 4],
}

impl Sums {
    fn add(&mut self, scores: Scores, weight: i128) {
        let [empathy, patience, ownership] = scores.axes;
        let all = [empathy, patience, ownership, scores.composite];
        for (slot, score) in all.into_iter().enumerate() {
            if let Some(score) = score.map(i128::from) {
                self.weight[slot] += weight;
                self.sum[slot] += weight * score;
                // In whole squares of a thousandth, so that the sum stays far from overflow.
                self.squares[slot] += weight * (score / 1000) * (score / 1000);
            }
        }
    }

    fn chance(&self, sampled_runs: Option<u32>) -> Chance {
        let mean = |slot: usize| -> Option<MeanScore> {
            let weight = self.weight[slot];
            if weight == 0 {
                return None;
            }
            let mean = self.sum[slot].div_euclid(weight);
            let standard_error = match sampled_runs {
                None => 0,
                Some(_) => {
                    let thousandths = mean / 1000;
                    let variance = (self.squares[slot] / weight - thousandths * thousandths).max(0);
                    ((variance * 1_000_000 / weight) as u128).isqrt() as i64
                }
            };
            Some(MeanScore {
                mean: mean as i64,
                standard_error,
            })
        };
        Chance {
            axes: [mean(0), mean(1), mean(2)],
            composite: mean(3),
            sampled_runs,
        }
    }
}

/// The chance-corrected score 100·(S − B)/(100 − B), all in millionths: the only way to compare scenarios.
pub fn corrected(score: i64, chance: i64) -> i64 {
    const HUNDRED: i64 = 100_000_000;
    if chance >= HUNDRED {
        return score;
    }
    (i128::from(HUNDRED) * i128::from(score - chance)).div_euclid(i128::from(HUNDRED - chance))
        as i64
}
