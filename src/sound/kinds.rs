//! What can be heard, and what it depends on.

use super::sample::SAMPLE_MS;
use super::signals::{END_MS, MESSAGE_MS, RING_MS};
use crate::scenario::ChannelKind;

/// How many samples make a second: 8,000…192,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SampleRate(u32);

impl SampleRate {
    const MIN: u32 = 8_000;
    const MAX: u32 = 192_000;

    /// The nearest rate within the limits.
    pub fn new(per_second: u32) -> SampleRate {
        SampleRate(per_second.clamp(Self::MIN, Self::MAX))
    }

    pub fn per_second(self) -> u32 {
        self.0
    }

    /// How many samples last `ms` milliseconds.
    pub fn samples(self, ms: u64) -> usize {
        usize::try_from(ms.saturating_mul(u64::from(self.0)) / 1_000).unwrap_or(usize::MAX)
    }

    /// The part of a turn that an oscillator of `hz` makes in one sample.
    pub(super) fn turns(self, hz: f32) -> f32 {
        hz / self.0 as f32
    }

    /// The share of the way to its goal that something makes in one sample if it makes two thirds of it in `ms`.
    pub(super) fn approach(self, ms: f32) -> f32 {
        1.0 - libm::expf(-1_000.0 / (ms * self.0 as f32))
    }
}

/// What has a volume of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Room,
    Voice,
    /// The ring, what announces a message, typing, the end.
    Signals,
    Music,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Room, Kind::Voice, Kind::Signals, Kind::Music];

    /// The word used in identifiers of texts and settings.
    pub const fn kebab(self) -> &'static str {
        match self {
            Kind::Room => "room",
            Kind::Voice => "voice",
            Kind::Signals => "signals",
            Kind::Music => "music",
        }
    }
}

/// Something that can be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sound {
    /// The place in which the conversation takes place, without an end.
    Room(ChannelKind),
    Ring,
    /// Without an end.
    HoldMusic,
    /// A line that was written has arrived.
    Message,
    /// Somebody in this mood at a keyboard, without an end.
    Typing(Mood),
    /// A line that is said.
    Voice(Spoken),
    /// The conversation is over, however it went.
    End(ChannelKind),
    /// A second or two of each kind, for whoever sets its volume.
    Sample(Kind),
}

impl Sound {
    pub fn kind(&self) -> Kind {
        match self {
            Sound::Room(_) => Kind::Room,
            Sound::Voice(_) => Kind::Voice,
            Sound::HoldMusic => Kind::Music,
            Sound::Ring | Sound::Message | Sound::Typing(_) | Sound::End(_) => Kind::Signals,
            Sound::Sample(kind) => *kind,
        }
    }

    /// How long it is heard, in ms; `None`: until it is no longer wished for.
    pub fn length_ms(&self) -> Option<u64> {
        match self {
            Sound::Room(_) | Sound::HoldMusic | Sound::Typing(_) => None,
            Sound::Ring => Some(RING_MS),
            Sound::Message => Some(MESSAGE_MS),
            Sound::End(_) => Some(END_MS),
            Sound::Voice(spoken) => Some(spoken.length_ms()),
            Sound::Sample(_) => Some(SAMPLE_MS),
        }
    }
}

/// A line in a voice without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub says: String,
    /// How long a character takes, in ms, so that the voice keeps up with the words on the screen.
    pub character_ms: u64,
    pub person: Person,
    pub mood: Mood,
    pub through: Through,
}

impl Spoken {
    pub fn length_ms(&self) -> u64 {
        self.says.chars().count() as u64 * self.character_ms
    }
}

/// What makes one voice another than the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    pub seed: u64,
    pub register: Register,
}

/// Whether somebody speaks low or high.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    Low,
    High,
}

/// What a voice comes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    Air,
    Telephone,
}

/// What can be heard of somebody's feelings; each 0…1000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mood {
    pub anger: u16,
    pub disappointment: u16,
    pub worry: u16,
}
