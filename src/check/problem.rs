//! A mistake found in a scenario, before it is known which file was read.

use crate::base::text_range::ByteRange;
use crate::diagnostic::{Code, Diagnostic, Fix, Label, Severity};
use crate::ron_text::TextEdit;
use std::sync::Arc;

pub(super) use super::codes as code;

/// A diagnostic in the making.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    code: Code,
    severity: Severity,
    message: String,
    range: ByteRange,
    /// `None`: the scenario itself; else the position of a translation file.
    translation: Option<usize>,
    related: Vec<(ByteRange, &'static str)>,
    help: Vec<String>,
    fix: Option<Fix>,
}

impl Problem {
    pub fn error(code: Code, range: ByteRange, message: impl Into<String>) -> Problem {
        Problem::new(Severity::Error, code, range, message.into())
    }

    pub fn warning(code: Code, range: ByteRange, message: impl Into<String>) -> Problem {
        Problem::new(Severity::Warning, code, range, message.into())
    }

    fn new(severity: Severity, code: Code, range: ByteRange, message: String) -> Problem {
        Problem {
            code,
            severity,
            message,
            range,
            translation: None,
            related: Vec::new(),
            help: Vec::new(),
            fix: None,
        }
    }

    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help.push(help.into());
        self
    }

    /// An edit that probably mends it; the author decides.
    pub fn fix(mut self, message: impl Into<String>, edit: TextEdit) -> Problem {
        self.fix = Some(Fix {
            message: message.into(),
            edits: vec![edit],
            certain: false,
        });
        self
    }

    /// An edit that gives the only thing that can be meant.
    pub fn certain_fix(self, message: impl Into<String>, edit: TextEdit) -> Problem {
        let mut problem = self.fix(message, edit);
        if let Some(fix) = &mut problem.fix {
            fix.certain = true;
        }
        problem
    }

    pub fn related(mut self, range: ByteRange, text: &'static str) -> Problem {
        self.related.push((range, text));
        self
    }

    /// The place is in a translation file.
    pub fn in_translation(mut self, index: usize) -> Problem {
        self.translation = Some(index);
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The order in which problems are told: by file, then by place.
    pub fn place(&self) -> (Option<usize>, ByteRange, Code) {
        (self.translation, self.range, self.code)
    }

    /// With the names of the files that were read.
    pub fn into_diagnostic(self, scenario: &Arc<str>, translations: &[Arc<str>]) -> Diagnostic {
        let label = |file: &Arc<str>, range: ByteRange, text: &str| Label {
            file: Arc::clone(file),
            range,
            text: text.to_owned(),
        };
        let file = self
            .translation
            .map_or(scenario, |index| &translations[index]);
        Diagnostic {
            code: self.code,
            severity: self.severity,
            message: self.message,
            primary: label(file, self.range, ""),
            related: self
                .related
                .iter()
                .map(|(range, text)| label(scenario, *range, text))
                .collect(),
            help: self.help,
            fix: self.fix,
        }
    }
}
