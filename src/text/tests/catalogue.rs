//! Compares the text files with each other and with what the sources ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::text::bundled::files_of;
use crate::text::{Arg, Language, Strings};

/// Texts that are rightly the same in both languages.
const SAME_IN_BOTH: &[&str] = &[
    "app-name",
    "authoring-fix-made",
    "change-what-id",
    "conversation-desk-says",
    "date",
    "home-continue-last",
    "key-enter",
    "key-escape",
    "key-tab",
    "map-condition-at-least",
    "map-condition-at-most",
    "map-condition-flag",
    "mode",
    "month-4",
    "month-9",
    "month-11",
    "ok",
    "script-id",
    "percent",
    "settings-text-size-value",
    "settings-volume-value",
    "terminal-answer-yes",
    "terminal-choice",
    "terminal-says",
];

/// What a text says and which variables it uses.
struct Text {
    file: &'static str,
    source: String,
    variables: BTreeSet<String>,
}

fn catalogue(language: Language) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for file in files_of(language) {
        let resource = fluent_syntax::parser::parse(file.source)
            .unwrap_or_else(|(_, errors)| panic!("{language}/{}: {errors:?}", file.name));
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let pattern = message
                        .value
                        .as_ref()
                        .unwrap_or_else(|| panic!("{language}/{}: {id} is empty", file.name));
                    let mut text = Text {
                        file: file.name,
                        source: String::new(),
                        variables: BTreeSet::new(),
                    };
                    collect(pattern, &mut text);
                    assert!(!text.source.trim().is_empty(), "{language}: {id} is empty");
                    assert!(
                        texts.insert(id.clone(), text).is_none(),
                        "{language}: {id} comes twice"
                    );
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => panic!("{language}/{}: unexpected {other:?}", file.name),
            }
        }
    }
    texts
}

fn collect(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.source.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => collect_variable(inline, text),
                Expression::Select { selector, variants } => {
                    collect_variable(selector, text);
                    for variant in variants {
                        collect(&variant.value, text);
                    }
                }
            },
        }
    }
}

fn collect_variable(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.source.push_str(&format!("{{{}}}", id.name));
            text.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => text.source.push_str(value),
        other => panic!("texts use only variables and quoted characters, not {other:?}"),
    }
}

#[test]
fn every_file_in_the_folders_is_part_of_the_program() {
    for &language in Language::ALL {
        let folder = repository().join("assets/text").join(language.code());
        let on_disk: BTreeSet<String> = fs::read_dir(&folder)
            .expect("the folder of texts is there")
            .map(|entry| {
                entry
                    .expect("readable")
                    .file_name()
                    .into_string()
                    .expect("plain name")
            })
            .collect();
        let listed: BTreeSet<String> = files_of(language)
            .iter()
            .map(|file| file.name.to_owned())
            .collect();
        assert_eq!(on_disk, listed, "{language}");
    }
}

#[test]
fn every_language_has_the_same_texts_in_the_same_files_with_the_same_variables() {
    let shape = |language| -> Vec<String> {
        catalogue(language)
            .into_iter()
            .map(|(id, text)| format!("{} {id} {:?}", text.file, text.variables))
            .collect()
    };
    let english = shape(Language::English);
    for &language in Language::ALL {
        let other = shape(language);
        let missing: Vec<_> = english
            .iter()
            .filter(|line| !other.contains(line))
            .collect();
        let extra: Vec<_> = other
            .iter()
            .filter(|line| !english.contains(line))
            .collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language} lacks {missing:#?}\nand has {extra:#?}"
        );
    }
}

#[test]
fn no_english_is_left_in_another_language() {
    let english = catalogue(Language::English);
    for &language in Language::ALL
        .iter()
        .filter(|language| **language != Language::English)
    {
        let other = catalogue(language);
        let same: Vec<_> = english
            .iter()
            .filter(|(id, text)| {
                other
                    .get(*id)
                    .is_some_and(|there| there.source == text.source)
            })
            .map(|(id, _)| id.as_str())
            .filter(|id| !SAME_IN_BOTH.contains(id))
            .collect();
        assert!(
            same.is_empty(),
            "{language} repeats the English of {same:#?}"
        );
    }
    let idle: Vec<_> = SAME_IN_BOTH
        .iter()
        .filter(|id| !english.contains_key(**id))
        .collect();
    assert!(
        idle.is_empty(),
        "the list of equal texts names unknown ones: {idle:?}"
    );
}

#[test]
fn texts_use_typographic_quotes_and_no_stray_spaces() {
    for &language in Language::ALL {
        for (id, text) in catalogue(language) {
            for wrong in ["\"", "...", "  ", " ,", " !"] {
                // Text after a line break is indented in the file, which Fluent has already taken away.
                assert!(
                    !text.source.contains(wrong),
                    "{language}: {id} contains `{wrong}`: {}",
                    text.source
                );
            }
            assert!(
                !text.source.contains('\''),
                "{language}: {id} has a straight apostrophe"
            );
        }
    }
}

