//! T001 to T004: a text without translation, a translation without text, a file that cannot be read, and a translation
//! of a text that has changed since.

use super::Subject;
use crate::base::text_range::ByteRange;
use crate::check::TranslationFile;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::unread::Part;
use crate::ron_text::TextEdit;
use crate::scenario::texts::each_text;
use crate::scenario::{TranslationError, TranslationErrorKind};
use std::collections::{BTreeMap, BTreeSet};

/// Missing texts of one file that are reported one by one; the rest are counted.
const REPORTED_MAX: usize = 10;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    if subject.translations().is_empty() {
        return;
    }
    let needed = Needed::of(subject);
    for (index, file) in subject.translations().iter().enumerate() {
        problems.extend(file.errors.iter().map(|error| unreadable(error, index)));
        let missing = missing(subject, file, &needed);
        let meant = orphans(subject, index, file, &needed, &missing, problems);
        report_missing(index, file, &missing, &meant, problems);
        report_outdated(subject, index, file, problems);
    }
}

/// The texts that every translation must have.
struct Needed {
    /// By message, then by attribute, with a place near each text.
    messages: BTreeMap<String, BTreeMap<Option<String>, ByteRange>>,
    in_order: Vec<Text>,
}

struct Text {
    message: String,
    attribute: Option<String>,
    near: ByteRange,
}

impl Text {
    /// By its message or by its whole name.
    fn is_called(&self, name: &str) -> bool {
        self.message == name || shown(&self.message, self.attribute.as_deref()) == name
    }
}

impl Needed {
    fn of(subject: &Subject<'_>) -> Needed {
        let mut needed = Needed {
            messages: BTreeMap::new(),
            in_order: Vec::new(),
        };
        each_text(subject.scenario, &mut |id, _| {
            let text = Text {
                message: id.message.to_owned(),
                attribute: id.attribute.map(str::to_owned),
                near: id.near,
            };
            let attributes = needed.messages.entry(text.message.clone()).or_default();
            attributes.insert(text.attribute.clone(), id.near);
            needed.in_order.push(text);
        });
        needed
    }
}

fn unreadable(error: &TranslationError, file: usize) -> Problem {
    let (message, help) = match &error.kind {
        TranslationErrorKind::Syntax(message) => (
            format!("this cannot be read: {}", lower_case_phrase(message)),
            "write `name = text` on one line; what belongs to it, such as `.why = text`, is indented below",
        ),
        TranslationErrorKind::Duplicate { name, .. } => (
            format!("{} stands twice", quoted(name)),
            "take one of them out",
        ),
        TranslationErrorKind::Placeable(name) => (
            format!("the text of {} has braces", quoted(name)),
            "write a brace as { \"{\" } or { \"}\" }: nothing else can stand in braces",
        ),
    };
    let problem = Problem::error(code::BAD_FLUENT, error.range, message)
        .help(help)
        .in_translation(file);
    match &error.kind {
        TranslationErrorKind::Duplicate { first, .. } => {
            problem.related_in_same_file(*first, "it is here first")
        }
        TranslationErrorKind::Syntax(_) | TranslationErrorKind::Placeable(_) => problem,
    }
}

