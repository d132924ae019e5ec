//! Places in a source text, in bytes.

/// A half-open range of bytes in a text of at most 4 GiB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByteRange {
    pub start: u32,
    pub end: u32,
}

impl ByteRange {
    pub const fn new(start: u32, end: u32) -> ByteRange {
        assert!(start <= end, "a range ends after it starts");
        ByteRange { start, end }
    }

    /// The empty range at `offset`.
    pub const fn at(offset: u32) -> ByteRange {
        ByteRange::new(offset, offset)
    }

    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The smallest range that holds both.
    pub fn cover(self, other: ByteRange) -> ByteRange {
        ByteRange::new(self.start.min(other.start), self.end.max(other.end))
    }

    pub const fn as_range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl std::ops::Index<ByteRange> for str {
    type Output = str;

    fn index(&self, range: ByteRange) -> &str {
        &self[range.as_range()]
    }
}
