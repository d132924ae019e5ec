//! The way from the whole text to one value inside, such as `nodes."opening".choices[2].key`.

use std::fmt;
use std::str::FromStr;

use super::escape;
use super::tree::{Parsed, Value, ValueId, ValueKind};

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PathStep {
    /// The field with this name.
    Field(String),
    /// The entry of a map with this text as its key.
    Key(String),
    /// The value at this place in a list or tuple, from 0.
    Index(usize),
}

/// The steps to a value, from the outermost one. Steps go through `Some(…)`, which takes none itself:
/// a value right inside has the path of the `Some(…)`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(pub Vec<PathStep>);

/// Why a path cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a path goes on at byte {offset} with something that is no `.name`, `.\"key\"` or `[number]`"
)]
pub struct PathError {
    /// Where in the path.
    pub offset: usize,
}

impl Parsed {
    /// The value that `path` leads to.
    pub fn find(&self, path: &Path) -> Option<Value<'_>> {
        path.0.iter().try_fold(self.root()?, step_into)
    }

    /// The way to a value of this text. `None` for a value that no path leads to: a key or a name,
    /// a value inside a key, or one that a mistake left without a place.
    pub fn path_to(&self, id: ValueId) -> Option<Path> {
        let target = self.value(id);
        let mut path = Path::default();
        let mut at = self.root()?;
        while at.id() != id {
            let (step, inner) = steps_from(at).into_iter().find(|(_, value)| {
                value.id() == id || value.span().contains(target.span()) && !value.span().is_empty()
            })?;
            path.0.extend(step);
            at = inner;
        }
        Some(path)
    }
}

fn step_into<'a>(value: Value<'a>, step: &PathStep) -> Option<Value<'a>> {
    let value = through_some(value);
    match step {
        PathStep::Index(index) => value.items().nth(*index),
        PathStep::Field(name) => value.field(name),
        PathStep::Key(key) => value.get(key),
    }
}

fn through_some(mut value: Value<'_>) -> Value<'_> {
    while value.kind() == ValueKind::Some
        && let Some(inner) = value.items().next()
    {
        value = inner;
    }
    value
}

fn steps_from(value: Value<'_>) -> Vec<(Option<PathStep>, Value<'_>)> {
    let fields = value
        .fields()
        .map(|field| (Some(PathStep::Field(field.name.to_owned())), field.value));
    let entries = value.map_entries().filter_map(|entry| {
        Some((
            Some(PathStep::Key(entry.key.text()?.into_owned())),
            entry.value,
        ))
    });
    let is_some = value.kind() == ValueKind::Some;
    let items = value
        .items()
        .enumerate()
        .map(|(index, item)| ((!is_some).then_some(PathStep::Index(index)), item));
    fields.chain(entries).chain(items).collect()
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            match step {
                PathStep::Field(name) => write!(f, "{dot}{name}")?,
                PathStep::Key(key) => write!(f, "{dot}\"{}\"", escape::escaped(key))?,
                PathStep::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let error = PathError {
                offset: text.len() - rest.len(),
            };
            if let Some(index) = rest.strip_prefix('[') {
                let (number, after) = index.split_once(']').ok_or(error)?;
                steps.push(PathStep::Index(number.parse().map_err(|_| error)?));
                rest = after;
                continue;
            }
            if !steps.is_empty() {
                rest = rest.strip_prefix('.').ok_or(error)?;
            }
            if let Some(key) = rest.strip_prefix('"') {
                let end = closing_quote(key).ok_or(error)?;
                steps.push(PathStep::Key(escape::decode(&key[..end]).into_owned()));
                rest = &key[end + 1..];
            } else {
                let end = rest.find(['.', '[', '"']).unwrap_or(rest.len());
                if end == 0 {
                    return Err(error);
                }
                steps.push(PathStep::Field(rest[..end].to_owned()));
                rest = &rest[end..];
            }
        }
        Ok(Path(steps))
    }
}

fn closing_quote(text: &str) -> Option<usize> {
    let mut after_backslash = false;
    text.char_indices().find_map(|(at, c)| {
        let closes = c == '"' && !after_backslash;
        after_backslash = c == '\\' && !after_backslash;
        closes.then_some(at)
    })
}
