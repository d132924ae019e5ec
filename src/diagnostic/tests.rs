//! How diagnostics look, kept as pictures in text, and the order they come in.

use std::sync::Arc;

use serde_json::Value as Json;

use super::terminal::{self, Colour};
use super::{Code, Diagnostic, Fix, Label, Page, Report, Severity, Sources, json};
use crate::base::ByteRange;
use crate::base::limits::DIAGNOSTICS_MAX;
use crate::ron_text::TextEdit;

const PAGES: &[Page] = &[Page {
    code: Code("S001"),
    name: "unknown-node",
    severities: &[Severity::Error],
    text: "# S001: unknown node\n",
}];

const SCENARIO: &str = "Scenario(
    nodes: {
        \"opening\": Node(
            choices: [
                Choice(id: \"name-it\", goto: \"stroy\"),
            ],
        ),
        \"story\": Node(goto: \"opening\"),
    },
)
";

/// The place of `part` in `text`, which must be there once.
fn at(text: &str, part: &str) -> ByteRange {
    assert_eq!(text.matches(part).count(), 1, "{part:?} marks one place");
    let start = text.find(part).expect("it was just counted");
    ByteRange::new(start as u32, (start + part.len()) as u32)
}

fn label(file: &str, range: ByteRange, text: &str) -> Label {
    Label {
        file: Arc::from(file),
        range,
        text: text.to_owned(),
    }
}

fn diagnostic(severity: Severity, code: &'static str, message: &str, primary: Label) -> Diagnostic {
    let message = message.to_owned();
    Diagnostic {
        code: Code(code),
        severity,
        message,
        primary,
        related: Vec::new(),
        help: Vec::new(),
        fix: None,
    }
}

fn unknown_node() -> Diagnostic {
    let place = at(SCENARIO, "\"stroy\"");
    Diagnostic {
        related: vec![
            label(
                "one/scenario.ron",
                at(SCENARIO, "\"story\""),
                "this one has a similar name",
            ),
            label("one/id.ftl", ByteRange::new(9, 14), "translated here"),
        ],
        help: vec!["a goto names a node of this scenario".to_owned()],
        fix: Some(Fix {
            message: "go to `story`".to_owned(),
            edits: vec![TextEdit::replace(place, "\"story\"")],
            certain: false,
        }),
        ..diagnostic(
            Severity::Error,
            "S001",
            "there is no node `stroy`",
            label("one/scenario.ron", place, "nothing has this name"),
        )
    }
}

fn plain(diagnostics: Vec<Diagnostic>, files: &[(&str, &str)]) -> String {
    let mut sources = Sources::new();
    for (file, text) in files {
        sources.add(file, text);
    }
    terminal::render(
        &Report::new(diagnostics),
        &sources,
        Colour::Plain,
        Some(100),
    )
}

/// One error at `part` of `text`, as it is shown.
fn shown(text: &str, part: ByteRange) -> String {
    plain(
        vec![diagnostic(
            Severity::Error,
            "P001",
            "here",
            label("a.ron", part, "this"),
        )],
        &[("a.ron", text)],
    )
}

#[test]
fn an_error_shows_its_places_help_and_fix() {
    let files = [
        ("one/scenario.ron", SCENARIO),
        ("one/id.ftl", "# cerita\nstory-line-1 = Cerita\n"),
    ];
    insta::assert_snapshot!(plain(vec![unknown_node()], &files));
}

