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

/// Declares codes, each with its name, how much it matters, and its page in `docs/diagnostics/`, from a file directly in the
/// folder of a layer.
macro_rules! codes {
    ($($constant:ident = $code:literal $name:literal $($severity:ident)|+),+ $(,)?) => {
        $(pub(crate) const $constant: $crate::diagnostic::Code = $crate::diagnostic::Code($code);)+

        /// The page of each, in this order.
        pub const PAGES: &[$crate::diagnostic::Page] = &[$($crate::diagnostic::Page {
            code: $crate::diagnostic::Code($code),
            name: $name,
            severities: &[$($crate::diagnostic::Severity::$severity),+],
            text: include_str!(concat!("../../docs/diagnostics/", $code, ".md")),
        }),+];
    };
}
pub(crate) use codes;