fn lower_case_phrase(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

/// The texts that a file lacks; none where a mistake may hide them.
fn missing<'n>(
    subject: &Subject<'_>,
    file: &TranslationFile<'_>,
    needed: &'n Needed,
) -> Vec<&'n Text> {
    let is_garbled =
        |error: &TranslationError| matches!(error.kind, TranslationErrorKind::Syntax(_));
    if subject.may_hide(&[Part::Node, Part::Choice, Part::Line, Part::TextId])
        || file.errors.iter().any(is_garbled)
    {
        return Vec::new();
    }
    let unreadable: BTreeSet<&str> = file
        .errors
        .iter()
        .filter_map(|error| match &error.kind {
            TranslationErrorKind::Placeable(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let in_order = needed.in_order.iter();
    in_order
        .filter(|text| {
            let attribute = text.attribute.as_deref();
            let found = file.translation.get(&text.message, attribute);
            found.is_none_or(|text| text.trim().is_empty())
                && !unreadable.contains(shown(&text.message, attribute).as_str())
        })
        .collect()
}

/// Reports what translates nothing, and returns the texts or whole messages that were meant instead.
fn orphans(
    subject: &Subject<'_>,
    index: usize,
    file: &TranslationFile<'_>,
    needed: &Needed,
    missing: &[&Text],
    problems: &mut Problems,
) -> BTreeSet<String> {
    let mut all_meant = BTreeSet::new();
    if !subject.unread.is_empty() {
        return all_meant;
    }
    let mut reported = BTreeSet::new();
    for (message, attribute, range) in file.translation.keys() {
        let attributes = needed.messages.get(message);
        let is_needed =
            attributes.is_some_and(|known| known.contains_key(&attribute.map(str::to_owned)));
        if is_needed || problems.is_full() {
            continue;
        }
        let of_message = missing.iter().filter(|text| text.message == message);
        let (name, meant) = match attributes {
            Some(_) => {
                let lacking = of_message.filter_map(|text| text.attribute.as_deref());
                let meant = attribute.and_then(|attribute| did_you_mean(attribute, lacking));
                let meant = meant.map(|meant| shown(message, Some(meant)));
                (shown(message, attribute), meant)
            }
            None if reported.insert(message) => {
                let messages = missing.iter().map(|text| text.message.as_str());
                let meant = did_you_mean(message, messages).map(str::to_owned);
                (message.to_owned(), meant)
            }
            None => continue,
        };
        let what = format!("{} translates nothing in the scenario", quoted(&name));
        let problem = match meant {
            // One mistake, although it also leaves a text without translation.
            Some(meant) => {
                let problem = Problem::error(code::ORPHAN_TRANSLATION, range, what);
                let written = attribute.filter(|_| attributes.is_some());
                let name_meant = match (written, meant.split_once('.')) {
                    (Some(_), Some((_, attribute))) => attribute,
                    _ => meant.as_str(),
                };
                let problem = problem.did_you_mean_word(
                    written.unwrap_or(message),
                    name_meant,
                    TextEdit::replace(range, name_meant),
                );
                let mut lacking = missing.iter();
                let near = lacking
                    .find(|text| text.is_called(&meant))
                    .map(|text| text.near);
                all_meant.insert(meant);
                match near {
                    Some(near) => problem.related(near, "this is not translated"),
                    None => problem,
                }
            }
            None => Problem::warning(code::ORPHAN_TRANSLATION, range, what)
                .help("take it out, or give the scenario a text of this id"),
        };
        problems.push(problem.in_translation(index));
    }
    all_meant
}

fn report_missing(
    index: usize,
    file: &TranslationFile<'_>,
    missing: &[&Text],
    meant: &BTreeSet<String>,
    problems: &mut Problems,
) {
    let is_meant = |text: &Text| meant.iter().any(|meant| text.is_called(meant));
    let mut reported = missing.iter().filter(|text| !is_meant(text));
    for text in reported.by_ref().take(REPORTED_MAX) {
        let name = quoted(&shown(&text.message, text.attribute.as_deref()));
        let message = format!("{name} has no text in `{}`", file.language);
        problems.push(lacking(index, file, text, message, &name));
    }
    // What is left is told where it begins, and so after what was named.
    let Some(next) = reported.next() else {
        return;
    };
    let message = match 1 + reported.count() {
        1 => format!("1 more text is missing in `{}`", file.language),
        more => format!("{more} more texts are missing in `{}`", file.language),
    };
    problems.push(lacking(index, file, next, message, "them"));
}

/// A text that a translation lacks: told in that file if its name stands there already, with nothing after it.
fn lacking(
    index: usize,
    file: &TranslationFile<'_>,
    text: &Text,
    message: String,
    what: &str,
) -> Problem {
    match file
        .translation
        .range(&text.message, text.attribute.as_deref())
    {
        Some(empty) => Problem::error(code::MISSING_TRANSLATION, empty, message)
            .in_translation(index)
            .related(text.near, "the source is here")
            .help("write the translation in place of `{ \"\" }`"),
        None => Problem::error(code::MISSING_TRANSLATION, text.near, message)
            .help(format!("add {what} to {}", file.path)),
    }
}

fn report_outdated(
    subject: &Subject<'_>,
    index: usize,
    file: &TranslationFile<'_>,
    problems: &mut Problems,
) {
    each_text(subject.scenario, &mut |id, source| {
        let translation = file.translation;
        if !translation.is_outdated(id.message, id.attribute, source) {
            return;
        }
        let Some(range) = translation.range(id.message, id.attribute) else {
            return;
        };
        let name = quoted(&id.to_string());
        let message = format!("{name} was translated before its source was changed");
        problems.push(
            Problem::warning(code::OUTDATED_TRANSLATION, range, message)
                .related(id.near, "the source is here")
                .help("bring it up to date; if it still fits, delete its mark in the comment above it")
                .in_translation(index),
        );
    });
}

fn shown(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    }
}
