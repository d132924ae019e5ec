//! Makes the folder of a new scenario, whole or not at all.

use super::template::{TemplateFile, template};
use super::write::WriteError;
use crate::text::Language;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why a scenario was not made.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// Something of this name is there, and stays what it is.
    #[error("{} is there already", path.display())]
    Exists { path: PathBuf },
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Makes the folder `id` in `into`, which is made where it is missing, and returns its path. `id` is one that scenarios
/// can have.
///
/// # Errors
/// It is there already, or cannot be written.
pub fn create_scenario(into: &Path, id: &str, language: Language) -> Result<PathBuf, CreateError> {
    let path = into.join(id);
    if path.symlink_metadata().is_ok() {
        return Err(CreateError::Exists { path });
    }
    write_all(into, &path, &template(id, language)).map_err(|source| WriteError {
        path: path.clone(),
        source,
    })?;
    Ok(path)
}

/// All is written beside its place and moved there: nobody ever sees half a scenario.
fn write_all(into: &Path, path: &Path, files: &[TemplateFile]) -> io::Result<()> {
    fs::create_dir_all(into)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".peduli-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    let folder = builder.tempdir_in(into)?;
    for file in files {
        fs::write(folder.path().join(file.name), &file.text)?;
    }
    fs::rename(folder.path(), path)?;
    // It is not there any more to be cleaned up.
    let _ = folder.keep();
    Ok(())
}
