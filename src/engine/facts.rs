//! The set of facts that some condition can read: flags, things said, promises still open.

use crate::base::limits::FACTS_MAX;

const WORDS: usize = FACTS_MAX / 64;

/// A small set of fact numbers below [`FACTS_MAX`]; copied with every state, so a fixed array.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactSet([u64; WORDS]);

impl FactSet {
    pub const EMPTY: FactSet = FactSet([0; WORDS]);

    pub const fn contains(self, fact: u16) -> bool {
        self.0[fact as usize / 64] >> (fact % 64) & 1 == 1
    }

    pub const fn insert(&mut self, fact: u16) {
        self.0[fact as usize / 64] |= 1 << (fact % 64);
    }

    /// Whether the fact was in the set.
    pub const fn remove(&mut self, fact: u16) -> bool {
        let held = self.contains(fact);
        self.0[fact as usize / 64] &= !(1 << (fact % 64));
        held
    }

    pub fn is_empty(self) -> bool {
        self == FactSet::EMPTY
    }

    pub fn union(self, other: FactSet) -> FactSet {
        self.zip(other, |a, b| a | b)
    }

    pub fn intersection(self, other: FactSet) -> FactSet {
        self.zip(other, |a, b| a & b)
    }

    pub fn without(self, other: FactSet) -> FactSet {
        self.zip(other, |a, b| a & !b)
    }

    fn zip(self, other: FactSet, join: impl Fn(u64, u64) -> u64) -> FactSet {
        FactSet(std::array::from_fn(|word| {
            join(self.0[word], other.0[word])
        }))
    }
}
