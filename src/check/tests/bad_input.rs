//! Whatever the bytes: diagnostics, and never a panic.

use super::fixture::{Edit, GOOD, Texts, edits, expect_all_ok, is_syntax};
use crate::base::limits::DIAGNOSTICS_MAX;
use crate::base::line_index::LineIndex;
use crate::check::{Checked, Context, check};

fn check_bytes(bytes: &[u8]) -> Checked {
    check("scenario.ron", bytes, &Context::default())
}

#[test]
fn what_is_no_ron_is_told_as_such() {
    let nested = |open: &str| open.repeat(10_000).into_bytes();
    let in_latin_1 = GOOD.replace("Sari", "S\u{fc}ri").into_bytes();
    let in_latin_1: Vec<u8> = in_latin_1
        .into_iter()
        .filter(|byte| *byte != 0xc3)
        .collect();
    let in_utf_16: Vec<u8> = "\u{feff}Scenario()"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [
        in_latin_1,
        in_utf_16,
        Vec::new(),
        b"\xef\xbb\xbf".to_vec(),
        b"// nothing but a comment\n".to_vec(),
        vec![0; 100],
        nested("("),
        nested("["),
        nested("{"),
        nested("Scenario(nodes: {\"a\": "),
        vec![b' '; crate::base::limits::FILE_BYTES_MAX + 1],
    ] {
        let checked = check_bytes(&bytes);
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        assert!(checked.scenario.is_none(), "{start:?}");
        let count = checked.diagnostics.len();
        assert!((1..=DIAGNOSTICS_MAX).contains(&count), "{start:?}: {count}");
        for found in &checked.diagnostics {
            assert!(is_syntax(found), "{start:?}: {found:?}");
        }
    }
}

#[test]
fn other_values_than_a_scenario_are_told_as_such() {
    for text in [
        "5",
        "\"Scenario\"",
        "[]",
        "{}",
        "Scenario",
        "Some(5)",
        "None",
        "Line()",
    ] {
        let checked = check_bytes(text.as_bytes());
        let codes: Vec<&str> = checked
            .diagnostics
            .iter()
            .map(|found| found.code.0)
            .collect();
        assert!(matches!(codes[..], ["P101" | "P102"]), "{text}: {codes:?}");
    }
    let empty = check_bytes(b"Scenario()");
    let [found] = &empty.diagnostics[..] else {
        panic!("one mistake: {:?}", empty.diagnostics);
    };
    assert_eq!(found.code.0, "P103");
    assert!(
        found.message.contains("`format`, `id`"),
        "{}",
        found.message
    );
}

#[test]
fn a_byte_order_mark_and_other_line_ends_change_nothing() {
    // A comment goes on to the next line feed.
    let without_comment: String = GOOD
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("//"))
        .collect();
    for text in [
        format!("\u{feff}{GOOD}"),
        GOOD.replace('\n', "\r\n"),
        without_comment.replace('\n', "\r"),
    ] {
        let checked = check_bytes(text.as_bytes());
        assert_eq!(checked.diagnostics, []);
        assert!(checked.scenario.is_some());
    }
    let text = format!("\u{feff}{}", GOOD.replace('\n', "\r\n")).replace(": Chat,", ": Caht,");
    let checked = check_bytes(text.as_bytes());
    let [found] = &checked.diagnostics[..] else {
        panic!("one mistake: {:?}", checked.diagnostics);
    };
    let place = LineIndex::new(&text).position(found.primary.range.start);
    assert_eq!((place.line, place.column), (9, 14));
}

#[test]
fn a_key_that_stands_twice_is_one_mistake() {
    let texts = Texts::edited_with_translation(&edits([(
        "        \"stays\": Ending(",
        "        \"gone\": Ending(outcome: Failure, tells: Nothing, loss: 9),\n        \"stays\": Ending(",
    )]));
    let found = texts.check().diagnostics;
    assert_eq!(found.len(), 1, "{}", texts.show(&found));
    assert!(is_syntax(&found[0]));
    let texts = Texts::edited(&edits([("phase: After", "phase: After, phase: Before")]));
    let found = texts.check().diagnostics;
    assert_eq!(found.len(), 1, "{}", texts.show(&found));
}

