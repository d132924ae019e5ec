//! Places in a text as the editor counts them.

use crate::base::{ByteRange, EditorPosition, LineIndex, PositionEncoding};
use gen_lsp_types::{Position, Range, TextEdit};

/// One text with the way in which places in it are counted.
pub(super) struct Places<'a> {
    index: LineIndex<'a>,
    encoding: PositionEncoding,
}

impl<'a> Places<'a> {
    pub fn of(text: &'a str, encoding: PositionEncoding) -> Places<'a> {
        Places {
            index: LineIndex::new(text),
            encoding,
        }
    }

    pub fn offset(&self, position: Position) -> u32 {
        let Position { line, character } = position;
        self.index
            .offset(EditorPosition { line, character }, self.encoding)
    }

    /// In order, also where the editor has them the other way round.
    pub fn byte_range(&self, range: Range) -> ByteRange {
        let (start, end) = (self.offset(range.start), self.offset(range.end));
        ByteRange::new(start.min(end), start.max(end))
    }

    pub fn range(&self, range: ByteRange) -> Range {
        let position = |offset: u32| {
            let place = self.index.editor_position(offset, self.encoding);
            Position {
                line: place.line,
                character: place.character,
            }
        };
        Range {
            start: position(range.start),
            end: position(range.end),
        }
    }

    pub fn edit(&self, edit: &crate::ron_text::TextEdit) -> TextEdit {
        TextEdit {
            range: self.range(edit.range),
            new_text: edit.insert.clone(),
        }
    }
}
