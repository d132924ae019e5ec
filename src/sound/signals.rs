//! What says that something has happened: the ring, a message, the end.

use std::f32::consts::TAU;

use super::kinds::SampleRate;
use super::parts::{LowPass, Struck, swell};
use crate::scenario::ChannelKind;

/// How long each of them is heard, in ms. The ring is over before the customer speaks.
pub(super) const RING_MS: u64 = 680;
pub(super) const MESSAGE_MS: u64 = 700;
pub(super) const END_MS: u64 = 1_300;

/// Sounds that are struck at set times, in ms.
struct Strikes {
    coming: std::vec::IntoIter<(u64, Struck)>,
    next: Option<(u64, Struck)>,
    ringing: Vec<Struck>,
    soft: LowPass,
    at: usize,
    length: usize,
    rate: SampleRate,
}

impl Strikes {
    fn new(strikes: Vec<(u64, Struck)>, length_ms: u64, rate: SampleRate) -> Strikes {
        let mut coming = strikes.into_iter();
        Strikes {
            next: coming.next(),
            coming,
            ringing: Vec::new(),
            soft: LowPass::new(4_500.0, rate),
            at: 0,
            length: rate.samples(length_ms),
            rate,
        }
    }
}

impl Iterator for Strikes {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.at >= self.length {
            return None;
        }
        while let Some((_, struck)) = self
            .next
            .take_if(|(ms, _)| self.rate.samples(*ms) <= self.at)
        {
            self.ringing.push(struck);
            self.next = self.coming.next();
        }
        let sum: f32 = self.ringing.iter_mut().map(Struck::advance).sum();
        self.ringing.retain(|struck| !struck.is_over());
        let fades = self.rate.samples(60) as f32;
        let swelled = swell(self.at as f32, self.length as f32, 1.0, fades);
        self.at += 1;
        Some(self.soft.pass(sum) * swelled)
    }
}

/// Two short bursts of a bell with two gongs.
pub(super) fn ring(rate: SampleRate) -> impl Iterator<Item = f32> + Send {
    const GONGS_HZ: [f32; 2] = [1_046.5, 1_318.5];
    const STRIKE_MS: u64 = 42;
    let bursts = [0, 340].into_iter().flat_map(|begins_ms| {
        (0..6_u64).map(move |strike| {
            let gong = GONGS_HZ[strike as usize % GONGS_HZ.len()];
            let struck = Struck::gong(gong, 260.0, 0.16, rate);
            (begins_ms + strike * STRIKE_MS, struck)
        })
    });
    Strikes::new(bursts.collect(), RING_MS, rate)
}

/// Two soft notes upwards.
pub(super) fn message(rate: SampleRate) -> impl Iterator<Item = f32> + Send {
    let notes = vec![
        (0, Struck::wood(659.3, 420.0, 0.30, rate)),
        (95, Struck::wood(987.8, 520.0, 0.26, rate)),
    ];
    Strikes::new(notes, MESSAGE_MS, rate)
}

/// On the telephone the tone of a line that was hung up; elsewhere two soft notes downwards.
pub(super) fn end(channel: ChannelKind, rate: SampleRate) -> Box<dyn Iterator<Item = f32> + Send> {
    match channel {
        ChannelKind::Call => Box::new(hung_up(rate)),
        ChannelKind::WalkIn | ChannelKind::Chat | ChannelKind::Email | ChannelKind::Social => {
            let notes = vec![
                (0, Struck::wood(784.0, 700.0, 0.26, rate)),
                (190, Struck::wood(523.3, 1_100.0, 0.30, rate)),
            ];
            Box::new(Strikes::new(notes, END_MS, rate))
        }
    }
}

/// The tone of 425 Hz that most of the world has for this (ITU-T E.180), three times, short and soft.
fn hung_up(rate: SampleRate) -> impl Iterator<Item = f32> + Send {
    const HZ: f32 = 425.0;
    const TONE_MS: usize = 220;
    const EVERY_MS: usize = 440;
    let ms = rate.per_second() as f32 / 1_000.0;
    (0..rate.samples(END_MS)).map(move |at| {
        let in_tone = (at as f32 / ms) % EVERY_MS as f32;
        let swelled = swell(in_tone, TONE_MS as f32, 12.0, 25.0);
        let turns = rate.turns(HZ) * at as f32;
        0.16 * swelled * libm::sinf(TAU * (turns - libm::floorf(turns)))
    })
}
