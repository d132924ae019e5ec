//! Everything in quotes, and where it was probably meant to end when the quote is missing.

use super::Lexer;
use crate::ron_text::line_text;
use crate::ron_text::token::{TokenKind, TokenProblem};
use memchr::memchr2;

type Scanned = (TokenKind, Option<TokenProblem>);

/// Quotes that can stand for each other when a text begins with one that is not `"`.
#[derive(Clone, Copy, Debug)]
pub(super) enum QuoteFamily {
    Single,
    Double,
    /// What a word processor makes of the quote at the end of a text that begins with `"`.
    SmartEnd,
}

impl QuoteFamily {
    fn has(self, c: char) -> bool {
        match self {
            QuoteFamily::Single => matches!(c, '‘' | '’' | '\'' | '‹' | '›'),
            QuoteFamily::Double => matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '"'),
            QuoteFamily::SmartEnd => matches!(c, '“' | '”' | '‟' | '»'),
        }
    }
}

impl Lexer<'_> {
    /// A text in double quotes after `prefix` bytes.
    ///
    /// A text may run over several lines. But where its closing quote is followed on the same line by
    /// something that cannot follow a value, that quote is in truth the opening one of the next text,
    /// and this text lost its own: then it ends with its first line.
    pub(super) fn text(&mut self, kind: TokenKind, prefix: usize) -> Scanned {
        let start = self.offset + prefix + 1;
        let limit = if self.takes_whole_text_at(start) {
            self.text.len()
        } else {
            self.line_end(start)
        };
        let close = closing_quote(&self.text.as_bytes()[..limit], start);
        if let Some(close) = close
            && (!has_line_end(&self.text[start..close])
                || line_text::value_may_end(self.text, close + 1))
        {
            self.offset = close + 1;
            return (kind, None);
        }
        self.single_line_until = self.single_line_until.max(close.unwrap_or(limit));
        let line_end = self.line_end(start);
        if let Some(close) = self.closing_on_line(start, line_end, QuoteFamily::SmartEnd) {
            self.offset = close;
            return (kind, Some(TokenProblem::SmartQuotes));
        }
        self.text_without_end(kind, start, line_end)
    }

    fn text_without_end(&mut self, kind: TokenKind, start: usize, line_end: usize) -> Scanned {
        self.offset = line_text::bare_end(self.text, start, line_end);
        (kind, Some(TokenProblem::Unterminated))
    }

    /// How many hashes a raw text has whose hashes or quote begin `prefix` bytes from here.
    pub(super) fn raw_hashes(&self, prefix: usize) -> Option<usize> {
        let after = &self.rest().as_bytes()[prefix..];
        let hashes = after.iter().take_while(|&&b| b == b'#').count();
        (after.get(hashes) == Some(&b'"')).then_some(hashes)
    }

    pub(super) fn raw_text(&mut self, kind: TokenKind, prefix: usize) -> Scanned {
        let hashes = self
            .raw_hashes(prefix)
            .expect("the caller saw the hashes and the quote");
        let start = self.offset + prefix + hashes + 1;
        if hashes < self.unclosed_hashes {
            let end = format!("\"{}", "#".repeat(hashes));
            if let Some(found) = self.text[start..].find(&end) {
                self.offset = start + found + end.len();
                return (kind, None);
            }
            self.unclosed_hashes = hashes;
        }
        let line_end = self.line_end(start);
        self.text_without_end(kind, start, line_end)
    }

    /// A character such as `'x'` after `prefix` bytes, or a text that somebody put in single quotes.
    pub(super) fn apostrophe(&mut self, kind: TokenKind, prefix: usize) -> Scanned {
        let start = self.offset + prefix + 1;
        if let Some(len) = character_len(&self.text[start..]) {
            self.offset = start + len + 1;
            return (kind, None);
        }
        self.other_quotes(start, QuoteFamily::Single, TokenProblem::SingleQuotes)
    }

    pub(super) fn smart_text(&mut self) -> Scanned {
        let open = self
            .rest()
            .chars()
            .next()
            .expect("the caller saw the quote");
        let start = self.offset + open.len_utf8();
        let is_single = matches!(open, '‘' | '’' | '‚' | '‹' | '›');
        let family = if is_single {
            QuoteFamily::Single
        } else {
            QuoteFamily::Double
        };
        self.other_quotes(start, family, TokenProblem::SmartQuotes)
    }

    fn other_quotes(
        &mut self,
        start: usize,
        family: QuoteFamily,
        problem: TokenProblem,
    ) -> Scanned {
        let line_end = self.line_end(start);
        if let Some(close) = self.closing_on_line(start, line_end, family) {
            self.offset = close;
            return (TokenKind::Text, Some(problem));
        }
        self.text_without_end(TokenKind::Text, start, line_end)
    }

    /// The offset after the first quote on the line that may end a value, so that an apostrophe
    /// inside a word does not.
    fn closing_on_line(
        &mut self,
        start: usize,
        line_end: usize,
        family: QuoteFamily,
    ) -> Option<usize> {
        let no_quote_until = &mut self.no_quote_until[family as usize];
        if start < *no_quote_until {
            return None;
        }
        let found = self.text[start..line_end]
            .char_indices()
            .filter(|&(_, c)| family.has(c))
            .map(|(at, c)| start + at + c.len_utf8())
            .find(|&after| line_text::value_may_end(self.text, after));
        if found.is_none() {
            *no_quote_until = line_end;
        }
        found
    }

    fn line_end(&mut self, from: usize) -> usize {
        let (start, end) = self.line;
        if !(start..=end).contains(&from) || from == 0 {
            self.line = (from, line_text::line_end(self.text, from));
        }
        self.line.1
    }
}

pub(in crate::ron_text) fn is_smart_quote(c: char) -> bool {
    matches!(
        c,
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›'
    )
}

/// The first double quote from `start` on that no backslash precedes.
fn closing_quote(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        at += memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes[at] == b'"' {
            return Some(at);
        }
        at += 2;
    }
}

fn has_line_end(text: &str) -> bool {
    memchr2(b'\n', b'\r', text.as_bytes()).is_some()
}

/// The length of the one character or escape before a closing apostrophe.
fn character_len(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let len = if first == '\\' {
        let second = text[1..].chars().next()?;
        match second {
            'u' => text.find('}').filter(|&at| at <= "\\u{10FFFF".len())? + 1,
            'x' => "\\x00".len(),
            _ => 1 + second.len_utf8(),
        }
    } else {
        first.len_utf8()
    };
    (text.as_bytes().get(len) == Some(&b'\'')).then_some(len)
}
