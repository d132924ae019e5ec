//! A scenario ready to be shown in any of its languages.

use super::files::{ReadError, ScenarioFiles, TranslationText};
use super::{NotFound, Source};
use crate::base::limits::FILE_BYTES_MAX;
use crate::base::text_range::ByteRange;
use crate::check::{Checked, Context, TranslationFile, check};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::{Panel, PracticeOnly, assessable, read_panel};
use crate::scenario::{Moves, Scenario, Translation, TranslationError, TranslationErrorKind};
use crate::scoring::Analysis;
use std::sync::Arc;

/// A scenario without errors, with what it was read from.
#[derive(Clone, Debug)]
pub struct LoadedScenario {
    /// The exact text of `scenario.ron`: what a recording keeps and what its hash covers.
    pub text: Arc<str>,
    /// In its own language.
    pub scenario: Scenario,
    /// By language.
    pub translations: Vec<LoadedTranslation>,
    /// What a panel thought of the keys, where one was asked.
    pub panel: Option<Panel>,
}

/// A translation of a scenario.
#[derive(Clone, Debug)]
pub struct LoadedTranslation {
    pub language: String,
    /// The exact text of the file.
    pub text: Arc<str>,
    pub translation: Translation,
}

/// Why a scenario cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error(transparent)]
    NotFound(#[from] NotFound),
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Found and read, but an author has to mend it first.
    #[error("`{path}` has {} errors", errors(diagnostics))]
    Invalid {
        path: String,
        diagnostics: Vec<Diagnostic>,
    },
}

impl LoadError {
    /// How many errors an invalid scenario has; 0 for the other kinds.
    pub fn error_count(&self) -> usize {
        match self {
            LoadError::Invalid { diagnostics, .. } => errors(diagnostics),
            LoadError::NotFound(_) | LoadError::Read(_) => 0,
        }
    }
}

fn errors(diagnostics: &[Diagnostic]) -> usize {
    diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .count()
}

impl Source {
    /// Reads the scenario and makes sure that it can be played.
    ///
    /// # Errors
    /// A file that cannot be read, or a scenario with errors. A translation with errors is no obstacle: what it lacks
    /// appears in the scenario's own language.
    pub fn load(&self, moves: &Moves) -> Result<LoadedScenario, LoadError> {
        self.read()?.load(moves)
    }
}

impl ScenarioFiles {
    /// Checks the scenario together with its translations.
    pub fn check(&self, moves: &Moves) -> Checked {
        let parsed = self.parsed_translations();
        let translations = self.translation_files(&parsed);
        self.check_with(moves, &translations)
    }

    pub(super) fn parsed_translations(&self) -> Vec<(Translation, Vec<TranslationError>)> {
        let files = self.translations.iter();
        files.map(|file| parse(&file.bytes)).collect()
    }

    pub(super) fn translation_files<'a>(
        &'a self,
        parsed: &'a [(Translation, Vec<TranslationError>)],
    ) -> Vec<TranslationFile<'a>> {
        let files = self.translations.iter().zip(parsed);
        files
            .map(|(file, (translation, errors))| TranslationFile {
                path: &file.path,
                language: &file.language,
                translation,
                errors,
            })
            .collect()
    }

    /// See [`Source::load`].
    ///
    /// # Errors
    /// A scenario with errors.
    pub fn load(self, moves: &Moves) -> Result<LoadedScenario, LoadError> {
        let checked = self.check_with(moves, &[]);
        let Some(scenario) = checked.scenario else {
            return Err(LoadError::Invalid {
                path: self.path,
                diagnostics: checked.diagnostics,
            });
        };
        Ok(self.loaded(scenario))
    }

    /// Like [`load`](Self::load), but of a scenario with errors it gives what could be understood, to be looked at. The
    /// diagnostics are those of `load`.
    pub fn load_draft(self, moves: &Moves) -> (Option<LoadedScenario>, Vec<Diagnostic>) {
        let checked = self.check_with(moves, &[]);
        let scenario = checked.scenario.or(checked.draft);
        // A text that is not UTF-8 can be understood up to there, and is no text to be kept.
        let scenario = scenario.filter(|_| std::str::from_utf8(&self.bytes).is_ok());
        (
            scenario.map(|scenario| self.loaded(scenario)),
            checked.diagnostics,
        )
    }

    fn loaded(self, scenario: Scenario) -> LoadedScenario {
        let text = String::from_utf8(self.bytes).expect("a text that was understood is UTF-8");
        let panel = self.panel;
        LoadedScenario {
            panel: panel.map(|file| read_panel(&file.path, &file.bytes, &scenario).0),
            text: text.into(),
            scenario,
            translations: self
                .translations
                .into_iter()
                .map(LoadedTranslation::of)
                .collect(),
        }
    }

    pub(super) fn check_with(
        &self,
        moves: &Moves,
        translations: &[TranslationFile<'_>],
    ) -> Checked {
        let context = Context {
            folder: self.folder.as_deref(),
            moves: Some(moves),
            translations,
        };
        check(&self.path, &self.bytes, &context)
    }
}

