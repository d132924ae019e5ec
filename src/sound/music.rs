//! Hold music that nobody has heard before and nobody minds: four chords, a walking melody, no end.

use super::kinds::SampleRate;
use super::parts::{Dice, HighPass, LowPass, Struck};

/// Slow enough to breathe.
const EIGHTH_MS: u64 = 340;

/// Each chord lasts a bar of eight eighths.
const EIGHTHS_PER_BAR: usize = 8;

/// More never ring at once: each is over within a few bars.
const NOTES_MAX: usize = 24;

/// C below the middle one, in Hz.
const LOW_C_HZ: f32 = 130.81;

/// Chords as semitones above C: root, third, fifth. Any order of these four sounds like waiting.
const CHORDS: [[i32; 3]; 4] = [[0, 4, 7], [9, 12, 16], [5, 9, 12], [7, 11, 14]];
const ORDERS: [[usize; 4]; 3] = [[0, 1, 2, 3], [0, 2, 1, 3], [0, 3, 1, 2]];

/// The pentatonic scale over two octaves, in which no step is wrong over these chords.
const SCALE: [i32; 10] = [12, 14, 16, 19, 21, 24, 26, 28, 31, 33];

/// Which tone of the chord the accompaniment plays on each eighth.
const FIGURE: [usize; EIGHTHS_PER_BAR] = [0, 1, 2, 1, 0, 1, 2, 1];

/// The music while somebody waits.
pub(super) struct HoldMusic {
    rate: SampleRate,
    dice: Dice,
    order: [usize; 4],
    eighth: usize,
    /// The step of the scale on which the melody is.
    step: usize,
    left: usize,
    notes: Vec<Struck>,
    soft: LowPass,
    thin: HighPass,
}

impl HoldMusic {
    pub fn new(seed: u64, rate: SampleRate) -> HoldMusic {
        let mut dice = Dice::of(seed, 0x305);
        HoldMusic {
            rate,
            order: dice.pick(&ORDERS),
            dice,
            eighth: 0,
            step: 3,
            left: 0,
            notes: Vec::with_capacity(NOTES_MAX),
            // It comes down the line.
            soft: LowPass::new(2_600.0, rate),
            thin: HighPass::new(170.0, rate),
        }
    }

    fn play_eighth(&mut self) {
        let in_bar = self.eighth % EIGHTHS_PER_BAR;
        let bar = self.eighth / EIGHTHS_PER_BAR;
        let chord = CHORDS[self.order[bar % self.order.len()]];
        if in_bar == 0 {
            self.strike(chord[0], 2_600.0, 0.21);
        }
        let force = self.dice.between(0.065, 0.1);
        self.strike(chord[FIGURE[in_bar]] + 12, 1_100.0, force);
        // On the beat mostly, off it now and then; the last bar of eight rests.
        let sings = bar % 8 != 7
            && match in_bar % 2 {
                0 => self.dice.below(4) > 0,
                _ => self.dice.below(6) == 0,
            };
        if sings {
            let to = self.step + 1 + self.dice.below(3);
            self.step = to.saturating_sub(2).min(SCALE.len() - 1);
            let force = self.dice.between(0.12, 0.17);
            self.strike(SCALE[self.step] + 12, 1_700.0, force);
        }
        self.eighth += 1;
    }

    fn strike(&mut self, semitones: i32, rings_ms: f32, force: f32) {
        if self.notes.len() == NOTES_MAX {
            self.notes.remove(0);
        }
        let hz = LOW_C_HZ * libm::exp2f(semitones as f32 / 12.0);
        self.notes
            .push(Struck::tine(hz, rings_ms, force, self.rate));
    }
}

impl Iterator for HoldMusic {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.left == 0 {
            self.notes.retain(|note| !note.is_over());
            self.play_eighth();
            self.left = self.rate.samples(EIGHTH_MS);
        }
        self.left -= 1;
        let sum: f32 = self.notes.iter_mut().map(Struck::advance).sum();
        Some(self.thin.pass(self.soft.pass(sum)))
    }
}
