//! Whether a scenario tells trainees of different skill apart.

use super::bots::{Bot, Dice};
use super::tally::StagePoints;
use super::trainee::{Level, Trainee};
use crate::base::limits::LEVEL_RUNS;
use crate::engine::program::Program;

/// Scores of many conversations, in points of 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Conversations that were scored.
    pub count: u32,
    pub mean: f64,
    /// Of the sample.
    pub standard_deviation: f64,
}

impl Spread {
    /// Of scores in millionths; `None` for fewer than two.
    pub fn of(millionths: &[i64]) -> Option<Spread> {
        let count = millionths.len();
        if count < 2 {
            return None;
        }
        // Exact sums, so that nothing depends on the order: 10⁹ scores of 10⁸ squared stay below 2¹²⁷.
        let sum: i128 = millionths.iter().map(|score| i128::from(*score)).sum();
        let squares: i128 = millionths
            .iter()
            .map(|score| i128::from(*score).pow(2))
            .sum();
        let times_n = squares * count as i128 - sum * sum;
        let variance = times_n as f64 / (count as f64 * (count - 1) as f64);
        Some(Spread {
            count: count as u32,
            mean: sum as f64 / count as f64 / MILLION,
            standard_deviation: variance.sqrt() / MILLION,
        })
    }

    /// Cohen's d: how many pooled standard deviations `better` lies above this. With samples of equal size the pooled
    /// variance is the mean of the two (Cohen 1988, §2.5). `None` where neither varies.
    pub fn effect(&self, better: &Spread) -> Option<f64> {
        let pooled = (self.standard_deviation.powi(2) + better.standard_deviation.powi(2)) / 2.0;
        (pooled > 0.0).then(|| (better.mean - self.mean) / pooled.sqrt())
    }
}

const MILLION: f64 = 1_000_000.0;

/// What is called a large effect (Cohen 1988): below it, one conversation says little about who is better.
pub const LARGE_EFFECT: f64 = 0.8;

/// How trainees of each level score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levels {
    /// By level in the order of [`Level::ALL`]: the three axes and the composite; `None` where too few were assessed.
    pub spreads: [[Option<Spread>; 4]; 3],
}

/// Position of the composite among the four scores.
const COMPOSITE: usize = 3;

/// The same on every machine.
const SEED: u64 = 0x6c_65_76_65_6c;

impl Levels {
    /// Lets each level play [`LEVEL_RUNS`] conversations.
    pub fn of(program: &Program, par: &StagePoints) -> Levels {
        let mut bot = Bot::new(program);
        let spreads = Level::ALL.map(|level| {
            let trainee = Trainee::new(program, level.skill());
            let mut dice = Dice::new(SEED);
            let mut scores: [Vec<i64>; 4] = Default::default();
            for _ in 0..LEVEL_RUNS {
                let scored = bot.play_trainee(&trainee, &mut dice).scores(program, par);
                for (gathered, score) in scores.iter_mut().zip(scored.all()) {
                    gathered.extend(score);
                }
            }
            scores.map(|scores| Spread::of(&scores))
        });
        Levels { spreads }
    }

    pub fn composite(&self, level: Level) -> Option<&Spread> {
        self.spreads[level as usize][COMPOSITE].as_ref()
    }

    /// Cohen's d between the composites of two levels.
    pub fn effect(&self, lower: Level, higher: Level) -> Option<f64> {
        self.composite(lower)?.effect(self.composite(higher)?)
    }

    /// Whether a novice and a skilled trainee are told apart; `None` where nothing is scored.
    pub fn are_told_apart(&self) -> Option<bool> {
        let (novice, skilled) = (
            self.composite(Level::Novice)?,
            self.composite(Level::Skilled)?,
        );
        Some(match novice.effect(skilled) {
            Some(effect) => effect >= LARGE_EFFECT,
            None => skilled.mean > novice.mean,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, scenario};
    use crate::scenario::{Outcome, Stage};
    use crate::scoring::Analysis;

    #[test]
    fn a_spread_has_the_mean_and_the_deviation_of_the_sample() {
        assert_eq!(Spread::of(&[50_000_000]), None);
        let spread = Spread::of(&[40_000_000, 60_000_000]).expect("two scores");
        assert!((spread.mean - 50.0).abs() < 1e-9);
        assert!((spread.standard_deviation - 200_f64.sqrt()).abs() < 1e-9);
    }

    #[test]
    fn an_effect_is_counted_in_standard_deviations() {
        let spread = |mean: f64| Spread {
            count: 100,
            mean,
            standard_deviation: 10.0,
        };
        let effect = spread(40.0).effect(&spread(52.0)).expect("they vary");
        assert!((effect - 1.2).abs() < 1e-9);
        let constant = Spread {
            standard_deviation: 0.0,
            ..spread(40.0)
        };
        assert_eq!(constant.effect(&constant), None);
    }

    /// Five decisions between two replies with these keys on every axis.
    fn told_apart(better: i16, worse: i16) -> Option<bool> {
        let name = |number: usize| format!("d{number}");
        let mut nodes: Vec<_> = (0..5)
            .map(|number| {
                let (id, next) = (name(number), name(number + 1));
                let choices = vec![
                    choice(&id, "a", [better; 3], &next),
                    choice(&id, "b", [worse; 3], &next),
                ];
                decision(&id, Stage::Listen, 1, choices)
            })
            .collect();
        nodes.push(ending("d5", Outcome::Success, 0));
        let program = compile(&scenario("d0", nodes)).expect("it compiles");
        let analysis = Analysis::of(&program);
        Levels::of(&program, &analysis.par.points).are_told_apart()
    }

    #[test]
    fn large_differences_tell_levels_apart_and_none_do_not() {
        assert_eq!(told_apart(2, -2), Some(true));
        assert_eq!(told_apart(1, 1), None, "nothing is on the table");
    }
}
