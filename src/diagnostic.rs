//! What is wrong with something an author wrote, as data: place, reason, next step.

pub mod code;
pub mod json;
mod order;
mod sources;
pub mod terminal;

#[cfg(test)]
pub(crate) mod blocks;
#[cfg(test)]
mod tests;

pub use code::{Code, Page};
pub use order::Report;
pub use sources::Sources;

use crate::base::text_range::ByteRange;
use crate::ron_text::TextEdit;
use std::sync::Arc;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// The scenario can be played, and something in it is probably not meant.
    Warning,
    /// Something that is worth a thought.
    Advice,
}

impl Severity {
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    /// A lower-case phrase without a final period.
    pub message: String,
    pub primary: Label,
    /// Other places that explain it, possibly in other files.
    pub related: Vec<Label>,
    /// What to do next, one sentence each.
    pub help: Vec<String>,
    pub fix: Option<Fix>,
}

/// A place in a file, with what is to be said there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file as it was named on the way in.
    pub file: Arc<str>,
    pub range: ByteRange,
    /// May be empty.
    pub text: String,
}

/// Edits that mend it, all in the file of the primary label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub message: String,
    pub edits: Vec<TextEdit>,
    /// Whether it gives what the author meant, so that it may be made without asking.
    pub certain: bool,
}
