//! A property of a scenario as it is compared: without places, so that only what it says counts.

use crate::base::text_range::ByteRange;
use crate::scenario::{Bound, Condition, Name, Onward, Spanned};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words of an author.
    Text(String),
    /// A name, or a word of the format.
    Name(String),
    Names(Vec<String>),
    /// A word of a fixed list, by its kind and itself as in the ids of texts.
    Word(&'static str, &'static str),
    Number(i64),
    /// Without a sign.
    Hundredths(i64),
    /// With a sign; `None` where an axis was left out.
    Points(Option<i64>),
    When(Condition),
    /// Where it leads under which condition; the last one has none.
    Onward(Vec<(Option<Condition>, String)>),
}

impl Value {
    pub(super) fn when(condition: &Condition) -> Value {
        Value::When(bare(condition))
    }

    pub(super) fn onward(onward: &Onward) -> Value {
        let routes = onward.routes.iter();
        let routes = routes.map(|route| (Some(bare(&route.when)), route.goto.value.to_string()));
        let last = (None, onward.goto.value.to_string());
        Value::Onward(routes.chain([last]).collect())
    }

    /// Names nodes anew wherever this one names them.
    pub(super) fn rename_nodes(&mut self, renames: &BTreeMap<String, String>) {
        match self {
            Value::When(condition) => rename_in(condition, renames),
            Value::Onward(ways) => {
                for (when, goto) in ways {
                    if let Some(when) = when {
                        rename_in(when, renames);
                    }
                    if let Some(new) = renames.get(goto) {
                        goto.clone_from(new);
                    }
                }
            }
            Value::Text(_)
            | Value::Name(_)
            | Value::Names(_)
            | Value::Word(..)
            | Value::Number(_)
            | Value::Hundredths(_)
            | Value::Points(_) => {}
        }
    }
}

/// As the format writes it; lists are separated by commas.
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Text(text) | Value::Name(text) => f.write_str(text),
            Value::Names(names) => f.write_str(&names.join(", ")),
            Value::Word(_, word) => f.write_str(word),
            Value::Number(number) => write!(f, "{number}"),
            Value::Hundredths(points) | Value::Points(Some(points)) => {
                f.write_str(&decimal(*points))
            }
            Value::Points(None) => Ok(()),
            Value::When(condition) => f.write_str(&in_the_format(condition)),
            Value::Onward(ways) => {
                let ways = ways.iter().map(|(when, goto)| match when {
                    Some(when) => format!("{} -> {goto}", in_the_format(when)),
                    None => goto.clone(),
                });
                f.write_str(&ways.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let written = format!("{sign}{whole}.{part:02}");
    let written = written.trim_end_matches('0').trim_end_matches('.');
    written.to_owned()
}

fn in_the_format(condition: &Condition) -> String {
    let list = |parts: &[Condition]| {
        let parts: Vec<String> = parts.iter().map(in_the_format).collect();
        parts.join(", ")
    };
    match condition {
        Condition::Flag(flag) => format!("Flag({:?})", flag.value),
        Condition::Said(said) => format!("Said({:?})", said.value),
        Condition::Feels(channel, Bound::AtLeast(value)) => {
            format!("Feels({channel:?}, AtLeast({value}))")
        }
        Condition::Feels(channel, Bound::AtMost(value)) => {
            format!("Feels({channel:?}, AtMost({value}))")
        }
        Condition::Not(inner) => format!("Not({})", in_the_format(inner)),
        Condition::All(parts) => format!("All([{}])", list(parts)),
        Condition::Any(parts) => format!("Any([{}])", list(parts)),
    }
}

/// A condition without the places where it was written.
fn bare(condition: &Condition) -> Condition {
    let name = |name: &Spanned<Name>| Spanned {
        value: name.value.clone(),
        range: ByteRange::default(),
    };
    match condition {
        Condition::Flag(flag) => Condition::Flag(name(flag)),
        Condition::Said(said) => Condition::Said(name(said)),
        Condition::Feels(channel, bound) => Condition::Feels(*channel, *bound),
        Condition::Not(inner) => Condition::Not(Box::new(bare(inner))),
        Condition::All(parts) => Condition::All(parts.iter().map(bare).collect()),
        Condition::Any(parts) => Condition::Any(parts.iter().map(bare).collect()),
    }
}

fn rename_in(condition: &mut Condition, renames: &BTreeMap<String, String>) {
    match condition {
        Condition::Said(said) => {
            if let Some((node, choice)) = said.value.split_once('/')
                && let Some(new) = renames.get(node)
            {
                said.value = format!("{new}/{choice}").into();
            }
        }
        Condition::Not(inner) => rename_in(inner, renames),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter_mut().for_each(|part| rename_in(part, renames));
        }
        Condition::Flag(_) | Condition::Feels(..) => {}
    }
}
