//! The shape of `peduli simulate --format json`.

use super::explore::Counted;
use super::run::ScenarioRef;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a way of choosing comes to over many conversations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SimulateResult {
    pub scenario: ScenarioRef,
    pub policy: String,
    pub runs: u32,
    pub seed: u64,
    pub decisions: u64,
    /// The only figure that differs from run to run.
    pub decisions_per_second: f64,
    /// `null` where the axis was assessed in no run.
    pub empathy: Option<Distribution>,
    pub patience: Option<Distribution>,
    pub ownership: Option<Distribution>,
    pub composite: Option<Distribution>,
    /// How many runs came to each ending; every ending is there.
    pub endings: BTreeMap<String, u32>,
    pub coverage: RunCoverage,
}

/// Scores of the runs in which there was one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Distribution {
    pub runs: u32,
    /// To a millionth, as are the others.
    pub mean: f64,
    pub median: f64,
    pub lowest: f64,
    pub highest: f64,
    /// Runs that scored 0 … 9, 10 … 19 and so on; the last holds 90 … 100.
    pub tens: [u32; 10],
}

/// What came up in the runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunCoverage {
    pub choices: Counted,
    pub endings: Counted,
}
