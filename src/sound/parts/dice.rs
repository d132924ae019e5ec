//! Seeded chance: noise, and what makes one second of a sound other than the next.

use chacha20::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// A stream of numbers that depends on nothing but its seed.
pub(in crate::sound) struct Dice(ChaCha8Rng);

impl Dice {
    /// `stream` keeps the layers of one sound apart.
    pub fn of(seed: u64, stream: u64) -> Dice {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&stream.to_le_bytes());
        Dice(ChaCha8Rng::from_seed(key))
    }

    /// White noise, −1…1.
    pub fn noise(&mut self) -> f32 {
        2.0 * self.part() - 1.0
    }

    /// About normal, with a deviation of 1 and never beyond ±3.5: the sum of four draws.
    pub fn deviation(&mut self) -> f32 {
        /// Four draws from −1…1 have a variance of 4/3.
        const DEVIATION: f32 = 1.154_700_5;
        (self.noise() + self.noise() + self.noise() + self.noise()) / DEVIATION
    }

    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.part()
    }

    /// A number below `bound`. It favours the small ones by less than a millionth, which nobody hears.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0.next_u32() as usize % bound.max(1)
    }

    pub fn pick<T: Copy>(&mut self, kinds: &[T]) -> T {
        kinds[self.below(kinds.len())]
    }

    /// 0…1, without 1: the 24 bits that a float holds exactly.
    fn part(&mut self) -> f32 {
        const STEP: f32 = 1.0 / (1 << 24) as f32;
        (self.0.next_u32() >> 8) as f32 * STEP
    }
}
