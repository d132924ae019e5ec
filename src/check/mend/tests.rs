//! What is mended of small texts by a checker of its own, and how often that is asked.

use super::*;
use crate::base::ByteRange;
use crate::diagnostic::{Label, Severity};
use crate::ron_text::TextEdit;
use std::cell::Cell;

/// A checker of its own: every `a` becomes `b` for certain, `c` may become `d`, and each `!` is an error.
fn check_letters(files: &[FileText], rules: &[(&str, &str, bool)]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in files {
        for (from, to, certain) in rules {
            for (at, _) in file.text.match_indices(from) {
                let range = ByteRange::new(at as u32, (at + from.len()) as u32);
                found.push(Diagnostic {
                    code: Code("X001"),
                    severity: Severity::Error,
                    message: format!("{from} is here"),
                    primary: Label {
                        file: file.path.as_str().into(),
                        range,
                        text: String::new(),
                    },
                    related: Vec::new(),
                    help: Vec::new(),
                    fix: Some(Fix {
                        message: format!("write {to}"),
                        edits: vec![TextEdit::replace(range, *to)],
                        certain: *certain,
                    }),
                });
            }
        }
    }
    found
}

fn file(text: &str) -> Vec<FileText> {
    vec![FileText {
        path: "x".to_owned(),
        text: text.to_owned(),
    }]
}

/// With the number of times that the checker was asked.
fn counted(
    files: Vec<FileText>,
    check: impl Fn(&[FileText]) -> Vec<Diagnostic>,
) -> (Mended, usize) {
    let checks = Cell::new(0);
    let mended = mend(files, |files| {
        checks.set(checks.get() + 1);
        check(files)
    });
    (mended, checks.get())
}

#[track_caller]
fn check(text: &str, rules: &[(&str, &str, bool)], expected: &str, made: usize, unmade: usize) {
    let mended = mend(file(text), |files| check_letters(files, rules));
    assert_eq!(mended.files[0].text, expected);
    assert_eq!((mended.made.len(), mended.unmade()), (made, unmade));
}

#[test]
fn only_certain_fixes_are_made_and_all_of_them() {
    let rules = [("a", "x", true), ("b", "y", false)];
    check("abba", &rules, "xbbx", 2, 0);
    check("bb", &rules, "bb", 0, 0);
}

#[test]
fn what_a_fix_uncovers_is_mended_in_the_next_round() {
    let rules = [("a", "b", true), ("b", "c", true), ("c", "", true)];
    check("a", &rules, "", 3, 0);
}

#[test]
fn of_fixes_at_one_place_the_first_is_made() {
    let rules = [("aa", "x", true), ("a", "y", true)];
    check("aa", &rules, "x", 1, 0);
}

#[test]
fn a_fix_that_makes_it_worse_is_not_made() {
    let rules = [("a", "bbb", true), ("b", "?", false), ("c", "x", true)];
    check("ac", &rules, "ax", 1, 1);
}

#[test]
fn fixes_that_undo_each_other_come_to_an_end() {
    let rules = [("a", "b", true), ("b", "a", true)];
    check("a", &rules, "a", FIX_ROUNDS_MAX, 1);
}

/// What stands on one line each, so that no two fixes touch.
fn lines(letters: &str) -> String {
    letters.chars().flat_map(|letter| [letter, '\n']).collect()
}

#[test]
fn a_round_without_a_bad_fix_is_one_check() {
    let rules = [("c", "x", true)];
    let text = lines(&"c".repeat(2_000));
    let (mended, checks) = counted(file(&text), |files| check_letters(files, &rules));
    assert!(mended.files[0].text == text.replace('c', "x"));
    assert_eq!((mended.made.len(), mended.end), (2_000, End::Settled));
    assert_eq!(checks, 2);
}

/// Fixes of 1,000 mistakes, and some among them of which any would leave 2,000 more.
#[track_caller]
fn check_bad_fixes(places: &[usize], checks_max: usize) {
    let worse = "b".repeat(2_000);
    let rules = [
        ("a", worse.as_str(), true),
        ("b", "", false),
        ("c", "x", true),
    ];
    let mut letters = "c".repeat(1_000);
    for place in places {
        letters.insert(*place, 'a');
    }
    let text = lines(&letters);
    let (mended, checks) = counted(file(&text), |files| check_letters(files, &rules));
    assert!(mended.files[0].text == text.replace('c', "x"));
    assert_eq!((mended.made.len(), mended.unmade()), (1_000, places.len()));
    assert_eq!(mended.end, End::Settled);
    assert!(checks <= checks_max, "{places:?}: {checks} checks");
}

