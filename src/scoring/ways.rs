//! Every way through a scenario that somebody who clicks at random may take.

use super::bots::Outcome;
use super::tally::{Tally, points};
use crate::base::limits::CHANCE_PATHS_MAX;
use crate::engine::event::Ignore;
use crate::engine::ids::ChoiceId;
use crate::engine::play::Reply;
use crate::engine::program::Program;
use crate::engine::state::{State, Status};
use crate::engine::step::{advance, begin, offered};

/// One way from the start to its end.
pub struct Way<'a> {
    pub outcome: Outcome,
    /// How likely it is, in parts of [`CERTAIN`], rounded down: a way of chance 1/n is off by less than that.
    pub probability: i128,
    steps: &'a [Step],
    last: usize,
}

/// A probability of 1.
pub const CERTAIN: i128 = 1_000_000_000_000_000;

/// There are more ways than are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyWays;

/// A choice and the step before it; step 0 is none.
#[derive(Clone, Copy)]
struct Step {
    choice: ChoiceId,
    before: usize,
}

struct Branch {
    state: State,
    tally: Tally,
    probability: i128,
    last: usize,
}

impl Way<'_> {
    /// What was chosen, the last first.
    pub fn choices(&self) -> impl Iterator<Item = ChoiceId> + '_ {
        let step = |at: usize| (at != 0).then(|| self.steps[at]);
        std::iter::successors(step(self.last), move |taken| step(taken.before))
            .map(|taken| taken.choice)
    }
}

/// Calls `visit` for every way.
///
/// # Errors
/// There are more than [`CHANCE_PATHS_MAX`]; what was visited is then only a part.
pub fn each_way(program: &Program, visit: &mut dyn FnMut(&Way<'_>)) -> Result<(), TooManyWays> {
    // Each way costs a copy of the visits, so of a large scenario fewer are followed.
    let ways_max = CHANCE_PATHS_MAX.min(20_000_000 / program.nodes.len().max(1));
    let mut ways = 0;
    let mut steps = vec![Step {
        choice: ChoiceId(0),
        before: 0,
    }];
    let mut state = State::new(program);
    begin(program, &mut state, 0, &mut Ignore);
    let mut waiting = vec![Branch {
        state,
        tally: Tally::default(),
        probability: CERTAIN,
        last: 0,
    }];
    while let Some(branch) = waiting.pop() {
        let Branch {
            state,
            tally,
            probability,
            last,
        } = branch;
        if ways + waiting.len() >= ways_max {
            return Err(TooManyWays);
        }
        if state.status != Status::Waiting {
            ways += 1;
            let outcome = Outcome {
                ending: (state.status == Status::Ended).then_some(state.node()),
                decisions: state.turns,
                tally,
            };
            visit(&Way {
                outcome,
                probability,
                steps: &steps,
                last,
            });
            continue;
        }
        let decision = program
            .decision(state.node())
            .expect("a conversation waits at a decision");
        let offer = offered(&state);
        for choice in offer.choices(decision) {
            let reply = Reply::Choice(choice);
            let mut next = Branch {
                state: state.clone(),
                tally,
                probability: probability / i128::from(offer.count()),
                last: steps.len(),
            };
            steps.push(Step {
                choice,
                before: last,
            });
            if state.visits(state.node()) == 1
                && let Some(points) = points(program, decision, offer, reply)
            {
                next.tally.add(decision.stage, points);
            }
            advance(program, &mut next.state, reply, &mut Ignore);
            waiting.push(next);
        }
    }
    Ok(())
}
