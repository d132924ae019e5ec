//! A scenario that smells of nothing with everything that lies beside it, and edits that make it smell.

use crate::check::tests::fixture::MOVES;
use crate::check::tests::marked::{Edit, File, Found, Marks, check_form, edit, path_of, show};
use crate::check::{Context, TranslationFile, check};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::{self, PanelFile, lint, read_settings};
use crate::scenario::Translation;

pub const SCENARIO: &str = "scenario.ron";
pub const TRANSLATION: &str = "id.ftl";
pub const PANEL: &str = "panel.ron";
pub const LIBRARY: &str = "library.ron";

const FOLDER: &str = "spare-key";

/// The texts of a scenario without mistakes, and what is expected of them.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The scenario, then whatever lies beside it.
    pub files: Vec<File>,
    /// The name of the folder; `None`: nobody looks at it.
    folder: Option<&'static str>,
    marks: Marks,
}

impl Texts {
    /// The scenario that smells of nothing, edited.
    pub fn edited(edits: &[Edit]) -> Texts {
        let good = [
            (SCENARIO, include_str!("spare-key.ron")),
            (TRANSLATION, include_str!("spare-key.ftl")),
            (PANEL, include_str!("spare-key-panel.ron")),
            (LIBRARY, include_str!("library.ron")),
        ];
        let mut marked = good.map(|(path, text)| (path, text.to_owned()));
        edit(&mut marked, edits);
        let mut marks = Marks::default();
        let files = marked.map(|(path, text)| (path, marks.take(path, &text)));
        Texts {
            files: files.to_vec(),
            folder: Some(FOLDER),
            marks,
        }
    }

    /// Files of which nothing is expected, the scenario first.
    pub fn of(files: Vec<File>) -> Texts {
        Texts {
            files,
            ..Texts::default()
        }
    }

    /// The codes that are marked.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.marks.codes()
    }

    /// What is wrong with the library's file, the mistakes, and where there are none, the smells.
    pub fn found(&self) -> Vec<Diagnostic> {
        let text = |name: &str| {
            let file = self.files.iter().find(|(path, _)| *path == name);
            file.map(|(_, text)| text.as_str())
        };
        let translation = text(TRANSLATION).map(Translation::parse);
        let translations: Vec<TranslationFile<'_>> = translation
            .iter()
            .map(|(translation, errors)| TranslationFile {
                path: TRANSLATION,
                language: "id",
                translation,
                errors,
            })
            .collect();
        let context = Context {
            folder: self.folder,
            moves: Some(&MOVES),
            translations: &translations,
        };
        let library = text(LIBRARY).unwrap_or("Library(format: 1)");
        let (settings, mut found) = read_settings(LIBRARY, library.as_bytes());
        let scenario = text(SCENARIO).unwrap_or_default();
        let checked = check(SCENARIO, scenario.as_bytes(), &context);
        let mut told = checked.diagnostics;
        if let (Some(scenario), Some(program)) = (&checked.scenario, &checked.program) {
            told.extend(lint(&lint::Files {
                path: SCENARIO,
                scenario,
                program,
                moves: &MOVES,
                translations: &translations,
                panel: text(PANEL).map(|text| PanelFile {
                    path: PANEL,
                    bytes: text.as_bytes(),
                }),
            }));
        }
        found.extend(settings.apply(told));
        found
    }

    /// Whether just what is marked is found, each told as it should be; then how severe each is.
    pub fn check_marked(self) -> Result<Vec<(String, Severity)>, String> {
        let diagnostics = self.found();
        let shown = show(&self.files, &diagnostics);
        let mut found: Vec<Found> = diagnostics
            .iter()
            .map(|found| {
                let place = &found.primary;
                let path = path_of(&self.files, place);
                (found.code.to_string(), path, place.range)
            })
            .collect();
        let mut expected = self.marks.expected;
        found.sort();
        expected.sort();
        if found != expected {
            return Err(format!("expected {expected:?}, found:\n{shown}"));
        }
        diagnostics
            .iter()
            .map(|found| {
                check_form(&self.files, found, true)?;
                Ok((found.code.to_string(), found.severity))
            })
            .collect()
    }
}

#[test]
fn the_scenario_smells_of_nothing() {
    assert_eq!(Texts::edited(&[]).check_marked(), Ok(Vec::new()));
}
