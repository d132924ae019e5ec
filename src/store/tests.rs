//! Recording, reading back, listing, carrying to another machine, erasing.

use super::*;
use crate::engine::Refusal;
use crate::session::fixtures::{
    amira, input, long, new_session, prepared, random_recording, rechained, recorder, trainee,
};
use crate::session::{
    Mode, NewSession, Recorder, Recording, SessionId, TraineeName, import, verify, verify_file,
};
use proptest::prelude::*;
use std::path::PathBuf;

/// A database file in a folder of its own.
struct Place {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = database_path(&folder.path().join("deeper"));
        Place {
            _folder: folder,
            path,
        }
    }

    fn open(&self) -> Store {
        Store::open(&self.path).expect("the database opens")
    }
}

fn store() -> Store {
    Store::in_memory().expect("a database in memory opens")
}

fn kept(recordings: &[&Recording]) -> Store {
    let mut store = store();
    for recording in recordings {
        assert_eq!(store.import(recording), Ok(Imported::New));
    }
    store
}

fn id(text: &str) -> SessionId {
    SessionId::new(text).expect("a valid id")
}

fn all(store: &Store) -> Vec<String> {
    let sessions = store
        .sessions(&SessionFilter::default())
        .expect("sessions can be listed");
    sessions
        .into_iter()
        .map(|session| session.id.to_string())
        .collect()
}

#[test]
fn every_reply_is_there_for_others_before_the_recorder_goes_on() {
    let place = Place::new();
    let (mut writer, reader) = (place.open(), place.open());
    let sari = writer
        .create_trainee(TraineeName::new("Sari").expect("valid"), 1)
        .expect("a person can be added");
    let mut recorder = Recorder::begin(
        prepared(),
        NewSession {
            trainee: sari.clone(),
            ..new_session("s")
        },
    );
    writer
        .begin_session(&recorder)
        .expect("a session can begin");
    for choice in "b a b b b a".split(' ') {
        let input = input(&recorder, choice);
        writer
            .record(&mut recorder, input, 7)
            .expect("it is on offer");
        assert_eq!(reader.load(&id("s")), Ok(recorder.recording().clone()));
    }
    assert!(recorder.recording().is_complete());
    assert_eq!(verify(&reader.load(&id("s")).expect("it was recorded")), []);
    let over = writer.record(&mut recorder, crate::engine::Input::Silence, 8);
    assert_eq!(over, Err(RecordError::Refused(Refusal::Over)));
}

#[test]
fn a_session_needs_a_person_and_an_id_of_its_own() {
    let mut store = store();
    let recorder = recorder(&prepared(), "s", "");
    let unknown = recorder.header().trainee.id.clone();
    assert_eq!(
        store.begin_session(&recorder),
        Err(StoreError::UnknownTrainee(unknown))
    );
    assert_eq!(store.import(recorder.recording()), Ok(Imported::New));
    assert_eq!(
        store.begin_session(&recorder),
        Err(StoreError::DifferentSession(id("s")))
    );
    assert_eq!(
        store.load(&id("t")),
        Err(StoreError::UnknownSession(id("t")))
    );
}

#[test]
fn a_session_that_went_on_elsewhere_is_not_overwritten() {
    let mut mine = recorder(&prepared(), "s", "b");
    let mut store = kept(&[mine.recording()]);
    let mut theirs = mine.clone();
    let (left, right) = (input(&mine, "a"), input(&mine, "b"));
    assert_eq!(store.record(&mut theirs, left, 1), Ok(()));
    assert_eq!(
        store.record(&mut mine, right, 2),
        Err(StoreError::OutOfStep(id("s")).into())
    );
    assert_eq!(mine.recording().entries.len(), 1);
    assert_eq!(
        store.load(&id("s")).expect("it was recorded"),
        *theirs.recording()
    );
}

#[test]
fn a_failed_write_leaves_the_recorder_where_it_was() {
    let mut recorder = recorder(&prepared(), "s", "b a b");
    let mut store = kept(&[recorder.recording()]);
    store
        .connection()
        .pragma_update(None, "query_only", true)
        .expect("writing can be forbidden");
    let before = recorder.recording().clone();
    let next = input(&recorder, "b");
    let read_only = StoreError::ReadOnly {
        path: "the database in memory".to_owned(),
    };
    assert_eq!(store.record(&mut recorder, next, 1), Err(read_only.into()));
    assert_eq!(recorder.recording(), &before);
    store
        .connection()
        .pragma_update(None, "query_only", false)
        .expect("writing can be allowed");
    assert_eq!(store.record(&mut recorder, next, 1), Ok(()));
}

#[test]
fn an_interrupted_session_is_offered_until_it_is_complete() {
    let begun = recorder(&prepared(), "begun", "b a b b b");
    let mut store = kept(&[&amira(), begun.recording()]);
    let sari = &begun.header().trainee.id;
    let offered = store
        .interrupted_session(sari)
        .expect("it can be asked")
        .expect("there is one");
    assert_eq!(
        (offered.id, offered.turns, offered.closing),
        (id("begun"), 5, None)
    );
    let recording = store.load(&id("begun")).expect("it was recorded");
    let mut resumed = Recorder::resume(prepared(), recording).expect("it goes on");
    let last = input(&resumed, "a");
    store.record(&mut resumed, last, 9).expect("it is on offer");
    assert_eq!(store.interrupted_session(sari), Ok(None));
}

