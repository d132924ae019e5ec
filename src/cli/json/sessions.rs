//! The shapes of `peduli sessions` and `peduli replay` with `--format json`.

use super::run::{EndingReached, RunResult, ScenarioRef};
use crate::cli::told::Told;
use crate::insight::{Entry, SpokenBy};
use crate::scenario::Axis;
use crate::session::Finding;
use crate::store::SessionSummary;
use serde::{Deserialize, Serialize};

/// One of `sessions list`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionLine {
    pub id: String,
    pub trainee: TraineeRef,
    pub scenario: ScenarioRef,
    /// In the scenario's own language.
    pub title: String,
    /// The language it was played in.
    pub language: String,
    /// `practice` or `assessment`.
    pub mode: String,
    pub started_at_unix_ms: i64,
    /// When the last reply was given.
    pub last_at_unix_ms: i64,
    /// Replies so far.
    pub turns: u32,
    /// `null` while it is unfinished.
    pub closing: Option<ClosingShown>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraineeRef {
    pub id: String,
    pub name: String,
}

/// How a session ended, with its scores as they are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingShown {
    pub ending: EndingReached,
    /// `null` where the axis is not assessed.
    pub empathy: Option<i64>,
    pub patience: Option<i64>,
    pub ownership: Option<i64>,
    pub composite: Option<i64>,
    pub critical_errors: u32,
}

/// `sessions show`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownSession {
    pub session: SessionLine,
    pub result: RunResult,
}

/// `replay --verify`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifyResult {
    pub verified: bool,
    pub findings: Vec<FindingResult>,
}

/// Something in a recording that is not as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingResult {
    /// Such as `line 12`, `header`, `entry 3` (from 1), `closing` or `scenario text`.
    pub place: String,
    pub problem: String,
    /// What it would be if nothing had been changed, where that can be said.
    pub expected: Option<String>,
    pub found: Option<String>,
}

/// `replay --transcript`: a list of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranscriptLine {
    /// The reply it is or that it comes before, from 1.
    pub turn: usize,
    /// `customer`, `desk`, `you` or the name of a colleague.
    pub by: String,
    /// Empty for a silence.
    pub says: String,
}

impl SessionLine {
    pub(in crate::cli) fn of(session: &SessionSummary) -> SessionLine {
        SessionLine {
            id: session.id.to_string(),
            trainee: TraineeRef {
                id: session.trainee.id.to_string(),
                name: session.trainee.name.to_string(),
            },
            scenario: ScenarioRef {
                id: session.scenario.id.clone(),
                hash: session.scenario.hash.to_string(),
            },
            title: session.scenario.title.clone(),
            language: session.language.clone(),
            mode: session.mode.kebab().to_owned(),
            started_at_unix_ms: session.started_at_unix_ms,
            last_at_unix_ms: session.last_at_unix_ms,
            turns: session.turns,
            closing: session.closing.as_ref().map(|closing| ClosingShown {
                ending: EndingReached {
                    id: closing.ending.clone(),
                    outcome: closing.outcome.kebab().to_owned(),
                },
                empathy: closing.axes[Axis::Empathy.index()],
                patience: closing.axes[Axis::Patience.index()],
                ownership: closing.axes[Axis::Ownership.index()],
                composite: closing.composite,
                critical_errors: closing.critical_errors,
            }),
        }
    }
}

impl FindingResult {
    pub(in crate::cli) fn of(finding: &Finding) -> FindingResult {
        let difference = finding.difference.clone();
        let (expected, found) = difference
            .map(|difference| (difference.expected, difference.found))
            .unzip();
        FindingResult {
            place: finding.place.to_string(),
            problem: finding.problem.clone(),
            expected,
            found,
        }
    }
}

impl TranscriptLine {
    pub(in crate::cli) fn all(told: &Told<'_>) -> Vec<TranscriptLine> {
        let entries = told.debrief.transcript.iter();
        entries.filter_map(TranscriptLine::of).collect()
    }

    fn of(entry: &Entry) -> Option<TranscriptLine> {
        let (turn, by, says) = match entry {
            Entry::Line { turn, spoken, .. } => {
                let by = match &spoken.by {
                    SpokenBy::Customer { .. } => "customer",
                    SpokenBy::Colleague { name, .. } => name,
                    SpokenBy::Desk => "desk",
                };
                (turn, by, spoken.says.as_str())
            }
            Entry::Reply { turn, says, .. } => (turn, YOU, says.as_str()),
            Entry::Silence { turn, .. } => (turn, YOU, ""),
            Entry::Erred { .. } | Entry::BrokePromise { .. } | Entry::Ended { .. } => return None,
        };
        Some(TranscriptLine {
            turn: turn + 1,
            by: by.to_owned(),
            says: says.to_owned(),
        })
    }
}

/// The trainee in a transcript.
const YOU: &str = "you";
