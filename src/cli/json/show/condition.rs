//! Conditions in JSON: an object with one field that says which kind it is.

use crate::cli::words;
use crate::scenario::{Bound, Condition, FeelingChannel};
use serde::{Deserialize, Serialize};

/// `{"flag": "x"}`, `{"said": "node/choice"}`, `{"feels": {"channel": "anger", "at_least": 600, "at_most": null}}`, `{"not": …}`,
/// `{"all": […]}` or `{"any": […]}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShownCondition {
    Flag(String),
    Said(String),
    Feels(ShownBound),
    Not(Box<ShownCondition>),
    All(Vec<ShownCondition>),
    Any(Vec<ShownCondition>),
}

/// A bound on a feeling, itself included; exactly one of the two numbers is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownBound {
    /// `anger`, `disappointment`, `worry`, `belief` or `trust`.
    pub channel: String,
    pub at_least: Option<u16>,
    pub at_most: Option<u16>,
}

impl ShownCondition {
    pub(super) fn of(condition: &Condition) -> ShownCondition {
        let all = |parts: &[Condition]| parts.iter().map(ShownCondition::of).collect();
        match condition {
            Condition::Flag(flag) => ShownCondition::Flag(flag.value.to_string()),
            Condition::Said(choice) => ShownCondition::Said(choice.value.to_string()),
            Condition::Feels(channel, bound) => {
                ShownCondition::Feels(ShownBound::of(*channel, *bound))
            }
            Condition::Not(inner) => ShownCondition::Not(Box::new(ShownCondition::of(inner))),
            Condition::All(parts) => ShownCondition::All(all(parts)),
            Condition::Any(parts) => ShownCondition::Any(all(parts)),
        }
    }
}

impl ShownBound {
    fn of(channel: FeelingChannel, bound: Bound) -> ShownBound {
        let (at_least, at_most) = match bound {
            Bound::AtLeast(least) => (Some(least), None),
            Bound::AtMost(most) => (None, Some(most)),
        };
        ShownBound {
            channel: words::channel(channel).to_owned(),
            at_least,
            at_most,
        }
    }
}