impl LoadedTranslation {
    fn of(file: TranslationText) -> LoadedTranslation {
        LoadedTranslation {
            translation: parse(&file.bytes).0,
            language: file.language,
            text: String::from_utf8_lossy(&file.bytes).into(),
        }
    }
}

impl LoadedScenario {
    /// Whether scores may say something about people; `analysis` is of this scenario.
    ///
    /// # Errors
    /// Why it is good for practice only.
    pub fn assessable(&self, analysis: &Analysis) -> Result<(), PracticeOnly> {
        assessable(&self.scenario, analysis, self.panel.as_ref())
    }

    /// The translation to show to somebody who reads `language`; `None` where the scenario's own language is theirs or
    /// there is nothing better.
    pub fn translation(&self, language: &str) -> Option<&LoadedTranslation> {
        self.translations
            .iter()
            .find(|translation| translation.language == language)
            .filter(|_| self.scenario.language != language)
    }

    /// With its texts in `language` as far as they are there.
    pub fn in_language(&self, language: &str) -> Scenario {
        match self.translation(language) {
            Some(translation) => translation.translation.apply(&self.scenario),
            None => self.scenario.clone(),
        }
    }

    /// The language in which somebody who reads `language` sees it.
    pub fn language_shown<'a>(&'a self, language: &'a str) -> &'a str {
        match self.speaks(language) {
            true => language,
            false => &self.scenario.language,
        }
    }

    /// Whether somebody who reads `language` can read it.
    pub fn speaks(&self, language: &str) -> bool {
        self.scenario.language == language || self.translation(language).is_some()
    }

    /// The languages it can be read in, its own first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let own = self.scenario.language.as_str();
        let others = self
            .translations
            .iter()
            .map(|translation| translation.language.as_str());
        [own]
            .into_iter()
            .chain(others.filter(move |code| *code != own))
    }
}

/// Reads a translation as far as it is UTF-8, and says where it is not.
fn parse(bytes: &[u8]) -> (Translation, Vec<TranslationError>) {
    if bytes.len() > FILE_BYTES_MAX {
        let message = format!("the file has more than {FILE_BYTES_MAX} bytes");
        return (Translation::default(), vec![unreadable(message, 0)]);
    }
    let valid = match std::str::from_utf8(bytes) {
        Ok(text) => return Translation::parse(text),
        Err(error) => error.valid_up_to(),
    };
    let text = std::str::from_utf8(&bytes[..valid]).expect("valid up to here");
    let (translation, mut errors) = Translation::parse(text);
    let message = "the file is not UTF-8 from here on".to_owned();
    errors.push(unreadable(message, valid as u32));
    (translation, errors)
}

fn unreadable(message: String, offset: u32) -> TranslationError {
    TranslationError {
        kind: TranslationErrorKind::Syntax(message),
        range: ByteRange::empty(offset),
    }
}
