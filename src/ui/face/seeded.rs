//! A whole look from a seed: somebody who could stand at a counter in Jakarta as well as in Leeds.

use super::look::{Age, Beard, Glasses, Hair, Look};
use super::traits::scattered;

/// Skins, dresses and persons that a look can have; the first two count from 1.
const SKINS: u64 = 6;
const DRESSES: u64 = 8;
const PERSONS: u64 = 256;

/// One in so many wears glasses, and of elders one in so many.
const GLASSES_ONE_IN: u64 = 4;
const GLASSES_OF_ELDERS_ONE_IN: u64 = 2;

impl Look {
    /// The person of a seed, the same on every machine. Nothing in it needs a name to fit: neither beard nor headscarf
    /// nor a bald head, which only an author can give.
    pub fn from_seed(seed: u64) -> Look {
        let dice = Dice(seed);
        let age = dice.pick(0, &[Age::Young, Age::Adult, Age::Adult, Age::Elder]);
        let glasses_one_in = match age {
            Age::Elder => GLASSES_OF_ELDERS_ONE_IN,
            Age::Young | Age::Adult => GLASSES_ONE_IN,
        };
        Look {
            age,
            hair: dice.pick(1, &[Hair::Short, Hair::Long, Hair::Bun, Hair::Curly]),
            skin: 1 + dice.below(2, SKINS) as u8,
            dress: 1 + dice.below(3, DRESSES) as u8,
            glasses: if dice.below(4, glasses_one_in) == 0 {
                Glasses::With
            } else {
                Glasses::Without
            },
            beard: Beard::Without,
            person: dice.below(5, PERSONS) as u8,
        }
    }

    /// The person of a seed among everybody there is: with headscarves, beards and bald heads too. For people without
    /// a name, and for the sheet of looks.
    pub fn of_anybody(seed: u64) -> Look {
        let dice = Dice(scattered(seed, 0xFACE));
        let plain = Look::from_seed(seed);
        let hair = dice.pick(
            0,
            &[
                plain.hair,
                plain.hair,
                Hair::Headscarf,
                Hair::Short,
                Hair::Bald,
            ],
        );
        let beard = match hair {
            Hair::Short | Hair::Bald => dice.pick(
                1,
                &[
                    Beard::Without,
                    Beard::Without,
                    Beard::Stubble,
                    Beard::Moustache,
                    Beard::Full,
                ],
            ),
            Hair::Long | Hair::Bun | Hair::Curly | Hair::Headscarf => Beard::Without,
        };
        // Nobody is bald before the hair had time to fall out.
        let age = match (hair, plain.age) {
            (Hair::Bald, Age::Young) => Age::Adult,
            (_, age) => age,
        };
        Look {
            age,
            hair,
            beard,
            ..plain
        }
    }
}

/// Numbers drawn from a seed. Each has its place, so that one that is added or left out changes no other.
struct Dice(u64);

impl Dice {
    fn below(&self, place: u64, bound: u64) -> u64 {
        scattered(self.0, place) % bound
    }

    fn pick<T: Copy>(&self, place: u64, kinds: &[T]) -> T {
        kinds[self.below(place, kinds.len() as u64) as usize]
    }
}
