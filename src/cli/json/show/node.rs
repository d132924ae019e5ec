//! Nodes, lines and choices in JSON.

use super::condition::ShownCondition;
use crate::scenario::{
    Choice, Effects, Ending, Key, Line, Name, Node, NodeBody, Onward, Route, Silence, Spanned,
    Speaker,
};
use serde::{Deserialize, Serialize};

/// A node; `kind` says which fields come with `id` and `lines`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(
    clippy::large_enum_variant,
    reason = "nodes stand in one list that is written once"
)]
pub enum ShownNode {
    /// The trainee replies.
    Decision {
        id: String,
        lines: Vec<ShownLine>,
        stage: String,
        /// 1 … 3.
        weight: u8,
        choices: Vec<ShownChoice>,
        silence: Option<ShownSilence>,
    },
    /// It is shown and passes on by itself.
    Beat {
        id: String,
        lines: Vec<ShownLine>,
        stage: String,
        routes: Vec<ShownRoute>,
        goto: String,
    },
    /// The conversation ends.
    Ending {
        id: String,
        lines: Vec<ShownLine>,
        /// `success`, `partial` or `failure`.
        outcome: String,
        /// What the customer will tell others.
        tells: String,
        /// In raw points.
        loss: f64,
        afterwards: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownLine {
    pub id: String,
    /// `customer`, `desk` or the id of a member of the cast.
    pub by: String,
    /// One or more wordings, of which a session's seed picks one.
    pub says: Vec<String>,
    pub thinks: Option<String>,
    pub when: Option<ShownCondition>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownChoice {
    pub id: String,
    pub says: String,
    pub key: ShownKey,
    pub moves: Vec<String>,
    pub why: String,
    pub when: Option<ShownCondition>,
    pub routes: Vec<ShownRoute>,
    pub goto: String,
    #[serde(flatten)]
    pub effects: ShownEffects,
    /// `customer`, `business` or `compliance`; `null` where it is no critical error.
    pub critical: Option<String>,
    /// In hours of work.
    pub costs: u16,
    /// Competence elements such as `4.1`.
    pub standards: Vec<String>,
}

/// What happens where nothing is said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownSilence {
    /// In seconds.
    pub after_s: u16,
    /// `null`: it is not scored.
    pub key: Option<ShownKey>,
    pub moves: Vec<String>,
    pub why: Option<String>,
    pub routes: Vec<ShownRoute>,
    pub goto: String,
    #[serde(flatten)]
    pub effects: ShownEffects,
}

/// −2 … 2 each; `null` where the author leaves the axis out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownKey {
    pub empathy: Option<f64>,
    pub patience: Option<f64>,
    pub ownership: Option<f64>,
}

/// How a reply changes what is known and felt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownEffects {
    pub sets: Vec<String>,
    pub clears: Vec<String>,
    pub promises: Vec<String>,
    pub breaks: Vec<String>,
    /// −1000 … 1000.
    pub progress: i16,
    /// −1000 … 1000.
    pub informs: i16,
    /// 0 … 3.
    pub effort: u8,
}

/// Taken instead of `goto` where it is the first whose condition holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownRoute {
    pub when: ShownCondition,
    pub goto: String,
}

impl ShownNode {
    pub(super) fn of(node: &Node) -> ShownNode {
        let id = node.id.value.clone();
        let lines = node.lines.iter().map(ShownLine::of).collect();
        match &node.body {
            NodeBody::Decision(decision) => ShownNode::Decision {
                id: id.to_string(),
                lines,
                stage: decision.stage.kebab().to_owned(),
                weight: decision.weight,
                choices: decision.choices.iter().map(ShownChoice::of).collect(),
                silence: decision.silence.as_ref().map(ShownSilence::of),
            },
            NodeBody::Beat(beat) => {
                let (routes, goto) = onward(&beat.onward);
                ShownNode::Beat {
                    id: id.to_string(),
                    lines,
                    stage: beat.stage.kebab().to_owned(),
                    routes,
                    goto,
                }
            }
            NodeBody::Ending(Ending {
                outcome,
                tells,
                loss,
                afterwards,
            }) => ShownNode::Ending {
                id: id.to_string(),
                lines,
                outcome: outcome.kebab().to_owned(),
                tells: tells.kebab().to_owned(),
                loss: f64::from(*loss) / 100.0,
                afterwards: afterwards.clone(),
            },
        }
    }
}

impl ShownLine {
    fn of(line: &Line) -> ShownLine {
        ShownLine {
            id: line.id.value.to_string(),
            by: match &line.by {
                Speaker::Customer => "customer".to_owned(),
                Speaker::Desk => "desk".to_owned(),
                Speaker::Colleague(id) => id.value.to_string(),
            },
            says: line.says.variants.clone(),
            thinks: line.thinks.clone(),
            when: line.when.as_ref().map(ShownCondition::of),
        }
    }
}

impl ShownChoice {
    fn of(choice: &Choice) -> ShownChoice {
        let (routes, goto) = onward(&choice.onward);
        ShownChoice {
            id: choice.id.value.to_string(),
            says: choice.says.clone(),
            key: ShownKey::of(choice.key),
            moves: names(&choice.moves),
            why: choice.why.clone(),
            when: choice.when.as_ref().map(ShownCondition::of),
            routes,
            goto,
            effects: ShownEffects::of(&choice.effects),
            critical: choice.critical.map(|kind| kind.kebab().to_owned()),
            costs: choice.costs,
            standards: names(&choice.standards),
        }
    }
}

impl ShownSilence {
    fn of(silence: &Silence) -> ShownSilence {
        let (routes, goto) = onward(&silence.onward);
        ShownSilence {
            after_s: silence.after_s,
            key: silence.key.map(ShownKey::of),
            moves: names(&silence.moves),
            why: silence.why.clone(),
            routes,
            goto,
            effects: ShownEffects::of(&silence.effects),
        }
    }
}

impl ShownKey {
    fn of(key: Key) -> ShownKey {
        let [empathy, patience, ownership] = key
            .by_axis()
            .map(|hundredths| hundredths.map(|hundredths| f64::from(hundredths) / 100.0));
        ShownKey {
            empathy,
            patience,
            ownership,
        }
    }
}

impl ShownEffects {
    fn of(effects: &Effects) -> ShownEffects {
        ShownEffects {
            sets: names(&effects.sets),
            clears: names(&effects.clears),
            promises: names(&effects.promises),
            breaks: names(&effects.breaks),
            progress: effects.progress,
            informs: effects.informs,
            effort: effects.effort,
        }
    }
}

fn onward(onward: &Onward) -> (Vec<ShownRoute>, String) {
    let shown = |route: &Route| ShownRoute {
        when: ShownCondition::of(&route.when),
        goto: route.goto.value.to_string(),
    };
    (
        onward.routes.iter().map(shown).collect(),
        onward.goto.value.to_string(),
    )
}

fn names(names: &[Spanned<Name>]) -> Vec<String> {
    names.iter().map(|name| name.value.to_string()).collect()
}
