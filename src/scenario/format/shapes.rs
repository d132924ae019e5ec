//! The fields of each group.

use super::{Field, Kind, NameKind, Need, Shape, ranges};
use crate::scenario::kinds::{
    ChannelKind, ComplaintKind, CriticalKind, Fault, Outcome, Phase, Stage, Tells,
};
use crate::scenario::model::{Age, Hair};

pub static SCENARIO: Shape = Shape {
    name: "Scenario",
    about: "A whole conversation, in the language it was written in.",
    fields: &[
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
};

pub static WEIGHTS: Shape = Shape {
    name: "Weights",
    about: "The share of each axis in the composite; at least one is not 0.",
    fields: &[
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
};

pub static BRIEFING: Shape = Shape {
    name: "Briefing",
    about: "What the trainee knows beforehand.",
    fields: &[
        required("role", Kind::Text, "Who the trainee is, and where."),
        required("ticket", Kind::Text, "What has been written down so far."),
        optional(
            "look_up",
            Kind::List(&Kind::Group(&CARD)),
            "Cards that lie beside the conversation.",
            "no cards",
        ),
    ],
};

pub static CARD: Shape = Shape {
    name: "Card",
    about: "Something the trainee can look up during the conversation.",
    fields: &[
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
};

pub static CUSTOMER: Shape = Shape {
    name: "Customer",
    about: "Who the customer is.",
    fields: &[
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
};

pub static FEELS: Shape = Shape {
    name: "Feels",
    about: "What the customer feels before the first word.",
    fields: &[
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
};

pub static CUSTOM: Shape = Shape {
    name: "Custom",
    about: "A persona of your own: how strongly each feeling answers, in thousandths of everybody's measure.",
    fields: &[
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
};

pub static LOOK: Shape = Shape {
    name: "Look",
    about: "How the customer is drawn; what is left out is drawn from the scenario's name.",
    fields: &[
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
    ],
};

pub static COLLEAGUE: Shape = Shape {
    name: "Colleague",
    about: "Somebody else who may speak.",
    fields: &[
        required("name", Kind::Text, "What they are called."),
        required("department", Kind::Text, "Stands beside the name."),
    ],
};

pub static NODE: Shape = Shape {
    name: "Node",
    about: "A decision, which has choices, or a beat, which has a `goto` of its own.",
    fields: &[
        required(
            "stage",
            Kind::Word(Stage::NAMES),
            "The part of the conversation.",
        ),
        optional(
            "weight",
            Kind::Whole(ranges::DECISION_WEIGHT),
            "How much a decision counts.",
            "1",
        ),
        LINES,
        optional(
            "choices",
            Kind::List(&Kind::Group(&CHOICE)),
            "The replies; they make it a decision. Up to 9, of which 5 are on offer at once.",
            "",
        ),
        optional(
            "silence",
            Kind::Group(&SILENCE),
            "What happens at a decision if the trainee says nothing.",
            "silence means nothing here",
        ),
        optional(
            "goto",
            Kind::Refers(NameKind::Node),
            "The node that a beat leads to.",
            "",
        ),
        ROUTES,
    ],
};

pub static ENDING: Shape = Shape {
    name: "Ending",
    about: "A node at which the conversation is over.",
    fields: &[
        required(
            "outcome",
            Kind::Word(Outcome::NAMES),
            "Whether the problem is solved.",
        ),
        required(
            "tells",
            Kind::Word(Tells::NAMES),
            "What the customer will tell others.",
        ),
        optional(
            "loss",
            Kind::Hundredths(ranges::LOSS),
            "What ending here costs on top of the replies, in raw points: nothing for a success, something for the others.",
            "0",
        ),
        LINES,
        optional(
            "afterwards",
            Kind::Text,
            "What happened in the weeks after, in about two sentences.",
            "nothing",
        ),
    ],
};

pub static LINE: Shape = Shape {
    name: "Line",
    about: "Something that is said.",
    fields: &[
        required(
            "says",
            Kind::Wording,
            "What is said: a text, or several wordings of which each session picks one.",
        ),
        optional(
            "thinks",
            Kind::Text,
            "What the customer does not say.",
            "nothing",
        ),
        optional("by", Kind::Speaker, "Who speaks.", "the customer"),
        optional(
            "when",
            Kind::Condition,
            "Spoken only if this holds.",
            "always",
        ),
        optional(
            "id",
            Kind::Defines(NameKind::Line),
            "The line's name in translations, once at the node.",
            "`line-1`, `line-2`, … by place",
        ),
    ],
};

pub static CHOICE: Shape = Shape {
    name: "Choice",
    about: "A reply that the trainee may give.",
    fields: &[
        required(
            "id",
            Kind::Defines(NameKind::Choice),
            "The choice's name, once at the node.",
        ),
        required(
            "says",
            Kind::Text,
            "The sentence, as the trainee would say it.",
        ),
        required("key", Kind::Group(&KEY), "What it is worth on each axis."),
        MOVES,
        required(
            "why",
            Kind::Text,
            "The reason for the key, told in the debrief.",
        ),
        optional(
            "when",
            Kind::Condition,
            "On offer only if this holds.",
            "always",
        ),
        required(
            "goto",
            Kind::Refers(NameKind::Node),
            "The node that it leads to.",
        ),
        ROUTES,
        SETS,
        CLEARS,
        PROMISES,
        BREAKS,
        PROGRESS,
        INFORMS,
        EFFORT,
        optional(
            "critical",
            Kind::Word(CriticalKind::NAMES),
            "A critical error, and whom it harms.",
            "no error",
        ),
        optional(
            "costs",
            Kind::Whole(ranges::COSTS),
            "What it costs the company, in hours of work.",
            "0",
        ),
        optional(
            "standards",
            Kind::List(&Kind::Element),
            "Competence elements that it shows.",
            "none",
        ),
    ],
};

pub static KEY: Shape = Shape {
    name: "Key",
    about: "What a reply is worth. An axis that no reply of a decision keys is not assessed there.",
    fields: &[
        optional(
            "empathy",
            Kind::Hundredths(ranges::KEY),
            "−2 harmful … 2 exemplary.",
            "",
        ),
        optional(
            "patience",
            Kind::Hundredths(ranges::KEY),
            "−2 harmful … 2 exemplary.",
            "",
        ),
        optional(
            "ownership",
            Kind::Hundredths(ranges::KEY),
            "−2 harmful … 2 exemplary.",
            "",
        ),
    ],
};

pub static ROUTE: Shape = Shape {
    name: "Route",
    about: "Where it goes instead, if something holds.",
    fields: &[
        required("when", Kind::Condition, "The condition."),
        required(
            "goto",
            Kind::Refers(NameKind::Node),
            "The node that it leads to then.",
        ),
    ],
};

pub static SILENCE: Shape = Shape {
    name: "Silence",
    about: "What happens if the trainee says nothing.",
    fields: &[
        required(
            "after_s",
            Kind::Whole(ranges::SILENCE_S),
            "How long a silence is, in seconds.",
        ),
        required(
            "goto",
            Kind::Refers(NameKind::Node),
            "The node that it leads to.",
        ),
        ROUTES,
        optional(
            "key",
            Kind::Group(&KEY),
            "What it is worth on each axis.",
            "not scored, only counted",
        ),
        MOVES,
        optional(
            "why",
            Kind::Text,
            "The reason, told in the debrief.",
            "nothing",
        ),
        SETS,
        CLEARS,
        PROMISES,
        BREAKS,
        PROGRESS,
        INFORMS,
        EFFORT,
    ],
};

static A_LINE: Kind = Kind::Group(&LINE);
static A_ROUTE: Kind = Kind::Group(&ROUTE);

const LINES: Field = optional(
    "lines",
    Kind::List(&A_LINE),
    "What is said on coming here.",
    "nothing",
);
const ROUTES: Field = optional(
    "routes",
    Kind::List(&A_ROUTE),
    "Where it leads instead, if something holds; the first that holds is taken.",
    "none",
);
const MOVES: Field = optional("moves", Kind::List(&Kind::Move), "What it does.", "none");
const SETS: Field = optional(
    "sets",
    Kind::List(&Kind::Defines(NameKind::Flag)),
    "Flags that it sets.",
    "none",
);
const CLEARS: Field = optional(
    "clears",
    Kind::List(&Kind::Refers(NameKind::Flag)),
    "Flags that it takes back.",
    "none",
);
const PROMISES: Field = optional(
    "promises",
    Kind::List(&Kind::Defines(NameKind::Promise)),
    "Promises that it makes.",
    "none",
);
const BREAKS: Field = optional(
    "breaks",
    Kind::List(&Kind::Refers(NameKind::Promise)),
    "Promises that it breaks, if they were made.",
    "none",
);
const PROGRESS: Field = optional(
    "progress",
    Kind::Whole(ranges::PROGRESS),
    "How far it brings the matter in fact.",
    "0",
);
const INFORMS: Field = optional(
    "informs",
    Kind::Whole(ranges::PROGRESS),
    "How much the customer now knows that they needed to know.",
    "0",
);
const EFFORT: Field = optional(
    "effort",
    Kind::Whole(ranges::EFFORT),
    "Transfers, repetitions and changes of channel that it asks of the customer.",
    "0",
);

const fn required(name: &'static str, kind: Kind, about: &'static str) -> Field {
    Field {
        name,
        about,
        need: Need::Required,
        kind,
    }
}

const fn optional(
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
