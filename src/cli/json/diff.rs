//! The shape of `peduli diff --format json`.

use super::explore::ByAxis;
use super::run::ScenarioRef;
use crate::insight::{Change, Figures};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What changed between two versions of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiffResult {
    pub old: ScenarioRef,
    pub new: ScenarioRef,
    /// Whether only comments, layout or the order of nodes differ, if anything does.
    pub same: bool,
    pub changes: Vec<ChangeShown>,
    pub figures: FiguresCompared,
}

/// The same of both versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Versions<T> {
    pub old: T,
    pub new: T,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeShown {
    /// `added`, `removed`, `renamed`, `changed` or `reordered`.
    pub change: String,
    /// `scenario`, `card`, `colleague`, `node`, `line`, `choice` or `silence`.
    pub thing: String,
    /// The node that it is or belongs to.
    pub node: Option<String>,
    /// Its name; `null` for the scenario, a silence, and where parts have another order.
    pub id: Option<String>,
    /// The property that changed; `null` where the whole thing did.
    pub what: Option<String>,
    /// As the format writes it, lists separated by commas; of something whole its first words.
    pub old: Option<String>,
    pub new: Option<String>,
}

/// What the changes did to the figures of the scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiguresCompared {
    pub exact: Versions<bool>,
    /// Pairs of a node and the choice taken there.
    pub par: Versions<Vec<(String, String)>>,
    /// On the best way, in raw points, exact.
    pub points: ByAxis<Versions<String>>,
    pub v_start: Versions<Option<String>>,
    pub j_max: Versions<Option<String>>,
    /// By way of choosing: `random`, the simple strategies, and `best`.
    pub players: BTreeMap<String, PlayerCompared>,
}

/// Scores in whole points; `null` where not assessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlayerCompared {
    pub empathy: Versions<Option<i64>>,
    pub patience: Versions<Option<i64>>,
    pub ownership: Versions<Option<i64>>,
    pub composite: Versions<Option<i64>>,
    /// `null` where it got stuck, and for `random`.
    pub ending: Versions<Option<String>>,
}

impl ChangeShown {
    pub(in crate::cli) fn of(change: &Change) -> ChangeShown {
        let shown = |value: &Option<_>| value.as_ref().map(ToString::to_string);
        ChangeShown {
            change: change.kind.kebab().to_owned(),
            thing: change.at.thing.kebab().to_owned(),
            node: change.at.node.clone(),
            id: change.at.id.clone(),
            what: change.what.map(|what| what.kebab().to_owned()),
            old: shown(&change.old),
            new: shown(&change.new),
        }
    }
}

impl FiguresCompared {
    pub(in crate::cli) fn of(old: &Figures, new: &Figures) -> FiguresCompared {
        let points = |axis: usize| Versions {
            old: old.points[axis].to_string(),
            new: new.points[axis].to_string(),
        };
        let cost = |of: fn(&Figures) -> &Option<_>| Versions {
            old: of(old).as_ref().map(ToString::to_string),
            new: of(new).as_ref().map(ToString::to_string),
        };
        let players = old.players.iter().map(|was| {
            let is = new.player(was.name);
            let score = |slot: usize| Versions {
                old: was.scores[slot],
                new: is.and_then(|is| is.scores[slot]),
            };
            let compared = PlayerCompared {
                empathy: score(0),
                patience: score(1),
                ownership: score(2),
                composite: score(3),
                ending: Versions {
                    old: was.ending.clone(),
                    new: is.and_then(|is| is.ending.clone()),
                },
            };
            (was.name.to_owned(), compared)
        });
        FiguresCompared {
            exact: Versions {
                old: old.exact,
                new: new.exact,
            },
            par: Versions {
                old: old.par.clone(),
                new: new.par.clone(),
            },
            points: ByAxis {
                empathy: points(0),
                patience: points(1),
                ownership: points(2),
            },
            v_start: cost(|figures| &figures.v_start),
            j_max: cost(|figures| &figures.j_max),
            players: players.collect(),
        }
    }
}
