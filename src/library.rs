//! Finds scenarios: those inside the program, and those in folders, which win over them.

mod bundled;
mod create;
mod files;
mod linted;
mod loaded;
mod mend;
mod practice_only;
mod template;
#[cfg(test)]
mod tests;
mod write;

pub use create::{CreateError, create_scenario};
pub use files::{BesideText, ReadError, ScenarioFiles, TranslationText, read_file};
pub use loaded::{LoadError, LoadedScenario, LoadedTranslation};
pub use mend::MendedFiles;
pub use practice_only::why_practice_only;
pub use template::{TemplateFile, template};
pub use write::{WriteError, replace_file};

use crate::check::similar::did_you_mean;
use bundled::{BUNDLED, BundledScenario};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file that makes a folder a scenario.
pub const SCENARIO_FILE: &str = "scenario.ron";

/// Beside it: what a panel thought of the keys.
pub const PANEL_FILE: &str = "panel.ron";

/// Beside the scenarios' folders: what the library says of smells.
pub const SETTINGS_FILE: &str = "library.ron";

/// Whether a file of this name is written by an author, and not made by a command.
pub fn is_authored(file: &Path) -> bool {
    let is_named = |name: &str| {
        file.file_name()
            .is_some_and(|own| own.eq_ignore_ascii_case(name))
    };
    let is_translation = file
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("ftl"));
    is_translation
        || [SCENARIO_FILE, PANEL_FILE, SETTINGS_FILE]
            .into_iter()
            .any(is_named)
}

/// Every scenario that can be named by its id alone.
#[derive(Clone, Debug)]
pub struct Library {
    /// By id, which is the name of the scenario's folder.
    scenarios: BTreeMap<String, Source>,
    /// Where scenarios were looked for besides those in the program.
    folders: Vec<PathBuf>,
}

/// Where a scenario is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Part of the program.
    Bundled(&'static str),
    /// The folder that holds its `scenario.ron`.
    Folder(PathBuf),
}

/// There is no scenario of that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no scenario called `{id}`")]
pub struct NotFound {
    pub id: String,
    /// The id that was probably meant.
    pub suggestion: Option<String>,
    /// Every id that there is.
    pub known: Vec<String>,
}

impl Library {
    /// The scenarios inside the program alone.
    pub fn bundled() -> Library {
        let scenarios = BUNDLED
            .iter()
            .map(|scenario| (scenario.id.to_owned(), Source::Bundled(scenario.id)));
        Library {
            scenarios: scenarios.collect(),
            folders: Vec::new(),
        }
    }

    /// The scenarios inside the program and those in `folders`; of two with the same id the one added last wins.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn with_folders(folders: &[PathBuf]) -> Result<Library, ReadError> {
        let mut library = Library::bundled();
        library.folders = folders.to_vec();
        for folder in folders {
            for found in scenario_folders(folder)? {
                let id = files::folder_name(&found).unwrap_or_default();
                library.scenarios.insert(id, Source::Folder(found));
            }
        }
        Ok(library)
    }

    /// The library as it is now: with scenarios that have come, without those that have gone.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn again(&self) -> Result<Library, ReadError> {
        Library::with_folders(&self.folders)
    }

    /// Every folder in which a change may change the library.
    pub fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// Every id with its place, by id.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Source)> {
        self.scenarios
            .iter()
            .map(|(id, source)| (id.as_str(), source))
    }

    /// The scenario with this id.
    ///
    /// # Errors
    /// [`NotFound`], with the id that was probably meant.
    pub fn find(&self, id: &str) -> Result<&Source, NotFound> {
        self.scenarios.get(id).ok_or_else(|| NotFound {
            id: id.to_owned(),
            suggestion: did_you_mean(id, self.scenarios.keys().map(String::as_str))
                .map(str::to_owned),
            known: self.scenarios.keys().cloned().collect(),
        })
    }
}

impl Source {
    /// Reads the scenario and the translations beside it.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read(&self) -> Result<ScenarioFiles, ReadError> {
        match self {
            Source::Bundled(id) => Ok(bundled_named(id).files()),
            Source::Folder(folder) => ScenarioFiles::in_folder(folder),
        }
    }
}

/// `folder` itself where it is a scenario, else the scenarios directly inside it, by name.
///
/// # Errors
/// The folder cannot be read.
pub fn scenario_folders(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    if folder.join(SCENARIO_FILE).is_file() {
        return Ok(vec![folder.to_owned()]);
    }
    let mut found: Vec<PathBuf> = files::entries(folder)?
        .into_iter()
        .filter(|path| path.join(SCENARIO_FILE).is_file())
        .collect();
    found.sort();
    Ok(found)
}

fn bundled_named(id: &str) -> &'static BundledScenario {
    BUNDLED
        .iter()
        .find(|scenario| scenario.id == id)
        .expect("a bundled source names a bundled scenario")
}
