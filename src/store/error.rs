//! What can go wrong between Peduli and its database: where, why, and what to do next.

use crate::session::{Finding, SessionId, TooLarge, TraineeId};
use rusqlite::ErrorCode;

/// How long, in seconds, another program may hold the database before a call gives up.
pub const BUSY_SECONDS: u64 = 5;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("cannot make the folder {path}: {reason}; choose another one with --data")]
    Folder { path: String, reason: String },
    #[error(
        "cannot open {path}: {reason}; make sure it is a file that may be written, or choose another folder with --data"
    )]
    Open { path: String, reason: String },
    #[error(
        "cannot write to {path}: it is read-only; allow writing or choose another folder with --data"
    )]
    ReadOnly { path: String },
    #[error(
        "{path} is not a database of Peduli; move it away or choose another folder with --data"
    )]
    NotPeduli { path: String },
    #[error(
        "{path} was written by a newer Peduli (schema {found}, this one knows {known}); use the newer one"
    )]
    Newer {
        path: String,
        found: i64,
        known: i64,
    },
    #[error(
        "cannot write to {path}: the disk is full; free some space and try again, what was recorded is safe"
    )]
    DiskFull { path: String },
    #[error(
        "{path} is busy: another program has held it for {BUSY_SECONDS} seconds; close that program and try again"
    )]
    Busy { path: String },
    #[error(
        "{path} is damaged: {reason}; put it aside and start with a new one, or restore a copy"
    )]
    Damaged { path: String, reason: String },
    #[error("cannot use {path}: {reason}; try again, and if it persists put the file aside")]
    Other { path: String, reason: String },

    #[error("there is no session {0}; `peduli sessions list` shows them all")]
    UnknownSession(SessionId),
    #[error("there is no person with the id {0}")]
    UnknownTrainee(TraineeId),
    #[error("the records of person {0} were erased; they are not taken in again")]
    Erased(TraineeId),
    #[error("there is already a different session {0}; nothing was changed")]
    DifferentSession(SessionId),
    #[error("session {0} went on in another window or program; load it again")]
    OutOfStep(SessionId),
    #[error(
        "session {session} is not as it was recorded: {}; nothing was taken in",
        first_of(findings)
    )]
    NotGenuine {
        session: SessionId,
        findings: Vec<Finding>,
    },
    #[error("session {session} cannot be exported: {reason}")]
    NotExportable {
        session: SessionId,
        reason: TooLarge,
    },
}

fn first_of(findings: &[Finding]) -> String {
    match findings {
        [] => "it does not verify".to_owned(),
        [only] => only.to_string(),
        [first, rest @ ..] => format!("{first} (and {} more)", rest.len()),
    }
}

/// A failure inside a transaction, before it is known by which path.
#[derive(Debug)]
pub(super) enum Fault {
    Sqlite(rusqlite::Error),
    Told(StoreError),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Fault {
        Fault::Sqlite(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Fault {
        Fault::Told(error)
    }
}

impl Fault {
    /// The failure of the database at `path`, in words.
    pub fn at(self, path: &str) -> StoreError {
        let error = match self {
            Fault::Told(error) => return error,
            Fault::Sqlite(error) => error,
        };
        let path = path.to_owned();
        let reason = reason(&error, &path);
        let code = match &error {
            // A value that no version of Peduli writes there.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..) => {
                return StoreError::Damaged { path, reason };
            }
            error => error.sqlite_error_code(),
        };
        match code {
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                StoreError::Open { path, reason }
            }
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly { path },
            Some(ErrorCode::NotADatabase) => StoreError::NotPeduli { path },
            Some(ErrorCode::DiskFull) => StoreError::DiskFull { path },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged { path, reason },
            _ => StoreError::Other { path, reason },
        }
    }
}

/// SQLite's own words where it has any.
fn reason(error: &rusqlite::Error, path: &str) -> String {
    match error {
        // Some of them name the path, which the message does already.
        rusqlite::Error::SqliteFailure(_, Some(message)) => {
            message.replace(&format!(": {path}"), "")
        }
        error => error.to_string(),
    }
}
