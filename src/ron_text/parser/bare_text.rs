//! Texts that lack their quotes, or have quotes inside that end them too early.

use super::{Parser, Step, is_lower_case};
use crate::base::ByteRange;
use crate::ron_text::cursor::Ahead;
use crate::ron_text::edit::TextEdit;
use crate::ron_text::escape;
use crate::ron_text::line_text;
use crate::ron_text::syntax_error::SyntaxErrorKind;
use crate::ron_text::token::TokenKind;
use crate::ron_text::tree::{Entry, Inner, Node, ValueId, ValueKind};

impl Parser<'_> {
    /// At a word with hyphens, or at a character that no value begins with but a text may.
    pub(super) fn bare_value(&mut self, start: u32) -> Step {
        let end = self.cursor.first().token.range.end;
        self.bump();
        let value = if line_text::value_may_end(self.text, end as usize) {
            self.bare_word(ByteRange::new(start, end))
        } else {
            let value = self.push(ValueKind::Text, ByteRange::new(start, end), Inner::Nothing);
            self.read_unquoted(value);
            value
        };
        self.complete(value)
    }

    pub(super) fn bare_word(&mut self, range: ByteRange) -> ValueId {
        let fix = TextEdit::replace(range, format!("\"{}\"", &self.text[range.to_usize()]));
        self.error_with(SyntaxErrorKind::UnquotedText, range, None, Some(fix));
        self.push(ValueKind::Text, range, Inner::Verbatim(range))
    }

    /// Where the last value goes on without a comma: whether it is a text without quotes or with
    /// quotes inside, which is then read to its end.
    pub(super) fn text_goes_on(&mut self, next: &Ahead) -> Option<Step> {
        let &Entry { key, value } = self.open_entries.last()?;
        if !next.continues_line() {
            return None;
        }
        let is_adjacent = next.start() == self.cursor.last_end();
        let node = *self.node(value);
        if is_adjacent
            && self.cursor.last().kind == TokenKind::Text
            && self.cursor.last().problem.is_none()
            && node.kind == ValueKind::Text
            && node.span.end == self.cursor.last_end()
            && let Inner::Escaped(content) | Inner::Verbatim(content) = node.inner
        {
            self.read_with_quotes_inside(value, content);
            return Some(Step::AfterEntry);
        }
        if !is_bare(node.kind) {
            return None;
        }
        let is_word_of_text = match next.kind() {
            TokenKind::BareWord => true,
            TokenKind::Unknown | TokenKind::Bang => {
                is_adjacent || !matches!(node.kind, ValueKind::Number(_))
            }
            TokenKind::Text | TokenKind::RawText | TokenKind::Char => is_adjacent,
            TokenKind::Number => key.is_some(),
            kind if kind.is_name() => self.is_word_of_text(next, key.is_some()),
            _ => false,
        };
        is_word_of_text.then(|| {
            self.read_unquoted(value);
            Step::AfterEntry
        })
    }

    fn is_word_of_text(&mut self, next: &Ahead, has_key: bool) -> bool {
        if has_key {
            !matches!(
                self.cursor.second().kind(),
                TokenKind::Colon | TokenKind::Equals
            )
        } else {
            is_lower_case(&self.text[next.token.range.to_usize()])
        }
    }

    /// Where a text without quotes has a comma in it, `says: Hello, my friend`: reads it to its end.
    pub(super) fn text_went_on_after_comma(&mut self, next: &Ahead, second: &Ahead) -> bool {
        let Some(&Entry {
            key: Some(_),
            value,
        }) = self.open_entries.last()
        else {
            return false;
        };
        let goes_on = next.continues_line()
            && second.continues_line()
            && matches!(
                second.kind(),
                TokenKind::Identifier | TokenKind::Unknown | TokenKind::BareWord
            )
            && is_bare(self.node(value).kind);
        if goes_on {
            self.read_unquoted(value);
        }
        goes_on
    }

    fn read_unquoted(&mut self, value: ValueId) {
        let start = self.node(value).span.start;
        let line_end = line_text::line_end(self.text, start as usize);
        let end = line_text::bare_end(self.text, start as usize, line_end)
            .max(self.node(value).span.end as usize);
        let span = ByteRange::new(start, end as u32);
        let source = &self.text[span.to_usize()];
        let content = source.strip_suffix('"').unwrap_or(source);
        let content = ByteRange::new(start, start + content.len() as u32);
        let fix = TextEdit::replace(
            span,
            format!("\"{}\"", escape::escaped(&self.text[content.to_usize()])),
        );
        self.cursor.skip_to(span.end);
        self.error_with(SyntaxErrorKind::UnquotedText, span, None, Some(fix));
        self.set_text(value, span, Inner::Verbatim(content));
    }

    fn read_with_quotes_inside(&mut self, value: ValueId, content: ByteRange) {
        let quote = ByteRange::new(content.end, content.end + 1);
        let found = line_text::end_with_quotes_inside(self.text, quote.end as usize);
        let (span_end, content_end) = match found {
            Some(end) => (end, end - 1),
            None => {
                let line_end = line_text::line_end(self.text, quote.end as usize);
                let line_start = self.text[..quote.start as usize]
                    .rfind(['\n', '\r'])
                    .map_or(0, |at| at + 1);
                let start = line_start.max(content.start as usize);
                let end = line_text::bare_end(self.text, start, line_end);
                if end <= quote.start as usize {
                    return self.read_without_quote(value, content.start, end as u32);
                }
                (end, end)
            }
        };
        let span = ByteRange::new(self.node(value).span.start, span_end as u32);
        let content = ByteRange::new(content.start, content_end as u32);
        let mended = format!(
            "\"{}\"",
            escape::with_quotes_escaped(&self.text[content.to_usize()])
        );
        self.cursor.skip_to(span.end);
        self.error_with(
            SyntaxErrorKind::UnescapedQuote,
            quote,
            None,
            Some(TextEdit::replace(span, mended)),
        );
        self.set_text(value, span, Inner::Escaped(content));
    }

    /// The quote that seemed to end the text belongs to a comment after it: the text has none.
    fn read_without_quote(&mut self, value: ValueId, content_start: u32, end: u32) {
        let span = ByteRange::new(self.node(value).span.start, end);
        self.cursor.skip_to(end);
        let fix = TextEdit::insert(end, "\"");
        self.error_with(SyntaxErrorKind::UnterminatedText, span, None, Some(fix));
        self.set_text(
            value,
            span,
            Inner::Escaped(ByteRange::new(content_start, end)),
        );
    }

    fn set_text(&mut self, value: ValueId, span: ByteRange, inner: Inner) {
        let node: &mut Node = &mut self.nodes[value.index()];
        node.kind = ValueKind::Text;
        node.span = span;
        node.inner = inner;
    }
}

fn is_bare(kind: ValueKind) -> bool {
    matches!(
        kind,
        ValueKind::Identifier | ValueKind::Number(_) | ValueKind::Bool(_) | ValueKind::None
    )
}
