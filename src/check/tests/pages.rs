//! Every code has its page, and the checker says of its examples what the page says.
//!
//! The pages about the text itself show texts that are no scenarios: see the tests of `syntax`.

use super::excerpt::{whole, whole_translation};
use super::fixture::{SCENARIO_PATH, TRANSLATION_PATH, Texts};
use crate::check::PAGES;
use crate::diagnostic::blocks::{blocks, expect_whole};
use crate::diagnostic::terminal::{self, Colour};
use crate::diagnostic::{Page, Report, Sources};

/// Its limits are in the hundreds: no example shows them.
const WITHOUT_EXAMPLE: &[&str] = &["S015"];

/// The texts of every example under `heading`. That of a translation belongs to the scenario under its own heading.
fn examples(page: &Page, heading: &str) -> Vec<Texts> {
    let blocks = blocks(page.text);
    let scenario = blocks.iter().find(|block| block.heading == "Scenario");
    let examples = blocks.iter().filter(|block| block.heading == heading);
    examples
        .map(|block| match block.language {
            "ron" => Texts::of(whole(block.code), None),
            language => {
                assert_eq!(language, "ftl", "{}", page.code);
                let scenario = scenario.expect("there is a scenario to translate");
                let texts = Texts::of(whole(scenario.code), None);
                let checked = texts.check();
                let shown = texts.show(&checked.diagnostics);
                let Some(read) = checked.scenario else {
                    panic!("the scenario of {} is good: {shown}", page.code);
                };
                let translation = whole_translation(block.code, &read);
                Texts::of(texts.scenario, Some(translation))
            }
        })
        .collect()
}

fn pages_with_examples() -> impl Iterator<Item = &'static Page> {
    PAGES
        .iter()
        .filter(|page| !page.code.0.starts_with("P0") && !WITHOUT_EXAMPLE.contains(&page.code.0))
}

#[test]
fn every_page_says_what_it_is_about_and_what_to_do() {
    PAGES.iter().for_each(expect_whole);
}

#[test]
fn a_bad_example_is_that_mistake_alone_and_a_good_one_is_none() {
    let mut wrong = Vec::new();
    for page in pages_with_examples() {
        for (heading, expected) in [("Bad", &[page.code.0][..]), ("Good", &[])] {
            let examples = examples(page, heading);
            if examples.is_empty() {
                wrong.push(format!("{} has no example called {heading}", page.code));
            }
            for texts in examples {
                let found = texts.check().diagnostics;
                let codes: Vec<&str> = found.iter().map(|found| found.code.0).collect();
                if codes != expected {
                    let shown = texts.show(&found);
                    let text = &texts.scenario;
                    wrong.push(format!("{} {heading}:\n{shown}{text}", page.code));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_bad_example_is_told_in_words_that_fit() {
    let mut shown = String::new();
    for texts in pages_with_examples().flat_map(|page| examples(page, "Bad")) {
        let mut sources = Sources::new();
        sources.add(SCENARIO_PATH, texts.scenario.as_str());
        if let Some(translation) = &texts.translation {
            sources.add(TRANSLATION_PATH, translation.as_str());
        }
        let report = Report::new(texts.check().diagnostics);
        shown += &terminal::render(&report, &sources, Colour::Plain, Some(100));
    }
    insta::assert_snapshot!(shown);
}
