//! Fields of a struct: the known, the missing and the misspelt.

use super::Reader;
use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::{TextEdit, Value, ValueKind};

/// The fields of one struct.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub value: Value<'a>,
    pub name: &'static str,
}

impl<'a> Fields<'a> {
    /// The value of a field; `None` where it is left out or written as `None`.
    pub fn get(&self, field: &str) -> Option<Value<'a>> {
        self.value.field(field).and_then(unwrap_some)
    }

    /// Where to point for something that is missing: the struct's name, or its first character.
    pub fn head(&self) -> ByteRange {
        head(self.value)
    }
}

/// The name of a struct, or its opening bracket.
pub(super) fn head(value: Value<'_>) -> ByteRange {
    let span = value.span();
    value
        .name_span()
        .unwrap_or(ByteRange::new(span.start, span.end.min(span.start + 1)))
}

/// `Some(x)` is the same as `x`, and `None` the same as nothing, with or without `implicit_some`.
pub(super) fn unwrap_some(value: Value<'_>) -> Option<Value<'_>> {
    match value.kind() {
        ValueKind::Some => value.items().next(),
        ValueKind::None | ValueKind::Missing => None,
        _ => Some(value),
    }
}

impl Reader {
    /// Reads `value` as a struct called one of `names` (or without a name) with these fields.
    pub(super) fn fields<'a>(
        &mut self,
        value: Value<'a>,
        name: &'static str,
        known: &[&str],
    ) -> Option<Fields<'a>> {
        match value.kind() {
            ValueKind::Struct => {}
            ValueKind::Unit if value.name().is_none_or(|written| written == name) => {}
            ValueKind::Missing => return None,
            _ => {
                self.wrong_type(value, &format!("{name}(…)"));
                return None;
            }
        }
        if let Some(written) = value.name()
            && written != name
        {
            let mut problem = Problem::error(
                code::WRONG_NAME,
                head(value),
                format!("expected `{name}(…)`, found `{written}(…)`"),
            );
            if did_you_mean(written, [name]).is_some() {
                problem = problem.fix(
                    format!("write `{name}`"),
                    TextEdit::replace(head(value), name),
                );
            }
            self.problems.push(problem);
        }
        for field in value.fields() {
            if known.contains(&field.name) {
                continue;
            }
            let mut problem = Problem::error(
                code::UNKNOWN_FIELD,
                field.name_span,
                format!("`{name}` has no field `{}`", field.name),
            );
            match did_you_mean(field.name, known.iter().copied()) {
                Some(similar) => {
                    problem = problem.help(format!("did you mean `{similar}`?")).fix(
                        format!("write `{similar}`"),
                        TextEdit::replace(field.name_span, similar),
                    );
                }
                None => problem = problem.help(format!("its fields are {}", listed(known))),
            }
            self.problems.push(problem);
        }
        Some(Fields { value, name })
    }

    /// The value of a field that must be there.
    pub(super) fn required<'a>(&mut self, fields: &Fields<'a>, field: &str) -> Option<Value<'a>> {
        let found = fields.get(field);
        if found.is_none()
            && fields
                .value
                .field(field)
                .is_none_or(|value| value.kind() == ValueKind::None)
        {
            self.missing(fields, field);
        }
        found
    }

    fn missing(&mut self, fields: &Fields<'_>, field: &str) {
        // After a mistake inside the struct the field may be there, unread.
        if fields.value.is_damaged() {
            return;
        }
        let message = format!("`{}` lacks its field `{field}`", fields.name);
        self.problems
            .push(Problem::error(code::MISSING_FIELD, fields.head(), message));
    }

    pub(super) fn wrong_type(&mut self, value: Value<'_>, expected: &str) {
        if value.kind() == ValueKind::Missing {
            return;
        }
        let found = describe(value);
        self.problems.push(Problem::error(
            code::WRONG_TYPE,
            value.span(),
            format!("expected {expected}, found {found}"),
        ));
    }
}

/// `a`, `b` and `c`, in quotes.
pub(super) fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => "none".to_owned(),
    }
}

fn describe(value: Value<'_>) -> String {
    match value.kind() {
        ValueKind::Struct | ValueKind::Tuple | ValueKind::Unit => match value.name() {
            Some(name) => format!("`{name}(…)`"),
            None => "`(…)`".to_owned(),
        },
        ValueKind::Identifier => format!("`{}`", value.source()),
        ValueKind::List => "a list `[…]`".to_owned(),
        ValueKind::Map => "a map `{…}`".to_owned(),
        ValueKind::Text => "a text".to_owned(),
        ValueKind::Bytes => "bytes".to_owned(),
        ValueKind::Char => "a single character".to_owned(),
        ValueKind::Bool(truth) => format!("`{truth}`"),
        ValueKind::Number(_) => format!("the number `{}`", value.source()),
        ValueKind::Some => "`Some(…)`".to_owned(),
        ValueKind::None => "`None`".to_owned(),
        ValueKind::Range => "a range".to_owned(),
        ValueKind::Missing => "nothing".to_owned(),
    }
}
