//! Something that is struck and rings out: a bell, a bar of wood, a key.

use std::f32::consts::TAU;

use crate::sound::kinds::SampleRate;

/// What has fallen this far is not heard any more.
const SILENT: f32 = 1.0e-5;

/// One partial: a sine that dies away. Two multiplications a sample, where a sine by itself would take dozens.
struct Partial {
    b: f32,
    c: f32,
    now: f32,
    next: f32,
    /// Falls with the sine, which passes through zero and would seem to be over.
    level: f32,
    fall: f32,
}

impl Partial {
    fn new(hz: f32, rings_ms: f32, amplitude: f32, rate: SampleRate) -> Partial {
        /// The natural logarithm of 1000: a fall by 60 dB.
        const LN_1000: f32 = 6.907_755;
        let angle = TAU * rate.turns(hz);
        let fall = libm::expf(-LN_1000 * 1_000.0 / (rings_ms * rate.per_second() as f32));
        Partial {
            b: 2.0 * fall * libm::cosf(angle),
            c: -fall * fall,
            now: 0.0,
            next: amplitude * fall * libm::sinf(angle),
            level: amplitude,
            fall,
        }
    }

    fn advance(&mut self) -> f32 {
        let out = self.now;
        self.now = self.next;
        self.next = self.b * self.now + self.c * out;
        self.level *= self.fall;
        out
    }
}

/// A body with at most three partials.
pub(in crate::sound) struct Struck {
    partials: [Partial; 3],
}

/// How the partials of a body lie: parts of the pitch, of the amplitude and of the time it rings.
struct Body([(f32, f32, f32); 3]);

/// A tuned bar of wood: its second partial is tuned two octaves above.
const WOOD: Body = Body([(1.0, 1.0, 1.0), (4.0, 0.14, 0.35), (9.2, 0.04, 0.15)]);
/// A small gong, such as two in a telephone.
const GONG: Body = Body([(1.0, 0.8, 1.0), (2.76, 0.3, 0.6), (5.4, 0.12, 0.35)]);
/// An electric piano, soft.
const TINE: Body = Body([(1.0, 1.0, 1.0), (2.0, 0.3, 0.7), (3.0, 0.08, 0.4)]);

impl Struck {
    /// `rings_ms`: until it is 60 dB softer.
    pub fn wood(hz: f32, rings_ms: f32, amplitude: f32, rate: SampleRate) -> Struck {
        Struck::body(&WOOD, hz, rings_ms, amplitude, rate)
    }

    pub fn gong(hz: f32, rings_ms: f32, amplitude: f32, rate: SampleRate) -> Struck {
        Struck::body(&GONG, hz, rings_ms, amplitude, rate)
    }

    pub fn tine(hz: f32, rings_ms: f32, amplitude: f32, rate: SampleRate) -> Struck {
        Struck::body(&TINE, hz, rings_ms, amplitude, rate)
    }

    fn body(body: &Body, hz: f32, rings_ms: f32, amplitude: f32, rate: SampleRate) -> Struck {
        Struck {
            partials: body.0.map(|(pitch, strength, rings)| {
                // What the rate cannot carry would come back at a wrong pitch.
                let carried = rate.turns(hz * pitch) < 0.45;
                let strength = if carried { strength } else { 0.0 };
                Partial::new(hz * pitch, rings_ms * rings, amplitude * strength, rate)
            }),
        }
    }

    pub fn advance(&mut self) -> f32 {
        self.partials.iter_mut().map(Partial::advance).sum()
    }

    pub fn is_over(&self) -> bool {
        self.partials.iter().all(|partial| partial.level < SILENT)
    }
}
