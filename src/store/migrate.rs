//! Brings a database to the schema that this program knows.

use super::error::{Fault, StoreError};
use rusqlite::{Connection, TransactionBehavior};

/// The schema's history: the step at position `n` leads from version `n` to version `n + 1`. A step that was released is
/// never edited; a change is a new step.
pub(super) const MIGRATIONS: &[&str] = &[include_str!("schema/001.sql")];

/// "Pedu" in ASCII: marks a database file as ours.
pub(super) const APPLICATION_ID: i64 = 0x5065_6475;

/// What a file says of itself.
struct Marks {
    version: i64,
}

/// Whether the database is ours (or empty) and not newer than `migrations`; changes nothing.
pub(super) fn inspect(
    connection: &Connection,
    path: &str,
    migrations: &[&str],
) -> Result<(), Fault> {
    marks(connection, path, migrations).map(|_| ())
}

/// Applies the steps of `migrations` that are still missing, each whole or not at all.
pub(super) fn migrate(
    connection: &mut Connection,
    path: &str,
    migrations: &[&str],
) -> Result<(), Fault> {
    // Looked at first without a lock, so that opening does not wait for somebody who writes.
    while missing_step(&marks(connection, path, migrations)?, migrations).is_some() {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let marks = marks(&transaction, path, migrations)?;
        // Another process may just have done it.
        let Some(step) = missing_step(&marks, migrations) else {
            break;
        };
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", marks.version + 1)?;
        transaction.commit()?;
    }
    Ok(())
}

fn missing_step<'a>(marks: &Marks, migrations: &[&'a str]) -> Option<&'a str> {
    usize::try_from(marks.version)
        .ok()
        .and_then(|version| migrations.get(version).copied())
}

fn marks(connection: &Connection, path: &str, migrations: &[&str]) -> Result<Marks, Fault> {
    let query = "SELECT application_id, user_version, NOT EXISTS (SELECT 1 FROM sqlite_schema)
        FROM pragma_application_id, pragma_user_version";
    let (application, version, empty): (i64, i64, bool) =
        connection.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let fresh = application == 0 && version == 0 && empty;
    let known = migrations.len() as i64;
    if application != APPLICATION_ID && !fresh || version < 0 {
        return Err(StoreError::NotPeduli {
            path: path.to_owned(),
        }
        .into());
    }
    if version > known {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            found: version,
            known,
        }
        .into());
    }
    Ok(Marks { version })
}
