//! Lists that may be left out.

use super::Reader;
use super::structure::{Fields, unwrap_some};
use crate::check::unread::hidden_in;
use crate::ron_text::{Value, ValueKind};

impl Reader<'_> {
    /// The values of a list; none where it is left out or cannot be read.
    pub(super) fn list<'a>(&mut self, fields: &Fields<'a>, field: &str) -> Vec<Value<'a>> {
        let Some(value) = fields.get(field) else {
            if fields.has(field) {
                self.hide(hidden_in(field));
            }
            return Vec::new();
        };
        if value.kind() != ValueKind::List {
            self.hide(hidden_in(field));
            self.wrong_type(value, "a list `[…]`");
            return Vec::new();
        }
        self.hide_damage(value, field);
        value
            .items()
            .map(|item| unwrap_some(item).unwrap_or(item))
            .collect()
    }
}
