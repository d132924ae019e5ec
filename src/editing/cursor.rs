//! What is being written at a place of a text: inside which brackets, at which field, with which letters so far.
//!
//! It looks at tokens alone and only at those before the place, so it answers however broken the text after it is.

use super::tree_walk::{parts_of, shape_named, shape_of};
use crate::base::ByteRange;
use crate::base::limits::LOOKAHEAD_TOKENS_MAX;
use crate::ron_text::{Token, TokenKind, TokenProblem, tokens};
use crate::scenario::format::{self, Kind, Shape};

/// A place where something may be written.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    pub word: Word,
    pub expected: Expected<'a>,
}

/// What is written already of what is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Letters before and after the place, without quotes.
    pub range: ByteRange,
    pub quotes: Quotes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// The word is not in quotes.
    None,
    /// It begins with a quote, and none follows it.
    Open,
    Closed,
}

#[derive(Debug)]
pub(super) enum Expected<'a> {
    /// The name of a field, of which these are there already.
    Field {
        shape: &'static Shape,
        written: Vec<&'a str>,
    },
    Value(&'static Kind),
}

/// An open bracket.
struct Frame<'a> {
    bracket: TokenKind,
    /// The name before it.
    name: Option<&'a str>,
    /// The field or key that is being written: set by a colon, forgotten at a comma.
    entry: Option<&'a str>,
    /// How many commas there were.
    position: usize,
    state: State,
    fields: Vec<&'a str>,
}

impl Frame<'_> {
    fn is_some(&self) -> bool {
        self.name == Some("Some")
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing of the entry is there yet.
    Beginning,
    /// A colon was there, and nothing after it.
    AfterColon,
    Written,
}

impl<'a> Cursor<'a> {
    /// `None` where nothing of the format may stand, such as in a comment.
    pub fn at(text: &'a str, offset: u32) -> Option<Cursor<'a>> {
        let before = text.get(..offset as usize)?;
        let mut scan = Scan::default();
        let mut last = None;
        for token in tokens(before) {
            if let Some(token) = last.replace(token) {
                scan.take(before, token);
            }
            if is_open_text(before, token) {
                break;
            }
        }
        let word = match last {
            Some(token) => word(text, offset, token)?,
            None => Word {
                range: ByteRange::empty(offset),
                quotes: Quotes::None,
            },
        };
        // A word that is being written is not there yet.
        if let Some(token) = last
            && token.range.end == offset
            && word.range.start == offset
            && word.quotes == Quotes::None
        {
            scan.take(before, token);
        }
        let expected = scan.expected(text, word.range.end)?;
        Some(Cursor { word, expected })
    }
}

#[derive(Default)]
struct Scan<'a> {
    frames: Vec<Frame<'a>>,
    /// The name or text right before.
    last: Option<(TokenKind, &'a str)>,
}

impl<'a> Scan<'a> {
    fn take(&mut self, text: &'a str, token: Token) {
        use TokenKind::*;
        let source = &text[token.range.to_usize()];
        let last = self.last;
        match token.kind {
            kind if kind.is_trivia() => return,
            ParenOpen | BracketOpen | BraceOpen => {
                self.written();
                let name = last.filter(|(kind, _)| *kind == Identifier);
                self.frames.push(Frame {
                    bracket: token.kind,
                    name: name
                        .map(|(_, name)| name)
                        .filter(|_| token.kind == ParenOpen),
                    entry: None,
                    position: 0,
                    state: State::Beginning,
                    fields: Vec::new(),
                });
            }
            ParenClose | BracketClose | BraceClose => self.close(token.kind),
            Comma => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.entry = None;
                    frame.position += 1;
                    frame.state = State::Beginning;
                }
            }
            Colon => {
                if let (Some(frame), Some((_, entry))) = (self.frames.last_mut(), last) {
                    frame.entry = Some(entry);
                    frame.state = State::AfterColon;
                    frame.fields.push(entry);
                }
            }
            _ => self.written(),
        }
        self.last = matches!(token.kind, Identifier | Text).then_some((token.kind, source));
    }

    fn written(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.state = State::Written;
        }
    }

    /// Closes the innermost bracket that this one fits; one that fits none is passed over.
    fn close(&mut self, closer: TokenKind) {
        let opener = match closer {
            TokenKind::ParenClose => TokenKind::ParenOpen,
            TokenKind::BracketClose => TokenKind::BracketOpen,
            _ => TokenKind::BraceOpen,
        };
        if let Some(at) = self
            .frames
            .iter()
            .rposition(|frame| frame.bracket == opener)
        {
            self.frames.truncate(at);
        }
    }

    fn expected(self, text: &'a str, from: u32) -> Option<Expected<'a>> {
        let innermost = self.frames.last()?;
        let kind = self.kind_of_innermost()?;
        match innermost.bracket {
            TokenKind::ParenOpen if innermost.is_some() => {
                (innermost.state == State::Beginning).then_some(Expected::Value(kind))
            }
            TokenKind::ParenOpen => {
                if let Some(shape) = shape_of(kind, innermost.name) {
                    return match (innermost.state, innermost.entry) {
                        (State::Beginning, _) => {
                            let mut written = innermost.fields.clone();
                            written.extend(fields_after(text, from));
                            Some(Expected::Field { shape, written })
                        }
                        (State::AfterColon, Some(field)) => {
                            Some(Expected::Value(&shape.field(field)?.kind))
                        }
                        _ => None,
                    };
                }
                let parts = parts_of(kind, innermost.name?);
                let is_open = innermost.state == State::Beginning;
                parts
                    .get(innermost.position)
                    .filter(|_| is_open)
                    .map(Expected::Value)
            }
            TokenKind::BracketOpen => match kind {
                Kind::List(item) if innermost.state == State::Beginning => {
                    Some(Expected::Value(item))
                }
                _ => None,
            },
            _ => match kind {
                Kind::Map(_, value) if innermost.state == State::AfterColon => {
                    Some(Expected::Value(value))
                }
                _ => None,
            },
        }
    }

    /// What the innermost bracket is a value for. A name that only one group has settles it, whatever is around it.
    fn kind_of_innermost(&self) -> Option<&'static Kind> {
        let named = self
            .frames
            .iter()
            .rposition(|frame| known_kind(frame).is_some())?;
        let mut kind = known_kind(&self.frames[named])?;
        for outer in &self.frames[named..self.frames.len() - 1] {
            // `Some(…)` takes the place of what is in it.
            if !outer.is_some() {
                kind = inside(kind, outer)?;
            }
        }
        Some(kind)
    }
}

