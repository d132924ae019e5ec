//! The hash chain: each record's hash covers the one before it, so nothing can be changed, removed or put in between.

use super::canonical::Canonical;
use super::digest::{ChainHash, ContentHash, FinalHash};
use super::entry::{Closing, Entry, RecordedInput};
use super::header::Header;
use crate::engine::play::Playthrough;
use crate::engine::program::Program;

const HEADER: &str = "peduli recording header 1";
const ENTRY: &str = "peduli recording entry 1";
const CLOSING: &str = "peduli recording closing 1";
const CONVERSATION: &str = "peduli conversation 1";

/// h₀: the hash of the header.
pub fn header_hash(header: &Header) -> ChainHash {
    let mut canonical = Canonical::new(HEADER);
    canonical.natural(header.format.into());
    canonical.text(header.id.as_str());
    canonical.text(header.trainee.id.as_str());
    canonical.text(header.trainee.name.as_str());
    canonical.text(&header.scenario.id);
    canonical.text(&header.scenario.title);
    canonical.digest(header.scenario.hash.as_bytes());
    canonical.text(&header.language);
    canonical.optional(header.translation.as_ref(), |canonical, hash| {
        canonical.digest(hash.as_bytes());
    });
    canonical.natural(header.seed);
    canonical.text(header.mode.name());
    canonical.integer(header.started_at_unix_ms);
    canonical.text(&header.program_version);
    ChainHash::from_bytes(canonical.finish())
}

/// hᵢ: the hash of an entry that follows what `before` covers.
pub fn entry_hash(before: ChainHash, entry: &Entry) -> ChainHash {
    let mut canonical = Canonical::new(ENTRY);
    canonical.digest(before.as_bytes());
    match &entry.input {
        RecordedInput::Choice { node, choice } => {
            canonical.text("choice");
            canonical.text(node);
            canonical.text(choice);
        }
        RecordedInput::Silence { node } => {
            canonical.text("silence");
            canonical.text(node);
        }
    }
    canonical.integer(entry.at_unix_ms);
    ChainHash::from_bytes(canonical.finish())
}

/// The last link: the closing after everything that `before` covers.
pub fn closing_hash(before: ChainHash, closing: &Closing) -> ChainHash {
    let mut canonical = Canonical::new(CLOSING);
    canonical.digest(before.as_bytes());
    canonical.digest(closing.final_hash.as_bytes());
    canonical.text(&closing.ending);
    canonical.text(closing.outcome.name());
    for (name, score) in closing.scores.named() {
        canonical.text(name);
        canonical.optional(score, |canonical, score| {
            canonical.text(&score.exact.to_string());
            canonical.integer(score.shown);
        });
    }
    canonical.natural(closing.critical_errors.into());
    ChainHash::from_bytes(canonical.finish())
}

/// What happened, from the first line to the last: the same on every machine for the same scenario, seed and inputs.
pub fn final_hash(
    scenario: ContentHash,
    program: &Program,
    playthrough: &Playthrough,
) -> FinalHash {
    let mut trace = String::new();
    for event in &playthrough.events {
        event.trace(program, &mut trace);
    }
    let mut canonical = Canonical::new(CONVERSATION);
    canonical.digest(scenario.as_bytes());
    canonical.natural(playthrough.seed);
    canonical.text(&trace);
    FinalHash::from_bytes(canonical.finish())
}
