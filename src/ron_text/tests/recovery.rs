//! One mistake, one error, at the right place; and what stands around it is still read.
//!
//! In a case, `⟦…⟧` marks the span of an error and `⟪…⟫` its related place.

use crate::base::ByteRange;
use crate::ron_text::SyntaxErrorKind::{self, *};
use crate::ron_text::{SyntaxError, apply_edits, parse_text};

#[derive(Debug, Default, PartialEq)]
struct Marked {
    text: String,
    spans: Vec<ByteRange>,
    related: Vec<ByteRange>,
}

fn read_marks(marked: &str) -> Marked {
    let mut read = Marked::default();
    let mut open = Vec::new();
    for character in marked.chars() {
        let at = read.text.len() as u32;
        match character {
            '⟦' | '⟪' => open.push(at),
            '⟧' => read.spans.push(ByteRange::new(
                open.pop().expect("a mark is opened first"),
                at,
            )),
            '⟫' => read.related.push(ByteRange::new(
                open.pop().expect("a mark is opened first"),
                at,
            )),
            _ => read.text.push(character),
        }
    }
    read.spans.sort();
    read.related.sort();
    read
}

fn show(errors: &[SyntaxError], text: &str) -> String {
    errors
        .iter()
        .map(|error| {
            let source = |range: ByteRange| {
                format!(
                    "{}..{} {:?}",
                    range.start,
                    range.end,
                    &text[range.to_usize()]
                )
            };
            format!(
                "{:?} at {}, related {:?}\n",
                error.kind,
                source(error.span),
                error.related.map(source)
            )
        })
        .collect()
}

#[track_caller]
fn check(marked: &str, kinds: &[SyntaxErrorKind]) {
    let Marked {
        text,
        spans,
        related,
    } = read_marks(marked);
    let parsed = parse_text(&text);
    let errors = parsed.errors();
    let shown = show(errors, &text);
    let found: Vec<_> = errors.iter().map(|error| error.kind).collect();
    assert_eq!(found, kinds, "in {text}\n{shown}");
    assert_eq!(
        errors.iter().map(|error| error.span).collect::<Vec<_>>(),
        spans,
        "in {text}\n{shown}"
    );
    let mut found_related: Vec<_> = errors.iter().filter_map(|error| error.related).collect();
    found_related.sort();
    assert_eq!(found_related, related, "in {text}\n{shown}");
    for error in errors {
        let Some(fix) = &error.fix else { continue };
        let mended = apply_edits(&text, std::slice::from_ref(fix)).expect("a fix fits the text");
        let left = parse_text(&mended);
        assert!(
            left.errors().len() < errors.len(),
            "mended to {mended}\n{}",
            show(left.errors(), &mended)
        );
    }
}

