//! The values of a RON text, each with its place, in one dense arena.

use std::borrow::Cow;
use std::num::NonZeroU32;

use super::escape;
use super::number::{Number, NumberKind};
use super::syntax_error::SyntaxError;
use crate::base::ByteRange;

/// The number of a value in its text: dense, in the order in which the values end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueId(NonZeroU32);

/// What a value is, as far as the text alone tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Named fields in parentheses, with a name before them or not.
    Struct,
    /// Values in parentheses, with a name before them or not.
    Tuple,
    /// `()` or `Name()`.
    Unit,
    /// A name alone, such as `After`.
    Identifier,
    /// `[…]`
    List,
    /// `{…}`
    Map,
    /// A text, in quotes or, by mistake, not.
    Text,
    /// `b"…"`
    Bytes,
    /// `'x'`
    Char,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(NumberKind),
    /// `Some(…)`
    Some,
    /// `None`
    None,
    /// `1..5`, `..=5` and the like.
    Range,
    /// Nothing where a value belongs; an error says so.
    Missing,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) kind: ValueKind,
    pub(super) span: ByteRange,
    /// The name before the parentheses; empty if there is none.
    pub(super) name: ByteRange,
    pub(super) inner: Inner,
    pub(super) is_damaged: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Inner {
    Nothing,
    /// A range of [`Parsed::entries`].
    Entries {
        start: u32,
        end: u32,
    },
    /// What is between the quotes, with backslash escapes or with none.
    Escaped(ByteRange),
    Verbatim(ByteRange),
}

/// A value inside another, with its key or field name where it has one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) key: Option<Key>,
    pub(super) value: ValueId,
}

/// What stands before a colon.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key {
    /// The name of a field. No value: there are as many as values, and all that is to know of one is its place.
    Name(ByteRange),
    /// The key of a map.
    Value(ValueId),
}

/// A RON text, its values and everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct Parsed {
    pub(super) text: String,
    pub(super) nodes: Vec<Node>,
    pub(super) entries: Vec<Entry>,
    pub(super) root: Option<ValueId>,
    pub(super) extensions: Vec<ByteRange>,
    pub(super) errors: Vec<SyntaxError>,
}

impl ValueId {
    /// The number of the value, from 0; less than [`Parsed::value_count`].
    pub fn index(self) -> usize {
        self.0.get() as usize - 1
    }

    pub(super) fn from_index(index: usize) -> Self {
        let number = u32::try_from(index + 1).ok().and_then(NonZeroU32::new);
        Self(number.expect("there are never more values than the limit, which fits a u32"))
    }
}

impl Parsed {
    /// The text that all places refer to. Empty if the file could not be read as text at all.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Everything wrong with the text, in the order of its places.
    pub fn errors(&self) -> &[SyntaxError] {
        &self.errors
    }

    /// The one value of the text, if there is any.
    pub fn root(&self) -> Option<Value<'_>> {
        self.root.map(|id| self.value(id))
    }

    /// The value with this id, which must be of this text.
    pub fn value(&self, id: ValueId) -> Value<'_> {
        assert!(
            id.index() < self.nodes.len(),
            "a value's id is used with the text it is from"
        );
        Value { parsed: self, id }
    }

    /// How many values there are, the keys of maps included.
    pub fn value_count(&self) -> usize {
        self.nodes.len()
    }

    /// The names in `#![enable(…)]`, each with its place.
    pub fn extensions(&self) -> impl Iterator<Item = (&str, ByteRange)> {
        self.extensions
            .iter()
            .map(|&range| (&self.text[range.to_usize()], range))
    }
}

/// One value of a text. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Value<'a> {
    parsed: &'a Parsed,
    id: ValueId,
}

/// A named field of a struct.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The name without `r#`; by mistake it may have hyphens.
    pub name: &'a str,
    /// Where the name stands.
    pub name_span: ByteRange,
    /// What the field holds.
    pub value: Value<'a>,
}

/// A key of a map with what it leads to.
#[derive(Clone, Copy, Debug)]
pub struct MapEntry<'a> {
    /// Any value, most often a text.
    pub key: Value<'a>,
    /// What the key leads to.
    pub value: Value<'a>,
}

impl<'a> Value<'a> {
    /// The number of this value in its text.
    pub fn id(self) -> ValueId {
        self.id
    }

    /// What the value is.
    pub fn kind(self) -> ValueKind {
        self.node().kind
    }

    /// Where the whole value stands; empty for [`ValueKind::Missing`].
    pub fn span(self) -> ByteRange {
        self.node().span
    }

