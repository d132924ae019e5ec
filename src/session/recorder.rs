//! A session being played and recorded: a reply is played, recorded durably, and only then shown.

use super::digest::ContentHash;
use super::entry::{Entry, RecordedInput};
use super::header::{FORMAT, Header, Mode, ScenarioRef, SessionId, Trainee};
use super::prepared::Prepared;
use super::recording::{ChainedClosing, ChainedEntry, Recording};
use super::replay::{ReplayError, Replayed, play_recorded};
use crate::engine::play::{Playthrough, Session};
use crate::engine::state::State;
use crate::engine::step::{Input, Refusal};
use std::sync::Arc;

/// What is decided before the first line.
#[derive(Clone, Debug)]
pub struct NewSession {
    pub id: SessionId,
    pub trainee: Trainee,
    /// `None` where it is played in the scenario's own language.
    pub translation: Option<Translation>,
    pub seed: u64,
    pub mode: Mode,
    pub started_at_unix_ms: i64,
}

/// The translation a session is played in.
#[derive(Clone, Debug)]
pub struct Translation {
    pub language: String,
    /// The exact text of its file.
    pub text: Arc<str>,
}

/// A session that goes on, and its recording so far.
#[derive(Clone, Debug)]
pub struct Recorder {
    prepared: Arc<Prepared>,
    recording: Recording,
    session: Session,
}

/// A reply that was played but is not yet recorded; dropping it takes it back.
#[derive(Clone, Debug)]
pub struct Pending {
    session: Session,
    entry: ChainedEntry,
    closing: Option<ChainedClosing>,
}

/// Why an interrupted session cannot go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResumeError {
    #[error("the session is complete")]
    Complete,
    #[error(
        "the recording was changed: its hashes do not follow from what it says; verify it to see where"
    )]
    Changed,
    #[error(transparent)]
    Replay(#[from] ReplayError),
}

impl Recorder {
    pub fn begin(prepared: Arc<Prepared>, new: NewSession) -> Recorder {
        let (language, translation) = match new.translation {
            None => (prepared.scenario.language.clone(), None),
            Some(translation) => (translation.language, Some(translation.text)),
        };
        let header = Header {
            format: FORMAT,
            id: new.id,
            trainee: new.trainee,
            scenario: ScenarioRef {
                id: prepared.scenario.id.value.to_string(),
                title: prepared.scenario.title.clone(),
                hash: prepared.hash,
            },
            language,
            translation: translation.as_deref().map(ContentHash::of),
            seed: new.seed,
            mode: new.mode,
            started_at_unix_ms: new.started_at_unix_ms,
            program_version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        Recorder {
            session: Session::begin(&prepared.program, new.seed),
            recording: Recording::begin(header, prepared.text.clone(), translation),
            prepared,
        }
    }

    /// Goes on where an interrupted recording stopped.
    pub fn resume(prepared: Arc<Prepared>, recording: Recording) -> Result<Recorder, ResumeError> {
        if recording.is_complete() {
            return Err(ResumeError::Complete);
        }
        if !recording.chain_holds() {
            return Err(ResumeError::Changed);
        }
        let expected = recording.header.scenario.hash;
        if expected != prepared.hash {
            return Err(ReplayError::OtherScenario {
                expected,
                found: prepared.hash,
            }
            .into());
        }
        let mut session = Session::begin(&prepared.program, recording.header.seed);
        for (position, chained) in recording.entries.iter().enumerate() {
            play_recorded(&prepared.program, &mut session, &chained.entry.input)
                .map_err(|problem| ReplayError::Entry { position, problem })?;
        }
        Ok(Recorder {
            prepared,
            recording,
            session,
        })
    }

    pub fn id(&self) -> &SessionId {
        &self.recording.header.id
    }

    pub fn header(&self) -> &Header {
        &self.recording.header
    }

    pub fn prepared(&self) -> &Arc<Prepared> {
        &self.prepared
    }

    pub fn recording(&self) -> &Recording {
        &self.recording
    }

    pub fn state(&self) -> &State {
        &self.session.state
    }

    pub fn playthrough(&self) -> &Playthrough {
        &self.session.playthrough
    }

    /// Plays `input` aside: record what is pending, then [`accept`](Self::accept) it.
    pub fn reply(&self, input: Input, at_unix_ms: i64) -> Result<Pending, Refusal> {
        let program = &self.prepared.program;
        let node = self.session.state.node();
        let mut session = self.session.clone();
        session.reply(program, input)?;
        let entry = self.recording.chain(Entry {
            input: RecordedInput::of(program, node, input),
            at_unix_ms,
        });
        let closing = match session.playthrough.ending() {
            None => None,
            Some(_) => Replayed::of(self.prepared.clone(), session.playthrough.clone()).closing(),
        };
        let closing = closing.map(|closing| ChainedClosing::new(entry.hash, closing));
        Ok(Pending {
            session,
            entry,
            closing,
        })
    }

    /// Takes over what was recorded; the events it added are at the end of the playthrough.
    ///
    /// # Panics
    /// If it is not the reply to what this recorder stands at.
    pub fn accept(&mut self, pending: Pending) {
        assert!(
            pending.entry.follows(self.recording.head()),
            "a reply is accepted where it was given"
        );
        self.session = pending.session;
        self.recording.entries.push(pending.entry);
        self.recording.closing = pending.closing;
    }

    /// The session as far as it was played, assessed.
    pub fn replayed(&self) -> Replayed {
        Replayed::of(self.prepared.clone(), self.session.playthrough.clone())
    }
}

impl Pending {
    pub fn entry(&self) -> &ChainedEntry {
        &self.entry
    }

    /// There where the reply ends the conversation; recorded together with the entry.
    pub fn closing(&self) -> Option<&ChainedClosing> {
        self.closing.as_ref()
    }
}
