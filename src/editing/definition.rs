//! From a name to where it is given, and to everywhere else it stands.

use super::document::Document;
use super::names::{Occurrence, Role};
use crate::base::ByteRange;
use crate::ron_text::parse_text;
use crate::scenario::format::NameKind;

/// Where the name at `offset` is given: several places for a flag that several choices set.
pub fn definitions(document: &Document, offset: u32) -> Vec<ByteRange> {
    let names = document.names();
    let Some(here) = names.at(offset) else {
        return Vec::new();
    };
    let definitions = names.definitions(&here.symbol);
    definitions.map(|definition| definition.range).collect()
}

/// Every place where the thing at `offset` is named, in written order.
pub fn references(document: &Document, offset: u32) -> Vec<Occurrence> {
    let names = document.names();
    let Some(here) = names.at(offset) else {
        return Vec::new();
    };
    names.of_symbol(&here.symbol).cloned().collect()
}

/// The move that is named at `offset`.
pub fn move_named_at(document: &Document, offset: u32) -> Option<&str> {
    let here = document.names().at(offset)?;
    let is_move = here.symbol.kind == NameKind::Move && here.role == Role::Use;
    is_move.then_some(here.symbol.name.as_str())
}

/// Where a file of moves defines the move `name`.
pub fn move_definition(moves: &str, name: &str) -> Option<ByteRange> {
    let parsed = parse_text(moves);
    let defined = parsed.root()?.field("moves")?;
    let mut keys = defined.map_entries().map(|entry| entry.key);
    let key = keys.find(|key| key.text().is_some_and(|text| text == name))?;
    Some(ByteRange::new(
        key.text_offset(0)?,
        key.text_offset(name.len())?,
    ))
}
