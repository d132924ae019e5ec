//! Writes a recording as one RON file that another machine can replay and verify without ever having had the scenario.
//!
//! The writer is ours, not the `ron` crate's: the file must be the same bytes after any update of a library, since
//! verification compares it byte for byte.

use super::entry::{RecordedInput, Score};
use super::header::Header;
use super::recording::{ChainedClosing, ChainedEntry, Recording};
use crate::base::limits::RECORDING_BYTES_MAX;
use std::fmt::{Display, Write as _};

/// The format of exported files.
pub const FILE_FORMAT: u32 = 1;

/// A recording whose file nobody could import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the recording takes {bytes} bytes; a file of at most {RECORDING_BYTES_MAX} can be read again"
)]
pub struct TooLarge {
    pub bytes: usize,
}

/// The file of a recording: one for each recording, byte for byte.
pub fn export(recording: &Recording) -> Result<String, TooLarge> {
    let mut file = File(String::new());
    file.recording(recording);
    match file.0.len() {
        bytes if bytes > RECORDING_BYTES_MAX => Err(TooLarge { bytes }),
        _ => Ok(file.0),
    }
}

struct File(String);

impl File {
    fn recording(&mut self, recording: &Recording) {
        self.line(0, "// A conversation recorded by Peduli. `peduli replay FILE --verify` finds any change to it.");
        self.line(0, "Recording(");
        self.field(1, "format", FILE_FORMAT);
        self.header(&recording.header);
        self.field(1, "header_hash", quoted(recording.header_hash));
        self.entries(&recording.entries);
        self.closing(recording.closing.as_ref());
        self.field(1, "scenario_text", raw(&recording.scenario_text));
        self.field(
            1,
            "translation_text",
            optional(recording.translation_text.as_deref().map(raw)),
        );
        self.line(0, ")");
    }

    fn header(&mut self, header: &Header) {
        self.line(1, "header: Header(");
        self.field(2, "format", header.format);
        self.field(2, "id", text(header.id.as_str()));
        let (id, name) = (
            text(header.trainee.id.as_str()),
            text(header.trainee.name.as_str()),
        );
        self.field(
            2,
            "trainee",
            format_args!("Trainee(id: {id}, name: {name})"),
        );
        self.line(2, "scenario: ScenarioRef(");
        self.field(3, "id", text(&header.scenario.id));
        self.field(3, "title", text(&header.scenario.title));
        self.field(3, "hash", quoted(header.scenario.hash));
        self.line(2, "),");
        self.field(2, "language", text(&header.language));
        self.field(2, "translation", optional(header.translation.map(quoted)));
        self.field(2, "seed", header.seed);
        self.field(2, "mode", header.mode.name());
        self.field(2, "started_at_unix_ms", header.started_at_unix_ms);
        self.field(2, "program_version", text(&header.program_version));
        self.line(1, "),");
    }

    /// One line each, so that a changed line names the entry.
    fn entries(&mut self, entries: &[ChainedEntry]) {
        self.line(1, "entries: [");
        for ChainedEntry { entry, hash } in entries {
            let input = match &entry.input {
                RecordedInput::Choice { node, choice } => {
                    format!("Choice(node: {}, choice: {})", text(node), text(choice))
                }
                RecordedInput::Silence { node } => format!("Silence(node: {})", text(node)),
            };
            let (at_unix_ms, hash) = (entry.at_unix_ms, quoted(hash));
            self.line(
                2,
                format_args!("Entry(input: {input}, at_unix_ms: {at_unix_ms}, hash: {hash}),"),
            );
        }
        self.line(1, "],");
    }

    fn closing(&mut self, closing: Option<&ChainedClosing>) {
        let Some(ChainedClosing { closing, hash }) = closing else {
            return self.field(1, "closing", "None");
        };
        self.line(1, "closing: Some(Closing(");
        self.field(2, "final_hash", quoted(closing.final_hash));
        self.field(2, "ending", text(&closing.ending));
        self.field(2, "outcome", closing.outcome.name());
        self.line(2, "scores: Scores(");
        for (name, value) in closing.scores.named() {
            self.field(3, name, optional(value.map(score)));
        }
        self.line(2, "),");
        self.field(2, "critical_errors", closing.critical_errors);
        self.field(2, "hash", quoted(hash));
        self.line(1, ")),");
    }

    fn field(&mut self, depth: usize, name: &str, value: impl Display) {
        self.line(depth, format_args!("{name}: {value},"));
    }

    fn line(&mut self, depth: usize, content: impl Display) {
        writeln!(self.0, "{:width$}{content}", "", width = depth * 4)
            .expect("writing to a string cannot fail");
    }
}

fn score(score: &Score) -> String {
    format!(
        "Score(exact: {}, shown: {})",
        quoted(&score.exact),
        score.shown
    )
}

fn optional(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// A value whose text holds nothing that would have to be escaped.
fn quoted(value: impl Display) -> String {
    format!("\"{value}\"")
}

/// A short text: plain where it can stand between quotes as it is.
fn text(text: &str) -> String {
    match text.contains(['"', '\\']) || text.contains(char::is_control) {
        true => raw(text),
        false => quoted(text),
    }
}

/// A raw string with as many `#` as the content needs.
fn raw(text: &str) -> String {
    let after_quotes = text.split('"').skip(1);
    let longest = after_quotes
        .map(|part| part.bytes().take_while(|byte| *byte == b'#').count())
        .max()
        .unwrap_or(0);
    let hashes = "#".repeat(longest + 1);
    format!("r{hashes}\"{text}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_survives(content in ".*", hashes in prop::collection::vec("[\"#\\\\\r\n]{0,6}", 0..4)) {
            let content = hashes.join(&content) + &content;
            prop_assert_eq!(ron::from_str::<String>(&raw(&content)), Ok(content.clone()));
            prop_assert_eq!(ron::from_str::<String>(&text(&content)), Ok(content));
        }
    }

    #[test]
    fn a_text_ends_where_no_quote_inside_it_could_end_it() {
        assert_eq!(raw("plain"), "r#\"plain\"#");
        assert_eq!(raw("a\"b"), "r#\"a\"b\"#");
        assert_eq!(raw("a\"#b##"), "r##\"a\"#b##\"##");
    }
}