#[test]
fn colours_are_added_on_request() {
    let mut sources = Sources::new();
    sources.add("a.ron", "(a: 1)\n");
    let report = Report::new(vec![diagnostic(
        Severity::Warning,
        "W001",
        "here",
        label("a.ron", ByteRange::new(1, 2), ""),
    )]);
    let coloured = terminal::render(&report, &sources, Colour::Coloured, None);
    let plain = terminal::render(&report, &sources, Colour::Plain, None);
    assert!(coloured.contains("\u{1b}["), "{coloured}");
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

#[test]
fn every_severity_has_its_name() {
    let text = "(a: 1)\n";
    let all = [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| {
        diagnostic(
            severity,
            "W001",
            "look at this",
            label("a.ron", ByteRange::new(1, 2), ""),
        )
    });
    insta::assert_snapshot!(plain(all.to_vec(), &[("a.ron", text)]));
}

#[test]
fn marks_stand_under_what_they_mark() {
    let texts = [
        ("tabs", "(\n\t\ta: 1,\tb: bad,\n)", "bad"),
        ("wide characters", "(a: \"冷蔵庫\", b: bad)", "bad"),
        ("emoji and accents", "(a: \"😀 é\", b: bad)", "bad"),
        (
            "carriage returns",
            "(\r\n    a: 1,\r\n    b: bad,\r\n)",
            "bad",
        ),
        (
            "lone carriage returns",
            "(\r    a: 1,\r    b: bad,\r)",
            "bad",
        ),
        ("a byte order mark", "\u{FEFF}(b: bad)", "bad"),
        ("control characters", "(a: \"\u{1b}[31m\", b: bad)", "bad"),
        (
            "several lines",
            "(\n    b: (\n        c: 1,\n    ),\n)",
            "(\n        c: 1,\n    )",
        ),
    ];
    let pictures: Vec<_> = texts
        .iter()
        .map(|(name, text, part)| format!("{name}\n{}", shown(text, at(text, part))))
        .collect();
    insta::assert_snapshot!(pictures.concat());
}

#[test]
fn a_place_between_characters_or_at_the_end_is_shown() {
    let texts = [
        ("(a: 1", 5),
        ("(a: 1\n", 6),
        ("(a: 1\n", 5),
        ("", 0),
        ("é", 1),
        ("(a: 1)", 99),
    ];
    let pictures: Vec<_> = texts
        .iter()
        .map(|&(text, offset)| shown(text, ByteRange::empty(offset)))
        .collect();
    insta::assert_snapshot!(pictures.concat());
}

#[test]
fn a_line_too_long_or_a_file_not_known_is_only_named() {
    let text = format!("(a: \"{}\", b: bad)", "x".repeat(20_000));
    let unknown = diagnostic(
        Severity::Error,
        "P001",
        "here",
        label("b.ron", ByteRange::new(0, 1), "this"),
    );
    let long = diagnostic(
        Severity::Error,
        "P001",
        "here",
        label("a.ron", at(&text, "bad"), "this"),
    );
    insta::assert_snapshot!(plain(vec![long, unknown], &[("a.ron", &text)]));
}

#[test]
fn of_a_place_over_many_lines_the_first_is_shown() {
    let text = format!("(\n    a: [\n{}    ],\n)", "        1,\n".repeat(100));
    let start = text.find('[').expect("it is there") as u32;
    let end = text.find(']').expect("it is there") as u32 + 1;
    insta::assert_snapshot!(shown(&text, ByteRange::new(start, end)));
}

#[test]
fn the_root_cause_comes_first_then_the_place() {
    let of = |file: &str, code: &'static str, offset: u32| {
        diagnostic(
            Severity::Error,
            code,
            "",
            label(file, ByteRange::empty(offset), ""),
        )
    };
    let given = vec![
        of("b", "P101", 1),
        of("a", "S001", 9),
        of("a", "P101", 3),
        of("a", "P004", 12),
        of("b", "P003", 5),
    ];
    let report = Report::new(given);
    let order: Vec<_> = report
        .shown
        .iter()
        .map(|d| (&*d.primary.file, d.code.0, d.primary.range.start))
        .collect();
    assert_eq!(
        order,
        [
            ("a", "P004", 12),
            ("a", "P101", 3),
            ("a", "S001", 9),
            ("b", "P003", 5),
            ("b", "P101", 1)
        ]
    );
}

#[test]
fn past_the_limit_warnings_go_first_and_a_note_says_so() {
    let of = |severity: Severity, offset: usize| {
        diagnostic(
            severity,
            "S001",
            "",
            label("a", ByteRange::empty(offset as u32), ""),
        )
    };
    let warnings = (0..DIAGNOSTICS_MAX).map(|offset| of(Severity::Warning, offset));
    let errors = (0..5).map(|offset| of(Severity::Error, 1_000 + offset));
    let report = Report::new(warnings.chain(errors).collect());
    assert_eq!(report.left_out, 5);
    assert_eq!(report.count(Severity::Error), 5);
    assert_eq!(report.count(Severity::Warning), DIAGNOSTICS_MAX - 5);
    let rendered = terminal::render(&report, &Sources::new(), Colour::Plain, None);
    assert!(
        rendered.ends_with("note: 5 more are not shown; mend these first\n"),
        "{rendered}"
    );
}

fn as_json(diagnostics: Vec<Diagnostic>) -> String {
    let mut sources = Sources::new();
    sources.add("one/scenario.ron", SCENARIO);
    sources.add("one/id.ftl", "# cerita\nstory-line-1 = Cerita\n");
    json::render(&Report::new(diagnostics), &sources, PAGES)
}

#[test]
fn the_json_is_what_its_page_shows() {
    let page = include_str!("../../docs/diagnostics-json.md");
    let (_, example) = page
        .split_once("```json\n")
        .expect("the page has an example");
    let (example, _) = example.split_once("```").expect("the example ends");
    assert_eq!(as_json(vec![unknown_node()]), example);
}

#[test]
fn json_without_anything_is_an_empty_array() {
    assert_eq!(as_json(Vec::new()), "[]\n");
}

#[test]
fn json_of_a_file_not_known_points_at_its_start() {
    let unknown = diagnostic(
        Severity::Advice,
        "X001",
        "here",
        label("gone", ByteRange::new(7, 9), ""),
    );
    let json: Json = serde_json::from_str(&as_json(vec![unknown])).expect("it is JSON");
    assert_eq!(
        json[0]["span"]["end"],
        serde_json::json!({"offset": 0, "line": 1, "column": 1})
    );
    assert_eq!(
        (json[0]["name"].as_str(), json[0]["severity"].as_str()),
        (Some(""), Some("advice"))
    );
    assert!(json[0]["fix"].is_null());
}
