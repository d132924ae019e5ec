//! The database itself refuses what would change a record, whoever asks.

use super::migrate::{MIGRATIONS, migrate};
use super::*;
use crate::session::fixtures::{amira, prepared, recorder};
use rusqlite::Connection;
use std::path::PathBuf;
use tempfile::TempDir;

/// A database with a complete and an open session, and a connection as any other program would make it.
fn outsider() -> (TempDir, PathBuf, Connection) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = database_path(folder.path());
    let mut store = Store::open(&path).expect("the database opens");
    store.import(&amira()).expect("it verifies");
    store
        .import(recorder(&prepared(), "open", "b a").recording())
        .expect("it verifies");
    let connection = Connection::open(&path).expect("the database opens");
    // Without this a program could leave rows that refer to nothing, but it must not be able to change any.
    connection
        .pragma_update(None, "foreign_keys", false)
        .expect("it can be set");
    (folder, path, connection)
}

/// Everything in the database, as text.
fn dump(connection: &Connection) -> String {
    let mut dump = String::new();
    for table in [
        "trainees", "texts", "sessions", "entries", "closings", "erasures",
    ] {
        let mut query = connection
            .prepare(&format!("SELECT * FROM {table}"))
            .expect("the table exists");
        let columns = query.column_count();
        let mut rows = query.query([]).expect("it can be read");
        while let Some(row) = rows.next().expect("it can be read") {
            dump += table;
            for column in 0..columns {
                dump += &format!(" {:?}", row.get_ref(column).expect("the column exists"));
            }
            dump += "\n";
        }
    }
    dump
}

fn check_refused(statements: &[&str], reason: &str) {
    let (_folder, _, connection) = outsider();
    let before = dump(&connection);
    for statement in statements {
        let error = connection
            .execute(statement, [])
            .expect_err(statement)
            .to_string();
        assert_eq!(error, reason, "{statement}");
        assert_eq!(dump(&connection), before, "{statement}");
    }
}

#[test]
fn no_record_can_be_changed() {
    check_refused(
        &[
            "UPDATE trainees SET name = 'X'",
            "UPDATE texts SET text = ''",
            "UPDATE sessions SET mode = 'Practice'",
            "UPDATE sessions SET number = number + 100",
            "UPDATE entries SET choice = 'c' WHERE seq = 0",
            "UPDATE entries SET at_unix_ms = 0",
            "UPDATE OR REPLACE entries SET seq = 1 WHERE seq = 0",
            "UPDATE closings SET composite_shown = 100",
        ],
        "a record is never changed",
    );
}

#[test]
fn no_record_can_be_deleted() {
    check_refused(
        &[
            "DELETE FROM trainees",
            "DELETE FROM texts",
            "DELETE FROM sessions",
            "DELETE FROM entries",
            "DELETE FROM entries WHERE seq = (SELECT max(seq) FROM entries)",
            "DELETE FROM closings",
        ],
        "a record is never deleted",
    );
}

#[test]
fn no_record_can_be_replaced() {
    check_refused(
        &[
            "INSERT OR REPLACE INTO trainees SELECT id, 'X', created_at_unix_ms FROM trainees",
            "INSERT INTO trainees SELECT * FROM trainees WHERE true ON CONFLICT (id) DO UPDATE SET name = 'X'",
            "INSERT OR REPLACE INTO texts SELECT hash, kind, '' FROM texts",
            "INSERT OR REPLACE INTO texts (rowid, hash, kind, text) SELECT rowid, zeroblob(32), kind, '' FROM texts",
            "REPLACE INTO sessions SELECT * FROM sessions",
            "REPLACE INTO closings SELECT * FROM closings",
        ],
        "a record is never replaced",
    );
}

#[test]
fn an_entry_can_only_be_appended_to_an_open_session() {
    let entry = |session: &str, seq: &str| {
        format!(
            "INSERT OR REPLACE INTO entries SELECT number, {seq}, 'd2x', 'b', 0, zeroblob(32) FROM sessions \
             WHERE id = '{session}'"
        )
    };
    let refused = [
        entry("amira", "6"),
        entry("open", "0"),
        entry("open", "1"),
        entry("open", "'1'"),
        entry("open", "1.0"),
        entry("open", "3"),
        entry("open", "-1"),
        "INSERT INTO entries VALUES (99, 0, 'd1', 'a', 0, zeroblob(32))".to_owned(),
    ];
    let refused: Vec<&str> = refused.iter().map(String::as_str).collect();
    check_refused(
        &refused,
        "an entry is appended at the end of an open session",
    );
    let (_folder, _, connection) = outsider();
    assert_eq!(connection.execute(&entry("open", "2"), []), Ok(1));
}

