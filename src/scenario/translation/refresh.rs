//! Brings a translation file up to date with its scenario: adds what is new, marks what has changed, drops nothing.

use super::Translation;
use super::file::{File, Item, Message, Part, is_own};
use super::mark::{self, Fingerprint, MISSING, Mark, Marks, OUTDATED};
use super::pattern;
use crate::scenario::model::Scenario;
use crate::scenario::texts::each_text;
use std::collections::{BTreeMap, BTreeSet};

/// The word by which the section of texts without a source is known.
const ORPHANS: &str = "@orphans";

/// The indentation of an attribute.
const INDENT: &str = "    ";

/// What is written for people, in their language.
#[derive(Clone, Debug)]
pub struct Headings {
    /// At the top of a new file; several lines.
    pub top: String,
    /// Over the texts that translate nothing any more; one line.
    pub orphans: String,
}

/// How a text stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextState {
    /// Not translated.
    Missing,
    /// Translated from an earlier version of its source.
    Outdated,
    /// Translates nothing any more.
    Orphan,
    Current,
}

impl TextState {
    /// As it is called in spreadsheets and lists, in every language.
    pub const fn name(self) -> &'static str {
        match self {
            TextState::Missing => "missing",
            TextState::Outdated => "outdated",
            TextState::Orphan => "orphan",
            TextState::Current => "current",
        }
    }
}

/// A text with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Such as `opening-name-it` or `opening-name-it.why`.
    pub id: String,
    pub state: TextState,
}

/// A translation file that fits its scenario as far as it can be made to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    pub text: String,
    /// In the order of the scenario, orphans last.
    pub texts: Vec<Counted>,
    /// Texts whose names in the scenario have changed and that were kept under the new ones: old and new name.
    pub renamed: Vec<(String, String)>,
}

/// Brings `existing`, a translation of `scenario` without mistakes, up to date; `None`: there is no file yet.
///
/// Translations, comments and their order are kept to the byte.
pub fn refresh(scenario: &Scenario, existing: Option<&str>, headings: &Headings) -> Refreshed {
    let new = || {
        let lines = headings.top.lines();
        let lines = lines.map(|line| match line.is_empty() {
            true => "#\n".to_owned(),
            false => format!("# {line}\n"),
        });
        lines.collect::<String>() + "\n"
    };
    let existing = existing.map_or_else(new, str::to_owned);
    let needed = Needed::of(scenario);
    let mut file = File::read(&existing);
    let renamed = rename(&mut file, &needed, &existing);
    let renamed_text = file.write();
    let (translation, _) = Translation::parse(&renamed_text);
    let mut texts = Vec::new();
    let places = file.places();
    // New messages by the place of what stands before them in the scenario; `None`: before everything.
    let mut added: BTreeMap<Option<usize>, Vec<Message>> = BTreeMap::new();
    let mut before = None;
    for needed in &needed.in_order {
        texts.extend(needed.texts.iter().map(|text| Counted {
            id: shown(&needed.id, text.attribute.as_deref()),
            state: state(&translation, &needed.id, text),
        }));
        match places.get(&needed.id) {
            Some(place) => {
                before = Some(*place);
                if let Item::Message(message) = &mut file.items[*place] {
                    complete(message, needed, &translation, file.line_end);
                }
            }
            None => {
                let mut message = Message::new(&needed.id, file.line_end);
                complete(&mut message, needed, &translation, file.line_end);
                added.entry(before).or_default().push(message);
            }
        }
    }
    add(&mut file, added);
    texts.extend(orphans(&translation, &needed));
    move_orphans(&mut file, &needed, &headings.orphans);
    Refreshed {
        text: file.write(),
        texts,
        renamed,
    }
}

/// The texts of a scenario by message.
pub(super) struct Needed {
    pub(super) in_order: Vec<NeededMessage>,
    /// By the id of the message.
    places: BTreeMap<String, usize>,
}

pub(super) struct NeededMessage {
    pub(super) id: String,
    pub(super) texts: Vec<NeededText>,
}

pub(super) struct NeededText {
    pub(super) attribute: Option<String>,
    pub(super) source: String,
}

