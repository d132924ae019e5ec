//! Opens the database and runs what reads and what writes.

use super::error::{BUSY_SECONDS, Fault, StoreError};
use super::migrate::{MIGRATIONS, inspect, migrate};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// An open database. Another process may have it open too: reading never waits, writing waits its turn.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    /// How messages name it.
    path: String,
}

impl Store {
    /// Opens the database file at `path`; makes it, and the folders above it, where they are missing.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        let name = path.display().to_string();
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder).map_err(|error| StoreError::Folder {
                path: folder.display().to_string(),
                reason: error.to_string(),
            })?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let opened = Connection::open_with_flags(path, flags);
        Store::ready(opened, name)
    }

    /// A database that is gone with the value: for tests and for trying things out.
    pub fn in_memory() -> Result<Store, StoreError> {
        Store::ready(
            Connection::open_in_memory(),
            "the database in memory".to_owned(),
        )
    }

    fn ready(opened: rusqlite::Result<Connection>, path: String) -> Result<Store, StoreError> {
        let prepare = || {
            let mut connection = opened?;
            connection.busy_timeout(Duration::from_secs(BUSY_SECONDS))?;
            // Before anything is set: a file that is not ours is left as it is.
            inspect(&connection, &path, MIGRATIONS)?;
            configure(&connection)?;
            migrate(&mut connection, &path, MIGRATIONS)?;
            Ok(connection)
        };
        match prepare() {
            Ok(connection) => Ok(Store { connection, path }),
            Err(fault) => Err(Fault::at(fault, &path)),
        }
    }

    pub(super) fn read<T>(
        &self,
        run: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        // One transaction, so that everything read is of one moment.
        let read = || {
            let transaction = self.connection.unchecked_transaction()?;
            run(&transaction)
        };
        read().map_err(|fault: Fault| fault.at(&self.path))
    }

    /// All that `run` writes is on disk when this returns, or none of it is.
    pub(super) fn write<T>(
        &mut self,
        run: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let Store { connection, path } = self;
        let write = || {
            // Immediate, since a transaction that reads first and then writes could find itself out of date.
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = run(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        write().map_err(|fault: Fault| fault.at(path))
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }
}

fn configure(connection: &Connection) -> Result<(), Fault> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // With a write-ahead log this is what makes a commit survive a power cut, not only a crash of the program.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    // What is erased is overwritten, not only forgotten.
    connection.pragma_update(None, "secure_delete", true)?;
    Ok(())
}
