//! One step of a conversation: an input goes in, the state changes, events come out.

use super::dice;
use super::event::{Event, Ignore, Sink};
use super::ids::{ChoiceId, LineId, NodeId};
use super::play::Reply;
use super::program::{DecisionCode, NodeKind, OnwardCode, Program};
use super::resolve::Known;
use super::state::{Situation, State, Status};
use crate::base::limits::{CHOICES_PER_NODE_MAX, TURNS_PER_SESSION_MAX};

/// What the trainee did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    Choose(ChoiceId),
    /// Said nothing until the node's silence began; only where the node has one.
    Silence,
}

/// Why an input was not taken; the state is as before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the conversation is over")]
    Over,
    #[error("this choice is not on offer here")]
    NotOffered,
    #[error("silence means nothing at this point")]
    NoSilence,
    #[error("a session ends after {TURNS_PER_SESSION_MAX} turns")]
    TooLong,
}

/// A set of choices of one node, by position at the node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceMask(pub u16);

impl ChoiceMask {
    pub const fn contains(self, position: usize) -> bool {
        self.0 >> position & 1 == 1
    }

    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Positions in the set, in written order.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..16).filter(move |position| self.contains(*position))
    }

    /// The choices of `decision` in the set, in written order.
    pub fn choices(self, decision: &DecisionCode) -> impl Iterator<Item = ChoiceId> + use<> {
        let first = decision.first_choice;
        self.positions()
            .map(move |position| ChoiceId(first + position as u32))
    }

    /// Every choice of `decision`.
    pub fn all(decision: &DecisionCode) -> ChoiceMask {
        ChoiceMask(((1_u32 << decision.choice_count) - 1) as u16)
    }
}

/// Visits of a node after which only what leaves its cycle is offered.
pub const FREE_VISITS: u8 = 2;

/// Starts the conversation anew.
pub fn begin(program: &Program, state: &mut State, seed: u64, sink: &mut impl Sink) {
    state.restart(program, seed);
    enter(program, state, program.start, sink);
}

/// The choices on offer; none where the conversation is over.
pub fn offered(state: &State) -> ChoiceMask {
    match state.status {
        Status::Waiting => state.offered,
        Status::Ended | Status::Stuck => ChoiceMask::default(),
    }
}

/// Plays one input.
pub fn step(
    program: &Program,
    state: &mut State,
    input: Input,
    sink: &mut impl Sink,
) -> Result<(), Refusal> {
    if state.status != Status::Waiting {
        return Err(Refusal::Over);
    }
    let Some(decision) = program.decision(state.node()) else {
        return Err(Refusal::Over);
    };
    if state.turns >= TURNS_PER_SESSION_MAX {
        return Err(Refusal::TooLong);
    }
    let reply = match input {
        Input::Choose(id) => {
            let position = decision.position_of(id);
            if !position.is_some_and(|position| state.offered.contains(position)) {
                return Err(Refusal::NotOffered);
            }
            Reply::Choice(id)
        }
        Input::Silence => Reply::Silence(decision.silence.ok_or(Refusal::NoSilence)?),
    };
    advance(program, state, reply, sink);
    Ok(())
}

/// Plays a reply that is known to be possible: what bots call, who pick from the offer themselves.
pub(crate) fn advance(program: &Program, state: &mut State, reply: Reply, sink: &mut impl Sink) {
    let onward = apply(program, &mut state.situation, reply, sink);
    state.turns += 1;
    let next = program.target(onward, &known(state));
    enter(program, state, next, sink);
}

/// Lets a reply work on the customer and on the facts; returns where it leads.
pub(super) fn apply(
    program: &Program,
    situation: &mut Situation,
    reply: Reply,
    sink: &mut impl Sink,
) -> OnwardCode {
    let (impulse, moves, effects, onward) = match reply {
        Reply::Choice(id) => {
            let choice = program.choice(id);
            sink.emit(Event::Chose(id));
            let extra = program.extra_of(choice);
            if let Some(kind) = extra.critical {
                sink.emit(Event::Erred(kind));
            }
            if let Some(fact) = extra.said {
                situation.facts.insert(fact);
            }
            (
                choice.impulse(extra),
                extra.moves,
                extra.effects,
                OnwardCode {
                    routes: extra.routes,
                    goto: choice.goto,
                },
            )
        }
        Reply::Silence(id) => {
            let silence = program.silence(id);
            sink.emit(Event::StayedSilent(id));
            (
                silence.impulse,
                silence.moves,
                silence.effects,
                silence.onward,
            )
        }
    };
    let moves = program.move_list(moves);
    let change = situation.mood.respond(&program.temperament, impulse, moves);
    sink.emit(Event::Felt(change));
    if effects != 0 {
        take_effect(program, situation, effects, sink);
    }
    onward
}