impl Needed {
    pub(super) fn of(scenario: &Scenario) -> Needed {
        let mut in_order: Vec<NeededMessage> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        each_text(scenario, &mut |id, source| {
            let place = *places.entry(id.message.to_owned()).or_insert_with(|| {
                in_order.push(NeededMessage {
                    id: id.message.to_owned(),
                    texts: Vec::new(),
                });
                in_order.len() - 1
            });
            in_order[place].texts.push(NeededText {
                attribute: id.attribute.map(str::to_owned),
                source: source.clone(),
            });
        });
        Needed { in_order, places }
    }

    /// The text of this name.
    pub(super) fn text(&self, message: &str, attribute: Option<&str>) -> Option<&NeededText> {
        let message = &self.in_order[*self.places.get(message)?];
        let mut texts = message.texts.iter();
        texts.find(|text| text.attribute.as_deref() == attribute)
    }
}

pub(super) fn state(translation: &Translation, id: &str, text: &NeededText) -> TextState {
    let attribute = text.attribute.as_deref();
    let found = translation.get(id, attribute);
    match found.is_none_or(|found| found.trim().is_empty()) {
        true => TextState::Missing,
        false if translation.is_outdated(id, attribute, &text.source) => TextState::Outdated,
        false => TextState::Current,
    }
}

/// What translates nothing: whole messages, or attributes of others.
pub(super) fn orphans(translation: &Translation, needed: &Needed) -> Vec<Counted> {
    let known: BTreeSet<(&str, Option<&str>)> = needed
        .in_order
        .iter()
        .flat_map(|message| {
            let texts = message.texts.iter();
            texts.map(|text| (message.id.as_str(), text.attribute.as_deref()))
        })
        .collect();
    let orphans = translation
        .keys()
        .filter(|(message, attribute, _)| !known.contains(&(message, *attribute)));
    let mut in_order: Vec<_> = orphans.collect();
    in_order.sort_by_key(|(.., range)| *range);
    let counted = in_order.into_iter().map(|(message, attribute, _)| Counted {
        id: shown(message, attribute),
        state: TextState::Orphan,
    });
    counted.collect()
}

pub(super) fn shown(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    }
}

/// Puts each message after the one that stands before it in the scenario, or before all others.
fn add(file: &mut File, mut added: BTreeMap<Option<usize>, Vec<Message>>) {
    let is_message = |item: &Item| matches!(item, Item::Message(_));
    let first = file.items.iter().position(is_message);
    let items = std::mem::take(&mut file.items);
    let mut at_first = added.remove(&None).unwrap_or_default();
    for (place, item) in items.into_iter().enumerate() {
        if first == Some(place) {
            file.items.extend(at_first.drain(..).map(Item::Message));
        }
        file.items.push(item);
        let after = added.remove(&Some(place)).unwrap_or_default();
        file.items.extend(after.into_iter().map(Item::Message));
    }
    file.items.extend(at_first.into_iter().map(Item::Message));
}

/// Adds what a message lacks, and renews the comments that are Peduli's own.
fn complete(
    message: &mut Message,
    needed: &NeededMessage,
    translation: &Translation,
    line_end: &str,
) {
    for text in &needed.texts {
        match (&text.attribute, message.part_mut(text.attribute.as_deref())) {
            (Some(attribute), None) => message.parts.push(Part {
                attribute: text.attribute.clone(),
                lines: vec![format!(
                    "{INDENT}.{attribute} = {}{line_end}",
                    pattern::NOTHING
                )],
            }),
            (None, Some(value)) if value.is_only_a_name() => {
                let line = &mut value.lines[0];
                let end = line.trim_end().len();
                line.insert_str(end, &format!(" {}", pattern::NOTHING));
            }
            _ => {}
        }
    }
    message
        .comments
        .retain(|line| !is_own(super::file::content(line)));
    let own = own_comments(needed, translation);
    let own = own.iter().map(|content| format!("# {content}{line_end}"));
    message.comments.extend(own);
}

impl Part {
    /// A message that has attributes and no value.
    fn is_only_a_name(&self) -> bool {
        self.lines.len() == 1
            && self.lines[0].trim_end().ends_with('=')
            && self.lines[0].matches('=').count() == 1
    }
}