#[test]
fn a_list_tells_how_sessions_went() {
    let mut store = kept(&[&amira()]);
    let summary = store.session(&id("amira")).expect("it was recorded");
    let closing = summary.closing.expect("it is complete");
    assert_eq!(closing.axes, [Some(71), Some(63), Some(84)]);
    assert_eq!(
        (
            closing.composite,
            closing.ending.as_str(),
            closing.critical_errors
        ),
        (Some(73), "ok", 0)
    );
    assert_eq!(summary.scenario.title, "Missed \"boiler\" visit");
    assert_eq!(
        (
            summary.turns,
            summary.last_at_unix_ms - summary.started_at_unix_ms
        ),
        (6, 6000)
    );
    let hang_up = recorder(&prepared(), "hang-up", "b a a");
    store.import(hang_up.recording()).expect("it verifies");
    let hang_up = store
        .session(&id("hang-up"))
        .expect("it was recorded")
        .closing
        .expect("it is complete");
    assert_eq!(
        (hang_up.outcome, hang_up.critical_errors),
        (crate::scenario::Outcome::Failure, 1)
    );
}

#[test]
fn a_list_is_filtered_and_begins_with_the_latest() {
    let at = |started_at_unix_ms, name: &str, person: &str| {
        let new = NewSession {
            started_at_unix_ms,
            trainee: trainee(person, person),
            ..new_session(name)
        };
        Recorder::begin(prepared(), new).recording().clone()
    };
    let (old, new, other) = (
        at(1, "old", "ann"),
        at(3, "new", "ann"),
        at(2, "other", "ben"),
    );
    let store = kept(&[&old, &new, &other, &amira()]);
    let check = |filter: SessionFilter, expected: &[&str]| {
        let sessions = store.sessions(&filter).expect("sessions can be listed");
        let ids: Vec<&str> = sessions.iter().map(|session| session.id.as_str()).collect();
        assert_eq!(ids, expected, "{filter:?}");
    };
    let every = SessionFilter::default;
    check(every(), &["amira", "new", "other", "old"]);
    check(
        SessionFilter {
            trainee: Some(old.header.trainee.id.clone()),
            ..every()
        },
        &["new", "old"],
    );
    check(
        SessionFilter {
            progress: Some(Progress::Complete),
            ..every()
        },
        &["amira"],
    );
    check(
        SessionFilter {
            progress: Some(Progress::Incomplete),
            limit: Some(2),
            ..every()
        },
        &["new", "other"],
    );
    check(
        SessionFilter {
            scenario: Some("missed-visit".to_owned()),
            limit: Some(1),
            ..every()
        },
        &["amira"],
    );
    check(
        SessionFilter {
            scenario: Some("other".to_owned()),
            ..every()
        },
        &[],
    );
}

#[test]
fn people_are_listed_by_name_and_may_share_one() {
    let mut store = store();
    let name = |text: &str| TraineeName::new(text).expect("valid");
    let wati = store.create_trainee(name("Wati"), 1).expect("added");
    let first = store.create_trainee(name("Budi"), 2).expect("added");
    let second = store.create_trainee(name("Budi"), 3).expect("added");
    assert_ne!(first.id, second.id);
    assert_eq!(store.trainees().expect("listed").last(), Some(&wati));
    assert_eq!(store.trainees_named(&name("Budi")), Ok(vec![first, second]));
    assert_eq!(store.trainee(&wati.id), Ok(Some(wati.clone())));
    assert_eq!(store.trainees_named(&name("Nobody")), Ok(vec![]));
}

#[test]
fn drawn_ids_and_seeds_are_not_the_same_twice() {
    let store = store();
    assert_ne!(store.new_session_id(), store.new_session_id());
    assert_ne!(store.new_seed(), store.new_seed());
}

#[test]
fn a_text_is_kept_once_however_often_it_is_played() {
    let store = kept(&[
        &amira(),
        recorder(&prepared(), "b", "a").recording(),
        recorder(&long(), "c", "a").recording(),
    ]);
    let count: i64 = store
        .connection()
        .query_row("SELECT count(*) FROM texts", [], |row| row.get(0))
        .expect("counted");
    assert_eq!(count, 3, "two scenarios and one translation");
    let header = amira().header;
    assert_eq!(
        store.text(header.scenario.hash),
        Ok(Some(amira().scenario_text))
    );
    assert_eq!(
        store.text(header.translation.expect("it was played in one")),
        Ok(amira().translation_text)
    );
}

#[test]
fn importing_again_changes_nothing() {
    let mut store = kept(&[&amira()]);
    assert_eq!(store.import(&amira()), Ok(Imported::AlreadyThere));
    assert_eq!(all(&store), ["amira"]);
}

