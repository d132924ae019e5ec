//! What the trainee did, in authored names, and how the conversation closed.

use super::digest::FinalHash;
use crate::base::exact::Exact;
use crate::engine::NodeId;
use crate::engine::program::Program;
use crate::engine::step::Input;
use crate::scenario::{Axis, Outcome};
use crate::scoring::Report;
use serde::Deserialize;

/// One reply and when it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub input: RecordedInput,
    pub at_unix_ms: i64,
}

/// A reply by the names its author gave: dense numbers would not survive a change of the compiler.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum RecordedInput {
    Choice { node: String, choice: String },
    Silence { node: String },
}

impl RecordedInput {
    /// The reply `input` at `node`.
    pub fn of(program: &Program, node: NodeId, input: Input) -> RecordedInput {
        let node = program.node_name(node).to_owned();
        match input {
            Input::Choose(choice) => RecordedInput::Choice {
                node,
                choice: program.choice_name(choice).to_owned(),
            },
            Input::Silence => RecordedInput::Silence { node },
        }
    }

    pub fn node(&self) -> &str {
        match self {
            RecordedInput::Choice { node, .. } | RecordedInput::Silence { node } => node,
        }
    }

    /// The choice's id; `None` for a silence.
    pub fn choice(&self) -> Option<&str> {
        match self {
            RecordedInput::Choice { choice, .. } => Some(choice),
            RecordedInput::Silence { .. } => None,
        }
    }
}

impl std::fmt::Display for RecordedInput {
    /// `node/choice`, or `node, silent`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RecordedInput::Choice { node, choice } => write!(f, "{node}/{choice}"),
            RecordedInput::Silence { node } => write!(f, "{node}, silent"),
        }
    }
}

/// What is written when an ending is reached. All of it can be computed again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub final_hash: FinalHash,
    /// The ending's node id.
    pub ending: String,
    pub outcome: Outcome,
    pub scores: Scores,
    pub critical_errors: u32,
}

/// The scores of a session; `None` where there was not enough to assess.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// In the order of [`Axis::ALL`].
    pub axes: [Option<Score>; 3],
    pub composite: Option<Score>,
}

/// A score of 0 … 100, exact and as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    pub exact: Exact,
    pub shown: i64,
}

impl Score {
    pub fn of(exact: &Exact) -> Score {
        Score {
            exact: exact.clone(),
            shown: exact.shown(),
        }
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.shown, self.exact)
    }
}

impl Scores {
    pub fn of(report: &Report) -> Scores {
        Scores {
            axes: report
                .axes
                .each_ref()
                .map(|axis| axis.as_ref().map(|axis| Score::of(&axis.exact))),
            composite: report.composite.as_ref().map(Score::of),
        }
    }

    pub fn axis(&self, axis: Axis) -> Option<&Score> {
        self.axes[axis.index()].as_ref()
    }

    /// Every score with its name: the axes, then `composite`.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, Option<&Score>)> {
        let axes = Axis::ALL
            .iter()
            .map(|axis| (axis.kebab(), self.axis(*axis)));
        axes.chain([("composite", self.composite.as_ref())])
    }
}