/// What stands in the comments above a message that are Peduli's own.
fn own_comments(needed: &NeededMessage, translation: &Translation) -> Vec<String> {
    let mut lines = Vec::new();
    let mut marks = Marks::new();
    for text in &needed.texts {
        let attribute = text.attribute.as_deref();
        let mut show = |word: &str| {
            let of = attribute.map_or_else(String::new, |attribute| format!(" .{attribute}"));
            // A source of several lines has several comments.
            let source = text.source.lines();
            lines.extend(source.map(|line| format!("{word}{of} {line}")));
        };
        let mark = match state(translation, &needed.id, text) {
            TextState::Missing => {
                show(MISSING);
                continue;
            }
            TextState::Outdated => {
                show(OUTDATED);
                let entry = translation.entry(&needed.id, attribute);
                entry.and_then(|entry| entry.mark)
            }
            TextState::Current | TextState::Orphan => {
                let translated = translation.get(&needed.id, attribute);
                Some(Mark::of(&text.source, translated.unwrap_or_default()))
            }
        };
        marks.extend(mark.map(|mark| (text.attribute.clone(), mark)));
    }
    if !marks.is_empty() {
        lines.push(mark::write(&marks));
    }
    lines
}

/// Puts whole messages that translate nothing under a heading at the end.
fn move_orphans(file: &mut File, needed: &Needed, heading: &str) {
    let is_heading = |item: &Item| matches!(item, Item::Loose(line) if line.starts_with("##") && line.contains(ORPHANS));
    let is_orphan = |item: &Item| matches!(item, Item::Message(message) if !needed.places.contains_key(&message.id));
    let at = file.items.iter().position(is_heading);
    let before = at.unwrap_or(file.items.len());
    let mut kept = Vec::new();
    let mut moved = Vec::new();
    for (place, item) in file.items.drain(..).enumerate() {
        match place < before && is_orphan(&item) {
            true => moved.push(item),
            false => kept.push(item),
        }
    }
    file.items = kept;
    if moved.is_empty() {
        return;
    }
    if at.is_none() {
        let is_blank = |item: &Item| matches!(item, Item::Loose(line) if line.trim().is_empty());
        if !file.items.last().is_none_or(is_blank) {
            file.items.push(Item::Loose(file.line_end.to_owned()));
        }
        let heading = format!("## {ORPHANS} {heading}{}", file.line_end);
        file.items.push(Item::Loose(heading));
        file.items.push(Item::Loose(file.line_end.to_owned()));
    }
    file.items.extend(moved);
}

/// A text that has another name now is known by the marks of its sources: it keeps its translation.
fn rename(file: &mut File, needed: &Needed, existing: &str) -> Vec<(String, String)> {
    let (translation, _) = Translation::parse(existing);
    let present: BTreeSet<String> = file.messages().map(|message| message.id.clone()).collect();
    let mut orphans: BTreeMap<Vec<(Option<String>, String)>, Vec<String>> = BTreeMap::new();
    for message in file
        .messages()
        .filter(|message| !needed.places.contains_key(&message.id))
    {
        let parts = message.parts.iter().filter(|part| !part.is_only_a_name());
        let sources: Option<Vec<_>> = parts
            .map(|part| {
                let entry = translation.entry(&message.id, part.attribute.as_deref())?;
                Some((part.attribute.clone(), entry.mark?.source.to_string()))
            })
            .collect();
        if let Some(mut sources) = sources.filter(|sources| !sources.is_empty()) {
            sources.sort();
            orphans.entry(sources).or_default().push(message.id.clone());
        }
    }
    let mut wanted: BTreeMap<Vec<(Option<String>, String)>, Vec<&str>> = BTreeMap::new();
    for message in needed
        .in_order
        .iter()
        .filter(|message| !present.contains(&message.id))
    {
        let texts = message.texts.iter();
        let mut sources: Vec<_> = texts
            .map(|text| {
                (
                    text.attribute.clone(),
                    Fingerprint::of(&text.source).to_string(),
                )
            })
            .collect();
        sources.sort();
        wanted.entry(sources).or_default().push(&message.id);
    }
    let places = file.places();
    let mut renamed = Vec::new();
    for (sources, ids) in orphans {
        let ([old], Some([new])) = (ids.as_slice(), wanted.get(&sources).map(Vec::as_slice)) else {
            continue;
        };
        if let Some(Item::Message(message)) = places.get(old).map(|at| &mut file.items[*at]) {
            let line = &mut message.parts[0].lines[0];
            *line = line.replacen(old.as_str(), new, 1);
            (*new).clone_into(&mut message.id);
            renamed.push((old.clone(), (*new).to_owned()));
        }
    }
    renamed
}
