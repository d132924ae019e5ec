//! The shape of `peduli show --format json`.

mod condition;
mod node;

pub use condition::{ShownBound, ShownCondition};
pub use node::{
    ShownChoice, ShownEffects, ShownKey, ShownLine, ShownNode, ShownRoute, ShownSilence,
};

use crate::library::LoadedScenario;
use crate::scenario::{Age, Beard, Card, Colleague, Customer, Glasses, Hair, Weights};
use crate::session::ContentHash;
use serde::{Deserialize, Serialize};

/// A scenario with its texts in one language and every default filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownScenario {
    pub id: String,
    /// BLAKE3 of the exact bytes of `scenario.ron`, in hexadecimal digits.
    pub hash: String,
    /// The language of the texts below.
    pub language: String,
    /// Every language it can be shown in, its own first.
    pub languages: Vec<String>,
    pub title: String,
    pub summary: String,
    /// `walk-in`, `call`, `chat`, `email` or `social`.
    pub channel: String,
    /// `before`, `during` or `after`.
    pub phase: String,
    pub sector: String,
    pub complaint: String,
    pub fault: String,
    /// 1 calm … 5 hostile.
    pub difficulty: u8,
    /// How much each axis counts in the composite, 0 … 10.
    pub composite: ShownWeights,
    /// Stages that count even where they are skipped on the way to success.
    pub mandatory: Vec<String>,
    pub briefing: ShownBriefing,
    pub customer: ShownCustomer,
    pub cast: Vec<ShownColleague>,
    /// The first node.
    pub start: String,
    /// In written order.
    pub nodes: Vec<ShownNode>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownWeights {
    pub empathy: u8,
    pub patience: u8,
    pub ownership: u8,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownBriefing {
    pub role: String,
    pub ticket: String,
    pub look_up: Vec<ShownCard>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownCard {
    pub id: String,
    pub title: String,
    pub body: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownCustomer {
    pub name: String,
    /// `critical`, `calm`, `clever`, `volatile`, `anxious` or `custom`.
    pub persona: String,
    /// How strongly each feeling answers to a reply, in thousandths.
    pub sensitivity: ShownFeelings,
    /// Before the first word, 0 … 1000 each.
    pub feels: ShownFeelings,
    pub look: ShownLook,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownFeelings {
    pub anger: u16,
    pub disappointment: u16,
    pub worry: u16,
}

/// What the author leaves open is `null`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownLook {
    /// `young`, `adult` or `elder`.
    pub age: Option<String>,
    /// `short`, `long`, `bun`, `curly`, `bald` or `headscarf`.
    pub hair: Option<String>,
    /// 1 … 6, light to dark.
    pub skin: Option<u8>,
    /// 1 … 8, a palette of clothes.
    pub dress: Option<u8>,
    pub glasses: Option<bool>,
    /// `shaven`, `stubble`, `moustache` or `full`.
    pub beard: Option<String>,
}

/// Someone else who may speak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownColleague {
    pub id: String,
    pub name: String,
    pub department: String,
}

impl ShownScenario {
    /// In `language` where it exists in it, else in its own.
    pub fn of(loaded: &LoadedScenario, language: &str) -> ShownScenario {
        let shown = &loaded.in_language(language);
        let language = match loaded.translation(language) {
            Some(translation) => &translation.language,
            None => &loaded.scenario.language,
        };
        ShownScenario {
            id: shown.id.value.to_string(),
            hash: ContentHash::of(&*loaded.text).to_string(),
            language: language.clone(),
            languages: loaded.languages().map(str::to_owned).collect(),
            title: shown.title.clone(),
            summary: shown.summary.clone(),
            channel: shown.channel.kebab().to_owned(),
            phase: shown.phase.kebab().to_owned(),
            sector: shown.sector.clone(),
            complaint: shown.complaint.kebab().to_owned(),
            fault: shown.fault.kebab().to_owned(),
            difficulty: shown.difficulty,
            composite: ShownWeights::of(shown.composite),
            mandatory: shown
                .mandatory
                .iter()
                .map(|stage| stage.kebab().to_owned())
                .collect(),
            briefing: ShownBriefing {
                role: shown.briefing.role.clone(),
                ticket: shown.briefing.ticket.clone(),
                look_up: shown.briefing.look_up.iter().map(ShownCard::of).collect(),
            },
            customer: ShownCustomer::of(&shown.customer),
            cast: shown.cast.iter().map(ShownColleague::of).collect(),
            start: shown.start.value.to_string(),
            nodes: shown.nodes.iter().map(ShownNode::of).collect(),
        }
    }
}

impl ShownWeights {
    fn of(weights: Weights) -> ShownWeights {
        ShownWeights {
            empathy: weights.empathy,
            patience: weights.patience,
            ownership: weights.ownership,
        }
    }
}

impl ShownCard {
    fn of(card: &Card) -> ShownCard {
        ShownCard {
            id: card.id.value.to_string(),
            title: card.title.clone(),
            body: card.body.clone(),
        }
    }
}

impl ShownColleague {
    fn of(colleague: &Colleague) -> ShownColleague {
        ShownColleague {
            id: colleague.id.value.to_string(),
            name: colleague.name.clone(),
            department: colleague.department.clone(),
        }
    }
}

impl ShownCustomer {
    fn of(customer: &Customer) -> ShownCustomer {
        let sensitivity = customer.persona.sensitivity();
        let look = customer.look;
        let age = |age| match age {
            Age::Young => "young",
            Age::Adult => "adult",
            Age::Elder => "elder",
        };
        let hair = |hair| match hair {
            Hair::Short => "short",
            Hair::Long => "long",
            Hair::Bun => "bun",
            Hair::Curly => "curly",
            Hair::Bald => "bald",
            Hair::Headscarf => "headscarf",
        };
        let beard = |beard| match beard {
            Beard::Shaven => "shaven",
            Beard::Stubble => "stubble",
            Beard::Moustache => "moustache",
            Beard::Full => "full",
        };
        ShownCustomer {
            name: customer.name.clone(),
            persona: customer.persona.kebab().to_owned(),
            sensitivity: ShownFeelings {
                anger: sensitivity.anger,
                disappointment: sensitivity.disappointment,
                worry: sensitivity.worry,
            },
            feels: ShownFeelings {
                anger: customer.feels.anger,
                disappointment: customer.feels.disappointment,
                worry: customer.feels.worry,
            },
            look: ShownLook {
                age: look.age.map(age).map(str::to_owned),
                hair: look.hair.map(hair).map(str::to_owned),
                skin: look.skin,
                dress: look.dress,
                glasses: look.glasses.map(|glasses| glasses == Glasses::Worn),
                beard: look.beard.map(beard).map(str::to_owned),
            },
        }
    }
}
