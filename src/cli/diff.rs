//! `peduli diff`: what changed between two versions of a scenario.

mod figures;
mod marks;

use super::Answer;
use super::arguments::{DiffArguments, Format};
use super::context::Context;
use super::error::CommandError;
use super::json::{ChangeShown, DiffResult, FiguresCompared, ScenarioRef};
use super::output::{write_json, write_title};
use super::scenario::load_version;
use super::told::Ready;
use super::working::while_working;
use crate::insight::changes::{At, ChangeKind, ThingKind, Value, What};
use crate::insight::{Change, Figures, changes, changes_translated};
use crate::paper::words::{Room, condition_in_words, hundredths, signed_hundredths};
use crate::scenario::Moves;
use crate::text::Strings;
use marks::{added, marked, removed};
use std::collections::BTreeMap;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &DiffArguments,
) -> Result<Answer, CommandError> {
    let old = load_version(context, &arguments.old)?;
    let new = load_version(context, &arguments.new)?;
    let language = context.text.language().code();
    // Texts in different languages would all differ.
    let both = old.speaks(language) && new.speaks(language);
    let translated =
        both && !(old.scenario.language == language && new.scenario.language == language);
    let (old, new) = (Ready::of(context, &old)?, Ready::of(context, &new)?);
    let sources = [&old.prepared.scenario, &new.prepared.scenario];
    let found = match translated {
        true => changes_translated([sources[0], &old.shown], [sources[1], &new.shown]),
        false => changes(sources[0], sources[1]),
    };
    let figures = while_working(&context.text, || {
        [&old, &new].map(|ready| Figures::of(&ready.prepared.program, &ready.prepared.analysis))
    });
    match arguments.format {
        Format::Text => {
            write_changes(context, &old, &new, &found)?;
            if !found.is_empty() {
                let was = figures[0].by_new_names(&found);
                figures::write(&context.text, context.out, &was, &figures[1])?;
            }
        }
        Format::Json => {
            let result = DiffResult {
                old: reference(&old),
                new: reference(&new),
                same: found.is_empty(),
                changes: found.iter().map(ChangeShown::of).collect(),
                figures: FiguresCompared::of(&figures[0], &figures[1]),
            };
            write_json(context.out, &result)?;
        }
    }
    Ok(Answer::Fine)
}

fn reference(ready: &Ready) -> ScenarioRef {
    ScenarioRef {
        id: ready.shown.id.value.to_string(),
        hash: ready.prepared.hash.to_string(),
    }
}

fn write_changes(
    context: &mut Context<'_>,
    old: &Ready,
    new: &Ready,
    found: &[Change],
) -> Result<(), CommandError> {
    let text = &context.text;
    let out = &mut *context.out;
    if found.is_empty() {
        let same = match old.prepared.hash == new.prepared.hash {
            true => text.get("change-none"),
            false => text.get("change-only-layout"),
        };
        writeln!(out, "{same}")?;
        return Ok(());
    }
    let count = [("count", found.len().into())];
    let count = text.format("change-count", &count);
    let marks = [
        removed(&text.get("change-mark-removed")),
        added(&text.get("change-mark-added")),
    ];
    writeln!(out, "{count}; {}", marks.join(" "))?;
    let teller = Teller {
        text,
        moves: &Moves::builtin(),
    };
    for (node, inside) in by_node(found) {
        let title = match node {
            Some(id) => text.format("change-node", &[("id", id.into())]),
            None => text.get("change-scenario"),
        };
        write_title(out, &title)?;
        for change in inside {
            writeln!(out, "{}", teller.tell(change))?;
        }
    }
    Ok(())
}

