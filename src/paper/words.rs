//! Conditions and points in the words of whoever reads them.

use crate::scenario::{Bound, Condition};
use crate::text::Strings;

/// How much room there is for a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// On a line of a map: `not heard`, `anger ≥ 600`.
    Narrow,
    /// In a sentence: `“heard” has not been noted`, `anger is at least 600`.
    Wide,
}

impl Room {
    /// The id of its text for a kind of condition.
    fn text_id(self, which: &str) -> String {
        match self {
            Room::Narrow => format!("map-condition-{which}"),
            Room::Wide => format!("condition-{which}"),
        }
    }
}

/// A condition in words.
pub fn condition_in_words(text: &Strings, condition: &Condition, room: Room) -> String {
    let id = |which: &str| room.text_id(which);
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
        Condition::Not(inner) if room == Room::Wide => negated(text, inner),
        Condition::Not(inner) => {
            let what = part_in_words(text, inner, room);
            text.format(&id("not"), &[("what", what.into())])
        }
        Condition::All(parts) => joined(text, parts, &id("and"), room),
        Condition::Any(parts) => joined(text, parts, &id("or"), room),
    }
}

/// The opposite of a condition, in a sentence of its own where there is one.
fn negated(text: &Strings, inner: &Condition) -> String {
    match inner {
        Condition::Flag(flag) => text.format(
            "condition-not-flag",
            &[("flag", flag.value.as_str().into())],
        ),
        Condition::Said(said) => {
            let choice = [("choice", said.value.as_str().into())];
            text.format("condition-not-said", &choice)
        }
        Condition::Feels(channel, bound) => {
            let feeling = text.word("feeling-inline", channel.kebab());
            let (id, value) = match bound {
                Bound::AtLeast(value) => ("condition-below", *value),
                Bound::AtMost(value) => ("condition-above", *value),
            };
            let args = [("feeling", feeling.into()), ("value", value.into())];
            text.format(id, &args)
        }
        Condition::Not(twice) => condition_in_words(text, twice, Room::Wide),
        Condition::All(_) | Condition::Any(_) => {
            let what = condition_in_words(text, inner, Room::Wide);
            text.format("condition-not", &[("what", what.into())])
        }
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

/// Points that are kept in hundredths, with as many decimals as they have.
pub fn hundredths(text: &Strings, amount: i64) -> String {
    let size = amount.abs();
    let digits = match (size % 100, size % 10) {
        (0, _) => text.number(size / 100),
        (_, 0) => text.one_decimal(size / 10),
        // The language's own decimal, with one digit more.
        (_, last) => format!("{}{last}", text.one_decimal(size / 10)),
    };
    let minus = if amount < 0 { "\u{2212}" } else { "" };
    format!("{minus}{digits}")
}

/// Like [`hundredths`], with a sign unless it is nothing.
pub fn signed_hundredths(text: &Strings, amount: i64) -> String {
    let plus = if amount > 0 { "+" } else { "" };
    format!("{plus}{}", hundredths(text, amount))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixtures::spanned;
    use crate::scenario::FeelingChannel;
    use crate::text::Language;

    fn check(condition: &Condition, narrow: &str, wide: &str, indonesian: &str) {
        let text = Strings::new(Language::English);
        assert_eq!(condition_in_words(&text, condition, Room::Narrow), narrow);
        assert_eq!(condition_in_words(&text, condition, Room::Wide), wide);
        let text = Strings::new(Language::Indonesian);
        assert_eq!(condition_in_words(&text, condition, Room::Wide), indonesian);
    }

    #[test]
    fn conditions_are_said_in_words() {
        let heard = || Condition::Flag(spanned("heard"));
        let not = |what| Condition::Not(Box::new(what));
        let angry = || Condition::Feels(FeelingChannel::Anger, Bound::AtLeast(600));
        let asked = || Condition::Said(spanned("door/ask"));
        check(
            &heard(),
            "heard",
            "“heard” has been noted",
            "“heard” sudah dicatat",
        );
        check(
            &not(asked()),
            "not said door/ask",
            "“door/ask” was not said",
            "“door/ask” belum diucapkan",
        );
        check(
            &Condition::All(vec![not(angry()), Condition::Any(vec![heard(), asked()])]),
            "not anger ≥ 600 and (heard or said door/ask)",
            "anger is below 600 and (“heard” has been noted or “door/ask” was said)",
            "kemarahan di bawah 600 dan (“heard” sudah dicatat atau “door/ask” sudah diucapkan)",
        );
    }

    #[test]
    fn points_have_as_many_decimals_as_they_need() {
        for (amount, english, indonesian) in [
            (0, "0", "0"),
            (200, "+2", "+2"),
            (-150, "−1.5", "−1,5"),
            (25, "+0.25", "+0,25"),
            (-75, "−0.75", "−0,75"),
            (-5, "−0.05", "−0,05"),
        ] {
            let shown = |language| signed_hundredths(&Strings::new(language), amount);
            assert_eq!(shown(Language::English), english);
            assert_eq!(shown(Language::Indonesian), indonesian);
        }
    }
}
