//! The sound of the place: quiet, warm, and never twice the same.

mod air;
mod murmur;

use super::kinds::SampleRate;
use super::parts::{Dice, Follower, LowPass, Struck};
use super::typing::Typing;
use crate::scenario::ChannelKind;
use air::Air;
use murmur::Murmur;

/// What a room sounds of; each layer may be missing.
pub(super) struct Room {
    air: Air,
    murmurs: Vec<Murmur>,
    keys: Option<Far<Typing>>,
    clock: Option<Clock>,
    street: Option<Street>,
}

impl Room {
    pub fn of(channel: ChannelKind, seed: u64, rate: SampleRate) -> Room {
        let murmurs = |count: u64, gain: f32| {
            (0..count)
                .map(|place| Murmur::new(seed.wrapping_add(place), gain, rate))
                .collect()
        };
        let empty = Room {
            air: Air::new(seed, 260.0, 0.017, rate),
            murmurs: Vec::new(),
            keys: None,
            clock: None,
            street: None,
        };
        match channel {
            // A shop, with others who wait and talk.
            ChannelKind::WalkIn => Room {
                murmurs: murmurs(4, 0.009),
                ..empty
            },
            // A line that is open, and colleagues behind.
            ChannelKind::Call => Room {
                air: Air::new(seed, 900.0, 0.009, rate),
                murmurs: murmurs(3, 0.006),
                ..empty
            },
            // A quiet office where others type.
            ChannelKind::Chat => Room {
                keys: Some(Far::new(Typing::with(5.0, 0.25, seed ^ 1, rate), rate)),
                ..empty
            },
            // The same office in the evening, and a clock.
            ChannelKind::Email => Room {
                air: Air::new(seed, 200.0, 0.022, rate),
                clock: Some(Clock::new(rate)),
                ..empty
            },
            // A place where many people are, and a street below.
            ChannelKind::Social => Room {
                murmurs: murmurs(6, 0.007),
                street: Some(Street::new(seed, rate)),
                ..empty
            },
        }
    }
}

impl Iterator for Room {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        let murmur: f32 = self.murmurs.iter_mut().map(Murmur::advance).sum();
        let keys = self.keys.as_mut().and_then(Iterator::next).unwrap_or(0.0);
        let clock = self.clock.as_mut().map_or(0.0, Clock::advance);
        let street = self.street.as_mut().map_or(0.0, Street::advance);
        Some(self.air.advance() + murmur + keys + clock + street)
    }
}

/// Something at the other end of the room.
struct Far<Sounds> {
    sounds: Sounds,
    soft: [LowPass; 2],
}

impl<Sounds> Far<Sounds> {
    fn new(sounds: Sounds, rate: SampleRate) -> Far<Sounds> {
        Far {
            sounds,
            soft: [LowPass::new(1_400.0, rate), LowPass::new(1_400.0, rate)],
        }
    }
}

impl<Sounds: Iterator<Item = f32>> Iterator for Far<Sounds> {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        let sample = self.sounds.next()?;
        Some(
            self.soft
                .iter_mut()
                .fold(sample, |sample, soft| soft.pass(sample)),
        )
    }
}

/// Ticks once a second, hardly to be heard.
struct Clock {
    rate: SampleRate,
    at: usize,
    tick: Option<Struck>,
}

impl Clock {
    fn new(rate: SampleRate) -> Clock {
        Clock {
            rate,
            at: 0,
            tick: None,
        }
    }

    fn advance(&mut self) -> f32 {
        let second = self.rate.per_second() as usize;
        if self.at == second / 2 {
            self.tick = Some(Struck::wood(620.0, 45.0, 0.022, self.rate));
        }
        self.at = (self.at + 1) % second;
        self.tick.as_mut().map_or(0.0, Struck::advance)
    }
}

/// Cars that come and go far below.
struct Street {
    dice: Dice,
    rumble: [LowPass; 2],
    near: Follower,
    goal: f32,
    left: usize,
    rate: SampleRate,
}

impl Street {
    fn new(seed: u64, rate: SampleRate) -> Street {
        Street {
            dice: Dice::of(seed, 0x57e),
            rumble: [LowPass::new(180.0, rate), LowPass::new(320.0, rate)],
            near: Follower::new(0.3, 900.0, rate),
            goal: 0.3,
            left: 0,
            rate,
        }
    }

    fn advance(&mut self) -> f32 {
        const GAIN: f32 = 0.11;
        if self.left == 0 {
            self.goal = self.dice.between(0.1, 1.0);
            let lasts_ms = self.dice.between(1_500.0, 4_500.0);
            self.left = self.rate.samples(lasts_ms as u64);
        }
        self.left -= 1;
        let noise = self.dice.noise();
        let rumble = self
            .rumble
            .iter_mut()
            .fold(noise, |sample, pass| pass.pass(sample));
        GAIN * self.near.follow(self.goal) * rumble
    }
}
