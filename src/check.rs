//! From the text of a scenario to a scenario, or to everything that is wrong with it.

pub(crate) mod codes;
mod damage;
pub mod mend;
pub(crate) mod problem;
pub(crate) mod problems;
mod reader;
mod rules;
pub(crate) mod similar;
pub(crate) mod syntax;
mod unread;

#[cfg(test)]
pub(crate) mod tests;

use crate::diagnostic::Diagnostic;
use crate::engine::{Program, compile};
use crate::ron_text;
use crate::scenario::{Moves, Scenario, Translation, TranslationError};
pub use codes::PAGES;
use problems::Problems;
pub(crate) use reader::NAME_RULE;
pub use reader::{is_language, is_name, nearest_name};
use rules::Subject;

/// What the checker knows besides the text.
#[derive(Clone, Copy, Default)]
pub struct Context<'a> {
    /// The name of the scenario's folder; `None` where it has none.
    pub folder: Option<&'a str>,
    /// `None`: moves are taken as they are, as when a recording is replayed.
    pub moves: Option<&'a Moves>,
    pub translations: &'a [TranslationFile<'a>],
}

/// A translation that was read beside the scenario.
pub struct TranslationFile<'a> {
    /// The file as it is to be named in messages.
    pub path: &'a str,
    pub language: &'a str,
    pub translation: &'a Translation,
    pub errors: &'a [TranslationError],
}

/// What came of a text.
#[derive(Clone, Debug)]
pub struct Checked {
    /// `None` where there is any error.
    pub scenario: Option<Scenario>,
    /// What the engine makes of the scenario.
    pub program: Option<Program>,
    /// What could be understood of a scenario with errors: to be looked at, never to be played.
    pub draft: Option<Scenario>,
    /// By file, then by place; at most [`DIAGNOSTICS_MAX`](crate::base::limits::DIAGNOSTICS_MAX), and rather the errors.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and checks the scenario in `bytes`; `path` is how messages name the file.
pub fn check(path: &str, bytes: &[u8], context: &Context<'_>) -> Checked {
    let parsed = ron_text::parse(bytes);
    let mut problems = Problems::default();
    problems.extend(syntax::problems(&parsed));
    let reading = reader::read(&parsed, &mut problems);
    let compiled = reading.scenario.as_ref().map(compile);
    if let (Some(scenario), Some(compiled)) = (&reading.scenario, &compiled) {
        let subject = Subject {
            scenario,
            compiled,
            context,
            unread: &reading.unread,
        };
        rules::run(&subject, &mut problems);
    }
    let (scenario, program, draft) = match problems.has_errors() {
        false => (reading.scenario, compiled.and_then(Result::ok), None),
        true => (None, None, reading.scenario),
    };
    Checked {
        scenario,
        program,
        draft,
        diagnostics: problems.into_diagnostics(path, context.translations),
    }
}

/// As much of a scenario as can be read of a text with mistakes; what cannot is empty. To be looked at, never played.
pub fn read_leniently(parsed: &ron_text::Parsed) -> Option<Scenario> {
    reader::read(parsed, &mut Problems::default()).scenario
}

/// Reads a scenario that was checked before, such as the one inside a recording.
pub fn load(text: &str) -> Result<Scenario, Vec<Diagnostic>> {
    let checked = check("scenario.ron", text.as_bytes(), &Context::default());
    checked.scenario.ok_or(checked.diagnostics)
}
