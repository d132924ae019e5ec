//! Points on the table, won and lost, gathered along a path.

use crate::engine::play::{Reply, Turn};
use crate::engine::program::{DecisionCode, Program};
use crate::engine::step::ChoiceMask;
use crate::scenario::{Outcome, Stage};

/// Points for each axis and stage, in hundredths.
pub type StagePoints = [[i64; Stage::COUNT]; 3];

/// How a path ended, as far as scoring cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    Success,
    /// Partial or failure: what was not reached is forfeited.
    NotSuccess,
    /// Quit, crash or power cut: scored over what was visited.
    Incomplete,
}

impl Finish {
    pub const fn of(outcome: Option<Outcome>) -> Finish {
        match outcome {
            Some(Outcome::Success) => Finish::Success,
            Some(Outcome::Partial | Outcome::Failure) => Finish::NotSuccess,
            None => Finish::Incomplete,
        }
    }
}

/// One decision's points on one axis, in hundredths, the decision's weight included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// D: the best minus the worst that was on offer.
    pub on_table: i64,
    /// G: what was chosen minus the worst.
    pub won: i64,
}

impl Points {
    /// L = D − G.
    pub const fn lost(self) -> i64 {
        self.on_table - self.won
    }
}

/// Points gathered over the first visits of a path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub on_table: StagePoints,
    pub won: StagePoints,
}

impl Tally {
    pub fn add(&mut self, stage: Stage, points: [Points; 3]) {
        for (axis, points) in points.into_iter().enumerate() {
            self.on_table[axis][stage.index()] += points.on_table;
            self.won[axis][stage.index()] += points.won;
        }
    }

    /// The tally of a path's turns.
    pub fn of(program: &Program, turns: &[Turn]) -> Tally {
        let mut tally = Tally::default();
        for turn in turns.iter().filter(|turn| turn.is_first_visit()) {
            let decision = decision_of(program, turn);
            if let Some(points) = points(program, decision, turn.offered, turn.reply) {
                tally.add(decision.stage, points);
            }
        }
        tally
    }
}

/// The decision at which a turn was taken.
pub fn decision_of<'a>(program: &'a Program, turn: &Turn) -> &'a DecisionCode {
    program
        .decision(turn.node())
        .expect("a turn stands at a decision")
}

/// Points of one reply on each axis; `None` for a silence that has no key.
pub fn points(
    program: &Program,
    decision: &DecisionCode,
    offered: ChoiceMask,
    reply: Reply,
) -> Option<[Points; 3]> {
    let key = match reply {
        Reply::Choice(choice) => program.choice(choice).key,
        Reply::Silence(silence) => program.silence(silence).key?,
    };
    let span = span(program, decision, offered);
    let weight = i64::from(decision.weight);
    Some(std::array::from_fn(|axis| {
        let (low, high) = span[axis];
        // A silence may be keyed worse than anything that was on offer; it loses what there was, no more.
        let kept = key[axis].clamp(low, high);
        Points {
            on_table: weight * i64::from(high - low),
            won: weight * i64::from(kept - low),
        }
    }))
}

/// Least and greatest key on offer on each axis.
fn span(program: &Program, decision: &DecisionCode, offered: ChoiceMask) -> [(i16, i16); 3] {
    if offered == ChoiceMask::all(decision) {
        return decision.span;
    }
    std::array::from_fn(|axis| {
        let keys = offered
            .choices(decision)
            .map(|choice| program.choice(choice).key[axis]);
        keys.fold(None, |span, key| match span {
            None => Some((key, key)),
            Some((low, high)) => Some((key.min(low), key.max(high))),
        })
        .unwrap_or((0, 0))
    })
}
