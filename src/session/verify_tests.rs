//! Whatever is changed in a recording is found and named.

use super::fixtures::{amira, long, prepared, random_recording, rechained, recorder, tiny};
use super::*;
use crate::base::exact::Exact;
use proptest::prelude::*;

fn file() -> Vec<u8> {
    export(&amira()).expect("it is small").into_bytes()
}

fn findings(recording: &Recording) -> Vec<String> {
    verify(recording).iter().map(ToString::to_string).collect()
}

/// Checks the findings after a change, each by how it begins.
fn check(change: impl FnOnce(&mut Recording), expected: &[&str]) {
    let mut recording = amira();
    change(&mut recording);
    let found = findings(&recording);
    let same = found.len() == expected.len()
        && found
            .iter()
            .zip(expected)
            .all(|(found, start)| found.starts_with(start));
    assert!(same, "expected {expected:#?}\nfound {found:#?}");
}

#[test]
fn nothing_is_found_in_what_was_recorded() {
    check(|_| {}, &[]);
    assert_eq!(verify_file(&file()), (Some(amira()), vec![]));
    let interrupted = recorder(&prepared(), "s", "b a").recording().clone();
    assert_eq!(findings(&interrupted), [] as [&str; 0]);
    assert_eq!(
        findings(recorder(&long(), "s", "a b").recording()),
        [] as [&str; 0]
    );
}

#[test]
fn a_changed_entry_is_named() {
    check(
        |recording| recording.entries[2].entry.at_unix_ms += 1,
        &["entry 3: its hash does not follow from what is recorded up to here (expected "],
    );
}

#[test]
fn another_choice_changes_the_entry_and_everything_it_leads_to() {
    check(
        |recording| {
            let other = RecordedInput::Choice {
                node: "d5".to_owned(),
                choice: "b".to_owned(),
            };
            recording.entries[5].entry.input = other;
        },
        &[
            "entry 6: its hash does not follow",
            "closing: its final hash is not what the replies lead to",
            "closing: its ending is not what the replies lead to (expected great, found ok)",
            "closing: its empathy score is not what the replies lead to (expected 78 (1640/21), found 71 (500/7))",
            "closing: its ownership score is not what",
            "closing: its composite score is not what",
        ],
    );
}

#[test]
fn a_changed_hash_breaks_two_links() {
    check(
        |recording| recording.entries[1].hash = recording.entries[0].hash,
        &[
            "entry 2: its hash does not follow",
            "entry 3: its hash does not follow",
        ],
    );
}

#[test]
fn an_entry_that_is_removed_or_put_in_is_named() {
    check(
        |recording| drop(recording.entries.remove(1)),
        &[
            "entry 2: its hash does not follow",
            "entry 2: cannot be played: `d2x/b` was recorded, but the conversation stands at `d2`",
        ],
    );
    check(
        |recording| recording.entries.insert(0, recording.entries[0].clone()),
        &[
            "entry 2: its hash does not follow",
            "entry 2: cannot be played: `d1/b` was recorded, but the conversation stands at `d2`",
        ],
    );
}

#[test]
fn a_cut_off_end_is_named() {
    check(
        |recording| recording.closing = None,
        &["closing: missing, though the conversation ends at `ok`"],
    );
    check(
        |recording| drop(recording.entries.pop()),
        &[
            "closing: its hash does not follow",
            "closing: recorded, though the conversation goes on",
        ],
    );
}

#[test]
fn a_better_score_is_named_even_with_matching_hashes() {
    check(
        |recording| {
            let closing = &mut recording.closing.as_mut().expect("complete").closing;
            closing.scores.axes[1] = Some(Score {
                exact: Exact::whole(100),
                shown: 100,
            });
            closing.critical_errors = 3;
            *recording = rechained(recording.clone());
        },
        &[
            "closing: its patience score is not what the replies lead to (expected 63 (4000/63), found 100 (100))",
            "closing: its number of critical errors is not what the replies lead to (expected 0, found 3)",
        ],
    );
}

#[test]
fn a_changed_header_is_named() {
    check(
        |recording| recording.header.mode = Mode::Practice,
        &["header: its hash does not follow from what is recorded up to here"],
    );
    check(
        |recording| {
            recording.header.format = 7;
            recording.header.scenario.title = "Other".to_owned();
        },
        &[
            "header: recorded in a format this program does not know (expected 1, found 7)",
            "header: its hash does not follow",
            "header: its scenario title is not that of the scenario text (expected Missed",
        ],
    );
}

#[test]
fn changed_texts_are_named() {
    check(
        |recording| recording.translation_text = None,
        &["translation text: not the text that was played: its hash differs"],
    );
    check(
        |recording| recording.scenario_text = "other".into(),
        &[
            "scenario text: not the text that was played",
            "scenario text: cannot be read: ",
        ],
    );
}

fn check_file(change: impl FnOnce(String) -> String, expected: &[&str]) {
    let changed = change(String::from_utf8(file()).expect("an export is text"));
    let (_, findings) = verify_file(changed.as_bytes());
    assert_eq!(
        findings.iter().map(ToString::to_string).collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn a_file_that_says_the_same_in_other_bytes_is_named_by_line() {
    check_file(
        |file| file.replacen("    format: 1,", "    format: 1 ,", 1),
        &[
            r#"line 3: not as it was exported (expected "    format: 1,\n", found "    format: 1 ,\n")"#,
        ],
    );
    check_file(
        |file| file.replace("shown: 71", "shown: 0x47"),
        &[concat!(
            r#"line 34: not as it was exported (expected "            empathy: Some(Score(exact: \"500/7\", shown: "#,
            r#"71)),\n", found "            empathy: Some(Score(exact: \"500/7\", shown: 0x47)),\n")"#
        )],
    );
    check_file(
        |file| file + "\n",
        &[r#"line 133: not as it was exported (expected the end of the file, found "\n")"#],
    );
    check_file(
        |file| file.trim_end().to_owned(),
        &[r#"line 132: not as it was exported (expected ")\n", found ")")"#],
    );
}

#[test]
fn every_flipped_bit_of_a_file_is_found() {
    let recording = recorder(&tiny(), "s", "a").recording().clone();
    let file = export(&recording).expect("it is small").into_bytes();
    assert_eq!(verify_file(&file), (Some(recording), vec![]));
    for position in 0..file.len() {
        let bit = 1 << (position % 8);
        let mut changed = file.clone();
        changed[position] ^= bit;
        let (_, findings) = verify_file(&changed);
        assert!(
            !findings.is_empty(),
            "byte {position} xor {bit} was not found"
        );
    }
}

proptest! {
    #[test]
    fn any_changed_byte_of_any_recording_is_found(
        seed: u64,
        picks in prop::collection::vec(any::<u8>(), 0..12),
        position: prop::sample::Index,
        xor in 1_u8..,
    ) {
        let recording = random_recording(&prepared(), "random", seed, &picks);
        let mut file = export(&recording).expect("it is small").into_bytes();
        prop_assert_eq!(verify_file(&file), (Some(recording), vec![]));
        let position = position.index(file.len());
        file[position] ^= xor;
        prop_assert!(!verify_file(&file).1.is_empty(), "byte {} xor {}", position, xor);
    }

    #[test]
    fn any_bytes_can_be_verified(bytes: Vec<u8>) {
        prop_assert!(!verify_file(&bytes).1.is_empty());
    }
}
