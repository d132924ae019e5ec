//! Replaces a file whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// A file that cannot be written. What was there is still there.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be written: {source}", path.display())]
pub struct WriteError {
    pub path: PathBuf,
    pub source: io::Error,
}

/// Puts `bytes` into the file `path`, which may be there or not.
///
/// They are written beside it and moved into its place, so that nobody ever reads half of them. The file keeps its
/// permissions; a link stays one, and what it leads to is replaced.
///
/// # Errors
/// The file cannot be written. It is unchanged then.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    try_replace(path, bytes).map_err(|source| WriteError {
        path: path.to_owned(),
        source,
    })
}

fn try_replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = match path.canonicalize() {
        Ok(target) => target,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let permissions = match fs::metadata(&target) {
        Ok(found) if found.permissions().readonly() => {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied));
        }
        Ok(found) => Some(found.permissions()),
        Err(_) => None,
    };
    let mut file = new_file(folder)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// A file beside the one to replace, readable like any new file and not only for its owner as a temporary one.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".peduli-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("scenario.ron");
        for text in ["first", "second, longer", ""] {
            replace_file(&path, text.as_bytes()).expect("it can be written");
            assert_eq!(fs::read_to_string(&path).expect("it is there"), text);
        }
        assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 1);
    }

    #[test]
    fn a_file_that_cannot_be_written_is_unchanged() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("scenario.ron");
        fs::write(&path, "as it was").expect("written");
        let mut permissions = fs::metadata(&path).expect("there").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).expect("set");
        assert!(replace_file(&path, b"other").is_err());
        assert_eq!(fs::read_to_string(&path).expect("there"), "as it was");
        assert!(replace_file(&folder.path().join("no/such.ron"), b"x").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_links_are_kept() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("real.ron");
        fs::write(&path, "x").expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        let link = folder.path().join("scenario.ron");
        std::os::unix::fs::symlink(&path, &link).expect("a link");
        replace_file(&link, b"y").expect("it can be written");
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        let mode = fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
        assert_eq!(fs::read_to_string(&path).expect("there"), "y");
    }
}
