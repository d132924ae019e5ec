//! Typed values from columns; what no version of Peduli writes is reported as damage.

use crate::session::{ChainHash, ContentHash, FinalHash, TraineeName};
use rusqlite::Row;
use rusqlite::types::Type;
use std::str::FromStr;

/// A value that is kept as text.
pub(super) fn text<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|error| unreadable(column, error))
}

pub(super) fn name(row: &Row<'_>, column: usize) -> rusqlite::Result<TraineeName> {
    let name: String = row.get(column)?;
    TraineeName::try_from(name).map_err(|error| unreadable(column, error))
}

/// A word of a closed vocabulary.
pub(super) fn word<T>(
    row: &Row<'_>,
    column: usize,
    from_name: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let word: String = row.get(column)?;
    from_name(&word).ok_or_else(|| unreadable(column, UnknownWord(word)))
}

pub(super) fn content_hash(row: &Row<'_>, column: usize) -> rusqlite::Result<ContentHash> {
    Ok(ContentHash::from_bytes(row.get(column)?))
}

pub(super) fn chain_hash(row: &Row<'_>, column: usize) -> rusqlite::Result<ChainHash> {
    Ok(ChainHash::from_bytes(row.get(column)?))
}

pub(super) fn final_hash(row: &Row<'_>, column: usize) -> rusqlite::Result<FinalHash> {
    Ok(FinalHash::from_bytes(row.get(column)?))
}

pub(super) fn unreadable(
    column: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
}

#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a word that stands there")]
struct UnknownWord(String);
