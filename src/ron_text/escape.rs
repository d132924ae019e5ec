//! Backslash escapes inside quotes: what they stand for, and which of them are none.

use std::borrow::Cow;

use crate::base::ByteRange;

/// Which escapes are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EscapeRules {
    /// A text: bytes written as `\xNN` may form one character together.
    Text,
    /// Bytes: any `\xNN`.
    Bytes,
    /// A single character: `\xNN` only up to `\x7F`, no line continuation.
    Char,
}

/// One character of a text, with the bytes of the source that it stands for.
struct Piece {
    source: ByteRange,
    /// `None` for a line continuation, which stands for nothing.
    character: Option<char>,
    is_wrong: bool,
}

/// The text that `source` stands for. A wrong escape stands for itself.
pub(super) fn decode(source: &str) -> Cow<'_, str> {
    if !source.contains('\\') {
        return Cow::Borrowed(source);
    }
    let mut decoded = String::with_capacity(source.len());
    for piece in pieces(source, EscapeRules::Text) {
        if piece.is_wrong {
            decoded.push_str(&source[piece.source.to_usize()]);
        } else {
            decoded.extend(piece.character);
        }
    }
    Cow::Owned(decoded)
}

/// The offset in `source` of the character at `decoded_offset` of what it stands for.
pub(super) fn source_offset(source: &str, decoded_offset: usize) -> usize {
    let mut decoded = 0;
    for piece in pieces(source, EscapeRules::Text) {
        if decoded >= decoded_offset && piece.character.is_some() {
            return piece.source.start as usize;
        }
        decoded += if piece.is_wrong {
            piece.source.len() as usize
        } else {
            piece.character.map_or(0, char::len_utf8)
        };
    }
    source.len()
}

/// The places in `source` where a backslash begins no escape.
pub(super) fn wrong_escapes(source: &str, rules: EscapeRules) -> impl Iterator<Item = ByteRange> {
    pieces(source, rules)
        .filter(|piece| piece.is_wrong)
        .map(|piece| piece.source)
}

/// `text` so that it can stand between double quotes.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// `source`, in which quotes may stand unescaped, so that it can stand between double quotes;
/// escapes that are there stay.
pub(super) fn with_quotes_escaped(source: &str) -> String {
    let mut escaped = String::with_capacity(source.len());
    let mut after_backslash = false;
    for character in source.chars() {
        if character == '"' && !after_backslash {
            escaped.push('\\');
        }
        after_backslash = character == '\\' && !after_backslash;
        escaped.push(character);
    }
    escaped
}

fn pieces(source: &str, rules: EscapeRules) -> impl Iterator<Item = Piece> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &source[at..];
        let first = rest.chars().next()?;
        let (len, character, is_wrong) = if first == '\\' {
            match read_escape(rest, rules) {
                Ok((len, character)) => (len, character, false),
                Err(len) => (len, Some(first), true),
            }
        } else {
            (first.len_utf8(), Some(first), false)
        };
        let start = at;
        at += len;
        Some(Piece {
            source: ByteRange::new(start as u32, at as u32),
            character,
            is_wrong,
        })
    })
}

/// The length of the escape that `text` begins with and its character, or the length of a wrong one.
fn read_escape(text: &str, rules: EscapeRules) -> Result<(usize, Option<char>), usize> {
    let Some(kind) = text[1..].chars().next() else {
        return Err(1);
    };
    let short = |character| Ok((2, Some(character)));
    match kind {
        '\'' | '"' | '\\' => short(kind),
        'n' => short('\n'),
        'r' => short('\r'),
        't' => short('\t'),
        '0' => short('\0'),
        'x' => byte_escapes(text, rules),
        'u' => unicode_escape(text),
        '\n' | '\r' if rules != EscapeRules::Char => line_continuation(text),
        _ => Err(1 + kind.len_utf8()),
    }
}

