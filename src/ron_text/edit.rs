//! Small edits to a text.

use crate::base::ByteRange;

/// Puts `insert` in place of the bytes in `range`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextEdit {
    /// What goes; empty for an insertion.
    pub range: ByteRange,
    /// What comes in its place.
    pub insert: String,
}

/// Why edits could not be made. No text is changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// Two edits change the same bytes.
    #[error("the edits at byte {first} and at byte {second} overlap")]
    Overlap {
        /// The start of the one that begins first.
        first: u32,
        /// The start of the other.
        second: u32,
    },
    /// An edit does not fit the text: it was made for another version of it.
    #[error("the edit at byte {start} does not fit a text of {len} bytes")]
    OutOfText {
        /// The start of the edit.
        start: u32,
        /// The length of the text.
        len: usize,
    },
}

impl TextEdit {
    /// An edit that replaces `range`.
    pub fn replace(range: ByteRange, insert: impl Into<String>) -> Self {
        Self {
            range,
            insert: insert.into(),
        }
    }

    /// An edit that inserts at `offset`.
    pub fn insert(offset: u32, insert: impl Into<String>) -> Self {
        Self::replace(ByteRange::empty(offset), insert)
    }
}

/// `text` with all `edits` made at once: their ranges are of the text as it is before. Insertions at
/// the same place come in the order given.
pub fn apply_edits(text: &str, edits: &[TextEdit]) -> Result<String, EditError> {
    let mut in_order: Vec<&TextEdit> = edits.iter().collect();
    in_order.sort_by_key(|edit| edit.range);
    let inserted: usize = edits.iter().map(|edit| edit.insert.len()).sum();
    let mut edited = String::with_capacity(text.len() + inserted);
    let mut kept_until = ByteRange::empty(0);
    for edit in in_order {
        if edit.range.start < kept_until.end {
            return Err(EditError::Overlap {
                first: kept_until.start,
                second: edit.range.start,
            });
        }
        let out_of_text = EditError::OutOfText {
            start: edit.range.start,
            len: text.len(),
        };
        let kept = text
            .get(kept_until.end as usize..edit.range.start as usize)
            .ok_or(out_of_text)?;
        text.get(edit.range.to_usize()).ok_or(out_of_text)?;
        edited.push_str(kept);
        edited.push_str(&edit.insert);
        kept_until = edit.range;
    }
    edited.push_str(&text[kept_until.end as usize..]);
    Ok(edited)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(edits: &[(u32, u32, &str)], expected: Result<&str, EditError>) {
        let edits: Vec<_> = edits
            .iter()
            .map(|&(start, end, insert)| TextEdit::replace(ByteRange::new(start, end), insert))
            .collect();
        assert_eq!(apply_edits("añb", &edits), expected.map(str::to_owned));
    }

    #[test]
    fn edits_refer_to_the_text_before_all_of_them() {
        check(&[(3, 4, "B"), (0, 1, "AAA")], Ok("AAAñB"));
        check(&[(1, 1, "1"), (1, 1, "2"), (1, 3, "n")], Ok("a12nb"));
        check(&[], Ok("añb"));
    }

    #[test]
    fn edits_that_do_not_fit_change_nothing() {
        check(
            &[(0, 3, ""), (1, 3, "")],
            Err(EditError::Overlap {
                first: 0,
                second: 1,
            }),
        );
        check(
            &[(2, 2, "x")],
            Err(EditError::OutOfText { start: 2, len: 4 }),
        );
        check(
            &[(4, 9, "x")],
            Err(EditError::OutOfText { start: 4, len: 4 }),
        );
    }
}
