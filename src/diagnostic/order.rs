//! The order in which diagnostics are told, and how many.

use super::{Diagnostic, Severity};
use crate::base::ByteRange;
use crate::base::limits::DIAGNOSTICS_MAX;
use std::path::Path;

/// Diagnostics as they are to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// By file, the scenario before what is beside it; in each, mistakes in the text itself before what may follow from them, then by place.
    pub shown: Vec<Diagnostic>,
    /// How many more there are than [`DIAGNOSTICS_MAX`].
    pub left_out: usize,
}

impl Report {
    /// Sorts `diagnostics` and keeps as many as somebody can read: errors before all others.
    pub fn new(mut diagnostics: Vec<Diagnostic>) -> Self {
        let left_out = diagnostics.len().saturating_sub(DIAGNOSTICS_MAX);
        if left_out > 0 {
            diagnostics.sort_by(|a, b| (a.severity, key(a)).cmp(&(b.severity, key(b))));
            diagnostics.truncate(DIAGNOSTICS_MAX);
        }
        diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
        Self {
            shown: diagnostics,
            left_out,
        }
    }

    /// How many of the diagnostics shown are this severe.
    pub fn count(&self, severity: Severity) -> usize {
        self.shown
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    }
}

/// By file: of one folder the scenario first, which the others follow.
fn key(diagnostic: &Diagnostic) -> (Option<&Path>, bool, &str, bool, ByteRange, &str) {
    let code = diagnostic.code.0;
    let file: &str = &diagnostic.primary.file;
    let path = Path::new(file);
    (
        path.parent(),
        !path.ends_with(SCENARIO_FILE),
        file,
        // The codes P0… are of mistakes in the text itself.
        !code.starts_with("P0"),
        diagnostic.primary.range,
        code,
    )
}

/// As the library calls it.
const SCENARIO_FILE: &str = "scenario.ron";
