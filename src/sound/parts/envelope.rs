//! How something becomes louder and softer without a click.

use crate::sound::kinds::SampleRate;

/// 0…1 at `at` of `length` (in any unit): rises over `attack`, falls over `release`, along a half wave.
pub(in crate::sound) fn swell(at: f32, length: f32, attack: f32, release: f32) -> f32 {
    let rising = at / attack.max(f32::MIN_POSITIVE);
    let falling = (length - at) / release.max(f32::MIN_POSITIVE);
    let part = rising.min(falling).clamp(0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}

/// A value that follows another, smoothly.
pub(in crate::sound) struct Follower {
    pub value: f32,
    share: f32,
}

impl Follower {
    /// Makes two thirds of the way in `ms`.
    pub fn new(value: f32, ms: f32, rate: SampleRate) -> Follower {
        Follower {
            value,
            share: rate.approach(ms),
        }
    }

    pub fn follow(&mut self, goal: f32) -> f32 {
        self.value += self.share * (goal - self.value);
        self.value
    }
}
