//! Whatever the `ron` crate reads, this reads without errors and with the same meaning.

use proptest::prelude::*;
use ron::Value as RonValue;
use ron::value::Number as RonNumber;

use super::generated;
use crate::ron_text::{NumberKind, Value, ValueKind, parse_text};

/// Why the two values differ, if they do.
fn difference(ours: Value<'_>, theirs: &RonValue) -> Option<String> {
    let same = match theirs {
        RonValue::Bool(value) => ours.boolean() == Some(*value),
        RonValue::Char(value) => ours.character() == Some(*value),
        RonValue::String(value) => ours.text().is_some_and(|text| text == value.as_str()),
        RonValue::Bytes(_) => ours.kind() == ValueKind::Bytes,
        RonValue::Unit => matches!(
            ours.kind(),
            ValueKind::Unit | ValueKind::Identifier | ValueKind::Range
        ),
        RonValue::Option(None) => ours.kind() == ValueKind::None,
        RonValue::Option(Some(inner)) => {
            return match ours.items().next() {
                Some(item) if ours.kind() == ValueKind::Some => difference(item, inner),
                _ => Some(format!("{:?} is no Some", ours.source())),
            };
        }
        RonValue::Number(number) => same_number(ours, number),
        RonValue::Seq(values) => {
            let items: Vec<_> = ours.items().collect();
            if items.len() == values.len() {
                return items
                    .into_iter()
                    .zip(values)
                    .find_map(|(item, value)| difference(item, value));
            }
            ours.kind() == ValueKind::Unit && values.is_empty()
        }
        RonValue::Map(map) => match ours.kind() {
            ValueKind::Range => true,
            ValueKind::Struct => {
                return ours.fields().find_map(|field| {
                    match map.get(&RonValue::String(field.name.to_owned())) {
                        Some(value) => difference(field.value, value),
                        None => Some(format!("{} is no field", field.name)),
                    }
                });
            }
            _ => {
                return map.iter().find_map(|(key, value)| {
                    match ours
                        .map_entries()
                        .find(|entry| difference(entry.key, key).is_none())
                    {
                        Some(entry) => difference(entry.value, value),
                        None => Some(format!("{key:?} is missing")),
                    }
                });
            }
        },
    };
    (!same).then(|| format!("{:?} as {:?} is {theirs:?}", ours.source(), ours.kind()))
}

fn same_number(ours: Value<'_>, theirs: &RonNumber) -> bool {
    let Some(number) = ours.number() else {
        return false;
    };
    let theirs = theirs.into_f64();
    match number.kind {
        NumberKind::NotFinite => !theirs.is_finite(),
        // As floating point the comparison is as exact as the other side's value.
        NumberKind::Integer => number
            .integer()
            .is_none_or(|value| (value as f64).total_cmp(&theirs).is_eq()),
        NumberKind::Decimal => {
            let close = |value: i64| (value as f64 / 1000.0 - theirs).abs() <= theirs.abs() * 1e-12;
            number.scaled(3).is_none_or(close)
        }
    }
}

#[track_caller]
fn check(text: &str) {
    let theirs: RonValue =
        ron::from_str(text).unwrap_or_else(|error| panic!("ron refuses {text:?}: {error}"));
    let parsed = parse_text(text);
    assert_eq!(parsed.errors(), [], "in {text:?}");
    let root = parsed.root().expect("ron found a value");
    assert_eq!(difference(root, &theirs), None, "in {text:?}");
}

#[test]
fn what_ron_reads_by_hand_is_read_alike() {
    let texts = [
        "()",
        "( )",
        "Name",
        "Name()",
        "Name ( )",
        "(1,)",
        "Name(1, 2,)",
        "(a: 1)",
        "Name\n(a: 1,)",
        "[]",
        "[[], [[]]]",
        "{}",
        "{1: 2,}",
        "{(1, 2): [3]}",
        "{'a': true, 'b': false}",
        "Some(1)",
        "Some ( Some ( None ) , )",
        "None",
        "r\"raw \\ text\"",
        "r#\"with \"quotes\"\"#",
        "r##\"a\"#b\"##",
        "\"\\\"\"",
        "\"two\nlines\"",
        "\"two\r\nlines\"",
        "\"a\\\n   b\"",
        "\"\\x41\\u{1F600}\\xC3\\xA9\"",
        "b\"bytes\\xFF\"",
        "br#\"raw \" bytes\"#",
        "b'x'",
        "b'\\''",
        "'x'",
        "'\\''",
        "'''",
        "'\"'",
        "'\\u{e9}'",
        "'\\x41'",
        "'\n'",
        "'é'",
        "0",
        "-1",
        "+1",
        "0xff",
        "0b1_0",
        "0o17",
        "1_000",
        "255u8",
        "-128i8",
        "1.5",
        "1.",
        ".5",
        "-.5",
        "1e3",
        "1E-3",
        "1.5f32",
        "1f64",
        "1_0.5_0",
        "1e1_0",
        "inf",
        "-inf",
        "NaN",
        "inff32",
        "-NaNf64",
        "99999999999999999999999999",
        "1..5",
        "1..=5",
        "..5",
        "..=5",
        "1..",
        "..",
        "1.5..2.5",
        "inf..",
        "[.., ..=1]",
        "// comment\n1",
        "/* a /* b */ c */ 1 // end",
        "1 /* end */",
        "/**/1/***/",
        "/*/ not closed yet */ 1",
        "(a /* c */ : /* d */ 1 /* e */ , // f\n b: 2)",
        "[1 /*,*/ , 2]",
        "[\"a\"/*,*/]",
        "#![enable(implicit_some)]\n(a: 1)",
        "#![enable(implicit_some, unwrap_newtypes,)] #![enable(unwrap_variant_newtypes)] [1]",
        "# ! [ enable ( implicit_some ) ] 1",
        "#![type = \"a::B\"]\n#![schema = \"x.ron\"]\n(a: 1)",
        "(r#type: 1, r#a-b: 2)",
        "r#raw+name",
        "ünïcode(näme: 1)",
        "_x",
        "(true: 1, Some: 2, inf: 3)",
        "\u{200E}1\u{2028}",
        "[1,\u{0B}2\u{0C},\u{85}3]",
        "(\"a\nb\"\u{85},\u{0B})",
        "(a: \"multi\n  line\", b: \"x\")",
        "[\"ends with: \", \"x\"]",
        "{\"a\nb\" : 1}",
        "[\"a\n\"/**/, \"b\"]",
        "(a:1,b:2)",
        "(a:b,c:D(e:f))",
    ];
    for text in texts {
        check(text);
    }
}

proptest! {
    #[test]
    fn what_ron_prints_is_read_alike((value, text) in generated::text()) {
        let parsed = parse_text(&text);
        prop_assert_eq!(parsed.errors(), []);
        let implicit_some = parsed.extensions().next().is_some();
        if !implicit_some && ron::from_str::<RonValue>(&text).as_ref() == Ok(&value) {
            prop_assert_eq!(difference(parsed.root().expect("a value was printed"), &value), None);
        }
    }
}
