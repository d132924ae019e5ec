//! From the text of a scenario to a scenario, or to everything that is wrong with it.

pub(crate) mod codes;
mod problem;
mod reader;
mod rules;
pub(crate) mod similar;
mod syntax;

#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostic;
use crate::ron_text;
use crate::scenario::{Moves, Scenario, Translation, TranslationError};
pub use codes::PAGES;
use problem::Problem;
use rules::Subject;
use std::sync::Arc;

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
    /// By file, then by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and checks the scenario in `bytes`; `path` is how messages name the file.
pub fn check(path: &str, bytes: &[u8], context: &Context<'_>) -> Checked {
    let parsed = ron_text::parse(bytes);
    let mut problems: Vec<Problem> = syntax::problems(&parsed).collect();
    let reading = reader::read(&parsed);
    problems.extend(reading.problems);
    if let Some(scenario) = &reading.scenario {
        problems.extend(rules::run(&Subject {
            scenario,
            context,
            has_hidden_edges: reading.has_hidden_edges,
        }));
    }
    problems.sort_by_key(Problem::place);
    let failed = problems.iter().any(Problem::is_error);
    let path = Arc::from(path);
    let translations: Vec<Arc<str>> = context
        .translations
        .iter()
        .map(|file| Arc::from(file.path))
        .collect();
    Checked {
        scenario: reading.scenario.filter(|_| !failed),
        diagnostics: problems
            .into_iter()
            .map(|problem| problem.into_diagnostic(&path, &translations))
            .collect(),
    }
}

/// Reads a scenario that was checked before, such as the one inside a recording.
pub fn load(text: &str) -> Result<Scenario, Vec<Diagnostic>> {
    let checked = check("scenario.ron", text.as_bytes(), &Context::default());
    checked.scenario.ok_or(checked.diagnostics)
}
