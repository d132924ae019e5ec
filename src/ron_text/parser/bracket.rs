//! Closing brackets, and what was meant where they do not match.

use super::{FrameKind, Naming, Parser, Step, Suspect, duplicate};
use crate::base::ByteRange;
use crate::base::limits::LOOKAHEAD_TOKENS_MAX;
use crate::ron_text::cursor::Ahead;
use crate::ron_text::edit::TextEdit;
use crate::ron_text::lexer::Lexer;
use crate::ron_text::syntax_error::SyntaxErrorKind;
use crate::ron_text::token::TokenKind;
use crate::ron_text::tree::{Entry, Inner, Node, ValueId, ValueKind};

/// What a closing bracket that does not match may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// It closes the frame with this index; those inside were left open.
    Closes(usize),
    /// It should have been of the kind that closes the innermost frame.
    WrongKind,
    /// It should not be there.
    Stray,
}

impl Parser<'_> {
    /// At a closing bracket inside an open one.
    pub(super) fn closing_bracket(&mut self) -> Step {
        let next = self.cursor.first();
        let is_outer_missing = self.top().closer == TokenKind::End;
        // A map that begins with a round bracket may still end with its own.
        let is_end_of_map =
            self.top().kind == FrameKind::Brace && next.kind() == TokenKind::BraceClose;
        if next.kind() == self.top().closer || is_outer_missing || is_end_of_map {
            return self.close_with(next);
        }
        match self.meaning_of(next) {
            Meaning::Closes(frame) => {
                while self.frames.len() - 1 > frame {
                    self.close_unclosed();
                }
                self.close_with(next)
            }
            Meaning::WrongKind => {
                let frame = self.top();
                let (opener, closer) = (frame.opener, frame.closer);
                let fix = TextEdit::replace(next.token.range, closer.fixed_text());
                self.error_with(
                    SyntaxErrorKind::WrongBracket,
                    next.token.range,
                    Some(opener),
                    Some(fix),
                );
                self.close_with(next)
            }
            Meaning::Stray => {
                let is_after_comma = self.cursor.last().kind == TokenKind::Comma;
                self.stray_bracket();
                if is_after_comma {
                    Step::Entry
                } else {
                    Step::AfterEntry
                }
            }
        }
    }

    pub(super) fn stray_bracket(&mut self) {
        let range = self.bump().range;
        let fix = self.removal(range);
        self.error_with(SyntaxErrorKind::StrayBracket, range, None, Some(fix));
    }

    /// Closes the innermost bracket, whose closing bracket is missing, before the next token.
    pub(super) fn close_unclosed(&mut self) -> Step {
        let frame = self.top();
        let (opener, closer) = (frame.opener, frame.closer);
        self.probable_end = self.probable_end.or(self.suspect_inside());
        let place = self.cursor.last_end();
        let next = self.cursor.first().kind();
        let comma = if next.is_closer() || next == TokenKind::End {
            ""
        } else {
            ","
        };
        let fix = TextEdit::insert(place, format!("{}{comma}", closer.fixed_text()));
        self.error_with(
            SyntaxErrorKind::UnclosedBracket,
            ByteRange::empty(place),
            Some(opener),
            Some(fix),
        );
        match self.close_top(place).0 {
            // The comma before the next entry, if there was one, was taken inside.
            Step::AfterEntry if self.top().kind != FrameKind::Root => Step::Entry,
            step => step,
        }
    }

    /// At the end of the text: every bracket that is still open lacks its closing one. Only one is
    /// reported, where the indentation first stops fitting.
    pub(super) fn end_of_text(&mut self) -> Step {
        let place = self.cursor.last_end();
        self.bump();
        let is_outer_missing = self.top().closer == TokenKind::End;
        if !is_outer_missing && !self.end_is_explained {
            self.report_open_at_end(place);
        }
        while self.frames.len() > 1 {
            if self.top().closer != TokenKind::End {
                self.open_at_end += 1;
                self.top().is_damaged = true;
            }
            self.close_top(self.cursor.last_end());
        }
        Step::Finished
    }

    fn report_open_at_end(&mut self, place: u32) {
        let innermost = self
            .frames
            .last()
            .expect("the frame of the whole text is never closed");
        let mut opener = innermost.opener;
        let closer = innermost.closer;
        if let Some(frame) = self
            .frames
            .iter()
            .rev()
            .find(|frame| frame.dedented_entry.is_some())
        {
            self.probable_end = frame.dedented_entry;
            opener = frame.opener;
        }
        if let Some(suspect) = self.blame() {
            self.probable_end = Some(suspect.place);
            opener = suspect.opener;
        }
        let fix = TextEdit::insert(place, closer.fixed_text());
        self.error_with(
            SyntaxErrorKind::UnclosedBracket,
            ByteRange::empty(place),
            Some(opener),
            Some(fix),
        );
    }

    /// A bracket that was not closed takes the closing bracket of the one around it, that one takes
    /// the next, and so on to the end of the text. The first of this chain is to blame.
    fn blame(&mut self) -> Option<Suspect> {
        let mut blamed: Option<Suspect> = None;
        for suspect in self.suspects.iter().rev() {
            if blamed.is_some_and(|outer| !outer.span.contains(suspect.span)) {
                break;
            }
            self.nodes[suspect.value.index()].is_damaged = true;
            blamed = Some(*suspect);
        }
        blamed
    }

    /// Whether the indentation of an earlier pass says that the innermost bracket ends here.
    pub(super) fn is_to_close_before(&mut self, next: &Ahead) -> bool {
        let Some(found) = self
            .closed_early
            .iter()
            .position(|&place| place == next.start())
        else {
            return false;
        };
        self.closed_early.swap_remove(found);
        self.frames.len() > 1 && self.top().closer != TokenKind::End
    }

    pub(super) fn note_indentation(&mut self, next: &Ahead) {
        let frame = self.top();
        if next.indent().is_some_and(|indent| indent <= frame.indent)
            && frame.kind != FrameKind::Root
        {
            frame.dedented_entry.get_or_insert(next.start());
        }
    }

    /// Whether what comes next cannot be an entry here but can be one further out, and is indented
    /// accordingly: then the closing bracket before it is missing.
    pub(super) fn belongs_outside(&mut self, next: &Ahead) -> bool {
        if self.cursor.second().kind() != TokenKind::Colon {
            return false;
        }
        let indented_outside = next
            .indent()
            .is_some_and(|indent| indent <= self.top().indent);
        if !indented_outside {
            return false;
        }
        let (innermost, outer) = self
            .frames
            .split_last()
            .expect("the frame of the whole text is never closed");
        if next.kind().is_name() {
            innermost.kind != FrameKind::Paren
                && outer
                    .iter()
                    .any(|frame| frame.kind == FrameKind::Paren && frame.naming == Naming::Named)
        } else if next.kind().is_text() {
            innermost.kind != FrameKind::Brace
                && outer.iter().any(|frame| frame.kind == FrameKind::Brace)
        } else {
            false
        }
    }

    /// Whether a group comes next that cannot stand among named fields, but in the list around them, and is indented
    /// accordingly: then the closing bracket before it is missing.
    pub(super) fn is_next_of_list(&self, next: &Ahead) -> bool {
        let [.., outer, innermost] = &self.frames[..] else {
            return false;
        };
        outer.kind == FrameKind::Bracket
            && innermost.kind == FrameKind::Paren
            && innermost.naming == Naming::Named
            && next
                .indent()
                .is_some_and(|indent| indent <= innermost.indent)
    }

    /// A bracket inside the innermost one that seems to go on beyond its lines: it took the closing bracket that is now
    /// missing.
    fn suspect_inside(&self) -> Option<u32> {
        let start = self.frames.last()?.opener.end;
        let inside = self
            .suspects
            .iter()
            .find(|suspect| suspect.opener.start >= start);
        inside.map(|suspect| suspect.place)
    }

    fn close_with(&mut self, next: Ahead) -> Step {
        let (indent, opener, dedented_entry) = {
            let frame = self.top();
            (frame.indent, frame.opener, frame.dedented_entry)
        };
        let end = self.bump().range.end;
        let (step, value) = self.close_top(end);
        let does_not_line_up = next.indent().is_some_and(|closer| closer != indent);
        if does_not_line_up || dedented_entry.is_some() {
            let place = dedented_entry.unwrap_or(next.start());
            let span = self.node(value).span;
            self.suspects.push(Suspect {
                value,
                span,
                opener,
                place,
            });
        }
        step
    }

    /// Ends the innermost frame at `end`, makes its value and puts that where it belongs.
    pub(super) fn close_top(&mut self, end: u32) -> (Step, ValueId) {
        if let Some(key) = self.top().key.take() {
            let place = ByteRange::empty(end);
            let value = self.push(ValueKind::Missing, place, Inner::Nothing);
            self.open_entries.push(Entry {
                key: Some(key),
                value,
            });
        }
        let frame = self.frames.pop().expect("only an open bracket is closed");
        assert!(
            frame.kind != FrameKind::Root,
            "the frame of the whole text is never closed"
        );
        let start = self.entries.len() as u32;
        self.entries
            .extend_from_slice(&self.open_entries[frame.entries_start..]);
        self.open_entries.truncate(frame.entries_start);
        let entries = &self.entries[start as usize..];
        let name = &self.text[frame.name.to_usize()];
        let kind = match frame.kind {
            FrameKind::Bracket => ValueKind::List,
            FrameKind::Brace => ValueKind::Map,
            _ if frame.naming == Naming::Named => ValueKind::Struct,
            _ if entries.is_empty() => ValueKind::Unit,
            _ if name == "Some" && entries.len() == 1 => ValueKind::Some,
            _ => ValueKind::Tuple,
        };
        let found = match kind {
            ValueKind::Struct | ValueKind::Map => duplicate::find(self.text, &self.nodes, entries),
            _ => Vec::new(),
        };
        let inner = Inner::Entries {
            start,
            end: self.entries.len() as u32,
        };
        let span = ByteRange::new(frame.name.start, end.max(frame.opener.end));
        let is_damaged = frame.is_damaged;
        let value = self.push_node(Node {
            kind,
            span,
            name: frame.name,
            inner,
            is_damaged,
        });
        let error = if kind == ValueKind::Map {
            SyntaxErrorKind::DuplicateKey
        } else {
            SyntaxErrorKind::DuplicateField
        };
        for duplicate::Twice {
            first,
            further,
            removal,
        } in found
        {
            match removal {
                Some(fix) => self.error_with_certain_fix(error, further, Some(first), fix),
                None => self.error_with(error, further, Some(first), None),
            }
        }
        (self.complete(value), value)
    }

    fn meaning_of(&mut self, next: Ahead) -> Meaning {
        let innermost = self.frames.len() - 1;
        let matching = self.frames[..innermost]
            .iter()
            .rposition(|frame| frame.closer == next.kind());
        let upcoming = self.upcoming_closers(next.token.range.end);
        let expected: Vec<TokenKind> = self.frames.iter().map(|frame| frame.closer).collect();
        let fit = |open: usize| {
            let outwards = expected[..open].iter().rev();
            upcoming
                .iter()
                .zip(outwards)
                .take_while(|(found, expected)| found == expected)
                .count()
        };
        let mut candidates = vec![
            (fit(innermost), Meaning::WrongKind),
            (fit(innermost + 1), Meaning::Stray),
        ];
        if let Some(frame) = matching {
            candidates.push((fit(frame), Meaning::Closes(frame)));
        }
        let best = candidates.iter().map(|(fit, _)| *fit).max().unwrap_or(0);
        let is_best = |meaning| candidates.contains(&(best, meaning));
        let lines_up = |frame: usize| next.indent() == Some(self.frames[frame].indent);
        match matching {
            Some(frame) if is_best(Meaning::Closes(frame)) => {
                let prefers_innermost = lines_up(innermost) && !lines_up(frame);
                if prefers_innermost && is_best(Meaning::WrongKind) {
                    Meaning::WrongKind
                } else {
                    Meaning::Closes(frame)
                }
            }
            _ if is_best(Meaning::WrongKind) => Meaning::WrongKind,
            _ => Meaning::Stray,
        }
    }

    /// The closing brackets after `offset` that close nothing opened after it, up to a limit or to
    /// the first that does not match there either.
    fn upcoming_closers(&self, offset: u32) -> Vec<TokenKind> {
        let mut lexer = Lexer::at(self.text, offset);
        let mut open = Vec::new();
        let mut upcoming = Vec::new();
        for _ in 0..LOOKAHEAD_TOKENS_MAX {
            let kind = lexer.next_token().kind;
            if let Some(closer) = kind.closer() {
                open.push(closer);
            } else if kind.is_closer() {
                match open.pop() {
                    None => upcoming.push(kind),
                    Some(expected) if expected == kind => {}
                    Some(_) => break,
                }
            } else if kind == TokenKind::End {
                if open.is_empty() {
                    upcoming.push(TokenKind::End);
                }
                break;
            }
        }
        upcoming
    }
}
