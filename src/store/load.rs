//! Reads whole recordings back.

use super::columns::{chain_hash, content_hash, final_hash, name, text, word};
use super::error::Fault;
use super::{Store, StoreError};
use crate::base::exact::Exact;
use crate::scenario::Outcome;
use crate::session::{
    ChainHash, ChainedClosing, ChainedEntry, Closing, ContentHash, Entry, Header, Mode,
    RecordedInput, Recording, ScenarioRef, Score, Scores, SessionId, Trainee, export,
};
use rusqlite::{Connection, OptionalExtension, Row};
use std::sync::Arc;

impl Store {
    /// The whole recording of a session, as it was written; [`verify`](crate::session::verify) tells whether it still is.
    pub fn load(&self, session: &SessionId) -> Result<Recording, StoreError> {
        self.read(|connection| {
            let loaded = load(connection, session)?;
            loaded.ok_or_else(|| StoreError::UnknownSession(session.clone()).into())
        })
    }

    /// The file of a session, to carry it to another machine.
    pub fn export(&self, session: &SessionId) -> Result<String, StoreError> {
        let recording = self.load(session)?;
        export(&recording).map_err(|reason| StoreError::NotExportable {
            session: session.clone(),
            reason,
        })
    }

    /// A scenario or a translation that some session was played on.
    pub fn text(&self, hash: ContentHash) -> Result<Option<Arc<str>>, StoreError> {
        self.read(|connection| find_text(connection, hash))
    }
}

pub(super) fn load(
    connection: &Connection,
    session: &SessionId,
) -> Result<Option<Recording>, Fault> {
    let query = "SELECT number, id, format, trainee, trainee_name, scenario_id, scenario_title, scenario_hash, language,
            translation_hash, seed, mode, started_at_unix_ms, program_version, hash
        FROM sessions WHERE id = ?1";
    let found = connection
        .prepare_cached(query)?
        .query_row([session.as_str()], header)
        .optional()?;
    let Some((number, header, header_hash)) = found else {
        return Ok(None);
    };
    let scenario_text = recorded_text(connection, header.scenario.hash)?;
    let translation_text = header
        .translation
        .map(|hash| recorded_text(connection, hash))
        .transpose()?;
    Ok(Some(Recording {
        header,
        header_hash,
        entries: entries(connection, number)?,
        closing: closing(connection, number)?,
        scenario_text,
        translation_text,
    }))
}

fn header(row: &Row<'_>) -> rusqlite::Result<(i64, Header, ChainHash)> {
    let seed: i64 = row.get(10)?;
    let translation: Option<[u8; 32]> = row.get(9)?;
    let header = Header {
        format: row.get(2)?,
        id: text(row, 1)?,
        trainee: Trainee {
            id: text(row, 3)?,
            name: name(row, 4)?,
        },
        scenario: ScenarioRef {
            id: row.get(5)?,
            title: row.get(6)?,
            hash: content_hash(row, 7)?,
        },
        language: row.get(8)?,
        translation: translation.map(ContentHash::from_bytes),
        seed: seed.cast_unsigned(),
        mode: word(row, 11, Mode::from_name)?,
        started_at_unix_ms: row.get(12)?,
        program_version: row.get(13)?,
    };
    Ok((row.get(0)?, header, chain_hash(row, 14)?))
}

fn entries(connection: &Connection, session: i64) -> Result<Vec<ChainedEntry>, Fault> {
    let query =
        "SELECT node, choice, at_unix_ms, hash FROM entries WHERE session = ?1 ORDER BY seq";
    let mut query = connection.prepare_cached(query)?;
    let entries = query.query_map([session], |row| {
        let node = row.get(0)?;
        let input = match row.get(1)? {
            Some(choice) => RecordedInput::Choice { node, choice },
            None => RecordedInput::Silence { node },
        };
        Ok(ChainedEntry {
            entry: Entry {
                input,
                at_unix_ms: row.get(2)?,
            },
            hash: chain_hash(row, 3)?,
        })
    })?;
    Ok(entries.collect::<rusqlite::Result<_>>()?)
}

fn closing(connection: &Connection, session: i64) -> Result<Option<ChainedClosing>, Fault> {
    let query = "SELECT final_hash, ending, outcome, empathy_exact, empathy_shown, patience_exact, patience_shown,
            ownership_exact, ownership_shown, composite_exact, composite_shown, critical_errors, hash
        FROM closings WHERE session = ?1";
    let closing = connection
        .prepare_cached(query)?
        .query_row([session], |row| {
            let closing = Closing {
                final_hash: final_hash(row, 0)?,
                ending: row.get(1)?,
                outcome: word(row, 2, Outcome::from_name)?,
                scores: Scores {
                    axes: [score(row, 3)?, score(row, 5)?, score(row, 7)?],
                    composite: score(row, 9)?,
                },
                critical_errors: row.get(11)?,
            };
            Ok(ChainedClosing {
                closing,
                hash: chain_hash(row, 12)?,
            })
        });
    Ok(closing.optional()?)
}

/// A score from its exact column and the shown one after it.
fn score(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Score>> {
    match row.get::<_, Option<i64>>(column + 1)? {
        None => Ok(None),
        Some(shown) => Ok(Some(Score {
            exact: text::<Exact>(row, column)?,
            shown,
        })),
    }
}

/// The text of that hash; an empty one where it is missing, which verification names.
fn recorded_text(connection: &Connection, hash: ContentHash) -> Result<Arc<str>, Fault> {
    Ok(find_text(connection, hash)?.unwrap_or_default())
}

fn find_text(connection: &Connection, hash: ContentHash) -> Result<Option<Arc<str>>, Fault> {
    let mut query = connection.prepare_cached("SELECT text FROM texts WHERE hash = ?1")?;
    Ok(query
        .query_row([hash.as_bytes()], |row| row.get(0))
        .optional()?)
}
