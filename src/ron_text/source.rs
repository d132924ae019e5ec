//! From the bytes of a file to its values.

use super::parser;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};
use super::tree::Parsed;
use crate::base::ByteRange;
use crate::base::limits::FILE_BYTES_MAX;

/// Reads a file, whatever is in it. Line ends, a byte order mark and comments are kept as they are.
pub fn parse(bytes: &[u8]) -> Parsed {
    if bytes.len() > FILE_BYTES_MAX {
        return unreadable(
            String::new(),
            SyntaxErrorKind::FileTooLarge,
            ByteRange::empty(0),
        );
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return unreadable(String::new(), SyntaxErrorKind::Utf16, ByteRange::empty(0));
    }
    match str::from_utf8(bytes) {
        Ok(text) => parser::parse(text.to_owned()),
        Err(error) => {
            // The text is kept for showing the place: up to there its offsets are those of the file.
            let text = String::from_utf8_lossy(bytes).into_owned();
            let at = error.valid_up_to() as u32;
            let wrong = ByteRange::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8() as u32);
            unreadable(text, SyntaxErrorKind::NotUtf8, wrong)
        }
    }
}

/// Reads a text as [`parse`] reads a file.
pub fn parse_text(text: &str) -> Parsed {
    parse(text.as_bytes())
}

fn unreadable(text: String, kind: SyntaxErrorKind, span: ByteRange) -> Parsed {
    Parsed {
        text,
        nodes: Vec::new(),
        entries: Vec::new(),
        root: None,
        extensions: Vec::new(),
        errors: vec![SyntaxError {
            kind,
            span,
            related: None,
            fix: None,
            fix_is_certain: false,
        }],
    }
}
