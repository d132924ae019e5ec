//! Cuts a text into tokens without losing a byte and without ever failing.

use unicode_ident::{is_xid_continue, is_xid_start};

use super::number;
use super::token::{Token, TokenKind, TokenProblem};
use crate::base::ByteRange;

mod quoted;

pub(super) use quoted::is_smart_quote;

/// All tokens of `text`, white space and comments included; their ranges follow each other without
/// a gap.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut lexer = Lexer::at(text, 0);
    std::iter::from_fn(move || {
        let token = lexer.next_token();
        (token.kind != TokenKind::End).then_some(token)
    })
}

/// Reads one token after the other from any offset.
#[derive(Clone, Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    offset: usize,
    /// Before this offset a text in quotes must end on its own line: an earlier one was found
    /// without its end, and searching the same stretch again would take quadratic time.
    single_line_until: usize,
    /// A raw text with this many hashes or more is known to have no end in the rest of the text.
    unclosed_hashes: usize,
    /// For each [`quoted::QuoteFamily`], the offset before which none is known to end a value.
    no_quote_until: [usize; 3],
    /// A stretch known to have its only line end, or the end of the text, at its end.
    line: (usize, usize),
}

/// What [`Lexer::skip_plain_whitespace`] took.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlainWhitespace {
    /// Where the last line begins that begins inside it, or with the text.
    pub(super) line_start: Option<u32>,
}

impl<'a> Lexer<'a> {
    pub(super) fn at(text: &'a str, offset: u32) -> Self {
        assert!(
            text.is_char_boundary(offset as usize),
            "a token never starts inside a character"
        );
        Self {
            text,
            offset: offset as usize,
            single_line_until: 0,
            unclosed_hashes: usize::MAX,
            no_quote_until: [0; 3],
            line: (0, 0),
        }
    }

    pub(super) fn seek(&mut self, offset: u32) {
        assert!(
            self.text.is_char_boundary(offset as usize),
            "a token never starts inside a character"
        );
        self.offset = offset as usize;
    }

    /// Takes spaces, tabs and line ends up to anything else: what nearly always stands between two tokens. If it is more,
    /// the next token says so.
    #[inline]
    pub(super) fn skip_plain_whitespace(&mut self) -> PlainWhitespace {
        let (end, line_start) = after_whitespace(self.text.as_bytes(), self.offset);
        self.offset = end;
        PlainWhitespace {
            line_start: line_start.map(|start| start as u32),
        }
    }

    /// Whether a text in quotes that begins at `offset` may run over several lines.
    #[inline]
    pub(super) fn takes_whole_text_at(&self, offset: usize) -> bool {
        offset >= self.single_line_until
    }

    /// The next token; at the end of the text an empty [`TokenKind::End`], again and again.
    pub(super) fn next_token(&mut self) -> Token {
        let start = self.offset;
        let (kind, problem) = match self.text.as_bytes().get(start) {
            // Half of all tokens are one character that is always the same token.
            Some(&byte) => match one_byte_token(byte) {
                Some(kind) => (self.take(1, kind), None),
                None => self.scan(),
            },
            None => (TokenKind::End, None),
        };
        assert!(
            kind == TokenKind::End || self.offset > start,
            "every token takes at least one byte"
        );
        Token {
            kind,
            range: ByteRange::new(start as u32, self.offset as u32),
            problem,
        }
    }

