//! Conditions: `Flag("x")`, `Said("node/choice")`, `Feels(Anger, AtLeast(600))`, `Not`, `All`, `Any`.

use super::Reader;
use crate::check::problem::{Problem, code};
use crate::check::reader::structure::unwrap_some;
use crate::ron_text::{Value, ValueKind};
use crate::scenario::{Bound, Condition, FeelingChannel};

const FORMS: &[&str] = &["Flag", "Said", "Feels", "Not", "All", "Any"];

impl Reader {
    /// A condition; one that always holds where it could not be read.
    pub(super) fn condition(&mut self, value: Value<'_>) -> Condition {
        let always = Condition::All(Vec::new());
        let Some(name) = value.name().filter(|_| value.kind() == ValueKind::Tuple) else {
            self.bad_condition(value);
            return always;
        };
        let parts: Vec<Value<'_>> = value.items().filter_map(unwrap_some).collect();
        match (name, parts.as_slice()) {
            ("Flag", [flag]) => Condition::Flag(self.name_of(*flag)),
            ("Said", [said]) => Condition::Said(self.name_of(*said)),
            ("Not", [inner]) => Condition::Not(Box::new(self.condition(*inner))),
            ("All", [list]) => Condition::All(self.conditions(*list)),
            ("Any", [list]) => Condition::Any(self.conditions(*list)),
            ("Feels", [channel, bound]) => {
                let channel = self.word(*channel, FeelingChannel::ALL);
                match self.bound(*bound) {
                    Some(bound) => Condition::Feels(channel, bound),
                    None => always,
                }
            }
            (name, _) if !FORMS.contains(&name) => {
                self.unknown_word(value, name, FORMS.to_vec());
                always
            }
            _ => {
                self.bad_condition(value);
                always
            }
        }
    }

    fn conditions(&mut self, list: Value<'_>) -> Vec<Condition> {
        if list.kind() != ValueKind::List {
            self.wrong_type(list, "a list of conditions `[…]`");
            return Vec::new();
        }
        if list.items().len() == 0 {
            let message = "there is no condition in this list";
            self.problems
                .push(Problem::error(code::BAD_CONDITION, list.span(), message));
        }
        list.items()
            .filter_map(unwrap_some)
            .map(|part| self.condition(part))
            .collect()
    }

    fn bound(&mut self, value: Value<'_>) -> Option<Bound> {
        let parts: Vec<Value<'_>> = value.items().collect();
        let (name, [limit]) = (
            value.name().filter(|_| value.kind() == ValueKind::Tuple)?,
            parts.as_slice(),
        ) else {
            self.bad_condition(value);
            return None;
        };
        match name {
            "AtLeast" => Some(Bound::AtLeast(self.whole(*limit, 0..=1000) as u16)),
            "AtMost" => Some(Bound::AtMost(self.whole(*limit, 0..=1000) as u16)),
            _ => {
                self.unknown_word(value, name, vec!["AtLeast", "AtMost"]);
                None
            }
        }
    }

    fn bad_condition(&mut self, value: Value<'_>) {
        if value.kind() == ValueKind::Missing {
            return;
        }
        let message = "this is not a condition";
        self.problems.push(Problem::error(code::BAD_CONDITION, value.span(), message).help(
            "write Flag(\"x\"), Said(\"node/choice\"), Feels(Anger, AtLeast(600)), Not(…), All([…]) or Any([…])",
        ));
    }
}
