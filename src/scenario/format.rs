//! The scenario format as data: every field with its type, its range and a sentence on what it is for.
//!
//! The reader takes its names, words and ranges from here, so neither can know a field that the other does not. What an
//! editor completes, what it shows on hovering and the JSON Schema are made from the same data.

mod conditions;
mod json_form;
mod json_schema;
mod node_shapes;
mod ordered_json;
mod places;
pub mod ranges;
mod shapes;
#[cfg(test)]
mod tests;

pub use conditions::{BOUNDS, CONDITIONS};
pub use json_form::json_form;
pub use json_schema::json_schema;
pub use node_shapes::{CHOICE, ENDING, KEY, LINE, NODE, ROUTE, SILENCE};
pub use places::FIELDS_MAX;
pub use shapes::{BRIEFING, CARD, COLLEAGUE, CUSTOM, CUSTOMER, FEELS, LOOK, SCENARIO, WEIGHTS};

use places::Places;
use std::ops::RangeInclusive;

/// The version of the format that this program reads and writes.
pub const FORMAT: i64 = 1;

/// Every group of fields, the outermost one first.
pub static SHAPES: &[&Shape] = &[
    &SCENARIO, &WEIGHTS, &BRIEFING, &CARD, &CUSTOMER, &FEELS, &CUSTOM, &LOOK, &COLLEAGUE, &NODE,
    &ENDING, &LINE, &CHOICE, &KEY, &ROUTE, &SILENCE,
];

/// The speakers that every scenario has.
pub const SPEAKERS: &[(&str, &str)] = &[
    ("customer", "the customer"),
    ("desk", "the trainee's own paperwork"),
];

/// A group of fields in round brackets.
#[derive(Debug)]
pub struct Shape {
    /// The name before the brackets, such as `Choice`.
    pub name: &'static str,
    pub about: &'static str,
    /// In the order of the documentation.
    pub fields: &'static [Field],
    /// Finds a field by its name; a reader asks for each field of each choice.
    places: Places,
}

impl Shape {
    const fn new(name: &'static str, about: &'static str, fields: &'static [Field]) -> Shape {
        Shape {
            name,
            about,
            fields,
            places: Places::of(fields),
        }
    }

    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.position(name).map(|at| &self.fields[at])
    }

    /// Where the field of this name stands among the fields.
    #[inline]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.places.find(self.fields, name)
    }

    pub fn field_names(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.fields.iter().map(|field| field.name)
    }
}

#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub about: &'static str,
    pub need: Need,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Required,
    /// What holds where it is left out; empty where that goes without saying.
    Optional(&'static str),
}

/// What may stand in a place.
#[derive(Debug)]
pub enum Kind {
    /// The version of the format.
    Format,
    /// A text that people read.
    Text,
    /// The code of a language.
    Language,
    Whole(RangeInclusive<i64>),
    /// A number with at most two decimals.
    Hundredths(RangeInclusive<i64>),
    Truth,
    /// A word of a closed vocabulary.
    Word(&'static [&'static str]),
    /// A word of the personas, or `Custom(…)`.
    Persona,
    /// A name that this place gives to something.
    Defines(NameKind),
    /// A name that something has elsewhere.
    Refers(NameKind),
    /// Who speaks a line: somebody of the cast or one of [`SPEAKERS`].
    Speaker,
    /// The name of a move, without quotes.
    Move,
    /// A competence element such as `"3.1"`.
    Element,
    /// A text, or `OneOf([…])`.
    Wording,
    /// One of [`CONDITIONS`].
    Condition,
    /// One of [`BOUNDS`].
    Bound,
    Group(&'static Shape),
    /// `Node(…)` or `Ending(…)`.
    NodeOrEnding,
    List(&'static Kind),
    /// Things with names of the author's own.
    Map(NameKind, &'static Kind),
}

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    Scenario,
    Node,
    /// Unique at its node; elsewhere written `node/choice`.
    Choice,
    /// Unique at its node.
    Line,
    Card,
    Colleague,
    Flag,
    Promise,
    /// Defined for all scenarios, and written without quotes.
    Move,
}

impl NameKind {
    /// What people call it.
    pub const fn noun(self) -> &'static str {
        match self {
            NameKind::Scenario => "scenario",
            NameKind::Node => "node",
            NameKind::Choice => "choice",
            NameKind::Line => "line",
            NameKind::Card => "card",
            NameKind::Colleague => "colleague",
            NameKind::Flag => "flag",
            NameKind::Promise => "promise",
            NameKind::Move => "move",
        }
    }
}

/// A way of writing a condition or a bound.
#[derive(Debug)]
pub struct Form {
    pub name: &'static str,
    /// How it is written.
    pub example: &'static str,
    pub about: &'static str,
    /// What stands in its brackets, in order.
    pub parts: &'static [Kind],
}
