//! Somebody at a keyboard: how fast and how hard they type follows how they feel.

use super::kinds::{Mood, SampleRate};
use super::parts::{Dice, HighPass, LowPass, Struck};
use super::voice::Manner;

/// Keys in a row before somebody thinks, at least and at most.
const RUN_KEYS: (usize, usize) = (3, 12);

/// Two keys never come closer than this, in ms.
const KEY_MS_MIN: f32 = 45.0;

/// A key: a click and the thump of what lies under it.
pub(super) struct Typing {
    rate: SampleRate,
    dice: Dice,
    keys_per_second: f32,
    force: f32,
    keys_left: usize,
    /// Samples until the next key.
    rest: usize,
    thump: Option<Struck>,
    click: f32,
    click_fall: f32,
    sharp: HighPass,
    soft: LowPass,
}

impl Typing {
    pub fn of(mood: Mood, seed: u64, rate: SampleRate) -> Typing {
        /// Who would say a syllable for each six characters types seven keys a second.
        const KEYS_TIMES_CHARACTERS: f32 = 42.0;
        let manner = Manner::of(mood);
        let keys_per_second = KEYS_TIMES_CHARACTERS / manner.characters_per_syllable;
        Typing::with(keys_per_second, manner.loudness, seed, rate)
    }

    /// `keys_per_second` while the fingers move, `force` 0…1.
    pub fn with(keys_per_second: f32, force: f32, seed: u64, rate: SampleRate) -> Typing {
        Typing {
            rate,
            dice: Dice::of(seed, 0x7e7),
            keys_per_second,
            force,
            keys_left: RUN_KEYS.1,
            rest: 0,
            thump: None,
            click: 0.0,
            click_fall: 1.0 - rate.approach(2.5),
            sharp: HighPass::new(1_200.0, rate),
            soft: LowPass::new(4_000.0, rate),
        }
    }

    fn press(&mut self) {
        let hard = self.force * self.dice.between(0.6, 1.0);
        let thump_hz = self.dice.between(150.0, 260.0);
        self.thump = Some(Struck::wood(thump_hz, 70.0, 0.3 * hard, self.rate));
        self.click = 0.8 * hard;
        let mut pause_ms = (1_000.0 / self.keys_per_second) * self.dice.between(0.6, 1.4);
        if self.keys_left == 0 {
            self.keys_left = RUN_KEYS.0 + self.dice.below(RUN_KEYS.1 - RUN_KEYS.0);
            pause_ms *= self.dice.between(2.0, 4.5);
        } else {
            self.keys_left -= 1;
        }
        self.rest = self.rate.samples(pause_ms.max(KEY_MS_MIN) as u64);
    }
}

impl Iterator for Typing {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.rest == 0 {
            self.press();
        }
        self.rest -= 1;
        let noise = self.dice.noise() * self.click;
        self.click *= self.click_fall;
        let thump = self.thump.as_mut().map_or(0.0, Struck::advance);
        Some(thump + self.soft.pass(self.sharp.pass(noise)))
    }
}
