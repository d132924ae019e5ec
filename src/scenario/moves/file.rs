//! Reads a file of moves and refuses one that is wrong.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::{Element, LocalText, Move, Moves, Principle};

/// The only format there is.
const FORMAT: u32 = 1;

/// Why moves could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MovesError {
    /// `reason` comes from the RON reader or from one of the checks below.
    #[error("moves cannot be read at line {line}, column {column}: {reason}")]
    Unreadable {
        line: usize,
        column: usize,
        reason: String,
    },
    #[error(
        "moves have format {found}, and only format {FORMAT} is known; use a Peduli that knows it"
    )]
    UnknownFormat { found: u32 },
    #[error(
        "there is no principle {number}; they are numbered 1 to {}",
        Principle::COUNT
    )]
    UnknownPrinciple { number: u8 },
    #[error("there is no competence element `{code}`; they are written like `3.1`")]
    UnknownElement { code: String },
    #[error("`{name}` is no name for a move; write it like `NameFeeling`, in letters and digits")]
    BadName { name: String },
    #[error("the move `{name}` names no {missing}; name at least one")]
    Unplaced { name: String, missing: &'static str },
    #[error("the move `{name}` is there already; give the new one another name")]
    NameTaken { name: String },
}

#[derive(serde::Deserialize)]
#[serde(rename = "Moves", deny_unknown_fields)]
struct MovesFile {
    format: u32,
    #[serde(deserialize_with = "distinct")]
    moves: BTreeMap<String, Move>,
    #[serde(default, deserialize_with = "distinct")]
    principles: BTreeMap<Principle, LocalText>,
    #[serde(default, deserialize_with = "distinct")]
    elements: BTreeMap<Element, LocalText>,
}

/// The format alone, so that a file of another one is refused for that and not for a field that it has.
#[derive(serde::Deserialize)]
#[serde(rename = "Moves")]
struct FormatOnly {
    format: u32,
}

pub(super) fn read(text: &str) -> Result<Moves, MovesError> {
    let FormatOnly { format } = ron::from_str(text).map_err(|error| unreadable(&error))?;
    if format != FORMAT {
        return Err(MovesError::UnknownFormat { found: format });
    }
    let file: MovesFile = ron::from_str(text).map_err(|error| unreadable(&error))?;
    assert_eq!(file.format, FORMAT, "the same text has the same format");
    for (name, found) in &file.moves {
        check_move(name, found)?;
    }
    Ok(Moves {
        moves: file.moves,
        principles: file.principles,
        elements: file.elements,
    })
}

fn check_move(name: &str, found: &Move) -> Result<(), MovesError> {
    let well_formed = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric());
    if !well_formed {
        return Err(MovesError::BadName {
            name: name.to_owned(),
        });
    }
    let missing = if found.principles.is_empty() {
        "principle"
    } else if found.elements.is_empty() {
        "competence element"
    } else {
        return Ok(());
    };
    Err(MovesError::Unplaced {
        name: name.to_owned(),
        missing,
    })
}

fn unreadable(error: &ron::error::SpannedError) -> MovesError {
    MovesError::Unreadable {
        line: error.span.start.line,
        column: error.span.start.col,
        reason: error.code.to_string(),
    }
}

/// A map in which every key comes once; serde alone would silently keep the last.
fn distinct<'de, D, K, V>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    struct DistinctKeys<K, V>(PhantomData<(K, V)>);

    impl<'de, K, V> Visitor<'de> for DistinctKeys<K, V>
    where
        K: Deserialize<'de> + Ord + fmt::Display,
        V: Deserialize<'de>,
    {
        type Value = BTreeMap<K, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some(key) = entries.next_key::<K>()? {
                if map.contains_key(&key) {
                    return Err(Error::custom(format_args!("`{key}` comes twice")));
                }
                let value = entries.next_value()?;
                map.insert(key, value);
            }
            Ok(map)
        }
    }

    deserializer.deserialize_map(DistinctKeys(PhantomData))
}

impl<'de> Deserialize<'de> for LocalText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts: BTreeMap<String, String> = distinct(deserializer)?;
        if texts.is_empty() {
            return Err(Error::custom("a text in at least one language is missing"));
        }
        if let Some((language, _)) = texts.iter().find(|(_, text)| text.trim().is_empty()) {
            return Err(Error::custom(format_args!(
                "the text in language `{language}` is empty"
            )));
        }
        Ok(LocalText(texts))
    }
}

impl<'de> Deserialize<'de> for Element {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Element::from_code(&code).ok_or_else(|| Error::custom(MovesError::UnknownElement { code }))
    }
}
