//! Texts that people read.

use super::Reader;
use super::structure::Fields;
use crate::check::problem::{Problem, code};
use crate::check::unread::Part;
use crate::ron_text::Value;

impl Reader<'_> {
    /// A text that must be there and must say something.
    pub(super) fn text(&mut self, fields: &Fields<'_>, field: &'static str) -> String {
        let value = self.required(fields, field);
        if value.is_none() {
            self.hide(&[Part::Text]);
        }
        value.map(|value| self.text_of(value)).unwrap_or_default()
    }

    /// A text that may be left out.
    pub(super) fn optional_text(&mut self, fields: &Fields<'_>, field: &str) -> Option<String> {
        let value = fields.get(field);
        if value.is_none() && fields.has(field) {
            self.hide(&[Part::Text]);
        }
        value.map(|value| self.text_of(value))
    }

    pub(super) fn text_of(&mut self, value: Value<'_>) -> String {
        let Some(text) = value.text() else {
            self.hide(&[Part::Text]);
            self.wrong_type(value, "a text in quotes");
            return String::new();
        };
        if text.trim().is_empty() {
            self.hide(&[Part::Text]);
            self.report(
                Problem::error(code::EMPTY_TEXT, value.span(), "this text is empty")
                    .help("write it between the quotes"),
            );
        }
        text.into_owned()
    }
}
