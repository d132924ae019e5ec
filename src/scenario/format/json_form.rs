//! A scenario as JSON, the way its schema describes it.

use super::{BOUNDS, CONDITIONS, CUSTOM, ENDING, Form, Kind, NODE, SCENARIO, Shape};
use crate::ron_text::{Number, Parsed, Value, ValueKind};
use serde_json::{Map, Number as JsonNumber, Value as Json, json};

/// The value of a text as JSON; `None` where there is none.
///
/// Nothing is checked: what does not fit the format is rendered as it is, and then does not fit the schema either.
pub fn json_form(parsed: &Parsed) -> Option<Json> {
    Some(of_kind(parsed.root()?, &Kind::Group(&SCENARIO)))
}

fn of_kind(value: Value<'_>, kind: &Kind) -> Json {
    if value.kind() == ValueKind::Some
        && let Some(inner) = value.items().next()
    {
        return of_kind(inner, kind);
    }
    let is_group = matches!(value.kind(), ValueKind::Struct | ValueKind::Unit);
    match (kind, value.kind(), value.name()) {
        (Kind::Group(shape), _, _) if is_group => group(value, shape),
        (Kind::NodeOrEnding, _, name) if is_group => {
            let name = name.unwrap_or(NODE.name);
            let shape = if name == ENDING.name { &ENDING } else { &NODE };
            json!({ name: group(value, shape) })
        }
        (Kind::Persona, _, Some(name)) if is_group => json!({ name: group(value, &CUSTOM) }),
        (Kind::Wording, ValueKind::Tuple, Some(name)) => {
            json!({ name: parts(value, &[Kind::List(&Kind::Text)]) })
        }
        (Kind::Condition, ValueKind::Tuple, Some(name)) => form(value, name, CONDITIONS),
        (Kind::Bound, ValueKind::Tuple, Some(name)) => form(value, name, BOUNDS),
        (Kind::List(item), ValueKind::List, _) => {
            value.items().map(|value| of_kind(value, item)).collect()
        }
        (Kind::Map(_, inner), ValueKind::Map, _) => map(value, inner),
        _ => plain(value),
    }
}

fn group(value: Value<'_>, shape: &Shape) -> Json {
    let mut object = Map::new();
    for field in value.fields() {
        if field.value.kind() == ValueKind::None {
            continue;
        }
        let rendered = match shape.field(field.name) {
            Some(known) => of_kind(field.value, &known.kind),
            None => plain(field.value),
        };
        object.insert(field.name.to_owned(), rendered);
    }
    Json::Object(object)
}

fn form(value: Value<'_>, name: &str, forms: &[Form]) -> Json {
    let known = forms.iter().find(|form| form.name == name);
    json!({ name: parts(value, known.map_or(&[], |form| form.parts)) })
}

/// The part of a thing that has one, the list of them of one that has several.
fn parts(value: Value<'_>, kinds: &[Kind]) -> Json {
    let mut rendered: Vec<Json> = value
        .items()
        .enumerate()
        .map(|(at, part)| {
            kinds
                .get(at)
                .map_or_else(|| plain(part), |kind| of_kind(part, kind))
        })
        .collect();
    match rendered.len() {
        1 => rendered.remove(0),
        _ => Json::Array(rendered),
    }
}

fn map(value: Value<'_>, inner: &Kind) -> Json {
    let entries = value.map_entries().map(|entry| {
        let key = entry.key.text();
        let key = key.map_or_else(|| entry.key.source().to_owned(), Into::into);
        (key, of_kind(entry.value, inner))
    });
    Json::Object(entries.collect())
}

/// A value of which the format says nothing here.
fn plain(value: Value<'_>) -> Json {
    match value.kind() {
        ValueKind::Struct => {
            let fields = value.fields();
            let fields = fields.map(|field| (field.name.to_owned(), plain(field.value)));
            Json::Object(fields.collect())
        }
        ValueKind::Map => map(value, &Kind::Text),
        ValueKind::List | ValueKind::Tuple => value.items().map(plain).collect(),
        ValueKind::Unit => json!({}),
        ValueKind::Identifier => json!(value.name()),
        ValueKind::Text => json!(value.text()),
        ValueKind::Bool(truth) => json!(truth),
        ValueKind::Number(_) => value
            .number()
            .and_then(number)
            .map_or_else(|| json!(value.source()), Json::Number),
        ValueKind::Some => value.items().next().map_or(Json::Null, plain),
        ValueKind::None | ValueKind::Missing => Json::Null,
        ValueKind::Bytes | ValueKind::Char | ValueKind::Range => json!(value.source()),
    }
}

fn number(number: Number<'_>) -> Option<JsonNumber> {
    match number.integer() {
        Some(whole) => Some(whole.into()),
        None => JsonNumber::from_f64(number.source.replace('_', "").parse().ok()?),
    }
}
