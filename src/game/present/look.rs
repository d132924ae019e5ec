//! What a customer looks like: as the author says, and the rest drawn from the scenario's name.

use crate::scenario;
use crate::ui::face::{Age, Glasses, Hair, Look};

const SKINS: u64 = 6;
const DRESSES: u64 = 8;

/// One person in so many wears glasses where the author does not say.
const GLASSES_ONE_IN: u64 = 4;

/// The same scenario always brings the same person.
pub(in crate::game) fn look(scenario: &scenario::Scenario) -> Look {
    let authored = &scenario.customer.look;
    let mut dice = Dice::of(&scenario.id.value);
    // Every part is drawn, authored or not, so that adding one in the scenario changes no other.
    let age = dice.pick(&[Age::Young, Age::Adult, Age::Adult, Age::Elder]);
    let hair = dice.pick(&[Hair::Short, Hair::Long, Hair::Bun, Hair::Curly]);
    let skin = 1 + dice.below(SKINS) as u8;
    let dress = 1 + dice.below(DRESSES) as u8;
    let glasses = dice.below(GLASSES_ONE_IN) == 0;
    Look {
        age: authored.age.map_or(age, |age| match age {
            scenario::Age::Young => Age::Young,
            scenario::Age::Adult => Age::Adult,
            scenario::Age::Elder => Age::Elder,
        }),
        hair: authored.hair.map_or(hair, |hair| match hair {
            scenario::Hair::Short => Hair::Short,
            scenario::Hair::Long => Hair::Long,
            scenario::Hair::Bun => Hair::Bun,
            scenario::Hair::Curly => Hair::Curly,
            scenario::Hair::Bald => Hair::Bald,
            scenario::Hair::Headscarf => Hair::Headscarf,
        }),
        skin: authored.skin.unwrap_or(skin),
        dress: authored.dress.unwrap_or(dress),
        glasses: match authored.glasses {
            Some(scenario::Glasses::Worn) => Glasses::With,
            Some(scenario::Glasses::None) => Glasses::Without,
            None if glasses => Glasses::With,
            None => Glasses::Without,
        },
    }
}

/// A number that makes one person blink at other times than the next.
pub(in crate::game) fn rhythm(scenario: &scenario::Scenario) -> u64 {
    Dice::of(&scenario.id.value).0
}

/// Numbers drawn from a name, the same on every machine.
struct Dice(u64);

impl Dice {
    fn of(name: &str) -> Dice {
        let hash = blake3::hash(name.as_bytes());
        let first = hash.as_bytes().first_chunk::<8>();
        Dice(u64::from_le_bytes(*first.expect(
            "a hash has 32 bytes, of which these are the first 8",
        )))
    }

    fn below(&mut self, bound: u64) -> u64 {
        let drawn = self.0 % bound;
        self.0 = self.0.rotate_right(8) ^ (self.0 / bound);
        drawn
    }

    fn pick<T: Copy>(&mut self, kinds: &[T]) -> T {
        kinds[self.below(kinds.len() as u64) as usize]
    }
}
