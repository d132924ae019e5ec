//! What if: the same session with one other choice. It is practice, whatever the session was, and is never recorded.

use super::entry::{Entry, RecordedInput};
use super::header::{Header, Mode};
use super::prepared::Prepared;
use super::replay::{ReplayError, Replayed, Unplayable, play_recorded};
use crate::engine::Status;
use crate::engine::play::Session;
use std::sync::Arc;

/// What is replied instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alternative {
    /// The choice with this id.
    Choice(String),
    Silence,
}

/// Another course of a session; where it reaches no ending, the recording has no reply that fits where it stopped.
#[derive(Clone, Debug)]
pub struct WhatIf {
    pub replayed: Replayed,
    /// Always practice.
    pub mode: Mode,
    /// Position from 0 of the turn that was taken otherwise.
    pub turn: usize,
    /// How many replies after that turn come from the recording.
    pub followed: usize,
}

/// Why there is no other course from there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhatIfError {
    #[error("the session has {turns} turns, so there is no turn {}", turn + 1)]
    NoSuchTurn { turn: usize, turns: usize },
    #[error("turn {}: {problem}", turn + 1)]
    Alternative { turn: usize, problem: Unplayable },
    #[error(transparent)]
    Replay(#[from] ReplayError),
}

/// Replays up to the turn at position `turn` (from 0), replies `instead`, then goes on with the recorded replies as far
/// as they are possible: at each decision the next reply that was recorded there, if it is on offer.
pub fn what_if<'a>(
    header: &Header,
    prepared: &Arc<Prepared>,
    entries: impl IntoIterator<Item = &'a Entry>,
    turn: usize,
    instead: &Alternative,
) -> Result<WhatIf, WhatIfError> {
    let program = &prepared.program;
    let entries: Vec<&Entry> = entries.into_iter().collect();
    let turns = entries.len();
    let taken = entries
        .get(turn)
        .ok_or(WhatIfError::NoSuchTurn { turn, turns })?;
    if header.scenario.hash != prepared.hash {
        let found = prepared.hash;
        return Err(ReplayError::OtherScenario {
            expected: header.scenario.hash,
            found,
        }
        .into());
    }
    let mut session = Session::begin(program, header.seed);
    for (position, entry) in entries[..turn].iter().enumerate() {
        play_recorded(program, &mut session, &entry.input)
            .map_err(|problem| ReplayError::Entry { position, problem })?;
    }
    let node = taken.input.node().to_owned();
    let other = match instead {
        Alternative::Choice(choice) => RecordedInput::Choice {
            node,
            choice: choice.clone(),
        },
        Alternative::Silence => RecordedInput::Silence { node },
    };
    play_recorded(program, &mut session, &other)
        .map_err(|problem| WhatIfError::Alternative { turn, problem })?;

    let mut followed = 0;
    let mut rest = entries[turn + 1..].iter();
    while session.state.status == Status::Waiting {
        let here = program.node_name(session.state.node());
        // Replies given at nodes that this course does not pass are left out.
        let Some(entry) = rest.find(|entry| entry.input.node() == here) else {
            break;
        };
        if play_recorded(program, &mut session, &entry.input).is_err() {
            break;
        }
        followed += 1;
    }
    let replayed = Replayed::of(prepared.clone(), session.playthrough);
    Ok(WhatIf {
        replayed,
        mode: Mode::Practice,
        turn,
        followed,
    })
}
