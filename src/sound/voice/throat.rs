//! The vocal folds: a swing of air after the other, none quite like the last.

use std::f32::consts::PI;

use super::manner::Manner;
use crate::sound::kinds::SampleRate;
use crate::sound::parts::Dice;

/// How long the vocal folds open, in parts of a swing.
const OPENING: f32 = 0.42;

/// The derivative of the flow of A. E. Rosenberg, "Effect of glottal pulse shape on the quality of natural vowels", J.
/// Acoust. Soc. Am. 49 (1971), pulse C: half a wave up, a quarter of a faster one down, closed. It is the derivative
/// because the lips let changes out rather than the flow itself.
pub(in crate::sound) struct Throat {
    rate: SampleRate,
    dice: Dice,
    /// 0…1 in the current swing.
    phase: f32,
    turns: f32,
    jitter: f32,
    shimmer: f32,
    breath: f32,
    closing: f32,
    /// What noise is multiplied with: the more samples a second, the less of it lies where a voice is.
    hiss: f32,
    /// How much longer and stronger this swing is.
    stretch: f32,
    strength: f32,
}

impl Throat {
    pub fn new(seed: u64, rate: SampleRate) -> Throat {
        Throat {
            rate,
            dice: Dice::of(seed, 0x70a),
            phase: 0.0,
            turns: 0.0,
            jitter: 0.0,
            shimmer: 0.0,
            breath: 0.0,
            closing: 0.16,
            hiss: 2.0 * noise_gain(rate),
            stretch: 1.0,
            strength: 1.0,
        }
    }

    pub fn tune(&mut self, hz: f32, manner: &Manner) {
        self.turns = self.rate.turns(hz);
        self.jitter = manner.jitter;
        self.shimmer = manner.shimmer;
        self.breath = manner.breath;
        self.closing = manner.closing;
    }

    /// The next sample; as strong for one way of closing as for another, with a mean square of about 1.
    pub fn advance(&mut self) -> f32 {
        self.phase += self.turns * self.stretch;
        if self.phase >= 1.0 {
            self.phase -= 1.0;
            self.stretch = 1.0 / (1.0 + self.jitter * self.dice.deviation()).max(0.5);
            self.strength = (1.0 + self.shimmer * self.dice.deviation()).max(0.1);
        }
        let swing = self.strength * self.flow_change() / self.root_mean_square();
        // Air hisses where the folds are open, and a little where they are not.
        let open = if self.phase < OPENING + self.closing {
            1.0
        } else {
            0.35
        };
        swing + self.breath * open * self.hiss * self.dice.noise()
    }

    fn flow_change(&self) -> f32 {
        let closes_at = OPENING + self.closing;
        if self.phase < OPENING {
            0.5 * PI / OPENING * libm::sinf(PI * self.phase / OPENING)
        } else if self.phase < closes_at {
            let part = (self.phase - OPENING) / self.closing;
            -0.5 * PI / self.closing * libm::sinf(0.5 * PI * part)
        } else {
            0.0
        }
    }

    /// Of [`Self::flow_change`] over a whole swing: the integral of its square.
    fn root_mean_square(&self) -> f32 {
        let square = PI * PI / 8.0 * (1.0 / OPENING + 1.0 / self.closing);
        libm::sqrtf(square)
    }
}

/// What keeps the loudness of noise within the range of a voice the same at every rate.
pub(super) fn noise_gain(rate: SampleRate) -> f32 {
    const REFERENCE: f32 = 16_000.0;
    libm::sqrtf(rate.per_second() as f32 / REFERENCE)
}
