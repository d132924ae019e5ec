//! Tokens cover every byte.

use proptest::prelude::*;

use super::generated;
use crate::ron_text::TokenKind::{self, *};
use crate::ron_text::tokens;

fn is_whole(text: &str) -> bool {
    let mut end = 0;
    for token in tokens(text) {
        if token.range.start != end || token.range.is_empty() {
            return false;
        }
        end = token.range.end;
    }
    end as usize == text.len()
}

#[track_caller]
fn check(text: &str, expected: &[(TokenKind, &str)]) {
    let found: Vec<_> = tokens(text)
        .map(|token| (token.kind, &text[token.range.to_usize()]))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_byte_order_mark_and_comments_are_tokens() {
    check(
        "\u{FEFF}// one\r\n/* two /* three */ */(",
        &[
            (ByteOrderMark, "\u{FEFF}"),
            (LineComment, "// one\r"),
            (Whitespace, "\n"),
            (BlockComment, "/* two /* three */ */"),
            (ParenOpen, "("),
        ],
    );
}

#[test]
fn words_and_prefixed_quotes_are_told_apart() {
    check("r\"a\"", &[(RawText, "r\"a\"")]);
    check("r#a-b", &[(RawIdentifier, "r#a-b")]);
    check("br##\"a\"#\"##", &[(RawBytes, "br##\"a\"#\"##")]);
    check("b'a'b\"a\"", &[(Byte, "b'a'"), (Bytes, "b\"a\"")]);
    check("bra", &[(Identifier, "bra")]);
    check("one-two", &[(BareWord, "one-two")]);
    check(
        "1..=2",
        &[(Number, "1"), (DotDotEquals, "..="), (Number, "2")],
    );
    check("-1.5e-3f32,", &[(Number, "-1.5e-3f32"), (Comma, ",")]);
    check(
        "a=>b::c;",
        &[
            (Identifier, "a"),
            (Equals, "=>"),
            (Identifier, "b"),
            (ColonColon, "::"),
            (Identifier, "c"),
            (Semicolon, ";"),
        ],
    );
    check(
        "@@é$",
        &[(Unknown, "@@"), (Identifier, "é"), (Unknown, "$")],
    );
    check("\u{A0} ", &[(Invisible, "\u{A0}"), (Whitespace, " ")]);
}

proptest! {
    #[test]
    fn tokens_cover_any_text(text in ".*") {
        prop_assert!(is_whole(&text));
    }

    #[test]
    fn tokens_cover_text_of_quotes_and_brackets(text in "[\"'r#b\\\\“”()\\[\\]{},:;=/*\n\r a1.é-]*") {
        prop_assert!(is_whole(&text));
    }

    #[test]
    fn tokens_cover_what_ron_prints((_, text) in generated::text()) {
        prop_assert!(is_whole(&text));
    }
}