#[test]
fn a_missing_comma_is_one_error() {
    check(r#"(a: 1⟦⟧ b: 2)"#, &[MissingComma]);
    check("(\n    says: \"x\"⟦⟧\n    why: \"y\",\n)", &[MissingComma]);
    check(r#"[Line(says: "x")⟦⟧ Line(says: "y")]"#, &[MissingComma]);
    check("[NameFeeling⟦⟧ InviteStory, SayBack]", &[MissingComma]);
    check(r#"{"a": 1⟦⟧ "b": 2}"#, &[MissingComma]);
    check(r#"["a"⟦⟧ "b"⟦⟧ "c"]"#, &[MissingComma, MissingComma]);
    check("[1⟦⟧ 2⟦⟧ 3]", &[MissingComma, MissingComma]);
    check("(a: \"one\n  two\"⟦⟧\n b: 1)", &[MissingComma]);
    check("(stage: Open⟦⟧ weight: 1)", &[MissingComma]);
    check("(\n a: 1⟦⟧ // one\n b: 2)", &[MissingComma]);
}

#[test]
fn a_stray_comma_is_one_error() {
    check("[1,⟦,⟧ 2]", &[StrayComma]);
    check("[1,⟦, ,⟧]", &[StrayComma]);
    check("(⟦,⟧ a: 1)", &[StrayComma]);
    check("[1⟦;⟧ 2]", &[SemicolonForComma]);
    check("(a: 1⟦;⟧ b: 2)", &[SemicolonForComma]);
}

#[test]
fn a_missing_closing_bracket_points_at_the_opening_one() {
    check("(a: ⟪[⟫1, 2⟦⟧)", &[UnclosedBracket]);
    check("[⟪(⟫a: 1⟦⟧]", &[UnclosedBracket]);
    check("⟪(⟫a: 1⟦⟧", &[UnclosedBracket]);
    check("⟪(⟫a: 1,⟦⟧\n\n", &[UnclosedBracket]);
    check("(a: (b: ⟪[⟫1, 2⟦⟧), c: 3)", &[UnclosedBracket]);
    check(
        "(\n    lines: ⟪[⟫\n        Line(says: \"x\"),⟦⟧\n    choices: [1],\n)",
        &[UnclosedBracket],
    );
    check(
        "(\n    lines: ⟪[⟫\n        Line(says: \"x\")⟦⟧\n    choices: [1],\n)",
        &[UnclosedBracket],
    );
    check(
        "{\n    \"a\": Node⟪(⟫\n        x: 1,⟦⟧\n    \"b\": Node(x: 2),\n}",
        &[UnclosedBracket],
    );
    check(
        "(\n    a: ⟪(⟫\n        b: [1, 2],⟦⟧\n    c: 3,\n    d: 4,\n)",
        &[UnclosedBracket],
    );
    check("(\n    a: ⟪(⟫\n        b: 1,⟦⟧\n)", &[UnclosedBracket]);
    check(
        "{\n    \"a\": ⟪{⟫\n        \"x\": 1,⟦⟧\n    \"b\": {\n        \"y\": 2,\n    },\n}",
        &[UnclosedBracket],
    );
    check(
        "(\n    nodes: {\n        \"a\": Node(\n            lines: [\n                Line⟪(⟫says: \"x\"⟦⟧\n            ],\n        ),\n    },\n)",
        &[UnclosedBracket],
    );
}

#[test]
fn two_brackets_missing_in_different_places_are_two_errors() {
    check(
        "(\n    a: ⟪(⟫\n        b: 1,⟦⟧\n    c: ⟪(⟫\n        d: 1,⟦⟧\n    e: 2,\n)",
        &[UnclosedBracket, UnclosedBracket],
    );
}

#[test]
fn a_closing_bracket_too_many_is_one_error() {
    check("(a: 1)⟦)⟧", &[StrayBracket]);
    check("(a: [1, ⟦)⟧ 2], b: 1)", &[StrayBracket]);
    check("⟦)⟧ (a: 1)", &[StrayBracket]);
    check("[1, 2]⟦]⟧ // end\n", &[StrayBracket]);
}

#[test]
fn a_bracket_of_the_wrong_kind_is_one_error() {
    check("(a: ⟪[⟫1, 2⟦)⟧, b: 3)", &[WrongBracket]);
    check("{\"a\": Node⟪(⟫x: 1⟦]⟧, \"b\": 2}", &[WrongBracket]);
    check(
        "[Line ⟦{⟧ says: \"x\" }, Line(says: \"y\")]",
        &[WrongBracket],
    );
    check("⟪(⟫a: 1⟦}⟧", &[WrongBracket]);
}

#[test]
fn a_missing_colon_or_an_equals_sign_is_one_error() {
    check("(says⟦⟧ \"x\", why: \"y\")", &[MissingColon]);
    check("(a: 1, key⟦⟧ (empathy: 1))", &[MissingColon]);
    check("(a: 1, moves⟦⟧ [NameFeeling])", &[MissingColon]);
    check("(stage⟦⟧ Open, weight: 1)", &[MissingColon]);
    check("{\"a\"⟦⟧ 1, \"b\": 2}", &[MissingColon]);
    check("(a ⟦=⟧ 1, b: 2)", &[EqualsForColon]);
    check("(a⟦=⟧1, b: 2)", &[EqualsForColon]);
    check("{\"a\" ⟦=>⟧ 1}", &[EqualsForColon]);
}

#[test]
fn two_colons_are_one_error() {
    check("(stage⟦::⟧ Open, b: 2)", &[EqualsForColon]);
    check("{\"note\"⟦::⟧ Node(a: 1)}", &[EqualsForColon]);
}

#[test]
fn a_map_in_round_brackets_is_one_error() {
    check(
        "(nodes: ⟦(⟧\"a\": Node(b: 1), \"c\": Node(b: 2)))",
        &[WrongBracket],
    );
    check(
        "(nodes: ⟦(⟧\"a\": Node(b: 1), \"c\": Node(b: 2)})",
        &[WrongBracket],
    );
    check("(key: (⟦\"empathy\"⟧: 1, patience: 0))", &[QuotedFieldName]);
}

#[test]
fn a_bracket_missing_before_the_next_group_of_a_list_is_one_error() {
    check(
        "(\n    choices: [\n        Choice⟪(⟫id: \"a\",\n            goto: \"b\",⟦⟧\n        Choice(id: \"c\"),\n    ],\n)",
        &[UnclosedBracket],
    );
    check(
        "(\n    choices: [\n        Choice(\n            key: ⟪(⟫empathy: 1,⟦⟧\n            goto: \"b\",\n        ),\n        Choice(id: \"c\"),\n    ],\n)",
        &[UnclosedBracket],
    );
}

#[test]
fn a_number_with_a_comma_is_one_error() {
    check(
        "(empathy: ⟦0,5⟧, patience: ⟦-1,25⟧)",
        &[BadNumber, BadNumber],
    );
    check("(empathy: 0, ⟦5⟧, patience: 1)", &[MissingFieldName]);
}

#[test]
fn a_comment_of_another_notation_is_one_error() {
    check(
        "⟦#⟧ mine: 'quoted\n(a: 1, ⟦--⟧ twice, really\n b: 2, ⟦/⟧ x\n)",
        &[
            UnexpectedCharacter,
            UnexpectedCharacter,
            UnexpectedCharacter,
        ],
    );
    check(
        "(a: 1⟦⟧ ⟦#⟧ note\n b: 2)",
        &[MissingComma, UnexpectedCharacter],
    );
}

/// What each certain fix of `text` puts where.
fn certain(text: &str) -> Vec<String> {
    let parsed = parse_text(text);
    let certain = parsed.errors().iter().filter(|error| error.fix_is_certain);
    certain
        .filter_map(|error| error.fix.as_ref().map(|fix| fix.insert.clone()))
        .collect()
}

#[test]
fn beside_what_nobody_can_mend_no_fix_is_certain() {
    for (text, expected) in [
        ("(\n a: 1\n b: 2,\n)", &[","][..]),
        ("(\n a: 1; b = 2\n)", &[",", ":"]),
        // A sign where a colon belongs; an operator; an opening bracket that lacks; two texts.
        ("(\n goto. \"x\",\n)", &[]),
        ("(\n a: 1,\n channel; Chat,\n)", &[]),
        ("(\n says: \"a\" + \"b\",\n)", &[]),
        ("[\n Choice\n  id: \"x\",\n ),\n]", &[]),
        ("(\n says: \"a\" \"b\",\n)", &[]),
        // What is invisible goes whatever is wrong beside it.
        ("(\n\u{200B} goto. \"x\",\n)", &[""]),
    ] {
        assert_eq!(certain(text), expected, "{text}");
    }
}

#[test]
fn a_text_in_curved_quotes_with_others_inside_is_left_to_the_author() {
    assert_eq!(certain("(a: “I don’t know”, b: 1)"), ["\"I don’t know\""]);
    for text in [
        "(a: \"Two “answers”, and more,\n b: 1)",
        "(a: [“1.2’, \"3.2\"])",
    ] {
        assert_eq!(certain(text), [""; 0], "{text}");
    }
}

#[test]
fn no_fix_takes_a_comment_with_it() {
    for text in [
        "(a: [1, /* kept */ , 2])",
        "(a: Persona /* kept */ ::Clever)",
    ] {
        let parsed = parse_text(text);
        let fixes = parsed.errors().iter().filter_map(|error| error.fix.clone());
        for fix in fixes {
            let mended = apply_edits(text, &[fix]).expect("a fix fits the text");
            assert!(mended.contains("kept"), "{text} mended to {mended}");
        }
    }
}

#[test]
fn a_missing_value_is_one_error() {
    check("(a:⟦⟧, b: 2)", &[MissingValue]);
    check("(a:⟦⟧)", &[MissingValue]);
    check("(\n    key:⟦⟧\n    why: \"x\",\n)", &[MissingValue]);
    check("{\"a\":⟦⟧, \"b\": 1}", &[MissingValue]);
    check("{\n\"a\":⟦⟧\n\"b\": 1}", &[MissingValue]);
    check("{\"a\"⟦⟧, \"b\": 1}", &[MissingValue]);
    check("(id: \"x\", says⟦⟧, why: \"y\")", &[MissingValue]);
}

#[test]
fn fields_and_values_do_not_mix() {
    check("(id: \"x\", ⟦\"loose\"⟧, why: \"y\")", &[MissingFieldName]);
    check("(id: \"x\", ⟦NameFeeling⟧)", &[MissingFieldName]);
    check("(⟦1⟧, a: 2)", &[MissingFieldName]);
    check("(⟦\"id\"⟧: \"x\", why: \"y\")", &[QuotedFieldName]);
    check("(id: \"x\", ⟦\"why\"⟧: \"y\")", &[QuotedFieldName]);
    check("(⟦look-up⟧: [1], b: 2)", &[HyphenInName]);
    check("⟪[⟫says⟦:⟧ \"x\", thinks: \"y\"]", &[ColonInList]);
    check("(lines: ⟪[⟫\n    says⟦:⟧ \"x\",\n], b: 1)", &[ColonInList]);
    check("(persona: ⟦Persona::⟧Critical, b: 1)", &[PathInName]);
    check("⟦⟧format: 1,\nid: \"x\",\n", &[MissingOuterBracket]);
}

#[test]
fn what_stands_twice_shows_both_places() {
    check("(⟪a⟫: 1, b: 2, ⟦a⟧: 3)", &[DuplicateField]);
    check(
        "(⟪⟪a⟫⟫: 1, ⟦a⟧: 2, ⟦r#a⟧: 3)",
        &[DuplicateField, DuplicateField],
    );
    check(r#"{⟪"é"⟫: 1, "b": 2, ⟦"\u{e9}"⟧: 3}"#, &[DuplicateKey]);
    check(r#"{⟪1⟫: 1, "1": 2, ⟦1⟧: 3}"#, &[DuplicateKey]);
}

#[test]
fn a_text_without_its_end_costs_one_line() {
    check(
        "(\n    says: ⟦\"hello⟧,\n    thinks: \"foo\",\n    why: \"bar\",\n)",
        &[UnterminatedText],
    );
    check("(\n    says: ⟦\"hello, you⟧)\n", &[UnterminatedText]);
    check(
        "(a: [Line(says: ⟦\"hello⟧), Line(\n says: \"x\")])",
        &[UnterminatedText],
    );
    check(
        "(\n    says: ⟦\"hello⟧,\n    thinks: \"\",\n)",
        &[UnterminatedText],
    );
    check(
        "(\n    says: ⟦\"see http://x⟧, // \"note\n    a: 1,\n)",
        &[UnterminatedText],
    );
    check(
        "{\n    ⟦\"opening⟧: Node(\n        a: \"x\",\n    ),\n}",
        &[UnterminatedText],
    );
    check("(a: ⟦r#\"raw⟧,\n b: 1)", &[UnterminatedText]);
    check("[⟦\"a⟧]", &[UnterminatedText]);
    check("(sets: [⟦\"flag⟧],\n a: \"x\")", &[UnterminatedText]);
}

#[test]
fn quotes_inside_a_text_are_one_error() {
    check(
        r#"(says: "He said ⟦"⟧hello" to me", b: "x")"#,
        &[UnescapedQuote],
    );
    check(
        "(\n    says: \"The ⟦\"⟧warranty\", he said, is over.\",\n    b: 1,\n)",
        &[UnescapedQuote],
    );
    check(
        r#"[Line(says: "a ⟦"⟧b" c"), Line(says: "d")]"#,
        &[UnescapedQuote],
    );
}

#[test]
fn other_quotes_are_one_error() {
    check("(a: ⟦'hello'⟧, b: 'x')", &[SingleQuotes]);
    check("(a: ⟦'don't do that'⟧, b: 1)", &[SingleQuotes]);
    check(
        "(a: ⟦“hello”⟧, b: ⟦„hi“⟧, c: ⟦«hey»⟧)",
        &[SmartQuotes, SmartQuotes, SmartQuotes],
    );
    check("(\n a: ⟦\"hello”⟧,\n b: \"x\",\n)", &[SmartQuotes]);
    check("(a: ⟦“hello⟧,\n b: \"x\")", &[UnterminatedText]);
    check("(a: ⟦‘it’s fine’⟧)", &[SmartQuotes]);
    check("[⟦''⟧]", &[SingleQuotes]);
}

#[test]
fn a_text_without_quotes_is_one_error() {
    check(
        "(\n    says: ⟦hello there, my friend⟧,\n    b: \"x\",\n)",
        &[UnquotedText],
    );
    check("(says: ⟦Hello there⟧, b: 1)", &[UnquotedText]);
    check(
        "(\n    says: ⟦Hello, my friend⟧,\n    b: 1,\n)",
        &[UnquotedText],
    );
    check(
        "(\n    says: ⟦don't do it⟧,\n    b: \"x\",\n)",
        &[UnquotedText],
    );
    check(
        "(\n    says: ⟦hello there\"⟧,\n    b: \"x\",\n)",
        &[UnquotedText],
    );
    check("(title: ⟦2 weeks old⟧, b: 1)", &[UnquotedText]);
    check("(goto: ⟦opening-two⟧, b: 1)", &[UnquotedText]);
    check("[⟦hello there⟧]", &[UnquotedText]);
    check("{⟦opening-two⟧: Node(a: 1)}", &[UnquotedText]);
    check("(says: ⟦¿Que tal?⟧, b: 1)", &[UnquotedText]);
    check("(\n    says: ⟦Hello.⟧,\n    b: 1,\n)", &[UnquotedText]);
}

#[test]
fn small_mistakes_inside_a_value_are_placed() {
    check(r#"(a: "C:⟦\d⟧ir", b: '⟦\q⟧')"#, &[BadEscape, BadEscape]);
    check("(a: ⟦12abc⟧, b: ⟦1.5.2⟧)", &[BadNumber, BadNumber]);
    check("(a: ⟦@⟧ 1)", &[UnexpectedCharacter]);
    check("(a: 1 ⟦@@⟧, b: 2)", &[UnexpectedCharacter]);
    check(
        "(a:⟦\u{A0}⟧1,\u{A0}b: 2)"
            .replace(",\u{A0}", ",⟦\u{A0}⟧")
            .as_str(),
        &[InvisibleCharacter, InvisibleCharacter],
    );
    check("(a: 1 ⟦/*⟧ note, b: 2)", &[UnterminatedComment]);
    check(
        "(a: 1 ⟦*⟧/, b: 2)".replace("⟦*⟧/", "⟦*/⟧").as_str(),
        &[UnexpectedCharacter],
    );
}

#[test]
fn the_ends_of_a_text_are_checked() {
    check("(a: 1⟪)⟫ ⟦and⟧ more, 2)", &[TrailingText]);
    check("⟦⟧", &[EmptyFile]);
    check("// only a comment\n⟦⟧", &[EmptyFile]);
    check("⟦#![enabel(implicit_some)]⟧\n(a: 1)", &[BadAttribute]);
    check("⟦#![enable(implicit_some)⟧\n(a: 1)", &[BadAttribute]);
    check("#![enable(⟦implicit_sum⟧)]\n(a: 1)", &[UnknownExtension]);
}

#[test]
fn many_mistakes_are_found_in_one_run() {
    check(
        "(\n    a: 1⟦⟧\n    b ⟦=⟧ 2,\n    c: ⟦\"open⟧,\n    d: ⟦“smart”⟧,\n    e:⟦⟧,\n    f: ⟪[⟫1, 2⟦}⟧,\n    ⟪g⟫: 1,\n    ⟦g⟧: 2,\n)",
        &[
            MissingComma,
            EqualsForColon,
            UnterminatedText,
            SmartQuotes,
            MissingValue,
            WrongBracket,
            DuplicateField,
        ],
    );
}
