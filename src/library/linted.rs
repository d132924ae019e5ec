//! A scenario looked at as closely as can be: its mistakes, then its smells.

use super::files::{BesideText, ScenarioFiles};
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::lint::{self, PanelFile, Settings, lint};
use crate::scenario::Moves;

impl ScenarioFiles {
    /// What is wrong with the settings of its library, and what they say as far as they can be read.
    pub fn settings(&self) -> (Settings, Vec<Diagnostic>) {
        match &self.settings {
            Some(file) => lint::read_settings(&file.path, &file.bytes),
            None => Default::default(),
        }
    }

    /// Mistakes, and where there are none, smells, as `settings` want them told.
    pub fn lint(&self, moves: &Moves, settings: &Settings) -> Vec<Diagnostic> {
        let parsed = self.parsed_translations();
        let translations = self.translation_files(&parsed);
        let Checked {
            scenario,
            program,
            mut diagnostics,
            ..
        } = self.check_with(moves, &translations);
        if let (Some(scenario), Some(program)) = (&scenario, &program) {
            let panel = self.panel.as_ref();
            diagnostics.extend(lint(&lint::Files {
                path: &self.path,
                scenario,
                program,
                moves,
                translations: &translations,
                panel: panel.map(BesideText::of_panel),
            }));
        }
        settings.apply(diagnostics)
    }
}

impl BesideText {
    fn of_panel(&self) -> PanelFile<'_> {
        PanelFile {
            path: &self.path,
            bytes: &self.bytes,
        }
    }
}
