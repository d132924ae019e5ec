//! Recording, resuming, replaying, exporting, and another course.

use super::fixtures::{
    amira, input, long, new_session, prepared, random_recording, rechained, recorder,
};
use super::*;
use crate::engine::{Input, Refusal, Status};
use crate::session::replay::Unplayable;
use proptest::prelude::*;

#[test]
fn a_finished_session_closes_with_its_scores() {
    let closing = amira().closing.expect("it reached an ending").closing;
    let shown: Vec<Option<i64>> = closing
        .scores
        .named()
        .map(|(_, score)| score.map(|score| score.shown))
        .collect();
    assert_eq!(shown, [Some(71), Some(63), Some(84), Some(73)]);
    assert_eq!(
        (closing.ending.as_str(), closing.critical_errors),
        ("ok", 0)
    );
}

#[test]
fn a_pending_reply_that_is_not_accepted_leaves_no_trace() {
    let mut recorder = recorder(&prepared(), "s", "c");
    let before = recorder.recording().clone();
    drop(recorder.reply(input(&recorder, "b"), 5).expect("on offer"));
    assert_eq!(recorder.recording(), &before);
    assert_eq!(recorder.playthrough().turns.len(), 1);
    let pending = recorder.reply(input(&recorder, "b"), 5).expect("on offer");
    recorder.accept(pending);
    assert_eq!(recorder.recording().entries.len(), 2);
}

#[test]
#[should_panic(expected = "a reply is accepted where it was given")]
fn a_pending_reply_is_accepted_once() {
    let mut recorder = recorder(&prepared(), "s", "");
    let pending = recorder.reply(input(&recorder, "c"), 5).expect("on offer");
    recorder.accept(pending.clone());
    recorder.accept(pending);
}

#[test]
fn a_resumed_session_ends_like_one_that_was_never_interrupted() {
    let prepared = prepared();
    let whole = recorder(&prepared, "s", "b a b b b a");
    let begun = recorder(&prepared, "s", "b a b").recording().clone();
    let mut resumed = Recorder::resume(prepared.clone(), begun).expect("it was interrupted");
    for (choice, chained) in ["b", "b", "a"].iter().zip(&whole.recording().entries[3..]) {
        let pending = resumed
            .reply(input(&resumed, choice), chained.entry.at_unix_ms)
            .expect("on offer");
        resumed.accept(pending);
    }
    assert_eq!(resumed.recording(), whole.recording());
    assert_eq!(resumed.playthrough().events, whole.playthrough().events);
}

#[test]
fn what_was_changed_or_is_complete_cannot_be_resumed() {
    let prepared = prepared();
    let resume = |recording: Recording| Recorder::resume(prepared.clone(), recording).err();
    assert_eq!(resume(amira()), Some(ResumeError::Complete));
    let mut changed = recorder(&prepared, "s", "b a").recording().clone();
    changed.entries[0].entry.at_unix_ms += 1;
    assert_eq!(resume(changed), Some(ResumeError::Changed));
    let other = recorder(&long(), "s", "a").recording().clone();
    assert!(matches!(
        resume(other),
        Some(ResumeError::Replay(ReplayError::OtherScenario { .. }))
    ));
}

#[test]
fn a_reply_after_the_end_is_refused() {
    let recorder = recorder(&prepared(), "s", "b a a");
    assert_eq!(recorder.playthrough().status, Status::Ended);
    assert_eq!(recorder.reply(Input::Silence, 0).err(), Some(Refusal::Over));
}

#[test]
fn a_reply_recorded_elsewhere_is_named() {
    let prepared = prepared();
    let mut recording = amira();
    recording.entries.remove(1);
    let error =
        replay(&recording.header, &prepared, recording.replies()).expect_err("a reply is missing");
    let recorded = RecordedInput::Choice {
        node: "d2x".to_owned(),
        choice: "b".to_owned(),
    };
    let problem = Unplayable::Elsewhere {
        recorded,
        stands_at: "d2".to_owned(),
    };
    assert_eq!(
        error,
        ReplayError::Entry {
            position: 1,
            problem
        }
    );
    assert_eq!(
        error.to_string(),
        "entry 2: `d2x/b` was recorded, but the conversation stands at `d2`"
    );
}

#[test]
fn the_final_hash_depends_on_scenario_seed_and_replies() {
    let hash = |recorder: &Recorder| recorder.replayed().final_hash;
    let prepared = prepared();
    let first = recorder(&prepared, "s", "c b");
    assert_eq!(hash(&first), hash(&recorder(&prepared, "other-id", "c b")));
    assert_ne!(hash(&first), hash(&recorder(&prepared, "s", "c c")));
    let seeded = |seed| {
        hash(&Recorder::begin(
            prepared.clone(),
            NewSession {
                seed,
                ..new_session("s")
            },
        ))
    };
    assert_ne!(seeded(1), seeded(2));
}

