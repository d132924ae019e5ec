//! The nodes of a scenario with their stages, and the choices of each.

use super::document::Document;
use super::tree_walk::{Inner, Place};
use crate::base::ByteRange;
use crate::ron_text::Value;
use crate::scenario::format::ENDING;
use std::borrow::Cow;

/// An entry of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    pub name: String,
    /// The stage of a node, the outcome of an ending, where a choice leads; may be empty.
    pub detail: String,
    pub kind: OutlineKind,
    /// All of it.
    pub range: ByteRange,
    /// Its name; inside `range`.
    pub name_range: ByteRange,
    pub inside: Vec<Outline>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlineKind {
    Decision,
    Beat,
    Ending,
    Choice,
}

/// The nodes in written order.
pub fn outline(document: &Document) -> Vec<Outline> {
    let Some(root) = document.parsed().root() else {
        return Vec::new();
    };
    let fields = Place::outermost(root).inner();
    let nodes = fields.iter().filter_map(|field| match field {
        Inner::Field(field, place) if field.name == "nodes" => Some(place.inner()),
        _ => None,
    });
    nodes
        .flatten()
        .filter_map(|entry| match entry {
            Inner::Entry(key, place) => Some(node(key, place.value)),
            Inner::Field(..) | Inner::Item(_) => None,
        })
        .collect()
}

fn node(key: Value<'_>, value: Value<'_>) -> Outline {
    let choices = value.field("choices");
    let inside = choices
        .into_iter()
        .flat_map(Value::items)
        .filter_map(choice);
    let (kind, detail) = match value.name() {
        Some(name) if name == ENDING.name => (OutlineKind::Ending, word(value, "outcome")),
        _ if choices.is_some() => (OutlineKind::Decision, word(value, "stage")),
        _ => (OutlineKind::Beat, word(value, "stage")),
    };
    Outline {
        name: name_of(key),
        detail,
        kind,
        range: key.span().cover(value.span()),
        name_range: key.span(),
        inside: inside.collect(),
    }
}

fn choice(value: Value<'_>) -> Option<Outline> {
    let id = value.field("id")?;
    let goto = value.field("goto").and_then(Value::text);
    Some(Outline {
        name: name_of(id),
        detail: goto.map(|goto| format!("→ {goto}")).unwrap_or_default(),
        kind: OutlineKind::Choice,
        range: value.span(),
        name_range: id.span(),
        inside: Vec::new(),
    })
}

/// What an editor shows must not be empty.
fn name_of(value: Value<'_>) -> String {
    let name = value.text().filter(|name| !name.trim().is_empty());
    name.map_or_else(|| "?".to_owned(), Cow::into_owned)
}

fn word(value: Value<'_>, field: &str) -> String {
    let word = value.field(field).and_then(Value::identifier);
    word.unwrap_or_default().to_owned()
}
