//! A translation through the years of its scenario, and to a spreadsheet and back.

use super::{
    Headings, ImportProblem, SheetError, TextState, Translation, export_sheet, import_sheet,
    refresh,
};
use crate::scenario::Scenario;
use proptest::prelude::*;

const SOURCE: &str = include_str!("../../check/tests/late-parcel.ron");
const TRANSLATED: &str = include_str!("../../check/tests/late-parcel.ftl");

fn scenario(text: &str) -> Scenario {
    crate::check::load(text).expect("a scenario without errors")
}

pub(super) fn edited(edits: &[(&str, &str)]) -> Scenario {
    let mut text = SOURCE.to_owned();
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replacen(from, to, 1);
    }
    scenario(&text)
}

pub(super) fn headings() -> Headings {
    Headings {
        top: "About this file.\n\nTwo lines.".to_owned(),
        orphans: "Translates nothing.".to_owned(),
    }
}

/// The translation as it is kept in order.
pub(super) fn current() -> String {
    refresh(&scenario(SOURCE), Some(TRANSLATED), &headings()).text
}

pub(super) fn states(scenario: &Scenario, text: &str) -> Vec<(String, TextState)> {
    let texts = refresh(scenario, Some(text), &headings()).texts;
    let open = texts
        .into_iter()
        .filter(|text| text.state != TextState::Current);
    open.map(|text| (text.id, text.state)).collect()
}

/// The lines that are not Peduli's own.
fn lines(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.starts_with("# @"))
        .collect()
}

#[test]
fn marking_adds_one_comment_to_each_message_and_changes_nothing_else() {
    let text = current();
    assert_eq!(lines(&text), TRANSLATED.lines().collect::<Vec<_>>());
    let messages = TRANSLATED.lines().filter(|line| !line.starts_with(' '));
    let marks = text.lines().filter(|line| line.starts_with("# @source "));
    assert_eq!(marks.count(), messages.count());
    assert_eq!(states(&scenario(SOURCE), &text), []);
    let again = refresh(&scenario(SOURCE), Some(&text), &headings());
    assert_eq!(again.text, text, "there is nothing left to do");
}

#[test]
fn a_new_file_has_every_source_and_nothing_else() {
    let made = refresh(&scenario(SOURCE), None, &headings());
    assert!(
        made.text.starts_with(
            "# About this file.\n#\n# Two lines.\n\n# @missing The late parcel\ntitle = { \"\" }\n"
        ),
        "{}",
        made.text
    );
    assert!(
        made.texts
            .iter()
            .all(|text| text.state == TextState::Missing)
    );
    let (translation, errors) = Translation::parse(&made.text);
    assert_eq!(errors, []);
    let source = scenario(SOURCE);
    assert_eq!(
        translation.apply(&source),
        source,
        "nobody is shown an empty text"
    );
}

#[test]
fn a_changed_source_makes_its_text_outdated_until_somebody_writes_it_anew() {
    let changed = edited(&[("It will come tomorrow.", "It will come on Friday.")]);
    let outdated = [("offer-wait".to_owned(), TextState::Outdated)];
    assert_eq!(states(&changed, &current()), outdated);
    let text = refresh(&changed, Some(&current()), &headings()).text;
    assert!(
        text.contains("# @outdated It will come on Friday.\n"),
        "{text}"
    );
    assert_eq!(
        states(&changed, &text),
        outdated,
        "looking does not mend it"
    );
    assert_eq!(lines(&text), lines(&current()));
    // Somebody writes it anew; or finds that it fits, and deletes the mark.
    let rewritten = text.replacen("Besok sampai.", "Hari Jumat sampai.", 1);
    assert_eq!(states(&changed, &rewritten), []);
    let renewed = refresh(&changed, Some(&rewritten), &headings()).text;
    assert!(!renewed.contains("@outdated"), "{renewed}");
    let mark = "# @source 3f0a71/88e31a .why";
    let accepted = text.replacen(mark, "# @source .why", 1);
    assert_ne!(accepted, text);
    assert_eq!(states(&changed, &accepted), []);
}

