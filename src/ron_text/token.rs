//! The tokens of a RON text: together they cover every byte.

use crate::base::ByteRange;

/// What a token is. White space and comments are tokens too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// U+FEFF at the very start.
    ByteOrderMark,
    Whitespace,
    /// From `//` up to and without the line feed.
    LineComment,
    /// `/* … */`, which may contain further ones.
    BlockComment,
    /// Characters that look like white space and are none, such as a no-break space.
    Invisible,
    Identifier,
    /// `r#` and an identifier that may also contain `.`, `+` and `-`.
    RawIdentifier,
    /// An identifier with hyphens in it, which RON does not have: text that lacks its quotes.
    BareWord,
    Text,
    RawText,
    Bytes,
    RawBytes,
    Char,
    /// `b'x'`.
    Byte,
    Number,
    ParenOpen,
    ParenClose,
    BracketOpen,
    BracketClose,
    BraceOpen,
    BraceClose,
    Comma,
    Semicolon,
    Colon,
    ColonColon,
    /// `=` or `=>`.
    Equals,
    Hash,
    Bang,
    DotDot,
    DotDotEquals,
    /// A run of characters that start nothing in RON.
    Unknown,
    /// The end of the text; empty.
    End,
}

impl TokenKind {
    /// White space, comments and the like, which mean nothing to the parser.
    pub fn is_trivia(self) -> bool {
        use TokenKind::*;
        matches!(
            self,
            ByteOrderMark | Whitespace | LineComment | BlockComment | Invisible
        )
    }

    pub(super) fn is_opener(self) -> bool {
        self.closer().is_some()
    }

    pub(super) fn is_closer(self) -> bool {
        use TokenKind::*;
        matches!(self, ParenClose | BracketClose | BraceClose)
    }

    /// The bracket that closes this opening one.
    pub(super) fn closer(self) -> Option<TokenKind> {
        use TokenKind::*;
        match self {
            ParenOpen => Some(ParenClose),
            BracketOpen => Some(BracketClose),
            BraceOpen => Some(BraceClose),
            _ => None,
        }
    }

    /// The text of a token that always has the same one.
    pub(super) fn fixed_text(self) -> &'static str {
        use TokenKind::*;
        match self {
            ParenClose => ")",
            BracketClose => "]",
            BraceClose => "}",
            _ => "",
        }
    }

    pub(super) fn is_name(self) -> bool {
        use TokenKind::*;
        matches!(self, Identifier | RawIdentifier)
    }

    pub(super) fn is_text(self) -> bool {
        use TokenKind::*;
        matches!(self, Text | RawText)
    }

    pub(super) fn starts_value(self) -> bool {
        use TokenKind::*;
        self.is_name()
            || self.is_text()
            || self.is_opener()
            || matches!(
                self,
                BareWord | Bytes | RawBytes | Char | Byte | Number | DotDot | DotDotEquals
            )
    }
}

/// What is wrong with a single token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenProblem {
    /// No closing quote, or no `*/`.
    Unterminated,
    /// A text in single quotes.
    SingleQuotes,
    /// A text in typographic quotes.
    SmartQuotes,
    /// A number that cannot be read.
    BadNumber,
}

/// One token and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    pub range: ByteRange,
    pub problem: Option<TokenProblem>,
}
