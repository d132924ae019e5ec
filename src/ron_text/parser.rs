//! Reads the values of a text, one step at a time and without recursion, and goes on after mistakes.

use super::cursor::Cursor;
use super::edit::TextEdit;
use super::lexer;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};
use super::token::{Token, TokenKind};
use super::tree::{Entry, Inner, Key, Node, Parsed, ValueId, ValueKind};
use crate::base::ByteRange;
use crate::base::limits::{DIAGNOSTICS_MAX, REREADS_MAX, VALUES_MAX};

mod attribute;
mod bare_text;
mod bracket;
mod doubt;
mod duplicate;
mod entry;
mod plain;
mod unexpected;
mod value;

/// Reads `text`. If a bracket is open at its end, the text is read again with that bracket closed
/// where the indentation says so, as long as that explains more.
pub(super) fn parse(text: String) -> Parsed {
    let mut closed_early = Vec::new();
    let mut best = Parser::new(&text, &closed_early).read();
    for _ in 0..REREADS_MAX {
        let Some(place) = best.probable_end else {
            break;
        };
        closed_early.push(place);
        let next = Parser::new(&text, &closed_early).read();
        if next.badness() > best.badness() {
            break;
        }
        best = next;
    }
    best.errors
        .sort_by_key(|error| (error.span.start, error.span.end));
    doubt::doubt(&text, &mut best.errors);
    let Reading {
        mut nodes,
        mut entries,
        root,
        extensions,
        errors,
        ..
    } = best;
    nodes.shrink_to_fit();
    entries.shrink_to_fit();
    Parsed {
        text,
        nodes,
        entries,
        root,
        extensions,
        errors,
    }
}

/// Bytes of text for each value where values stand close together; in most scenarios there are more. There is room for as
/// many values from the beginning, because a vector that grows copies everything read so far.
const BYTES_PER_VALUE: usize = 15;

/// What one pass over a text gave.
#[derive(Debug)]
struct Reading {
    nodes: Vec<Node>,
    entries: Vec<Entry>,
    root: Option<ValueId>,
    extensions: Vec<ByteRange>,
    errors: Vec<SyntaxError>,
    /// How many brackets were open at the end.
    open_at_end: usize,
    /// Where the first of them probably should have been closed: the start of a token.
    probable_end: Option<u32>,
}

impl Reading {
    fn badness(&self) -> usize {
        self.errors.len() + self.open_at_end
    }
}

/// What is read next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The start of an entry, or the closing bracket.
    Entry,
    /// The colon after a map's key.
    Colon,
    /// A value.
    Value,
    /// A comma, or the closing bracket.
    AfterEntry,
    /// Nothing more.
    Finished,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FrameKind {
    /// The whole text, which holds one value.
    Root,
    Paren,
    Bracket,
    Brace,
}

/// Whether the entries of a pair of parentheses have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    Unknown,
    Named,
    Positional,
}

/// A bracket that is open.
#[derive(Debug)]
struct Frame {
    kind: FrameKind,
    /// What closes it.
    closer: TokenKind,
    opener: ByteRange,
    /// The name before the bracket; empty at the bracket if there is none.
    name: ByteRange,
    /// The indentation of the line that the bracket stands on.
    indent: u32,
    /// The first entry that begins a line and is indented no deeper than that.
    dedented_entry: Option<u32>,
    naming: Naming,
    /// Where its entries begin in [`Parser::open_entries`].
    entries_start: usize,
    /// The key or name whose value comes next.
    key: Option<Key>,
    has_reported_colon: bool,
    is_damaged: bool,
}

/// A value whose closing bracket does not fit the indentation.
#[derive(Clone, Copy, Debug)]
struct Suspect {
    value: ValueId,
    span: ByteRange,
    opener: ByteRange,
    /// Where it probably should have been closed.
    place: u32,
}

