//! Preferences as texts by key; what they mean is for those who set them. Those of a person are erased with them.

use super::error::Fault;
use super::{Store, StoreError};
use crate::session::TraineeId;
use rusqlite::{Connection, OptionalExtension};

impl Store {
    /// The value that was last set; `None` where none was.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.read(|connection| {
            let query = "SELECT value FROM settings WHERE key = ?1";
            Ok(connection
                .prepare_cached(query)?
                .query_row([key], |row| row.get(0))
                .optional()?)
        })
    }

    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.write(|transaction| {
            let upsert = "INSERT INTO settings (key, value) VALUES (?1, ?2)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value";
            transaction.prepare_cached(upsert)?.execute([key, value])?;
            Ok(())
        })
    }

    pub fn remove_setting(&mut self, key: &str) -> Result<(), StoreError> {
        self.write(|transaction| {
            transaction
                .prepare_cached("DELETE FROM settings WHERE key = ?1")?
                .execute([key])?;
            Ok(())
        })
    }

    /// What was last set for this person; `None` where nothing was.
    pub fn personal_setting(
        &self,
        trainee: &TraineeId,
        key: &str,
    ) -> Result<Option<String>, StoreError> {
        self.setting(&personal(trainee, key))
    }

    pub fn set_personal_setting(
        &mut self,
        trainee: &TraineeId,
        key: &str,
        value: &str,
    ) -> Result<(), StoreError> {
        self.set_setting(&personal(trainee, key), value)
    }
}

/// No id has a colon in it, so nobody's keys begin like those of somebody else.
fn personal(trainee: &TraineeId, key: &str) -> String {
    format!("person:{trainee}:{key}")
}

/// Removes everything that was set for a person.
pub(super) fn forget_person(connection: &Connection, trainee: &TraineeId) -> Result<(), Fault> {
    connection.execute(
        "DELETE FROM settings WHERE key GLOB 'person:' || ?1 || ':*'",
        [trainee.as_str()],
    )?;
    Ok(())
}
