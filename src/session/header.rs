//! Who played what, when and how: the part of a recording that is known before the first choice.

use super::digest::ContentHash;
use crate::base::limits::{ID_BYTES_MAX, NAME_CHARS_MAX};
use serde::Deserialize;

/// The format of recordings that this program writes.
pub const FORMAT: u32 = 1;

/// Everything that is fixed when a session begins. It is the first link of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub format: u32,
    pub id: SessionId,
    pub trainee: Trainee,
    pub scenario: ScenarioRef,
    /// Language code in which the session was played.
    pub language: String,
    /// The translation that was shown; `None` where the scenario's own language was.
    pub translation: Option<ContentHash>,
    pub seed: u64,
    pub mode: Mode,
    pub started_at_unix_ms: i64,
    pub program_version: String,
}

/// The scenario that was played, as its own text names it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioRef {
    pub id: String,
    /// In the scenario's own language.
    pub title: String,
    pub hash: ContentHash,
}

/// The person who played, under the name they had then.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trainee {
    pub id: TraineeId,
    pub name: TraineeName,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Mode {
    /// May be repeated, explained and tried differently.
    Practice,
    /// Counts for reports.
    Assessment,
}

impl Mode {
    pub const ALL: &'static [Mode] = &[Mode::Practice, Mode::Assessment];

    /// The word in files and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Mode::Practice => "Practice",
            Mode::Assessment => "Assessment",
        }
    }

    /// The word on the command line and in JSON.
    pub const fn kebab(self) -> &'static str {
        match self {
            Mode::Practice => "practice",
            Mode::Assessment => "assessment",
        }
    }

    /// The mode with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Mode> {
        Self::ALL.iter().copied().find(|mode| mode.name() == name)
    }
}

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        ///
        /// Letters, digits, `-` and `_` of ASCII, at least 1 and at most [`ID_BYTES_MAX`]: safe in a file name and on
        /// a command line.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
                let text = text.into();
                let safe = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
                let fits = (1..=ID_BYTES_MAX).contains(&text.len());
                match fits && text.bytes().all(safe) {
                    true => Ok(Self(text)),
                    false => Err(InvalidId),
                }
            }

            /// An id nobody else has, from 128 random bits.
            pub fn from_random(bits: u128) -> Self {
                Self(format!("{bits:032x}"))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

text_id! {
    /// A session, the same on every machine it is carried to.
    SessionId,
    /// A person, the same on every machine; says nothing about who it is.
    TraineeId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to {ID_BYTES_MAX} characters out of a–z, A–Z, 0–9, `-` and `_`")]
pub struct InvalidId;

/// What a person is called: one line without blanks at its ends, at most [`NAME_CHARS_MAX`] characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct TraineeName(String);

impl TraineeName {
    /// The name as somebody typed it, blanks at its ends removed.
    pub fn new(typed: &str) -> Result<TraineeName, InvalidName> {
        let name = typed.trim();
        if name.is_empty() {
            return Err(InvalidName::Empty);
        }
        if name.chars().count() > NAME_CHARS_MAX {
            return Err(InvalidName::TooLong);
        }
        if name.chars().any(char::is_control) {
            return Err(InvalidName::Control);
        }
        Ok(TraineeName(name.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for TraineeName {
    type Error = InvalidName;

    /// Unlike [`new`](Self::new) changes nothing: a recorded name must be exactly what it was.
    fn try_from(text: String) -> Result<TraineeName, InvalidName> {
        let name = TraineeName::new(&text)?;
        (name.0 == text).then_some(name).ok_or(InvalidName::Blanks)
    }
}

impl std::fmt::Display for TraineeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidName {
    #[error("a name cannot be empty")]
    Empty,
    #[error("a name has at most {NAME_CHARS_MAX} characters")]
    TooLong,
    #[error("a name is one line without control characters")]
    Control,
    #[error("a recorded name has no blanks at its ends")]
    Blanks,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_safe_in_a_file_name() {
        let longest = "x".repeat(ID_BYTES_MAX);
        for good in [
            "a",
            "S-1_b",
            &longest,
            SessionId::from_random(u128::MAX).as_str(),
        ] {
            assert!(SessionId::new(good).is_ok(), "{good}");
        }
        let too_long = "x".repeat(ID_BYTES_MAX + 1);
        for bad in ["", " ", "a b", "../a", "a.b", "é", &too_long] {
            assert_eq!(SessionId::new(bad), Err(InvalidId), "{bad}");
        }
    }

    #[test]
    fn a_name_is_trimmed_when_typed_and_exact_when_recorded() {
        assert_eq!(
            TraineeName::new("  Sari Dewi ").map(|name| name.to_string()),
            Ok("Sari Dewi".to_owned())
        );
        assert_eq!(TraineeName::new(" \t"), Err(InvalidName::Empty));
        assert_eq!(TraineeName::new("a\u{0}b"), Err(InvalidName::Control));
        assert_eq!(
            TraineeName::new(&"ü".repeat(NAME_CHARS_MAX + 1)),
            Err(InvalidName::TooLong)
        );
        assert!(TraineeName::new(&"ü".repeat(NAME_CHARS_MAX)).is_ok());
        assert_eq!(
            TraineeName::try_from(" Sari".to_owned()),
            Err(InvalidName::Blanks)
        );
    }
}
