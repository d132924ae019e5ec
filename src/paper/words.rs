//! Conditions in the words of whoever reads them.

use crate::scenario::{Bound, Condition};
use crate::text::Strings;

/// How much room there is for a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// On a line of a map: `not heard`, `anger ≥ 600`.
    Narrow,
}

impl Room {
    /// The beginning of the ids of its texts.
    const fn prefix(self) -> &'static str {
        match self {
            Room::Narrow => "map-condition",
        }
    }
}

/// A condition in words.
pub(super) fn condition_in_words(text: &Strings, condition: &Condition, room: Room) -> String {
    let prefix = room.prefix();
    let id = |which: &str| format!("{prefix}-{which}");
    match condition {
        Condition::Flag(flag) => {
            let args = [("flag", flag.value.as_str().into())];
            text.format(&id("flag"), &args)
        }
        Condition::Said(said) => {
            let args = [("choice", said.value.as_str().into())];
            text.format(&id("said"), &args)
        }
        Condition::Feels(channel, bound) => {
            let (which, value) = match bound {
                Bound::AtLeast(value) => ("at-least", *value),
                Bound::AtMost(value) => ("at-most", *value),
            };
            let feeling = text.word("feeling-inline", channel.kebab());
            let args = [("feeling", feeling.into()), ("value", value.into())];
            text.format(&id(which), &args)
        }
        Condition::Not(inner) => {
            let what = part_in_words(text, inner, room);
            text.format(&id("not"), &[("what", what.into())])
        }
        Condition::All(parts) => joined(text, parts, &id("and"), room),
        Condition::Any(parts) => joined(text, parts, &id("or"), room),
    }
}

fn joined(text: &Strings, parts: &[Condition], between: &str, room: Room) -> String {
    if let [only] = parts {
        return condition_in_words(text, only, room);
    }
    let parts: Vec<String> = parts
        .iter()
        .map(|part| part_in_words(text, part, room))
        .collect();
    parts.join(&format!(" {} ", text.get(between)))
}

/// A part of a larger condition: in brackets where it has parts of its own.
fn part_in_words(text: &Strings, part: &Condition, room: Room) -> String {
    let words = condition_in_words(text, part, room);
    match part {
        Condition::All(parts) | Condition::Any(parts) if parts.len() != 1 => format!("({words})"),
        _ => words,
    }
}
