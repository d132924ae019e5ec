//! Every code: what it is for, and what comes within a hair of it.

use super::fixture::Texts;
use super::{cases_of_bots, cases_of_feelings, cases_of_files, cases_of_keys, cases_of_words};
use crate::check::tests::marked::{Edit, expect_all_ok};
use crate::lint::PAGES;
use std::collections::BTreeSet;
use std::thread;

pub struct Case {
    pub code: &'static str,
    /// Each makes the scenario smell of it: just the diagnostics that are marked are found, one of the code among them.
    pub bad: Vec<Vec<Edit>>,
    /// Each leaves the scenario without any smell.
    pub nearly: Vec<Vec<Edit>>,
}

fn all() -> Vec<Case> {
    [
        cases_of_bots::cases(),
        cases_of_feelings::cases(),
        cases_of_files::cases(),
        cases_of_keys::cases(),
        cases_of_words::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Conversations that bots play take their time: each case in a thread of its own, a few at once.
fn each<T: Sync>(all: &[T], check: impl Fn(&T) -> Result<(), String> + Sync) {
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    let results = thread::scope(|scope| {
        let parts = all.chunks(all.len().div_ceil(at_once).max(1));
        let threads: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().map(&check).collect::<Vec<_>>()))
            .collect();
        let results = threads.into_iter();
        let results = results.flat_map(|thread| thread.join().expect("no case panics"));
        results.collect::<Vec<_>>()
    });
    expect_all_ok(results);
}

#[test]
fn every_smell_is_found_at_its_place_and_as_bad_as_the_table_of_codes_says() {
    let bad: Vec<_> = all()
        .into_iter()
        .flat_map(|case| case.bad.into_iter().map(move |edits| (case.code, edits)))
        .collect();
    each(&bad, |(code, edits)| {
        let texts = Texts::edited(edits);
        if !texts.codes().any(|marked| marked == *code) {
            return Err(format!("{code}: {edits:?} does not mark it"));
        }
        let found = texts.check_marked();
        let found = found.map_err(|error| format!("{code}: {edits:?}: {error}"))?;
        let page = PAGES.iter().find(|page| page.code.0 == *code);
        let severities = page.expect("a case is of a code").severities;
        let is_as_bad =
            |(found, severity): &(String, _)| found != code || severities.contains(severity);
        match found.iter().all(is_as_bad) {
            true => Ok(()),
            false => Err(format!("{code} is not as bad as that: {found:?}")),
        }
    });
}

#[test]
fn what_comes_within_a_hair_of_a_smell_is_none() {
    let nearly: Vec<_> = all()
        .into_iter()
        .flat_map(|case| case.nearly.into_iter().map(move |edits| (case.code, edits)))
        .collect();
    each(&nearly, |(code, edits)| {
        let texts = Texts::edited(edits);
        assert_eq!(texts.codes().count(), 0, "{edits:?}");
        let found = texts.check_marked().map(drop);
        found.map_err(|error| format!("{code}: {edits:?}: {error}"))
    });
}

#[test]
fn every_code_has_a_bad_case_and_an_almost_bad_one() {
    let covered: BTreeSet<&str> = all()
        .iter()
        .filter(|case| !case.bad.is_empty() && !case.nearly.is_empty())
        .map(|case| case.code)
        .collect();
    let codes: BTreeSet<&str> = PAGES.iter().map(|page| page.code.0).collect();
    assert_eq!(covered, codes);
}
