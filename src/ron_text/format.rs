//! One way to lay out a RON text: its values, its comments and its words stay what they are.
//!
//! Where a bracket is written on one line and fits, it stays there. Where its author broke the line after the bracket,
//! each entry has a line of its own. Where the first entry follows the bracket and others stand on lines below, these are
//! lined up under it. A line that is longer than [`LINE_COLUMNS_MAX`] is allowed only if it is long by the one text at its
//! end: prose is not broken.

mod flat;
mod items;
mod write;

use super::lexer;
use super::token::TokenKind;
use super::tree::Parsed;

/// The columns of a line, but for a text at its end.
pub(super) const LINE_COLUMNS_MAX: usize = 110;

/// The columns by which what is in a bracket stands further right.
pub(super) const INDENT_COLUMNS: usize = 4;

/// `parsed` laid out; `None` where it has errors, since it is not known then what belongs to what.
pub fn format(parsed: &Parsed) -> Option<String> {
    if !parsed.errors().is_empty() {
        return None;
    }
    let text = parsed.text();
    let formatted = write::write(text, &items::read(text));
    assert!(
        substance(text).eq(substance(&formatted)),
        "laying out a text keeps every value and every comment"
    );
    Some(formatted)
}

/// All that a text says: its tokens and comments, without white space and the commas that may be left out.
fn substance(text: &str) -> impl Iterator<Item = &str> {
    let mut tokens = lexer::tokens(text)
        .filter(|token| token.kind != TokenKind::Whitespace)
        .peekable();
    // A comma before a closing bracket, and comments that may stand on either side of it.
    let mut waiting: Option<&str> = None;
    std::iter::from_fn(move || {
        loop {
            let Some(next) = tokens.peek().copied() else {
                return waiting.take();
            };
            let source = &text[next.range.to_usize()];
            let is_comment = next.kind.is_trivia();
            if waiting.is_some() && !is_comment {
                let comma = waiting.take();
                if !next.kind.is_closer() && next.kind != TokenKind::End {
                    return comma;
                }
            }
            tokens.next();
            match next.kind {
                TokenKind::Comma => waiting = Some(source),
                TokenKind::End => {}
                _ if is_comment => return Some(source.trim_end()),
                _ => return Some(source),
            }
        }
    })
}
