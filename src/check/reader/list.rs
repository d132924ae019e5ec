//! Lists that may be left out.

use super::Reader;
use super::structure::{Fields, describe, shortest, unwrap_some};
use crate::check::problem::{Problem, code};
use crate::check::unread::hidden_in;
use crate::ron_text::{TextEdit, Value, ValueKind};

impl Reader<'_> {
    /// The values of a list; none where it is left out or cannot be read.
    pub(super) fn list<'a>(
        &mut self,
        fields: &Fields<'a>,
        field: &str,
    ) -> impl ExactSizeIterator<Item = Value<'a>> + use<'a> {
        let list = self.written_list(fields, field);
        // What has fields has no items: so a list that is left out is one without items, too.
        let items = list.unwrap_or(fields.value).items();
        items.map(|item| unwrap_some(item).unwrap_or(item))
    }

    fn written_list<'a>(&mut self, fields: &Fields<'a>, field: &str) -> Option<Value<'a>> {
        let written = fields.written(field)?;
        let Some(value) = unwrap_some(written) else {
            if written.kind() != ValueKind::None {
                self.hide(hidden_in(field));
            }
            return None;
        };
        if value.kind() != ValueKind::List {
            self.hide(hidden_in(field));
            self.not_a_list(value);
            return None;
        }
        self.hide_damage(value, field);
        Some(value)
    }

    fn not_a_list(&mut self, value: Value<'_>) {
        if value.kind() == ValueKind::Missing {
            return;
        }
        let message = format!("expected a list `[…]`, found {}", describe(value));
        let problem = Problem::error(code::WRONG_TYPE, shortest(value), message);
        let may_be_in_one = matches!(
            value.kind(),
            ValueKind::Identifier | ValueKind::Text | ValueKind::Struct | ValueKind::Tuple
        );
        self.report(match may_be_in_one {
            true if let Some(inside) = in_round_brackets(value) => {
                let edit = TextEdit::replace(value.span(), format!("[{inside}]"));
                problem.certain_fix("write square brackets", edit)
            }
            true => {
                let edit = TextEdit::replace(value.span(), format!("[{}]", value.source()));
                let problem =
                    problem.help("a list has square brackets even if only one thing is in it");
                match is_one_thing(value) {
                    true => problem.certain_fix("put it in brackets", edit),
                    false => problem.fix("put it in brackets", edit),
                }
            }
            false => problem,
        });
    }
}

/// Room for the items of a list that is made at once: grown from the beginning, a list of two choices would have room for
/// four, and they are large. Longer lists grow, because a very long one may be all mistakes, of which nothing is kept.
const ROOM_AT_ONCE_MAX: usize = 64;

/// What `read` makes of each of `items`.
pub(super) fn read_each<'a, T>(
    items: impl ExactSizeIterator<Item = Value<'a>>,
    read: impl FnMut(Value<'a>) -> Option<T>,
) -> Vec<T> {
    let mut all = Vec::with_capacity(items.len().min(ROOM_AT_ONCE_MAX));
    all.extend(items.filter_map(read));
    all
}

/// What stands in `(…)` without a name before it: all that is wrong is the kind of the brackets.
fn in_round_brackets(value: Value<'_>) -> Option<&str> {
    let is_nameless = value.kind() == ValueKind::Tuple && value.name().is_none();
    let source = value.source().strip_prefix('(')?.strip_suffix(')')?;
    Some(source).filter(|_| is_nameless && !value.is_damaged())
}

/// Whether it cannot be several things that were meant: not `(…)`, and no text such as `"first, second"`.
fn is_one_thing(value: Value<'_>) -> bool {
    match value.kind() {
        ValueKind::Identifier => true,
        ValueKind::Struct => value.name().is_some(),
        ValueKind::Text => value
            .text()
            .is_some_and(|text| !text.contains([',', ';', ' '])),
        _ => false,
    }
}
