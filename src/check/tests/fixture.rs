//! A good scenario, edits that break it, and what the checker is expected to say.

pub use super::marked::{Edit, edits, expect_all_ok};
use super::marked::{File, Found, Marks, check_form, edit, path_of, show};
use crate::check::{Checked, Context, TranslationFile, check};
use crate::diagnostic::{Diagnostic, Severity};
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

/// The texts to check and what is expected of them.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    pub scenario: String,
    /// `None`: there is no translation.
    pub translation: Option<String>,
    marks: Marks,
}

impl Texts {
    /// The good scenario without its translation, edited.
    pub fn edited(edits: &[Edit]) -> Texts {
        Texts::new(edits, None)
    }

    /// The good scenario with its translation, edited.
    pub fn edited_with_translation(edits: &[Edit]) -> Texts {
        Texts::new(edits, Some(GOOD_TRANSLATION))
    }

    /// Texts of which nothing is expected.
    pub fn of(scenario: String, translation: Option<String>) -> Texts {
        Texts {
            scenario,
            translation,
            ..Texts::default()
        }
    }

    fn new(edits: &[Edit], translation: Option<&str>) -> Texts {
        let mut marked = vec![(SCENARIO_PATH, GOOD.to_owned())];
        marked.extend(translation.map(|text| (TRANSLATION_PATH, text.to_owned())));
        edit(&mut marked, edits);
        let mut marks = Marks::default();
        let mut texts = marked
            .into_iter()
            .map(|(path, text)| marks.take(path, &text));
        let scenario = texts.next().expect("the scenario comes first");
        let translation = texts.next();
        drop(texts);
        Texts {
            scenario,
            translation,
            marks,
        }
    }

    /// The codes that are marked.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.marks.codes()
    }

    fn files(&self) -> Vec<File> {
        let mut files = vec![(SCENARIO_PATH, self.scenario.clone())];
        let translation = self.translation.iter();
        files.extend(translation.map(|text| (TRANSLATION_PATH, text.clone())));
        files
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
        let files = self.files();
        let found: Vec<Found> = diagnostics
            .iter()
            .map(|found| {
                let place = &found.primary;
                (found.code.to_string(), path_of(&files, place), place.range)
            })
            .collect();
        // By file as the checker orders them, then by place.
        let Marks {
            expected,
            related: expected_related,
        } = &mut self.marks;
        expected.sort_by_key(|(code, path, range)| (*path != SCENARIO_PATH, *range, code.clone()));
        if found != *expected {
            return Err(format!("expected {expected:?}, found:\n{shown}"));
        }
        let labels = diagnostics.iter().flat_map(|found| &found.related);
        let mut related: Vec<_> = labels
            .map(|label| (path_of(&files, label), label.range))
            .collect();
        related.sort();
        expected_related.sort();
        if related != *expected_related {
            return Err(format!(
                "expected related places {expected_related:?}, found {related:?}:\n{shown}"
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
        let files = self.files();
        let needs_help = !is_syntax(found) && !found.message.starts_with("expected ");
        check_form(&files, found, needs_help)?;
        if is_syntax(found) {
            return Ok(());
        }
        let shown = self.show([found]);
        let Some(fix) = &found.fix else {
            return Ok(());
        };
        let mut mended = self.clone();
        let text = match path_of(&files, &found.primary) {
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
        show(&self.files(), diagnostics)
    }
}

/// Whether it is about the text as RON: the reader of RON texts has its own tests.
pub fn is_syntax(found: &Diagnostic) -> bool {
    found.code.0.starts_with("P0")
}

#[test]
fn the_good_scenario_is_good() {
    expect_all_ok([Texts::edited_with_translation(&[]).check_marked()]);
    let checked = Texts::edited(&[]).check();
    let scenario = checked.scenario.expect("it has no errors");
    assert_eq!(scenario.nodes.len(), 7);
}
