//! Edits to a text by its values, which keep comments, indentation and the way commas are set.

use super::edit::TextEdit;
use super::escape;
use super::lexer::Lexer;
use super::token::TokenKind;
use super::tree::{Key, Parsed, Value, ValueId, ValueKind};
use crate::base::ByteRange;

/// The indentation of an entry inside its bracket, where there is no other entry to go by.
const INDENT: &str = "    ";

impl Parsed {
    /// Puts `source`, a value in RON, in place of a value.
    pub fn replace_value(&self, id: ValueId, source: &str) -> TextEdit {
        let value = self.value(id);
        TextEdit::replace(
            value.span(),
            self.indented(source, &self.line_indent(value.span().start)),
        )
    }

    /// Adds a field to a struct or a unit `()` as its `position`-th, from 0.
    pub fn insert_field(
        &self,
        container: ValueId,
        position: usize,
        name: &str,
        source: &str,
    ) -> Vec<TextEdit> {
        let kind = self.value(container).kind();
        assert!(
            matches!(kind, ValueKind::Struct | ValueKind::Unit),
            "fields are added to a struct, not to {kind:?}"
        );
        self.insert_entry(container, position, &format!("{name}: {source}"))
    }

    /// Adds a value to a list as its `position`-th, from 0.
    pub fn insert_item(&self, container: ValueId, position: usize, source: &str) -> Vec<TextEdit> {
        let kind = self.value(container).kind();
        assert!(
            matches!(kind, ValueKind::List | ValueKind::Tuple),
            "items are added to a list, not to {kind:?}"
        );
        self.insert_entry(container, position, source)
    }

    /// Adds an entry to a map as its `position`-th, from 0; `key` is the text the key stands for.
    pub fn insert_map_entry(
        &self,
        container: ValueId,
        position: usize,
        key: &str,
        source: &str,
    ) -> Vec<TextEdit> {
        let kind = self.value(container).kind();
        assert!(
            kind == ValueKind::Map,
            "entries are added to a map, not to {kind:?}"
        );
        self.insert_entry(
            container,
            position,
            &format!("\"{}\": {source}", escape::escaped(key)),
        )
    }

    fn insert_entry(&self, container: ValueId, position: usize, source: &str) -> Vec<TextEdit> {
        let container = self.value(container);
        let spans = entry_spans(container);
        assert!(
            position <= spans.len(),
            "an entry is added among the {} there are, or after them",
            spans.len()
        );
        match position.checked_sub(1) {
            None if spans.is_empty() => self.insert_only(container, source),
            None => self.insert_before(spans[0], source),
            Some(before) => self.insert_after(spans[before], spans.get(position).copied(), source),
        }
    }

    fn insert_only(&self, container: Value<'_>, source: &str) -> Vec<TextEdit> {
        let outer = self.line_indent(container.span().start);
        let indent = format!("{outer}{INDENT}");
        let opener = self.opener_end(container);
        let inside = ByteRange::new(opener, container.span().end - 1);
        let source = self.indented(source, &indent);
        let is_blank = self.text[inside.to_usize()].trim().is_empty();
        if is_blank && !source.contains('\n') && !self.text[inside.to_usize()].contains('\n') {
            return vec![TextEdit::replace(inside, source)];
        }
        let line_end = self.line_ending();
        let mut insert = format!("{line_end}{indent}{source},");
        if is_blank {
            insert += &format!("{line_end}{outer}");
            return vec![TextEdit::replace(inside, insert)];
        }
        // A comment that stands alone inside stays where it is, on a line of its own.
        if !self.text[inside.to_usize()].starts_with(['\n', '\r']) {
            insert += line_end;
        }
        vec![TextEdit::insert(opener, insert)]
    }

    fn insert_before(&self, next: ByteRange, source: &str) -> Vec<TextEdit> {
        let indent = self.line_indent(next.start);
        let source = self.indented(source, &indent);
        let gap = if self.is_first_on_line(next.start) {
            format!("{}{indent}", self.line_ending())
        } else {
            " ".to_owned()
        };
        vec![TextEdit::insert(next.start, format!("{source},{gap}"))]
    }

