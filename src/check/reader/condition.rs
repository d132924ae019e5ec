//! Conditions: `Flag("x")`, `Said("node/choice")`, `Feels(Anger, AtLeast(600))`, `Not`, `All`, `Any`.

use super::Reader;
use super::structure::{shortest, unwrap_some};
use crate::check::problem::{Problem, code};
use crate::check::unread::Part;
use crate::ron_text::{Value, ValueKind};
use crate::scenario::format::{BOUNDS, CONDITIONS, Form, ranges};
use crate::scenario::{Bound, Condition, FeelingChannel, Name, Spanned};

impl Reader<'_> {
    /// A condition; one that always holds where it could not be read.
    pub(super) fn condition(&mut self, value: Value<'_>) -> Condition {
        self.try_condition(value).unwrap_or_else(|| {
            self.hide(&[Part::Condition]);
            Condition::All(Vec::new())
        })
    }

    fn try_condition(&mut self, value: Value<'_>) -> Option<Condition> {
        if value.is_damaged() {
            self.hide(&[Part::Condition]);
        }
        let Some(name) = value.name() else {
            self.bad_condition(value);
            return None;
        };
        let Some(form) = CONDITIONS.iter().find(|form| form.name == name) else {
            self.unknown_word(value, name, &names(CONDITIONS));
            return None;
        };
        let parts: Vec<Value<'_>> = value.items().filter_map(unwrap_some).collect();
        Some(match (name, parts.as_slice()) {
            ("Flag", [flag]) => Condition::Flag(self.name_in_condition(*flag)?),
            ("Said", [said]) => Condition::Said(self.name_in_condition(*said)?),
            ("Not", [inner]) => Condition::Not(Box::new(self.condition(*inner))),
            ("All", [list]) => Condition::All(self.conditions(*list)?),
            ("Any", [list]) => Condition::Any(self.conditions(*list)?),
            ("Feels", [channel, bound]) => {
                let channel = self.word(*channel, FeelingChannel::ALL);
                let bound = self.bound(*bound);
                Condition::Feels(channel?, bound?)
            }
            _ => {
                if !value.is_damaged() {
                    let message = format!("this is not how `{name}` is written");
                    let problem = Problem::error(code::BAD_CONDITION, shortest(value), message);
                    self.report(problem.help(format!("write it as {}", form.example)));
                }
                return None;
            }
        })
    }

    fn name_in_condition(&mut self, value: Value<'_>) -> Option<Spanned<Name>> {
        Some(self.name_of(value)).filter(|name| !name.value.is_empty())
    }

    fn conditions(&mut self, list: Value<'_>) -> Option<Vec<Condition>> {
        if list.kind() != ValueKind::List {
            self.wrong_type(list, "a list of conditions `[…]`");
            return None;
        }
        if list.items().len() == 0 && !list.is_damaged() {
            let message = "there is no condition in this list";
            self.report(
                Problem::error(code::BAD_CONDITION, list.span(), message)
                    .help("write conditions into it, or leave `when` out"),
            );
            return None;
        }
        let parts = list.items().map(|part| unwrap_some(part).unwrap_or(part));
        Some(parts.map(|part| self.condition(part)).collect())
    }

    fn bound(&mut self, value: Value<'_>) -> Option<Bound> {
        let parts: Vec<Value<'_>> = value.items().filter_map(unwrap_some).collect();
        match (value.name(), parts.as_slice()) {
            (Some("AtLeast"), [limit]) => {
                Some(Bound::AtLeast(self.whole(*limit, ranges::FEELING) as u16))
            }
            (Some("AtMost"), [limit]) => {
                Some(Bound::AtMost(self.whole(*limit, ranges::FEELING) as u16))
            }
            (Some(name), _) if !names(BOUNDS).contains(&name) => {
                self.unknown_word(value, name, &names(BOUNDS));
                None
            }
            _ => {
                if value.kind() != ValueKind::Missing && !value.is_damaged() {
                    let message = "how strong the feeling must be is missing here";
                    let problem = Problem::error(code::BAD_CONDITION, shortest(value), message);
                    self.report(problem.help("write AtLeast(600) or AtMost(300), say"));
                }
                None
            }
        }
    }

    fn bad_condition(&mut self, value: Value<'_>) {
        if value.kind() == ValueKind::Missing {
            return;
        }
        let forms: Vec<&str> = CONDITIONS.iter().map(|form| form.example).collect();
        let problem = Problem::error(
            code::BAD_CONDITION,
            shortest(value),
            "this is not a condition",
        );
        self.report(problem.help(format!("a condition is one of {}", forms.join(", "))));
    }
}

fn names(forms: &[Form]) -> Vec<&'static str> {
    forms.iter().map(|form| form.name).collect()
}
