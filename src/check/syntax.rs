//! What is wrong with the text itself.

use super::problem::Problem;
use crate::diagnostic::Code;
use crate::ron_text::SyntaxError;

pub(super) fn problem(error: &SyntaxError) -> Problem {
    Problem::error(Code("P001"), error.span, format!("{:?}", error.kind))
}
