//! What somebody looks for: words, and traits of which one of each kind must fit.

use std::collections::BTreeSet;

use super::fold::fold;
use super::{Card, Facet, Trait};

/// A search and a choice of traits: all kinds must fit, of each kind one of the chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// As it was typed: all its words must occur, in any case, with or without accents.
    pub search: String,
    wanted: BTreeSet<Trait>,
}

/// A part of a filter that can be given up by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Search,
    Facet(Facet),
}

impl Filter {
    /// One that asks for words alone.
    pub fn searching(search: impl Into<String>) -> Filter {
        Filter {
            search: search.into(),
            wanted: BTreeSet::new(),
        }
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty() && self.search.trim().is_empty()
    }

    pub fn wants(&self, one: &Trait) -> bool {
        self.wanted.contains(one)
    }

    /// Everything that was chosen, kind by kind.
    pub fn wanted(&self) -> impl ExactSizeIterator<Item = &Trait> {
        self.wanted.iter()
    }

    /// Chooses a trait, or gives it up if it was chosen.
    pub fn toggle(&mut self, one: Trait) {
        if !self.wanted.remove(&one) {
            self.wanted.insert(one);
        }
    }

    pub fn clear(&mut self) {
        *self = Filter::default();
    }

    /// Gives up one part.
    pub fn loosen(&mut self, part: Part) {
        match part {
            Part::Search => self.search.clear(),
            Part::Facet(facet) => self.wanted.retain(|one| one.facet() != facet),
        }
    }

    /// The parts that hold something back, or could.
    pub fn parts(&self) -> Vec<Part> {
        let search = (!self.search.trim().is_empty()).then_some(Part::Search);
        let facets = Facet::ALL.into_iter().filter(|facet| {
            let mut wanted = self.wanted.iter();
            wanted.any(|one| one.facet() == *facet)
        });
        search.into_iter().chain(facets.map(Part::Facet)).collect()
    }

    pub(super) fn matcher(&self) -> Matcher<'_> {
        let search = fold(&self.search);
        Matcher {
            words: search.split_whitespace().map(str::to_owned).collect(),
            wanted: &self.wanted,
            without: None,
        }
    }
}

/// A filter made ready to be held against many cards.
#[derive(Clone)]
pub(super) struct Matcher<'a> {
    words: Vec<String>,
    wanted: &'a BTreeSet<Trait>,
    without: Option<Part>,
}

impl Matcher<'_> {
    /// The same, with one part left out of account.
    pub fn without(&self, part: Part) -> Self {
        Matcher {
            without: Some(part),
            ..self.clone()
        }
    }

    pub fn finds(&self, card: &Card) -> bool {
        let has_words = self.without == Some(Part::Search)
            || self
                .words
                .iter()
                .all(|word| card.words.contains(word.as_str()));
        has_words
            && Facet::ALL.into_iter().all(|facet| {
                let mut wanted = self
                    .wanted
                    .iter()
                    .filter(|one| one.facet() == facet)
                    .peekable();
                self.without == Some(Part::Facet(facet))
                    || wanted.peek().is_none()
                    || wanted.any(|one| card.traits.contains(one))
            })
    }
}
