//! A mistake found in a scenario, before it is known which file was read.

use crate::base::limits::AUTHORED_NAME_CHARS_MAX;
use crate::base::text_range::ByteRange;
use crate::diagnostic::{Code, Diagnostic, Fix, Label, Severity};
use crate::ron_text::TextEdit;
use std::borrow::Cow;
use std::sync::Arc;

pub(super) use super::codes as code;
use super::similar::is_spelt_alike;

/// A diagnostic in the making.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    code: Code,
    severity: Severity,
    message: String,
    place: Place,
    related: Vec<(Place, String)>,
    help: Vec<String>,
    fix: Option<Fix>,
}

/// A range in one of the files; the scenario comes before its translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// `None`: the scenario itself; else the position of a translation file.
    translation: Option<usize>,
    range: ByteRange,
}

impl Problem {
    pub fn error(code: Code, range: ByteRange, message: impl Into<String>) -> Problem {
        Problem::new(Severity::Error, code, range, message.into())
    }

    pub fn warning(code: Code, range: ByteRange, message: impl Into<String>) -> Problem {
        Problem::new(Severity::Warning, code, range, message.into())
    }

    /// Something that is worth a thought.
    pub fn advice(code: Code, range: ByteRange, message: impl Into<String>) -> Problem {
        Problem::new(Severity::Advice, code, range, message.into())
    }

    fn new(severity: Severity, code: Code, range: ByteRange, message: String) -> Problem {
        Problem {
            code,
            severity,
            message,
            place: Place {
                translation: None,
                range,
            },
            related: Vec::new(),
            help: Vec::new(),
            fix: None,
        }
    }

    /// The place is in a translation file.
    pub fn in_translation(mut self, index: usize) -> Problem {
        self.place.translation = Some(index);
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help.push(help.into());
        self
    }

    /// An edit that probably mends it; the author decides.
    pub fn fix(self, message: impl Into<String>, edit: TextEdit) -> Problem {
        self.with_fix(message.into(), edit, Certainty::Guess)
    }

    /// An edit that gives the only thing that can be meant.
    pub fn certain_fix(self, message: impl Into<String>, edit: TextEdit) -> Problem {
        self.with_fix(message.into(), edit, Certainty::Certain)
    }

    /// Suggests `meant`, which `edit` writes.
    pub fn did_you_mean(self, meant: &str, edit: TextEdit) -> Problem {
        self.help(format!("did you mean {}?", quoted(meant)))
            .fix(format!("write {}", quoted(meant)), edit)
    }

    /// Suggests one word of a closed vocabulary for `written`. It is certain where only capitals or hyphens differ.
    pub fn did_you_mean_word(self, written: &str, meant: &str, edit: TextEdit) -> Problem {
        let mut problem = self.did_you_mean(meant, edit);
        if let Some(fix) = &mut problem.fix {
            fix.certain = is_spelt_alike(written, meant);
        }
        problem
    }

    /// Suggests one of the names that the author has given. It is certain where only capitals or hyphens differ, and
    /// from no other of these names.
    pub fn did_you_mean_name<'a>(
        self,
        written: &str,
        meant: &str,
        known: impl IntoIterator<Item = &'a str>,
        edit: TextEdit,
    ) -> Problem {
        let mut alike = known
            .into_iter()
            .filter(|name| is_spelt_alike(written, name));
        let is_only_one = alike.next() == Some(meant) && alike.next().is_none();
        let mut problem = self.did_you_mean(meant, edit);
        if let Some(fix) = &mut problem.fix {
            fix.certain = is_only_one;
        }
        problem
    }

    fn with_fix(mut self, message: String, edit: TextEdit, certainty: Certainty) -> Problem {
        self.fix = Some(Fix {
            message,
            edits: vec![edit],
            certain: certainty == Certainty::Certain,
        });
        self
    }

    /// Another place in the scenario that explains it.
    pub fn related(mut self, range: ByteRange, text: impl Into<String>) -> Problem {
        let place = Place {
            translation: None,
            range,
        };
        self.related.push((place, text.into()));
        self
    }

    /// Another place in the same file that explains it.
    pub fn related_in_same_file(mut self, range: ByteRange, text: impl Into<String>) -> Problem {
        let place = Place {
            range,
            ..self.place
        };
        self.related.push((place, text.into()));
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    pub fn code(&self) -> Code {
        self.code
    }

    pub fn range(&self) -> ByteRange {
        self.place.range
    }

    /// The order in which problems are told: by file, then by place.
    pub fn place(&self) -> (Option<usize>, ByteRange, Code) {
        (self.place.translation, self.place.range, self.code)
    }

    /// With the names of the files that were read.
    pub fn into_diagnostic(self, scenario: &Arc<str>, translations: &[Arc<str>]) -> Diagnostic {
        let label = |place: Place, text: String| Label {
            file: Arc::clone(
                place
                    .translation
                    .map_or(scenario, |index| &translations[index]),
            ),
            range: place.range,
            text,
        };
        Diagnostic {
            code: self.code,
            severity: self.severity,
            message: self.message,
            primary: label(self.place, String::new()),
            related: self
                .related
                .into_iter()
                .map(|(place, text)| label(place, text))
                .collect(),
            help: self.help,
            fix: self.fix,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Certainty {
    Certain,
    Guess,
}

/// What somebody wrote, between backquotes.
pub(crate) fn quoted(written: &str) -> String {
    format!("`{}`", shortened(written))
}

/// What somebody wrote, no longer than a name may be: it may be a whole book.
pub(crate) fn shortened(written: &str) -> Cow<'_, str> {
    match written.char_indices().nth(AUTHORED_NAME_CHARS_MAX) {
        Some((cut, _)) => format!("{}…", &written[..cut]).into(),
        None => written.into(),
    }
}
