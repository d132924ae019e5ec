//! What Home shows, as plain data.

use std::sync::Arc;

use crate::insight::{AwardKind, AxisProgress, Catalogue, Facet, Trait};
use crate::ui::face::Look;
use crate::ui::kinds::{Axis, Channel, Feelings, Persona, Stage};

/// What Home shows.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeView {
    /// The name of the person who plays; `None` on the first run.
    pub name: Option<String>,
    pub suggestion: Option<Suggestion>,
    /// The session that was left or broken off last, if any.
    pub interrupted: Option<Interrupted>,
    /// In the order in which they are shown.
    pub library: Vec<ScenarioCard>,
    /// By which the library is searched: a card for each of its scenarios, in the same order.
    pub catalogue: Arc<Catalogue>,
    /// What the library can be filtered by, in the order in which it is shown.
    pub facets: Vec<FacetView>,
    pub progress: [AxisProgress; Axis::ALL.len()],
    /// In the order in which they are shown.
    pub awards: Vec<AwardView>,
    pub left_out: Vec<LeftOut>,
}

/// A scenario that cannot be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub scenario: String,
    /// What there is to say about it, in a sentence or two.
    pub about: String,
}

/// The one scenario to play next.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The id of a scenario of the library.
    pub scenario: String,
    /// Why this one, as a sentence.
    pub reason: String,
    /// The skills that it exercises, in words.
    pub skills: Vec<String>,
}

/// A session that can be taken up again.
#[derive(Clone, Debug, PartialEq)]
pub struct Interrupted {
    pub session: String,
    /// The scenario, if it is in the library, so that it can be begun afresh.
    pub scenario: Option<String>,
    pub title: String,
    /// The customer's name.
    pub customer: String,
    /// When it was left, in the language's own form.
    pub when: String,
    pub choices_made: usize,
    /// The part of the conversation in which it stopped; `None` where it cannot be replayed.
    pub stage: Option<Stage>,
    /// What the customer said last.
    pub last_words: Option<String>,
    /// The customer as they were left.
    pub picture: Option<Picture>,
}

/// A person on a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub look: Look,
    pub feelings: Feelings,
    pub channel: Channel,
}

/// A scenario of the library.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioCard {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub persona: Persona,
    /// 1…5.
    pub difficulty: u8,
    pub times_played: u32,
    /// Who it is and how they feel when they arrive.
    pub picture: Picture,
}

/// A kind of thing that the library can be filtered by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetView {
    pub facet: Facet,
    /// In the order in which they are shown.
    pub options: Vec<FacetOption>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetOption {
    pub of: Trait,
    pub words: String,
}

/// An award and how far the person is with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwardView {
    pub kind: AwardKind,
    /// 0 … `of`.
    pub done: u32,
    pub of: u32,
    /// The day on which it was earned, in the language's own form.
    pub earned: Option<String>,
}
