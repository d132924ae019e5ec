//! Scores, as several shapes have them.

use crate::base::exact::Exact;
use crate::scenario::Axis;
use crate::scoring::Report;
use serde::{Deserialize, Serialize};

/// An exact number and the whole number that is shown for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Such as `"71"` or `"500/7"`.
    pub exact: String,
    /// Rounded half up.
    pub shown: i64,
}

/// A score for each axis; `null` where it is not assessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scores {
    pub empathy: Option<Score>,
    pub patience: Option<Score>,
    pub ownership: Option<Score>,
}

impl Score {
    pub fn of(exact: &Exact) -> Score {
        Score {
            exact: exact.to_string(),
            shown: exact.shown(),
        }
    }
}

impl Scores {
    pub fn of(report: &Report) -> Scores {
        let score = |axis: Axis| report.axis(axis).map(|score| Score::of(&score.exact));
        Scores {
            empathy: score(Axis::Empathy),
            patience: score(Axis::Patience),
            ownership: score(Axis::Ownership),
        }
    }
}
