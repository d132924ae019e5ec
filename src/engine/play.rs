//! A whole conversation from its inputs: what recording, replay, debrief and tests all call.

use super::event::Event;
use super::ids::{ChoiceId, NodeId, SilenceId};
use super::program::Program;
use super::state::{Situation, State, Status};
use super::step::{ChoiceMask, Input, Refusal, begin, offered, step};

/// What the trainee answered at one turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Choice(ChoiceId),
    Silence(SilenceId),
}

/// One decision and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    pub before: Situation,
    pub offered: ChoiceMask,
    pub reply: Reply,
    /// Only the first visit of a node scores.
    pub visit: u8,
    /// Position of the turn's first event (the choice or the silence) in the events.
    pub first_event: usize,
}

impl Turn {
    pub fn node(&self) -> NodeId {
        self.before.node
    }

    pub fn is_first_visit(&self) -> bool {
        self.visit == 1
    }
}

/// A conversation as far as it was played.
#[derive(Clone, Debug)]
pub struct Playthrough {
    pub seed: u64,
    pub turns: Vec<Turn>,
    pub events: Vec<Event>,
    /// Where it stands after the last turn.
    pub last: Situation,
    pub status: Status,
}

impl Playthrough {
    /// The ending that was reached; `None` while the conversation is incomplete.
    pub fn ending(&self) -> Option<NodeId> {
        (self.status == Status::Ended).then_some(self.last.node)
    }
}

/// An input that could not be played, by its position from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("input {position}: {refusal}")]
pub struct Unplayable {
    pub position: usize,
    pub refusal: Refusal,
}

/// Plays `inputs` from the start.
pub fn play(program: &Program, seed: u64, inputs: &[Input]) -> Result<Playthrough, Unplayable> {
    let mut session = Session::begin(program, seed);
    for (position, input) in inputs.iter().enumerate() {
        session
            .reply(program, *input)
            .map_err(|refusal| Unplayable { position, refusal })?;
    }
    Ok(session.playthrough)
}

/// A conversation that goes on: a state and everything that happened so far.
#[derive(Clone, Debug)]
pub struct Session {
    pub state: State,
    pub playthrough: Playthrough,
}

impl Session {
    pub fn begin(program: &Program, seed: u64) -> Session {
        let mut state = State::new(program);
        let mut events = Vec::new();
        begin(program, &mut state, seed, &mut events);
        let playthrough = Playthrough {
            seed,
            turns: Vec::new(),
            events,
            last: state.situation,
            status: state.status,
        };
        Session { state, playthrough }
    }

    /// Plays one input; what it added is at the end of the playthrough's events.
    pub fn reply(&mut self, program: &Program, input: Input) -> Result<(), Refusal> {
        let before = self.state.situation;
        let offered = offered(&self.state);
        let visit = self.state.visits(before.node);
        let first_event = self.playthrough.events.len();
        step(
            program,
            &mut self.state,
            input,
            &mut self.playthrough.events,
        )?;
        let reply = match input {
            Input::Choose(choice) => Reply::Choice(choice),
            Input::Silence => {
                let decision = program
                    .decision(before.node)
                    .expect("a silence was taken at a decision");
                Reply::Silence(
                    decision
                        .silence
                        .expect("a silence was taken where there is one"),
                )
            }
        };
        self.playthrough.turns.push(Turn {
            before,
            offered,
            reply,
            visit,
            first_event,
        });
        self.playthrough.last = self.state.situation;
        self.playthrough.status = self.state.status;
        Ok(())
    }
}
