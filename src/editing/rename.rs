//! Gives something another name, everywhere: in the scenario and in its translations.

use super::document::Document;
use super::messages::renamed_messages;
use super::names::{Occurrence, Symbol};
use crate::base::ByteRange;
use crate::check::{NAME_RULE, is_name};
use crate::ron_text::TextEdit;
use crate::scenario::Translation;
use crate::scenario::format::{NameKind, SPEAKERS};

/// The edits that rename something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renamed {
    pub scenario: Vec<TextEdit>,
    /// For each translation in the order in which they were given.
    pub translations: Vec<Vec<TextEdit>>,
}

/// Why something cannot be renamed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenameError {
    #[error("there is nothing here that can be given another name")]
    NothingHere,
    #[error("`{0}` cannot be a name: {NAME_RULE}")]
    NotAName(String),
    #[error("there is already a {kind} called `{name}`")]
    Taken { kind: &'static str, name: String },
    #[error("`{0}` always means the {0}")]
    Reserved(String),
    /// What cannot be read may hold the name as well.
    #[error("the text has mistakes that may hide some places of the name: mend them first")]
    Unreadable,
}

/// The name at `offset`, if it can be changed, and its place.
pub fn renameable(document: &Document, offset: u32) -> Result<(&str, ByteRange), RenameError> {
    let here = occurrence(document, offset)?;
    Ok((&here.symbol.name, here.range))
}

/// Renames what is named at `offset` to `new`; `translations` are the texts of the files beside the scenario.
pub fn rename(
    document: &Document,
    translations: &[&str],
    offset: u32,
    new: &str,
) -> Result<Renamed, RenameError> {
    let here = occurrence(document, offset)?;
    let symbol = &here.symbol;
    if new == symbol.name {
        return Ok(Renamed {
            scenario: Vec::new(),
            translations: vec![Vec::new(); translations.len()],
        });
    }
    check_name(document, symbol, new)?;
    let places = document.names().of_symbol(symbol);
    let scenario = places.map(|place| TextEdit::replace(place.range, new));
    let messages = document
        .scenario()
        .map(|scenario| renamed_messages(scenario, symbol, new))
        .unwrap_or_default();
    let in_translation = |text: &&str| {
        let ids = Translation::message_ids(text).into_iter();
        let renamed = ids.filter_map(|(id, range)| Some((messages.get(id)?, range)));
        renamed
            .map(|(new, range)| TextEdit::replace(range, new.as_str()))
            .collect()
    };
    Ok(Renamed {
        scenario: scenario.collect(),
        translations: translations.iter().map(in_translation).collect(),
    })
}

fn occurrence(document: &Document, offset: u32) -> Result<&Occurrence, RenameError> {
    let here = document
        .names()
        .at(offset)
        .ok_or(RenameError::NothingHere)?;
    match here.symbol.kind {
        // The one is the name of a folder, the other is defined for every scenario.
        NameKind::Scenario | NameKind::Move => return Err(RenameError::NothingHere),
        _ if !document.parsed().errors().is_empty() => return Err(RenameError::Unreadable),
        _ => {}
    }
    Ok(here)
}

fn check_name(document: &Document, symbol: &Symbol, new: &str) -> Result<(), RenameError> {
    if !is_name(new) {
        return Err(RenameError::NotAName(new.to_owned()));
    }
    let is_speaker = SPEAKERS.iter().any(|(speaker, _)| *speaker == new);
    if symbol.kind == NameKind::Colleague && is_speaker {
        return Err(RenameError::Reserved(new.to_owned()));
    }
    let renamed = Symbol {
        name: new.to_owned(),
        ..symbol.clone()
    };
    if document.names().is_defined(&renamed) {
        return Err(RenameError::Taken {
            kind: symbol.kind.noun(),
            name: new.to_owned(),
        });
    }
    Ok(())
}
