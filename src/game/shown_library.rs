//! The library in the language of the screens, with everything by which it is searched: made once for each language.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::shelf::Shelf;
use crate::insight::catalogue::Card;
use crate::insight::{Catalogue, Facet, Trait};
use crate::scenario::{Axis, ChannelKind, Moves, Persona, Phase, Scenario};
use crate::text::{Language, Strings};
use crate::ui::screens::home::{FacetOption, FacetView};

/// A kind of filter with fewer options than this tells nothing apart.
const OPTIONS_MIN: usize = 2;

/// The scenarios of the shelf in one language.
#[derive(Debug)]
pub(super) struct ShownLibrary {
    pub language: Language,
    /// By id.
    pub scenarios: Vec<Scenario>,
    /// A card for each scenario, in the same order.
    pub catalogue: Arc<Catalogue>,
    pub facets: Vec<FacetView>,
}

impl ShownLibrary {
    pub fn of(shelf: &Shelf, text: &Strings) -> ShownLibrary {
        let language = text.language();
        let loaded = shelf.scenarios().iter();
        let scenarios: Vec<Scenario> = loaded
            .map(|scenario| scenario.in_language(language.code()))
            .collect();
        let cards: Vec<Card> = scenarios
            .iter()
            .map(|scenario| Card::of(scenario, &shelf.moves))
            .collect();
        ShownLibrary {
            language,
            facets: facets(&cards, &shelf.moves, text),
            catalogue: Arc::new(Catalogue::new(cards)),
            scenarios,
        }
    }
}

/// Everything that the cards can be filtered by, in words.
fn facets(cards: &[Card], moves: &Moves, text: &Strings) -> Vec<FacetView> {
    let there: BTreeSet<&Trait> = cards.iter().flat_map(Card::traits).collect();
    let facet = |facet: Facet| FacetView {
        facet,
        options: options(facet, moves, text)
            .into_iter()
            .filter(|option| there.contains(&option.of))
            .collect(),
    };
    Facet::ALL
        .into_iter()
        .map(facet)
        .filter(|facet| facet.options.len() >= OPTIONS_MIN)
        .collect()
}

/// Everything there could be of a kind, in the order of the documentation.
fn options(facet: Facet, moves: &Moves, text: &Strings) -> Vec<FacetOption> {
    let option = |of: Trait| FacetOption {
        words: match of.facet() {
            Facet::Skill => String::new(),
            facet => text.word(facet.kebab(), of.value()),
        },
        of,
    };
    match facet {
        Facet::Channel => ChannelKind::ALL.map(Trait::channel).map(option).to_vec(),
        Facet::Persona => {
            let own = Persona::Custom(Persona::Calm.sensitivity());
            let named = Persona::NAMED.iter().map(|(_, persona)| *persona);
            named
                .chain([own])
                .map(|persona| option(Trait::persona(persona)))
                .collect()
        }
        Facet::Phase => Phase::ALL.map(Trait::phase).map(option).to_vec(),
        Facet::Difficulty => (1..=5)
            .map(|level| option(Trait::difficulty(level)))
            .collect(),
        Facet::Skill => skills(moves, text),
    }
}

/// The moves, axis by axis.
fn skills(moves: &Moves, text: &Strings) -> Vec<FacetOption> {
    let code = text.language().code();
    let of_axis = |axis: Axis| moves.iter().filter(move |(_, found)| found.axis == axis);
    Axis::ALL
        .into_iter()
        .flat_map(of_axis)
        .map(|(name, found)| FacetOption {
            of: Trait::skill(name),
            words: found.name.in_language(code).to_owned(),
        })
        .collect()
}
