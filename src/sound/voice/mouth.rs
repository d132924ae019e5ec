//! The mouth: four resonances that move from vowel to vowel.

use super::plan::{Onset, Syllable, Vowel};
use crate::sound::kinds::{Person, Register, SampleRate};
use crate::sound::parts::{Dice, Resonator};

const FORMANTS: usize = 4;

/// How wide the resonances are, in Hz (Klatt 1980, table I).
const BANDWIDTHS_HZ: [f32; FORMANTS] = [70.0, 90.0, 140.0, 220.0];

/// The resonances of a nose with the lips closed.
const NASAL_HZ: [f32; FORMANTS] = [270.0, 1_050.0, 2_200.0, 3_300.0];

/// How fast the mouth moves, in ms.
const MOVES_MS: f32 = 22.0;

/// Where it stands, and what passes through it.
pub(super) struct Mouth {
    /// How much shorter the way from throat to lips is than a man's, as a ratio of frequencies.
    size: f32,
    hz: [f32; FORMANTS],
    resonators: [Resonator; FORMANTS],
}

/// The first formants of a man after Peterson and Barney (1952), table II; the schwa is a tube without a shape.
fn formants_hz(vowel: Vowel) -> [f32; FORMANTS] {
    match vowel {
        Vowel::A => [730.0, 1_090.0, 2_440.0, 3_400.0],
        Vowel::E => [530.0, 1_840.0, 2_480.0, 3_500.0],
        Vowel::Schwa => [500.0, 1_500.0, 2_500.0, 3_500.0],
        Vowel::I => [290.0, 2_250.0, 2_950.0, 3_600.0],
        Vowel::O => [560.0, 860.0, 2_410.0, 3_300.0],
        Vowel::U => [310.0, 870.0, 2_240.0, 3_300.0],
    }
}

impl Mouth {
    pub fn of(person: Person, rate: SampleRate) -> Mouth {
        let (shortest, longest) = match person.register {
            Register::Low => (0.95, 1.04),
            Register::High => (1.10, 1.2),
        };
        let size = Dice::of(person.seed, 0x30b).between(shortest, longest);
        let hz = formants_hz(Vowel::Schwa);
        Mouth {
            size,
            hz,
            resonators: std::array::from_fn(|place| {
                Resonator::new(hz[place] * size, BANDWIDTHS_HZ[place], rate)
            }),
        }
    }

    /// Moves on towards what the syllable needs at this time; called every [`super::STEP`] samples.
    pub fn form(&mut self, syllable: &Syllable, in_ms: f32, rate: SampleRate) {
        let goal = match syllable.onset {
            Onset::Nasal if in_ms < syllable.onset_ms() => NASAL_HZ,
            _ => formants_hz(syllable.vowel),
        };
        let share = rate.approach(MOVES_MS / super::STEP as f32);
        for (place, resonator) in self.resonators.iter_mut().enumerate() {
            self.hz[place] += share * (goal[place] - self.hz[place]);
            resonator.tune(self.hz[place] * self.size, BANDWIDTHS_HZ[place], rate);
        }
    }

    pub fn pass(&mut self, sample: f32) -> f32 {
        self.resonators
            .iter_mut()
            .fold(sample, |sample, resonator| resonator.pass(sample))
    }
}
