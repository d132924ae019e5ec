//! Reads the values of a RON text as a scenario, and goes on after each mistake.
//!
//! Whatever cannot be read becomes a harmless default and a problem, so that one run finds every mistake; the scenario
//! that comes out is only handed on where there was none. A default name is empty: rules about names pass over it, so
//! that one mistake is reported once.

mod choice;
mod condition;
mod line;
mod list;
mod name;
mod node;
mod number;
mod scenario;
mod structure;
mod text;
mod word;

use super::damage::Damage;
use super::problem::{Problem, code};
use super::problems::Problems;
use super::unread::{Part, Unread, hidden_in};
use crate::base::hash::HashMap;
use crate::base::text_range::ByteRange;
use crate::ron_text::{Parsed, SyntaxError, SyntaxErrorKind, Value};
use crate::scenario::{Name, Scenario};
pub(crate) use name::NAME_RULE;
pub use name::{is_name, nearest_name};
pub use scenario::is_language;
use std::collections::BTreeMap;
use structure::listed;

/// What the reader made of a text.
pub(super) struct Reading {
    /// As much of the scenario as could be read; `None` where the text is no struct at all.
    pub scenario: Option<Scenario>,
    pub unread: Unread,
}

/// Reads the root value of `parsed`.
pub(super) fn read(parsed: &Parsed, problems: &mut Problems) -> Reading {
    let mut reader = Reader {
        damage: Damage::of(parsed),
        problems,
        unread: Unread::default(),
        ids: HashMap::default(),
        missing: BTreeMap::new(),
    };
    // What stands after the end was meant to stand inside.
    let is_cut = |error: &SyntaxError| error.kind == SyntaxErrorKind::TrailingText;
    if parsed.errors().iter().any(is_cut) {
        reader.hide(hidden_in("Scenario"));
    }
    let scenario = parsed.root().and_then(|root| reader.scenario(root));
    reader.report_missing_fields();
    Reading {
        scenario,
        unread: reader.unread,
    }
}

struct Reader<'p> {
    damage: Damage,
    problems: &'p mut Problems,
    unread: Unread,
    /// Scratch for ids that must be unique in the list being read, each with its first place.
    ids: HashMap<Name, ByteRange>,
    /// The fields that each struct lacks, by the struct's place: told together.
    missing: BTreeMap<ByteRange, Missing>,
}

struct Missing {
    of: &'static str,
    fields: Vec<&'static str>,
}

impl Reader<'_> {
    fn report(&mut self, problem: Problem) {
        if !self.damage.explains(&problem) {
            self.problems.push(problem);
        }
    }

    fn hide(&mut self, parts: &[Part]) {
        self.unread.add(parts);
    }

    /// If a mistake inside `value` may have hidden some of it: so may whatever a struct or field called `name` holds.
    fn hide_damage(&mut self, value: Value<'_>, name: &str) {
        if value.is_damaged() {
            self.hide(hidden_in(name));
        }
    }

    fn report_missing_fields(&mut self) {
        for (place, missing) in std::mem::take(&mut self.missing) {
            let fields = listed(&missing.fields);
            let (noun, pronoun) = match missing.fields.len() {
                1 => ("field", "it"),
                _ => ("fields", "them"),
            };
            let message = format!("`{}` lacks its {noun} {fields}", missing.of);
            self.report(
                Problem::error(code::MISSING_FIELD, place, message)
                    .help(format!("add {pronoun} between the brackets")),
            );
        }
    }
}
