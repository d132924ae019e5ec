//! Walks through the values of a text together with what the format expects of each.

use crate::ron_text::{Field, Value, ValueKind};
use crate::scenario::format::{
    self, BOUNDS, CONDITIONS, CUSTOM, ENDING, Form, Kind, NODE, SHAPES, Shape,
};
use std::borrow::Cow;

/// A value and what is known of its place.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    pub value: Value<'a>,
    pub kind: &'static Kind,
    /// The node that it is in.
    pub node: Option<Cow<'a, str>>,
}

/// What is inside a value.
pub(super) enum Inner<'a> {
    /// A field of a group.
    Field(Field<'a>, Place<'a>),
    /// A key of a map with what it leads to.
    Entry(Value<'a>, Place<'a>),
    /// A value of a list, or a part of a condition.
    Item(Place<'a>),
}

impl<'a> Inner<'a> {
    pub fn place(&self) -> &Place<'a> {
        match self {
            Inner::Field(_, place) | Inner::Entry(_, place) | Inner::Item(place) => place,
        }
    }
}

static OUTERMOST: Kind = Kind::Group(&format::SCENARIO);

impl<'a> Place<'a> {
    pub fn outermost(root: Value<'a>) -> Place<'a> {
        Place {
            value: root,
            kind: &OUTERMOST,
            node: None,
        }
        .through_some()
    }

    /// The shape of the group that stands here.
    pub fn shape(&self) -> Option<&'static Shape> {
        matches!(self.value.kind(), ValueKind::Struct | ValueKind::Unit)
            .then(|| shape_of(self.kind, self.value.name()))
            .flatten()
    }

    /// What is inside of which the format knows something.
    pub fn inner(&self) -> Vec<Inner<'a>> {
        if let Some(shape) = self.shape() {
            let fields = self.value.fields();
            return fields
                .filter_map(|field| {
                    let known = shape.field(field.name)?;
                    Some(Inner::Field(field, self.with(field.value, &known.kind)))
                })
                .collect();
        }
        match (self.kind, self.value.kind()) {
            (Kind::Map(_, inner), ValueKind::Map) => self.entries(inner),
            (Kind::List(inner), ValueKind::List) => {
                let items = self.value.items();
                items
                    .map(|item| Inner::Item(self.with(item, inner)))
                    .collect()
            }
            (kind, ValueKind::Tuple) => {
                let parts = self
                    .value
                    .name()
                    .map_or(&[][..], |name| parts_of(kind, name));
                let items = self.value.items().zip(parts);
                items
                    .map(|(item, part)| Inner::Item(self.with(item, part)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn entries(&self, inner: &'static Kind) -> Vec<Inner<'a>> {
        let entries = self.value.map_entries();
        entries
            .map(|entry| {
                let mut place = self.with(entry.value, inner);
                if matches!(inner, Kind::NodeOrEnding) {
                    place.node = entry.key.text();
                }
                Inner::Entry(entry.key, place)
            })
            .collect()
    }

    fn with(&self, value: Value<'a>, kind: &'static Kind) -> Place<'a> {
        Place {
            value,
            kind,
            node: self.node.clone(),
        }
        .through_some()
    }

    fn through_some(mut self) -> Place<'a> {
        while self.value.kind() == ValueKind::Some
            && let Some(inner) = self.value.items().next()
        {
            self.value = inner;
        }
        self
    }
}

/// The shape of a group with this name in a place for `kind`.
pub(super) fn shape_of(kind: &Kind, name: Option<&str>) -> Option<&'static Shape> {
    match kind {
        Kind::Group(shape) => Some(shape),
        Kind::NodeOrEnding if name == Some(ENDING.name) => Some(&ENDING),
        Kind::NodeOrEnding => Some(&NODE),
        Kind::Persona if name == Some(CUSTOM.name) => Some(&CUSTOM),
        _ => None,
    }
}

/// What stands in the brackets after `name` in a place for `kind`.
pub(super) fn parts_of(kind: &Kind, name: &str) -> &'static [Kind] {
    static WORDINGS: &[Kind] = &[Kind::List(&Kind::Text)];
    let parts = |forms: &'static [Form]| {
        let form = forms.iter().find(|form| form.name == name);
        form.map_or(&[][..], |form| form.parts)
    };
    match kind {
        Kind::Condition => parts(CONDITIONS),
        Kind::Bound => parts(BOUNDS),
        Kind::Wording if name == "OneOf" => WORDINGS,
        _ => &[],
    }
}

/// The group that is always written with this name.
pub(super) fn shape_named(name: &str) -> Option<&'static Shape> {
    SHAPES.iter().copied().find(|shape| shape.name == name)
}
