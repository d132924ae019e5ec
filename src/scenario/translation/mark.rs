//! Marks in the comments of a translation: by them it is known whether a text still fits its source.
//!
//! `# @source 3f9a1c/5c0d22 .why 81b2d0/0a4471` above a message holds, for its value and for each attribute, a
//! fingerprint of the source and one of the translation, as they were when they fitted. A text is outdated if its source
//! has changed since and the text has not: whoever edits both brings it up to date, and whoever finds that it still fits
//! deletes the mark. A text without a mark is taken as it is.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

/// Begins the comment that holds the marks.
pub(super) const SOURCE: &str = "@source";
/// Begins a comment with the source of a text that is not translated.
pub(super) const MISSING: &str = "@missing";
/// Begins a comment with the new source of a text that is outdated.
pub(super) const OUTDATED: &str = "@outdated";

/// Enough of a hash that a change of one text goes unseen once in sixteen million times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint([u8; 3]);

/// What a text and its source were when they fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) source: Fingerprint,
    pub(super) translation: Fingerprint,
}

/// The marks of one message, by attribute (`None`: its value).
pub(super) type Marks = BTreeMap<Option<String>, Mark>;

impl Fingerprint {
    /// Line ends count as one, however an editor or a version control writes them.
    pub(super) fn of(text: &str) -> Fingerprint {
        let hash = blake3::hash(text.replace("\r\n", "\n").as_bytes());
        let [a, b, c, ..] = *hash.as_bytes();
        Fingerprint([a, b, c])
    }

    fn parse(text: &str) -> Option<Fingerprint> {
        let number = u32::from_str_radix(text, 16)
            .ok()
            .filter(|_| text.len() == 6)?;
        let [_, a, b, c] = number.to_be_bytes();
        Some(Fingerprint([a, b, c]))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fingerprint([a, b, c]) = self;
        write!(f, "{a:02x}{b:02x}{c:02x}")
    }
}

impl Mark {
    /// Of a text that fits its source.
    pub(super) fn of(source: &str, translation: &str) -> Mark {
        Mark {
            source: Fingerprint::of(source),
            translation: Fingerprint::of(translation),
        }
    }

    /// Whether the source has changed since, and the text has not.
    pub(super) fn is_outdated(self, source: &str, translation: &str) -> bool {
        self.source != Fingerprint::of(source) && self.translation == Fingerprint::of(translation)
    }
}

/// Reads the content of a comment line; none where it holds no marks. What cannot be read is passed over: the text is
/// then one without a mark.
pub(super) fn read(comment: &str) -> Option<Marks> {
    let words = comment.trim().strip_prefix(SOURCE)?;
    let mut marks = Marks::new();
    let mut attribute = None;
    for word in words.split_whitespace() {
        if let Some(name) = word.strip_prefix('.') {
            attribute = Some(name.to_owned());
            continue;
        }
        let halves = word.split_once('/');
        let mark = halves.and_then(|(source, translation)| {
            Some(Mark {
                source: Fingerprint::parse(source)?,
                translation: Fingerprint::parse(translation)?,
            })
        });
        if let Some(mark) = mark {
            marks.insert(attribute.take(), mark);
        }
    }
    Some(marks)
}

/// The content of the comment line that holds `marks`.
pub(super) fn write(marks: &Marks) -> String {
    let mut line = SOURCE.to_owned();
    for (attribute, mark) in marks {
        if let Some(attribute) = attribute {
            write!(line, " .{attribute}").expect("a text takes whatever is written to it");
        }
        write!(line, " {}/{}", mark.source, mark.translation)
            .expect("a text takes whatever is written to it");
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_they_are_written() {
        let marks = Marks::from([
            (None, Mark::of("Hello.", "Halo.")),
            (Some("or-2".to_owned()), Mark::of("Hi.", "Hai.")),
            (Some("why".to_owned()), Mark::of("", "ß")),
        ]);
        assert_eq!(read(&write(&marks)), Some(marks));
        assert_eq!(read("@source"), Some(Marks::new()));
        assert_eq!(read("a source"), None);
    }

    #[test]
    fn a_mark_that_cannot_be_read_is_none() {
        for damaged in [
            "@source 12345/123456",
            "@source zzzzzz/123456",
            "@source 123456",
            "@source 123456/",
            "@source .why",
            "@source hello there",
        ] {
            assert_eq!(read(damaged), Some(Marks::new()), "{damaged}");
        }
    }

    #[test]
    fn a_text_is_outdated_if_only_its_source_has_changed() {
        let mark = Mark::of("old", "lama");
        assert!(mark.is_outdated("new", "lama"));
        assert!(!mark.is_outdated("old", "lama"));
        assert!(!mark.is_outdated("new", "baru"));
        assert!(!mark.is_outdated("old", "baru"));
    }
}
