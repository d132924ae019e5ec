//! A translation as a spreadsheet: comma-separated values out and in, for people who translate in one.

mod rows;
mod take_in;
#[cfg(test)]
mod tests;

pub use take_in::import_sheet;

use super::file::File;
use super::refresh::{Needed, orphans, shown, state};
use super::{BYTE_ORDER_MARK, Translation};
use crate::scenario::model::Scenario;
use std::collections::BTreeMap;

/// The columns, by which they are found again in any order.
const COLUMNS: [&str; 5] = ["id", "source", "translation", "state", "note"];

/// A cell that begins with one of these would be taken for a formula, and computed.
const FORMULAS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What a sheet does not say as it should. The rest of it is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportProblem {
    /// Neither the scenario nor the translation has a text of this name: nothing of the row is taken in.
    UnknownId { row: usize, id: String },
    /// The translation is empty; what the file has is kept.
    Empty { row: usize, id: String },
    /// The same text with another translation, in an earlier row: that one is kept.
    Twice { row: usize, id: String },
    /// Something in braces stands in the source and not in the translation.
    PlaceholderLost {
        row: usize,
        id: String,
        placeholder: String,
    },
}

impl ImportProblem {
    /// As a spreadsheet counts, from 1 and with the heading.
    pub fn row(&self) -> usize {
        self.place().0
    }

    /// The name of the text, as it stands in the sheet.
    pub fn id(&self) -> &str {
        self.place().1
    }

    fn place(&self) -> (usize, &str) {
        match self {
            ImportProblem::UnknownId { row, id }
            | ImportProblem::Empty { row, id }
            | ImportProblem::Twice { row, id }
            | ImportProblem::PlaceholderLost { row, id, .. } => (*row, id),
        }
    }

    /// As it is called in results for programs.
    pub fn kebab(&self) -> &'static str {
        match self {
            ImportProblem::UnknownId { .. } => "unknown-id",
            ImportProblem::Empty { .. } => "empty",
            ImportProblem::Twice { .. } => "twice",
            ImportProblem::PlaceholderLost { .. } => "placeholder-lost",
        }
    }
}

/// Why a sheet cannot be taken in at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    #[error("it is not UTF-8")]
    NotUtf8,
    #[error("it has no column called `{0}`")]
    NoColumn(&'static str),
    #[error("{0}")]
    Unreadable(String),
}

/// A translation file after a sheet was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub text: String,
    /// The names of the texts that are other than before.
    pub changed: Vec<String>,
    /// As in [`Refreshed::renamed`](super::Refreshed::renamed).
    pub renamed: Vec<(String, String)>,
    pub problems: Vec<ImportProblem>,
}

/// `text`, an up-to-date translation of `scenario`, as a sheet.
pub fn export_sheet(scenario: &Scenario, text: &str) -> Vec<u8> {
    let (translation, _) = Translation::parse(text);
    let file = File::read(text);
    let notes: BTreeMap<&str, String> = file
        .messages()
        .map(|message| {
            (
                message.id.as_str(),
                message.notes().collect::<Vec<_>>().join("\n"),
            )
        })
        .collect();
    // Without the mark a spreadsheet takes the file for one in an older encoding.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let mut row = |cells: [&str; 5]| {
        let written = writer.write_record(cells.map(guarded));
        written.expect("writing to memory cannot fail");
    };
    row(COLUMNS);
    let needed = Needed::of(scenario);
    for message in &needed.in_order {
        for text in &message.texts {
            let attribute = text.attribute.as_deref();
            let note = match attribute {
                None => notes.get(message.id.as_str()).map_or("", String::as_str),
                Some(_) => "",
            };
            row([
                &shown(&message.id, attribute),
                &text.source,
                translation.get(&message.id, attribute).unwrap_or_default(),
                state(&translation, &message.id, text).name(),
                note,
            ]);
        }
    }
    for orphan in orphans(&translation, &needed) {
        let (message, attribute) = halves(&orphan.id);
        row([
            &orphan.id,
            "",
            translation.get(message, attribute).unwrap_or_default(),
            orphan.state.name(),
            "",
        ]);
    }
    writer.into_inner().expect("writing to memory cannot fail")
}

/// A cell that no spreadsheet computes: an apostrophe before what would be a formula.
fn guarded(cell: &str) -> String {
    match needs_guard(cell) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => cell,
    }
}

/// Also what looks like something guarded, so that each is read back as it was.
fn needs_guard(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULAS)
}

fn halves(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    }
}