fn byte_escapes(text: &str, rules: EscapeRules) -> Result<(usize, Option<char>), usize> {
    const LEN: usize = "\\x00".len();
    let mut bytes = Vec::new();
    let bytes_max = if rules == EscapeRules::Text { 4 } else { 1 };
    while bytes.len() < bytes_max {
        let escape = text.get(bytes.len() * LEN..(bytes.len() + 1) * LEN);
        let digits = escape.and_then(|escape| escape.strip_prefix("\\x"));
        let Some(digits) = digits.filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
        else {
            break;
        };
        bytes.push(u8::from_str_radix(digits, 16).expect("two hexadecimal digits fit a byte"));
        if rules == EscapeRules::Bytes {
            return Ok((LEN, Some(char::from(bytes[0]))));
        }
        if let Some(character) = str::from_utf8(&bytes)
            .ok()
            .and_then(|text| text.chars().next())
        {
            return Ok((bytes.len() * LEN, Some(character)));
        }
    }
    Err((bytes.len() * LEN).max(2))
}

fn unicode_escape(text: &str) -> Result<(usize, Option<char>), usize> {
    let Some(inside) = text[2..].strip_prefix('{') else {
        return Err(2);
    };
    let digits = inside.bytes().take_while(u8::is_ascii_hexdigit).count();
    if inside.as_bytes().get(digits) != Some(&b'}') {
        return Err(3 + digits);
    }
    let len = 3 + digits + 1;
    if !(1..=6).contains(&digits) {
        return Err(len);
    }
    let code = u32::from_str_radix(&inside[..digits], 16).expect("six hexadecimal digits fit");
    char::from_u32(code)
        .map(|character| (len, Some(character)))
        .ok_or(len)
}

fn line_continuation(text: &str) -> Result<(usize, Option<char>), usize> {
    let after = text[1..]
        .strip_prefix("\r\n")
        .or_else(|| text[1..].strip_prefix('\n'))
        .ok_or(2_usize)?;
    Ok((
        text.len() - after.trim_start_matches([' ', '\t', '\n', '\r']).len(),
        None,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, decoded: &str, wrong: &[(u32, u32)]) {
        assert_eq!(decode(source), decoded, "{source:?}");
        let found: Vec<_> = wrong_escapes(source, EscapeRules::Text)
            .map(|r| (r.start, r.end))
            .collect();
        assert_eq!(found, wrong, "wrong escapes of {source:?}");
    }

    #[test]
    fn every_escape_of_ron_is_decoded() {
        check(r#"\'\"\\\n\r\t\0"#, "'\"\\\n\r\t\0", &[]);
        check(r"\x41\xC3\xA9\xf0\x9f\x98\x80", "Aé😀", &[]);
        check(r"\u{e9}\u{1F600}", "é😀", &[]);
        check("a\\\n   \t\n  b\\\r\n c", "abc", &[]);
    }

    #[test]
    fn a_wrong_escape_stands_for_itself_and_is_placed() {
        check(r"C:\dir", r"C:\dir", &[(2, 4)]);
        check(r"\u{110000}é", r"\u{110000}é", &[(0, 10)]);
        check(
            r"\u{}\u{1234567}\u41",
            r"\u{}\u{1234567}\u41",
            &[(0, 4), (4, 15), (15, 17)],
        );
        check(r"\xZZ\xFF!", r"\xZZ\xFF!", &[(0, 2), (4, 8)]);
        check("\\é\\", "\\é\\", &[(0, 3), (3, 4)]);
    }

    #[test]
    fn a_character_takes_no_byte_above_ascii() {
        assert_eq!(wrong_escapes(r"\xC3", EscapeRules::Char).count(), 1);
        assert_eq!(wrong_escapes(r"\xC3", EscapeRules::Bytes).count(), 0);
        assert_eq!(wrong_escapes(r"\x41", EscapeRules::Char).count(), 0);
    }

    #[test]
    fn an_offset_in_the_text_leads_back_to_the_source() {
        let source = "a\\n\\\n  \\u{e9}b";
        assert_eq!(decode(source), "a\néb");
        let back: Vec<_> = [0, 1, 2, 4, 5]
            .map(|offset| source_offset(source, offset))
            .into();
        assert_eq!(back, [0, 1, 7, 13, 14]);
    }

    #[test]
    fn escaping_undoes_decoding() {
        let text = r#"a "quoted" \ backslash"#;
        assert_eq!(decode(&escaped(text)), text);
        assert_eq!(with_quotes_escaped(r#"a "b\"""#), r#"a \"b\"\""#);
    }
}
