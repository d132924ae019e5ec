//! A scenario looked at as closely as can be: its mistakes, then its smells.

use super::files::ScenarioFiles;
use crate::check::{Checked, TranslationFile};
use crate::diagnostic::Diagnostic;
use crate::engine::{Program, compile};
use crate::lint::{self, Panel, Settings, lint};
use crate::scenario::{Moves, Scenario};
use crate::scoring::Analysis;

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
            mut diagnostics,
            ..
        } = self.check_with(moves, &translations);
        let program = scenario
            .as_ref()
            .and_then(|scenario| compile(scenario).ok());
        if let (Some(scenario), Some(program)) = (&scenario, &program) {
            let panel = self.panel(&mut diagnostics);
            diagnostics.extend(self.smells(
                scenario,
                program,
                panel.as_ref(),
                moves,
                &translations,
            ));
        }
        settings.apply(diagnostics)
    }

    fn smells(
        &self,
        scenario: &Scenario,
        program: &Program,
        panel: Option<&Panel>,
        moves: &Moves,
        translations: &[TranslationFile<'_>],
    ) -> Vec<Diagnostic> {
        let analysis = Analysis::of(program);
        let subject = lint::Subject {
            scenario,
            program,
            analysis: &analysis,
            moves,
            translations,
            panel,
        };
        lint(&self.path, &subject)
    }

    /// `None` where there is none; one that cannot be read is told.
    fn panel(&self, diagnostics: &mut Vec<Diagnostic>) -> Option<Panel> {
        let file = self.panel.as_ref()?;
        let text = String::from_utf8_lossy(&file.bytes);
        match Panel::read(&text) {
            Ok(panel) => Some(panel),
            Err(error) => {
                diagnostics.push(error.into_diagnostic(&file.path, &text));
                None
            }
        }
    }
}
