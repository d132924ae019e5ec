//! B: what random clicking scores, exactly where the paths can be counted, else by a seeded sample.

use super::bots::{Bot, Dice, Scores};
use super::tally::StagePoints;
use super::ways::each_way;
use crate::base::limits::CHANCE_SAMPLE_RUNS;
use crate::engine::program::Program;

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

/// Every way with its probability; `None` where there are too many.
fn enumerate(program: &Program, par: &StagePoints) -> Option<Sums> {
    let mut sums = Sums::default();
    let followed = each_way(program, &mut |way| {
        sums.add(way.outcome.scores(program, par), way.probability);
    });
    followed.is_ok().then_some(sums)
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
        for (slot, score) in scores.all().into_iter().enumerate() {
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
