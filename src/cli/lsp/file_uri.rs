//! Between the paths of files and the addresses that editors give them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::path::{Path, PathBuf};

/// What an address spells out as `%xx`.
const SPELLED_OUT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b':');

/// How paths are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paths {
    Unix,
    Windows,
}

const PATHS: Paths = match cfg!(windows) {
    true => Paths::Windows,
    false => Paths::Unix,
};

/// The file at an address; `None` where it is not the address of a file.
pub(super) fn to_path(uri: &str) -> Option<PathBuf> {
    path_text(uri, PATHS).map(PathBuf::from)
}

/// The address of a file.
pub(super) fn of_path(path: &Path) -> String {
    uri_text(&path.to_string_lossy(), PATHS)
}

fn path_text(uri: &str, paths: Paths) -> Option<String> {
    let rest = match uri.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("file://") => &uri[7..],
        _ => return None,
    };
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.split_at(rest.find('/')?);
    let path = percent_decode_str(path).decode_utf8().ok()?.into_owned();
    let is_here = host.is_empty() || host.eq_ignore_ascii_case("localhost");
    match paths {
        Paths::Unix => is_here.then_some(path),
        Paths::Windows if !is_here => Some(format!("//{host}{path}").replace('/', "\\")),
        Paths::Windows => {
            let path = &path[1..];
            // Editors do not agree on the case of the drive.
            let drive = path.get(..1).unwrap_or_default().to_ascii_uppercase();
            let rest = path.get(1..).unwrap_or_default();
            Some(format!("{drive}{rest}").replace('/', "\\"))
        }
    }
}

fn uri_text(path: &str, paths: Paths) -> String {
    let slashed = match paths {
        Paths::Unix => path.to_owned(),
        Paths::Windows => path.replace('\\', "/"),
    };
    let spelled = utf8_percent_encode(&slashed, SPELLED_OUT);
    match paths {
        Paths::Windows if slashed.starts_with("//") => format!("file:{spelled}"),
        Paths::Windows => format!("file:///{spelled}"),
        Paths::Unix => format!("file://{spelled}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paths: Paths, uri: &str, path: &str) {
        assert_eq!(path_text(uri, paths).as_deref(), Some(path));
        assert_eq!(
            path_text(&uri_text(path, paths), paths).as_deref(),
            Some(path)
        );
    }

    #[test]
    fn an_address_and_its_path_lead_to_each_other() {
        check(Paths::Unix, "file:///a/b%20c/%C3%A9.ron", "/a/b c/é.ron");
        check(Paths::Unix, "file://localhost/a", "/a");
        check(Paths::Unix, "FILE:///100%25/a", "/100%/a");
        check(Paths::Windows, "file:///c%3A/x/y.ron", "C:\\x\\y.ron");
        check(Paths::Windows, "file:///C:/x/y.ron", "C:\\x\\y.ron");
        check(
            Paths::Windows,
            "file://host/share/y.ron",
            "\\\\host\\share\\y.ron",
        );
        assert_eq!(
            uri_text("/a b/é#?", Paths::Unix),
            "file:///a%20b/%C3%A9%23%3F"
        );
        assert_eq!(uri_text("C:\\a b", Paths::Windows), "file:///C:/a%20b");
    }

    #[test]
    fn other_addresses_have_no_path() {
        for uri in [
            "untitled:Untitled-1",
            "file:",
            "file://",
            "http://a/b",
            "",
            "file:///%ff",
            "é",
        ] {
            assert_eq!(path_text(uri, Paths::Unix), None, "{uri}");
            assert_eq!(path_text(uri, Paths::Windows), None, "{uri}");
        }
        assert_eq!(path_text("file://host/share", Paths::Unix), None);
    }
}
