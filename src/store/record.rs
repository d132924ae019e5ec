//! Writes a session as it happens.

use super::columns::chain_hash;
use super::error::Fault;
use super::people::find_trainee;
use super::{Store, StoreError};
use crate::engine::{Input, Refusal};
use crate::session::{
    ChainHash, ChainedClosing, ChainedEntry, ContentHash, Header, Recorder, Recording, Score,
    SessionId,
};
use rusqlite::{Connection, OptionalExtension, params};

/// Why a reply was not recorded; the recorder stands where it stood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Begins to keep a session: its header and the texts it is played on.
    pub fn begin_session(&mut self, recorder: &Recorder) -> Result<(), StoreError> {
        let recording = recorder.recording();
        self.write(|transaction| {
            let id = &recording.header.id;
            if find_session(transaction, id)?.is_some() {
                return Err(StoreError::DifferentSession(id.clone()).into());
            }
            let trainee = &recording.header.trainee.id;
            if find_trainee(transaction, trainee)?.is_none() {
                return Err(StoreError::UnknownTrainee(trainee.clone()).into());
            }
            insert_recording(transaction, recording)?;
            Ok(())
        })
    }

    /// Plays a reply and keeps it: it is on disk before the recorder shows what came of it.
    pub fn record(
        &mut self,
        recorder: &mut Recorder,
        input: Input,
        at_unix_ms: i64,
    ) -> Result<(), RecordError> {
        let pending = recorder.reply(input, at_unix_ms)?;
        self.append(recorder.id(), pending.entry(), pending.closing())?;
        recorder.accept(pending);
        Ok(())
    }

    /// Appends an entry, and with the last one the closing: both are on disk when this returns, or neither is.
    pub fn append(
        &mut self,
        session: &SessionId,
        entry: &ChainedEntry,
        closing: Option<&ChainedClosing>,
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            let found = find_session(transaction, session)?;
            let place = found.ok_or_else(|| StoreError::UnknownSession(session.clone()))?;
            if place.closed || !entry.follows(place.head) {
                return Err(StoreError::OutOfStep(session.clone()).into());
            }
            insert_entry(transaction, place.number, place.entries, entry)?;
            if let Some(closing) = closing {
                insert_closing(transaction, place.number, closing)?;
            }
            Ok(())
        })
    }
}

/// Where a session stands in the database.
pub(super) struct Place {
    pub number: i64,
    pub entries: u32,
    pub head: ChainHash,
    pub closed: bool,
}

pub(super) fn find_session(
    connection: &Connection,
    id: &SessionId,
) -> Result<Option<Place>, Fault> {
    let query = "SELECT number, hash, EXISTS (SELECT 1 FROM closings WHERE session = number)
        FROM sessions WHERE id = ?1";
    let session = connection
        .prepare_cached(query)?
        .query_row([id.as_str()], |row| {
            Ok(Place {
                number: row.get(0)?,
                entries: 0,
                head: chain_hash(row, 1)?,
                closed: row.get(2)?,
            })
        });
    let Some(session) = session.optional()? else {
        return Ok(None);
    };
    let query = "SELECT seq, hash FROM entries WHERE session = ?1 ORDER BY seq DESC LIMIT 1";
    let last = connection
        .prepare_cached(query)?
        .query_row([session.number], |row| {
            let seq: u32 = row.get(0)?;
            Ok((seq, chain_hash(row, 1)?))
        });
    Ok(Some(match last.optional()? {
        None => session,
        Some((seq, head)) => Place {
            entries: seq + 1,
            head,
            ..session
        },
    }))
}

/// Inserts a recording whose person is there and whose id is free.
pub(super) fn insert_recording(
    connection: &Connection,
    recording: &Recording,
) -> Result<(), Fault> {
    let header = &recording.header;
    insert_text(
        connection,
        header.scenario.hash,
        "scenario",
        &recording.scenario_text,
    )?;
    if let (Some(hash), Some(text)) = (header.translation, &recording.translation_text) {
        insert_text(connection, hash, "translation", text)?;
    }
    let number = insert_header(connection, header, recording.header_hash)?;
    for (position, entry) in (0..).zip(&recording.entries) {
        insert_entry(connection, number, position, entry)?;
    }
    if let Some(closing) = &recording.closing {
        insert_closing(connection, number, closing)?;
    }
    Ok(())
}

fn insert_text(
    connection: &Connection,
    hash: ContentHash,
    kind: &str,
    text: &str,
) -> Result<(), Fault> {
    let insert = "INSERT INTO texts (hash, kind, text)
        SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM texts WHERE hash = ?1)";
    connection
        .prepare_cached(insert)?
        .execute(params![hash.as_bytes(), kind, text])?;
    Ok(())
}

fn insert_header(connection: &Connection, header: &Header, hash: ChainHash) -> Result<i64, Fault> {
    let insert = "INSERT INTO sessions (
            id, format, trainee, trainee_name, scenario_id, scenario_title, scenario_hash, language, translation_hash,
            seed, mode, started_at_unix_ms, program_version, hash
        ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    Ok(connection.prepare_cached(insert)?.insert(params![
        header.id.as_str(),
        header.format,
        header.trainee.id.as_str(),
        header.trainee.name.as_str(),
        header.scenario.id,
        header.scenario.title,
        header.scenario.hash.as_bytes(),
        header.language,
        header.translation.as_ref().map(ContentHash::as_bytes),
        header.seed.cast_signed(),
        header.mode.name(),
        header.started_at_unix_ms,
        header.program_version,
        hash.as_bytes(),
    ])?)
}

pub(super) fn insert_entry(
    connection: &Connection,
    session: i64,
    position: u32,
    chained: &ChainedEntry,
) -> Result<(), Fault> {
    let insert = "INSERT INTO entries (session, seq, node, choice, at_unix_ms, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let input = &chained.entry.input;
    connection.prepare_cached(insert)?.execute(params![
        session,
        position,
        input.node(),
        input.choice(),
        chained.entry.at_unix_ms,
        chained.hash.as_bytes(),
    ])?;
    Ok(())
}

pub(super) fn insert_closing(
    connection: &Connection,
    session: i64,
    chained: &ChainedClosing,
) -> Result<(), Fault> {
    let insert = "INSERT INTO closings (
            session, final_hash, ending, outcome, empathy_exact, empathy_shown, patience_exact, patience_shown,
            ownership_exact, ownership_shown, composite_exact, composite_shown, critical_errors, hash
        ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    let closing = &chained.closing;
    let [empathy, patience, ownership] = &closing.scores.axes;
    let composite = &closing.scores.composite;
    let exact = |score: &Option<Score>| score.as_ref().map(|score| score.exact.to_string());
    let shown = |score: &Option<Score>| score.as_ref().map(|score| score.shown);
    connection.prepare_cached(insert)?.execute(params![
        session,
        closing.final_hash.as_bytes(),
        closing.ending,
        closing.outcome.name(),
        exact(empathy),
        shown(empathy),
        exact(patience),
        shown(patience),
        exact(ownership),
        shown(ownership),
        exact(composite),
        shown(composite),
        closing.critical_errors,
        chained.hash.as_bytes(),
    ])?;
    Ok(())
}