#[test]
fn a_receipt_must_tell_the_truth_and_stays() {
    check_refused(
        &[
            "INSERT INTO erasures (trainee, at_unix_ms, sessions, entries) VALUES ('t-1', 0, 2, 7)",
            "INSERT INTO erasures (trainee, at_unix_ms, sessions, entries) VALUES ('t-1', 0, 0, 0)",
            "INSERT INTO erasures (trainee, at_unix_ms, sessions, entries) VALUES ('nobody', 0, 0, 0)",
        ],
        "a receipt says how many records are erased",
    );
    let (_folder, _, connection) = outsider();
    connection
        .execute("INSERT INTO trainees VALUES ('t-2', 'Ben', 0)", [])
        .expect("a person can be added");
    let receipt =
        "INSERT INTO erasures (trainee, at_unix_ms, sessions, entries) VALUES ('t-1', 0, 2, 8)";
    assert_eq!(connection.execute(receipt, []), Ok(1));
    let left: i64 = connection
        .query_row(
            "SELECT (SELECT count(*) FROM entries) + (SELECT count(*) FROM sessions)",
            [],
            |row| row.get(0),
        )
        .expect("counted");
    assert_eq!(left, 0, "all of a person's records go with the receipt");
    for (statement, reason) in [
        ("DELETE FROM erasures", "a record is never deleted"),
        (
            "UPDATE erasures SET sessions = 0",
            "a record is never changed",
        ),
        (
            "REPLACE INTO erasures VALUES (1, 't-2', 0, 0, 0)",
            "a record is never replaced",
        ),
        (
            "INSERT INTO trainees VALUES ('t-1', 'Sari', 0)",
            "this person was erased",
        ),
    ] {
        assert_eq!(
            connection
                .execute(statement, [])
                .expect_err(statement)
                .to_string(),
            reason
        );
    }
}

#[test]
fn every_table_is_strict() {
    let (_folder, _, connection) = outsider();
    let lax: i64 = connection
        .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
        .expect("counted");
    assert_eq!(lax, 0);
}

#[test]
fn a_change_behind_the_triggers_is_found_by_verifying() {
    let (_folder, path, connection) = outsider();
    connection
        .execute_batch(
            "DROP TRIGGER entries_stay; DROP TRIGGER closings_stay;
            UPDATE entries SET at_unix_ms = 0 WHERE seq = 3;
            UPDATE closings SET patience_shown = 100;",
        )
        .expect("whoever owns the file can");
    let store = Store::open(&path).expect("the database opens");
    let recording = store.load(&amira().header.id).expect("it can be read");
    let places: Vec<String> = crate::session::verify(&recording)
        .iter()
        .map(|finding| finding.place.to_string())
        .collect();
    assert_eq!(places, ["entry 4", "closing", "closing"]);
}

const SECOND: &str =
    "ALTER TABLE settings ADD COLUMN note TEXT; CREATE TABLE plans (text TEXT NOT NULL) STRICT;";

fn version(connection: &Connection) -> i64 {
    connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .expect("it has one")
}

#[test]
fn an_empty_file_becomes_the_newest_schema() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = database_path(folder.path());
    std::fs::write(&path, "").expect("a file can be written");
    drop(Store::open(&path).expect("an empty file is a new database"));
    let mut connection = Connection::open(&path).expect("the database opens");
    assert_eq!(version(&connection), MIGRATIONS.len() as i64);
    let mode: String = connection
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .expect("it has one");
    assert_eq!(mode, "wal");
    migrate(&mut connection, "here", &[MIGRATIONS[0], SECOND]).expect("one more step");
    assert_eq!(version(&connection), 2);
}

#[test]
fn a_database_of_version_1_keeps_its_records_through_a_migration() {
    let (_folder, _, mut connection) = outsider();
    assert_eq!(version(&connection), 1);
    let before = dump(&connection);
    migrate(&mut connection, "here", &[MIGRATIONS[0], SECOND]).expect("one more step");
    assert_eq!((version(&connection), dump(&connection)), (2, before));
    migrate(&mut connection, "here", &[MIGRATIONS[0], SECOND]).expect("nothing is left to do");
    assert_eq!(version(&connection), 2);
}

#[test]
fn a_migration_that_fails_leaves_the_database_as_it_was() {
    let (_folder, _, mut connection) = outsider();
    let broken = "CREATE TABLE plans (text TEXT) STRICT; INSERT INTO nowhere VALUES (1);";
    assert!(migrate(&mut connection, "here", &[MIGRATIONS[0], broken]).is_err());
    assert_eq!(version(&connection), 1);
    assert!(connection.prepare("SELECT * FROM plans").is_err());
}
