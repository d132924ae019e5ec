//! The air of a room: what is left when nothing else sounds.

use crate::sound::kinds::SampleRate;
use crate::sound::parts::{Dice, LowPass};

/// Noise of which the low part is the strongest, as ventilation makes it.
pub(super) struct Air {
    dice: Dice,
    dark: LowPass,
    darker: LowPass,
    gain: f32,
}

impl Air {
    /// Nothing much above `hz`; `gain` as loud as the samples become at most.
    pub fn new(seed: u64, hz: f32, gain: f32, rate: SampleRate) -> Air {
        // A filter lets through less of a noise the more samples a second it has.
        let share = libm::sqrtf(rate.per_second() as f32 / hz);
        Air {
            dice: Dice::of(seed, 0xa1e),
            dark: LowPass::new(hz, rate),
            darker: LowPass::new(hz * 3.0, rate),
            gain: gain * share * 0.35,
        }
    }

    pub fn advance(&mut self) -> f32 {
        let noise = self.dice.noise();
        self.gain * self.darker.pass(self.dark.pass(noise))
    }
}
