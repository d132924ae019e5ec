//! The shape of `peduli run --format json`, which is also that of a replayed recording.

use super::score::{Score, Scores};
use crate::cli::told::Told;
use crate::engine::Reply;
use crate::insight::debrief::shown_order;
use serde::{Deserialize, Serialize};

/// A conversation with its scores and the reasons for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunResult {
    pub scenario: ScenarioRef,
    pub seed: u64,
    pub turns: Vec<TurnResult>,
    /// `null` while the conversation is incomplete.
    pub ending: Option<EndingReached>,
    pub scores: Scores,
    /// `null` where no axis is assessed.
    pub composite: Option<Score>,
    /// What each score lost, by axis: a score before it is limited to 0 … 100, plus its lines, is 100.
    pub ledger: Vec<LedgerLine>,
    /// One entry for each turn whose consequences are known.
    pub regret: Vec<RegretOfTurn>,
    /// How much of what could be lost on the way was kept, 0 … 100; `null` while incomplete.
    pub path_attainment: Option<Score>,
    /// Where this is not empty the session is not passed, whatever the scores are.
    pub critical: Vec<CriticalError>,
    /// Of everything that happened: the same on every machine.
    pub hash: String,
}

/// Which text was played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScenarioRef {
    pub id: String,
    /// BLAKE3 of the exact bytes of `scenario.ron`, in hexadecimal digits.
    pub hash: String,
}

/// One decision and what it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnResult {
    /// From 1.
    pub turn: usize,
    pub node: String,
    /// The id of the choice, or `silence`.
    pub choice: String,
    /// Ids of what was on offer, as it was shown.
    pub order: Vec<String>,
    /// After the turn, 0 … 1000 each.
    pub feels: FeelingsShown,
    /// That it will be fixed, after the turn, 0 … 1000.
    pub belief: i32,
    /// After the turn, 0 … 1000.
    pub trust: i32,
    /// The word for what the customer feels after the turn, such as `let-down`.
    pub label: String,
}

/// 0 … 1000 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeelingsShown {
    pub anger: i32,
    pub disappointment: i32,
    pub worry: i32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndingReached {
    /// The node.
    pub id: String,
    /// `success`, `partial` or `failure`.
    pub outcome: String,
}

/// A loss on one axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerLine {
    pub axis: String,
    /// From 1; `null` where the stage was forfeited.
    pub turn: Option<usize>,
    pub stage: String,
    /// Exact, in points of the axis score.
    pub cost: String,
}

/// What one turn cost against the best that was still possible, in raw points, exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegretOfTurn {
    /// From 1.
    pub turn: usize,
    pub total: String,
    pub immediate: String,
    pub downstream: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriticalError {
    /// From 1.
    pub turn: usize,
    pub node: String,
    pub choice: String,
    /// Whom it harms: `customer`, `business` or `compliance`.
    pub kind: String,
}

/// What stands for a choice where nothing was said.
pub const SILENCE: &str = "silence";

impl RunResult {
    pub(in crate::cli) fn of(told: &Told<'_>) -> RunResult {
        let program = &told.ready.prepared.program;
        let report = &told.debrief.report;
        let turns: Vec<TurnResult> = (0..told.played.turns.len())
            .map(|position| turn(told, position))
            .collect();
        RunResult {
            scenario: ScenarioRef {
                id: told.ready.shown.id.value.to_string(),
                hash: told.ready.prepared.hash.to_string(),
            },
            seed: told.played.seed,
            ending: report.ending.map(|ended| EndingReached {
                id: program.node_name(ended.node).to_owned(),
                outcome: ended.outcome.kebab().to_owned(),
            }),
            scores: Scores::of(report),
            composite: report.composite.as_ref().map(Score::of),
            ledger: report
                .ledger
                .iter()
                .map(|entry| LedgerLine {
                    axis: entry.axis.kebab().to_owned(),
                    turn: entry.cause.turn().map(|turn| turn + 1),
                    stage: entry.stage.kebab().to_owned(),
                    cost: entry.cost.to_string(),
                })
                .collect(),
            regret: report
                .regrets
                .iter()
                .map(|regret| RegretOfTurn {
                    turn: regret.turn + 1,
                    total: regret.total.points(program).to_string(),
                    immediate: regret.immediate.points(program).to_string(),
                    downstream: regret.downstream.points(program).to_string(),
                })
                .collect(),
            path_attainment: report.path_attainment.as_ref().map(Score::of),
            critical: report
                .critical
                .iter()
                .map(|error| CriticalError {
                    turn: error.turn + 1,
                    node: turns[error.turn].node.clone(),
                    choice: turns[error.turn].choice.clone(),
                    kind: error.kind.kebab().to_owned(),
                })
                .collect(),
            turns,
            hash: told.hash.to_string(),
        }
    }
}

fn turn(told: &Told<'_>, position: usize) -> TurnResult {
    let program = &told.ready.prepared.program;
    let turn = &told.played.turns[position];
    // The curve begins before the first turn.
    let (feelings, label) = told.debrief.curve[position + 1];
    TurnResult {
        turn: position + 1,
        node: program.node_name(turn.node()).to_owned(),
        choice: match turn.reply {
            Reply::Choice(choice) => program.choice_name(choice).to_owned(),
            Reply::Silence(_) => SILENCE.to_owned(),
        },
        order: shown_order(&told.played, turn)
            .into_iter()
            .map(|choice| program.choice_name(choice).to_owned())
            .collect(),
        feels: FeelingsShown {
            anger: feelings.anger,
            disappointment: feelings.disappointment,
            worry: feelings.worry,
        },
        belief: feelings.belief,
        trust: feelings.trust,
        label: label.kebab().to_owned(),
    }
}
