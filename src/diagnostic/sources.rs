//! The texts that diagnostics point into.

use std::collections::BTreeMap;

use crate::base::{ByteRange, LineIndex};

/// The text of every file that was read, by the name that messages give it.
#[derive(Clone, Debug, Default)]
pub struct Sources<'a> {
    files: BTreeMap<&'a str, LineIndex<'a>>,
}

impl<'a> Sources<'a> {
    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Of one that could not be read as text, give what there is, or an empty text.
    pub fn add(&mut self, file: &'a str, text: &'a str) {
        self.files.insert(file, LineIndex::new(text));
    }

    pub(super) fn get(&self, file: &str) -> Option<&LineIndex<'a>> {
        self.files.get(file)
    }
}

/// `range` moved into `text` and onto its characters: a file that could not be read whole has less
/// text than its diagnostics speak of.
pub(super) fn fit(range: ByteRange, text: &str) -> ByteRange {
    let down = |offset: u32| {
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset as u32
    };
    ByteRange::new(down(range.start), down(range.end))
}