#[test]
fn a_text_that_is_changed_in_both_languages_at_once_is_current() {
    let changed = edited(&[("It will come tomorrow.", "It will come on Friday.")]);
    let both = current().replacen("Besok sampai.", "Hari Jumat sampai.", 1);
    assert_eq!(states(&changed, &both), []);
}

#[test]
fn new_texts_stand_where_the_scenario_has_them() {
    let changed = edited(&[
        (
            "lines: [Line(says: \"What will you do?\")]",
            "lines: [Line(says: \"What will you do?\", thinks: \"Nothing,\\nI know.\"), Line(says: \"Well?\")]",
        ),
        (
            "silence: Silence(after_s: 30, why: \"Nobody answered.\", goto: \"story\")",
            "silence: Silence(after_s: 30, goto: \"story\")",
        ),
    ]);
    let text = refresh(&changed, Some(&current()), &headings()).text;
    let expected = "# @missing .thinks Nothing,\n# @missing .thinks I know.\n# @source 82d2b5/3ae1f7\n\
                    offer-line-1 = Jadi bagaimana?\n    .thinks = { \"\" }\n# @missing Well?\noffer-line-2 = { \"\" }\n";
    let marked = text
        .lines()
        .map(|line| match line.starts_with("# @source") {
            true => "# @source 82d2b5/3ae1f7\n".to_owned(),
            false => format!("{line}\n"),
        });
    assert!(marked.collect::<String>().contains(expected), "{text}");
    assert_eq!(
        states(&changed, &text),
        [
            ("offer-line-1.thinks".to_owned(), TextState::Missing),
            ("offer-line-2".to_owned(), TextState::Missing),
            ("opening-silence.why".to_owned(), TextState::Orphan),
        ]
    );
}

#[test]
fn what_translates_nothing_is_kept_at_the_end_with_its_comments() {
    let own = TRANSLATED.replacen(
        "kept-line-1 = Sudah jam empat.\n",
        "# Ask Sari.\nold-line = Dulu.\n    .why = Karena.\n\nkept-line-1 = Sudah jam empat.\n",
        1,
    );
    let once = refresh(&scenario(SOURCE), Some(&own), &headings());
    let end =
        "\n## @orphans Translates nothing.\n\n# Ask Sari.\nold-line = Dulu.\n    .why = Karena.\n";
    assert!(once.text.ends_with(end), "{}", once.text);
    let ids: Vec<_> = states(&scenario(SOURCE), &own)
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ids, ["old-line", "old-line.why"]);
    let again = refresh(&scenario(SOURCE), Some(&once.text), &headings());
    assert_eq!(again.text, once.text);
}

#[test]
fn a_renamed_text_keeps_its_translation_comments_and_place() {
    let text = current().replacen(
        "# @source 3f0a71",
        "# As in the radio play.\n# @source 3f0a71",
        1,
    );
    let changed = edited(&[("id: \"wait\"", "id: \"tomorrow\"")]);
    let refreshed = refresh(&changed, Some(&text), &headings());
    let names = ("offer-wait".to_owned(), "offer-tomorrow".to_owned());
    assert_eq!(refreshed.renamed, [names]);
    assert_eq!(
        refreshed.text,
        text.replacen("offer-wait =", "offer-tomorrow =", 1)
    );
    assert_eq!(states(&changed, &refreshed.text), []);
}

#[test]
fn line_ends_and_everything_that_people_wrote_are_kept() {
    let own =
        format!("# Mine.\n\n-brand = Peduli\n\n## Open\n\n# For Dewi.\n{TRANSLATED}\n# The end");
    for text in [own.clone(), own.replace('\n', "\r\n")] {
        let refreshed = refresh(&scenario(SOURCE), Some(&text), &headings()).text;
        let kept: Vec<&str> = lines(&refreshed);
        assert_eq!(kept, lines(&text));
        assert_eq!(refreshed.contains("\r\n"), text.contains("\r\n"));
        assert_eq!(refreshed.matches('\n').count(), refreshed.lines().count());
    }
}

