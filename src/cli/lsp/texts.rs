//! The texts that the editor has open, and the files beside them. What is open wins over what is on disk.

use super::file_uri;
use super::places::Places;
use crate::base::PositionEncoding;
use crate::base::limits::EDITOR_MESSAGE_BYTES_MAX;
use crate::editing::{Document, says_scenario};
use crate::library::{SCENARIO_FILE, ScenarioFiles, TranslationText};
use gen_lsp_types::TextDocumentContentChangeEvent as Change;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A scenario with its translations: what is checked together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Project {
    /// The path of the scenario's file.
    File(PathBuf),
    /// The address of a text that is in no file.
    Unsaved(String),
}

/// What a text is in its project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Scenario,
    Translation,
}

/// A change would make a text larger than any file may be.
#[derive(Debug)]
pub(super) struct TextTooLarge;

#[derive(Debug, Default)]
pub(super) struct Texts {
    /// By address.
    open: BTreeMap<String, String>,
    /// The scenario of each project as it was read last.
    read: RefCell<BTreeMap<Project, Rc<Document>>>,
}

impl Texts {
    pub fn open(&mut self, uri: &str, text: String) {
        self.open.insert(uri.to_owned(), text);
    }

    /// Makes the changes one after the other; those to a text that is not open are passed over.
    ///
    /// # Errors
    /// The text would be too large; it is as if it had been closed.
    pub fn change(
        &mut self,
        uri: &str,
        changes: Vec<Change>,
        encoding: PositionEncoding,
    ) -> Result<(), TextTooLarge> {
        let Some(text) = self.open.get_mut(uri) else {
            return Ok(());
        };
        for change in changes {
            match change {
                Change::TextDocumentContentChangeWholeDocument(whole) => *text = whole.text,
                Change::TextDocumentContentChangePartial(part) => {
                    let range = Places::of(text, encoding).byte_range(part.range);
                    text.replace_range(range.to_usize(), &part.text);
                }
            }
            if text.len() > EDITOR_MESSAGE_BYTES_MAX {
                self.open.remove(uri);
                return Err(TextTooLarge);
            }
        }
        Ok(())
    }

    pub fn close(&mut self, uri: &str) {
        self.open.remove(uri);
    }

    pub fn get(&self, uri: &str) -> Option<&str> {
        self.open.get(uri).map(String::as_str)
    }

    /// The project that a text belongs to, and what it is there; `None` where it has nothing to do with scenarios, as
    /// other RON texts have not.
    pub fn project_of(&self, uri: &str) -> Option<(Project, Role)> {
        let is_scenario = || self.get(uri).is_some_and(says_scenario);
        let Some(path) = file_uri::to_path(uri) else {
            // Other addresses are of older versions and the like, which nobody is writing.
            let is_new = uri.starts_with("untitled:") && is_scenario();
            return is_new.then(|| (Project::Unsaved(uri.to_owned()), Role::Scenario));
        };
        let ending = path.extension()?.to_str()?;
        match ending {
            "ron" if path.ends_with(SCENARIO_FILE) || is_scenario() => {
                Some((Project::File(path), Role::Scenario))
            }
            "ftl" => {
                let scenario = path.with_file_name(SCENARIO_FILE);
                let is_there = scenario.is_file() || self.open_at(&scenario).is_some();
                is_there.then_some((Project::File(scenario), Role::Translation))
            }
            _ => None,
        }
    }

    /// The projects of everything that is open.
    pub fn projects(&self) -> impl Iterator<Item = Project> {
        let projects = self.open.keys().filter_map(|uri| self.project_of(uri));
        projects.map(|(project, _)| project)
    }

    /// The scenario and its translations; every path is the address that the editor knows.
    pub fn files(&self, project: &Project) -> ScenarioFiles {
        let path = match project {
            Project::File(path) => path,
            Project::Unsaved(uri) => {
                return ScenarioFiles {
                    folder: None,
                    path: uri.clone(),
                    bytes: self.get(uri).unwrap_or_default().into(),
                    translations: Vec::new(),
                    panel: None,
                    settings: None,
                };
            }
        };
        // What cannot be read is not there, and may be open.
        let mut files = ScenarioFiles::at(path).unwrap_or_else(|_| ScenarioFiles {
            folder: folder_name(path),
            path: String::new(),
            bytes: Vec::new(),
            translations: Vec::new(),
            panel: None,
            settings: None,
        });
        files.path = self.address_of(path);
        if let Some((_, text)) = self.open_at(path) {
            files.bytes = text.into();
        }
        for translation in &mut files.translations {
            let path = PathBuf::from(&translation.path);
            translation.path = self.address_of(&path);
            if let Some((_, text)) = self.open_at(&path) {
                translation.bytes = text.into();
            }
        }
        self.add_unsaved_translations(path, &mut files.translations);
        files
    }

    /// The scenario of a project, read once for each version of its text.
    pub fn document(&self, project: &Project) -> Rc<Document> {
        let text: Cow<'_, str> = match project {
            Project::Unsaved(uri) => self.get(uri).unwrap_or_default().into(),
            Project::File(path) => match self.open_at(path) {
                Some((_, text)) => text.into(),
                None => String::from_utf8_lossy(&self.files(project).bytes)
                    .into_owned()
                    .into(),
            },
        };
        let mut read = self.read.borrow_mut();
        match read.get(project) {
            Some(document) if document.text() == text => Rc::clone(document),
            _ => {
                let document = Rc::new(Document::new(&text));
                read.insert(project.clone(), Rc::clone(&document));
                document
            }
        }
    }

    /// Keeps nothing of a project that is no longer open.
    pub fn forget(&mut self, project: &Project) {
        self.read.borrow_mut().remove(project);
    }

    /// The address of a file: the editor's own where it has it open.
    pub fn address_of(&self, path: &Path) -> String {
        let open = self.open_at(path).map(|(uri, _)| uri.to_owned());
        open.unwrap_or_else(|| file_uri::of_path(path))
    }

    fn open_at(&self, path: &Path) -> Option<(&str, &str)> {
        let mut open = self.open.iter();
        let found = open.find(|(uri, _)| file_uri::to_path(uri).as_deref() == Some(path));
        found.map(|(uri, text)| (uri.as_str(), text.as_str()))
    }

    /// Translations that are open beside the scenario and not yet on disk.
    fn add_unsaved_translations(&self, scenario: &Path, translations: &mut Vec<TranslationText>) {
        for (uri, text) in &self.open {
            let Some(path) = file_uri::to_path(uri) else {
                continue;
            };
            let is_beside = path.parent() == scenario.parent();
            let is_translation = path.extension().is_some_and(|ending| ending == "ftl");
            let is_new = translations.iter().all(|known| known.path != *uri);
            if let (true, true, true, Some(language)) =
                (is_beside, is_translation, is_new, path.file_stem())
            {
                translations.push(TranslationText {
                    path: uri.clone(),
                    language: language.to_string_lossy().into_owned(),
                    bytes: text.as_bytes().into(),
                });
            }
        }
    }
}

fn folder_name(scenario: &Path) -> Option<String> {
    let name = scenario.parent()?.file_name()?;
    Some(name.to_string_lossy().into_owned())
}
