//! Fields of a struct: the known, the missing and the misspelt.

use super::{Missing, Reader};
use crate::base::name_slot::name_slot;
use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, code, quoted};
use crate::check::similar::did_you_mean;
use crate::check::unread::hidden_in;
use crate::ron_text::{TextEdit, Value, ValueId, ValueKind};
use crate::scenario::format::{FIELDS_MAX, SHAPES, Shape};

/// What is usually written without its name, or is a word of its own: a struct that has the name of any other in the
/// place of one is not read as that one, since hardly any field would fit.
const UNNAMED: &[&str] = &["Feels", "Custom", "Key"];

/// The fields of one struct.
pub(super) struct Fields<'a> {
    pub value: Value<'a>,
    shape: &'static Shape,
    /// By their places in the shape.
    written: [Option<ValueId>; FIELDS_MAX],
    /// The slots of their names, a bit each: most fields may be left out, and mostly are.
    slots: u64,
}

impl<'a> Fields<'a> {
    /// The value of a field; `None` where it is left out or written as `None`.
    pub fn get(&self, field: &str) -> Option<Value<'a>> {
        self.written(field).and_then(unwrap_some)
    }

    /// Whether the field is there, with a value that can be read or not.
    pub fn has(&self, field: &str) -> bool {
        self.written(field)
            .is_some_and(|value| value.kind() != ValueKind::None)
    }

    /// The field as it is written.
    #[inline]
    pub fn written(&self, field: &str) -> Option<Value<'a>> {
        debug_assert!(
            self.shape.field(field).is_some(),
            "a reader asks for a field that its shape has"
        );
        if self.slots & slot_of(field) == 0 {
            return None;
        }
        let id = self.written[self.shape.position(field)?];
        id.map(|id| self.value.other(id))
    }

    /// Where to point for something that is missing: the struct's name, or its first character.
    pub fn head(&self) -> ByteRange {
        head(self.value)
    }
}

#[inline]
fn slot_of(name: &str) -> u64 {
    1 << name_slot(name.as_bytes())
}

