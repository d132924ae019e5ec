//! Lists sessions without loading them.

use super::columns::{content_hash, name, text, word};
use super::{Store, StoreError};
use crate::scenario::Outcome;
use crate::session::{Mode, ScenarioRef, SessionId, Trainee, TraineeId};
use rusqlite::{Row, params_from_iter, types::Value};

/// What a list shows of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionSummary {
    pub id: SessionId,
    /// Under the name they had then.
    pub trainee: Trainee,
    pub scenario: ScenarioRef,
    /// In which it was played.
    pub language: String,
    pub mode: Mode,
    pub started_at_unix_ms: i64,
    /// When the last reply was given; the start where there is none.
    pub last_at_unix_ms: i64,
    /// Replies so far.
    pub turns: u32,
    /// `None`: incomplete.
    pub closing: Option<ClosingSummary>,
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosingSummary {
    /// The ending's node id.
    pub ending: String,
    pub outcome: Outcome,
    /// 0 … 100 as shown, in the order of [`Axis::ALL`](crate::scenario::Axis::ALL); `None` where not assessed.
    pub axes: [Option<i64>; 3],
    pub composite: Option<i64>,
    pub critical_errors: u32,
}

/// Which sessions to list; by default all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionFilter {
    pub trainee: Option<TraineeId>,
    /// A scenario's id.
    pub scenario: Option<String>,
    pub progress: Option<Progress>,
    pub limit: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Complete,
    Incomplete,
}

impl Store {
    /// Sessions that pass `filter`, the one begun last first.
    pub fn sessions(&self, filter: &SessionFilter) -> Result<Vec<SessionSummary>, StoreError> {
        let (query, values) = filter.query();
        self.read(|connection| {
            let mut query = connection.prepare_cached(&query)?;
            let summaries = query.query_map(params_from_iter(values), summary)?;
            Ok(summaries.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// The session of that id in a list's words.
    pub fn session(&self, id: &SessionId) -> Result<SessionSummary, StoreError> {
        self.read(|connection| {
            let query = format!("{SELECT} WHERE sessions.id = ?1");
            let mut rows = connection.prepare_cached(&query)?;
            let mut summaries = rows.query_map([id.as_str()], summary)?;
            let found = summaries.next().transpose()?;
            found.ok_or_else(|| StoreError::UnknownSession(id.clone()).into())
        })
    }

    /// The session that a person began last among those without an ending: what to offer to continue.
    pub fn interrupted_session(
        &self,
        trainee: &TraineeId,
    ) -> Result<Option<SessionSummary>, StoreError> {
        let filter = SessionFilter {
            trainee: Some(trainee.clone()),
            progress: Some(Progress::Incomplete),
            limit: Some(1),
            ..SessionFilter::default()
        };
        Ok(self.sessions(&filter)?.pop())
    }
}

const SELECT: &str = "SELECT sessions.id, trainee, trainee_name, scenario_id, scenario_title, scenario_hash, language, mode,
        started_at_unix_ms,
        coalesce((SELECT at_unix_ms FROM entries WHERE session = number ORDER BY seq DESC LIMIT 1), started_at_unix_ms),
        coalesce((SELECT max(seq) + 1 FROM entries WHERE session = number), 0),
        ending, outcome, empathy_shown, patience_shown, ownership_shown, composite_shown, critical_errors
    FROM sessions LEFT JOIN closings ON closings.session = sessions.number";

impl SessionFilter {
    /// Only conditions that are asked for are in the query, so that an index can serve each.
    fn query(&self) -> (String, Vec<Value>) {
        let mut conditions = Vec::new();
        let mut values = Vec::new();
        if let Some(trainee) = &self.trainee {
            conditions.push("trainee = ?");
            values.push(Value::Text(trainee.as_str().to_owned()));
        }
        if let Some(scenario) = &self.scenario {
            conditions.push("scenario_id = ?");
            values.push(Value::Text(scenario.clone()));
        }
        match self.progress {
            None => {}
            Some(Progress::Complete) => conditions.push("closings.session IS NOT NULL"),
            Some(Progress::Incomplete) => conditions.push("closings.session IS NULL"),
        }
        let mut query = SELECT.to_owned();
        for (position, condition) in conditions.iter().enumerate() {
            query += if position == 0 { " WHERE " } else { " AND " };
            query += condition;
        }
        query += " ORDER BY started_at_unix_ms DESC, number DESC";
        if let Some(limit) = self.limit {
            query += " LIMIT ?";
            values.push(Value::Integer(limit.into()));
        }
        (query, values)
    }
}

fn summary(row: &Row<'_>) -> rusqlite::Result<SessionSummary> {
    let ending: Option<String> = row.get(11)?;
    let closing = match ending {
        None => None,
        Some(ending) => Some(ClosingSummary {
            ending,
            outcome: word(row, 12, Outcome::from_name)?,
            axes: [row.get(13)?, row.get(14)?, row.get(15)?],
            composite: row.get(16)?,
            critical_errors: row.get(17)?,
        }),
    };
    Ok(SessionSummary {
        id: text(row, 0)?,
        trainee: Trainee {
            id: text(row, 1)?,
            name: name(row, 2)?,
        },
        scenario: ScenarioRef {
            id: row.get(3)?,
            title: row.get(4)?,
            hash: content_hash(row, 5)?,
        },
        language: row.get(6)?,
        mode: word(row, 7, Mode::from_name)?,
        started_at_unix_ms: row.get(8)?,
        last_at_unix_ms: row.get(9)?,
        turns: row.get(10)?,
        closing,
    })
}
