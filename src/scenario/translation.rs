//! A scenario's texts in another language, read from a Fluent file.

mod file;
mod mark;
mod pattern;
#[cfg(test)]
mod reading_tests;
mod refresh;
mod sheet;
#[cfg(test)]
mod tests;

pub use refresh::{Counted, Headings, Refreshed, TextState, refresh};
pub use sheet::{ImportProblem, Imported, SheetError, export_sheet, import_sheet};

use super::model::Scenario;
use super::texts::each_text_mut;
use crate::base::text_range::ByteRange;
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind};
use mark::{Mark, Marks};
use std::collections::BTreeMap;

/// Some editors and spreadsheets put it at the very start of a file, to say that it is UTF-8. There it belongs to nothing;
/// anywhere else it is a character as any other.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The texts of one translation file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// By message id and attribute (`None`: the message's value).
    texts: BTreeMap<(String, Option<String>), Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    text: String,
    mark: Option<Mark>,
    /// Where its name stands in the file: that of the message, or of the attribute.
    range: ByteRange,
}

/// Something in a translation file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslationError {
    pub kind: TranslationErrorKind,
    pub range: ByteRange,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslationErrorKind {
    /// Not Fluent, and why.
    Syntax(String),
    /// A message or attribute that stands twice.
    Duplicate { name: String, first: ByteRange },
    /// Something in braces that is not a text in quotes: scenarios have no variables.
    Placeable(String),
}

impl Translation {
    /// Reads as much of `text` as can be read.
    pub fn parse(text: &str) -> (Translation, Vec<TranslationError>) {
        let (resource, mut errors) = read(text);
        let mut translation = Translation::default();
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                translation.take(text, &message, &mut errors);
            }
        }
        (translation, errors)
    }

    /// The text of a message or of one of its attributes.
    pub fn get(&self, message: &str, attribute: Option<&str>) -> Option<&str> {
        self.find(message, attribute).map(|(text, _)| text)
    }

    /// The text of a message or of one of its attributes, with the place of its name.
    pub fn find(&self, message: &str, attribute: Option<&str>) -> Option<(&str, ByteRange)> {
        let entry = self.entry(message, attribute)?;
        Some((&entry.text, entry.range))
    }

    /// The id of every message that can be read in the text of a translation, with its place, in written order.
    pub fn message_ids(text: &str) -> Vec<(&str, ByteRange)> {
        let entries = read(text).0.body.into_iter();
        entries
            .filter_map(|entry| match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    Some((id, place_of(text, id)))
                }
                _ => None,
            })
            .collect()
    }

    /// Whether a text was right for an earlier version of its source and nobody has looked at it since.
    pub fn is_outdated(&self, message: &str, attribute: Option<&str>, source: &str) -> bool {
        self.entry(message, attribute).is_some_and(|entry| {
            let mark = entry.mark;
            mark.is_some_and(|mark| mark.is_outdated(source, &entry.text))
        })
    }

    /// Where the name of a message or of one of its attributes stands.
    pub fn range(&self, message: &str, attribute: Option<&str>) -> Option<ByteRange> {
        self.entry(message, attribute).map(|entry| entry.range)
    }

    fn entry(&self, message: &str, attribute: Option<&str>) -> Option<&Entry> {
        let key = (message.to_owned(), attribute.map(str::to_owned));
        self.texts.get(&key)
    }

    /// Every message and attribute, with the place of its name.
    pub fn keys(&self) -> impl Iterator<Item = (&str, Option<&str>, ByteRange)> {
        self.texts.iter().map(|((message, attribute), entry)| {
            (message.as_str(), attribute.as_deref(), entry.range)
        })
    }

    /// `scenario` with its texts replaced where this translation has them.
    pub fn apply(&self, scenario: &Scenario) -> Scenario {
        let mut translated = scenario.clone();
        each_text_mut(&mut translated, &mut |id, text| {
            // An empty one is still to be written.
            let translated = self.get(id.message, id.attribute);
            if let Some(translated) = translated.filter(|text| !text.trim().is_empty()) {
                translated.clone_into(text);
            }
        });
        translated
    }

    fn take(
        &mut self,
        source: &str,
        message: &ast::Message<&str>,
        errors: &mut Vec<TranslationError>,
    ) {
        let id = message.id.name;
        let mut marks = Marks::new();
        if let Some(comment) = &message.comment {
            let lines = comment.content.iter();
            marks.extend(lines.filter_map(|line| mark::read(line)).flatten());
        }
        let values = message.value.iter().map(|value| (None, value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in values.chain(attributes) {
            let place = place_of(source, attribute.unwrap_or(id));
            let name = match attribute {
                Some(attribute) => format!("{id}.{attribute}"),
                None => id.to_owned(),
            };
            let Some(text) = plain_text(pattern) else {
                errors.push(TranslationError {
                    kind: TranslationErrorKind::Placeable(name),
                    range: place,
                });
                continue;
            };
            let key = (id.to_owned(), attribute.map(str::to_owned));
            let entry = Entry {
                text,
                mark: marks.get(&key.1).copied(),
                range: place,
            };
            if let Some(first) = self.texts.insert(key, entry) {
                errors.push(TranslationError {
                    kind: TranslationErrorKind::Duplicate {
                        name,
                        first: first.range,
                    },
                    range: place,
                });
            }
        }
    }
}

/// What the parser makes of a file. It knows no byte order mark, and would take the first message for no Fluent.
fn read(text: &str) -> (ast::Resource<&str>, Vec<TranslationError>) {
    let content = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let before = text.len() - content.len();
    match parser::parse(content) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, found)) => {
            let errors = found.into_iter().map(|error| TranslationError {
                range: range_inside(text, before + error.pos.start, before + error.pos.end),
                kind: TranslationErrorKind::Syntax(in_plain_words(&error.kind)),
            });
            (resource, errors.collect())
        }
    }
}

/// The parser speaks to programmers: what translators run into is said otherwise.
fn in_plain_words(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` is missing here"),
        ErrorKind::ExpectedCharRange { .. } => "no name of a text begins like this".to_owned(),
        ErrorKind::ExpectedMessageField { entry_id } => format!("`{entry_id}` has no text"),
        ErrorKind::MissingValue => "there is no text here".to_owned(),
        other => other.to_string(),
    }
}

/// The text of a pattern in which braces hold only texts in quotes.
fn plain_text(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => fluent_syntax::unicode::unescape_unicode(&mut text, value).ok()?,
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// The parser keeps no places of messages, but hands out slices of the source.
fn place_of(source: &str, id: &str) -> ByteRange {
    let start = id.as_ptr() as usize - source.as_ptr() as usize;
    range(start, start + id.len())
}

/// The parser counts bytes: it may point past the end of the text, or at half a character.
fn range_inside(text: &str, start: usize, end: usize) -> ByteRange {
    range(
        text.floor_char_boundary(start),
        text.ceil_char_boundary(end),
    )
}

fn range(start: usize, end: usize) -> ByteRange {
    ByteRange::new(start as u32, end.max(start) as u32)
}