#[test]
fn every_text_can_be_filled_in() {
    for &language in Language::ALL {
        let text = Strings::new(language);
        for (id, entry) in catalogue(language) {
            for value in [
                Arg::Number(0),
                Arg::Number(1),
                Arg::Number(7),
                Arg::from("x"),
            ] {
                let args: Vec<(&str, Arg<'_>)> = entry
                    .variables
                    .iter()
                    .map(|name| (name.as_str(), value.clone()))
                    .collect();
                let shown = text.format(&id, &args);
                assert!(
                    !shown.contains(['{', '}', '$']),
                    "{language}: {id} shows {shown}"
                );
                assert_ne!(shown, id, "{language}");
            }
        }
    }
}

#[test]
fn every_id_that_the_sources_ask_for_exists() {
    let known = catalogue(Language::English);
    let asked = asked_for(&repository().join("src"));
    let lost: Vec<_> = asked
        .iter()
        .filter(|(id, _)| !known.contains_key(id.as_str()))
        .collect();
    assert!(lost.is_empty(), "these ids have no text: {lost:#?}");
}

#[test]
fn no_text_is_left_that_nothing_asks_for() {
    let mut named = Named::default();
    each_source(&repository().join("src"), &mut |_, source| {
        named.take(source);
    });
    let known = catalogue(Language::English);
    let idle: Vec<_> = known.keys().filter(|id| !named.may_mean(id)).collect();
    assert!(idle.is_empty(), "nothing shows these texts: {idle:#?}");
}

#[test]
fn a_text_may_be_named_in_whole_by_its_beginning_or_by_a_pattern() {
    let mut named = Named::default();
    named.take(r#"get("one"); text.word("two", x); format!("three-{kind}-four"); "five""#);
    for id in ["one", "two-x", "three-x-four", "five", "one-next"] {
        assert!(named.may_mean(id), "{id}");
    }
    for id in ["on", "two", "three-x-fou", "one-two", "six-next"] {
        assert!(!named.may_mean(id), "{id}");
    }
}

/// What the sources say between quotes that could be the id of a text.
#[derive(Default)]
struct Named {
    whole: BTreeSet<String>,
    /// What `text.word` puts a word behind.
    beginnings: BTreeSet<String>,
    /// What stands before and behind the gap of a format.
    patterns: BTreeSet<(String, String)>,
}

impl Named {
    fn take(&mut self, source: &str) {
        let mut before = "";
        for piece in source.split('"') {
            let could_be = |text: &str| {
                let is_of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(is_of_id)
            };
            let gap = piece
                .split_once('{')
                .and_then(|(head, rest)| Some((head, rest.split_once('}')?.1)));
            if before.trim_end().ends_with("word(") {
                self.beginnings.insert(format!("{piece}-"));
            } else if could_be(piece) {
                self.whole.insert(piece.to_owned());
            } else if let Some((head, tail)) = gap
                && could_be(head)
                && (tail.is_empty() || could_be(tail.trim_start_matches('-')))
            {
                self.patterns.insert((head.to_owned(), tail.to_owned()));
            }
            before = piece;
        }
    }

    fn may_mean(&self, id: &str) -> bool {
        let is_pattern = |(head, tail): &(String, String)| {
            id.len() > head.len() + tail.len() && id.starts_with(head) && id.ends_with(tail)
        };
        self.whole.contains(id)
            || self.beginnings.iter().any(|head| id.starts_with(head))
            || self.patterns.iter().any(is_pattern)
            // What to do next belongs to what happened.
            || id.strip_suffix("-next").is_some_and(|what| self.may_mean(what))
    }
}

#[test]
fn ids_are_found_in_a_source_however_it_is_broken_into_lines() {
    let check = |source: &str, expected: &[&str]| assert_eq!(ids_in(source), expected, "{source}");
    check(r#"text.get("one")"#, &["one"]);
    check(r#"self.strings.format("one", &[])"#, &["one"]);
    check("text\n    .format(\n        \"one\",", &["one"]);
    check(r#"map.get("one"); context.get("two")"#, &[]);
    check(r#"format!("one"); text.get(id)"#, &[]);
    check(
        r#"(text.get("one"), text.has("two"), view.text.get("three"))"#,
        &["one", "two", "three"],
    );
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every id asked for by a literal, with the file that asks.
fn asked_for(folder: &Path) -> BTreeSet<(String, PathBuf)> {
    let mut asked = BTreeSet::new();
    each_source(folder, &mut |path, source| {
        let ids = ids_in(source).into_iter();
        asked.extend(ids.map(|id| (id.to_owned(), path.to_owned())));
    });
    asked
}

/// Calls `take` with the path and the text of every source below `folder`.
fn each_source(folder: &Path, take: &mut dyn FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("readable").path();
        // The tests of this module ask for texts that are not there.
        if path.ends_with("text/tests") {
            continue;
        }
        if path.is_dir() {
            each_source(&path, take);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            take(
                &path,
                &fs::read_to_string(&path).expect("sources are UTF-8"),
            );
        }
    }
}

/// The literals in `text.get("…")`, `text.format("…"` and `text.has("…")`, also on a value called `strings`.
fn ids_in(source: &str) -> Vec<&str> {
    let mut ids = Vec::new();
    for method in [".get(", ".format(", ".has("] {
        for (place, _) in source.match_indices(method) {
            let receiver = source[..place].trim_end();
            let name = receiver
                .rsplit(|c: char| !(c.is_alphanumeric() || c == '_'))
                .next();
            if !matches!(name, Some("text" | "strings")) {
                continue;
            }
            let argument = source[place + method.len()..].trim_start();
            if let Some((id, _)) = argument
                .strip_prefix('"')
                .and_then(|rest| rest.split_once('"'))
            {
                ids.push((place, id));
            }
        }
    }
    ids.sort_unstable();
    ids.into_iter().map(|(_, id)| id).collect()
}
