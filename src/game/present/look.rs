//! What a customer looks like: as the author says, and the rest drawn from the scenario's name.

use crate::scenario;
use crate::ui::face::{Age, Beard, Glasses, Hair, Look};

/// The same scenario always brings the same person.
pub(in crate::game) fn look(scenario: &scenario::Scenario) -> Look {
    let authored = &scenario.customer.look;
    // Every part is drawn, authored or not, so that adding one in the scenario changes no other.
    let drawn = Look::from_seed(rhythm(scenario));
    Look {
        age: authored.age.map_or(drawn.age, age),
        hair: authored.hair.map_or(drawn.hair, hair),
        skin: authored.skin.unwrap_or(drawn.skin),
        dress: authored.dress.unwrap_or(drawn.dress),
        glasses: authored.glasses.map_or(drawn.glasses, glasses),
        beard: authored.beard.map_or(drawn.beard, beard),
        person: drawn.person,
    }
}

fn age(age: scenario::Age) -> Age {
    match age {
        scenario::Age::Young => Age::Young,
        scenario::Age::Adult => Age::Adult,
        scenario::Age::Elder => Age::Elder,
    }
}

fn hair(hair: scenario::Hair) -> Hair {
    match hair {
        scenario::Hair::Short => Hair::Short,
        scenario::Hair::Long => Hair::Long,
        scenario::Hair::Bun => Hair::Bun,
        scenario::Hair::Curly => Hair::Curly,
        scenario::Hair::Bald => Hair::Bald,
        scenario::Hair::Headscarf => Hair::Headscarf,
    }
}

fn glasses(glasses: scenario::Glasses) -> Glasses {
    match glasses {
        scenario::Glasses::Worn => Glasses::With,
        scenario::Glasses::None => Glasses::Without,
    }
}

fn beard(beard: scenario::Beard) -> Beard {
    match beard {
        scenario::Beard::Shaven => Beard::Without,
        scenario::Beard::Stubble => Beard::Stubble,
        scenario::Beard::Moustache => Beard::Moustache,
        scenario::Beard::Full => Beard::Full,
    }
}

/// A number that makes one person blink at other times than the next, and that their look is drawn from.
pub(in crate::game) fn rhythm(scenario: &scenario::Scenario) -> u64 {
    let hash = blake3::hash(scenario.id.value.as_bytes());
    let first = hash.as_bytes().first_chunk::<8>();
    u64::from_le_bytes(*first.expect("a hash has 32 bytes, of which these are the first 8"))
}
