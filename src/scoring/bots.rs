//! Players without judgement, which show what a scenario gives away.

use super::axis::{AxisInput, composite_millionths};
use super::tally::{Finish, StagePoints, Tally, points};
use super::trainee::Trainee;
use super::value::{self, Value};
use crate::base::limits::TURNS_PER_SESSION_MAX;
use crate::engine::event::{Ignore, Sink};
use crate::engine::explore::StateGraph;
use crate::engine::feelings::Feelings;
use crate::engine::ids::{ChoiceId, NodeId};
use crate::engine::play::Reply;
use crate::engine::program::{DecisionCode, Program};
use crate::engine::state::{State, Status};
use crate::engine::step::{ChoiceMask, advance, begin, offered};
use crate::scenario::Axis;
use chacha20::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// A way of choosing that looks at one thing only. Ties go to the choice written first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// Always the choice written first.
    First,
    Last,
    Longest,
    Shortest,
    /// The highest key on one axis.
    Empathic,
    Patient,
    Owning,
}

impl Policy {
    pub const NAIVE: &'static [Policy] = &[
        Policy::First,
        Policy::Last,
        Policy::Longest,
        Policy::Shortest,
        Policy::Empathic,
        Policy::Patient,
        Policy::Owning,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Policy::First => "first",
            Policy::Last => "last",
            Policy::Longest => "longest",
            Policy::Shortest => "shortest",
            Policy::Empathic => "empathic",
            Policy::Patient => "patient",
            Policy::Owning => "owning",
        }
    }

    /// What this policy picks from an offer, which must not be empty.
    pub fn pick(self, program: &Program, decision: &DecisionCode, offered: ChoiceMask) -> ChoiceId {
        let rank = |id: &ChoiceId| -> i64 {
            let length = || i64::from(program.about(*id).length_chars);
            let key = |axis: Axis| i64::from(program.choice(*id).key[axis.index()]);
            match self {
                Policy::First => -i64::from(id.0),
                Policy::Last => i64::from(id.0),
                Policy::Longest => length(),
                Policy::Shortest => -length(),
                Policy::Empathic => key(Axis::Empathy),
                Policy::Patient => key(Axis::Patience),
                Policy::Owning => key(Axis::Ownership),
            }
        };
        offered
            .choices(decision)
            .max_by_key(|id| (rank(id), std::cmp::Reverse(id.0)))
            .expect("a conversation that waits offers something")
    }
}

/// How one play went.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// `None` where the scenario got stuck or went on for longer than a session may.
    pub ending: Option<NodeId>,
    pub decisions: u32,
    pub tally: Tally,
}

impl Outcome {
    pub fn finish(&self, program: &Program) -> Finish {
        let ending = self.ending.and_then(|node| program.ending(node));
        Finish::of(ending.map(|ending| ending.outcome))
    }

    /// Scores of the three axes and the composite, in millionths of a point; `None` where not assessed.
    pub fn scores(&self, program: &Program, par: &StagePoints) -> Scores {
        let finish = self.finish(program);
        let axes = std::array::from_fn(|axis| {
            AxisInput {
                par: &par[axis],
                on_table: &self.tally.on_table[axis],
                won: &self.tally.won[axis],
                mandatory: &program.mandatory,
                finish,
            }
            .millionths()
        });
        Scores {
            axes,
            composite: composite_millionths(axes, program.weights.by_axis()),
        }
    }
}

/// Scores in millionths of a point; `None` where not assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scores {
    pub axes: [Option<i64>; 3],
    pub composite: Option<i64>,
}

impl Scores {
    /// The three axes, then the composite.
    pub const fn all(self) -> [Option<i64>; 4] {
        let [empathy, patience, ownership] = self.axes;
        [empathy, patience, ownership, self.composite]
    }
}

/// Plays again and again without keeping what happened.
pub struct Bot<'a> {
    program: &'a Program,
    state: State,
}

impl<'a> Bot<'a> {
    pub fn new(program: &'a Program) -> Bot<'a> {
        Bot {
            program,
            state: State::new(program),
        }
    }

    /// What the customer feels at the end of the last play.
    pub fn feelings(&self) -> Feelings {
        self.state.situation.mood.feelings
    }

    /// One play from the start in which `pick` chooses.
    pub fn play(
        &mut self,
        pick: impl FnMut(&State, &DecisionCode, ChoiceMask) -> ChoiceId,
    ) -> Outcome {
        self.play_told(&mut Ignore, pick)
    }

    /// One play of which `told` hears everything that happens.
    pub fn play_told(
        &mut self,
        told: &mut impl Sink,
        mut pick: impl FnMut(&State, &DecisionCode, ChoiceMask) -> ChoiceId,
    ) -> Outcome {
        let program = self.program;
        let mut tally = Tally::default();
        begin(program, &mut self.state, 0, told);
        while self.state.status == Status::Waiting && self.state.turns < TURNS_PER_SESSION_MAX {
            let node = self.state.node();
            let decision = program
                .decision(node)
                .expect("a conversation waits at a decision");
            let offer = offered(&self.state);
            let reply = Reply::Choice(pick(&self.state, decision, offer));
            if self.state.visits(node) == 1
                && let Some(points) = points(program, decision, offer, reply)
            {
                tally.add(decision.stage, points);
            }
            advance(program, &mut self.state, reply, told);
        }
        Outcome {
            ending: (self.state.status == Status::Ended).then_some(self.state.node()),
            decisions: self.state.turns,
            tally,
        }
    }

    pub fn play_policy(&mut self, policy: Policy) -> Outcome {
        let program = self.program;
        self.play(|_, decision, offer| policy.pick(program, decision, offer))
    }

    pub fn play_random(&mut self, dice: &mut Dice) -> Outcome {
        self.play(|_, decision, offer| dice.pick(decision, offer))
    }

    pub fn play_trainee(&mut self, trainee: &Trainee, dice: &mut Dice) -> Outcome {
        self.play(|_, decision, offer| trainee.pick(dice, decision, offer))
    }

    /// The best continuation at every turn, by the values of the states.
    pub(super) fn play_best(&mut self, graph: &StateGraph, values: &[Option<Value>]) -> Outcome {
        let program = self.program;
        self.play(|state, decision, offer| {
            let best = graph
                .find(&state.situation)
                .and_then(|id| value::best(program, graph, values, id))
                .and_then(|edge| edge.choice());
            best.unwrap_or_else(|| Policy::First.pick(program, decision, offer))
        })
    }
}

/// Random draws from a seed.
pub struct Dice(ChaCha8Rng);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A number below `bound`, each nearly as likely as the others.
    pub fn below(&mut self, bound: u32) -> u32 {
        // Lemire's multiplication maps 32 random bits to the range; its bias is at most `bound` in 2³².
        ((u64::from(self.0.next_u32()) * u64::from(bound)) >> 32) as u32
    }

    /// Any reply on offer.
    pub fn pick(&mut self, decision: &DecisionCode, offered: ChoiceMask) -> ChoiceId {
        let drawn = self.below(offered.count());
        if offered == ChoiceMask::all(decision) {
            return decision.choice_at(drawn as usize);
        }
        offered
            .choices(decision)
            .nth(drawn as usize)
            .expect("drawn below the number of choices")
    }
}
