//! Reads the file of a recording.

use super::digest::{ChainHash, FinalHash};
use super::entry::{Closing, Entry, RecordedInput, Score, Scores};
use super::export::FILE_FORMAT;
use super::header::Header;
use super::recording::{ChainedClosing, ChainedEntry, Recording};
use crate::base::exact::Exact;
use crate::base::limits::{RECORDING_BYTES_MAX, TURNS_PER_SESSION_MAX};
use crate::scenario::Outcome;
use ron::error::SpannedError;
use serde::{Deserialize, Deserializer, de};

/// Why a file is not a recording that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("it has {bytes} bytes; a recording has at most {RECORDING_BYTES_MAX}")]
    TooLarge { bytes: usize },
    #[error("line {line} is not UTF-8 text")]
    NotText { line: usize },
    #[error(
        "it has format {format}; this program reads format {FILE_FORMAT}, so use a newer Peduli"
    )]
    OtherFormat { format: u32 },
    #[error("line {line}, column {column}: {reason}")]
    Syntax {
        line: usize,
        column: usize,
        reason: String,
    },
    #[error("it has {entries} entries; a session has at most {TURNS_PER_SESSION_MAX}")]
    TooManyEntries { entries: usize },
}

/// Reads the file of a recording; whether what it says is true is for [`verify_file`](super::verify_file).
pub fn import(file: &[u8]) -> Result<Recording, FileError> {
    if file.len() > RECORDING_BYTES_MAX {
        return Err(FileError::TooLarge { bytes: file.len() });
    }
    let text = std::str::from_utf8(file).map_err(|error| {
        let before = &file[..error.valid_up_to()];
        FileError::NotText {
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
        }
    })?;
    let document: RecordingText =
        ron::from_str(text).map_err(|error| syntax_error(text, &error))?;
    if document.format != FILE_FORMAT {
        return Err(FileError::OtherFormat {
            format: document.format,
        });
    }
    if document.entries.len() > TURNS_PER_SESSION_MAX as usize {
        return Err(FileError::TooManyEntries {
            entries: document.entries.len(),
        });
    }
    Ok(document.into())
}

/// A later format may have other fields: then that is what is wrong, not the first unknown field.
fn syntax_error(text: &str, error: &SpannedError) -> FileError {
    #[derive(Deserialize)]
    #[serde(rename = "Recording")]
    struct AnyFormat {
        format: u32,
    }
    match ron::from_str::<AnyFormat>(text) {
        Ok(AnyFormat { format }) if format != FILE_FORMAT => FileError::OtherFormat { format },
        _ => {
            let place = error.span.start;
            FileError::Syntax {
                line: place.line,
                column: place.col,
                reason: error.code.to_string(),
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(rename = "Recording", deny_unknown_fields)]
struct RecordingText {
    format: u32,
    header: Header,
    header_hash: ChainHash,
    entries: Vec<EntryText>,
    closing: Option<ClosingText>,
    scenario_text: String,
    translation_text: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename = "Entry", deny_unknown_fields)]
struct EntryText {
    input: RecordedInput,
    at_unix_ms: i64,
    hash: ChainHash,
}

#[derive(Deserialize)]
#[serde(rename = "Closing", deny_unknown_fields)]
struct ClosingText {
    final_hash: FinalHash,
    ending: String,
    outcome: Outcome,
    scores: ScoresText,
    critical_errors: u32,
    hash: ChainHash,
}

#[derive(Deserialize)]
#[serde(rename = "Scores", deny_unknown_fields)]
struct ScoresText {
    empathy: Option<ScoreText>,
    patience: Option<ScoreText>,
    ownership: Option<ScoreText>,
    composite: Option<ScoreText>,
}

#[derive(Deserialize)]
#[serde(rename = "Score", deny_unknown_fields)]
struct ScoreText {
    #[serde(deserialize_with = "exact")]
    exact: Exact,
    shown: i64,
}

fn exact<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Exact, D::Error> {
    String::deserialize(deserializer)?
        .parse()
        .map_err(de::Error::custom)
}

impl From<RecordingText> for Recording {
    fn from(text: RecordingText) -> Recording {
        Recording {
            header: text.header,
            header_hash: text.header_hash,
            entries: text.entries.into_iter().map(ChainedEntry::from).collect(),
            closing: text.closing.map(ChainedClosing::from),
            scenario_text: text.scenario_text.into(),
            translation_text: text.translation_text.map(Into::into),
        }
    }
}

impl From<EntryText> for ChainedEntry {
    fn from(text: EntryText) -> ChainedEntry {
        let entry = Entry {
            input: text.input,
            at_unix_ms: text.at_unix_ms,
        };
        ChainedEntry {
            entry,
            hash: text.hash,
        }
    }
}

impl From<ClosingText> for ChainedClosing {
    fn from(text: ClosingText) -> ChainedClosing {
        let score = |score: Option<ScoreText>| {
            score.map(|score| Score {
                exact: score.exact,
                shown: score.shown,
            })
        };
        let ScoresText {
            empathy,
            patience,
            ownership,
            composite,
        } = text.scores;
        let closing = Closing {
            final_hash: text.final_hash,
            ending: text.ending,
            outcome: text.outcome,
            scores: Scores {
                axes: [empathy, patience, ownership].map(score),
                composite: score(composite),
            },
            critical_errors: text.critical_errors,
        };
        ChainedClosing {
            closing,
            hash: text.hash,
        }
    }
}
