//! Plays recorded inputs again.

use super::chain::final_hash;
use super::digest::{ContentHash, FinalHash};
use super::entry::{Closing, Entry, RecordedInput, Scores};
use super::header::Header;
use super::prepared::Prepared;
use crate::engine::Status;
use crate::engine::play::{Playthrough, Session};
use crate::engine::program::Program;
use crate::engine::state::State;
use crate::engine::step::{Input, Refusal};
use crate::scoring::{Report, assess};
use std::sync::Arc;

/// A session that was played again, with everything that follows from it.
#[derive(Clone, Debug)]
pub struct Replayed {
    pub prepared: Arc<Prepared>,
    pub playthrough: Playthrough,
    pub report: Report,
    pub final_hash: FinalHash,
}

/// Why a recording cannot be played again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    #[error("the session was played on scenario text {expected}, not on {found}")]
    OtherScenario {
        expected: ContentHash,
        found: ContentHash,
    },
    #[error("entry {}: {problem}", position + 1)]
    Entry {
        position: usize,
        problem: Unplayable,
    },
}

/// Why one recorded input cannot be played where it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unplayable {
    #[error("`{recorded}` was recorded, but the conversation stands at `{stands_at}`")]
    Elsewhere {
        recorded: RecordedInput,
        stands_at: String,
    },
    #[error("node `{node}` has no choice `{choice}`")]
    UnknownChoice { node: String, choice: String },
    #[error("`{recorded}`: {refusal}")]
    Refused {
        recorded: RecordedInput,
        refusal: Refusal,
    },
}

/// Plays `entries` on the scenario they were recorded on.
pub fn replay<'a>(
    header: &Header,
    prepared: &Arc<Prepared>,
    entries: impl IntoIterator<Item = &'a Entry>,
) -> Result<Replayed, ReplayError> {
    if header.scenario.hash != prepared.hash {
        return Err(ReplayError::OtherScenario {
            expected: header.scenario.hash,
            found: prepared.hash,
        });
    }
    let mut session = Session::begin(&prepared.program, header.seed);
    for (position, entry) in entries.into_iter().enumerate() {
        play_recorded(&prepared.program, &mut session, &entry.input)
            .map_err(|problem| ReplayError::Entry { position, problem })?;
    }
    Ok(Replayed::of(prepared.clone(), session.playthrough))
}

/// Plays one recorded input; where it cannot be played the session is as before.
pub(super) fn play_recorded(
    program: &Program,
    session: &mut Session,
    recorded: &RecordedInput,
) -> Result<(), Unplayable> {
    let input = input_of(program, &session.state, recorded)?;
    session
        .reply(program, input)
        .map_err(|refusal| Unplayable::Refused {
            recorded: recorded.clone(),
            refusal,
        })
}

/// The input that `recorded` stands for where the conversation is.
pub(super) fn input_of(
    program: &Program,
    state: &State,
    recorded: &RecordedInput,
) -> Result<Input, Unplayable> {
    let node = state.node();
    if state.status != Status::Waiting {
        return Err(Unplayable::Refused {
            recorded: recorded.clone(),
            refusal: Refusal::Over,
        });
    }
    let stands_at = program.node_name(node);
    if stands_at != recorded.node() {
        return Err(Unplayable::Elsewhere {
            recorded: recorded.clone(),
            stands_at: stands_at.to_owned(),
        });
    }
    match recorded.choice() {
        None => Ok(Input::Silence),
        Some(name) => program
            .choice_named(node, name)
            .map(Input::Choose)
            .ok_or_else(|| Unplayable::UnknownChoice {
                node: stands_at.to_owned(),
                choice: name.to_owned(),
            }),
    }
}

impl Replayed {
    pub(super) fn of(prepared: Arc<Prepared>, playthrough: Playthrough) -> Replayed {
        let report = assess(&prepared.program, &prepared.analysis, &playthrough);
        let final_hash = final_hash(prepared.hash, &prepared.program, &playthrough);
        Replayed {
            prepared,
            playthrough,
            report,
            final_hash,
        }
    }

    /// The closing to record; `None` while no ending was reached.
    pub fn closing(&self) -> Option<Closing> {
        let ended = self.report.ending?;
        Some(Closing {
            final_hash: self.final_hash,
            ending: self.prepared.program.node_name(ended.node).to_owned(),
            outcome: ended.outcome,
            scores: Scores::of(&self.report),
            critical_errors: self.report.critical.len() as u32,
        })
    }
}