struct Parser<'a> {
    text: &'a str,
    cursor: Cursor<'a>,
    nodes: Vec<Node>,
    entries: Vec<Entry>,
    /// The entries of all open brackets, the innermost last.
    open_entries: Vec<Entry>,
    frames: Vec<Frame>,
    root: Option<ValueId>,
    extensions: Vec<ByteRange>,
    errors: Vec<SyntaxError>,
    /// The indentation of the line that the last token stands on.
    line_indent: u32,
    closed_early: Vec<u32>,
    suspects: Vec<Suspect>,
    /// Something already reported explains why the text ends early.
    end_is_explained: bool,
    /// Something already reported explains why the next value is missing.
    gap_is_explained: bool,
    has_reported_depth: bool,
    is_stopped: bool,
    open_at_end: usize,
    probable_end: Option<u32>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, closed_early: &[u32]) -> Self {
        let root = Frame::new(
            FrameKind::Root,
            TokenKind::End,
            ByteRange::empty(0),
            ByteRange::empty(0),
            0,
            0,
        );
        Self {
            text,
            cursor: Cursor::new(text),
            nodes: Vec::with_capacity(text.len() / BYTES_PER_VALUE),
            entries: Vec::with_capacity(text.len() / BYTES_PER_VALUE),
            open_entries: Vec::new(),
            frames: vec![root],
            root: None,
            extensions: Vec::new(),
            errors: Vec::new(),
            line_indent: 0,
            closed_early: closed_early.to_vec(),
            suspects: Vec::new(),
            end_is_explained: false,
            gap_is_explained: false,
            has_reported_depth: false,
            is_stopped: false,
            open_at_end: 0,
            probable_end: None,
        }
    }

    fn read(self) -> Reading {
        self.read_by(Self::plain_steps)
    }

    /// Reads by the careful steps, and before each of them by those that `plain_steps` takes.
    fn read_by(mut self, plain_steps: impl Fn(&mut Self, Step) -> Step) -> Reading {
        self.attributes();
        let mut step = Step::Value;
        loop {
            step = plain_steps(&mut self, step);
            if step == Step::Finished || self.is_stopped {
                break;
            }
            step = match step {
                Step::Entry => self.entry(),
                Step::Colon => self.colon(),
                Step::Value => self.value(),
                Step::AfterEntry => self.after_entry(),
                Step::Finished => Step::Finished,
            };
        }
        while self.frames.len() > 1 {
            self.top().is_damaged = true;
            self.close_top(self.cursor.last_end());
        }
        let Self {
            nodes,
            entries,
            root,
            extensions,
            errors,
            open_at_end,
            probable_end,
            ..
        } = self;
        Reading {
            nodes,
            entries,
            root,
            extensions,
            errors,
            open_at_end,
            probable_end,
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.frames
            .last_mut()
            .expect("the frame of the whole text is never closed")
    }

    /// Takes the next token, and reports what is wrong with the white space before it.
    #[inline]
    fn bump(&mut self) -> Token {
        let trivia_start = self.cursor.last_end();
        let ahead = self.cursor.bump();
        if let Some(indent) = ahead.indent() {
            self.line_indent = indent;
        }
        if ahead.has_wrong_trivia {
            self.report_trivia(ByteRange::new(trivia_start, ahead.start()));
        }
        ahead.token
    }

    fn error(&mut self, kind: SyntaxErrorKind, span: ByteRange) {
        self.error_with(kind, span, None, None);
    }

    fn error_with(
        &mut self,
        kind: SyntaxErrorKind,
        span: ByteRange,
        related: Option<ByteRange>,
        fix: Option<TextEdit>,
    ) {
        if !kind.keeps_entries() {
            self.top().is_damaged = true;
        }
        if self.errors.len() == DIAGNOSTICS_MAX {
            self.is_stopped = true;
            return;
        }
        self.errors.push(SyntaxError {
            kind,
            span,
            related,
            fix_is_certain: fix.is_some() && kind.fix_is_certain(),
            fix,
        });
    }

    /// Reports a mistake that can only be mended one way at this place.
    fn error_with_certain_fix(
        &mut self,
        kind: SyntaxErrorKind,
        span: ByteRange,
        related: Option<ByteRange>,
        fix: TextEdit,
    ) {
        let before = self.errors.len();
        self.error_with(kind, span, related, Some(fix));
        if let Some(error) = self.errors.get_mut(before) {
            error.fix_is_certain = true;
        }
    }

    fn push(&mut self, kind: ValueKind, span: ByteRange, inner: Inner) -> ValueId {
        let name = ByteRange::empty(span.start);
        self.push_node(Node {
            kind,
            span,
            name,
            inner,
            is_damaged: false,
        })
    }

    fn push_node(&mut self, node: Node) -> ValueId {
        let span = node.span;
        self.nodes.push(node);
        if self.nodes.len() == VALUES_MAX {
            self.error(SyntaxErrorKind::TooManyValues, span);
            self.is_stopped = true;
        }
        ValueId::from_index(self.nodes.len() - 1)
    }

    fn node(&self, id: ValueId) -> &Node {
        &self.nodes[id.index()]
    }

    /// Puts a finished value where it belongs.
    fn complete(&mut self, value: ValueId) -> Step {
        let frame = self.top();
        match frame.kind {
            FrameKind::Root => {
                self.root = Some(value);
                Step::AfterEntry
            }
            FrameKind::Brace if frame.key.is_none() => {
                frame.key = Some(Key::Value(value));
                Step::Colon
            }
            _ => {
                if frame.kind == FrameKind::Paren
                    && frame.key.is_none()
                    && frame.naming == Naming::Unknown
                {
                    frame.naming = Naming::Positional;
                }
                let key = frame.key.take();
                self.open_entries.push(Entry { key, value });
                Step::AfterEntry
            }
        }
    }

    fn missing_value(&mut self) -> Step {
        let place = ByteRange::empty(self.cursor.last_end());
        let next = self.cursor.first();
        // A comment without its end, which is reported with the end of the text, explains it too.
        let ends_in_comment = next.kind() == TokenKind::End && next.has_wrong_trivia;
        if !std::mem::take(&mut self.gap_is_explained) && !ends_in_comment {
            self.error(SyntaxErrorKind::MissingValue, place);
        }
        let missing = self.push(ValueKind::Missing, place, Inner::Nothing);
        match self.complete(missing) {
            // The next entry follows at once: its comma is missing with the value.
            Step::AfterEntry if self.cursor.first().kind().starts_value() => Step::Entry,
            step => step,
        }
    }

    /// Takes out what is in `range`, and one of the spaces around it where there are two.
    fn removal(&self, range: ByteRange) -> TextEdit {
        let before = &self.text[..range.start as usize];
        let has_two_spaces =
            before.ends_with(' ') && self.text[range.end as usize..].starts_with(' ');
        let start = range.start - u32::from(has_two_spaces);
        TextEdit::replace(ByteRange::new(start, range.end), "")
    }

    /// Whether a comment stands among these tokens, which have no slash themselves.
    fn has_comment(&self, range: ByteRange) -> bool {
        self.text[range.to_usize()].contains('/')
    }
}

impl Frame {
    fn new(
        kind: FrameKind,
        closer: TokenKind,
        opener: ByteRange,
        name: ByteRange,
        indent: u32,
        entries_start: usize,
    ) -> Self {
        Self {
            kind,
            closer,
            opener,
            name,
            indent,
            dedented_entry: None,
            naming: Naming::Unknown,
            entries_start,
            key: None,
            has_reported_colon: false,
            is_damaged: false,
        }
    }
}

/// Whether a name begins as those of fields do, and not as those of types and variants.
fn is_lower_case(name: &str) -> bool {
    !name.starts_with(char::is_uppercase)
}

fn is_identifier(text: &str) -> bool {
    let mut tokens = lexer::tokens(text);
    let is_name = tokens
        .next()
        .is_some_and(|token| token.kind == TokenKind::Identifier);
    is_name && tokens.next().is_none()
}

#[cfg(test)]
mod tests;