#[test]
fn a_byte_order_mark_stays_at_the_start_when_the_first_message_does_not() {
    let check = |scenario: &Scenario, body: &str| {
        let marked = refresh(scenario, Some(&format!("\u{FEFF}{body}")), &headings());
        let plain = refresh(scenario, Some(body), &headings());
        assert_eq!(marked.text, format!("\u{FEFF}{}", plain.text));
        assert_eq!(marked.texts, plain.texts);
        assert_eq!(marked.renamed, plain.renamed);
        plain.text
    };
    let source = scenario(SOURCE);
    // One is put before it.
    let (_, without_title) = TRANSLATED.split_once('\n').expect("lines");
    assert!(check(&source, without_title).starts_with("# @missing The late parcel\ntitle = "));
    // It translates nothing any more, and goes to the end.
    let orphan = check(&source, &format!("old-line = Dulu.\n{TRANSLATED}"));
    assert!(orphan.ends_with("\nold-line = Dulu.\n"), "{orphan}");
    // It has another name now.
    let changed = edited(&[("id: \"wait\"", "id: \"tomorrow\"")]);
    let current = current();
    let at = current.find("offer-wait = ").expect("it is there");
    let own = current[..at].rfind("\n# @source").expect("it is marked") + 1;
    let end = at
        + current[at..]
            .find("\n# @source")
            .expect("it is not the last")
        + 1;
    let first = format!(
        "{}{}{}",
        &current[own..end],
        &current[..own],
        &current[end..]
    );
    assert!(check(&changed, &first).contains("\noffer-tomorrow = "));
    // A sheet writes it anew, and puts a note above it.
    let rows = sheet("title,,Paket,,Short.\r\n");
    let marked = format!("\u{FEFF}{TRANSLATED}");
    let taken = import_sheet(&source, Some(&marked), &rows, &headings()).expect("readable");
    assert!(
        taken.text.starts_with("\u{FEFF}# Short.\n# @source "),
        "{}",
        taken.text
    );
    assert_eq!(taken.text.matches('\u{FEFF}').count(), 1);
}

pub(super) fn sheet(rows: &str) -> Vec<u8> {
    format!("\u{FEFF}id,source,translation,state,note\r\n{rows}").into_bytes()
}

#[track_caller]
fn taken(rows: &str) -> (String, Vec<String>, Vec<ImportProblem>) {
    let imported = import_sheet(
        &scenario(SOURCE),
        Some(&current()),
        &sheet(rows),
        &headings(),
    );
    let imported = imported.expect("it can be read");
    (imported.text, imported.changed, imported.problems)
}

#[test]
fn a_sheet_comes_back_as_it_went() {
    let sheet = export_sheet(&scenario(SOURCE), &current());
    assert!(sheet.starts_with("\u{FEFF}id,source,translation,state,note\r\n".as_bytes()));
    let back = import_sheet(&scenario(SOURCE), Some(&current()), &sheet, &headings());
    let back = back.expect("it can be read");
    assert_eq!(back.text, current());
    assert_eq!((back.changed, back.problems), (vec![], vec![]));
    // And into a file that is not there yet.
    let new = import_sheet(&scenario(SOURCE), None, &sheet, &headings()).expect("readable");
    assert_eq!(states(&scenario(SOURCE), &new.text), []);
}

