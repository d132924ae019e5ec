//! Preferences as texts by key; what they mean is for those who set them.

use super::{Store, StoreError};
use rusqlite::OptionalExtension;

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
}
