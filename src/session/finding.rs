//! What verification found: where, what it should be, and what it is.

use std::fmt::Display;

/// One thing in a recording that is not as it was recorded, or not as it follows from what was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub place: Place,
    /// What is wrong: a lower-case phrase.
    pub problem: String,
    pub difference: Option<Difference>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it would be if nothing had been changed.
    pub expected: String,
    pub found: String,
}

/// The part of a recording that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    File,
    /// A line of the exported file, from 1.
    Line(usize),
    Header,
    /// An entry, by position from 0.
    Entry(usize),
    Closing,
    ScenarioText,
    TranslationText,
}

impl Finding {
    pub(super) fn new(place: Place, problem: impl Into<String>) -> Finding {
        Finding {
            place,
            problem: problem.into(),
            difference: None,
        }
    }

    pub(super) fn differs(
        place: Place,
        problem: impl Into<String>,
        expected: &dyn Display,
        found: &dyn Display,
    ) -> Finding {
        let difference = Difference {
            expected: expected.to_string(),
            found: found.to_string(),
        };
        Finding {
            place,
            problem: problem.into(),
            difference: Some(difference),
        }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Place::File => f.write_str("file"),
            Place::Line(line) => write!(f, "line {line}"),
            Place::Header => f.write_str("header"),
            Place::Entry(position) => write!(f, "entry {}", position + 1),
            Place::Closing => f.write_str("closing"),
            Place::ScenarioText => f.write_str("scenario text"),
            Place::TranslationText => f.write_str("translation text"),
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)?;
        match &self.difference {
            None => Ok(()),
            Some(Difference { expected, found }) => {
                write!(f, " (expected {expected}, found {found})")
            }
        }
    }
}
