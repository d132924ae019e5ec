//! Every code: mistakes that it is for, and what is almost one of them.

use super::fixture::{Edit, Texts, expect_all_ok};
use super::{cases_of_structure, cases_of_text, cases_of_translations};
use crate::check::PAGES;
use crate::diagnostic::Severity;
use std::collections::{BTreeMap, BTreeSet};

pub struct Case {
    pub code: &'static str,
    /// Each alone breaks the good scenario; the expected diagnostics are marked in it.
    pub bad: Vec<Vec<Edit>>,
    /// Each alone leaves it good.
    pub nearly: Vec<Vec<Edit>>,
}

fn all() -> impl Iterator<Item = Case> {
    cases_of_text::cases()
        .into_iter()
        .chain(cases_of_structure::cases())
        .chain(cases_of_translations::cases())
}

fn texts(case: &Case, edits: &[Edit]) -> Texts {
    match case.code.starts_with('T') {
        true => Texts::edited_with_translation(edits),
        false => Texts::edited(edits),
    }
}

#[test]
fn every_mistake_is_found_alone_and_at_its_place() {
    expect_all_ok(all().flat_map(|case| {
        let check = |edits: &Vec<Edit>| {
            let texts = texts(&case, edits);
            let codes: BTreeSet<&str> = texts.codes().collect();
            match codes == BTreeSet::from([case.code]) {
                true => texts.check_marked(),
                false => Err(format!("{edits:?} marks {codes:?}")),
            }
        };
        case.bad.iter().map(check).collect::<Vec<_>>()
    }));
}

#[test]
fn what_is_almost_a_mistake_is_none() {
    expect_all_ok(all().flat_map(|case| {
        let check = |edits: &Vec<Edit>| {
            let texts = texts(&case, edits);
            assert_eq!(texts.codes().count(), 0, "{edits:?}");
            texts.check_marked()
        };
        case.nearly.iter().map(check).collect::<Vec<_>>()
    }));
}

#[test]
fn every_mistake_is_as_bad_as_the_table_of_codes_says() {
    let mut found: BTreeMap<&str, BTreeSet<Severity>> = BTreeMap::new();
    for case in all() {
        for edits in &case.bad {
            for diagnostic in texts(&case, edits).check().diagnostics {
                let severities = found.entry(diagnostic.code.0).or_default();
                severities.insert(diagnostic.severity);
            }
        }
    }
    for page in PAGES {
        // A text that cannot be read is always an error.
        let expected = page.severities.iter().copied().collect();
        let found = found.remove(page.code.0);
        assert_eq!(
            found.unwrap_or(BTreeSet::from([Severity::Error])),
            expected,
            "{}",
            page.code
        );
    }
}

#[test]
fn every_code_has_a_mistake_and_an_almost_mistake() {
    let covered: BTreeSet<&str> = all()
        .filter(|case| !case.bad.is_empty() && !case.nearly.is_empty())
        .map(|case| case.code)
        .collect();
    // The codes of RON itself are tested with its reader.
    let codes = PAGES.iter().map(|page| page.code.0);
    let codes: BTreeSet<&str> = codes.filter(|code| !code.starts_with("P0")).collect();
    assert_eq!(covered, codes);
}
