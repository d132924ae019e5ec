//! A second or two of each kind of sound, for whoever sets its volume.

use super::Samples;
use super::kinds::{Kind, Mood, Person, Register, SampleRate, Spoken, Through};
use super::music::HoldMusic;
use super::parts::swell;
use super::room::Room;
use super::signals::message;
use super::voice::Voice;
use crate::scenario::ChannelKind;

/// How long a sample is heard, in ms.
pub const SAMPLE_MS: u64 = 2_400;

pub(super) fn sample(kind: Kind, seed: u64, rate: SampleRate) -> impl Iterator<Item = f32> + Send {
    let whole: Samples = match kind {
        Kind::Room => Box::new(Room::of(ChannelKind::WalkIn, seed, rate)),
        Kind::Voice => Box::new(Voice::begin(&anybody(), seed, rate, 0)),
        Kind::Signals => Box::new(message(rate)),
        Kind::Music => Box::new(HoldMusic::new(seed, rate)),
    };
    let ms = rate.per_second() as f32 / 1_000.0;
    whole
        .take(rate.samples(SAMPLE_MS))
        .enumerate()
        .map(move |(at, sample)| sample * swell(at as f32 / ms, SAMPLE_MS as f32, 20.0, 400.0))
}

/// Somebody calm who says something of the length of a sample.
fn anybody() -> Spoken {
    Spoken {
        says: "Good morning, I have a question about an order, if I may.".to_owned(),
        character_ms: 38,
        person: Person {
            seed: 1,
            register: Register::High,
        },
        mood: Mood::default(),
        through: Through::Air,
    }
}
