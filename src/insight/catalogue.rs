//! Finds scenarios of a library by what they are and what they say: filters, search, counts.

mod filter;
mod fold;
mod skills;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::scenario::{ChannelKind, Moves, Persona, Phase, Scenario};

pub use filter::{Filter, Part};
pub use skills::skills;

/// The kinds of things that scenarios are found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Channel,
    Persona,
    Phase,
    Difficulty,
    Skill,
}

impl Facet {
    pub const ALL: [Facet; 5] = [
        Facet::Channel,
        Facet::Persona,
        Facet::Phase,
        Facet::Difficulty,
        Facet::Skill,
    ];

    /// The word used in identifiers of texts.
    pub const fn kebab(self) -> &'static str {
        match self {
            Facet::Channel => "channel",
            Facet::Persona => "persona",
            Facet::Phase => "phase",
            Facet::Difficulty => "difficulty",
            Facet::Skill => "skill",
        }
    }
}

/// Something that a scenario is, such as "on the phone" or "of difficulty 3".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trait {
    facet: Facet,
    value: String,
}

impl Trait {
    fn new(facet: Facet, value: impl Into<String>) -> Trait {
        let value = value.into();
        Trait { facet, value }
    }

    pub fn channel(channel: ChannelKind) -> Trait {
        Trait::new(Facet::Channel, channel.kebab())
    }

    /// All customers with a temper of their own are of one kind.
    pub fn persona(persona: Persona) -> Trait {
        Trait::new(Facet::Persona, persona.kebab())
    }

    pub fn phase(phase: Phase) -> Trait {
        Trait::new(Facet::Phase, phase.kebab())
    }

    /// 1 … 5.
    pub fn difficulty(difficulty: u8) -> Trait {
        Trait::new(Facet::Difficulty, difficulty.to_string())
    }

    /// The name of a move, such as `NameFeeling`.
    pub fn skill(name: impl Into<String>) -> Trait {
        Trait::new(Facet::Skill, name)
    }

    pub fn facet(&self) -> Facet {
        self.facet
    }

    /// The word in kebab-case; of a skill the name of its move.
    pub fn value(&self) -> &str {
        &self.value
    }
}

/// A scenario as the catalogue knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    traits: BTreeSet<Trait>,
    /// What it says, folded.
    words: String,
}

impl Card {
    /// `scenario` in the language in which it is looked for.
    pub fn of(scenario: &Scenario, moves: &Moves) -> Card {
        let skills = skills(scenario, moves).into_iter().map(Trait::skill);
        let traits = [
            Trait::channel(scenario.channel),
            Trait::persona(scenario.customer.persona),
            Trait::phase(scenario.phase),
            Trait::difficulty(scenario.difficulty),
        ];
        let words = [
            &scenario.title,
            &scenario.summary,
            &scenario.customer.name,
            &scenario.sector,
        ];
        Card::new(traits.into_iter().chain(skills), words)
    }

    pub fn new<'a>(
        traits: impl IntoIterator<Item = Trait>,
        words: impl IntoIterator<Item = &'a String>,
    ) -> Card {
        let words: Vec<String> = words.into_iter().map(|words| fold::fold(words)).collect();
        Card {
            traits: traits.into_iter().collect(),
            // No word that somebody types reaches over a line's end.
            words: words.join("\n"),
        }
    }

    pub fn traits(&self) -> impl Iterator<Item = &Trait> {
        self.traits.iter()
    }
}

/// The cards of a library, by the place of their scenarios in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    cards: Vec<Card>,
}

/// What a filter finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Places in the catalogue, ascending.
    pub shown: Vec<usize>,
    /// How many would be shown if of its kind only this were asked for. Every trait of the catalogue is there.
    pub counts: BTreeMap<Trait, usize>,
    /// Where nothing is shown: how many would be without one part of the filter, the most first, and only those that help.
    pub loosen: Vec<(Part, usize)>,
}

impl Catalogue {
    pub fn new(cards: Vec<Card>) -> Catalogue {
        Catalogue { cards }
    }

    /// Everything that is asked for by `filter`, with what other filters would find.
    pub fn find(&self, filter: &Filter) -> Found {
        let matcher = filter.matcher();
        let cards = || self.cards.iter().enumerate();
        let shown: Vec<usize> = cards()
            .filter(|(_, card)| matcher.finds(card))
            .map(|(place, _)| place)
            .collect();
        let mut counts = BTreeMap::new();
        for facet in Facet::ALL {
            let others = matcher.without(Part::Facet(facet));
            for (_, card) in cards() {
                let is_found = others.finds(card);
                for one in card.traits.iter().filter(|one| one.facet == facet) {
                    *counts.entry(one.clone()).or_insert(0) += usize::from(is_found);
                }
            }
        }
        let mut loosen = Vec::new();
        if shown.is_empty() {
            for part in filter.parts() {
                let looser = matcher.without(part);
                let found = cards().filter(|(_, card)| looser.finds(card)).count();
                loosen.push((part, found));
            }
            loosen.retain(|(_, found)| *found > 0);
            loosen.sort_by_key(|(_, found)| std::cmp::Reverse(*found));
        }
        Found {
            shown,
            counts,
            loosen,
        }
    }
}
