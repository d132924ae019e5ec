//! Which certain fixes can be made together.

use super::{Made, Mended, certain_fix};
use crate::base::{ByteRange, LineIndex};
use crate::diagnostic::Severity;
use crate::ron_text::TextEdit;
use std::collections::{BTreeMap, BTreeSet};

/// Fixes that are not to be planned.
pub(super) type Refused = BTreeSet<FixKey>;

/// A fix by the place of its file among [`Mended::files`], and what it changes there.
pub(super) type FixKey = (usize, Vec<TextEdit>);

/// A fix with its place.
pub(super) struct Planned {
    /// Of the file in [`Mended::files`].
    pub(super) file: usize,
    pub(super) made: Made,
    /// Of what it mends.
    pub(super) severity: Severity,
    pub(super) edits: Vec<TextEdit>,
}

impl Planned {
    pub(super) fn key(&self) -> FixKey {
        (self.file, self.edits.clone())
    }
}

/// The certain fixes that can be made together, by file and place. Of those that change the same bytes, or write at the
/// same place, it is the one that was told first.
pub(super) fn plan(mended: &Mended, refused: &Refused) -> Vec<Planned> {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, file) in mended.files.iter().enumerate() {
        files.entry(&file.path).or_insert(place);
    }
    let mut taken = vec![Taken::default(); mended.files.len()];
    // Most files have nothing to mend: their lines are looked for only when they are needed.
    let mut indexes: BTreeMap<usize, LineIndex<'_>> = BTreeMap::new();
    let mut planned: Vec<Planned> = Vec::new();
    for diagnostic in &mended.diagnostics {
        let Some((path, fix)) = certain_fix(diagnostic) else {
            continue;
        };
        let Some(&file) = files.get(path) else {
            continue;
        };
        if fix.edits.is_empty() || taken[file].touches(&fix.edits) {
            continue;
        }
        let edits = fix.edits.clone();
        let key = (file, edits);
        if refused.contains(&key) {
            continue;
        }
        let (_, edits) = key;
        taken[file].add(&edits);
        let index = indexes
            .entry(file)
            .or_insert_with(|| LineIndex::new(&mended.files[file].text));
        planned.push(Planned {
            file,
            made: Made {
                path: path.to_owned(),
                code: diagnostic.code,
                position: index.position(diagnostic.primary.range.start),
                message: fix.message.clone(),
            },
            severity: diagnostic.severity,
            edits,
        });
    }
    planned.sort_by_key(|planned| (planned.file, planned.edits[0].range));
    planned
}

/// The bytes of one file that some fix changes already: the end of each range by its start. No two of different fixes
/// touch, so that the one with the last start is the only one that can reach a place.
#[derive(Clone, Default)]
struct Taken(BTreeMap<u32, u32>);

impl Taken {
    fn touches(&self, edits: &[TextEdit]) -> bool {
        edits.iter().any(|edit| {
            let ByteRange { start, end } = edit.range;
            let before = self.0.range(..=end).next_back();
            before.is_some_and(|(_, taken_until)| *taken_until >= start)
        })
    }

    fn add(&mut self, edits: &[TextEdit]) {
        for edit in edits {
            let until = self.0.entry(edit.range.start).or_default();
            *until = edit.range.end.max(*until);
        }
    }
}
