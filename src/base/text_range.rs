//! A range of bytes in a text, small enough to keep one with every value.

use std::ops::Range;

/// A half-open range of bytes, `start..end`, both on character boundaries of the text it belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByteRange {
    /// The offset of the first byte.
    pub start: u32,
    /// The offset after the last byte; never less than `start`.
    pub end: u32,
}

impl ByteRange {
    /// The range from `start` up to and without `end`.
    #[inline]
    pub fn new(start: u32, end: u32) -> Self {
        assert!(
            start <= end,
            "a range must not end before it starts: {start}..{end}"
        );
        Self { start, end }
    }

    /// The empty range at `offset`: a place between two characters.
    #[inline]
    pub fn empty(offset: u32) -> Self {
        Self {
            start: offset,
            end: offset,
        }
    }

    /// How many bytes the range covers.
    #[inline]
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the range covers no byte and so is only a place.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether every byte of `other` is also in this range.
    #[inline]
    pub fn contains(self, other: ByteRange) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest range that covers this one and `other`.
    #[inline]
    pub fn cover(self, other: ByteRange) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The range as the standard library's, to index a `str`.
    #[inline]
    pub fn to_usize(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covering_two_ranges_spans_the_gap_between_them() {
        let covered = ByteRange::new(7, 9).cover(ByteRange::new(2, 4));
        assert_eq!(covered, ByteRange::new(2, 9));
        assert!(covered.contains(ByteRange::empty(5)));
        assert!(!ByteRange::new(2, 4).contains(covered));
    }

    #[test]
    #[should_panic(expected = "must not end before it starts")]
    fn a_reversed_range_is_refused() {
        ByteRange::new(3, 2);
    }
}
