//! Which fixes are not certain after all, because of what else is wrong around them.
//!
//! Where a line holds a mistake that nobody knows how to mend, the others on it may only follow from that one: to mend
//! them would hide the mistake that was made.

use crate::ron_text::syntax_error::{SyntaxError, SyntaxErrorKind};
use memchr::memchr_iter;

/// Takes the certainty from fixes that other mistakes put in doubt. `errors` are in the order of their places.
pub(super) fn doubt(text: &str, errors: &mut [SyntaxError]) {
    let lines = lines_of(text, errors);
    let others: Vec<_> = errors
        .iter()
        .map(|error| (error.kind, error.fix_is_certain))
        .collect();
    for (at, error) in errors.iter_mut().enumerate() {
        // What is invisible was written by nobody, whatever else is wrong.
        if !error.fix_is_certain || error.kind == SyntaxErrorKind::InvisibleCharacter {
            continue;
        }
        let kind = error.kind;
        let from = lines.partition_point(|line| line + 1 < lines[at]);
        let until = lines.partition_point(|line| *line <= lines[at] + 1);
        let is_doubtful = (from..until).any(|other| {
            let (other_kind, is_certain) = others[other];
            let is_in_line = lines[other] == lines[at];
            is_in_line && !is_certain || is_of_punctuation(kind) && is_of_structure(other_kind)
        });
        error.fix_is_certain = !is_doubtful;
    }
}

/// The number of the line of each error.
fn lines_of(text: &str, errors: &[SyntaxError]) -> Vec<usize> {
    let mut line = 0;
    let mut from = 0;
    let lines = errors.iter().map(|error| {
        let to = error.span.start as usize;
        line += memchr_iter(b'\n', &text.as_bytes()[from..to]).count();
        from = to;
        line
    });
    lines.collect()
}

/// Mistakes that are often only what a wrong bracket or a wrong sign nearby leaves behind.
fn is_of_punctuation(kind: SyntaxErrorKind) -> bool {
    use SyntaxErrorKind::*;
    matches!(kind, MissingComma | StrayComma | MissingColon)
}

/// Mistakes after which it is not sure what belongs to what.
fn is_of_structure(kind: SyntaxErrorKind) -> bool {
    use SyntaxErrorKind::*;
    matches!(
        kind,
        UnclosedBracket
            | StrayBracket
            | WrongBracket
            | MissingOuterBracket
            | MissingFieldName
            | ColonInList
            | MissingValue
            | UnexpectedCharacter
            | TrailingText
    )
}