/// The kind of a bracket whose name says it all.
fn known_kind(frame: &Frame<'_>) -> Option<&'static Kind> {
    static NODE_OR_ENDING: Kind = Kind::NodeOrEnding;
    static PERSONA: Kind = Kind::Persona;
    static GROUPS: [Kind; 12] = [
        Kind::Group(&format::SCENARIO),
        Kind::Group(&format::WEIGHTS),
        Kind::Group(&format::BRIEFING),
        Kind::Group(&format::CARD),
        Kind::Group(&format::CUSTOMER),
        Kind::Group(&format::LOOK),
        Kind::Group(&format::COLLEAGUE),
        Kind::Group(&format::LINE),
        Kind::Group(&format::CHOICE),
        Kind::Group(&format::ROUTE),
        Kind::Group(&format::SILENCE),
        Kind::Group(&format::KEY),
    ];
    let shape = shape_named(frame.name?)?;
    match shape.name {
        "Node" | "Ending" => Some(&NODE_OR_ENDING),
        "Custom" => Some(&PERSONA),
        name => GROUPS
            .iter()
            .find(|kind| matches!(kind, Kind::Group(group) if group.name == name)),
    }
}

/// What stands at the entry of `frame` that is being written, where the frame is a value for `kind`.
fn inside(kind: &'static Kind, frame: &Frame<'_>) -> Option<&'static Kind> {
    match (frame.bracket, kind) {
        (TokenKind::ParenOpen, _) => match shape_of(kind, frame.name) {
            Some(shape) => Some(&shape.field(frame.entry?)?.kind),
            None => parts_of(kind, frame.name?).get(frame.position),
        },
        (TokenKind::BracketOpen, Kind::List(item)) => Some(item),
        (TokenKind::BraceOpen, Kind::Map(_, value)) => Some(value),
        _ => None,
    }
}

/// The word around `offset`, where `last` is the last token before it.
fn word(text: &str, offset: u32, last: Token) -> Option<Word> {
    use TokenKind::*;
    let ends_here = last.range.end == offset;
    match last.kind {
        LineComment if ends_here => None,
        _ if last.problem == Some(TokenProblem::Unterminated) && last.kind != Text => None,
        Text if is_open_text(&text[..offset as usize], last) => {
            let quote = text[last.range.start as usize..].chars().next();
            let start = last.range.start + quote.map_or(0, char::len_utf8) as u32;
            let end = end_of_word(text, offset);
            let closed = text[end as usize..].starts_with('"');
            Some(Word {
                range: ByteRange::new(start.min(offset), end),
                quotes: if closed { Quotes::Closed } else { Quotes::Open },
            })
        }
        // Right behind a closing quote nothing can be written.
        Text | RawText | Bytes | RawBytes | Char | Byte if ends_here => None,
        Identifier | RawIdentifier | BareWord | Number if ends_here => Some(Word {
            range: ByteRange::new(last.range.start, end_of_word(text, offset)),
            quotes: Quotes::None,
        }),
        _ => Some(Word {
            range: ByteRange::new(offset, end_of_word(text, offset)),
            quotes: Quotes::None,
        }),
    }
}

/// Whether the end of `before` is inside this text: it has no closing quote, and what is after it is on its line. The
/// lexer ends such a text where it was probably meant to end, at a comma or a bracket, since it must go on somewhere.
fn is_open_text(before: &str, token: Token) -> bool {
    token.kind == TokenKind::Text
        && token.problem == Some(TokenProblem::Unterminated)
        && !before[token.range.start as usize..].contains(['\n', '\r'])
}

fn end_of_word(text: &str, offset: u32) -> u32 {
    let rest = &text[offset as usize..];
    let letters = rest
        .bytes()
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/'))
        .count();
    // A comment that follows is no part of it.
    let letters = rest[..letters].find("//").unwrap_or(letters);
    offset + letters as u32
}

/// The names of the fields that follow in the same bracket.
fn fields_after(text: &str, from: u32) -> Vec<&str> {
    let rest = &text[from as usize..];
    let mut depth = 0_usize;
    let mut last = None;
    let mut fields = Vec::new();
    for token in tokens(rest).take(LOOKAHEAD_TOKENS_MAX) {
        match token.kind {
            kind if kind.is_trivia() => continue,
            TokenKind::ParenOpen | TokenKind::BracketOpen | TokenKind::BraceOpen => depth += 1,
            TokenKind::ParenClose | TokenKind::BracketClose | TokenKind::BraceClose => {
                if depth == 0 {
                    break;
                }
                depth -= 1;
            }
            TokenKind::Colon if depth == 0 => fields.extend(last),
            _ => {}
        }
        last = (token.kind == TokenKind::Identifier).then(|| &rest[token.range.to_usize()]);
    }
    fields
}
