//! Makes the fixes of one round: all at once, or else in halves, until those that make it worse are found.

use super::plan::Planned;
use super::{Checker, FileText, Mended, OutOfChecks};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ron_text::{TextEdit, apply_edits};
use std::ops::Range;

pub(super) struct Round<'r, C> {
    mended: &'r mut Mended,
    planned: &'r [Planned],
    checker: &'r mut Checker<C>,
    /// The files as they were when the round began: what was made is made in them anew with whatever is tried, so that
    /// every place stays what it is.
    before: Vec<FileText>,
    /// Places among the planned ones.
    made: Vec<usize>,
    worse: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tried {
    Made,
    /// There would be more errors than there may be, or nothing would change.
    Worse,
}

impl<'r, C: Fn(&[FileText]) -> Vec<Diagnostic>> Round<'r, C> {
    pub(super) fn new(
        mended: &'r mut Mended,
        planned: &'r [Planned],
        checker: &'r mut Checker<C>,
    ) -> Round<'r, C> {
        Round {
            before: mended.files.clone(),
            mended,
            planned,
            checker,
            made: Vec::new(),
            worse: Vec::new(),
        }
    }

    /// Makes all that make nothing worse, and gives the places of the others.
    ///
    /// # Errors
    /// The limit was reached. What was made until then is good.
    pub(super) fn make_all(mut self) -> Result<Vec<usize>, OutOfChecks> {
        let all = 0..self.planned.len();
        let ended = match self.attempt(all.clone(), self.errors_now()) {
            Ok(Tried::Made) => Ok(()),
            Ok(Tried::Worse) => self.halve(all),
            Err(limit) => Err(limit),
        };
        self.made.sort_unstable();
        let made = self.made.iter().map(|at| self.planned[*at].made.clone());
        self.mended.made.extend(made);
        ended.map(|()| self.worse)
    }

    /// Makes as many as can be of some that together make it worse: of `n` with one such in about `2 log n` steps.
    fn halve(&mut self, group: Range<usize>) -> Result<(), OutOfChecks> {
        if group.len() == 1 {
            self.worse.push(group.start);
            return Ok(());
        }
        let middle = group.start + group.len() / 2;
        let (front, back) = (group.start..middle, middle..group.end);
        let back_is = self.attempt_half(back.clone())?;
        if back_is == Tried::Worse {
            self.halve(back)?;
        }
        // With the whole back made, the front would give the very texts that were too bad for both.
        let front_is = match back_is == Tried::Made && front.len() > 1 {
            true => Tried::Worse,
            false => self.attempt_half(front.clone())?,
        };
        match front_is {
            Tried::Made => Ok(()),
            Tried::Worse => self.halve(front),
        }
    }

    /// Some of a group that made it worse are made only if each of them seems to mend what it is for. Otherwise a bad one
    /// would hide behind the good ones beside it.
    fn attempt_half(&mut self, group: Range<usize>) -> Result<Tried, OutOfChecks> {
        let planned = &self.planned[group.clone()];
        let mended = match planned {
            [_] => 0,
            _ => planned
                .iter()
                .filter(|planned| planned.severity == Severity::Error)
                .count(),
        };
        self.attempt(group, self.errors_now().saturating_sub(mended))
    }

    /// Makes a group besides what was made, if that leaves no more than so many errors.
    fn attempt(&mut self, group: Range<usize>, errors_max: usize) -> Result<Tried, OutOfChecks> {
        let Some(files) = self.with(group.clone()) else {
            return Ok(Tried::Worse);
        };
        if files == self.mended.files {
            return Ok(Tried::Worse);
        }
        let diagnostics = self.checker.check(&files)?;
        if errors(&diagnostics) > errors_max {
            return Ok(Tried::Worse);
        }
        self.made.extend(group);
        self.mended.files = files;
        self.mended.diagnostics = diagnostics;
        Ok(Tried::Made)
    }

    fn errors_now(&self) -> usize {
        errors(&self.mended.diagnostics)
    }

    /// The files with a group and all that was made; `None` where edits do not fit together.
    fn with(&self, group: Range<usize>) -> Option<Vec<FileText>> {
        let mut edits: Vec<Vec<TextEdit>> = vec![Vec::new(); self.before.len()];
        for at in self.made.iter().copied().chain(group) {
            let planned = &self.planned[at];
            edits[planned.file].extend_from_slice(&planned.edits);
        }
        let files = self.before.iter().zip(&edits);
        let edited = files.map(|(file, edits)| {
            Some(FileText {
                path: file.path.clone(),
                text: apply_edits(&file.text, edits).ok()?,
            })
        });
        edited.collect()
    }
}

fn errors(diagnostics: &[Diagnostic]) -> usize {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    diagnostics.iter().filter(is_error).count()
}
