//! A noisy trainee: knows what is better the more surely, the more skill there is on each axis.
//!
//! At a decision a reply `o` is drawn with a probability proportional to `exp(Σ_a θ_a · s_a(o))`, where `s_a` is its key in
//! points and `θ_a` the skill on the axis: the multinomial logit of discrete choice (McFadden 1974). A skill of 0 draws
//! at random, and each point of a key multiplies the odds of a reply by `exp(θ)`. The trainee is a yardstick for scenarios
//! and was not fitted to any person.

use super::bots::Dice;
use crate::engine::ids::ChoiceId;
use crate::engine::program::{DecisionCode, Program};
use crate::engine::step::ChoiceMask;

/// Skill on each axis in hundredths of a log-odds for each point of a key, −500 … 500.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skill(pub [i16; 3]);

impl Skill {
    pub const MIN: i16 = -500;
    pub const MAX: i16 = 500;

    /// The same on every axis.
    pub const fn even(hundredths: i16) -> Skill {
        Skill([hundredths; 3])
    }
}

/// Three trainees of different skill, with which a scenario is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Novice,
    Middling,
    Skilled,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::Novice, Level::Middling, Level::Skilled];

    pub const fn name(self) -> &'static str {
        match self {
            Level::Novice => "novice",
            Level::Middling => "middling",
            Level::Skilled => "skilled",
        }
    }

    /// Between a reply that is worth two points more and another, a novice takes the better one in 3 of 5 cases, a
    /// middling trainee in 3 of 4 and a skilled one in 11 of 12.
    pub const fn skill(self) -> Skill {
        match self {
            Level::Novice => Skill::even(20),
            Level::Middling => Skill::even(55),
            Level::Skilled => Skill::even(120),
        }
    }
}

/// A skill brought to one scenario.
#[derive(Clone, Debug)]
pub struct Trainee {
    /// By choice: how likely it is beside the others of its decision.
    odds: Vec<u32>,
}

/// The odds of the most likely reply of a decision.
const LIKELIEST: f64 = (1 << 24) as f64;

impl Trainee {
    pub fn new(program: &Program, skill: Skill) -> Trainee {
        let mut odds = vec![0; program.choices.len()];
        // Keys and skills are in hundredths.
        let drawn_to = |id: ChoiceId| -> i64 {
            let key = program.choice(id).key;
            let parts = key.iter().zip(skill.0);
            parts
                .map(|(key, skill)| i64::from(*key) * i64::from(skill))
                .sum()
        };
        let decisions = program.node_ids().filter_map(|node| program.decision(node));
        for decision in decisions {
            let most = decision.choice_ids().map(drawn_to).max().unwrap_or(0);
            for id in decision.choice_ids() {
                let behind = (drawn_to(id) - most) as f64 / 10_000.0;
                // The same digits on every machine, unlike the exponential of the platform.
                odds[id.index()] = (libm::exp(behind) * LIKELIEST).max(1.0) as u32;
            }
        }
        Trainee { odds }
    }

    /// Draws one of the replies on offer, of which there must be at least one.
    pub fn pick(&self, dice: &mut Dice, decision: &DecisionCode, offered: ChoiceMask) -> ChoiceId {
        let odds = |id: &ChoiceId| self.odds[id.index()];
        let all = offered.choices(decision).map(|id| odds(&id)).sum();
        let mut drawn = dice.below(all);
        let found = offered.choices(decision).find(|id| {
            let here = odds(id);
            let is_it = drawn < here;
            drawn = drawn.wrapping_sub(here);
            is_it
        });
        found.expect("what is drawn lies below the sum of what is on offer")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, scenario};
    use crate::scenario::{Outcome, Stage};

    /// How often of 10,000 times each reply is drawn, where they are keyed on empathy alone.
    fn drawn(keys: &[i16], skill: Skill) -> Vec<u32> {
        let choices = keys.iter().zip(["a", "b", "c"]);
        let choices = choices.map(|(key, id)| choice("d", id, [*key, 0, 0], "end"));
        let nodes = vec![
            decision("d", Stage::Open, 1, choices.collect()),
            ending("end", Outcome::Success, 0),
        ];
        let program = compile(&scenario("d", nodes)).expect("it compiles");
        let trainee = Trainee::new(&program, skill);
        let mut dice = Dice::new(7);
        let mut counts = vec![0; keys.len()];
        let decision = program.decision(program.start).expect("a decision");
        for _ in 0..10_000 {
            let drawn = trainee.pick(&mut dice, decision, ChoiceMask::all(decision));
            counts[drawn.index()] += 1;
        }
        counts
    }

    #[track_caller]
    fn is_near(count: u32, of_10_000: u32) {
        // Four standard deviations of a binomial count of 10,000 are at most 200.
        assert!(
            count.abs_diff(of_10_000) < 200,
            "{count} is not near {of_10_000}"
        );
    }

    #[test]
    fn no_skill_draws_every_reply_alike() {
        for count in drawn(&[2, 0, -2], Skill::even(0)) {
            is_near(count, 3_333);
        }
    }

    #[test]
    fn a_point_multiplies_the_odds() {
        // Two points at a skill of 0.55: exp(1.1) = 3.0 to 1.
        let counts = drawn(&[2, 0], Skill([55, 0, 0]));
        is_near(counts[0], 7_500);
        // Patience is not what these replies differ in.
        is_near(drawn(&[2, 0], Skill([0, 500, 500]))[0], 5_000);
    }

    #[test]
    fn the_levels_are_what_they_say() {
        for (level, better) in [
            (Level::Novice, 5_987),
            (Level::Middling, 7_503),
            (Level::Skilled, 9_168),
        ] {
            is_near(drawn(&[2, 0], level.skill())[0], better);
        }
    }

    #[test]
    fn the_least_likely_reply_is_still_drawn_by_somebody() {
        let counts = drawn(&[2, -2], Skill::even(-500));
        assert!(counts[1] > counts[0]);
    }
}
