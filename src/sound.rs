//! Every sound of the game, made from nothing: pure functions from a description, a seed and a sample rate to samples.
//!
//! No sound is recorded and none carries a meaning of its own: each has its [caption](caption), and what it tells is on
//! the screen as well.

pub mod caption;
mod hearing;
mod kinds;
mod mixer;
mod music;
mod parts;
mod room;
mod sample;
pub mod scene;
mod signals;
mod typing;
pub mod voice;

#[cfg(test)]
mod tests;

pub use hearing::{Captions, Hearing, Playback, VOLUME_PERCENT_MAX, VOLUME_PERCENT_STEP, Volumes};
pub use kinds::{Kind, Mood, Person, Register, SampleRate, Sound, Spoken, Through};
pub use mixer::{Cue, Mixer, Wish};
pub use sample::SAMPLE_MS;

/// Samples of one channel, −1…1, as long as the sound lasts.
pub type Samples = Box<dyn Iterator<Item = f32> + Send>;

/// Makes a sound as it is `from_ms` milliseconds after its beginning: the same samples for the same description, seed and
/// rate on every machine.
pub fn begin(sound: &Sound, seed: u64, rate: SampleRate, from_ms: u64) -> Samples {
    let skipped = rate.samples(from_ms);
    match sound {
        // Without an end: where it begins makes no difference.
        Sound::Room(channel) => Box::new(room::Room::of(*channel, seed, rate)),
        Sound::HoldMusic => Box::new(music::HoldMusic::new(seed, rate)),
        Sound::Typing(mood) => Box::new(typing::Typing::of(*mood, seed, rate)),
        Sound::Voice(spoken) => Box::new(voice::Voice::begin(spoken, seed, rate, from_ms)),
        Sound::Ring => Box::new(signals::ring(rate).skip(skipped)),
        Sound::Message => Box::new(signals::message(rate).skip(skipped)),
        Sound::End(channel) => Box::new(signals::end(*channel, rate).skip(skipped)),
        Sound::Sample(kind) => Box::new(sample::sample(*kind, seed, rate).skip(skipped)),
    }
}
