//! Two tokens of lookahead over a text, white space and comments skipped.

use super::lexer::Lexer;
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
    /// The bytes of white space before it, if it is the first on its line.
    pub(super) indent: Option<u32>,
    /// The white space and comments before it.
    pub(super) trivia: ByteRange,
    /// Whether something in [`Self::trivia`] has to be reported.
    pub(super) has_wrong_trivia: bool,
}

impl Ahead {
    #[inline]
    pub(super) fn kind(&self) -> TokenKind {
        self.token.kind
    }

    pub(super) fn start(&self) -> u32 {
        self.token.range.start
    }

    /// Whether the token stands on the line of the one before it.
    pub(super) fn continues_line(&self) -> bool {
        self.indent.is_none()
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
    pub(super) fn second(&mut self) -> Ahead {
        self.first();
        if self.second.is_none() {
            self.second = Some(self.read());
        }
        self.second.expect("it was just read")
    }

    /// Takes the next token.
    pub(super) fn bump(&mut self) -> Ahead {
        let first = self.first();
        self.first = None;
        self.last = first.token;
        first
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

    /// The token taken last.
    pub(super) fn last(&self) -> Token {
        self.last
    }

    /// Where the token taken last ended.
    pub(super) fn last_end(&self) -> u32 {
        self.last.range.end
    }

    fn read(&mut self) -> Ahead {
        let mut line_start = None;
        let mut trivia: Option<ByteRange> = None;
        let mut has_wrong_trivia = false;
        loop {
            let token = self.lexer.next_token();
            if token.range.start == 0 {
                line_start = Some(0);
            }
            if !token.kind.is_trivia() {
                let trivia = trivia.unwrap_or(ByteRange::empty(token.range.start));
                let indent = line_start.map(|start| token.range.start - start);
                return Ahead {
                    token,
                    indent,
                    trivia,
                    has_wrong_trivia,
                };
            }
            trivia = Some(trivia.map_or(token.range, |before| before.cover(token.range)));
            has_wrong_trivia |= token.problem.is_some() || token.kind == TokenKind::Invisible;
            let source = &self.text[token.range.to_usize()];
            match token.kind {
                TokenKind::ByteOrderMark => line_start = Some(token.range.end),
                // Most white space is one space between two tokens.
                TokenKind::Whitespace if source == " " => {}
                TokenKind::Whitespace => {
                    let bytes = source.as_bytes();
                    if let Some(at) = bytes.iter().rposition(|b| matches!(b, b'\n' | b'\r')) {
                        line_start = Some(token.range.start + at as u32 + 1);
                    }
                }
                TokenKind::BlockComment => line_start = None,
                _ => {}
            }
        }
    }
}
