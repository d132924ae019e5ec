//! The moves that a reply can make: what it does to the person it is said to, and what that teaches.

mod file;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use super::kinds::Axis;
pub use file::MovesError;

/// Every move, with the names of the principles and competence elements it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    moves: BTreeMap<String, Move>,
    principles: BTreeMap<Principle, LocalText>,
    elements: BTreeMap<Element, LocalText>,
}

impl Moves {
    /// The moves that come with Peduli.
    pub fn builtin() -> Moves {
        match Moves::from_ron(include_str!("../../assets/moves.ron")) {
            Ok(moves) => moves,
            Err(error) => panic!("the built-in moves are wrong: {error}"),
        }
    }

    /// The moves that a pack brings, in the format of `assets/moves.ron`. It need not name any principle or element.
    pub fn from_ron(text: &str) -> Result<Moves, MovesError> {
        file::read(text)
    }

    /// These moves and those of a pack; a pack adds moves and never changes one that is there.
    pub fn with_pack(mut self, pack: Moves) -> Result<Moves, MovesError> {
        for (name, added) in pack.moves {
            if self.moves.contains_key(&name) {
                return Err(MovesError::NameTaken { name });
            }
            self.moves.insert(name, added);
        }
        Ok(self)
    }

    /// The move with this name, such as `NameFeeling`.
    pub fn get(&self, name: &str) -> Option<&Move> {
        self.moves.get(name)
    }

    /// Every move and its name, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Move)> {
        self.moves
            .iter()
            .map(|(name, found)| (name.as_str(), found))
    }

    /// Every name, for "did you mean".
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.moves.keys().map(String::as_str)
    }

    /// What a principle is called; `None` only for a pack alone.
    pub fn principle(&self, principle: Principle) -> Option<&LocalText> {
        self.principles.get(&principle)
    }

    /// What a competence element is called; `None` only for a pack alone.
    pub fn element(&self, element: Element) -> Option<&LocalText> {
        self.elements.get(&element)
    }
}

/// Something that a reply does: naming a feeling, cutting in, giving a time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The axis on which it shows first.
    pub axis: Axis,
    pub effect: MoveEffect,
    /// At least one.
    pub principles: Vec<Principle>,
    /// At least one.
    pub elements: Vec<Element>,
    /// Which of the three defensive mistakes it is, if any.
    #[serde(default)]
    pub defensive: Option<DefensiveMistake>,
    pub name: LocalText,
    /// One sentence of what it sounds like, with an example.
    pub looks_like: LocalText,
}

/// Whether a move does good or harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum MoveEffect {
    Helps,
    Harms,
}

impl MoveEffect {
    /// What a move does to an axis, as a verb.
    pub const fn kebab(self) -> &'static str {
        match self {
            MoveEffect::Helps => "helps",
            MoveEffect::Harms => "harms",
        }
    }
}

/// The three ways of answering that defend oneself and leave the customer alone (principle 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum DefensiveMistake {
    /// An apology that does not admit the fault.
    EmptyApology,
    /// An answer that is not ready for the next question.
    UnreadyAnswer,
    /// A response without having understood the problem and its solution.
    SolutionBeforeUnderstanding,
}

impl DefensiveMistake {
    pub const ALL: &'static [DefensiveMistake] = &[
        DefensiveMistake::EmptyApology,
        DefensiveMistake::UnreadyAnswer,
        DefensiveMistake::SolutionBeforeUnderstanding,
    ];

    /// The word used in identifiers of texts, as in `defensive-empty-apology`.
    pub const fn kebab(self) -> &'static str {
        match self {
            DefensiveMistake::EmptyApology => "empty-apology",
            DefensiveMistake::UnreadyAnswer => "unready-answer",
            DefensiveMistake::SolutionBeforeUnderstanding => "solution-before-understanding",
        }
    }
}

/// One of the fourteen principles of customer care, shown as `P1` to `P14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "u8")]
pub struct Principle(u8);

impl Principle {
    pub const COUNT: u8 = 14;

    /// Every principle, by number.
    pub fn all() -> impl Iterator<Item = Principle> {
        (1..=Self::COUNT).map(Principle)
    }

    /// 1 … 14.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Principle {
    type Error = MovesError;

    fn try_from(number: u8) -> Result<Self, MovesError> {
        if (1..=Self::COUNT).contains(&number) {
            Ok(Principle(number))
        } else {
            Err(MovesError::UnknownPrinciple { number })
        }
    }
}

impl fmt::Display for Principle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P{}", self.0)
    }
}

/// One of the sixteen competence elements of the national standard, such as `3.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Element(&'static str);

impl Element {
    /// Every element, by unit.
    pub const ALL: &'static [Element] = &[
        Element("1.1"),
        Element("1.2"),
        Element("1.3"),
        Element("2.1"),
        Element("2.2"),
        Element("2.3"),
        Element("3.1"),
        Element("3.2"),
        Element("3.3"),
        Element("4.1"),
        Element("4.2"),
        Element("4.3"),
        Element("5.1"),
        Element("5.2"),
        Element("5.3"),
        Element("5.4"),
    ];

    /// The element written like this, such as `3.1`.
    pub fn from_code(code: &str) -> Option<Element> {
        Element::ALL
            .iter()
            .copied()
            .find(|element| element.0 == code)
    }

    pub const fn code(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The same text in several languages, by language code; never without one, and none of them empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText(BTreeMap<String, String>);

impl LocalText {
    /// In this language, else in English, else in the first there is.
    pub fn in_language(&self, code: &str) -> &str {
        self.0
            .get(code)
            .or_else(|| self.0.get("en"))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The codes of the languages it is written in, sorted.
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