#[test]
fn what_a_sheet_changes_is_taken_in_and_nothing_else() {
    let (text, changed, problems) = taken(
        "offer-wait,,Lusa sampai.,,Softer.\r\noffer-wait.why,,\"Pestanya, \"\"hari ini\"\".\",,\r\n",
    );
    assert_eq!(problems, []);
    assert_eq!(changed, ["offer-wait", "offer-wait.why"]);
    let expected = TRANSLATED
        .replacen(
            "offer-wait = Besok sampai.",
            "# Softer.\noffer-wait = Lusa sampai.",
            1,
        )
        .replacen(
            "Lusa sampai.\n    .why = Pestanya hari ini.",
            "Lusa sampai.\n    .why = Pestanya, \"hari ini\".",
            1,
        );
    assert_eq!(lines(&text), expected.lines().collect::<Vec<_>>());
    assert_eq!(states(&scenario(SOURCE), &text), []);
}

#[test]
fn what_a_sheet_gets_wrong_is_told_and_loses_nothing() {
    let (text, changed, problems) = taken(
        "offer-wayt,,Lusa.,,\r\noffer-wait,,,,\r\noffer-wait,,Lusa.,,\r\noffer-wait,,Kemarin.,,\r\n,,,,\r\n",
    );
    assert_eq!(changed, ["offer-wait"]);
    assert!(text.contains("offer-wait = Lusa.\n"), "{text}");
    let id = "offer-wait".to_owned();
    assert_eq!(
        problems,
        [
            ImportProblem::UnknownId {
                row: 2,
                id: "offer-wayt".to_owned()
            },
            ImportProblem::Empty {
                row: 3,
                id: id.clone()
            },
            ImportProblem::Twice { row: 5, id },
        ]
    );
}

#[test]
fn something_in_braces_must_not_get_lost() {
    let changed = edited(&[("It will come tomorrow.", "It will come {day}.")]);
    let take = |cell: &str| {
        let sheet = sheet(&format!("offer-wait,,{cell},,\r\n"));
        let back = import_sheet(&changed, Some(&current()), &sheet, &headings());
        back.expect("readable")
    };
    let good = take("Sampai {day}.");
    assert_eq!(good.problems, []);
    let (translation, errors) = Translation::parse(&good.text);
    assert_eq!(errors, []);
    assert_eq!(translation.get("offer-wait", None), Some("Sampai {day}."));
    let id = "offer-wait".to_owned();
    let placeholder = "{day}".to_owned();
    assert_eq!(
        take("Sampai besok.").problems,
        [ImportProblem::PlaceholderLost {
            row: 2,
            id,
            placeholder
        }]
    );
}

#[test]
fn an_outdated_text_is_accepted_by_its_state() {
    let changed = edited(&[("It will come tomorrow.", "It will come on Friday.")]);
    let out = export_sheet(
        &changed,
        &refresh(&changed, Some(&current()), &headings()).text,
    );
    let out = String::from_utf8(out).expect("UTF-8");
    assert!(
        out.contains("offer-wait,It will come on Friday.,Besok sampai.,outdated,"),
        "{out}"
    );
    let accepted = out.replacen("Besok sampai.,outdated", "Besok sampai.,current", 1);
    let take = |sheet: &str| {
        let back = import_sheet(&changed, Some(&current()), sheet.as_bytes(), &headings());
        back.expect("readable").text
    };
    assert_eq!(states(&changed, &take(&accepted)), []);
    assert_eq!(states(&changed, &take(&out)).len(), 1);
}

