//! The start of a value.

use super::{Frame, FrameKind, Parser, Step};
use crate::base::ByteRange;
use crate::base::limits::NESTING_MAX;
use crate::ron_text::cursor::Ahead;
use crate::ron_text::edit::TextEdit;
use crate::ron_text::escape::{self, EscapeRules};
use crate::ron_text::lexer;
use crate::ron_text::number::{self, NumberKind};
use crate::ron_text::syntax_error::SyntaxErrorKind;
use crate::ron_text::token::{Token, TokenKind, TokenProblem};
use crate::ron_text::tree::{Inner, ValueKind};
use memchr::memchr;

impl Parser<'_> {
    /// At a value. Ends in front of what follows it, or inside if it is a bracket.
    pub(super) fn value(&mut self) -> Step {
        let next = self.cursor.first();
        let in_root = self.top().kind == FrameKind::Root;
        if next.kind().starts_value() {
            self.gap_is_explained = false;
        }
        match next.kind() {
            kind if kind.is_name() => self.named_value(next),
            TokenKind::BareWord => self.bare_value(next.start()),
            TokenKind::Text | TokenKind::RawText if self.is_next_key(&next) => self.missing_value(),
            TokenKind::Text | TokenKind::RawText => self.text_value(),
            TokenKind::Bytes | TokenKind::RawBytes => self.bytes_value(),
            TokenKind::Char | TokenKind::Byte => self.character_value(),
            TokenKind::Number => self.number_value(),
            TokenKind::DotDot | TokenKind::DotDotEquals => self.range_value(next.start()),
            kind if kind.is_opener() => {
                let opener = self.bump();
                self.open(opener, ByteRange::empty(opener.range.start))
            }
            TokenKind::End if in_root => self.empty_text(),
            kind if in_root && kind.is_closer() => {
                self.stray_bracket();
                Step::Value
            }
            TokenKind::Comma | TokenKind::Semicolon | TokenKind::End if !in_root => {
                self.missing_value()
            }
            kind if !in_root && kind.is_closer() => self.missing_value(),
            TokenKind::Unknown if self.top().key.is_some() && self.words_follow() => {
                self.bare_value(next.start())
            }
            _ => {
                self.unexpected();
                Step::Value
            }
        }
    }

    fn named_value(&mut self, next: Ahead) -> Step {
        let second = self.cursor.second();
        let name = next.token.range;
        match second.kind() {
            TokenKind::ParenOpen => {
                self.bump();
                let opener = self.bump();
                self.open(opener, name)
            }
            TokenKind::BraceOpen if second.continues_line() => {
                self.bump();
                let opener = self.bump();
                self.error(SyntaxErrorKind::WrongBracket, opener.range);
                self.open_as(FrameKind::Paren, TokenKind::BraceClose, opener.range, name)
            }
            TokenKind::Colon | TokenKind::Equals if self.top().key.is_some() => {
                self.missing_value()
            }
            TokenKind::Colon if self.top().kind == FrameKind::Root => {
                self.missing_outer_bracket(name.start)
            }
            TokenKind::ColonColon => self.path_before_name(),
            _ => self.name_alone(name),
        }
    }

    fn name_alone(&mut self, name: ByteRange) -> Step {
        self.bump();
        let kind = kind_of_name(&self.text[name.to_usize()]);
        if matches!(kind, ValueKind::Number(_)) && self.is_range_operator() {
            return self.range_value(name.start);
        }
        let value = self.push(kind, name, Inner::Nothing);
        self.complete(value)
    }

    /// `Persona::Critical`: takes everything before the last name.
    fn path_before_name(&mut self) -> Step {
        let mut prefix = self.cursor.first().token.range;
        while self.cursor.first().kind().is_name()
            && self.cursor.second().kind() == TokenKind::ColonColon
        {
            self.bump();
            prefix = prefix.cover(self.bump().range);
        }
        let fix = (!self.has_comment(prefix)).then(|| TextEdit::replace(prefix, ""));
        self.error_with(SyntaxErrorKind::PathInName, prefix, None, fix);
        Step::Value
    }

    fn missing_outer_bracket(&mut self, start: u32) -> Step {
        let place = ByteRange::empty(start);
        self.error(SyntaxErrorKind::MissingOuterBracket, place);
        self.open_as(FrameKind::Paren, TokenKind::End, place, place)
    }

    fn is_next_key(&mut self, next: &Ahead) -> bool {
        let frame = self.top();
        let after_key = frame.kind == FrameKind::Brace && frame.key.is_some();
        after_key && !next.continues_line() && self.cursor.second().kind() == TokenKind::Colon
    }

    fn words_follow(&mut self) -> bool {
        let second = self.cursor.second();
        second.continues_line() && (second.kind().is_name() || second.kind() == TokenKind::BareWord)
    }

    fn empty_text(&mut self) -> Step {
        self.bump();
        if self.errors.is_empty() {
            let end = ByteRange::empty(self.text.len() as u32);
            self.error(SyntaxErrorKind::EmptyFile, end);
        }
        Step::Finished
    }

    fn text_value(&mut self) -> Step {
        let token = self.bump();
        let content = self.quoted_content(token);
        let source = &self.text.as_bytes()[content.to_usize()];
        let has_escapes = token.kind == TokenKind::Text && memchr(b'\\', source).is_some();
        let inner = if has_escapes {
            Inner::Escaped(content)
        } else {
            Inner::Verbatim(content)
        };
        self.report_quotes(token, content);
        if has_escapes {
            self.report_escapes(content, EscapeRules::Text);
        }
        let value = self.push(ValueKind::Text, token.range, inner);
        self.complete(value)
    }

    fn bytes_value(&mut self) -> Step {
        let token = self.bump();
        let content = self.quoted_content(token);
        self.report_quotes(token, content);
        if token.kind == TokenKind::Bytes {
            self.report_escapes(content, EscapeRules::Bytes);
        }
        let value = self.push(ValueKind::Bytes, token.range, Inner::Escaped(content));
        self.complete(value)
    }

    fn character_value(&mut self) -> Step {
        let token = self.bump();
        let content = self.quoted_content(token);
        let (kind, rules, inner) = if token.kind == TokenKind::Char {
            (ValueKind::Char, EscapeRules::Char, Inner::Escaped(content))
        } else {
            if !self.text[content.to_usize()].is_ascii() {
                self.error(SyntaxErrorKind::BadNumber, token.range);
            }
            (
                ValueKind::Number(NumberKind::Integer),
                EscapeRules::Bytes,
                Inner::Nothing,
            )
        };
        self.report_escapes(content, rules);
        let value = self.push(kind, token.range, inner);
        self.complete(value)
    }

    fn number_value(&mut self) -> Step {
        let token = self.bump();
        if token.problem.is_some() {
            self.error(SyntaxErrorKind::BadNumber, token.range);
        }
        if self.is_range_operator() {
            return self.range_value(token.range.start);
        }
        let kind = number::classify(&self.text[token.range.to_usize()]);
        // A number that cannot be read is kept as one without a value, to report it only once.
        let kind = ValueKind::Number(kind.unwrap_or(NumberKind::NotFinite));
        let value = self.push(kind, token.range, Inner::Nothing);
        self.complete(value)
    }

    fn is_range_operator(&mut self) -> bool {
        matches!(
            self.cursor.first().kind(),
            TokenKind::DotDot | TokenKind::DotDotEquals
        )
    }

    /// At the two dots of a range that begins at `start`.
    fn range_value(&mut self, start: u32) -> Step {
        self.bump();
        let next = self.cursor.first();
        let source = &self.text[next.token.range.to_usize()];
        if next.kind() == TokenKind::Number
            || next.kind().is_name() && number::is_not_finite(source)
        {
            let end = self.bump();
            if end.problem.is_some() {
                self.error(SyntaxErrorKind::BadNumber, end.range);
            }
        }
        let span = ByteRange::new(start, self.cursor.last_end());
        let value = self.push(ValueKind::Range, span, Inner::Nothing);
        self.complete(value)
    }

    /// What is between the quotes of a token, however they are written and whether they are both there.
    pub(super) fn quoted_content(&self, token: Token) -> ByteRange {
        let source = &self.text[token.range.to_usize()];
        let prefix = source.len() - source.trim_start_matches(['b', 'r']).len();
        let hashes = source[prefix..].bytes().take_while(|&b| b == b'#').count();
        let quote_len = |quote: Option<char>| quote.map_or(0, char::len_utf8);
        let opening = prefix + hashes + quote_len(source[prefix + hashes..].chars().next());
        let closing = match token.problem {
            Some(TokenProblem::Unterminated) => 0,
            _ => hashes + quote_len(source[..source.len() - hashes].chars().next_back()),
        };
        ByteRange::new(
            token.range.start + opening as u32,
            token.range.end - closing as u32,
        )
    }

    fn report_quotes(&mut self, token: Token, content: ByteRange) {
        let kind = match token.problem {
            Some(TokenProblem::SingleQuotes) => SyntaxErrorKind::SingleQuotes,
            Some(TokenProblem::SmartQuotes) => SyntaxErrorKind::SmartQuotes,
            Some(TokenProblem::Unterminated) => SyntaxErrorKind::UnterminatedText,
            Some(TokenProblem::BadNumber) | None => return,
        };
        let source = &self.text[content.to_usize()];
        let fix = match token.kind {
            TokenKind::RawText | TokenKind::RawBytes => None,
            TokenKind::Bytes => Some(TextEdit::insert(token.range.end, "\"")),
            _ => Some(TextEdit::replace(
                token.range,
                format!("\"{}\"", escape::with_quotes_escaped(source)),
            )),
        };
        // With another quote inside it is not known which of them ends the text.
        let has_one_end = !has_quote_inside(source);
        let is_in_other_quotes = matches!(
            kind,
            SyntaxErrorKind::SingleQuotes | SyntaxErrorKind::SmartQuotes
        );
        match fix {
            Some(fix) if is_in_other_quotes && has_one_end => {
                self.error_with_certain_fix(kind, token.range, None, fix);
            }
            fix => self.error_with(kind, token.range, None, fix),
        }
    }

    fn report_escapes(&mut self, content: ByteRange, rules: EscapeRules) {
        let source = &self.text[content.to_usize()];
        for wrong in escape::wrong_escapes(source, rules) {
            let place = ByteRange::new(content.start + wrong.start, content.start + wrong.end);
            let fix = (rules != EscapeRules::Char).then(|| TextEdit::insert(place.start, "\\"));
            self.error_with(SyntaxErrorKind::BadEscape, place, None, fix);
            if self.is_stopped {
                return;
            }
        }
    }

    pub(super) fn open(&mut self, opener: Token, name: ByteRange) -> Step {
        let kind = match opener.kind {
            TokenKind::ParenOpen => FrameKind::Paren,
            TokenKind::BracketOpen => FrameKind::Bracket,
            _ => FrameKind::Brace,
        };
        let closer = opener
            .kind
            .closer()
            .expect("the caller saw an opening bracket");
        self.open_as(kind, closer, opener.range, name)
    }

    fn open_as(
        &mut self,
        kind: FrameKind,
        closer: TokenKind,
        opener: ByteRange,
        name: ByteRange,
    ) -> Step {
        // The frame of the whole text is no bracket.
        if self.frames.len() > NESTING_MAX {
            return self.skip_too_deep(opener);
        }
        self.frames.push(Frame::new(
            kind,
            closer,
            opener,
            name,
            self.line_indent,
            self.open_entries.len(),
        ));
        Step::Entry
    }

    /// Takes everything up to the bracket that closes `opener`.
    fn skip_too_deep(&mut self, opener: ByteRange) -> Step {
        if !std::mem::replace(&mut self.has_reported_depth, true) {
            self.error(SyntaxErrorKind::TooDeep, opener);
        }
        self.top().is_damaged = true;
        let mut depth = 1;
        while depth > 0 {
            let kind = self.cursor.first().kind();
            if kind == TokenKind::End {
                self.end_is_explained = true;
                break;
            }
            self.cursor.bump();
            if kind.is_opener() {
                depth += 1;
            } else if kind.is_closer() {
                depth -= 1;
            }
        }
        let span = ByteRange::new(opener.start, self.cursor.last_end());
        let value = self.push(ValueKind::Missing, span, Inner::Nothing);
        self.complete(value)
    }
}

/// What a name that stands alone is.
pub(super) fn kind_of_name(name: &str) -> ValueKind {
    match name {
        "true" => ValueKind::Bool(true),
        "false" => ValueKind::Bool(false),
        "None" => ValueKind::None,
        _ if number::is_not_finite(name) => ValueKind::Number(NumberKind::NotFinite),
        _ => ValueKind::Identifier,
    }
}

/// Whether a text holds something that could be a quote; an apostrophe in a word is none.
fn has_quote_inside(text: &str) -> bool {
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        let is_in_word = [before, next]
            .iter()
            .all(|c| c.is_some_and(char::is_alphanumeric));
        let is_quote = matches!(character, '\'' | '"' | '\\') || lexer::is_smart_quote(character);
        if is_quote && !(character == '’' && is_in_word) {
            return true;
        }
        before = Some(character);
    }
    false
}
