//! Makes the certain fixes in some texts, round after round, as long as nothing gets worse.

use crate::base::LineIndex;
use crate::base::limits::FIX_ROUNDS_MAX;
use crate::base::line_index::Position;
use crate::diagnostic::{Code, Diagnostic, Fix, Severity};
use crate::ron_text::{TextEdit, apply_edits};

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
}

impl Mended {
    /// Certain fixes that were not made: each would leave more errors than there are.
    pub fn refused(&self) -> usize {
        let certain = self.diagnostics.iter().filter_map(certain_fix);
        certain
            .filter(|(path, _)| self.files.iter().any(|file| file.path == **path))
            .count()
    }
}

/// Makes every certain fix that `check` offers in `files`. Of fixes that change the same bytes one is made in each
/// round, and none that leaves more errors than there were.
pub fn mend(files: Vec<FileText>, check: impl Fn(&[FileText]) -> Vec<Diagnostic>) -> Mended {
    let mut mended = Mended {
        diagnostics: check(&files),
        files,
        made: Vec::new(),
    };
    // Edits that would make the files, as they are now, worse.
    let mut refused: Vec<Vec<TextEdit>> = Vec::new();
    for _ in 0..FIX_ROUNDS_MAX {
        let round = round(&mended, &refused);
        if round.is_empty() {
            break;
        }
        if make(&mut mended, &round.iter().collect::<Vec<_>>(), &check) {
            refused.clear();
            continue;
        }
        // From the last to the first: the places of those that are still to be tried stay what they are.
        let mut worse = Vec::new();
        for planned in round.iter().rev() {
            if !make(&mut mended, &[planned], &check) {
                worse.push(planned.edits.clone());
            }
        }
        if worse.len() < round.len() {
            refused.clear();
        }
        refused.extend(worse);
    }
    mended
}

/// A fix with its place.
struct Planned {
    /// Of the file in [`Mended::files`].
    file: usize,
    made: Made,
    edits: Vec<TextEdit>,
}

/// The certain fixes that can be made together, by file and place.
fn round(mended: &Mended, refused: &[Vec<TextEdit>]) -> Vec<Planned> {
    let mut planned: Vec<Planned> = Vec::new();
    for diagnostic in &mended.diagnostics {
        let Some((path, fix)) = certain_fix(diagnostic) else {
            continue;
        };
        let Some(file) = mended.files.iter().position(|file| file.path == *path) else {
            continue;
        };
        let mut of_file = planned.iter().filter(|other| other.file == file);
        if fix.edits.is_empty() || refused.contains(&fix.edits) {
            continue;
        }
        if of_file.any(|other| touch(&other.edits, &fix.edits)) {
            continue;
        }
        let start = diagnostic.primary.range.start;
        planned.push(Planned {
            file,
            made: Made {
                path: path.to_string(),
                code: diagnostic.code,
                position: LineIndex::new(&mended.files[file].text).position(start),
                message: fix.message.clone(),
            },
            edits: fix.edits.clone(),
        });
    }
    planned.sort_by_key(|planned| (planned.file, planned.edits[0].range));
    planned
}

fn certain_fix(diagnostic: &Diagnostic) -> Option<(&str, &Fix)> {
    let fix = diagnostic.fix.as_ref().filter(|fix| fix.certain)?;
    Some((&diagnostic.primary.file, fix))
}

/// Whether two fixes change the same bytes, or write at the same place.
fn touch(one: &[TextEdit], other: &[TextEdit]) -> bool {
    let touches =
        |a: &TextEdit, b: &TextEdit| a.range.start <= b.range.end && b.range.start <= a.range.end;
    one.iter().any(|a| other.iter().any(|b| touches(a, b)))
}

/// Makes these fixes at once; `false` where that would be worse, and nothing is made then.
fn make(
    mended: &mut Mended,
    round: &[&Planned],
    check: &impl Fn(&[FileText]) -> Vec<Diagnostic>,
) -> bool {
    let mut files = mended.files.clone();
    for (index, file) in files.iter_mut().enumerate() {
        let of_file = round.iter().filter(|planned| planned.file == index);
        let edits: Vec<TextEdit> = of_file
            .flat_map(|planned| planned.edits.iter().cloned())
            .collect();
        match apply_edits(&file.text, &edits) {
            Ok(text) => file.text = text,
            Err(_) => return false,
        }
    }
    let diagnostics = check(&files);
    if files == mended.files || errors(&diagnostics) > errors(&mended.diagnostics) {
        return false;
    }
    let made = round.iter().map(|planned| planned.made.clone());
    mended.made.extend(made);
    mended.files = files;
    mended.diagnostics = diagnostics;
    true
}

fn errors(diagnostics: &[Diagnostic]) -> usize {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    diagnostics.iter().filter(is_error).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ByteRange;
    use crate::diagnostic::Label;

    /// A checker of its own: every `a` becomes `b` for certain, `c` may become `d`, and each `!` is an error.
    fn check_letters(files: &[FileText], rules: &[(&str, &str, bool)]) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for file in files {
            for (from, to, certain) in rules {
                for (at, _) in file.text.match_indices(from) {
                    let range = ByteRange::new(at as u32, (at + from.len()) as u32);
                    found.push(Diagnostic {
                        code: Code("X001"),
                        severity: Severity::Error,
                        message: format!("{from} is here"),
                        primary: Label {
                            file: file.path.as_str().into(),
                            range,
                            text: String::new(),
                        },
                        related: Vec::new(),
                        help: Vec::new(),
                        fix: Some(Fix {
                            message: format!("write {to}"),
                            edits: vec![TextEdit::replace(range, *to)],
                            certain: *certain,
                        }),
                    });
                }
            }
        }
        found
    }

    #[track_caller]
    fn check(
        text: &str,
        rules: &[(&str, &str, bool)],
        expected: &str,
        made: usize,
        refused: usize,
    ) {
        let files = vec![FileText {
            path: "x".to_owned(),
            text: text.to_owned(),
        }];
        let mended = mend(files, |files| check_letters(files, rules));
        assert_eq!(mended.files[0].text, expected);
        assert_eq!((mended.made.len(), mended.refused()), (made, refused));
    }

    #[test]
    fn only_certain_fixes_are_made_and_all_of_them() {
        let rules = [("a", "x", true), ("b", "y", false)];
        check("abba", &rules, "xbbx", 2, 0);
        check("bb", &rules, "bb", 0, 0);
    }

    #[test]
    fn what_a_fix_uncovers_is_mended_in_the_next_round() {
        let rules = [("a", "b", true), ("b", "c", true), ("c", "", true)];
        check("a", &rules, "", 3, 0);
    }

    #[test]
    fn of_fixes_at_one_place_the_first_is_made() {
        let rules = [("aa", "x", true), ("a", "y", true)];
        check("aa", &rules, "x", 1, 0);
    }

    #[test]
    fn a_fix_that_makes_it_worse_is_not_made() {
        let rules = [("a", "bbb", true), ("b", "?", false), ("c", "x", true)];
        check("ac", &rules, "ax", 1, 1);
    }

    #[test]
    fn fixes_that_undo_each_other_come_to_an_end() {
        let rules = [("a", "b", true), ("b", "a", true)];
        check("a", &rules, "a", FIX_ROUNDS_MAX, 1);
    }
}
