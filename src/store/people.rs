//! The people who play, and random numbers for what needs to be unlike anything else.

use super::columns::{name, text};
use super::error::Fault;
use super::{Store, StoreError};
use crate::session::{SessionId, Trainee, TraineeId, TraineeName};
use rusqlite::{Connection, OptionalExtension, Row};

impl Store {
    /// Adds a person; several may have the same name.
    pub fn create_trainee(
        &mut self,
        name: TraineeName,
        at_unix_ms: i64,
    ) -> Result<Trainee, StoreError> {
        self.write(|transaction| {
            let id = TraineeId::from_random(u128::from_le_bytes(random(transaction)?));
            let trainee = Trainee { id, name };
            insert_trainee(transaction, &trainee, at_unix_ms)?;
            Ok(trainee)
        })
    }

    /// Everybody, by name.
    pub fn trainees(&self) -> Result<Vec<Trainee>, StoreError> {
        self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT id, name FROM trainees ORDER BY name, id")?;
            let trainees = query
                .query_map([], trainee)?
                .collect::<rusqlite::Result<_>>()?;
            Ok(trainees)
        })
    }

    /// Everybody of exactly this name, the one who came first before the others.
    pub fn trainees_named(&self, name: &TraineeName) -> Result<Vec<Trainee>, StoreError> {
        self.read(|connection| {
            let query =
                "SELECT id, name FROM trainees WHERE name = ?1 ORDER BY created_at_unix_ms, id";
            let mut query = connection.prepare_cached(query)?;
            let trainees = query
                .query_map([name.as_str()], trainee)?
                .collect::<rusqlite::Result<_>>()?;
            Ok(trainees)
        })
    }

    pub fn trainee(&self, id: &TraineeId) -> Result<Option<Trainee>, StoreError> {
        self.read(|connection| find_trainee(connection, id))
    }

    /// An id for a session that is about to begin.
    pub fn new_session_id(&self) -> Result<SessionId, StoreError> {
        self.read(|connection| {
            Ok(SessionId::from_random(u128::from_le_bytes(random(
                connection,
            )?)))
        })
    }

    /// A seed for a session that is about to begin.
    pub fn new_seed(&self) -> Result<u64, StoreError> {
        self.read(|connection| Ok(u64::from_le_bytes(random(connection)?)))
    }
}

pub(super) fn find_trainee(
    connection: &Connection,
    id: &TraineeId,
) -> Result<Option<Trainee>, Fault> {
    let mut query = connection.prepare_cached("SELECT id, name FROM trainees WHERE id = ?1")?;
    Ok(query.query_row([id.as_str()], trainee).optional()?)
}

pub(super) fn insert_trainee(
    connection: &Connection,
    trainee: &Trainee,
    at_unix_ms: i64,
) -> Result<(), Fault> {
    let insert = "INSERT INTO trainees (id, name, created_at_unix_ms) VALUES (?1, ?2, ?3)";
    let values = (trainee.id.as_str(), trainee.name.as_str(), at_unix_ms);
    connection.prepare_cached(insert)?.execute(values)?;
    Ok(())
}

fn trainee(row: &Row<'_>) -> rusqlite::Result<Trainee> {
    Ok(Trainee {
        id: text(row, 0)?,
        name: name(row, 1)?,
    })
}

/// Bytes from SQLite's generator, which the operating system seeds: the store is where the outside world begins.
fn random<const N: usize>(connection: &Connection) -> Result<[u8; N], Fault> {
    Ok(connection.query_row("SELECT randomblob(?1)", [N as i64], |row| row.get(0))?)
}
