//! Stable codes and their pages.

use super::Severity;

/// The stable code of a kind of diagnostic, such as `S001`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// What is written about a code.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub code: Code,
    /// A name in words, such as `unknown-node`.
    pub name: &'static str,
    /// How much it can matter.
    pub severities: &'static [Severity],
    /// Markdown: what it means, a bad and a good example, how to mend it.
    pub text: &'static str,
}
