//! Rows of a sheet that is older than the scenario: nothing that somebody wrote there gets lost unseen.

use super::super::tests::{current, edited, headings, sheet, states};
use super::super::{TextState, Translation};
use super::{ImportProblem, Imported, export_sheet, halves, import_sheet};
use crate::scenario::Scenario;
use proptest::prelude::*;

/// Nobody thinks, the silence at the opening is no longer explained, and nobody waits.
fn shortened() -> Scenario {
    edited(&[
        (", thinks: \"Nobody cares.\"", ""),
        (", why: \"Nobody answered.\"", ""),
        ("id: \"wait\"", "id: \"tomorrow\""),
        ("It will come tomorrow.", "Tomorrow."),
    ])
}

#[track_caller]
fn taken(scenario: &Scenario, existing: &str, rows: &str) -> Imported {
    import_sheet(scenario, Some(existing), &sheet(rows), &headings()).expect("it can be read")
}

#[test]
fn a_changed_row_of_an_orphan_is_taken_in_where_the_file_keeps_it() {
    let scenario = shortened();
    let before = taken(&scenario, &current(), "").text;
    let orphans = [
        "opening-line-1.thinks",
        "opening-silence.why",
        "offer-wait",
        "offer-wait.why",
    ];
    let is_orphan = |(_, state): &(String, TextState)| *state == TextState::Orphan;
    let states = states(&scenario, &before).into_iter().filter(is_orphan);
    assert_eq!(states.map(|(id, _)| id).collect::<Vec<_>>(), orphans);
    let rows = "opening-line-1.thinks,,Biar saja.,orphan,\r\nopening-silence.why,,Diam saja.,orphan,\r\noffer-wait,,\"Lusa, mungkin.\",orphan,From Sari.\r\n\
                offer-wait.why,,Pestanya besok.,orphan,\r\n";
    let after = taken(&scenario, &before, rows);
    assert_eq!(after.problems, []);
    assert_eq!(after.changed, orphans);
    let expected = before
        .replacen(
            ".thinks = Tidak ada yang peduli.",
            ".thinks = Biar saja.",
            1,
        )
        .replacen(".why = Tidak ada yang menjawab.", ".why = Diam saja.", 1)
        .replacen("Besok sampai.", "Lusa, mungkin.", 1)
        .replacen(".why = Pestanya hari ini.", ".why = Pestanya besok.", 1);
    let (texts, errors) = Translation::parse(&after.text);
    assert_eq!(errors, []);
    let (expected, _) = Translation::parse(&expected);
    for (message, attribute, _) in expected.keys() {
        assert_eq!(
            texts.get(message, attribute),
            expected.get(message, attribute),
            "{message}"
        );
    }
    assert!(after.text.contains("# From Sari.\n"), "{}", after.text);
    // As it was written, it comes out again.
    let out = export_sheet(&scenario, &after.text);
    assert!(
        String::from_utf8(out)
            .expect("UTF-8")
            .contains("offer-wait,,\"Lusa, mungkin.\",orphan,")
    );
}

#[test]
fn an_orphan_that_was_changed_is_found_when_its_source_has_another_name() {
    // The file has lost the source and kept what was written; the sheet says it better.
    let gone = shortened();
    let orphaned = taken(&gone, &current(), "offer-wait,,Lusa sampai.,orphan,\r\n").text;
    let back = edited(&[("id: \"wait\"", "id: \"later\"")]);
    let again = taken(&back, &orphaned, "");
    assert_eq!(
        again.renamed,
        [("offer-wait".to_owned(), "offer-later".to_owned())]
    );
    let (texts, _) = Translation::parse(&again.text);
    assert_eq!(texts.get("offer-later", None), Some("Lusa sampai."));
}

#[test]
fn a_row_under_an_old_name_goes_to_the_text_that_has_a_new_one() {
    let renamed = edited(&[("id: \"wait\"", "id: \"tomorrow\"")]);
    let after = taken(
        &renamed,
        &current(),
        "offer-wait,,Lusa sampai.,current,\r\n",
    );
    assert_eq!(after.problems, []);
    assert_eq!(
        after.renamed,
        [("offer-wait".to_owned(), "offer-tomorrow".to_owned())]
    );
    assert_eq!(after.changed, ["offer-tomorrow"]);
    assert!(
        after.text.contains("offer-tomorrow = Lusa sampai.\n"),
        "{}",
        after.text
    );
    assert_eq!(states(&renamed, &after.text), []);
}

