//! Two tokens of lookahead over a text, white space and comments skipped.

use super::lexer::{Lexer, PlainWhitespace};
use super::token::{Token, TokenKind};
use crate::base::ByteRange;

/// The next tokens that mean something.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    lexer: Lexer<'a>,
    text: &'a str,
    first: Option<Ahead>,
    second: Option<Ahead>,
    last: Token,
}

/// A token with what stands before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ahead {
    pub(super) token: Token,
    /// Where its line begins, if it is the first on it; [`CONTINUES_LINE`] if not.
    line_start: u32,
    /// Whether something in the white space and the comments before it has to be reported.
    pub(super) has_wrong_trivia: bool,
}

/// No line begins so late: a text is never as long.
const CONTINUES_LINE: u32 = u32::MAX;

impl Ahead {
    #[inline]
    pub(super) fn kind(&self) -> TokenKind {
        self.token.kind
    }

    pub(super) fn start(&self) -> u32 {
        self.token.range.start
    }

    /// The bytes of white space before it, if it is the first on its line.
    #[inline]
    pub(super) fn indent(&self) -> Option<u32> {
        (!self.continues_line()).then(|| self.token.range.start - self.line_start)
    }

    /// Whether the token stands on the line of the one before it.
    #[inline]
    pub(super) fn continues_line(&self) -> bool {
        self.line_start == CONTINUES_LINE
    }
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let nothing = Token {
            kind: TokenKind::Whitespace,
            range: ByteRange::empty(0),
            problem: None,
        };
        Self {
            lexer: Lexer::at(text, 0),
            text,
            first: None,
            second: None,
            last: nothing,
        }
    }

    /// The next token.
    #[inline]
    pub(super) fn first(&mut self) -> Ahead {
        match self.first {
            Some(first) => first,
            None => self.advance(),
        }
    }

    fn advance(&mut self) -> Ahead {
        let first = match self.second.take() {
            Some(second) => second,
            None => self.read(),
        };
        self.first = Some(first);
        first
    }

    /// The token after the next.
    #[inline]
    pub(super) fn second(&mut self) -> Ahead {
        self.first();
        if self.second.is_none() {
            self.second = Some(self.read());
        }
        self.second.expect("it was just read")
    }

    /// Takes the next token.
    #[inline]
    pub(super) fn bump(&mut self) -> Ahead {
        let first = self.first();
        self.first = None;
        self.last = first.token;
        first
    }

    /// Whether there was a look at what follows the token taken last.
    pub(super) fn has_looked_ahead(&self) -> bool {
        self.first.is_some() || self.second.is_some()
    }

    /// Whether a text in quotes that begins at `offset` may run over several lines.
    #[inline]
    pub(super) fn takes_whole_text_at(&self, offset: usize) -> bool {
        self.lexer.takes_whole_text_at(offset)
    }

    /// Goes on after `last`, which the caller has read itself without a look ahead.
    #[inline]
    pub(super) fn go_on_after(&mut self, last: Token) {
        debug_assert!(
            !self.has_looked_ahead(),
            "a token that was looked at would be read again"
        );
        self.lexer.seek(last.range.end);
        self.last = last;
    }

    /// Goes on at `offset`, as if the bytes up to there were one token.
    pub(super) fn skip_to(&mut self, offset: u32) {
        let range = ByteRange::new(self.last.range.end.min(offset), offset);
        self.last = Token {
            kind: TokenKind::Unknown,
            range,
            problem: None,
        };
        self.first = None;
        self.second = None;
        self.lexer.seek(offset);
    }

    /// Goes on at `offset`, as if the bytes up to there were white space.
    pub(super) fn pass_over(&mut self, offset: u32) {
        self.first = None;
        self.second = None;
        self.lexer.seek(offset);
    }

    /// The token taken last.
    pub(super) fn last(&self) -> Token {
        self.last
    }

    /// Where the token taken last ended.
    pub(super) fn last_end(&self) -> u32 {
        self.last.range.end
    }

    fn read(&mut self) -> Ahead {
        let plain = self.lexer.skip_plain_whitespace();
        let token = self.lexer.next_token();
        if token.kind.is_trivia() {
            return self.read_after(plain, token);
        }
        Ahead {
            token,
            line_start: plain.line_start.unwrap_or(CONTINUES_LINE),
            has_wrong_trivia: false,
        }
    }

    /// The next token where more than plain white space stands before it.
    #[cold]
    fn read_after(&mut self, plain: PlainWhitespace, first: Token) -> Ahead {
        let mut line_start = plain.line_start;
        let mut has_wrong_trivia = false;
        let mut token = first;
        while token.kind.is_trivia() {
            has_wrong_trivia |= token.problem.is_some() || token.kind == TokenKind::Invisible;
            match token.kind {
                TokenKind::ByteOrderMark => line_start = Some(token.range.end),
                TokenKind::Whitespace => {
                    let bytes = &self.text.as_bytes()[token.range.to_usize()];
                    if let Some(at) = bytes.iter().rposition(|b| matches!(b, b'\n' | b'\r')) {
                        line_start = Some(token.range.start + at as u32 + 1);
                    }
                }
                TokenKind::BlockComment => line_start = None,
                _ => {}
            }
            token = self.lexer.next_token();
        }
        Ahead {
            token,
            line_start: line_start.unwrap_or(CONTINUES_LINE),
            has_wrong_trivia,
        }
    }
}
