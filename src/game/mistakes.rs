//! What keeps a scenario from being played, told as far as a screen needs it.

use crate::base::line_index::LineIndex;
use crate::diagnostic::{Diagnostic, Severity};
use crate::library::ScenarioFiles;
use crate::scenario::Moves;

/// One mistake in a scenario's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub code: &'static str,
    pub message: String,
    /// As `file:line:column`.
    pub place: String,
    /// The line of the file, as it is written.
    pub line: String,
    pub help: Vec<String>,
}

/// The mistakes in `files`: errors only, since nothing else keeps it from being played.
pub(super) fn mistakes(files: &ScenarioFiles, moves: &Moves) -> Vec<Mistake> {
    let text = String::from_utf8_lossy(&files.bytes);
    let lines = LineIndex::new(&text);
    let found = files.check(moves).diagnostics.into_iter();
    let errors = found
        .filter(|found| found.severity == Severity::Error && *found.primary.file == *files.path);
    errors.map(|found| mistake(found, &lines, &text)).collect()
}

fn mistake(found: Diagnostic, lines: &LineIndex<'_>, text: &str) -> Mistake {
    let at = lines.position(found.primary.range.start);
    let name = found
        .primary
        .file
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default();
    let line = text.lines().nth(at.line as usize - 1).unwrap_or_default();
    Mistake {
        code: found.code.0,
        message: found.message,
        place: format!("{name}:{}:{}", at.line, at.column),
        line: line.trim().to_owned(),
        help: found.help,
    }
}
