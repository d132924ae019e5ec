//! A scenario made ready once and shared by every session that is played or replayed on it.

use super::digest::ContentHash;
use crate::check;
use crate::diagnostic::{Diagnostic, Severity};
use crate::engine::explore::{StateGraph, Watch};
use crate::engine::{CompileError, Program, compile};
use crate::scenario::Scenario;
use crate::scoring::Analysis;
use std::sync::Arc;

/// A scenario with everything that is computed from its text.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// Of `text`.
    pub hash: ContentHash,
    pub text: Arc<str>,
    pub scenario: Scenario,
    pub program: Program,
    pub analysis: Analysis,
}

/// Why a scenario cannot be played.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrepareError {
    #[error("cannot be read: {}", first_of(.0))]
    Unreadable(Vec<Diagnostic>),
    #[error("cannot be played: {0}")]
    Unplayable(#[from] CompileError),
}

fn first_of(diagnostics: &[Diagnostic]) -> String {
    let mut errors = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error);
    let first = errors.next().map_or("it is not a scenario", |diagnostic| {
        diagnostic.message.as_str()
    });
    match errors.count() {
        0 => first.to_owned(),
        more => format!("{first} (and {more} more errors)"),
    }
}

impl Prepared {
    /// Reads and prepares a scenario that was checked before, such as the one inside a recording.
    pub fn from_text(text: impl Into<Arc<str>>) -> Result<Prepared, PrepareError> {
        let text = text.into();
        let scenario = check::load(&text).map_err(PrepareError::Unreadable)?;
        Prepared::new(text, scenario)
    }

    /// Prepares `scenario`, which was read from exactly this `text`.
    pub fn new(text: impl Into<Arc<str>>, scenario: Scenario) -> Result<Prepared, PrepareError> {
        Prepared::watched(text, scenario, &|_| ())
    }

    /// Like [`new`](Self::new); `watch` sees the number of states grow.
    pub fn watched(
        text: impl Into<Arc<str>>,
        scenario: Scenario,
        watch: Watch<'_>,
    ) -> Result<Prepared, PrepareError> {
        let text = text.into();
        let program = compile(&scenario)?;
        let graph = StateGraph::explore_watched(&program, watch);
        let analysis = Analysis::of_graph(&program, graph);
        Ok(Prepared {
            hash: ContentHash::of(text.as_bytes()),
            text,
            scenario,
            program,
            analysis,
        })
    }
}
