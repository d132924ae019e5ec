//! The documents say what the program does: their examples run, their tables agree, their links lead somewhere.

mod diagnostics;
mod example;
mod fields;
mod figures;
mod links;
mod moves;
mod parameters;
mod schema;
mod wording;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A page of `docs/`.
fn page(name: &str) -> String {
    read(&root().join("docs").join(name))
}

/// What stands in `page` after the line `mark`.
fn after<'a>(page: &'a str, mark: &str) -> &'a str {
    let line = format!("\n{mark}\n");
    let start = page
        .find(&line)
        .unwrap_or_else(|| panic!("there is no line `{mark}`"));
    &page[start + line.len()..]
}

/// The first block of code after the line `mark`, without its fences.
fn block<'a>(page: &'a str, mark: &str) -> &'a str {
    let rest = after(page, mark);
    let start = rest.find("```").expect("a block follows the mark");
    let code = &rest[start..];
    let first_line = code.find('\n').expect("a fence ends its line") + 1;
    let code = &code[first_line..];
    let end = code.find("```").expect("a block is closed");
    &code[..end]
}

/// The rows of the first table after the line `mark`: cells trimmed, the head left out.
fn table(page: &str, mark: &str) -> Vec<Vec<String>> {
    let rows: Vec<&str> = after(page, mark)
        .lines()
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .collect();
    assert!(rows.len() > 2, "the table after `{mark}` is empty");
    rows[2..].iter().map(|row| cells(row)).collect()
}

fn cells(row: &str) -> Vec<String> {
    let inside = row.trim().trim_start_matches('|').trim_end_matches('|');
    inside
        .split('|')
        .map(|cell| cell.trim().to_owned())
        .collect()
}

/// A whole number as the documents write it.
fn number(cell: &str) -> i64 {
    let plain = cell.replace('−', "-");
    plain
        .parse()
        .unwrap_or_else(|_| panic!("`{cell}` is not a whole number"))
}

/// What stands between backticks, in order.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The pages for contributors and every page of `docs/`, by path.
fn all_pages() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = ["ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]
        .iter()
        .map(|name| root().join(name))
        .collect();
    let mut folders = vec![root().join("docs")];
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if is_page(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder can be listed").path())
        .collect()
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "md")
}
