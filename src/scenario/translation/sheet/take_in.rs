//! Takes a translated sheet into its translation file.

use super::super::file::{File, Item, Message, content, is_own};
use super::super::refresh::{Headings, Needed, TextState, refresh, shown, state};
use super::super::{Translation, mark, pattern};
use super::rows::{Row, read};
use super::{ImportProblem, Imported, SheetError, halves};
use crate::scenario::model::Scenario;
use std::collections::BTreeMap;

/// Takes the translations of `sheet` into `existing`, a translation of `scenario` without mistakes, and brings it up to
/// date. Whatever a sheet leaves out stays, and what it changes of a text that translates nothing any more is changed where
/// the file keeps that.
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
    let before = refresh(scenario, existing, headings);
    let file = File::read(&before.text);
    let mut taking = Taking {
        needed: Needed::of(scenario),
        before: Translation::parse(&before.text).0,
        places: file.places(),
        file,
        renamed: before.renamed.iter().cloned().collect(),
        taken: BTreeMap::new(),
        changed: Vec::new(),
        problems: Vec::new(),
    };
    for row in rows {
        taking.take(row);
    }
    Ok(Imported {
        text: refresh(scenario, Some(&taking.file.write()), headings).text,
        changed: taking.changed,
        renamed: before.renamed,
        problems: taking.problems,
    })
}

struct Taking {
    needed: Needed,
    before: Translation,
    /// As it is changed row by row; its messages stay in their places.
    file: File,
    places: BTreeMap<String, usize>,
    /// New names of messages by the old ones: a sheet may be older than they are.
    renamed: BTreeMap<String, String>,
    /// Translations by the names of their texts.
    taken: BTreeMap<String, String>,
    changed: Vec<String>,
    problems: Vec<ImportProblem>,
}

impl Taking {
    fn take(&mut self, row: Row) {
        let Row {
            number,
            id,
            translation: written,
            state: row_state,
            note,
        } = row;
        let (message, attribute) = halves(&id);
        let message = self.renamed.get(message).map_or(message, String::as_str);
        let source = self.needed.text(message, attribute);
        let present = self.before.get(message, attribute);
        let place = self.places.get(message).map(|at| &mut self.file.items[*at]);
        let Some(Item::Message(found)) = place.filter(|_| source.is_some() || present.is_some())
        else {
            let problem = ImportProblem::UnknownId { row: number, id };
            self.problems.push(problem);
            return;
        };
        let line_end = self.file.line_end;
        add_note(found, &note, line_end);
        let present = present.unwrap_or_default();
        let row_is_current = row_state == TextState::Current.name();
        if written.trim().is_empty() {
            let is_lost = !present.trim().is_empty();
            if is_lost || row_is_current {
                self.problems.push(ImportProblem::Empty { row: number, id });
            }
            return;
        }
        let name = shown(message, attribute);
        match self.taken.get(&name) {
            Some(earlier) if *earlier != written => {
                self.problems.push(ImportProblem::Twice { row: number, id });
                return;
            }
            _ => _ = self.taken.insert(name.clone(), written.clone()),
        }
        if let Some(placeholder) = source.and_then(|text| lost_placeholder(&text.source, &written))
        {
            self.problems.push(ImportProblem::PlaceholderLost {
                row: number,
                id: id.clone(),
                placeholder,
            });
        }
        let is_other = written != present;
        let was = source.map_or(TextState::Orphan, |text| state(&self.before, message, text));
        let is_accepted = was == TextState::Outdated && row_is_current;
        if is_other {
            set(found, attribute, &written, line_end);
        }
        // That of an orphan stays: it says which text that was, if the scenario has it again under another name.
        if (is_other || is_accepted) && was != TextState::Orphan {
            forget_mark(found, attribute, line_end);
        }
        if is_other || is_accepted {
            self.changed.push(name);
        }
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