    /// The value as written.
    pub fn source(self) -> &'a str {
        &self.parsed.text[self.span().to_usize()]
    }

    /// Whether a mistake directly inside may have hidden entries: then an entry that seems to be
    /// missing must not be reported.
    pub fn is_damaged(self) -> bool {
        self.node().is_damaged
    }

    /// The name before the parentheses, or the name that stands alone; without `r#`.
    pub fn name(self) -> Option<&'a str> {
        self.name_span()
            .map(|span| without_raw_prefix(&self.parsed.text[span.to_usize()]))
    }

    /// Where the name of [`Self::name`] stands.
    pub fn name_span(self) -> Option<ByteRange> {
        match self.kind() {
            ValueKind::Identifier => Some(self.span()),
            _ => Some(self.node().name).filter(|name| !name.is_empty()),
        }
    }

    /// The name, if the value is a name alone.
    pub fn identifier(self) -> Option<&'a str> {
        self.name().filter(|_| self.kind() == ValueKind::Identifier)
    }

    /// The named fields of a struct in their order; none for any other kind.
    pub fn fields(self) -> impl Iterator<Item = Field<'a>> {
        self.entries_of(ValueKind::Struct)
            .iter()
            .filter_map(move |entry| {
                let Some(Key::Name(name_span)) = entry.key else {
                    return None;
                };
                Some(Field {
                    name: without_raw_prefix(&self.parsed.text[name_span.to_usize()]),
                    name_span,
                    value: self.other(entry.value),
                })
            })
    }

    /// The first field with this name.
    pub fn field(self, name: &str) -> Option<Value<'a>> {
        self.fields()
            .find(|field| field.name == name)
            .map(|field| field.value)
    }

    /// The values of a list or a tuple, or the one inside `Some(…)`; none for any other kind.
    pub fn items(self) -> impl ExactSizeIterator<Item = Value<'a>> {
        let entries = match self.kind() {
            kind @ (ValueKind::List | ValueKind::Tuple | ValueKind::Some) => self.entries_of(kind),
            _ => &[],
        };
        entries.iter().map(move |entry| self.other(entry.value))
    }

    /// The entries of a map in their order; none for any other kind.
    pub fn map_entries(self) -> impl Iterator<Item = MapEntry<'a>> {
        self.entries_of(ValueKind::Map)
            .iter()
            .filter_map(move |entry| {
                let Some(Key::Value(key)) = entry.key else {
                    return None;
                };
                Some(MapEntry {
                    key: self.other(key),
                    value: self.other(entry.value),
                })
            })
    }

    /// What the first such text key of a map leads to.
    pub fn get(self, key: &str) -> Option<Value<'a>> {
        self.map_entries()
            .find(|entry| entry.key.text().is_some_and(|text| text == key))
            .map(|entry| entry.value)
    }

    /// The text that a text stands for, its escapes read.
    pub fn text(self) -> Option<Cow<'a, str>> {
        if self.kind() != ValueKind::Text {
            return None;
        }
        Some(match self.node().inner {
            Inner::Escaped(content) => escape::decode(&self.parsed.text[content.to_usize()]),
            Inner::Verbatim(content) => Cow::Borrowed(&self.parsed.text[content.to_usize()]),
            Inner::Nothing | Inner::Entries { .. } => unreachable!("a text always has its content"),
        })
    }

    /// The place in the file of the byte at `offset` of [`Self::text`], to point at a word inside.
    pub fn text_offset(self, offset: usize) -> Option<u32> {
        match self.node().inner {
            Inner::Escaped(content) => {
                let within = escape::source_offset(&self.parsed.text[content.to_usize()], offset);
                Some(content.start + within as u32)
            }
            Inner::Verbatim(content) => Some(content.end.min(content.start + offset as u32)),
            Inner::Nothing | Inner::Entries { .. } => None,
        }
    }

    /// The character of a value such as `'x'`.
    pub fn character(self) -> Option<char> {
        match self.node().inner {
            Inner::Escaped(content) if self.kind() == ValueKind::Char => {
                escape::decode(&self.parsed.text[content.to_usize()])
                    .chars()
                    .next()
            }
            _ => None,
        }
    }

    /// The truth value.
    pub fn boolean(self) -> Option<bool> {
        match self.kind() {
            ValueKind::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, to be read exactly.
    pub fn number(self) -> Option<Number<'a>> {
        match self.kind() {
            ValueKind::Number(kind) => Some(Number {
                source: self.source(),
                kind,
            }),
            _ => None,
        }
    }

    pub(super) fn entries(self) -> &'a [Entry] {
        match self.node().inner {
            Inner::Entries { start, end } => &self.parsed.entries[start as usize..end as usize],
            _ => &[],
        }
    }

    /// Another value of the same text; `id` must be of that text.
    pub fn other(self, id: ValueId) -> Value<'a> {
        Value {
            parsed: self.parsed,
            id,
        }
    }

    fn entries_of(self, kind: ValueKind) -> &'a [Entry] {
        if self.kind() == kind {
            self.entries()
        } else {
            &[]
        }
    }

    fn node(self) -> &'a Node {
        &self.parsed.nodes[self.id.index()]
    }
}

fn without_raw_prefix(name: &str) -> &str {
    // Asked for every field of every struct: the first byte nearly always settles it.
    match name.as_bytes() {
        [b'r', b'#', ..] => &name[2..],
        _ => name,
    }
}
