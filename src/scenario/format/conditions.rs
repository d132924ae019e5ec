//! The forms of conditions.

use super::{Form, Kind, NameKind, ranges};
use crate::scenario::FeelingChannel;

/// Every form of a condition.
pub static CONDITIONS: &[Form] = &[
    Form {
        name: "Flag",
        example: "Flag(\"x\")",
        about: "Holds if the flag is set.",
        parts: &[Kind::Refers(NameKind::Flag)],
    },
    Form {
        name: "Said",
        example: "Said(\"node/choice\")",
        about: "Holds if that choice was made: the node, a slash, the choice.",
        parts: &[Kind::Refers(NameKind::Choice)],
    },
    Form {
        name: "Feels",
        example: "Feels(Anger, AtLeast(600))",
        about: "Holds if the customer feels that much, or that little.",
        parts: &[Kind::Word(FeelingChannel::NAMES), Kind::Bound],
    },
    Form {
        name: "Not",
        example: "Not(…)",
        about: "Holds if the condition inside does not.",
        parts: &[Kind::Condition],
    },
    Form {
        name: "All",
        example: "All([…, …])",
        about: "Holds if all of the conditions do.",
        parts: &[Kind::List(&Kind::Condition)],
    },
    Form {
        name: "Any",
        example: "Any([…, …])",
        about: "Holds if at least one of the conditions does.",
        parts: &[Kind::List(&Kind::Condition)],
    },
];

/// Every bound on a feeling.
pub static BOUNDS: &[Form] = &[
    Form {
        name: "AtLeast",
        example: "AtLeast(600)",
        about: "The feeling is this strong or stronger.",
        parts: &[Kind::Whole(ranges::FEELING)],
    },
    Form {
        name: "AtMost",
        example: "AtMost(300)",
        about: "The feeling is this strong or weaker.",
        parts: &[Kind::Whole(ranges::FEELING)],
    },
];