    fn scan(&mut self) -> (TokenKind, Option<TokenProblem>) {
        use TokenKind::*;
        let rest = self.rest_bytes();
        let Some(&first) = rest.first() else {
            return (End, None);
        };
        let second = rest.get(1).copied();
        let fine = |kind| (kind, None);
        match first {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C => fine(self.whitespace()),
            b'/' if second == Some(b'/') => fine(self.take_while(LineComment, |c| c != '\n')),
            b'/' if second == Some(b'*') => self.block_comment(),
            b':' if second == Some(b':') => fine(self.take(2, ColonColon)),
            b':' => fine(self.take(1, Colon)),
            b'=' if second == Some(b'>') => fine(self.take(2, Equals)),
            b'=' => fine(self.take(1, Equals)),
            b'.' if rest.starts_with(b"..=") => fine(self.take(3, DotDotEquals)),
            b'.' if second == Some(b'.') => fine(self.take(2, DotDot)),
            b'"' => self.text(Text, 0),
            b'r' if matches!(second, Some(b'"' | b'#')) && self.raw_hashes(1).is_some() => {
                self.raw_text(RawText, 1)
            }
            b'r' if second == Some(b'#') && self.raw_identifier_len() > 0 => {
                fine(self.take(self.raw_identifier_len(), RawIdentifier))
            }
            b'b' if second == Some(b'"') => self.text(Bytes, 1),
            b'b' if second == Some(b'r') && self.raw_hashes(2).is_some() => {
                self.raw_text(RawBytes, 2)
            }
            b'b' if second == Some(b'\'') => self.apostrophe(Byte, 1),
            b'\'' => self.apostrophe(Char, 0),
            b'0'..=b'9' | b'+' | b'-' | b'.' if number::starts(rest) => self.number(),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => fine(self.word()),
            0..=0x7F => fine(self.unknown()),
            _ => self.beyond_ascii(),
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.offset..]
    }

    fn rest_bytes(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.offset..]
    }

    fn take(&mut self, len: usize, kind: TokenKind) -> TokenKind {
        self.offset += len;
        kind
    }

    /// At a character of white space.
    fn whitespace(&mut self) -> TokenKind {
        let bytes = self.rest_bytes();
        let is_plain = |b: &u8| matches!(b, b' ' | b'\t'..=b'\r');
        let len = bytes.iter().take_while(|b| is_plain(b)).count();
        if bytes.get(len).is_none_or(u8::is_ascii) {
            return self.take(len, TokenKind::Whitespace);
        }
        self.take_while(TokenKind::Whitespace, is_whitespace)
    }

    fn take_while(&mut self, kind: TokenKind, matches: fn(char) -> bool) -> TokenKind {
        let rest = self.rest();
        self.take(rest.find(|c| !matches(c)).unwrap_or(rest.len()), kind)
    }

    fn block_comment(&mut self) -> (TokenKind, Option<TokenProblem>) {
        let bytes = self.rest().as_bytes();
        let mut depth = 1;
        let mut at = 2;
        while depth > 0 && at < bytes.len() {
            match (bytes[at], bytes.get(at + 1)) {
                (b'/', Some(b'*')) => (depth, at) = (depth + 1, at + 2),
                (b'*', Some(b'/')) => (depth, at) = (depth - 1, at + 2),
                _ => at += 1,
            }
        }
        let problem = (depth > 0).then_some(TokenProblem::Unterminated);
        (self.take(at, TokenKind::BlockComment), problem)
    }

    /// The length of `r#name` at the cursor, or 0 if none stands there.
    fn raw_identifier_len(&self) -> usize {
        let Some(name) = self.rest().strip_prefix("r#") else {
            return 0;
        };
        let len = name
            .find(|c| !is_raw_identifier_character(c))
            .unwrap_or(name.len());
        if len == 0 { 0 } else { 2 + len }
    }

    fn number(&mut self) -> (TokenKind, Option<TokenProblem>) {
        let len = number::scan(self.rest());
        let problem = number::classify(&self.rest()[..len])
            .is_none()
            .then_some(TokenProblem::BadNumber);
        (self.take(len, TokenKind::Number), problem)
    }

    fn word(&mut self) -> TokenKind {
        let len = ascii_identifier_len(self.rest_bytes());
        match self.rest_bytes().get(len) {
            Some(b'-' | 0x80..) => self.long_word(),
            _ => self.take(len, TokenKind::Identifier),
        }
    }

    /// A word with letters beyond ASCII or hyphens in it.
    fn long_word(&mut self) -> TokenKind {
        let rest = self.rest();
        let mut len = identifier_len(rest);
        let mut kind = TokenKind::Identifier;
        while let Some(after) = rest[len..].strip_prefix('-')
            && after.starts_with(is_xid_continue)
        {
            kind = TokenKind::BareWord;
            len += 1 + identifier_len(after);
        }
        self.take(len, kind)
    }

    fn beyond_ascii(&mut self) -> (TokenKind, Option<TokenProblem>) {
        let first = self
            .rest()
            .chars()
            .next()
            .expect("there is a byte, so there is a character");
        if first == '\u{FEFF}' && self.offset == 0 {
            return (self.take(first.len_utf8(), TokenKind::ByteOrderMark), None);
        }
        if is_whitespace(first) {
            return (self.whitespace(), None);
        }
        if is_invisible(first) {
            return (self.take_while(TokenKind::Invisible, is_invisible), None);
        }
        if is_smart_quote(first) {
            return self.smart_text();
        }
        if is_xid_start(first) {
            return (self.word(), None);
        }
        (self.unknown(), None)
    }

    fn unknown(&mut self) -> TokenKind {
        let rest = self.rest();
        let starts_comment =
            |at: usize| rest[at..].starts_with("//") || rest[at..].starts_with("/*");
        let mut following = rest.char_indices().skip(1);
        let end = following.find(|&(at, c)| is_known(c) || starts_comment(at));
        self.take(end.map_or(rest.len(), |(at, _)| at), TokenKind::Unknown)
    }
}

