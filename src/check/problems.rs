//! The mistakes found so far: no more than anybody reads, and every error before any warning.

use super::TranslationFile;
use super::problem::Problem;
use crate::base::limits::DIAGNOSTICS_MAX;
use crate::diagnostic::Diagnostic;
use std::sync::Arc;

/// A file that is broken at a million places takes no more memory than one that is broken at a few hundred.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    errors: Vec<Problem>,
    others: Vec<Problem>,
}

impl Problems {
    pub fn push(&mut self, problem: Problem) {
        let kept = match problem.is_error() {
            true => &mut self.errors,
            false => &mut self.others,
        };
        if kept.len() < DIAGNOSTICS_MAX {
            kept.push(problem);
        }
    }

    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Nothing more is kept of the errors: not worth looking for what was meant.
    pub fn is_full(&self) -> bool {
        self.errors.len() == DIAGNOSTICS_MAX
    }

    /// With the names of the files that were read.
    pub fn into_diagnostics(
        self,
        path: &str,
        translations: &[TranslationFile<'_>],
    ) -> Vec<Diagnostic> {
        let path = Arc::from(path);
        let translations: Vec<Arc<str>> = translations
            .iter()
            .map(|file| Arc::from(file.path))
            .collect();
        let problems = self.sorted().into_iter();
        problems
            .map(|problem| problem.into_diagnostic(&path, &translations))
            .collect()
    }

    /// At most [`DIAGNOSTICS_MAX`], by file and place.
    pub fn sorted(self) -> Vec<Problem> {
        let mut all = self.errors;
        all.extend(self.others);
        all.truncate(DIAGNOSTICS_MAX);
        all.sort_by_key(Problem::place);
        all
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, problems: I) {
        for problem in problems {
            self.push(problem);
        }
    }
}
