//! The beginnings and ends of entries as nearly all of them are written, taken without a look at each token.
//!
//! Whatever is written otherwise is left to the careful steps, which do the same here and everything else besides.

use super::{FrameKind, Naming, Parser, Step};
use crate::base::ByteRange;
use crate::ron_text::lexer;
use crate::ron_text::token::{Token, TokenKind};

impl Parser<'_> {
    /// At the start of an entry: takes `name:`, on a line of its own only where it is indented deeper than its bracket.
    pub(super) fn plain_field(&mut self) -> Option<Step> {
        let frame = self.frames.last()?;
        if frame.kind != FrameKind::Paren
            || frame.naming == Naming::Positional
            || !self.closed_early.is_empty()
        {
            return None;
        }
        let start = self.cursor.unread()?;
        let bytes = self.text.as_bytes();
        let (name_start, line_start) = lexer::after_whitespace(bytes, start);
        let indent = line_start.map(|line_start| (name_start - line_start) as u32);
        if indent.is_some_and(|indent| indent <= frame.indent) {
            return None;
        }
        let name_end = name_start + lexer::ascii_name_len(&bytes[name_start..]);
        let is_field = name_end > name_start
            && bytes.get(name_end) == Some(&b':')
            && bytes.get(name_end + 1) != Some(&b':');
        if !is_field {
            return None;
        }
        if let Some(indent) = indent {
            self.line_indent = indent;
        }
        self.set_key(range(name_start, name_end));
        self.cursor.go_on_after(Token {
            kind: TokenKind::Colon,
            range: range(name_end, name_end + 1),
            problem: None,
        });
        Some(Step::Value)
    }

    /// After an entry: takes the comma that follows at once.
    pub(super) fn plain_comma(&mut self) -> Option<Step> {
        let is_inside = self.frames.last()?.kind != FrameKind::Root;
        if !is_inside || !self.closed_early.is_empty() {
            return None;
        }
        let start = self.cursor.unread()?;
        if self.text.as_bytes().get(start) != Some(&b',') {
            return None;
        }
        self.cursor.go_on_after(Token {
            kind: TokenKind::Comma,
            range: range(start, start + 1),
            problem: None,
        });
        Some(Step::Entry)
    }
}

fn range(start: usize, end: usize) -> ByteRange {
    ByteRange::new(start as u32, end as u32)
}
