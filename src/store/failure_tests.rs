//! What the outside world does to a database, and what is said of it.

use super::*;
use crate::session::fixtures::{amira, prepared, recorder};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = database_path(folder.path());
    (folder, path)
}

/// Checks what opening `path` says, the path itself written as `PATH`.
fn check_opening(path: &Path, expected: &str) {
    let error = Store::open(path)
        .expect_err("it cannot be opened")
        .to_string();
    assert_eq!(error.replace(&path.display().to_string(), "PATH"), expected);
}

#[test]
fn a_file_of_another_kind_is_left_alone() {
    let (_folder, path) = place();
    let text = "not a database, but a letter that is long enough to look into. ".repeat(100);
    std::fs::write(&path, &text).expect("a file can be written");
    check_opening(
        &path,
        "PATH is not a database of Peduli; move it away or choose another folder with --data",
    );
    assert_eq!(
        std::fs::read_to_string(&path).expect("it can be read"),
        text
    );
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let (_folder, path) = place();
    let other = Connection::open(&path).expect("a database can be made");
    other
        .execute_batch("CREATE TABLE songs (title TEXT)")
        .expect("a table can be made");
    drop(other);
    let before = std::fs::read(&path).expect("it can be read");
    check_opening(
        &path,
        "PATH is not a database of Peduli; move it away or choose another folder with --data",
    );
    assert_eq!(std::fs::read(&path).expect("it can be read"), before);
}

#[test]
fn a_newer_database_is_left_alone() {
    let (_folder, path) = place();
    drop(Store::open(&path).expect("the database opens"));
    let newer = Connection::open(&path).expect("the database opens");
    newer
        .pragma_update(None, "user_version", 99)
        .expect("it can be set");
    drop(newer);
    check_opening(
        &path,
        "PATH was written by a newer Peduli (schema 99, this one knows 1); use the newer one",
    );
}

#[test]
fn a_place_that_cannot_hold_a_file_is_named() {
    let (folder, path) = place();
    std::fs::create_dir(&path).expect("a folder can be made");
    check_opening(
        &path,
        "cannot open PATH: unable to open database file; make sure it is a file that may be written, or choose \
         another folder with --data",
    );
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file can be written");
    let error = Store::open(&database_path(&file.join("below")))
        .expect_err("a file has no folders")
        .to_string();
    assert!(error.starts_with("cannot make the folder "), "{error}");
    assert!(
        error.ends_with("; choose another one with --data"),
        "{error}"
    );
}

#[test]
fn a_commit_is_on_disk_and_references_are_kept() {
    let (_folder, path) = place();
    let store = Store::open(&path).expect("the database opens");
    for (pragma, expected) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("recursive_triggers", 1),
    ] {
        let value: i64 = store
            .connection()
            .pragma_query_value(None, pragma, |row| row.get(0))
            .expect("it has a value");
        assert_eq!(value, expected, "{pragma}");
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_recorded() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).expect("the database opens");
    store
        .import(recorder(&prepared(), "first", "b a").recording())
        .expect("it verifies");
    let pages: i64 = store
        .connection()
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .expect("it has pages");
    store
        .connection()
        .pragma_update(None, "max_page_count", pages)
        .expect("it can be limited");
    let long = "x".repeat(100_000);
    let full = StoreError::DiskFull {
        path: path.display().to_string(),
    };
    assert_eq!(store.set_setting("long", &long), Err(full.clone()));
    assert!(
        full.to_string().ends_with(
            "the disk is full; free some space and try again, what was recorded is safe"
        )
    );
    drop(store);
    let mut store = Store::open(&path).expect("the database opens");
    assert_eq!(
        store
            .sessions(&SessionFilter::default())
            .expect("listed")
            .len(),
        1
    );
    assert_eq!(store.set_setting("long", &long), Ok(()));
}

#[test]
fn reading_goes_on_while_another_process_writes_and_writing_waits_its_turn() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).expect("the database opens");
    store.import(&amira()).expect("it verifies");
    let other = Connection::open(&path).expect("the database opens");
    other
        .execute_batch("BEGIN IMMEDIATE; INSERT INTO settings VALUES ('a', 'b')")
        .expect("it may write");
    assert_eq!(store.load(&amira().header.id), Ok(amira()));
    assert_eq!(
        Store::open(&path).expect("it opens meanwhile").setting("a"),
        Ok(None)
    );
    store
        .connection()
        .busy_timeout(Duration::ZERO)
        .expect("it can be set");
    let busy = StoreError::Busy {
        path: path.display().to_string(),
    };
    assert_eq!(store.set_setting("c", "d"), Err(busy));
    other.execute_batch("COMMIT").expect("it may write");
    assert_eq!(store.setting("a"), Ok(Some("b".to_owned())));
    assert_eq!(store.set_setting("c", "d"), Ok(()));
}

#[test]
fn a_reader_sees_one_moment_while_another_appends() {
    let (_folder, path) = place();
    let mut writer = Store::open(&path).expect("the database opens");
    let reader = Connection::open(&path).expect("the database opens");
    writer.set_setting("turn", "1").expect("it can be set");
    let turn = || {
        reader
            .query_row("SELECT value FROM settings", [], |row| {
                row.get::<_, String>(0)
            })
            .expect("read")
    };
    reader.execute_batch("BEGIN").expect("it may read");
    assert_eq!(turn(), "1");
    assert_eq!(
        writer.set_setting("turn", "2"),
        Ok(()),
        "a reader holds nobody up"
    );
    assert_eq!(turn(), "1");
    reader.execute_batch("COMMIT").expect("it may read");
    assert_eq!(turn(), "2");
}

#[test]
fn many_can_open_a_new_database_at_once() {
    let (_folder, path) = place();
    std::thread::scope(|scope| {
        let openers: Vec<_> = (0..8)
            .map(|opener| {
                let path = &path;
                scope.spawn(move || Store::open(path)?.set_setting(&opener.to_string(), "here"))
            })
            .collect();
        for opener in openers {
            assert_eq!(opener.join().expect("it does not panic"), Ok(()));
        }
    });
    let store = Store::open(&path).expect("the database opens");
    for opener in 0..8 {
        assert_eq!(
            store.setting(&opener.to_string()),
            Ok(Some("here".to_owned()))
        );
    }
}

#[test]
fn a_damaged_database_is_named_as_such() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).expect("the database opens");
    store.import(&amira()).expect("it verifies");
    let damage = "DROP TRIGGER sessions_stay; UPDATE sessions SET trainee_name = ' '";
    store
        .connection()
        .execute_batch(damage)
        .expect("whoever owns the file can");
    let error = store
        .load(&amira().header.id)
        .expect_err("nobody is called that")
        .to_string();
    assert!(error.contains(" is damaged: "), "{error}");
    drop(store);
    let mut bytes = std::fs::read(&path).expect("it can be read");
    let middle = bytes.len() / 2;
    bytes[4096..middle].fill(0xff);
    std::fs::write(&path, bytes).expect("it can be written");
    let error = Store::open(&path)
        .and_then(|store| store.load(&amira().header.id))
        .expect_err("it is destroyed");
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
}