/// What happened to the scenario and to whole nodes, then what happened inside each node, in order.
fn by_node(found: &[Change]) -> Vec<(Option<&str>, Vec<&Change>)> {
    let mut groups: Vec<(Option<&str>, Vec<&Change>)> = vec![(None, Vec::new())];
    let mut places = BTreeMap::from([(None, 0)]);
    for change in found {
        let node = match (change.at.thing, change.what) {
            (ThingKind::Node, None) => None,
            _ => change.at.node.as_deref(),
        };
        let place = *places.entry(node).or_insert_with(|| {
            groups.push((node, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(change);
    }
    groups.retain(|(_, inside)| !inside.is_empty());
    groups
}

struct Teller<'a> {
    text: &'a Strings,
    moves: &'a Moves,
}

impl Teller<'_> {
    /// One change in a line.
    fn tell(&self, change: &Change) -> String {
        let text = self.text;
        match change.kind {
            ChangeKind::Added => self.tell_whole("change-added", &change.at, change.new.as_ref()),
            ChangeKind::Removed => {
                self.tell_whole("change-removed", &change.at, change.old.as_ref())
            }
            ChangeKind::Renamed => {
                let args = [
                    ("thing", self.thing(&change.at).into()),
                    ("old", self.value(None, change.old.as_ref()).into()),
                ];
                text.format("change-renamed", &args)
            }
            ChangeKind::Reordered => {
                let args = [
                    ("old", self.value(None, change.old.as_ref()).into()),
                    ("new", self.value(None, change.new.as_ref()).into()),
                ];
                let id = format!("change-reordered-{}", change.at.thing.kebab());
                text.format(&id, &args)
            }
            ChangeKind::Changed => {
                let what = change
                    .what
                    .map_or_else(String::new, |what| text.word("change-what", what.kebab()));
                let what = match change.at.thing {
                    ThingKind::Scenario | ThingKind::Node => capitalised(&what),
                    _ => capitalised(&format!("{}, {what}", self.thing(&change.at))),
                };
                let how = match (&change.old, &change.new) {
                    (Some(Value::Text(old)), Some(Value::Text(new))) => marked(old, new),
                    (old, new) => format!(
                        "{} → {}",
                        self.value(change.what, old.as_ref()),
                        self.value(change.what, new.as_ref())
                    ),
                };
                format!("{what}: {how}")
            }
        }
    }

    fn tell_whole(&self, id: &str, at: &At, gist: Option<&Value>) -> String {
        let thing = ("thing", self.thing(at).into());
        match gist {
            Some(Value::Text(gist)) if !gist.is_empty() => {
                self.text.format(id, &[thing, ("gist", gist.into())])
            }
            _ => self.text.format(&format!("{id}-nothing-said"), &[thing]),
        }
    }

    fn thing(&self, at: &At) -> String {
        let id = [("id", at.id.as_deref().unwrap_or_default().into())];
        let thing = format!("change-thing-{}", at.thing.kebab());
        self.text.format(&thing, &id)
    }

    fn value(&self, what: Option<What>, value: Option<&Value>) -> String {
        let text = self.text;
        match value {
            None => text.get("change-nothing"),
            Some(Value::Text(words)) => format!("“{words}”"),
            Some(Value::Name(name)) => name.clone(),
            Some(Value::Names(names)) if what == Some(What::Moves) => {
                let language = text.language().code();
                let named = names.iter().map(|name| match self.moves.get(name) {
                    Some(known) => known.name.in_language(language),
                    None => name.as_str(),
                });
                named.collect::<Vec<_>>().join("; ")
            }
            Some(Value::Names(names)) => match names.is_empty() {
                true => text.get("change-nothing"),
                false => names.join(", "),
            },
            Some(Value::Word(kind, which)) => text.word(kind, which),
            Some(Value::Number(number)) => text.number(*number),
            Some(Value::Hundredths(points)) => hundredths(text, *points),
            Some(Value::Points(Some(points))) => signed_hundredths(text, *points),
            Some(Value::Points(None)) => text.get("change-not-keyed"),
            Some(Value::When(condition)) => condition_in_words(text, condition, Room::Wide),
            Some(Value::Onward(ways)) => {
                let ways = ways.iter().map(|(when, goto)| match when {
                    Some(when) => {
                        let what = condition_in_words(text, when, Room::Wide);
                        let what = [("what", what.into())];
                        format!("{}: {goto}", text.format("map-if", &what))
                    }
                    None if ways.len() > 1 => format!("{}: {goto}", text.get("map-otherwise")),
                    None => goto.clone(),
                });
                ways.collect::<Vec<_>>().join("; ")
            }
        }
    }
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