#[test]
fn routes_that_go_round_are_told_as_such() {
    let beat = |name: &str, to: &str, or: &str| {
        format!(
            "\"{name}\": Node(stage: Listen, goto: \"{to}\", routes: [Route(when: Flag(\"knows-party\"), goto: \"{or}\")]),"
        )
    };
    let edits: Vec<Edit> = vec![
        (
            "answered.\", goto: \"story\"",
            "answered.\", goto: \"a\"".to_owned(),
        ),
        (
            "\"glad\": Ending(",
            format!(
                "{}{}\"glad\": Ending(",
                beat("a", "b", "story")
                    .replacen("\"a\"", "⟦S014:\"a\"⟧", 1)
                    .replacen("goto: \"b\"", "goto: ⟪\"b\"⟫", 1),
                beat("b", "a", "offer").replacen("goto: \"a\"", "goto: ⟪\"a\"⟫", 1),
            ),
        ),
    ];
    expect_all_ok([Texts::edited(&edits).check_marked()]);
}

#[test]
fn a_text_of_five_megabytes_is_read() {
    let long = "a".repeat(5 * 1024 * 1024);
    let title = vec![("\"The late parcel\"", format!("\"{long}\""))];
    expect_all_ok([Texts::edited(&title).check_marked()]);
    let start = vec![("start: \"opening\"", format!("start: \"{long}\""))];
    let found = Texts::edited(&start).check().diagnostics;
    assert!(found[0].message.len() < 200, "{}", found[0].message.len());
}

#[test]
fn a_long_name_is_never_repeated_as_a_whole() {
    let long = "a".repeat(50_000);
    for (from, to) in [
        ("goto: \"kept\"", format!("goto: \"{long}\"")),
        (
            "        \"kept\": Node(",
            format!("        \"{long}\": Node("),
        ),
        ("id: \"courier\"", format!("id: \"{long}\"")),
        ("Flag(\"knows-party\")", format!("Flag(\"{long}\")")),
        ("Said(\"opening/number\")", format!("Said(\"{long}\")")),
        ("[CheckFixed]", format!("[{long}]")),
        ("channel: Chat", format!("channel: {long}")),
        ("sector:", format!("{long}:")),
        ("by: \"depot\"", format!("by: \"{long}\"")),
        (
            "difficulty: 2",
            format!("difficulty: {}", long.replace('a', "9")),
        ),
        (
            "breaks: [\"call-at-four\"]",
            format!("breaks: [\"{long}\"]"),
        ),
        ("standards: [\"3.1\"]", format!("standards: [\"{long}\"]")),
    ] {
        let found = Texts::edited(&[(from, to)]).check().diagnostics;
        assert!(!found.is_empty(), "{from}");
        for found in found {
            let length = format!("{}{:?}", found.message, found.help).len();
            assert!(length < 2_000, "{from}: {length} bytes of {}", found.code);
        }
    }
}

#[test]
fn a_name_that_is_only_too_long_is_told_so() {
    let long = vec![("id: \"call\"", format!("id: \"{}\"", "a".repeat(65)))];
    let found = Texts::edited(&long).check().diagnostics;
    assert_eq!(found[0].help, ["a name has at most 64 characters"]);
}

#[test]
fn a_file_with_a_mistake_on_every_line_is_told_in_part() {
    let nodes = |range: std::ops::Range<usize>| -> String {
        let node = |number| format!("\"n{number}\": Node(stage: Open, goto: \"nn{number}\"),\n");
        range.map(node).collect()
    };
    let edits: Vec<Edit> = vec![(
        "\"glad\": Ending(",
        format!("{}\"glad\": Ending(", nodes(0..3_000)),
    )];
    let checked = Texts::edited(&edits).check();
    assert_eq!(checked.diagnostics.len(), DIAGNOSTICS_MAX);
    // Warnings give way to errors.
    let flags: Vec<String> = (0..1_000).map(|number| format!("\"f{number}\"")).collect();
    let edits: Vec<Edit> = vec![
        (
            "sets: [\"knows-party\"]",
            format!("sets: [\"knows-party\", {}]", flags.join(", ")),
        ),
        ("goto: \"kept\"", "goto: \"kep\"".to_owned()),
    ];
    let checked = Texts::edited(&edits).check();
    assert_eq!(checked.diagnostics.len(), DIAGNOSTICS_MAX);
    let codes = checked.diagnostics.iter().map(|found| found.code.0);
    assert_eq!(codes.filter(|code| *code == "S001").count(), 1);
}

#[test]
fn a_long_list_of_what_does_not_belong_there_keeps_no_room() {
    let wrong = "1,".repeat(100_000);
    let edits: Vec<Edit> = vec![(
        "\"glad\": Ending(",
        format!("\"long\": Node(stage: Open, lines: [{wrong}], goto: \"glad\"), \"glad\": Ending("),
    )];
    let draft = Texts::edited(&edits).check().draft;
    let draft = draft.expect("a scenario with mistakes is a draft");
    let lines = &draft.node("long").expect("the node is read").lines;
    assert_eq!((lines.len(), lines.capacity() < 1_000), (0, true));
}
