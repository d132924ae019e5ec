//! Filters of one and two poles.

use std::f32::consts::{PI, TAU};

use crate::sound::kinds::SampleRate;

/// Takes away what is above a frequency, by 6 dB for each octave.
pub(in crate::sound) struct LowPass {
    share: f32,
    out: f32,
}

impl LowPass {
    pub fn new(hz: f32, rate: SampleRate) -> LowPass {
        LowPass {
            share: 1.0 - libm::expf(-TAU * rate.turns(hz)),
            out: 0.0,
        }
    }

    pub fn pass(&mut self, sample: f32) -> f32 {
        self.out += self.share * (sample - self.out);
        self.out
    }
}

/// Takes away what is below a frequency, by 6 dB for each octave.
pub(in crate::sound) struct HighPass(LowPass);

impl HighPass {
    pub fn new(hz: f32, rate: SampleRate) -> HighPass {
        HighPass(LowPass::new(hz, rate))
    }

    pub fn pass(&mut self, sample: f32) -> f32 {
        sample - self.0.pass(sample)
    }
}

/// A resonance: what a mouth does to a voice. The difference equation of D. H. Klatt, "Software for a cascade/parallel
/// formant synthesizer", J. Acoust. Soc. Am. 67 (1980), p. 972; it lets very low frequencies pass as they are.
pub(in crate::sound) struct Resonator {
    a: f32,
    b: f32,
    c: f32,
    before: [f32; 2],
}

impl Resonator {
    pub fn new(hz: f32, bandwidth_hz: f32, rate: SampleRate) -> Resonator {
        let mut resonator = Resonator {
            a: 0.0,
            b: 0.0,
            c: 0.0,
            before: [0.0; 2],
        };
        resonator.tune(hz, bandwidth_hz, rate);
        resonator
    }

    /// Moves the resonance while it sounds. Above what the rate can carry it stays just below.
    pub fn tune(&mut self, hz: f32, bandwidth_hz: f32, rate: SampleRate) {
        const TURNS_MAX: f32 = 0.45;
        let turns = rate.turns(hz).min(TURNS_MAX);
        let radius = libm::expf(-PI * rate.turns(bandwidth_hz));
        self.b = 2.0 * radius * libm::cosf(TAU * turns);
        self.c = -radius * radius;
        self.a = 1.0 - self.b - self.c;
    }

    pub fn pass(&mut self, sample: f32) -> f32 {
        let out = self.a * sample + self.b * self.before[0] + self.c * self.before[1];
        self.before = [out, self.before[0]];
        out
    }
}
