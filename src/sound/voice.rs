//! A voice without words: syllables that nobody can understand, in a manner that everybody can.
//!
//! A source and a filter, after G. Fant, "Acoustic Theory of Speech Production" (1960): a [throat](throat) that swings as
//! the [manner] makes it, and a [mouth] that forms the syllables of the [plan].

mod manner;
mod mouth;
mod plan;
mod throat;

pub use manner::Manner;
pub use plan::{Onset, Syllable, Vowel, plan};

pub(super) use throat::Throat;

use super::kinds::{Person, Register, SampleRate, Spoken, Through};
use super::parts::{Dice, Follower, HighPass, LowPass};
use mouth::Mouth;

/// How many samples pass before pitch and mouth are moved on: less than a millisecond.
const STEP: usize = 32;

/// As loud as somebody who is beside themselves: their peaks are bent a little, nobody else's are.
const LEVEL: f32 = 0.08;

/// Where peaks are bent to, so that there is room for what sounds at the same time.
const LOUDEST: f32 = 0.88;

/// A line being said.
pub struct Voice {
    rate: SampleRate,
    manner: Manner,
    pitch_hz: f32,
    syllables: std::vec::IntoIter<Syllable>,
    current: Option<Syllable>,
    /// In samples since the line began, and where it ends.
    at: usize,
    ends: usize,
    throat: Throat,
    mouth: Mouth,
    /// In parts of the person's own pitch.
    pitch: Follower,
    voicing: Follower,
    hiss: Follower,
    /// What voicing and hiss go towards.
    wanted: (f32, f32),
    noise_gain: f32,
    level: f32,
    dice: Dice,
    hiss_pass: HighPass,
    through: Band,
}

impl Voice {
    /// The voice of a line as it is `from_ms` after its beginning.
    pub fn begin(spoken: &Spoken, seed: u64, rate: SampleRate, from_ms: u64) -> Voice {
        let manner = Manner::of(spoken.mood);
        let syllables = plan(spoken, &manner, seed);
        let seed = seed ^ spoken.person.seed;
        let mut voice = Voice {
            rate,
            manner,
            pitch_hz: pitch_hz(spoken.person),
            syllables: syllables.into_iter(),
            current: None,
            at: rate.samples(from_ms),
            ends: rate.samples(spoken.length_ms()),
            throat: Throat::new(seed, rate),
            mouth: Mouth::of(spoken.person, rate),
            pitch: Follower::new(manner.pitch, 28.0 / STEP as f32, rate),
            voicing: Follower::new(0.0, 7.0, rate),
            hiss: Follower::new(0.0, 5.0, rate),
            wanted: (0.0, 0.0),
            noise_gain: throat::noise_gain(rate),
            level: level(spoken, &manner),
            dice: Dice::of(seed, 0x401),
            hiss_pass: HighPass::new(2_500.0, rate),
            through: Band::of(spoken.through, rate),
        };
        voice.current = voice.syllables.next();
        voice
    }

    /// Moves the pitch and the mouth to where they are at this time of the syllable.
    fn move_on(&mut self) -> (f32, f32) {
        let ms = self.at as f32 * 1_000.0 / self.rate.per_second() as f32;
        while self
            .current
            .as_ref()
            .is_some_and(|syllable| syllable.ends_ms() <= ms)
        {
            self.current = self.syllables.next();
        }
        let Some(syllable) = self
            .current
            .as_ref()
            .filter(|syllable| syllable.begins_ms <= ms)
        else {
            return (0.0, 0.0);
        };
        let in_ms = ms - syllable.begins_ms;
        let tremor = self.manner.tremor * tremor_at(ms);
        let pitch = self.pitch.follow(syllable.pitch_at(in_ms) * (1.0 + tremor));
        self.throat.tune(pitch * self.pitch_hz, &self.manner);
        self.mouth.form(syllable, in_ms, self.rate);
        let voicing = syllable.voicing_at(in_ms) * (1.0 + 2.0 * tremor);
        (voicing, syllable.hiss_at(in_ms))
    }
}

impl Iterator for Voice {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.at >= self.ends {
            return None;
        }
        if self.at.is_multiple_of(STEP) {
            self.wanted = self.move_on();
        }
        self.at += 1;
        let voiced = self.voicing.follow(self.wanted.0) * self.throat.advance();
        let hiss = self.noise_gain * self.hiss.follow(self.wanted.1);
        let hissed = hiss * self.hiss_pass.pass(self.dice.noise());
        let formed = self.mouth.pass(voiced) + hissed;
        Some(LOUDEST * libm::tanhf(self.level * self.through.pass(formed) / LOUDEST))
    }
}

/// What the samples of a voice are multiplied with, so that people are about equally loud when calm.
fn level(spoken: &Spoken, manner: &Manner) -> f32 {
    // The swings of a high voice follow each other faster, and a telephone takes the deepest part away.
    let of_register = match spoken.person.register {
        Register::Low => 1.0,
        Register::High => 0.75,
    };
    let of_way = match spoken.through {
        Through::Air => 1.0,
        Through::Telephone => 1.35,
    };
    LEVEL * manner.loudness * of_register * of_way / libm::sqrtf(manner.pitch)
}

/// A tremor of six beats a second, −1…1: what is heard of a voice that shakes (4 to 8 Hz in I. R. Titze, "Principles of
/// Voice Production", 1994).
fn tremor_at(ms: f32) -> f32 {
    const HZ: f32 = 6.0;
    let turns = ms * HZ / 1_000.0;
    libm::sinf(std::f32::consts::TAU * (turns - libm::floorf(turns)))
}

/// The pitch of somebody calm, in Hz: about what G. E. Peterson and H. L. Barney measured of men and women ("Control
/// Methods Used in a Study of the Vowels", 1952), with the differences between people.
fn pitch_hz(person: Person) -> f32 {
    let (low, high) = match person.register {
        Register::Low => (100.0, 138.0),
        Register::High => (176.0, 226.0),
    };
    Dice::of(person.seed, 0x9e).between(low, high)
}

/// What a voice comes through on its way.
struct Band {
    low_cut: [HighPass; 2],
    high_cut: [LowPass; 2],
}

impl Band {
    fn of(through: Through, rate: SampleRate) -> Band {
        // A telephone carries 300 to 3400 Hz (ITU-T G.712); across a counter only the sharpness is lost, so that nobody
        // tries to understand words.
        let (low, high) = match through {
            Through::Air => (70.0, 3_800.0),
            Through::Telephone => (300.0, 3_400.0),
        };
        Band {
            low_cut: [HighPass::new(low, rate), HighPass::new(low, rate)],
            high_cut: [LowPass::new(high, rate), LowPass::new(high, rate)],
        }
    }

    fn pass(&mut self, sample: f32) -> f32 {
        let cut = self
            .low_cut
            .iter_mut()
            .fold(sample, |sample, cut| cut.pass(sample));
        self.high_cut
            .iter_mut()
            .fold(cut, |sample, cut| cut.pass(sample))
    }
}
