//! The shape of `peduli explore --format json`.

use super::score::{Score, Scores};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that can happen in a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExploreResult {
    /// Situations that a later condition can tell apart.
    pub states: usize,
    /// Whether the bounds are exact; otherwise there are more states than can be counted.
    pub exact: bool,
    pub par: Par,
    /// The least that a conversation can cost, in raw points, exact; `null` where no ending can be reached.
    pub v_start: Option<String>,
    /// The most that it can cost with every node visited at most twice.
    pub j_max: Option<String>,
    /// In written order.
    pub endings: Vec<ReachedEnding>,
    pub chance: Chance,
    /// By name: `first`, `last`, `longest`, `shortest`, `empathic`, `patient`, `owning`, and `best`.
    pub strategies: BTreeMap<String, Strategy>,
    pub trainees: Trainees,
    pub coverage: Coverage,
}

/// Noisy trainees of three levels of skill, and whether the scenario tells them apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trainees {
    /// Conversations that each level played.
    pub runs: u32,
    /// By name: `novice`, `middling`, `skilled`.
    pub levels: BTreeMap<String, LevelScores>,
    /// Cohen's d between the composites of two levels: `novice-middling`, `middling-skilled`, `novice-skilled`; `null`
    /// where neither level varies.
    pub effects: BTreeMap<String, Option<f64>>,
    /// Whether a novice and a skilled trainee lie at least 0.8 apart; `null` where nothing is scored.
    pub told_apart: Option<bool>,
}

/// Scores of one level; `null` where an axis was assessed in fewer than two conversations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LevelScores {
    #[serde(flatten)]
    pub axes: ByAxis<Option<LevelScore>>,
    pub composite: Option<LevelScore>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LevelScore {
    /// In points of 100, as is the deviation.
    pub mean: f64,
    pub standard_deviation: f64,
}

/// The best way through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Par {
    /// Pairs of a node and the choice taken there.
    pub path: Vec<(String, String)>,
    /// What the way has on its table, in raw points, exact: axis, then stage. A stage without points is left out.
    pub points: ByAxis<BTreeMap<String, String>>,
}

/// A value for each axis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByAxis<T> {
    pub empathy: T,
    pub patience: T,
    pub ownership: T,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReachedEnding {
    /// The node.
    pub id: String,
    /// `success`, `partial` or `failure`.
    pub outcome: String,
    pub reachable: bool,
    /// How many of the coverage's `ways` end here.
    pub ways: u32,
    /// The part of all ways, 0 … 1.
    pub share: f64,
    /// 0 where every way was followed; see the coverage's `sampled`.
    pub standard_error: f64,
}

/// What clicking at random scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chance {
    pub empathy: Option<Mean>,
    pub patience: Option<Mean>,
    pub ownership: Option<Mean>,
    pub composite: Option<Mean>,
    /// `null` where every way was counted; otherwise how many were drawn, always the same ones.
    pub sampled_runs: Option<u32>,
}

/// A mean of scores.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mean {
    /// To a millionth.
    pub mean: f64,
    /// Rounded half up.
    pub shown: i64,
    /// 0 where every way was counted.
    pub standard_error: f64,
}

/// How a simple way of choosing goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strategy {
    #[serde(flatten)]
    pub scores: Scores,
    pub composite: Option<Score>,
    /// `null` where it got stuck.
    pub ending: Option<String>,
}

/// How much of the scenario can be come to at all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    /// Whether it is known of every node, choice and line; otherwise some may be counted that cannot be reached.
    pub exact: bool,
    pub nodes: Counted,
    pub choices: Counted,
    pub lines: Counted,
    /// Ways through the scenario, or conversations played at random where there are too many ways to follow.
    pub ways: u32,
    /// Whether the shares come from such a sample, and are approximate.
    pub sampled: bool,
    /// On how many ways each choice is taken, in written order.
    pub usage: Vec<ChoiceUsage>,
    /// Lines, as `node/line`, that some way comes to and no bot ever heard.
    pub unheard: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChoiceUsage {
    /// As `node/choice`.
    pub choice: String,
    pub ways: u32,
    /// The part of all ways, 0 … 1.
    pub share: f64,
    /// 0 where every way was followed.
    pub standard_error: f64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    pub reached: usize,
    pub total: usize,
    /// Names of what cannot be reached: `node`, `node/choice` or `node/line`.
    pub unreached: Vec<String>,
}

impl Counted {
    /// `reached` says of each by its position; `name` names it.
    pub(in crate::cli) fn of(reached: &[bool], name: impl Fn(usize) -> String) -> Counted {
        let unreached = (0..reached.len()).filter(|position| !reached[*position]);
        let unreached: Vec<String> = unreached.map(name).collect();
        Counted {
            reached: reached.len() - unreached.len(),
            total: reached.len(),
            unreached,
        }
    }
}
