//! Where the database lives.

use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The name of the database file in the data folder.
pub const DATABASE_FILE: &str = "peduli.sqlite";

/// No folder was given, and the system does not say where a person's data belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot find your data folder because no home folder is set; name one with --data")]
pub struct NoDataFolder;

/// The folder that was asked for, else the platform's own for Peduli; it need not exist yet.
pub fn data_folder(given: Option<&Path>) -> Result<PathBuf, NoDataFolder> {
    match given {
        Some(folder) => Ok(folder.to_owned()),
        None => {
            let folders = ProjectDirs::from("", "", "Peduli").ok_or(NoDataFolder)?;
            Ok(folders.data_dir().to_owned())
        }
    }
}

/// The database file in `folder`.
pub fn database_path(folder: &Path) -> PathBuf {
    folder.join(DATABASE_FILE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_folder_is_taken_as_it_is() {
        let folder = data_folder(Some(Path::new("here"))).expect("it was given");
        assert_eq!(
            database_path(&folder),
            Path::new("here").join("peduli.sqlite")
        );
    }

    #[test]
    fn the_platforms_folder_is_one_for_peduli() {
        if let Ok(folder) = data_folder(None) {
            let named = folder
                .components()
                .any(|part| part.as_os_str().eq_ignore_ascii_case("peduli"));
            assert!(named && folder.is_absolute(), "{}", folder.display());
        }
    }
}
