//! From a byte offset to the line and column that people and editors speak of.

use super::ByteRange;

/// A place as people count: the first line is 1, the first character of a line is column 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// What an editor counts as one character of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PositionEncoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units.
    Utf16,
}

/// A place as the Language Server Protocol counts: from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EditorPosition {
    /// The line, from 0.
    pub line: u32,
    /// What stands before the place on its line, in the units of a [`PositionEncoding`].
    pub character: u32,
}

/// The starts of all lines of one text. `\n`, `\r\n` and a lone `\r` each end a line.
#[derive(Clone, Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    line_starts: Vec<u32>,
}

const BYTE_ORDER_MARK: char = '\u{FEFF}';

impl<'a> LineIndex<'a> {
    /// Reads the line ends of `text` once.
    pub fn new(text: &'a str) -> Self {
        assert!(
            u32::try_from(text.len()).is_ok(),
            "a text of 4 GiB is refused before it is indexed"
        );
        let bytes = text.as_bytes();
        let mut line_starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            let ends_line = match byte {
                b'\n' => true,
                b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends_line {
                line_starts.push(at as u32 + 1);
            }
        }
        Self { text, line_starts }
    }

    /// The text this index was made from.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// How many lines there are: one more than line ends.
    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// Where `offset` stands, for people. A byte order mark takes no column. An offset past the end
    /// or inside a character is moved back to the nearest place before it.
    pub fn position(&self, offset: u32) -> Position {
        let (line, before) = self.before_on_line(offset);
        let characters = before.chars().filter(|&c| c != BYTE_ORDER_MARK).count();
        Position {
            line: line + 1,
            column: characters as u32 + 1,
        }
    }

    /// Where `offset` stands, for an editor. Offsets are moved as in [`Self::position`].
    pub fn editor_position(&self, offset: u32, encoding: PositionEncoding) -> EditorPosition {
        let (line, before) = self.before_on_line(offset);
        let units = match encoding {
            PositionEncoding::Utf8 => before.len(),
            PositionEncoding::Utf16 => before.chars().map(char::len_utf16).sum(),
        };
        EditorPosition {
            line,
            character: units as u32,
        }
    }

    /// The offset of a place in an editor. One past the end of its line is moved to the line's end, one past the last
    /// line to the end of the text, and one inside a character to the place before it.
    pub fn offset(&self, position: EditorPosition, encoding: PositionEncoding) -> u32 {
        let Some(line) = self.line_range(position.line.saturating_add(1)) else {
            return self.text.len() as u32;
        };
        let content = self.text[line.to_usize()].trim_end_matches(['\n', '\r']);
        let wanted = position.character as usize;
        let mut units = 0;
        for (at, character) in content.char_indices() {
            units += match encoding {
                PositionEncoding::Utf8 => character.len_utf8(),
                PositionEncoding::Utf16 => character.len_utf16(),
            };
            if units > wanted {
                return line.start + at as u32;
            }
        }
        line.start + content.len() as u32
    }

    /// The bytes of `line` (from 1) with its line end, or `None` past the last line.
    pub fn line_range(&self, line: u32) -> Option<ByteRange> {
        let index = line.checked_sub(1)? as usize;
        let start = *self.line_starts.get(index)?;
        let end = self
            .line_starts
            .get(index + 1)
            .copied()
            .unwrap_or(self.text.len() as u32);
        Some(ByteRange::new(start, end))
    }

    fn before_on_line(&self, offset: u32) -> (u32, &'a str) {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self
            .line_starts
            .partition_point(|&start| start as usize <= offset)
            - 1;
        (
            line as u32,
            &self.text[self.line_starts[line] as usize..offset],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, offset: u32, people: (u32, u32), editor: (u32, u32)) {
        let index = LineIndex::new(text);
        let position = index.position(offset);
        assert_eq!(
            (position.line, position.column),
            people,
            "{text:?} at {offset}, for people"
        );
        let position = index.editor_position(offset, PositionEncoding::Utf16);
        assert_eq!(
            (position.line, position.character),
            editor,
            "{text:?} at {offset}, for editors"
        );
    }

    #[test]
    fn every_line_end_counts_once() {
        check("a\nb", 2, (2, 1), (1, 0));
        check("a\r\nb", 3, (2, 1), (1, 0));
        check("a\rb", 2, (2, 1), (1, 0));
        check("a\r\n\rb", 4, (3, 1), (2, 0));
        check("a\n", 2, (2, 1), (1, 0));
        check("", 0, (1, 1), (0, 0));
    }

    #[test]
    fn columns_count_characters_for_people_and_utf16_for_editors() {
        check("é😀x", 2, (1, 2), (0, 1));
        check("é😀x", 6, (1, 3), (0, 3));
    }

    #[test]
    fn a_byte_order_mark_takes_no_column_for_people() {
        check("\u{FEFF}ab", 4, (1, 2), (0, 2));
    }

    #[test]
    fn an_offset_inside_a_character_or_past_the_end_moves_back() {
        check("é", 1, (1, 1), (0, 0));
        check("ab", 99, (1, 3), (0, 2));
    }

    #[test]
    fn an_offset_comes_back_from_its_place_in_either_encoding() {
        let text = "a😀é\r\n\n\rx\u{FEFF}";
        let index = LineIndex::new(text);
        for encoding in [PositionEncoding::Utf8, PositionEncoding::Utf16] {
            for (at, _) in text.char_indices().filter(|(at, _)| *at != 8) {
                let position = index.editor_position(at as u32, encoding);
                assert_eq!(index.offset(position, encoding), at as u32, "{position:?}");
            }
        }
    }

    #[test]
    fn a_place_that_is_not_in_the_text_moves_to_the_nearest_before_it() {
        let index = LineIndex::new("a😀\nb\n");
        let at =
            |line, character, encoding| index.offset(EditorPosition { line, character }, encoding);
        assert_eq!(
            at(0, 2, PositionEncoding::Utf16),
            1,
            "inside a surrogate pair"
        );
        assert_eq!(at(0, 3, PositionEncoding::Utf8), 1, "inside a character");
        assert_eq!(
            at(0, 99, PositionEncoding::Utf16),
            5,
            "past the end of the line"
        );
        assert_eq!(at(9, 0, PositionEncoding::Utf8), 8, "past the last line");
        assert_eq!(at(u32::MAX, u32::MAX, PositionEncoding::Utf16), 8);
    }

    #[test]
    fn a_line_range_includes_its_line_end() {
        let index = LineIndex::new("ab\r\nc");
        assert_eq!(index.line_range(1), Some(ByteRange::new(0, 4)));
        assert_eq!(index.line_range(2), Some(ByteRange::new(4, 5)));
        assert_eq!(index.line_range(3), None);
        assert_eq!(index.line_range(0), None);
    }
}
