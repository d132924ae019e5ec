//! The words on a map, the same in every format.

use crate::insight::map::{By, Place, Taken, Way};
use crate::paper::words::{Room, condition_in_words};
use crate::scenario::{Condition, Line, NodeBody, Outcome, Scenario, Speaker, Stage};
use crate::text::Strings;

/// The mark of the best way, beside its colour and width.
pub(super) const PAR_MARK: &str = "★";

/// A strip of the map: everything of one stage, or the endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Band {
    Stage(Stage),
    Endings,
}

impl Band {
    /// In the order of a conversation; the detours come after what they lead around.
    pub const ALL: [Band; Stage::COUNT + 1] = {
        let mut bands = [Band::Endings; Stage::COUNT + 1];
        let mut position = 0;
        while position < Stage::COUNT {
            bands[position] = Band::Stage(Stage::ALL[position]);
            position += 1;
        }
        bands
    };

    pub fn of(place: &Place<'_>) -> Band {
        place.stage().map_or(Band::Endings, Band::Stage)
    }

    /// A word for ids inside a picture.
    pub const fn kebab(self) -> &'static str {
        match self {
            Band::Stage(stage) => stage.kebab(),
            Band::Endings => "endings",
        }
    }

    pub fn title(self, text: &Strings) -> String {
        match self {
            Band::Stage(stage) => text.word("stage", stage.kebab()),
            Band::Endings => text.get("map-endings"),
        }
    }
}

/// "Decision", "Ending: not solved", and what else must be known at a glance.
pub(super) fn kind(text: &Strings, place: &Place<'_>) -> String {
    let mut kind = match &place.node.body {
        NodeBody::Decision(_) => text.get("map-decision"),
        NodeBody::Beat(_) => text.get("map-beat"),
        NodeBody::Ending(ending) => {
            let outcome = text.word("outcome", ending.outcome.kebab());
            format!("{} {outcome}", outcome_mark(ending.outcome))
        }
    };
    if place.is_start {
        kind = format!("{kind}, {}", text.get("map-start"));
    }
    if !place.reached {
        kind = format!("{kind}, {}", text.get("map-unreachable"));
    }
    kind
}

/// An outcome without words and without colours.
pub(super) const fn outcome_mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Success => "✓",
        Outcome::Partial => "~",
        Outcome::Failure => "✗",
    }
}

/// The first thing that is said at a node, with whoever says it where that is not the customer.
pub(super) fn first_words(text: &Strings, scenario: &Scenario, place: &Place<'_>) -> String {
    let lines = &place.node.lines;
    // What is always said tells more of a node than what only some hear.
    let always = lines.iter().find(|line| line.when.is_none());
    always
        .or(lines.first())
        .map(|line| words_of(text, scenario, line))
        .unwrap_or_default()
}

fn words_of(text: &Strings, scenario: &Scenario, line: &Line) -> String {
    let says = line.says.variants.first().map_or("", String::as_str);
    let says = says.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = match &line.by {
        Speaker::Customer => return says,
        Speaker::Desk => text.get("map-desk"),
        Speaker::Colleague(id) => {
            let cast = scenario.cast.iter().find(|one| one.id.value == id.value);
            cast.map_or_else(|| id.value.clone(), |one| one.name.clone().into())
                .to_string()
        }
    };
    format!("{name}: {says}")
}

/// "week-old, if recommended": which reply it is and when it goes this way.
pub(super) fn way(text: &Strings, way: &Way<'_>) -> String {
    let mut said = by(text, way);
    if way.on_par {
        said = format!("{PAR_MARK} {said}");
    }
    for condition in conditions(text, way) {
        said = format!("{said}, {condition}");
    }
    if !way.reached {
        said = format!("{said}, {}", text.get("map-unreachable"));
    }
    said
}

/// The id of a choice, or the word for what happens without one.
pub(super) fn by(text: &Strings, way: &Way<'_>) -> String {
    match way.by {
        By::Choice(choice) => choice.id.value.to_string(),
        By::Silence(silence) => {
            let seconds = [("seconds", silence.after_s.into())];
            text.format("map-silence", &seconds)
        }
        By::Itself => text.get("map-onward"),
    }
}

/// When a way is on offer, and when it is taken.
pub(super) fn conditions(text: &Strings, way: &Way<'_>) -> Vec<String> {
    let if_so = |condition: &Condition| {
        let what = condition_in_words(text, condition, Room::Narrow);
        text.format("map-if", &[("what", what.into())])
    };
    let taken = match way.taken {
        Taken::Always => None,
        Taken::If(condition) => Some(if_so(condition)),
        Taken::Otherwise => Some(text.get("map-otherwise")),
    };
    let offered = way.offered().map(|condition| {
        let what = condition_in_words(text, condition, Room::Narrow);
        text.format("map-offered-if", &[("what", what.into())])
    });
    offered.into_iter().chain(taken).collect()
}

/// At most `chars` characters, with a mark where some are left out.
pub(super) fn shortened(text: &str, chars: usize) -> String {
    match text.char_indices().nth(chars) {
        None => text.to_owned(),
        Some(_) => {
            let kept: String = text.chars().take(chars.saturating_sub(1)).collect();
            format!("{}…", kept.trim_end())
        }
    }
}
