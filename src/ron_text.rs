//! RON text as people write it: every byte kept, every mistake found, every value with its place.
//!
//! This reader knows nothing of scenarios. It never fails: it returns the values it could read and
//! the errors it met, and goes on after each error where the author most probably meant to go on.
//! Whatever the `ron` crate reads, this reads the same way, except for limits on size and depth and
//! for names and keys that stand twice.

mod cursor;
mod edit;
mod escape;
mod format;
mod lexer;
mod line_text;
mod number;
mod parser;
mod patch;
mod path;
mod source;
mod syntax_error;
mod token;
mod tree;

#[cfg(test)]
mod tests;

pub use edit::{EditError, TextEdit, apply_edits};
pub use format::format;
pub use lexer::tokens;
pub use number::{Number, NumberKind};
pub use path::{Path, PathError, PathStep};
pub use source::{parse, parse_text};
pub use syntax_error::{SyntaxError, SyntaxErrorKind};
pub use token::{Token, TokenKind, TokenProblem};
pub use tree::{Field, MapEntry, Parsed, Value, ValueId, ValueKind};

/// `text` so that it can stand between double quotes in a RON text.
pub fn escape_text(text: &str) -> String {
    escape::escaped(text)
}