fn take_effect(program: &Program, situation: &mut Situation, effects: u32, sink: &mut impl Sink) {
    let effects = &program.effects[effects as usize];
    situation.facts = situation.facts.union(effects.sets).without(effects.clears);
    for promise in &effects.breaks {
        // Only a promise that was made can be broken, and only once.
        if situation.facts.remove(promise.0 as u16) {
            situation.mood.feel_broken_promise();
            sink.emit(Event::BrokePromise {
                promise: *promise,
                anger: situation.mood.feelings.anger,
                trust: situation.mood.feelings.trust,
            });
        }
    }
    for promise in &effects.promises {
        situation.facts.insert(promise.0 as u16);
        sink.emit(Event::Promised(*promise));
    }
}

/// Enters `node` and passes through beats until a decision or an ending.
fn enter<S: Sink>(program: &Program, state: &mut State, mut node: NodeId, sink: &mut S) {
    loop {
        state.enter(node);
        if S::LISTENS {
            sink.emit(Event::Entered(node));
            for line in program.lines_of(node) {
                speak(program, state, line, sink);
            }
        }
        match &program.node(node).kind {
            NodeKind::Beat(onward) => node = program.target(*onward, &known(state)),
            NodeKind::Ending(_) => {
                state.status = Status::Ended;
                return sink.emit(Event::Ended(node));
            }
            NodeKind::Decision(decision) => {
                let offered = on_offer(program, state, decision);
                state.offered = offered;
                if offered.count() == 0 {
                    state.status = Status::Stuck;
                    return sink.emit(Event::Stuck(node));
                }
                if S::LISTENS {
                    let choices = offered.choices(decision);
                    sink.emit(Event::Offered(dice::shown_order(state.seed, node, choices)));
                }
                return;
            }
        }
    }
}

fn speak(program: &Program, state: &State, line: LineId, sink: &mut impl Sink) {
    let code = &program.lines[line.index()];
    if program.allows(code.when, &known(state)) {
        let wording = dice::wording(state.seed, line, code.wordings);
        sink.emit(Event::Spoke { line, wording });
    }
}

fn on_offer(program: &Program, state: &State, decision: &DecisionCode) -> ChoiceMask {
    let mut mask = ChoiceMask::all(decision);
    if !decision.unconditional {
        let known = known(state);
        for (position, choice) in decision.choice_ids().enumerate() {
            if !program.allows(program.extra(choice).when, &known) {
                mask.0 &= !(1 << position);
            }
        }
    }
    if state.visits(state.node()) > FREE_VISITS {
        mask = only_exits(program, state, decision, mask);
    }
    mask
}

/// The choices that leave the cycle the node stands in, or else those that lead where the conversation has been least:
/// so every session ends.
fn only_exits(
    program: &Program,
    state: &State,
    decision: &DecisionCode,
    mask: ChoiceMask,
) -> ChoiceMask {
    let here = program.component[state.node().index()];
    let rank = |position: usize| {
        let mut after = state.situation;
        let choice = decision.choice_at(position);
        let onward = apply(program, &mut after, Reply::Choice(choice), &mut Ignore);
        let known = Known {
            facts: after.facts,
            feelings: &after.mood.feelings,
        };
        let next = program.target(onward, &known);
        let leaves = program.component[next.index()] != here;
        if leaves {
            0
        } else {
            1 + u16::from(state.visits(next))
        }
    };
    let ranks: [u16; CHOICES_PER_NODE_MAX] =
        std::array::from_fn(|position| match mask.contains(position) {
            true => rank(position),
            false => u16::MAX,
        });
    let least = ranks.into_iter().min().unwrap_or(u16::MAX);
    let kept = mask
        .positions()
        .filter(|position| ranks[*position] == least);
    ChoiceMask(kept.fold(0, |kept, position| kept | 1 << position))
}

fn known(state: &State) -> Known<'_> {
    Known {
        facts: state.situation.facts,
        feelings: &state.situation.mood.feelings,
    }
}
