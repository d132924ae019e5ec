//! Recordings as files: read with a limit, written, played again.

use super::context::Context;
use super::error::CommandError;
use super::told::Ready;
use crate::base::limits::RECORDING_BYTES_MAX;
use crate::library::is_authored;
use crate::session::{self, Entry, Recording, Replayed};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

/// Reads one byte more than a recording may have, so that whoever reads it sees that it is too large.
pub(super) fn read(context: &Context<'_>, file: &Path) -> Result<Vec<u8>, CommandError> {
    let take = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(file)?
            .take(RECORDING_BYTES_MAX as u64 + 1)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    take().map_err(|error| failed(context, "error-file-read", file, &error))
}

/// Writes a result, and never over what an author wrote.
pub(super) fn write(context: &Context<'_>, file: &Path, text: &str) -> Result<(), CommandError> {
    refuse_authored(context, file)?;
    fs::write(file, text).map_err(|error| failed(context, "error-file-write", file, &error))
}

/// # Errors
/// The file is part of a scenario: a slip of the keyboard must not cost anybody their work.
pub(super) fn refuse_authored(context: &Context<'_>, file: &Path) -> Result<(), CommandError> {
    if !is_authored(file) || !file.exists() {
        return Ok(());
    }
    let args = [("file", file.display().to_string().into())];
    let message = context.text.format("error-file-authored", &args);
    Err(CommandError::new(message).hint(context.text.get("error-file-authored-next")))
}

fn failed(context: &Context<'_>, id: &str, file: &Path, error: &io::Error) -> CommandError {
    let args = [
        ("file", file.display().to_string().into()),
        ("reason", error.to_string().into()),
    ];
    CommandError::new(context.text.format(id, &args)).hint(context.text.get("error-file-next"))
}

/// The recording in a file; whether what it says is true is for a verification.
pub(super) fn import(
    context: &Context<'_>,
    file: &Path,
    bytes: &[u8],
) -> Result<Recording, CommandError> {
    session::import(bytes).map_err(|error| {
        let args = [
            ("file", file.display().to_string().into()),
            ("reason", error.to_string().into()),
        ];
        CommandError::new(context.text.format("error-recording-unreadable", &args))
            .hint(context.text.get("error-recording-unreadable-next"))
    })
}

/// Plays a recording again on the scenario that it carries.
pub(super) fn replay(
    context: &Context<'_>,
    ready: &Ready,
    recording: &Recording,
) -> Result<Replayed, CommandError> {
    let replayed = session::replay(&recording.header, &ready.prepared, entries(recording));
    replayed.map_err(|error| not_verified(context, &error.to_string()))
}

pub(super) fn entries(recording: &Recording) -> impl Iterator<Item = &Entry> {
    recording.entries.iter().map(|chained| &chained.entry)
}

/// A recording that does not fit what it carries.
pub(super) fn not_verified(context: &Context<'_>, reason: &str) -> CommandError {
    let text = &context.text;
    CommandError::new(text.format("error-session-not-verified", &[("reason", reason.into())]))
        .hint(text.get("error-session-not-verified-next"))
}