#[test]
fn sheets_of_other_programs_are_read_and_others_refused() {
    let read = |bytes: &[u8]| {
        let back = import_sheet(&scenario(SOURCE), Some(&current()), bytes, &headings());
        back.map(|back| back.changed)
    };
    let one = Ok(vec!["offer-wait".to_owned()]);
    assert_eq!(read(b"translation;ID\nLusa;offer-wait\n"), one);
    assert_eq!(read(b"id\ttranslation\noffer-wait\tLusa\n"), one);
    // As Excel writes them, with a byte order mark.
    let marked = "\u{FEFF}id;translation\r\noffer-wait;Lusa\r\n";
    assert_eq!(read(marked.as_bytes()), one);
    let quoted = "\u{FEFF}\"id\",\"translation\"\r\n\"offer-wait\",\"Lusa\"\r\n";
    assert_eq!(read(quoted.as_bytes()), one);
    assert_eq!(
        read(b"id,translation\nofer-wait\n").map(|changed| changed.len()),
        Ok(0)
    );
    assert_eq!(read(b"id,text\n"), Err(SheetError::NoColumn("translation")));
    assert_eq!(read(b""), Err(SheetError::NoColumn("id")));
    assert_eq!(
        read(b"id,translation\nx,caf\xE9\n"),
        Err(SheetError::NotUtf8)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_cell_is_a_formula_and_each_is_read_back_as_it_was(
        text in "['=+@\\-]{0,3}[ -~\n\t;é]{0,12}[a-z]",
    ) {
        let quoted = crate::ron_text::escape_text(&text);
        let source = edited(&[("It will come tomorrow.", &quoted)]);
        let empty = import_sheet(&source, None, &sheet(""), &headings()).expect("readable").text;
        let out = export_sheet(&source, &empty);
        let mut cells = csv::Reader::from_reader(out.as_slice());
        for record in cells.records() {
            for cell in &record.expect("it is a sheet") {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
        }
        // The source, copied by the spreadsheet into the next column.
        let mut rows = csv::Writer::from_writer(Vec::new());
        rows.write_record(["id", "translation"]).expect("memory");
        let mut cells = csv::Reader::from_reader(out.as_slice());
        for record in cells.records() {
            let record = record.expect("it is a sheet");
            rows.write_record([&record[0], &record[1]]).expect("memory");
        }
        let copied = rows.into_inner().expect("memory");
        let back = import_sheet(&source, None, &copied, &headings()).expect("readable");
        prop_assert_eq!(back.problems, &[]);
        let (translation, errors) = Translation::parse(&back.text);
        prop_assert_eq!(errors, &[]);
        prop_assert_eq!(translation.get("offer-wait", None), Some(text.as_str()));
    }

    #[test]
    fn refreshing_loses_no_line_and_twice_is_once(
        drop in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
        add in prop::collection::vec((any::<prop::sample::Index>(), 0..4_usize), 0..8),
    ) {
        let marked = current();
        let mut lines_left: Vec<String> = marked.lines().map(str::to_owned).collect();
        for index in drop {
            lines_left.remove(index.index(lines_left.len()));
        }
        for (index, what) in add {
            let line = ["# a note", "", "## A heading", "old-text = Dulu."][what];
            lines_left.insert(index.index(lines_left.len() + 1), line.to_owned());
        }
        let text = lines_left.join("\n") + "\n";
        let (before, errors) = Translation::parse(&text);
        prop_assume!(errors.is_empty());
        let source = scenario(SOURCE);
        let once = refresh(&source, Some(&text), &headings());
        let (after, errors) = Translation::parse(&once.text);
        prop_assert_eq!(errors, &[]);
        for (message, attribute, _) in before.keys() {
            let is_renamed = once.renamed.iter().any(|(old, _)| old == message);
            if !is_renamed {
                prop_assert_eq!(before.get(message, attribute), after.get(message, attribute));
            }
        }
        let mut kept = lines(&once.text);
        for line in lines(&text) {
            let at = kept.iter().position(|kept| *kept == line);
            let is_renamed = once.renamed.iter().any(|(old, _)| line.starts_with(old.as_str()));
            prop_assert!(at.is_some() || is_renamed || line.trim_end().ends_with('='), "{line} is lost");
            if let Some(at) = at {
                kept.remove(at);
            }
        }
        prop_assert_eq!(&refresh(&source, Some(&once.text), &headings()).text, &once.text);
        // A byte order mark changes nothing, and stays where it is.
        let marked = refresh(&source, Some(&format!("\u{FEFF}{text}")), &headings());
        prop_assert_eq!(marked.text, format!("\u{FEFF}{}", once.text));
        prop_assert_eq!(marked.texts, once.texts);
    }
}
