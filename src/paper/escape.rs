//! Authored texts inside XML and HTML.
//!
//! Our own, because the usual crates leave in place the control characters that XML forbids outright, which would make
//! a whole picture unreadable.

use std::borrow::Cow;

/// A text that means itself between tags and inside quoted attributes.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|char| replacement(char).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        match replacement(char) {
            Some(instead) => escaped.push_str(instead),
            None => escaped.push(char),
        }
    }
    Cow::Owned(escaped)
}

const fn replacement(char: char) -> Option<&'static str> {
    match char {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        // XML 1.0 has no way at all to write these.
        '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
            Some("\u{fffd}")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_becomes_markup() {
        for (text, expected) in [
            ("Ibu Sari", "Ibu Sari"),
            ("<script>\"&'", "&lt;script&gt;&quot;&amp;&#39;"),
            (
                "bell\u{7} and nothing\0",
                "bell\u{fffd} and nothing\u{fffd}",
            ),
            ("two\nlines\t😀", "two\nlines\t😀"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }
}
