//! Mends a scenario together with its translations.

use super::files::ScenarioFiles;
use crate::check::mend::{End, FileText, Made, mend};
use crate::diagnostic::Diagnostic;
use crate::scenario::Moves;
use std::cell::RefCell;

/// A scenario after every certain fix was made.
#[derive(Clone, Debug)]
pub struct MendedFiles {
    pub files: ScenarioFiles,
    pub made: Vec<Made>,
    /// How many certain fixes were not made; `end` says why.
    pub unmade: usize,
    pub end: End,
    /// What is left.
    pub diagnostics: Vec<Diagnostic>,
}

impl ScenarioFiles {
    /// Makes every certain fix. Files that are not UTF-8 stay as they are.
    pub fn mended(&self, moves: &Moves) -> MendedFiles {
        let texts = self.texts().filter_map(|(path, bytes)| {
            Some(FileText {
                path: path.to_owned(),
                text: str::from_utf8(bytes).ok()?.to_owned(),
            })
        });
        // The one copy that every round changes.
        let changed = RefCell::new(self.clone());
        let mended = mend(texts.collect(), |texts| {
            let mut changed = changed.borrow_mut();
            changed.put(texts);
            changed.check(moves).diagnostics
        });
        let mut files = changed.into_inner();
        files.put(&mended.files);
        MendedFiles {
            files,
            unmade: mended.unmade(),
            end: mended.end,
            made: mended.made,
            diagnostics: mended.diagnostics,
        }
    }

    /// Every file by its path: the scenario, then its translations.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let translations = self.translations.iter();
        let translations = translations.map(|file| (file.path.as_str(), file.bytes.as_slice()));
        std::iter::once((self.path.as_str(), self.bytes.as_slice())).chain(translations)
    }

    fn put(&mut self, texts: &[FileText]) {
        let text_of = |path: &str| texts.iter().find(|text| text.path == path);
        if let Some(text) = text_of(&self.path) {
            self.bytes = text.text.clone().into_bytes();
        }
        for file in &mut self.translations {
            if let Some(text) = text_of(&file.path) {
                file.bytes = text.text.clone().into_bytes();
            }
        }
    }
}
