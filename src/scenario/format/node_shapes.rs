//! The fields of nodes and of what is said at them.

use super::shapes::{optional, required};
use super::{Field, Kind, NameKind, Shape, ranges};
use crate::scenario::kinds::{CriticalKind, Outcome, Stage, Tells};

pub static NODE: Shape = Shape::new(
    "Node",
    "A decision, which has choices, or a beat, which has a `goto` of its own.",
    &[
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
);

pub static ENDING: Shape = Shape::new(
    "Ending",
    "A node at which the conversation is over.",
    &[
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
);

pub static LINE: Shape = Shape::new(
    "Line",
    "Something that is said.",
    &[
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
);

pub static CHOICE: Shape = Shape::new(
    "Choice",
    "A reply that the trainee may give.",
    &[
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
);

pub static KEY: Shape = Shape::new(
    "Key",
    "What a reply is worth. An axis that no reply of a decision keys is not assessed there.",
    &[
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
);

pub static ROUTE: Shape = Shape::new(
    "Route",
    "Where it goes instead, if something holds.",
    &[
        required("when", Kind::Condition, "The condition."),
        required(
            "goto",
            Kind::Refers(NameKind::Node),
            "The node that it leads to then.",
        ),
    ],
);

pub static SILENCE: Shape = Shape::new(
    "Silence",
    "What happens if the trainee says nothing.",
    &[
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
);

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