#[test]
fn each_bad_fix_among_a_thousand_costs_a_few_checks() {
    // Before all and after the whole round; two for each of ten halvings; and for those that are left once more.
    let checks_max = |bad: usize| 2 + 2 * 10 * bad + 2 * bad;
    for place in [0, 1, 500, 501, 998, 1_000] {
        check_bad_fixes(&[place], checks_max(1));
    }
    check_bad_fixes(&[1_000, 750, 500, 250, 0], checks_max(5));
    check_bad_fixes(&[503, 502, 501, 500], checks_max(4));
}

#[test]
fn a_bad_fix_does_not_hide_behind_good_ones() {
    let rules = [("a", "bbb", true), ("b", "", false), ("c", "x", true)];
    check("a c c c a a", &rules, "a x x x a a", 3, 3);
}

#[test]
fn the_checks_are_limited_and_what_was_made_until_then_is_kept() {
    let rules = [("a", "bbb", true), ("b", "", false), ("c", "x", true)];
    let all_bad = lines(&"a".repeat(2_000));
    let (mended, checks) = counted(file(&all_bad), |files| check_letters(files, &rules));
    assert_eq!((checks, mended.end), (FIX_CHECKS_MAX, End::Limit));
    assert!(mended.files[0].text == all_bad);
    assert_eq!((mended.made.len(), mended.unmade()), (0, 2_000));
    let half_bad = all_bad.clone() + &lines(&"c".repeat(100));
    let (mended, checks) = counted(file(&half_bad), |files| check_letters(files, &rules));
    assert_eq!((checks, mended.end), (FIX_CHECKS_MAX, End::Limit));
    assert!(mended.files[0].text == half_bad.replace('c', "x"));
    assert_eq!((mended.made.len(), mended.unmade()), (100, 2_000));
}

#[test]
fn fixes_left_after_the_last_round_are_said_to_be_left() {
    let rules = [("a", "b", true), ("b", "a", true)];
    let mended = mend(file("a"), |files| check_letters(files, &rules));
    assert_eq!((mended.end, mended.unmade()), (End::Limit, 1));
    // The last round may be enough.
    let digits: Vec<String> = (0..=FIX_ROUNDS_MAX)
        .map(|digit| format!("<{digit}>"))
        .collect();
    let rules: Vec<(&str, &str, bool)> = digits
        .windows(2)
        .map(|pair| (pair[0].as_str(), pair[1].as_str(), true))
        .collect();
    let mended = mend(file("<0>"), |files| check_letters(files, &rules));
    assert_eq!(mended.made.len(), FIX_ROUNDS_MAX);
    assert_eq!((mended.end, mended.unmade()), (End::Settled, 0));
}

#[test]
fn places_hold_where_one_fix_reaches_around_others() {
    let check = |files: &[FileText]| {
        let text = files[0].text.as_str();
        let fix = |at: usize, edits: &[(usize, &str)]| {
            let mut found = check_letters(files, &[(&text[at..=at], "", true)]).remove(0);
            let edits = edits.iter().map(|(at, insert)| {
                TextEdit::replace(ByteRange::new(*at as u32, *at as u32 + 1), *insert)
            });
            found.fix.as_mut().expect("it has one").edits = edits.collect();
            found
        };
        let mut found = check_letters(files, &[("!", "", false)]);
        if let (Some(open), Some(close)) = (text.find('('), text.find(')')) {
            found.push(fix(open, &[(open, "<<"), (close, ">>")]));
        }
        found.extend(text.find('a').map(|at| fix(at, &[(at, "xyz")])));
        found.extend(text.find('q').map(|at| fix(at, &[(at, "!!!!")])));
        found
    };
    let mended = mend(file("(aq)"), check);
    assert_eq!(mended.files[0].text, "<<xyzq>>");
    assert_eq!((mended.made.len(), mended.unmade()), (2, 1));
}
