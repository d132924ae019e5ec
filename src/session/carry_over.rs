//! A conversation moved to a changed text of its scenario, where everything that was said can be said again.

use super::entry::Entry;
use super::prepared::Prepared;
use super::recorder::{NewSession, Pending, Recorder};
use super::replay::{Unplayable, input_of};
use std::sync::Arc;

/// A new session on the changed text that stands where the old one stood.
#[derive(Clone, Debug)]
pub struct CarriedOver {
    /// Before its first reply.
    pub begun: Recorder,
    /// Each as it has to be recorded and accepted, in order.
    pub replies: Vec<Pending>,
}

/// Why the place cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("reply {}: {problem}", position + 1)]
pub struct CannotKeep {
    /// Of the reply that cannot be given any more, from 0.
    pub position: usize,
    pub problem: Unplayable,
}

/// Says again on `prepared` what was said in `entries`, each at its own time.
///
/// # Errors
/// [`CannotKeep`], with the first reply that does not fit the changed text.
pub fn carry_over(
    prepared: Arc<Prepared>,
    new: NewSession,
    entries: &[Entry],
) -> Result<CarriedOver, CannotKeep> {
    let begun = Recorder::begin(prepared, new);
    let mut recorder = begun.clone();
    let mut replies = Vec::with_capacity(entries.len());
    for (position, entry) in entries.iter().enumerate() {
        let cannot = |problem| CannotKeep { position, problem };
        let program = &recorder.prepared().program;
        let input = input_of(program, recorder.state(), &entry.input).map_err(cannot)?;
        let pending = recorder.reply(input, entry.at_unix_ms);
        let pending = pending.map_err(|refusal| {
            cannot(Unplayable::Refused {
                recorded: entry.input.clone(),
                refusal,
            })
        })?;
        replies.push(pending.clone());
        recorder.accept(pending);
    }
    Ok(CarriedOver { begun, replies })
}
