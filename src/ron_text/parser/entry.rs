//! The start and the end of an entry, where most mistakes of punctuation show.

use super::{FrameKind, Naming, Parser, Step, is_identifier, is_lower_case};
use crate::base::ByteRange;
use crate::ron_text::cursor::Ahead;
use crate::ron_text::edit::TextEdit;
use crate::ron_text::lexer;
use crate::ron_text::number::NumberKind;
use crate::ron_text::syntax_error::SyntaxErrorKind;
use crate::ron_text::token::{Token, TokenKind};
use crate::ron_text::tree::{Entry, Key, ValueKind};

impl Parser<'_> {
    /// At the start of an entry, or at the closing bracket.
    pub(super) fn entry(&mut self) -> Step {
        let next = self.cursor.first();
        if self.is_to_close_before(&next) {
            return self.close_unclosed();
        }
        match next.kind() {
            TokenKind::End => self.end_of_text(),
            kind if kind.is_closer() => self.closing_bracket(),
            TokenKind::Comma => {
                self.stray_comma();
                Step::Entry
            }
            kind if kind.starts_value() => {
                self.note_indentation(&next);
                match self.top().kind {
                    FrameKind::Root => Step::Value,
                    FrameKind::Paren => self.paren_entry(next),
                    FrameKind::Bracket => self.list_entry(next),
                    FrameKind::Brace => self.map_entry(next),
                }
            }
            _ => {
                self.unexpected();
                Step::Entry
            }
        }
    }

    /// After a map's key.
    pub(super) fn colon(&mut self) -> Step {
        let next = self.cursor.first();
        let place = ByteRange::empty(self.cursor.last_end());
        match next.kind() {
            TokenKind::Colon => {
                self.bump();
                Step::Value
            }
            TokenKind::Equals | TokenKind::ColonColon => {
                self.equals_for_colon();
                Step::Value
            }
            TokenKind::Comma | TokenKind::End => self.missing_key_or_value(),
            kind if kind.is_closer() => self.missing_key_or_value(),
            kind if kind.starts_value() => {
                let fix = TextEdit::insert(place.start, ":");
                self.error_with(SyntaxErrorKind::MissingColon, place, None, Some(fix));
                // A group right after it can only be what the key leads to.
                let has_group = next.continues_line()
                    && kind.is_name()
                    && self.cursor.second().kind() == TokenKind::ParenOpen;
                if let Some(error) = self.errors.last_mut().filter(|_| has_group) {
                    error.fix_is_certain = true;
                }
                Step::Value
            }
            _ => {
                self.unexpected();
                Step::Colon
            }
        }
    }

    /// A key with nothing after it; or, where it is a group, a value with nothing before it.
    fn missing_key_or_value(&mut self) -> Step {
        let group = match self.top().key {
            Some(Key::Value(key)) => Some(*self.node(key)),
            Some(Key::Name(_)) | None => None,
        };
        if let Some(group) = group.filter(|key| !key.name.is_empty()) {
            self.error(SyntaxErrorKind::MissingFieldName, group.name);
            self.gap_is_explained = true;
        }
        self.missing_value()
    }

    /// After an entry, at a comma or the closing bracket.
    pub(super) fn after_entry(&mut self) -> Step {
        let next = self.cursor.first();
        if self.top().kind == FrameKind::Root {
            return self.after_root(next);
        }
        if self.is_to_close_before(&next) {
            return self.close_unclosed();
        }
        match next.kind() {
            TokenKind::Comma => {
                self.bump();
                Step::Entry
            }
            TokenKind::End => self.end_of_text(),
            kind if kind.is_closer() => self.closing_bracket(),
            TokenKind::Semicolon => {
                let range = self.bump().range;
                let fix = TextEdit::replace(range, ",");
                self.error_with(SyntaxErrorKind::SemicolonForComma, range, None, Some(fix));
                Step::Entry
            }
            _ => self.entry_goes_on(next),
        }
    }

    /// Something other than a comma follows an entry.
    fn entry_goes_on(&mut self, next: Ahead) -> Step {
        if let Some(step) = self.text_goes_on(&next) {
            return step;
        }
        match next.kind() {
            TokenKind::Colon | TokenKind::Equals => {
                self.colon_in_list(next.token.range);
                self.bump();
                Step::Value
            }
            kind if kind.starts_value() => {
                if self.belongs_outside(&next) {
                    return self.close_unclosed();
                }
                let place = self.cursor.last_end();
                let fix = TextEdit::insert(place, ",");
                self.error_with(
                    SyntaxErrorKind::MissingComma,
                    ByteRange::empty(place),
                    None,
                    Some(fix),
                );
                Step::Entry
            }
            _ => {
                self.unexpected();
                Step::AfterEntry
            }
        }
    }

    fn after_root(&mut self, next: Ahead) -> Step {
        match next.kind() {
            TokenKind::End => {
                self.bump();
                Step::Finished
            }
            kind if kind.is_closer() => {
                self.stray_bracket();
                Step::AfterEntry
            }
            _ => {
                let end = self.cursor.last();
                self.error_with(
                    SyntaxErrorKind::TrailingText,
                    next.token.range,
                    Some(end.range),
                    None,
                );
                Step::Finished
            }
        }
    }

    fn stray_comma(&mut self) {
        let mut commas = self.bump().range;
        while self.cursor.first().kind() == TokenKind::Comma {
            commas = commas.cover(self.bump().range);
        }
        let fix = self.removal(commas);
        let fix = (!self.has_comment(commas)).then_some(fix);
        self.error_with(SyntaxErrorKind::StrayComma, commas, None, fix);
    }

    fn paren_entry(&mut self, next: Ahead) -> Step {
        let second = self.cursor.second();
        let is_before_colon = matches!(second.kind(), TokenKind::Colon | TokenKind::Equals);
        let naming = self.top().naming;
        match next.kind() {
            kind if kind.is_name() && is_before_colon => self.named_field(),
            kind if kind.is_name() && self.is_field_with_two_colons(&next, &second) => {
                self.named_field()
            }
            kind if kind.is_text() && second.kind() == TokenKind::Colon => {
                if naming == Naming::Named && self.belongs_outside(&next) {
                    return self.close_unclosed();
                }
                if self.is_map_in_round_brackets(&second) {
                    return self.map_in_round_brackets();
                }
                self.quoted_field(next.token, &second)
            }
            TokenKind::BareWord if is_before_colon => self.hyphenated_field(next.token.range),
            kind if kind.is_name()
                && second.kind() == TokenKind::ParenOpen
                && self.is_next_of_list(&next) =>
            {
                self.close_unclosed()
            }
            kind if kind.is_name() => self.name_without_colon(next, second),
            _ => self.positional(next.token.range),
        }
    }

    /// `stage:: Open`: the name of a field, where `Stage::Open` would be a value with its path.
    fn is_field_with_two_colons(&self, next: &Ahead, second: &Ahead) -> bool {
        second.kind() == TokenKind::ColonColon
            && is_lower_case(&self.text[next.token.range.to_usize()])
    }

    fn named_field(&mut self) -> Step {
        let name = self.bump().range;
        self.begin_field(name)
    }

    fn quoted_field(&mut self, name: Token, colon: &Ahead) -> Step {
        self.bump();
        let content = self.quoted_content(name);
        let source = &self.text[content.to_usize()];
        let fix = is_identifier(source).then(|| TextEdit::replace(name.range, source));
        // Before a group with a name, the key of a map may be meant, whose bracket is missing.
        let is_field = !self.group_follows(colon);
        match fix {
            Some(fix) if is_field => {
                self.error_with_certain_fix(
                    SyntaxErrorKind::QuotedFieldName,
                    name.range,
                    None,
                    fix,
                );
            }
            fix => self.error_with(SyntaxErrorKind::QuotedFieldName, name.range, None, fix),
        }
        self.begin_field(content)
    }

    /// `("opening": Node(…), …)` at its first entry: quotes around the names of fields are rare, and before a value with a
    /// name there is a map.
    fn is_map_in_round_brackets(&mut self, colon: &Ahead) -> bool {
        let entries = self.open_entries.len();
        let frame = self.top();
        let is_first = frame.entries_start == entries && frame.naming == Naming::Unknown;
        is_first && frame.name.is_empty() && self.group_follows(colon)
    }

    /// Whether `Name(` comes after this colon.
    fn group_follows(&self, colon: &Ahead) -> bool {
        let bytes = self.text.as_bytes();
        let (value, _) = lexer::after_whitespace(bytes, colon.token.range.end as usize);
        let name = lexer::ascii_name_len(&bytes[value..]);
        name > 0 && bytes.get(value + name) == Some(&b'(')
    }

    fn map_in_round_brackets(&mut self) -> Step {
        let opener = self.top().opener;
        self.error(SyntaxErrorKind::WrongBracket, opener);
        self.top().kind = FrameKind::Brace;
        Step::Entry
    }

    fn hyphenated_field(&mut self, name: ByteRange) -> Step {
        self.bump();
        let fix = TextEdit::replace(name, self.text[name.to_usize()].replace('-', "_"));
        self.error_with(SyntaxErrorKind::HyphenInName, name, None, Some(fix));
        self.begin_field(name)
    }

    /// With a field's name taken, takes the colon and goes on to the value.
    fn begin_field(&mut self, name: ByteRange) -> Step {
        self.set_key(name);
        match self.cursor.first().kind() {
            TokenKind::Equals | TokenKind::ColonColon => self.equals_for_colon(),
            _ => {
                self.bump();
            }
        }
        Step::Value
    }

    pub(super) fn set_key(&mut self, name: ByteRange) {
        if self.top().naming == Naming::Positional {
            let first = self.top().entries_start;
            let span = self.node(self.open_entries[first].value).span;
            self.error(SyntaxErrorKind::MissingFieldName, span);
        }
        let frame = self.top();
        frame.naming = Naming::Named;
        frame.key = Some(Key::Name(name));
    }

    /// A name in parentheses with no colon after it: a value, or a field whose colon is missing.
    fn name_without_colon(&mut self, next: Ahead, second: Ahead) -> Step {
        let range = next.token.range;
        let reads_as_field = is_lower_case(&self.text[range.to_usize()]);
        let naming = self.top().naming;
        if naming == Naming::Named && self.text_went_on_after_comma(&next, &second) {
            return Step::AfterEntry;
        }
        if !reads_as_field || naming == Naming::Positional {
            return self.positional(range);
        }
        let value_follows = match second.kind() {
            TokenKind::ParenOpen => naming == Naming::Named,
            TokenKind::BracketOpen | TokenKind::BraceOpen | TokenKind::Number => true,
            kind if kind.is_text() => true,
            kind if kind.is_name() => {
                naming == Naming::Named || !is_lower_case(&self.text[second.token.range.to_usize()])
            }
            _ => false,
        };
        if value_follows && second.continues_line() {
            self.bump();
            let fix = TextEdit::insert(range.end, ":");
            let place = ByteRange::empty(range.end);
            // Two words in a row may also be a text that lacks its quotes.
            if second.kind().is_name() {
                self.error_with(SyntaxErrorKind::MissingColon, place, None, Some(fix));
            } else {
                self.error_with_certain_fix(SyntaxErrorKind::MissingColon, place, None, fix);
            }
            self.set_key(range);
            return Step::Value;
        }
        if naming == Naming::Named && !value_follows {
            self.bump();
            self.set_key(range);
            return self.missing_value();
        }
        self.positional(range)
    }

    fn positional(&mut self, span: ByteRange) -> Step {
        if self.top().naming == Naming::Named && self.decimal_comma(span) {
            return Step::AfterEntry;
        }
        if self.top().naming == Naming::Named {
            self.error(SyntaxErrorKind::MissingFieldName, span);
        }
        Step::Value
    }

    /// `empathy: 0,5`: reads the digits after a comma without a space as the rest of the number before it.
    fn decimal_comma(&mut self, span: ByteRange) -> bool {
        let text = self.text;
        let is_digits =
            |range: ByteRange| text[range.to_usize()].bytes().all(|b| b.is_ascii_digit());
        let Some(&Entry { value, .. }) = self.open_entries.last() else {
            return false;
        };
        let before = *self.node(value);
        let is_one_number = before.kind == ValueKind::Number(NumberKind::Integer)
            && before.span.end + 1 == span.start
            && is_digits(span);
        if !is_one_number {
            return false;
        }
        self.bump();
        let whole = before.span.cover(span);
        let mended = text[whole.to_usize()].replace(',', ".");
        let fix = TextEdit::replace(whole, mended);
        self.error_with(SyntaxErrorKind::BadNumber, whole, None, Some(fix));
        // A number without a value: it is reported once.
        let node = &mut self.nodes[value.index()];
        node.kind = ValueKind::Number(NumberKind::NotFinite);
        node.span = whole;
        true
    }

    fn list_entry(&mut self, next: Ahead) -> Step {
        let second = self.cursor.second();
        let is_before_colon = match second.kind() {
            TokenKind::Colon => next.kind().is_name() || next.kind().is_text(),
            TokenKind::Equals => next.kind().is_name(),
            _ => false,
        };
        if !is_before_colon {
            return Step::Value;
        }
        if self.belongs_outside(&next) {
            return self.close_unclosed();
        }
        self.bump();
        self.colon_in_list(second.token.range);
        self.bump();
        Step::Value
    }

    fn map_entry(&mut self, next: Ahead) -> Step {
        if self.belongs_outside(&next) {
            return self.close_unclosed();
        }
        if next.kind() == TokenKind::BareWord {
            // A key without quotes: what follows its colon is the value, not more of the text.
            self.bump();
            let key = self.bare_word(next.token.range);
            return self.complete(key);
        }
        Step::Value
    }

    fn colon_in_list(&mut self, colon: ByteRange) {
        let frame = self.top();
        let opener = frame.opener;
        frame.is_damaged = true;
        if !std::mem::replace(&mut frame.has_reported_colon, true) {
            self.error_with(SyntaxErrorKind::ColonInList, colon, Some(opener), None);
        }
    }

    /// Takes what stands where a colon belongs: an equals sign, or two colons.
    fn equals_for_colon(&mut self) {
        let blank_start = self.cursor.last_end();
        let range = self.bump().range;
        let before = ByteRange::new(blank_start, range.start);
        let only_blanks = self.text[before.to_usize()].chars().all(|c| c == ' ');
        let fix = TextEdit::replace(
            if only_blanks {
                before.cover(range)
            } else {
                range
            },
            ":",
        );
        self.error_with(SyntaxErrorKind::EqualsForColon, range, None, Some(fix));
    }
}
