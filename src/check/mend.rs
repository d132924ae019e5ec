//! Makes the certain fixes in some texts, round after round, as long as nothing gets worse.

mod plan;
mod round;
#[cfg(test)]
mod tests;

use crate::base::limits::{FIX_CHECKS_MAX, FIX_ROUNDS_MAX};
use crate::base::line_index::Position;
use crate::diagnostic::{Code, Diagnostic, Fix};
use plan::{Refused, plan};
use round::Round;

/// A file that fixes may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// As diagnostics name it.
    pub path: String,
    pub text: String,
}

/// A fix that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub path: String,
    pub code: Code,
    /// Where it was made, in the text of its round.
    pub position: Position,
    /// What it does.
    pub message: String,
}

/// What came of texts.
#[derive(Clone, Debug)]
pub struct Mended {
    /// In the order given.
    pub files: Vec<FileText>,
    pub made: Vec<Made>,
    /// What is left.
    pub diagnostics: Vec<Diagnostic>,
    pub end: End,
}

/// Why no more fixes were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Every certain fix was made, or would leave more errors than there are.
    Settled,
    /// A limit was reached: [`FIX_ROUNDS_MAX`] or [`FIX_CHECKS_MAX`]. Some fixes may not have been tried.
    Limit,
}

impl Mended {
    /// How many certain fixes were not made; [`Mended::end`] says why.
    pub fn unmade(&self) -> usize {
        let certain = self.diagnostics.iter().filter_map(certain_fix);
        certain
            .filter(|(path, _)| self.files.iter().any(|file| file.path == **path))
            .count()
    }
}

/// Makes every certain fix that `check` offers in `files`. Of fixes that change the same bytes one is made in each
/// round, and none that leaves more errors than there were.
///
/// `check` is the expensive part. It is called once for each round in which no fix makes anything worse. Each that does,
/// among `n`, costs about `2 log n` calls more; and there are never more than [`FIX_CHECKS_MAX`].
pub fn mend(files: Vec<FileText>, check: impl Fn(&[FileText]) -> Vec<Diagnostic>) -> Mended {
    let mut checker = Checker {
        check,
        left: FIX_CHECKS_MAX,
    };
    let mut mended = Mended {
        diagnostics: checker.check(&files).expect("no limit is zero"),
        files,
        made: Vec::new(),
        end: End::Limit,
    };
    // Fixes that would make the files, as they are now, worse.
    let mut refused = Refused::new();
    for rounds_made in 0.. {
        let planned = plan(&mended, &refused);
        if planned.is_empty() {
            mended.end = End::Settled;
            break;
        }
        if rounds_made == FIX_ROUNDS_MAX {
            break;
        }
        let made_before = mended.made.len();
        let round = Round::new(&mut mended, &planned, &mut checker);
        let Ok(worse) = round.make_all() else {
            break;
        };
        // In other files, and at other places, each deserves another look.
        if mended.made.len() > made_before {
            refused.clear();
        } else {
            refused.extend(worse.into_iter().map(|at| planned[at].key()));
        }
    }
    mended
}

/// Checks files, but not for ever.
struct Checker<C> {
    check: C,
    /// How often it may still be asked.
    left: usize,
}

/// [`FIX_CHECKS_MAX`] is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct OutOfChecks;

impl<C: Fn(&[FileText]) -> Vec<Diagnostic>> Checker<C> {
    fn check(&mut self, files: &[FileText]) -> Result<Vec<Diagnostic>, OutOfChecks> {
        self.left = self.left.checked_sub(1).ok_or(OutOfChecks)?;
        Ok((self.check)(files))
    }
}

fn certain_fix(diagnostic: &Diagnostic) -> Option<(&str, &Fix)> {
    let fix = diagnostic.fix.as_ref().filter(|fix| fix.certain)?;
    Some((&diagnostic.primary.file, fix))
}
