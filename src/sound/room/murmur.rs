//! Somebody who talks at the other end of the room: the melody of speech without its edges.

use crate::sound::kinds::{Mood, SampleRate};
use crate::sound::parts::{Dice, Follower, LowPass, Resonator};
use crate::sound::voice::{Manner, Throat};

/// Syllables in one go, at least and at most, and the silence after them, in ms.
const SYLLABLES: (usize, usize) = (4, 14);
const SILENCE_MS: (f32, f32) = (700.0, 3_500.0);

/// One speaker, far away.
pub(super) struct Murmur {
    rate: SampleRate,
    dice: Dice,
    manner: Manner,
    throat: Throat,
    mouth: [Resonator; 2],
    wall: [LowPass; 2],
    pitch_hz: f32,
    loudness: Follower,
    goal: f32,
    /// Samples until the next syllable or silence.
    left: usize,
    syllables_left: usize,
    gain: f32,
}

impl Murmur {
    pub fn new(seed: u64, gain: f32, rate: SampleRate) -> Murmur {
        let mut dice = Dice::of(seed, 0x3a3);
        let pitch_hz = dice.between(95.0, 210.0);
        Murmur {
            rate,
            manner: Manner::of(Mood::default()),
            throat: Throat::new(seed, rate),
            mouth: [
                Resonator::new(dice.between(420.0, 560.0), 120.0, rate),
                Resonator::new(dice.between(1_000.0, 1_500.0), 180.0, rate),
            ],
            wall: [LowPass::new(520.0, rate), LowPass::new(700.0, rate)],
            pitch_hz,
            loudness: Follower::new(0.0, 45.0, rate),
            goal: 0.0,
            // They do not all begin at once.
            left: rate.samples(dice.between(0.0, 900.0) as u64),
            syllables_left: 0,
            gain,
            dice,
        }
    }

    pub fn advance(&mut self) -> f32 {
        if self.left == 0 {
            self.go_on();
        }
        self.left -= 1;
        let loudness = self.loudness.follow(self.goal);
        let voiced = loudness * self.throat.advance();
        let formed = self
            .mouth
            .iter_mut()
            .fold(voiced, |sample, part| part.pass(sample));
        self.gain
            * self
                .wall
                .iter_mut()
                .fold(formed, |sample, wall| wall.pass(sample))
    }

    fn go_on(&mut self) {
        let lasts_ms = if self.syllables_left == 0 {
            self.syllables_left = SYLLABLES.0 + self.dice.below(SYLLABLES.1 - SYLLABLES.0);
            self.goal = 0.0;
            self.dice.between(SILENCE_MS.0, SILENCE_MS.1)
        } else {
            self.syllables_left -= 1;
            self.goal = self.dice.between(0.25, 1.0);
            let hz = self.pitch_hz * self.dice.between(0.88, 1.16);
            self.throat.tune(hz, &self.manner);
            self.dice.between(110.0, 240.0)
        };
        self.left = self.rate.samples(lasts_ms as u64).max(1);
    }
}
