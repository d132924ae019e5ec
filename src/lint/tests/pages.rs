//! Every smell has its page, and the lint says of its examples what the page says.

use super::fixture::{LIBRARY, PANEL, SCENARIO, TRANSLATION, Texts};
use crate::check;
use crate::check::tests::excerpt::{whole, whole_translation};
use crate::check::tests::marked::{File, expect_all_ok, show};
use crate::diagnostic::blocks::{Block, blocks, expect_whole};
use crate::diagnostic::terminal::{self, Colour};
use crate::diagnostic::{Diagnostic, Page, Report, Sources};
use crate::lint::PAGES;

/// Shows nothing: what a library says is about all of its scenarios.
const ANY_SCENARIO: &str = "Line(…)";

/// The examples under `heading`, each with the scenario that it belongs to.
fn examples(page: &Page, heading: &str) -> Vec<Texts> {
    let blocks = blocks(page.text);
    let scenario = blocks.iter().find(|block| block.heading == "Scenario");
    let scenario = whole(scenario.map_or(ANY_SCENARIO, |block| block.code));
    let examples = blocks.iter().filter(|block| block.heading == heading);
    examples
        .map(|block| Texts::of(files(block, &scenario)))
        .collect()
}

fn files(block: &Block<'_>, scenario: &str) -> Vec<File> {
    let beside = |path, text| vec![(SCENARIO, scenario.to_owned()), (path, text)];
    match (block.language, block.code.split('(').next()) {
        ("ron", Some("Library")) => beside(LIBRARY, block.code.to_owned()),
        ("ron", Some("Panel")) => beside(PANEL, block.code.to_owned()),
        ("ron", _) => vec![(SCENARIO, whole(block.code))],
        (language, _) => {
            assert_eq!(language, "ftl");
            let read = check::load(scenario).expect("the scenario is good");
            beside(TRANSLATION, whole_translation(block.code, &read))
        }
    }
}

/// Of everything that smells in an excerpt, what the page is about; an error where there is a mistake.
fn found(page: &Page, texts: &Texts) -> Result<Vec<Diagnostic>, String> {
    let is_mistake = |found: &Diagnostic| check::PAGES.iter().any(|page| page.code == found.code);
    let mut found = texts.found();
    if found.iter().any(is_mistake) {
        return Err(show(&texts.files, &found));
    }
    found.retain(|found| found.code == page.code);
    Ok(found)
}

#[test]
fn every_page_says_what_it_is_about_and_what_to_do() {
    PAGES.iter().for_each(expect_whole);
}

#[test]
fn every_page_has_examples_and_each_is_what_it_is_called() {
    let check = |page: &Page, heading: &str, smells: bool| {
        let examples = examples(page, heading);
        if examples.is_empty() {
            return Err(format!("{} has no example called {heading}", page.code));
        }
        examples.iter().try_for_each(|texts| {
            let about =
                |told: &str| format!("{} {heading}: {told}\n{}", page.code, texts.files[0].1);
            let found = found(page, texts).map_err(|told| about(&told))?;
            match found.is_empty() != smells {
                true => Ok(()),
                false => Err(about(&show(&texts.files, &texts.found()))),
            }
        })
    };
    expect_all_ok(
        PAGES
            .iter()
            .flat_map(|page| [check(page, "Bad", true), check(page, "Good", false)]),
    );
}

#[test]
fn every_bad_example_is_told_in_words_that_fit() {
    let mut shown = String::new();
    for page in PAGES {
        for texts in examples(page, "Bad") {
            let mut sources = Sources::new();
            for (path, text) in &texts.files {
                sources.add(path, text.as_str());
            }
            let report = Report::new(found(page, &texts).unwrap_or_default());
            shown += &terminal::render(&report, &sources, Colour::Plain, Some(100));
        }
    }
    insta::assert_snapshot!(shown);
}
