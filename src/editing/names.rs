//! Every name in a scenario: what it is the name of, where it is given, and where it is used.

use super::tree_walk::{Inner, Place};
use crate::base::ByteRange;
use crate::ron_text::{Parsed, Value};
use crate::scenario::format::{Kind, NameKind, SPEAKERS};
use std::collections::BTreeMap;

/// Something with a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol {
    pub kind: NameKind,
    /// The node of a choice or a line, whose names are only unique there.
    pub node: Option<String>,
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The name is given here. A flag or a promise may have several such places.
    Definition,
    Use,
}

/// A place where a name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    pub symbol: Symbol,
    pub role: Role,
    /// Of the name alone, without quotes.
    pub range: ByteRange,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// In written order.
    occurrences: Vec<Occurrence>,
    /// By symbol, positions in `occurrences`.
    by_symbol: BTreeMap<Symbol, Vec<usize>>,
}

impl Names {
    pub(super) fn of(parsed: &Parsed) -> Names {
        let mut names = Names::default();
        if let Some(root) = parsed.root() {
            names.visit(&Place::outermost(root));
        }
        names.occurrences.sort_by_key(|occurrence| occurrence.range);
        for (at, occurrence) in names.occurrences.iter().enumerate() {
            let places = names.by_symbol.entry(occurrence.symbol.clone());
            places.or_default().push(at);
        }
        names
    }

    /// The name at `offset`; of two that meet there the one that begins.
    pub fn at(&self, offset: u32) -> Option<&Occurrence> {
        let after = self
            .occurrences
            .partition_point(|occurrence| occurrence.range.start <= offset);
        let found = self.occurrences[..after].last()?;
        (offset <= found.range.end).then_some(found)
    }

    /// Where a symbol stands, in written order.
    pub fn of_symbol(&self, symbol: &Symbol) -> impl Iterator<Item = &Occurrence> {
        let places = self.by_symbol.get(symbol).map_or(&[][..], Vec::as_slice);
        places.iter().map(|at| &self.occurrences[*at])
    }

    /// Where the name of a symbol is given.
    pub fn definitions(&self, symbol: &Symbol) -> impl Iterator<Item = &Occurrence> {
        let all = self.of_symbol(symbol);
        all.filter(|occurrence| occurrence.role == Role::Definition)
    }

    pub fn is_defined(&self, symbol: &Symbol) -> bool {
        self.definitions(symbol).next().is_some()
    }

    /// Every symbol of a kind whose name is given somewhere, with the first such place, by node and name.
    pub fn defined(&self, kind: NameKind) -> impl Iterator<Item = (&Symbol, ByteRange)> {
        let of_kind = self
            .by_symbol
            .iter()
            .filter(move |(symbol, _)| symbol.kind == kind);
        of_kind.filter_map(|(symbol, _)| {
            let first = self.definitions(symbol).next()?;
            Some((symbol, first.range))
        })
    }

    fn visit(&mut self, place: &Place<'_>) {
        let Place { value, kind, node } = place;
        let node = node.as_deref();
        match kind {
            Kind::Defines(of) => self.name(*value, *of, Role::Definition, node),
            Kind::Refers(NameKind::Choice) => self.node_and_choice(*value),
            Kind::Refers(of) => self.name(*value, *of, Role::Use, node),
            Kind::Move => self.name(*value, NameKind::Move, Role::Use, node),
            Kind::Speaker => {
                let is_fixed = |name: &str| SPEAKERS.iter().any(|(speaker, _)| *speaker == name);
                if !value.text().is_some_and(|name| is_fixed(&name)) {
                    self.name(*value, NameKind::Colleague, Role::Use, node);
                }
            }
            _ => {}
        }
        for inner in place.inner() {
            if let (Inner::Entry(key, _), Kind::Map(of, _)) = (&inner, kind) {
                self.name(*key, *of, Role::Definition, node);
            }
            self.visit(inner.place());
        }
    }

    /// A name in quotes, or one that lacks them.
    fn name(&mut self, value: Value<'_>, kind: NameKind, role: Role, node: Option<&str>) {
        let (name, range) = match (value.text(), value.identifier()) {
            (Some(text), _) => {
                let range = text_range(value, 0, text.len());
                (text.into_owned(), range)
            }
            (None, Some(word)) => (word.to_owned(), Some(value.span())),
            (None, None) => return,
        };
        let is_of_node = matches!(kind, NameKind::Choice | NameKind::Line);
        if let Some(range) = range {
            let node = node.filter(|_| is_of_node).map(str::to_owned);
            self.add(Symbol { kind, node, name }, role, range);
        }
    }

    /// `node/choice`, as a condition writes it.
    fn node_and_choice(&mut self, value: Value<'_>) {
        let Some(text) = value.text() else {
            return;
        };
        let Some((node, choice)) = text.split_once('/') else {
            return;
        };
        let of_node = Symbol {
            kind: NameKind::Node,
            node: None,
            name: node.to_owned(),
        };
        let of_choice = Symbol {
            kind: NameKind::Choice,
            node: Some(node.to_owned()),
            name: choice.to_owned(),
        };
        if let Some(range) = text_range(value, 0, node.len()) {
            self.add(of_node, Role::Use, range);
        }
        if let Some(range) = text_range(value, node.len() + 1, text.len()) {
            self.add(of_choice, Role::Use, range);
        }
    }

    fn add(&mut self, symbol: Symbol, role: Role, range: ByteRange) {
        self.occurrences.push(Occurrence {
            symbol,
            role,
            range,
        });
    }
}

/// Where a part of a text stands in the file.
fn text_range(value: Value<'_>, start: usize, end: usize) -> Option<ByteRange> {
    let (start, end) = (value.text_offset(start)?, value.text_offset(end)?);
    (start <= end).then(|| ByteRange::new(start, end))
}