#[test]
fn a_row_that_neither_the_scenario_nor_the_file_knows_is_told_with_its_number() {
    let rows = "title,,Paket,,\r\nold-line,,Dulu.,orphan,\r\nopening-silence.who,,Saya.,,\r\n,,Tanpa nama.,,\r\n";
    let after = taken(&shortened(), &current(), rows);
    let unknown = |row, id: &str| ImportProblem::UnknownId {
        row,
        id: id.to_owned(),
    };
    assert_eq!(
        after.problems,
        [
            unknown(3, "old-line"),
            unknown(4, "opening-silence.who"),
            unknown(5, "")
        ]
    );
    assert_eq!(after.changed, ["title"]);
}

#[test]
fn an_orphan_may_stand_there_twice_or_empty_and_what_is_there_is_kept() {
    let rows = "offer-wait,,Lusa.,,\r\noffer-wait,,Kemarin.,,\r\noffer-wait.why,,,,\r\n";
    let after = taken(&shortened(), &current(), rows);
    assert_eq!(
        after.problems,
        [
            ImportProblem::Twice {
                row: 3,
                id: "offer-wait".to_owned()
            },
            ImportProblem::Empty {
                row: 4,
                id: "offer-wait.why".to_owned()
            },
        ]
    );
    let (texts, _) = Translation::parse(&after.text);
    assert_eq!(texts.get("offer-wait", None), Some("Lusa."));
    assert_eq!(
        texts.get("offer-wait", Some("why")),
        Some("Pestanya hari ini.")
    );
}

#[test]
fn a_note_is_kept_also_where_nothing_is_translated() {
    let rows = "offer-wait,,,,What is in the parcel?\r\noffer-wait.why,,Pestanya hari ini.,,Too short?\r\n";
    let after = taken(&edited(&[]), &current(), rows);
    let own = after
        .text
        .find("# What is in the parcel?\n# Too short?\n# @source");
    assert!(own.is_some(), "{}", after.text);
    let again = taken(&edited(&[]), &after.text, rows);
    assert_eq!(again.text, after.text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_stands_in_a_row_is_in_the_file_afterwards_or_the_row_is_told(
        rows in prop::collection::vec(
            (
                prop::sample::select(vec![
                    "title", "offer-wait", "offer-wait.why", "offer-tomorrow", "offer-courier", "opening-silence.why",
                    "opening-line-1.thinks", "old-line", "", "Title", "title.why",
                ]),
                "[A-Za-z{}=. ]{0,6}",
            ),
            0..12,
        ),
        is_renamed in any::<bool>(),
    ) {
        let scenario = match is_renamed {
            true => edited(&[("id: \"wait\"", "id: \"tomorrow\"")]),
            false => shortened(),
        };
        let mut sheet = csv::Writer::from_writer(Vec::new());
        sheet.write_record(["id", "translation"]).expect("memory");
        for (id, text) in &rows {
            sheet.write_record([id, text.as_str()]).expect("memory");
        }
        let sheet = sheet.into_inner().expect("memory");
        let after = import_sheet(&scenario, Some(&current()), &sheet, &headings()).expect("readable");
        let (texts, errors) = Translation::parse(&after.text);
        prop_assert_eq!(errors, &[]);
        for (place, (id, text)) in rows.iter().enumerate() {
            let is_told = after.problems.iter().any(|problem| problem.row() == place + 2);
            let name = match (is_renamed, id.strip_prefix("offer-wait")) {
                (true, Some(rest)) => format!("offer-tomorrow{rest}"),
                _ => (*id).to_owned(),
            };
            let (message, attribute) = halves(&name);
            let is_there = texts.get(message, attribute) == Some(text.as_str());
            prop_assert!(is_there || is_told || text.trim().is_empty(), "row {}: {id}: {text:?}", place + 2);
        }
    }
}
