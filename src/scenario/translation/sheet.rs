//! A translation as a spreadsheet: comma-separated values out and in, for people who translate in one.

use super::file::{File, Item, Message, content, is_own};
use super::mark;
use super::pattern;
use super::refresh::{Headings, Needed, TextState, orphans, refresh, shown, state};
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
    /// There is no text of this name.
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

/// Takes the translations of `sheet` into `existing`, a translation of `scenario` without mistakes, and brings it up to
/// date. Whatever a sheet leaves out stays.
///
/// # Errors
/// The sheet cannot be read. Nothing is changed then.
pub fn import_sheet(
    scenario: &Scenario,
    existing: Option<&str>,
    sheet: &[u8],
    headings: &Headings,
) -> Result<Imported, SheetError> {
    let rows = read(sheet)?;
    let before = refresh(scenario, existing, headings).text;
    let (translation, _) = Translation::parse(&before);
    let needed = Needed::of(scenario);
    let mut file = File::read(&before);
    let line_end = file.line_end;
    let places = file.places();
    let mut imported = Imported {
        text: String::new(),
        changed: Vec::new(),
        problems: Vec::new(),
    };
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for Row {
        number: row,
        id,
        translation: written,
        state: row_state,
        note,
    } in rows
    {
        let (message, attribute) = halves(&id);
        let present = translation.get(message, attribute);
        let place = places.get(message).map(|place| &mut file.items[*place]);
        let (Some(text), Some(Item::Message(found))) = (needed.text(message, attribute), place)
        else {
            // An orphan may be there and change as any other.
            if present.is_none() {
                imported.problems.push(ImportProblem::UnknownId { row, id });
            }
            continue;
        };
        let present = present.unwrap_or_default();
        if written.trim().is_empty() {
            let is_lost = !present.trim().is_empty();
            if is_lost || row_state == TextState::Current.name() {
                imported.problems.push(ImportProblem::Empty { row, id });
            }
            continue;
        }
        match taken.get(&id) {
            Some(earlier) if *earlier != written => {
                imported.problems.push(ImportProblem::Twice { row, id });
                continue;
            }
            _ => _ = taken.insert(id.clone(), written.clone()),
        }
        if let Some(placeholder) = lost_placeholder(&text.source, &written) {
            imported.problems.push(ImportProblem::PlaceholderLost {
                row,
                id: id.clone(),
                placeholder,
            });
        }
        if attribute.is_none() {
            add_note(found, &note, line_end);
        }
        let was = state(&translation, message, text);
        let is_accepted = was == TextState::Outdated && row_state == TextState::Current.name();
        if written != present {
            set(found, attribute, &written, line_end);
        }
        if written != present || is_accepted {
            forget_mark(found, attribute, line_end);
            imported.changed.push(id);
        }
    }
    imported.text = refresh(scenario, Some(&file.write()), headings).text;
    Ok(imported)
}

struct Row {
    /// As a spreadsheet counts, from 1 and with the heading.
    number: usize,
    id: String,
    translation: String,
    state: String,
    note: String,
}

fn read(sheet: &[u8]) -> Result<Vec<Row>, SheetError> {
    let text = str::from_utf8(sheet).map_err(|_| SheetError::NotUtf8)?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| SheetError::Unreadable(error.to_string());
    let headings = reader.headers().map_err(unreadable)?.clone();
    let column = |name: &str| {
        let mut headings = headings.iter();
        headings.position(|heading| heading.trim().eq_ignore_ascii_case(name))
    };
    let needed = |name: &'static str| column(name).ok_or(SheetError::NoColumn(name));
    let (id, translation) = (needed("id")?, needed("translation")?);
    let (state, note) = (column("state"), column("note"));
    let mut rows = Vec::new();
    for (place, record) in reader.records().enumerate() {
        let record = record.map_err(unreadable)?;
        let cell = |column: Option<usize>| {
            let cell = column.and_then(|column| record.get(column));
            unguarded(cell.unwrap_or_default()).replace("\r\n", "\n")
        };
        let row = Row {
            number: place + 2,
            id: cell(Some(id)).trim().to_owned(),
            translation: cell(Some(translation)),
            state: cell(state).trim().to_lowercase(),
            note: cell(note),
        };
        if !row.id.is_empty() || !row.translation.trim().is_empty() {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Where a comma stands in numbers, spreadsheets write semicolons between cells.
fn delimiter(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| heading.bytes().filter(|byte| *byte == delimiter).count();
    let mut best = b',';
    for other in [b';', b'\t'] {
        if count(other) > count(best) {
            best = other;
        }
    }
    best
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

/// The first thing in braces that the translation lacks.
fn lost_placeholder(source: &str, translation: &str) -> Option<String> {
    let mut rest = source;
    while let Some(start) = rest.find('{') {
        let end = rest[start..].find('}').map(|end| start + end + 1)?;
        let placeholder = &rest[start..end];
        if !translation.contains(placeholder) {
            return Some(placeholder.to_owned());
        }
        rest = &rest[end..];
    }
    None
}

fn set(message: &mut Message, attribute: Option<&str>, text: &str, line_end: &str) {
    let pattern = pattern::write(text);
    let line = match attribute {
        Some(attribute) => format!("    .{attribute} = {pattern}{line_end}"),
        None => format!("{} = {pattern}{line_end}", message.id),
    };
    if let Some(part) = message.part_mut(attribute) {
        part.lines = vec![line];
    }
}

/// Without its mark a text is taken as one that fits.
fn forget_mark(message: &mut Message, attribute: Option<&str>, line_end: &str) {
    message.comments.retain_mut(|line| {
        let Some(mut marks) = mark::read(content(line)) else {
            return true;
        };
        marks.remove(&attribute.map(str::to_owned));
        *line = format!("# {}{line_end}", mark::write(&marks));
        !marks.is_empty()
    });
}

/// Adds the lines of a note that the message does not have yet.
fn add_note(message: &mut Message, note: &str, line_end: &str) {
    let known: Vec<String> = message.notes().map(str::to_owned).collect();
    let is_new = |line: &&str| {
        !line.trim().is_empty() && !is_own(line) && !known.iter().any(|known| known == line)
    };
    let new = note.lines().filter(is_new);
    let new: Vec<String> = new.map(|line| format!("# {line}{line_end}")).collect();
    let own = message
        .comments
        .iter()
        .position(|line| is_own(content(line)));
    let at = own.unwrap_or(message.comments.len());
    message.comments.splice(at..at, new);
}
