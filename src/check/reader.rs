//! Reads the values of a RON text as a scenario, and goes on after each mistake.
//!
//! Whatever cannot be read becomes a harmless default and a problem, so that one run finds every mistake; the scenario
//! that comes out is only handed on where there was none. A default name is empty: rules about names pass over it, so
//! that one mistake is reported once.

mod choice;
mod condition;
mod node;
mod scenario;
mod structure;
mod value;

use super::problem::Problem;
use crate::ron_text::Parsed;
use crate::scenario::Scenario;
use std::collections::BTreeSet;

/// What the reader made of a text.
pub(super) struct Reading {
    /// As much of the scenario as could be read; `None` where the text is no struct at all.
    pub scenario: Option<Scenario>,
    pub problems: Vec<Problem>,
    /// Nodes whose way onward could not be read: what seems unreachable may only be hidden behind one.
    pub has_hidden_edges: bool,
}

/// Reads the root value of `parsed`.
pub(super) fn read(parsed: &Parsed) -> Reading {
    let mut reader = Reader {
        problems: Vec::new(),
        has_hidden_edges: !parsed.errors().is_empty(),
        ids: BTreeSet::new(),
    };
    let scenario = parsed.root().and_then(|root| reader.scenario(root));
    Reading {
        scenario,
        problems: reader.problems,
        has_hidden_edges: reader.has_hidden_edges,
    }
}

struct Reader {
    problems: Vec<Problem>,
    has_hidden_edges: bool,
    /// Scratch for ids that must be unique in the list being read.
    ids: BTreeSet<String>,
}
