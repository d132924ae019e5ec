//! Files that are no text, too large or too deep.

use crate::base::limits::{DIAGNOSTICS_MAX, FILE_BYTES_MAX, NESTING_MAX};
use crate::ron_text::SyntaxErrorKind::{self, *};
use crate::ron_text::{parse, parse_text};

#[track_caller]
fn check(bytes: &[u8], expected: &[(SyntaxErrorKind, u32)]) {
    let parsed = parse(bytes);
    let found: Vec<_> = parsed
        .errors()
        .iter()
        .map(|error| (error.kind, error.span.start))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn what_is_no_text_is_one_error() {
    check(b"(a: \"caf\xE9\")", &[(NotUtf8, 8)]);
    check(b"\xFF\xFE(\0)\0", &[(Utf16, 0)]);
    check(b"\xFE\xFF\0(\0)", &[(Utf16, 0)]);
    check(b"", &[(EmptyFile, 0)]);
    check(b"\xEF\xBB\xBF", &[(EmptyFile, 3)]);
    check(b"\xEF\xBB\xBF(a: 1)", &[]);
}

#[test]
fn a_file_over_the_limit_is_not_read() {
    let mut bytes = vec![b' '; FILE_BYTES_MAX];
    bytes[0] = b'1';
    check(&bytes, &[]);
    bytes.push(b' ');
    check(&bytes, &[(FileTooLarge, 0)]);
}

#[test]
fn nesting_past_the_limit_is_one_error_and_the_rest_is_read() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    check(nested(NESTING_MAX).as_bytes(), &[]);
    check(
        nested(NESTING_MAX + 1).as_bytes(),
        &[(TooDeep, NESTING_MAX as u32)],
    );
    check(nested(10_000).as_bytes(), &[(TooDeep, NESTING_MAX as u32)]);
    check(
        "(".repeat(10_000).as_bytes(),
        &[(TooDeep, NESTING_MAX as u32)],
    );
    let text = format!("(a: {}, b: 1 c: 2)", nested(10_000));
    let parsed = parse_text(&text);
    let kinds: Vec<_> = parsed.errors().iter().map(|error| error.kind).collect();
    assert_eq!(kinds, [TooDeep, MissingComma]);
    let c = parsed.root().and_then(|root| root.field("c"));
    assert_eq!(c.and_then(|value| value.number()?.integer()), Some(2));
}

#[test]
fn only_so_many_errors_are_kept() {
    let text = format!("[{}]", "1 ".repeat(1_000));
    assert_eq!(parse_text(&text).errors().len(), DIAGNOSTICS_MAX);
}
