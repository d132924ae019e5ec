//! Good texts, edits that spoil them, and marks of what is expected of them then.
//!
//! In an edit `⟦S001:…⟧` marks the place of an expected diagnostic of that code, and `⟪…⟫` a related place.

use crate::base::line_index::LineIndex;
use crate::base::text_range::ByteRange;
use crate::diagnostic::{Diagnostic, Label};

/// What stands once in one of the files, and what stands there instead. ` … ` skips to the next place at which the rest
/// stands, so that what stands often can be said by what stands before it: only the last part is replaced.
pub type Edit = (&'static str, String);

pub fn edits<const N: usize>(pairs: [(&'static str, &str); N]) -> Vec<Edit> {
    pairs.map(|(from, to)| (from, to.to_owned())).to_vec()
}

/// The name and the text of a file.
pub type File = (&'static str, String);

/// Code, file and place of a diagnostic.
pub type Found = (String, &'static str, ByteRange);

/// Makes each edit in the first file that has what it replaces.
pub fn edit(files: &mut [File], edits: &[Edit]) {
    for (from, to) in edits {
        let mut parts = from.split(" … ");
        let first = parts.next().expect("an edit begins somewhere");
        let file = files.iter_mut().find(|(_, text)| text.contains(first));
        let (_, text) = file.unwrap_or_else(|| panic!("{first:?} stands nowhere"));
        assert_eq!(
            text.matches(first).count(),
            1,
            "{first:?} stands there once"
        );
        let mut part = first;
        let mut start = text.find(first).expect("it stands there");
        for next in parts {
            let behind = start + part.len();
            let after = text[behind..].find(next);
            start = behind + after.unwrap_or_else(|| panic!("{next:?} stands behind {part:?}"));
            part = next;
        }
        text.replace_range(start..start + part.len(), to);
    }
}

/// What is expected of marked texts.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    pub expected: Vec<Found>,
    pub related: Vec<(&'static str, ByteRange)>,
}

impl Marks {
    /// The text without its marks, which are noted.
    pub fn take(&mut self, path: &'static str, marked: &str) -> String {
        let mut text = String::new();
        let mut open = Vec::new();
        let mut rest = marked;
        while let Some(next) = rest.chars().next() {
            let at = text.len() as u32;
            rest = &rest[next.len_utf8()..];
            match next {
                '⟦' => {
                    let (code, after) = rest.split_once(':').expect("a mark begins with a code");
                    open.push((Some(code), at));
                    rest = after;
                }
                '⟪' => open.push((None, at)),
                '⟧' | '⟫' => {
                    let (code, start) = open.pop().expect("a mark is opened before it is closed");
                    let range = ByteRange::new(start, at);
                    match code {
                        Some(code) => self.expected.push((code.to_owned(), path, range)),
                        None => self.related.push((path, range)),
                    }
                }
                _ => text.push(next),
            }
        }
        assert!(open.is_empty(), "every mark is closed");
        text
    }

    /// The codes that are marked.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.expected.iter().map(|(code, ..)| code.as_str())
    }
}

/// Whether its places are in the texts, it is a phrase and, where `needs_help`, says what to do.
pub fn check_form(files: &[File], found: &Diagnostic, needs_help: bool) -> Result<(), String> {
    let shown = show(files, [found]);
    for label in found.related.iter().chain([&found.primary]) {
        if text_of(files, label).get(label.range.to_usize()).is_none() {
            return Err(format!(
                "{:?} is no place in the text: {shown}",
                label.range
            ));
        }
    }
    if found.message.starts_with(char::is_uppercase) || found.message.ends_with('.') {
        return Err(format!("a message is a phrase: {shown}"));
    }
    if needs_help && found.help.is_empty() && found.fix.is_none() {
        return Err(format!("what is to be done? {shown}"));
    }
    Ok(())
}

pub fn show<'a>(files: &[File], diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let lines = diagnostics.into_iter().map(|found| {
        let text = text_of(files, &found.primary);
        let place = LineIndex::new(text).position(found.primary.range.start);
        format!(
            "{} {}:{}:{} {:?}: {}, {:?}, {:?}\n",
            found.code,
            found.primary.file,
            place.line,
            place.column,
            text.get(found.primary.range.to_usize()),
            found.message,
            found.help,
            found.fix,
        )
    });
    lines.collect()
}

/// The name of the file that `label` is in.
pub fn path_of(files: &[File], label: &Label) -> &'static str {
    let file = files.iter().find(|(path, _)| **path == *label.file);
    file.expect("there are no other files").0
}

fn text_of<'f>(files: &'f [File], label: &Label) -> &'f str {
    let file = files.iter().find(|(path, _)| **path == *label.file);
    &file.expect("there are no other files").1
}

/// Fails with everything that is wrong.
#[track_caller]
pub fn expect_all_ok(results: impl IntoIterator<Item = Result<(), String>>) {
    let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