/// The end of the spaces, tabs and line ends from `start` on, and where the last line begins that begins among them, or
/// with the text.
#[inline]
pub(super) fn after_whitespace(bytes: &[u8], start: usize) -> (usize, Option<usize>) {
    let mut at = start;
    let mut line_start = (at == 0).then_some(0);
    while let Some(&byte) = bytes.get(at)
        && byte <= b' '
    {
        match byte {
            b' ' | b'\t' | 0x0B | 0x0C => at += 1,
            b'\n' | b'\r' => {
                at += 1;
                line_start = Some(at);
            }
            _ => break,
        }
    }
    (at, line_start)
}

/// The length of the name of ASCII letters, digits and underscores that `bytes` begin with; 0 if it begins with a digit.
pub(super) fn ascii_name_len(bytes: &[u8]) -> usize {
    match bytes.first() {
        Some(b'0'..=b'9') => 0,
        _ => ascii_identifier_len(bytes),
    }
}

/// The token that `byte` always is, whatever follows.
#[inline]
pub(super) fn one_byte_token(byte: u8) -> Option<TokenKind> {
    ONE_BYTE_TOKENS[byte as usize]
}

const ONE_BYTE_TOKENS: [Option<TokenKind>; 256] = {
    use TokenKind::*;
    let known = [
        (b'(', ParenOpen),
        (b')', ParenClose),
        (b'[', BracketOpen),
        (b']', BracketClose),
        (b'{', BraceOpen),
        (b'}', BraceClose),
        (b',', Comma),
        (b';', Semicolon),
        (b'#', Hash),
        (b'!', Bang),
    ];
    let mut tokens = [None; 256];
    let mut at = 0;
    while at < known.len() {
        tokens[known[at].0 as usize] = Some(known[at].1);
        at += 1;
    }
    tokens
};

/// By byte: whether it may stand in a name.
const IN_NAME: [bool; 256] = {
    let mut in_name = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        in_name[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    in_name
};

fn ascii_identifier_len(bytes: &[u8]) -> usize {
    let ends = |b: &u8| !IN_NAME[*b as usize];
    bytes.iter().position(ends).unwrap_or(bytes.len())
}

fn identifier_len(text: &str) -> usize {
    let ascii = ascii_identifier_len(text.as_bytes());
    if text.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    text.find(|c| !is_xid_continue(c)).unwrap_or(text.len())
}

fn is_raw_identifier_character(c: char) -> bool {
    matches!(c, '.' | '+' | '-') || is_xid_continue(c)
}

pub(super) fn is_whitespace(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'
            | '\n'
            | '\r'
            | '\u{0B}'
            | '\u{0C}'
            | '\u{85}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'
            | '\u{2029}'
    )
}

/// Spaces of other widths and of no width, which pasting from a word processor or a web page brings.
pub(super) fn is_invisible(c: char) -> bool {
    !is_whitespace(c)
        && (c.is_whitespace()
            || matches!(
                c,
                '\u{FEFF}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{AD}'
            ))
}

/// Whether a character may begin a token of its own.
fn is_known(c: char) -> bool {
    is_whitespace(c)
        || is_invisible(c)
        || is_smart_quote(c)
        || is_xid_continue(c)
        || "()[]{},;:=#!\"'+-.".contains(c)
}