/// What stands alone in round brackets without a name.
fn only_item(value: Value<'_>) -> Option<Value<'_>> {
    let mut items = value.items();
    let only = items.next()?;
    (value.name().is_none() && items.next().is_none()).then_some(only)
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

impl Reader<'_> {
    /// Reads `value` as a struct of this shape, with its name or without.
    pub(super) fn fields<'a>(
        &mut self,
        value: Value<'a>,
        shape: &'static Shape,
    ) -> Option<Fields<'a>> {
        let fields = self.try_fields(value, shape);
        if fields.is_none() {
            self.hide(hidden_in(shape.name));
        }
        fields
    }

    fn try_fields<'a>(&mut self, value: Value<'a>, shape: &'static Shape) -> Option<Fields<'a>> {
        let name = shape.name;
        let known = || shape.field_names().collect::<Vec<_>>();
        match value.kind() {
            ValueKind::Struct | ValueKind::Unit => {}
            ValueKind::Tuple if value.name() == Some(name) => {
                let message = format!(
                    "the values of `{name}(…)` have no names, as in `{}: …`",
                    shape.fields[0].name
                );
                self.report(
                    Problem::error(code::WRONG_TYPE, head(value), message)
                        .help(format!("its fields are {}", listed(&known()))),
                );
                return None;
            }
            ValueKind::Tuple
                if let Some(only) = only_item(value)
                    && only.name() == Some(name) =>
            {
                let message = format!("`{name}(…)` stands in brackets of its own");
                let problem = Problem::error(code::WRONG_TYPE, head(value), message);
                let edit = TextEdit::replace(value.span(), only.source());
                // With a comment around it there is more than the two brackets and perhaps a comma and blanks.
                self.report(
                    match value.source().matches('/').count() == only.source().matches('/').count()
                    {
                        true => problem.certain_fix("take these brackets out", edit),
                        false => problem.help("take these brackets out"),
                    },
                );
                return self.try_fields(only, shape);
            }
            _ => {
                self.wrong_type(value, &format!("`{name}(…)`"));
                return None;
            }
        }
        self.hide_damage(value, name);
        if let Some(written) = value.name()
            && written != name
        {
            self.other_name(value, name, written);
            let is_other = !UNNAMED.contains(&written)
                && SHAPES.iter().any(|other| other.name == written)
                && !matches!(name, "Node" | "Ending");
            if is_other {
                return None;
            }
        }
        let mut misspelt = Vec::new();
        let mut written = [None; FIELDS_MAX];
        let mut slots = 0;
        for field in value.fields() {
            if let Some(position) = shape.position(field.name) {
                written[position].get_or_insert(field.value.id());
                slots |= slot_of(field.name);
                continue;
            }
            // Reported by the reader of the text, and read as if it were mended.
            let underscored = field.name.replace('-', "_");
            if let Some(position) = shape.position(&underscored) {
                misspelt.push((position, field.value.id()));
                continue;
            }
            let message = format!("`{name}` has no field {}", quoted(field.name));
            let mut problem = Problem::error(code::UNKNOWN_FIELD, field.name_span, message);
            match did_you_mean(field.name, shape.field_names()) {
                Some(similar) => {
                    let edit = TextEdit::replace(field.name_span, similar);
                    problem = problem.did_you_mean_word(field.name, similar, edit);
                    let position = shape
                        .position(similar)
                        .expect("what is similar is one of the known");
                    misspelt.push((position, field.value.id()));
                }
                None => problem = problem.help(format!("its fields are {}", listed(&known()))),
            }
            self.report(problem);
        }
        for (position, value) in misspelt {
            written[position].get_or_insert(value);
            slots |= slot_of(shape.fields[position].name);
        }
        Some(Fields {
            value,
            shape,
            written,
            slots,
        })
    }

    fn other_name(&mut self, value: Value<'_>, name: &'static str, written: &str) {
        let message = format!("expected `{name}(…)`, found `{written}(…)`");
        let problem = Problem::error(code::WRONG_NAME, head(value), message);
        let edit = TextEdit::replace(head(value), name);
        self.report(match did_you_mean(written, [name]) {
            Some(_) => problem.certain_fix(format!("write `{name}`"), edit),
            None => problem.fix(format!("write `{name}`"), edit),
        });
    }

    /// The value of a field that must be there.
    pub(super) fn required<'a>(
        &mut self,
        fields: &Fields<'a>,
        field: &'static str,
    ) -> Option<Value<'a>> {
        let written = fields.written(field);
        let is_there = written.is_some_and(|value| value.kind() != ValueKind::None);
        // After a mistake inside the struct the field may be there, unread.
        if !is_there && !fields.value.is_damaged() {
            let missing = self.missing.entry(fields.head());
            missing
                .or_insert(Missing {
                    of: fields.shape.name,
                    fields: Vec::new(),
                })
                .fields
                .push(field);
        }
        written.and_then(unwrap_some)
    }

    pub(super) fn wrong_type(&mut self, value: Value<'_>, expected: &str) {
        if value.kind() == ValueKind::Missing {
            return;
        }
        let message = format!("expected {expected}, found {}", describe(value));
        self.report(Problem::error(code::WRONG_TYPE, shortest(value), message));
    }
}

impl Reader<'_> {
    /// Like [`Self::wrong_type`], for what is right but for its quotes: `is_meant` knows.
    pub(super) fn wrong_type_or_in_quotes(
        &mut self,
        value: Value<'_>,
        expected: &str,
        is_meant: impl Fn(&str) -> bool,
    ) {
        match value.text() {
            Some(text) if is_meant(text.trim()) => {
                self.stands_without_quotes(value.span(), text.trim());
            }
            _ => self.wrong_type(value, expected),
        }
    }
}

/// Where to point for a whole value: at its beginning where it takes more than one line.
pub(super) fn shortest(value: Value<'_>) -> ByteRange {
    match value.source().contains('\n') {
        true => head(value),
        false => value.span(),
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

/// What a value is, for somebody who expected something else.
pub(super) fn describe(value: Value<'_>) -> String {
    match value.kind() {
        ValueKind::Struct | ValueKind::Tuple | ValueKind::Unit => match value.name() {
            Some(name) => format!("`{name}(…)`"),
            None => "`(…)`".to_owned(),
        },
        ValueKind::Identifier => quoted(value.source()),
        ValueKind::List => "a list `[…]`".to_owned(),
        ValueKind::Map => "a map `{…}`".to_owned(),
        ValueKind::Text => "a text".to_owned(),
        ValueKind::Bytes => "bytes".to_owned(),
        ValueKind::Char => "a single character".to_owned(),
        ValueKind::Bool(truth) => format!("`{truth}`"),
        ValueKind::Number(_) => format!("the number {}", quoted(value.source())),
        ValueKind::Some => "`Some(…)`".to_owned(),
        ValueKind::None => "`None`".to_owned(),
        ValueKind::Range => "a range".to_owned(),
        ValueKind::Missing => "nothing".to_owned(),
    }
}