    fn insert_after(
        &self,
        before: ByteRange,
        next: Option<ByteRange>,
        source: &str,
    ) -> Vec<TextEdit> {
        let indent = self.line_indent(before.start);
        let source = self.indented(source, &indent);
        let comma = self.comma_after(before.end);
        let own_line =
            self.is_first_on_line(before.start) && self.ends_line(comma.unwrap_or(before.end));
        let new_line = if own_line {
            format!("{}{indent}", self.line_ending())
        } else {
            " ".to_owned()
        };
        let Some(comma) = comma else {
            let at = if own_line {
                self.end_with_comment(before.end)
            } else {
                before.end
            };
            let comma = TextEdit::insert(before.end, ",");
            return vec![comma, TextEdit::insert(at, format!("{new_line}{source}"))];
        };
        let at = if own_line {
            self.end_with_comment(comma)
        } else {
            comma
        };
        let is_last_without_gap = next.is_none() && !own_line;
        let trailing = if is_last_without_gap { "" } else { "," };
        vec![TextEdit::insert(
            at,
            format!("{new_line}{source}{trailing}"),
        )]
    }

    /// The offset after the comma that follows an entry.
    fn comma_after(&self, end: u32) -> Option<u32> {
        let mut lexer = Lexer::at(&self.text, end);
        let token =
            std::iter::repeat_with(|| lexer.next_token()).find(|token| !token.kind.is_trivia())?;
        (token.kind == TokenKind::Comma).then_some(token.range.end)
    }

    /// The offset after a comment that follows on the same line, or `from`.
    fn end_with_comment(&self, from: u32) -> u32 {
        let mut lexer = Lexer::at(&self.text, from);
        let mut end = from;
        loop {
            let token = lexer.next_token();
            let source = &self.text[token.range.to_usize()];
            match token.kind {
                TokenKind::Whitespace if !source.contains(['\n', '\r']) => {}
                TokenKind::BlockComment if !source.contains(['\n', '\r']) => end = token.range.end,
                TokenKind::LineComment => {
                    return token.range.start + source.trim_end().len() as u32;
                }
                _ => return end,
            }
        }
    }

    fn ends_line(&self, from: u32) -> bool {
        let end = self.end_with_comment(from) as usize;
        let rest = self.text[end..].trim_start_matches([' ', '\t']);
        rest.is_empty() || rest.starts_with(['\n', '\r'])
    }

    /// The offset after the opening bracket of a value.
    fn opener_end(&self, container: Value<'_>) -> u32 {
        let from = container
            .name_span()
            .map_or(container.span().start, |name| name.end);
        let mut lexer = Lexer::at(&self.text, from);
        let opener =
            std::iter::repeat_with(|| lexer.next_token()).find(|token| !token.kind.is_trivia());
        opener.expect("a bracket follows the name").range.end
    }

    fn is_first_on_line(&self, offset: u32) -> bool {
        self.before_on_line(offset).trim().is_empty()
    }

    /// The white space that the line of `offset` begins with.
    fn line_indent(&self, offset: u32) -> String {
        let before = self.before_on_line(offset);
        before[..before.len() - before.trim_start_matches([' ', '\t']).len()].to_owned()
    }

    fn before_on_line(&self, offset: u32) -> &str {
        let before = &self.text[..offset as usize];
        let before = &before[before.rfind(['\n', '\r']).map_or(0, |at| at + 1)..];
        before.trim_start_matches('\u{FEFF}')
    }

    /// The line end that the text uses.
    fn line_ending(&self) -> &'static str {
        if self.text.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        }
    }

    /// `source` with every line after its first indented by `indent`.
    fn indented(&self, source: &str, indent: &str) -> String {
        let new_line = format!("{}{indent}", self.line_ending());
        source.lines().collect::<Vec<_>>().join(&new_line)
    }
}

fn entry_spans(container: Value<'_>) -> Vec<ByteRange> {
    let span_of = |id| container.other(id).span();
    container
        .entries()
        .iter()
        .map(|entry| {
            let value = span_of(entry.value);
            match entry.key {
                None => value,
                Some(Key::Name(name)) => name.cover(value),
                Some(Key::Value(key)) => span_of(key).cover(value),
            }
        })
        .collect()
}
