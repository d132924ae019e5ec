//! Every mistake in the text has its page, whose examples show it, and words that fit.

use super::problems;
use crate::base::limits::{FILE_BYTES_MAX, VALUES_MAX};
use crate::check::PAGES;
use crate::diagnostic::terminal::{self, Colour};
use crate::diagnostic::{Diagnostic, Page, Report, Sources};
use crate::ron_text::{Parsed, apply_edits, parse, parse_text};
use std::sync::Arc;

/// Codes of what no example in a page can show.
const WITHOUT_EXAMPLE: [&str; 4] = ["P030", "P033", "P034", "P035"];

fn pages() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().filter(|page| page.code.0.starts_with("P0"))
}

/// The text of the fenced block after `heading`.
fn example(page: &Page, heading: &str) -> &'static str {
    let parts = page.text.split_once(&format!("**{heading}**\n\n```ron\n"));
    let block = parts.and_then(|(_, rest)| rest.split_once("\n```\n"));
    block
        .unwrap_or_else(|| panic!("{} has no example called {heading}", page.code))
        .0
}

fn diagnostics(parsed: &Parsed) -> Vec<Diagnostic> {
    let file = Arc::from("scenario.ron");
    problems(parsed)
        .map(|problem| problem.into_diagnostic(&file, &[]))
        .collect()
}

fn codes(parsed: &Parsed) -> Vec<&'static str> {
    diagnostics(parsed)
        .iter()
        .map(|diagnostic| diagnostic.code.0)
        .collect()
}

fn pages_with_examples() -> impl Iterator<Item = &'static Page> {
    pages().filter(|page| !WITHOUT_EXAMPLE.contains(&page.code.0))
}

#[test]
fn a_bad_example_shows_its_mistake_and_no_other_and_a_good_one_none() {
    assert_eq!(pages().count(), 36);
    for page in pages_with_examples() {
        assert_eq!(codes(&parse_text(example(page, "Bad"))), [page.code.0]);
        assert_eq!(
            codes(&parse_text(example(page, "Good"))),
            [""; 0],
            "the good example of {}",
            page.code
        );
    }
}

#[test]
fn what_no_example_can_show_has_its_code_too() {
    let check = |bytes: &[u8], code: &str| assert_eq!(codes(&parse(bytes)), [code]);
    check(b"(title: \"caf\xE9\")", "P033");
    check(b"\xFF\xFE(\0", "P034");
    check(&vec![b' '; FILE_BYTES_MAX + 1], "P035");
    check(format!("[{}]", "1,".repeat(VALUES_MAX)).as_bytes(), "P030");
}

#[test]
fn a_certain_fix_leaves_nothing_to_mend() {
    let mut certain = 0;
    for page in pages_with_examples() {
        let bad = example(page, "Bad");
        for diagnostic in diagnostics(&parse_text(bad)) {
            let Some(fix) = diagnostic.fix.filter(|fix| fix.certain) else {
                continue;
            };
            let mended = apply_edits(bad, &fix.edits).expect("a fix fits the text");
            assert_eq!(
                codes(&parse_text(&mended)),
                [""; 0],
                "{} mended to {mended}",
                page.code
            );
            certain += 1;
        }
    }
    assert_eq!(certain, 11);
}

#[test]
fn every_bad_example_is_told_in_plain_words() {
    let mut shown = String::new();
    for page in pages_with_examples() {
        let bad = example(page, "Bad");
        let mut sources = Sources::new();
        sources.add("scenario.ron", bad);
        let report = Report::new(diagnostics(&parse_text(bad)));
        shown += &terminal::render(&report, &sources, Colour::Plain, Some(100));
    }
    insta::assert_snapshot!(shown);
}
