//! The shape of `peduli explain --format json`.

use crate::diagnostic::Page;
use serde::{Deserialize, Serialize};

/// A code and its page; without a code on the command line the result is a list of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExplainedCode {
    /// Such as `S001`.
    pub code: String,
    /// Such as `unknown-node`.
    pub name: String,
    /// Markdown.
    pub text: String,
}

impl ExplainedCode {
    pub fn of(page: &Page) -> ExplainedCode {
        ExplainedCode {
            code: page.code.0.to_owned(),
            name: page.name.to_owned(),
            text: page.text.to_owned(),
        }
    }
}
