//! The files of one scenario as they are on disk, read with a limit.

use super::{PANEL_FILE, SCENARIO_FILE, SETTINGS_FILE};
use crate::base::limits::FILE_BYTES_MAX;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// A scenario and the translations beside it, unread by anybody who knows what they mean.
#[derive(Clone, Debug)]
pub struct ScenarioFiles {
    /// Name of the folder, which is the scenario's id; `None` where the path has no name.
    pub folder: Option<String>,
    /// The scenario's file as messages name it.
    pub path: String,
    pub bytes: Vec<u8>,
    /// By language.
    pub translations: Vec<TranslationText>,
    /// What a panel thought of the keys.
    pub panel: Option<BesideText>,
    /// What the library that the scenario is in says of smells.
    pub settings: Option<BesideText>,
}

/// A file that need not be there.
#[derive(Clone, Debug)]
pub struct BesideText {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// One `<language>.ftl`.
#[derive(Clone, Debug)]
pub struct TranslationText {
    pub path: String,
    /// The language code that the file is named after.
    pub language: String,
    pub bytes: Vec<u8>,
}

/// A file or folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be read: {source}", path.display())]
pub struct ReadError {
    pub path: PathBuf,
    pub source: io::Error,
}

impl ScenarioFiles {
    /// Reads the scenario in `folder`.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn in_folder(folder: &Path) -> Result<ScenarioFiles, ReadError> {
        ScenarioFiles::at(&folder.join(SCENARIO_FILE))
    }

    /// Reads the scenario in the file `path`, whatever the file is called.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn at(path: &Path) -> Result<ScenarioFiles, ReadError> {
        let bytes = read_file(path)?;
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let mut translations = Vec::new();
        for file in entries(folder)? {
            let is_translation = file.extension().is_some_and(|ending| ending == "ftl");
            if let (true, Some(language)) = (is_translation, file.file_stem()) {
                translations.push(TranslationText {
                    bytes: read_file(&file)?,
                    language: language.to_string_lossy().into_owned(),
                    path: file.display().to_string(),
                });
            }
        }
        translations.sort_by(|a, b| a.language.cmp(&b.language));
        Ok(ScenarioFiles {
            folder: folder_name(folder),
            path: path.display().to_string(),
            bytes,
            translations,
            panel: beside(&folder.join(PANEL_FILE))?,
            settings: beside(&above(folder).join(SETTINGS_FILE))?,
        })
    }
}

/// The folder that holds `folder`.
fn above(folder: &Path) -> PathBuf {
    match folder.parent() {
        Some(parent) if folder.file_name().is_some() => match parent.as_os_str().is_empty() {
            true => PathBuf::from("."),
            false => parent.to_owned(),
        },
        _ => folder.join(".."),
    }
}

fn beside(path: &Path) -> Result<Option<BesideText>, ReadError> {
    if !path.is_file() {
        return Ok(None);
    }
    Ok(Some(BesideText {
        bytes: read_file(path)?,
        path: path.display().to_string(),
    }))
}

/// The last name in a folder's path, found out where the path has none, as in `.` or `..`.
pub(super) fn folder_name(folder: &Path) -> Option<String> {
    let name = |path: &Path| Some(path.file_name()?.to_string_lossy().into_owned());
    name(folder).or_else(|| name(&folder.canonicalize().ok()?))
}

/// What is in a folder, in no order.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let list = || -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect()
    };
    list().map_err(|source| ReadError {
        path: folder.to_owned(),
        source,
    })
}

/// Reads one byte more than a file may have, so that whoever checks it sees that it is too large.
///
/// # Errors
/// The file cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, ReadError> {
    let take = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?
            .take(FILE_BYTES_MAX as u64 + 1)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    take().map_err(|source| ReadError {
        path: path.to_owned(),
        source,
    })
}