fn check_what_if(
    recorded: &str,
    turn: usize,
    instead: &Alternative,
    taken: &str,
    followed: usize,
    status: Status,
) {
    let prepared = prepared();
    let recording = recorder(&prepared, "s", recorded).recording().clone();
    let other = what_if(
        &recording.header,
        &prepared,
        recording.replies(),
        turn,
        instead,
    )
    .expect("possible");
    let program = &prepared.program;
    let path: Vec<String> = other
        .replayed
        .playthrough
        .turns
        .iter()
        .map(|turn| {
            let reply = match turn.reply {
                crate::engine::Reply::Choice(choice) => program.choice_name(choice),
                crate::engine::Reply::Silence(_) => "-",
            };
            format!("{}{reply}", program.node_name(turn.node()))
        })
        .collect();
    assert_eq!(path.join(" "), taken);
    assert_eq!(
        (other.followed, other.replayed.playthrough.status),
        (followed, status)
    );
    assert_eq!(other.mode, Mode::Practice);
}

#[test]
fn another_course_goes_on_with_the_recorded_replies_that_still_fit() {
    let choice = |id: &str| Alternative::Choice(id.to_owned());
    // Without the detour its reply is left out.
    check_what_if(
        "b a b b b a",
        1,
        &choice("b"),
        "d1b d2b d3b d4b d5a",
        3,
        Status::Ended,
    );
    // On a detour nothing was recorded, so it stays open there.
    check_what_if("b b b b a", 1, &choice("a"), "d1b d2a", 0, Status::Waiting);
    check_what_if(
        "b b b b a",
        2,
        &choice("a"),
        "d1b d2b d3a",
        0,
        Status::Ended,
    );
    check_what_if(
        "b b b b a",
        0,
        &Alternative::Silence,
        "d1- d2b d3b d4b d5a",
        4,
        Status::Ended,
    );
    // The last turn leaves nothing to follow.
    check_what_if(
        "b b b b a",
        4,
        &choice("b"),
        "d1b d2b d3b d4b d5b",
        0,
        Status::Ended,
    );
}

#[test]
fn another_course_starts_at_a_turn_with_a_choice_that_was_there() {
    let prepared = prepared();
    let recording = amira();
    let error = |turn, choice: &str| {
        let instead = Alternative::Choice(choice.to_owned());
        what_if(
            &recording.header,
            &prepared,
            recording.replies(),
            turn,
            &instead,
        )
        .expect_err("impossible")
        .to_string()
    };
    assert_eq!(
        error(6, "a"),
        "the session has 6 turns, so there is no turn 7"
    );
    assert_eq!(error(1, "z"), "turn 2: node `d2` has no choice `z`");
}

proptest! {
    #[test]
    fn a_recording_survives_export_and_import(seed: u64, picks in prop::collection::vec(any::<u8>(), 0..12)) {
        let prepared = prepared();
        let recording = random_recording(&prepared, "random", seed, &picks);
        let file = export(&recording).expect("it is small");
        let imported = import(file.as_bytes()).expect("it was just exported");
        prop_assert_eq!(&imported, &recording);
        prop_assert_eq!(export(&imported), Ok(file));
        let again = replay(&imported.header, &prepared, imported.replies()).expect("it was played");
        prop_assert_eq!(again.closing(), imported.closing.map(|closing| closing.closing));
    }
}

/// A change of this file means that recordings of earlier versions no longer verify: then the format needs a new number.
#[test]
fn the_file_of_a_recording() {
    let mut recording = amira();
    recording.header.program_version = "0.1.0".to_owned();
    insta::assert_snapshot!(export(&rechained(recording)).expect("it is small"));
}

fn check_unreadable(change: impl FnOnce(String) -> Vec<u8>, expected: &str) {
    let file = export(&amira()).expect("it is small");
    let error = import(&change(file)).expect_err("unreadable").to_string();
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn a_file_that_is_no_recording_is_refused_with_its_place() {
    check_unreadable(|_| Vec::new(), "line 1, column 1: ");
    check_unreadable(|_| vec![b'\n', 0xff], "line 2 is not UTF-8 text");
    check_unreadable(
        |file| {
            file.replace("format: 1", "format: 2")
                .replace("header_hash", "links")
                .into()
        },
        "it has format 2; this program reads format 1, so use a newer Peduli",
    );
    check_unreadable(
        |file| file.replace("header_hash", "links").into(),
        "line 20, column 5: Unexpected field named `links`",
    );
    check_unreadable(
        |file| file.replace("id: \"amira\"", "id: \"../amira\"").into(),
        "line 6, column 14: an id has 1 to 64 characters out of a–z, A–Z, 0–9, `-` and `_`",
    );
    check_unreadable(
        |_| vec![b' '; crate::base::limits::RECORDING_BYTES_MAX + 1],
        "it has 67108865 bytes; a recording has at most 67108864",
    );
}
