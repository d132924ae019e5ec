//! What a text may hold besides what could be read of it.
//!
//! A rule that says "there is no …" must know whether there may be one that a mistake hides: that mistake is reported,
//! and whatever follows from it would only mislead.

use std::collections::BTreeSet;

/// A kind of thing that may stand in the text, unread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A node and its name.
    Node,
    /// A choice and its name, or a silence.
    Choice,
    /// Where a choice, a silence or a node leads.
    Way,
    /// A flag or a promise that a choice sets, clears, makes or breaks.
    Effect,
    Condition,
    /// A line and who speaks it.
    Line,
    Colleague,
    /// Any other text that a translation has, too.
    Text,
    /// The id of a text in a translation, because a name in it is wrong.
    TextId,
}

/// The kinds of things of which some may be unread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Unread(BTreeSet<Part>);

impl Unread {
    pub fn add(&mut self, parts: &[Part]) {
        self.0.extend(parts);
    }

    pub fn any_of(&self, parts: &[Part]) -> bool {
        parts.iter().any(|part| self.0.contains(part))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a struct or a field of this name may hide when something in it cannot be read.
pub(super) fn hidden_in(name: &str) -> &'static [Part] {
    use Part::*;
    match name {
        "Scenario" | "nodes" => &[Node, Choice, Way, Effect, Condition, Line, Colleague, Text],
        "Node" | "choices" => &[Choice, Way, Effect, Condition, Line, Text],
        "Choice" | "Silence" => &[Choice, Way, Effect, Condition, Text],
        "Route" | "routes" => &[Way, Condition],
        "Ending" => &[Line, Text],
        "Line" | "lines" => &[Line, Condition, Text],
        "sets" | "clears" | "promises" | "breaks" => &[Effect],
        "Colleague" | "cast" => &[Colleague, Text],
        "Briefing" | "Card" | "look_up" | "Customer" => &[Text],
        _ => &[],
    }
}