#[test]
fn a_session_that_was_continued_elsewhere_comes_home() {
    let begun = recorder(&prepared(), "amira", "b a").recording().clone();
    let mut store = kept(&[&begun]);
    assert_eq!(
        store.import(&amira()),
        Ok(Imported::Continued { entries: 4 })
    );
    assert_eq!(store.load(&id("amira")), Ok(amira()));
    assert_eq!(store.import(&begun), Ok(Imported::AlreadyThere));
    assert_eq!(store.load(&id("amira")), Ok(amira()));
}

#[test]
fn a_different_session_with_the_same_id_is_refused() {
    let mut store = kept(&[&amira()]);
    let other = recorder(&prepared(), "amira", "b b");
    assert_eq!(
        store.import(other.recording()),
        Err(StoreError::DifferentSession(id("amira")))
    );
    let mut seeded = amira();
    seeded.header.mode = Mode::Practice;
    assert_eq!(
        store.import(&rechained(seeded)),
        Err(StoreError::DifferentSession(id("amira")))
    );
    assert_eq!(store.load(&id("amira")), Ok(amira()));
}

#[test]
fn what_does_not_verify_is_not_taken_in() {
    let mut store = store();
    let mut changed = amira();
    changed.entries[1].entry.at_unix_ms += 1;
    let error = store
        .import(&changed)
        .expect_err("it was changed")
        .to_string();
    assert!(
        error.starts_with(
            "session amira is not as it was recorded: entry 2: its hash does not follow"
        ),
        "{error}"
    );
    assert!(error.ends_with("; nothing was taken in"), "{error}");
    assert_eq!(all(&store), [] as [&str; 0]);
}

#[test]
fn erasing_a_person_leaves_a_receipt_and_no_trace() {
    let place = Place::new();
    let mut store = place.open();
    store.import(&amira()).expect("it verifies");
    let new = NewSession {
        trainee: trainee("ben", "Ben"),
        ..new_session("bens")
    };
    let bens = Recorder::begin(prepared(), new).recording().clone();
    store.import(&bens).expect("it verifies");
    let sari = amira().header.trainee;
    let ben = bens.header.trainee.id.clone();
    for person in [&sari.id, &ben] {
        let set = store.set_personal_setting(person, "award-phases", "7");
        set.expect("it can be set");
    }
    let receipt = Erasure {
        trainee: sari.id.clone(),
        at_unix_ms: 5,
        sessions: 1,
        entries: 6,
    };
    assert_eq!(store.erase_trainee(&sari.id, 5), Ok(receipt.clone()));
    assert_eq!(store.erasures(), Ok(vec![receipt]));
    assert_eq!(all(&store), ["bens"]);
    assert_eq!(store.trainee(&sari.id), Ok(None));
    let award = |person| store.personal_setting(person, "award-phases");
    assert_eq!(award(&sari.id), Ok(None));
    assert_eq!(award(&ben), Ok(Some("7".to_owned())));
    assert_eq!(store.load(&id("bens")), Ok(bens));
    assert_eq!(
        store.import(&amira()),
        Err(StoreError::Erased(sari.id.clone()))
    );
    assert_eq!(
        store.erase_trainee(&sari.id, 6),
        Err(StoreError::UnknownTrainee(sari.id))
    );
    let folder = place.path.parent().expect("it has a folder");
    for file in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = file.expect("a file").path();
        let bytes = std::fs::read(&path).expect("the file can be read");
        let holds = |text: &str| {
            bytes
                .windows(text.len())
                .any(|window| window == text.as_bytes())
        };
        assert!(
            !holds(sari.name.as_str()),
            "{} still holds the name",
            path.display()
        );
    }
}

#[test]
fn a_setting_is_what_was_set_last() {
    let place = Place::new();
    let mut store = place.open();
    assert_eq!(store.setting("theme"), Ok(None));
    store.set_setting("theme", "light").expect("it can be set");
    store.set_setting("theme", "dark").expect("it can be set");
    assert_eq!(place.open().setting("theme"), Ok(Some("dark".to_owned())));
    store.remove_setting("theme").expect("it can be removed");
    assert_eq!(store.setting("theme"), Ok(None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_recording_is_the_same_after_any_journey(seed: u64, picks in prop::collection::vec(any::<u8>(), 0..12)) {
        let recording = random_recording(&prepared(), "random", seed, &picks);
        let (mut here, mut there) = (kept(&[&recording]), store());
        let file = here.export(&id("random")).expect("it was recorded");
        let imported = import(file.as_bytes()).expect("it was just exported");
        prop_assert_eq!(there.import(&imported), Ok(Imported::New));
        let again = there.export(&id("random")).expect("it was imported");
        prop_assert_eq!(&again, &file);
        prop_assert_eq!(verify_file(again.as_bytes()), (Some(recording), vec![]));
        prop_assert_eq!(here.import(&imported), Ok(Imported::AlreadyThere));
    }
}
