//! The fields of the scenario and of who is in it.

use super::{Field, Kind, NameKind, Need, Shape, ranges};
use crate::scenario::kinds::{ChannelKind, ComplaintKind, Fault, Phase, Stage};
use crate::scenario::model::{Age, Beard, Hair};

pub static SCENARIO: Shape = Shape::new(
    "Scenario",
    "A whole conversation, in the language it was written in.",
    &[
        required("format", Kind::Format, "The version of this notation."),
        required(
            "id",
            Kind::Defines(NameKind::Scenario),
            "The scenario's name, the same as its folder's.",
        ),
        required(
            "language",
            Kind::Language,
            "The language of the texts in this file, such as `en`.",
        ),
        required("title", Kind::Text, "What it is called in the library."),
        required(
            "summary",
            Kind::Text,
            "One or two sentences on its card, without the solution.",
        ),
        required(
            "channel",
            Kind::Word(ChannelKind::NAMES),
            "Where it takes place; decides the scene.",
        ),
        required(
            "phase",
            Kind::Word(Phase::NAMES),
            "When in the life of a purchase.",
        ),
        required("sector", Kind::Text, "The trade, in the author's words."),
        required(
            "complaint",
            Kind::Word(ComplaintKind::NAMES),
            "What kind of complaint it is.",
        ),
        required("fault", Kind::Word(Fault::NAMES), "Who is at fault."),
        required(
            "difficulty",
            Kind::Whole(ranges::DIFFICULTY),
            "How upset the customer comes: 1 calm, 5 hostile.",
        ),
        optional(
            "composite",
            Kind::Group(&WEIGHTS),
            "How much each axis counts when the three are taken together.",
            "1 each",
        ),
        optional(
            "mandatory",
            Kind::List(&Kind::Word(Stage::NAMES)),
            "Stages that count even if a success skips them.",
            "none",
        ),
        required(
            "briefing",
            Kind::Group(&BRIEFING),
            "What the trainee knows beforehand.",
        ),
        required("customer", Kind::Group(&CUSTOMER), "Who the customer is."),
        optional(
            "cast",
            Kind::Map(NameKind::Colleague, &Kind::Group(&COLLEAGUE)),
            "Colleagues who speak, by name.",
            "nobody",
        ),
        required(
            "start",
            Kind::Refers(NameKind::Node),
            "The node where it begins.",
        ),
        required(
            "nodes",
            Kind::Map(NameKind::Node, &Kind::NodeOrEnding),
            "The conversation: decisions, beats and endings, by name.",
        ),
    ],
);

pub static WEIGHTS: Shape = Shape::new(
    "Weights",
    "The share of each axis in the composite; at least one is not 0.",
    &[
        required(
            "empathy",
            Kind::Whole(ranges::AXIS_WEIGHT),
            "The share of empathy.",
        ),
        required(
            "patience",
            Kind::Whole(ranges::AXIS_WEIGHT),
            "The share of patience.",
        ),
        required(
            "ownership",
            Kind::Whole(ranges::AXIS_WEIGHT),
            "The share of ownership.",
        ),
    ],
);

pub static BRIEFING: Shape = Shape::new(
    "Briefing",
    "What the trainee knows beforehand.",
    &[
        required("role", Kind::Text, "Who the trainee is, and where."),
        required("ticket", Kind::Text, "What has been written down so far."),
        optional(
            "look_up",
            Kind::List(&Kind::Group(&CARD)),
            "Cards that lie beside the conversation.",
            "no cards",
        ),
    ],
);

pub static CARD: Shape = Shape::new(
    "Card",
    "Something the trainee can look up during the conversation.",
    &[
        required(
            "id",
            Kind::Defines(NameKind::Card),
            "The card's name, once in the scenario.",
        ),
        required("title", Kind::Text, "What it is about."),
        required(
            "body",
            Kind::Text,
            "What it says: enough to tell the best reply from a guess.",
        ),
    ],
);

pub static CUSTOMER: Shape = Shape::new(
    "Customer",
    "Who the customer is.",
    &[
        required("name", Kind::Text, "What they are called."),
        required(
            "persona",
            Kind::Persona,
            "The kind of customer; decides how feelings answer.",
        ),
        required(
            "feels",
            Kind::Group(&FEELS),
            "What they feel before the first word.",
        ),
        optional(
            "look",
            Kind::Group(&LOOK),
            "How they are drawn.",
            "drawn from the scenario's name",
        ),
    ],
);

pub static FEELS: Shape = Shape::new(
    "Feels",
    "What the customer feels before the first word.",
    &[
        required(
            "anger",
            Kind::Whole(ranges::FEELING),
            "350 is irritated, 550 angry, 800 furious.",
        ),
        required(
            "disappointment",
            Kind::Whole(ranges::FEELING),
            "350 is let down, 550 disappointed, 800 bitterly so.",
        ),
        required(
            "worry",
            Kind::Whole(ranges::FEELING),
            "350 is uneasy, 550 anxious, 800 panicking.",
        ),
    ],
);

pub static CUSTOM: Shape = Shape::new(
    "Custom",
    "A persona of your own: how strongly each feeling answers, in thousandths of everybody's measure.",
    &[
        required(
            "anger",
            Kind::Whole(ranges::SENSITIVITY),
            "How strongly anger answers.",
        ),
        required(
            "disappointment",
            Kind::Whole(ranges::SENSITIVITY),
            "How strongly disappointment answers.",
        ),
        required(
            "worry",
            Kind::Whole(ranges::SENSITIVITY),
            "How strongly worry answers.",
        ),
    ],
);

pub static LOOK: Shape = Shape::new(
    "Look",
    "How the customer is drawn; what is left out is drawn from the scenario's name.",
    &[
        optional("age", Kind::Word(Age::NAMES), "How old they look.", ""),
        optional(
            "hair",
            Kind::Word(Hair::NAMES),
            "What is on their head.",
            "",
        ),
        optional("skin", Kind::Whole(ranges::SKIN), "1 light … 6 dark.", ""),
        optional(
            "dress",
            Kind::Whole(ranges::DRESS),
            "One of eight palettes of clothes.",
            "",
        ),
        optional("glasses", Kind::Truth, "Whether they wear glasses.", ""),
        optional(
            "beard",
            Kind::Word(Beard::NAMES),
            "What grows on their face.",
            "",
        ),
    ],
);

pub static COLLEAGUE: Shape = Shape::new(
    "Colleague",
    "Somebody else who may speak.",
    &[
        required("name", Kind::Text, "What they are called."),
        optional(
            "department",
            Kind::Text,
            "Where in the house they work; stands beside the name.",
            "they do not work here",
        ),
    ],
);

pub(super) const fn required(name: &'static str, kind: Kind, about: &'static str) -> Field {
    Field {
        name,
        about,
        need: Need::Required,
        kind,
    }
}

pub(super) const fn optional(
    name: &'static str,
    kind: Kind,
    about: &'static str,
    left_out: &'static str,
) -> Field {
    Field {
        name,
        about,
        need: Need::Optional(left_out),
        kind,
    }
}
