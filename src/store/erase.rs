//! Erases a person with all their records, and keeps a receipt.

use super::columns::text;
use super::error::Fault;
use super::people::find_trainee;
use super::settings::forget_person;
use super::{Store, StoreError};
use crate::session::TraineeId;
use rusqlite::{Connection, params};

/// The receipt: that it was done, when, and how much; no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    pub trainee: TraineeId,
    pub at_unix_ms: i64,
    pub sessions: u32,
    pub entries: u32,
}

impl Store {
    /// Erases a person's name, sessions, replies and settings for good. The texts they played on stay: they say nothing of them.
    pub fn erase_trainee(
        &mut self,
        trainee: &TraineeId,
        at_unix_ms: i64,
    ) -> Result<Erasure, StoreError> {
        let erasure = self.write(|transaction| {
            if find_trainee(transaction, trainee)?.is_none() {
                return Err(StoreError::UnknownTrainee(trainee.clone()).into());
            }
            let count = |query: &str| transaction.query_row(query, [trainee.as_str()], |row| row.get::<_, u32>(0));
            let sessions = count("SELECT count(*) FROM sessions WHERE trainee = ?1")?;
            let entries = count(
                "SELECT count(*) FROM entries JOIN sessions ON sessions.number = entries.session
                WHERE sessions.trainee = ?1",
            )?;
            // The database erases everything when the receipt is written.
            transaction.execute(
                "INSERT INTO erasures (trainee, at_unix_ms, sessions, entries) VALUES (?1, ?2, ?3, ?4)",
                params![trainee.as_str(), at_unix_ms, sessions, entries],
            )?;
            forget_person(transaction, trainee)?;
            Ok(Erasure {
                trainee: trainee.clone(),
                at_unix_ms,
                sessions,
                entries,
            })
        })?;
        // The log still holds the pages as they were. Where somebody is reading it, the next checkpoint empties it.
        self.connection()
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(|error| Fault::from(error).at(self.path()))?;
        Ok(erasure)
    }

    /// All receipts, the oldest first.
    pub fn erasures(&self) -> Result<Vec<Erasure>, StoreError> {
        self.read(|connection| {
            let query =
                "SELECT trainee, at_unix_ms, sessions, entries FROM erasures ORDER BY number";
            let mut query = connection.prepare_cached(query)?;
            let erasures = query.query_map([], |row| {
                Ok(Erasure {
                    trainee: text(row, 0)?,
                    at_unix_ms: row.get(1)?,
                    sessions: row.get(2)?,
                    entries: row.get(3)?,
                })
            })?;
            Ok(erasures.collect::<rusqlite::Result<_>>()?)
        })
    }
}

pub(super) fn is_erased(connection: &Connection, trainee: &TraineeId) -> Result<bool, Fault> {
    let query = "SELECT EXISTS (SELECT 1 FROM erasures WHERE trainee = ?1)";
    Ok(connection
        .prepare_cached(query)?
        .query_row([trainee.as_str()], |row| row.get(0))?)
}
