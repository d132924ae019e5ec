//! What is written as nearly everything is, taken byte by byte instead of token by token.
//!
//! Whatever is written otherwise is left to the careful steps, which do the same here and everything else besides.

use super::value::kind_of_name;
use super::{FrameKind, Naming, Parser, Step};
use crate::base::ByteRange;
use crate::base::limits::NESTING_MAX;
use crate::ron_text::lexer;
use crate::ron_text::number::NumberKind;
use crate::ron_text::token::{Token, TokenKind};
use crate::ron_text::tree::{Inner, Key, ValueId, ValueKind};
use memchr::memchr2;
use std::ops::Range;

/// What comes after plain white space.
#[derive(Clone, Copy)]
struct Upcoming {
    at: usize,
    byte: u8,
    /// The bytes of white space before it, if it is the first on its line.
    indent: Option<u32>,
}

impl Parser<'_> {
    /// Takes as many steps from `step` on as are plain, and returns the first that is not. None of them looks ahead.
    pub(super) fn plain_steps(&mut self, mut step: Step) -> Step {
        if !self.closed_early.is_empty() || self.cursor.has_looked_ahead() {
            return step;
        }
        while !self.is_stopped
            && let Some(next) = self.plain_step(step)
        {
            step = next;
        }
        step
    }

    #[inline]
    fn plain_step(&mut self, step: Step) -> Option<Step> {
        match step {
            Step::Entry => self.plain_entry(),
            Step::Value => self.plain_value(self.upcoming()?),
            Step::AfterEntry => self.plain_end_of_entry(),
            Step::Colon | Step::Finished => None,
        }
    }

    /// At the start of an entry, on a line of its own only where it is indented deeper than its bracket; or at the
    /// closing bracket.
    fn plain_entry(&mut self) -> Option<Step> {
        let next = self.upcoming()?;
        let frame = self.frames.last()?;
        if lexer::one_byte_token(next.byte) == Some(frame.closer) {
            return self.plain_close(next);
        }
        if next.indent.is_some_and(|indent| indent <= frame.indent) {
            return None;
        }
        match frame.kind {
            FrameKind::Root => None,
            FrameKind::Paren if frame.naming == Naming::Positional => None,
            FrameKind::Paren => self.plain_field(next),
            FrameKind::Bracket => self.plain_value(next),
            FrameKind::Brace => self.plain_key(next),
        }
    }

    /// `name:`
    fn plain_field(&mut self, next: Upcoming) -> Option<Step> {
        let bytes = self.text.as_bytes();
        let end = next.at + lexer::ascii_name_len(&bytes[next.at..]);
        if end == next.at || !is_colon(bytes, end) {
            return None;
        }
        self.take(next, TokenKind::Colon, end..end + 1);
        let frame = self.top();
        frame.naming = Naming::Named;
        frame.key = Some(Key::Name(range(next.at, end)));
        Some(Step::Value)
    }

    /// `"key":`
    fn plain_key(&mut self, next: Upcoming) -> Option<Step> {
        let end = self.plain_text_end(next)?;
        if !is_colon(self.text.as_bytes(), end) {
            return None;
        }
        self.take(next, TokenKind::Colon, end..end + 1);
        self.gap_is_explained = false;
        let key = self.push_plain_text(next.at, end);
        self.top().key = Some(Key::Value(key));
        Some(Step::Value)
    }

    /// A text, a whole number or a name with a comma or a closing bracket right after it; or an opening bracket.
    fn plain_value(&mut self, next: Upcoming) -> Option<Step> {
        let bytes = self.text.as_bytes();
        let at = next.at;
        let (token, end) = match next.byte {
            b'"' if next.indent.is_some() && self.frames.last()?.kind == FrameKind::Brace => {
                // Perhaps the next key, and the value before it is missing.
                return None;
            }
            b'"' => (TokenKind::Text, self.plain_text_end(next)?),
            b'0'..=b'9' | b'+' | b'-' => (TokenKind::Number, whole_number_end(bytes, at)?),
            b'(' | b'[' | b'{' => return self.plain_opener(next, at),
            _ => match at + lexer::ascii_name_len(&bytes[at..]) {
                end if end == at => return None,
                end if bytes.get(end) == Some(&b'(') => return self.plain_opener(next, end),
                end => (TokenKind::Identifier, end),
            },
        };
        // Only before these does no careful step look further: no text goes on, no range, and no colon or bracket is missing.
        if !matches!(bytes.get(end), Some(b',' | b')' | b']' | b'}')) {
            return None;
        }
        self.gap_is_explained = false;
        self.take(next, token, at..end);
        let value = match token {
            TokenKind::Text => self.push_plain_text(at, end),
            TokenKind::Number => {
                let kind = ValueKind::Number(NumberKind::Integer);
                self.push(kind, range(at, end), Inner::Nothing)
            }
            _ => {
                let kind = kind_of_name(&self.text[at..end]);
                self.push(kind, range(at, end), Inner::Nothing)
            }
        };
        Some(self.complete(value))
    }

    /// Opens the bracket at `at`, before which is nothing but its name.
    fn plain_opener(&mut self, next: Upcoming, at: usize) -> Option<Step> {
        // What is too deep is skipped token by token, with a look ahead.
        if self.frames.len() > NESTING_MAX {
            return None;
        }
        let kind = lexer::one_byte_token(self.text.as_bytes()[at])?;
        self.gap_is_explained = false;
        self.take(next, kind, at..at + 1);
        Some(self.open(self.cursor.last(), range(next.at, at)))
    }

    /// After an entry: takes the comma or the closing bracket.
    fn plain_end_of_entry(&mut self) -> Option<Step> {
        let next = self.upcoming()?;
        let frame = self.frames.last()?;
        if lexer::one_byte_token(next.byte) == Some(frame.closer) {
            return self.plain_close(next);
        }
        if next.byte != b',' || frame.kind == FrameKind::Root {
            return None;
        }
        self.take(next, TokenKind::Comma, next.at..next.at + 1);
        Some(Step::Entry)
    }

    /// Closes the innermost bracket where the indentation has nothing against it.
    fn plain_close(&mut self, next: Upcoming) -> Option<Step> {
        let frame = self.frames.last()?;
        let lines_up = next.indent.is_none_or(|indent| indent == frame.indent);
        if !lines_up || frame.dedented_entry.is_some() {
            return None;
        }
        self.take(next, frame.closer, next.at..next.at + 1);
        Some(self.close_top(next.at as u32 + 1).0)
    }

    #[inline]
    fn upcoming(&self) -> Option<Upcoming> {
        let bytes = self.text.as_bytes();
        let start = self.cursor.last_end() as usize;
        let (at, line_start) = lexer::after_whitespace(bytes, start);
        Some(Upcoming {
            at,
            byte: *bytes.get(at)?,
            indent: line_start.map(|line_start| (at - line_start) as u32),
        })
    }

    /// The offset after the closing quote of a text without escapes.
    #[inline]
    fn plain_text_end(&self, next: Upcoming) -> Option<usize> {
        let start = next.at + 1;
        if next.byte != b'"' || !self.cursor.takes_whole_text_at(start) {
            return None;
        }
        let bytes = self.text.as_bytes();
        let end = start + memchr2(b'"', b'\\', &bytes[start..])?;
        (bytes[end] == b'"').then_some(end + 1)
    }

    fn push_plain_text(&mut self, start: usize, end: usize) -> ValueId {
        let content = range(start + 1, end - 1);
        self.push(ValueKind::Text, range(start, end), Inner::Verbatim(content))
    }

    /// Goes on after the token at `token`; what is taken with it begins at `next`.
    #[inline]
    fn take(&mut self, next: Upcoming, kind: TokenKind, token: Range<usize>) {
        if let Some(indent) = next.indent {
            self.line_indent = indent;
        }
        self.cursor.go_on_after(Token {
            kind,
            range: range(token.start, token.end),
            problem: None,
        });
    }
}

/// The offset after a sign, if there is one, and digits; other ways to write a number end with something else.
#[inline]
fn whole_number_end(bytes: &[u8], start: usize) -> Option<usize> {
    let digits = start + usize::from(matches!(bytes[start], b'+' | b'-'));
    let count = bytes[digits..].iter().take_while(|b| b.is_ascii_digit());
    Some(digits + count.count()).filter(|end| *end > digits)
}

/// Whether a colon is at `at`, and not two.
#[inline]
fn is_colon(bytes: &[u8], at: usize) -> bool {
    bytes.get(at) == Some(&b':') && bytes.get(at + 1) != Some(&b':')
}

#[inline]
fn range(start: usize, end: usize) -> ByteRange {
    ByteRange::new(start as u32, end as u32)
}
