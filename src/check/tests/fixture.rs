//! A good scenario, edits that break it, and what the checker is expected to say.
//!
//! In an edit `⟦S001:…⟧` marks the place of an expected diagnostic of that code, and `⟪…⟫` a related place.

use crate::base::line_index::LineIndex;
use crate::base::text_range::ByteRange;
use crate::check::{Checked, Context, TranslationFile, check};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::ron_text::apply_edits;
use crate::scenario::{Moves, Translation};
use std::sync::LazyLock;

pub const GOOD: &str = include_str!("late-parcel.ron");
pub const GOOD_TRANSLATION: &str = include_str!("late-parcel.ftl");
pub const FOLDER: &str = "late-parcel";

/// Read once for the hundreds of texts that are checked.
pub static MOVES: LazyLock<Moves> = LazyLock::new(Moves::builtin);

pub const SCENARIO_PATH: &str = "scenario.ron";
pub const TRANSLATION_PATH: &str = "id.ftl";

/// What stands once in the good scenario (or else in its translation), and what stands there instead.
pub type Edit = (&'static str, String);

pub fn edits<const N: usize>(pairs: [(&'static str, &str); N]) -> Vec<Edit> {
    pairs.map(|(from, to)| (from, to.to_owned())).to_vec()
}

/// The texts to check and what is expected of them.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    pub scenario: String,
    /// `None`: there is no translation.
    pub translation: Option<String>,
    expected: Vec<Found>,
    related: Vec<(&'static str, ByteRange)>,
}

/// Code, file and place of a diagnostic.
type Found = (String, &'static str, ByteRange);

impl Texts {
    /// The good scenario without its translation, edited.
    pub fn edited(edits: &[Edit]) -> Texts {
        Texts::new(edits, None)
    }

    /// The good scenario with its translation, edited.
    pub fn edited_with_translation(edits: &[Edit]) -> Texts {
        Texts::new(edits, Some(GOOD_TRANSLATION.to_owned()))
    }

    /// Texts of which nothing is expected.
    pub fn of(scenario: String, translation: Option<String>) -> Texts {
        Texts {
            scenario,
            translation,
            ..Texts::default()
        }
    }

    fn new(edits: &[Edit], mut translation: Option<String>) -> Texts {
        let mut scenario = GOOD.to_owned();
        for (from, to) in edits {
            let text = match &mut translation {
                Some(translation) if !scenario.contains(from) => translation,
                _ => &mut scenario,
            };
            assert_eq!(text.matches(from).count(), 1, "{from:?} stands there once");
            *text = text.replacen(from, to, 1);
        }
        let mut texts = Texts::default();
        texts.scenario = texts.take_marks(&scenario, SCENARIO_PATH);
        texts.translation = translation.map(|text| texts.take_marks(&text, TRANSLATION_PATH));
        texts
    }

    fn take_marks(&mut self, marked: &str, path: &'static str) -> String {
        let mut text = String::new();
        let mut open = Vec::new();
        let mut rest = marked;
        while let Some(next) = rest.chars().next() {
            let at = text.len() as u32;
            rest = &rest[next.len_utf8()..];
            match next {
                '⟦' => {
                    let (code, after) = rest.split_once(':').expect("a mark begins with a code");
                    open.push((Some(code), at));
                    rest = after;
                }
                '⟪' => open.push((None, at)),
                '⟧' | '⟫' => {
                    let (code, start) = open.pop().expect("a mark is opened before it is closed");
                    let range = ByteRange::new(start, at);
                    match code {
                        Some(code) => self.expected.push((code.to_owned(), path, range)),
                        None => self.related.push((path, range)),
                    }
                }
                _ => text.push(next),
            }
        }
        assert!(open.is_empty(), "every mark is closed");
        text
    }

    /// The codes that are marked.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.expected.iter().map(|(code, ..)| code.as_str())
    }

    pub fn check(&self) -> Checked {
        let read = self.translation.as_deref().map(Translation::parse);
        let translations: Vec<TranslationFile<'_>> = read
            .iter()
            .map(|(translation, errors)| TranslationFile {
                path: TRANSLATION_PATH,
                language: "id",
                translation,
                errors,
            })
            .collect();
        let context = Context {
            folder: Some(FOLDER),
            moves: Some(&MOVES),
            translations: &translations,
        };
        check(SCENARIO_PATH, self.scenario.as_bytes(), &context)
    }

    /// Whether the checker says what is marked, in the order of the places, and nothing else.
    pub fn check_marked(mut self) -> Result<(), String> {
        let checked = self.check();
        let diagnostics = &checked.diagnostics;
        let shown = self.show(diagnostics);
        let found: Vec<Found> = diagnostics
            .iter()
            .map(|found| {
                let place = &found.primary;
                (found.code.to_string(), path_of(place), place.range)
            })
            .collect();
        // By file as the checker orders them, then by place.
        self.expected
            .sort_by_key(|(code, path, range)| (*path != SCENARIO_PATH, *range, code.clone()));
        if found != self.expected {
            return Err(format!("expected {:?}, found:\n{shown}", self.expected));
        }
        let labels = diagnostics.iter().flat_map(|found| &found.related);
        let mut related: Vec<_> = labels.map(|label| (path_of(label), label.range)).collect();
        related.sort();
        self.related.sort();
        if related != self.related {
            let expected = &self.related;
            return Err(format!(
                "expected related places {expected:?}, found {related:?}:\n{shown}"
            ));
        }
        let errors = diagnostics
            .iter()
            .filter(|found| found.severity == Severity::Error);
        if checked.scenario.is_some() != (errors.count() == 0) {
            return Err(format!(
                "the scenario is handed on just where there is no error:\n{shown}"
            ));
        }
        diagnostics
            .iter()
            .try_for_each(|found| self.check_sound(found))
    }

    /// Whatever is found: its places are in the text, it says what to do, and its fix mends it.
    pub fn check_sound(&self, found: &Diagnostic) -> Result<(), String> {
        let shown = self.show([found]);
        for label in found.related.iter().chain([&found.primary]) {
            if self.text_of(label).get(label.range.to_usize()).is_none() {
                return Err(format!(
                    "{:?} is no place in the text: {shown}",
                    label.range
                ));
            }
        }
        if found.message.starts_with(char::is_uppercase) || found.message.ends_with('.') {
            return Err(format!("a message is a phrase: {shown}"));
        }
        if is_syntax(found) {
            return Ok(());
        }
        if found.help.is_empty() && found.fix.is_none() && !found.message.starts_with("expected ") {
            return Err(format!("what is to be done? {shown}"));
        }
        let Some(fix) = &found.fix else {
            return Ok(());
        };
        let mut mended = self.clone();
        let text = match path_of(&found.primary) {
            SCENARIO_PATH => &mut mended.scenario,
            _ => mended
                .translation
                .as_mut()
                .ok_or("there is no translation")?,
        };
        *text = apply_edits(text, &fix.edits).map_err(|error| format!("{error}: {shown}"))?;
        let left = mended.check().diagnostics;
        let is_same = |left: &Diagnostic| {
            (left.code, &left.message) == (found.code, &found.message)
                && left.primary.range.start == found.primary.range.start
        };
        match left.iter().any(is_same) {
            true => Err(format!("its fix does not mend it: {shown}")),
            false => Ok(()),
        }
    }

    pub fn show<'a>(&self, diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> String {
        let lines = diagnostics.into_iter().map(|found| {
            let text = self.text_of(&found.primary);
            let place = LineIndex::new(text).position(found.primary.range.start);
            format!(
                "{} {}:{}:{} {:?}: {}, {:?}, {:?}\n",
                found.code,
                found.primary.file,
                place.line,
                place.column,
                text.get(found.primary.range.to_usize()),
                found.message,
                found.help,
                found.fix,
            )
        });
        lines.collect()
    }

    fn text_of(&self, label: &Label) -> &str {
        match path_of(label) {
            SCENARIO_PATH => &self.scenario,
            _ => self.translation.as_deref().unwrap_or_default(),
        }
    }
}

/// Fails with everything that is wrong.
#[track_caller]
pub fn expect_all_ok(results: impl IntoIterator<Item = Result<(), String>>) {
    let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Whether it is about the text as RON: the reader of RON texts has its own tests.
pub fn is_syntax(found: &Diagnostic) -> bool {
    found.code.0.starts_with("P0")
}

fn path_of(label: &Label) -> &'static str {
    match &*label.file {
        SCENARIO_PATH => SCENARIO_PATH,
        path => {
            assert_eq!(path, TRANSLATION_PATH, "there are no other files");
            TRANSLATION_PATH
        }
    }
}

#[test]
fn the_good_scenario_is_good() {
    expect_all_ok([Texts::edited_with_translation(&[]).check_marked()]);
    let checked = Texts::edited(&[]).check();
    let scenario = checked.scenario.expect("it has no errors");
    assert_eq!(scenario.nodes.len(), 7);
}
