//! Every sound as samples: heard, not clipped, and different where it means something different.

mod emotion;
mod measure;
mod written_out;

use super::kinds::{Mood, Person, Register, SampleRate, Spoken, Through};
use super::scene::{Scene, Time};
use super::{Kind, Sound, begin};
use crate::engine::Label;
use crate::scenario::ChannelKind;
use measure::{peak, root_mean_square};

/// Two lines of ordinary length.
pub(super) const LINES: [&str; 2] = [
    "I bought a fridge from you a week ago and it is dead. This is my third call!",
    "Saya sudah dua kali ke sini, dan jawabannya lain terus. Jadi saya harus percaya yang mana?",
];

pub(super) const CALM: Mood = Mood {
    anger: 0,
    disappointment: 0,
    worry: 0,
};
pub(super) const ANGRY: Mood = Mood { anger: 800, ..CALM };
pub(super) const DISAPPOINTED: Mood = Mood {
    disappointment: 800,
    ..CALM
};
pub(super) const WORRIED: Mood = Mood { worry: 800, ..CALM };

/// A moment in which nobody says anything.
pub(super) fn scene(channel: ChannelKind) -> Scene {
    Scene {
        channel,
        customer: person(1, Register::High),
        mood: CALM,
        label: Label::Calm,
        time: Time::Running,
        line: None,
        arrived: None,
    }
}

pub(super) fn person(seed: u64, register: Register) -> Person {
    Person { seed, register }
}

pub(super) fn spoken(says: &str, person: Person, mood: Mood) -> Spoken {
    Spoken {
        says: says.to_owned(),
        character_ms: 32,
        person,
        mood,
        through: Through::Air,
    }
}

/// Every sound, each in the states in which it differs, with a name for a file.
pub(super) fn every_sound() -> Vec<(String, Sound)> {
    let moods = [
        ("calm", CALM),
        ("angry", ANGRY),
        ("disappointed", DISAPPOINTED),
        ("worried", WORRIED),
    ];
    let mut sounds = vec![
        ("ring".to_owned(), Sound::Ring),
        ("message".to_owned(), Sound::Message),
        ("hold-music".to_owned(), Sound::HoldMusic),
    ];
    for channel in ChannelKind::ALL {
        sounds.push((format!("room-{}", channel.kebab()), Sound::Room(channel)));
        sounds.push((format!("end-{}", channel.kebab()), Sound::End(channel)));
    }
    for kind in Kind::ALL {
        sounds.push((format!("sample-{}", kind.kebab()), Sound::Sample(kind)));
    }
    for (name, mood) in moods {
        sounds.push((format!("typing-{name}"), Sound::Typing(mood)));
        for (register, who) in [(Register::Low, "low"), (Register::High, "high")] {
            for (through, way) in [(Through::Air, "air"), (Through::Telephone, "telephone")] {
                let spoken = Spoken {
                    through,
                    ..spoken(LINES[0], person(7, register), mood)
                };
                sounds.push((format!("voice-{name}-{who}-{way}"), Sound::Voice(spoken)));
            }
        }
    }
    sounds
}

/// The beginning of a sound, to its end or to `ms`.
pub(super) fn rendered(sound: &Sound, seed: u64, rate: SampleRate, ms: u64) -> Vec<f32> {
    begin(sound, seed, rate, 0).take(rate.samples(ms)).collect()
}

/// A telephone would do with the first; the second is what computers have.
const RATES: [u32; 2] = [16_000, 48_000];

/// −60 dB: what is softer is lost in any room.
const SILENT: f32 = 0.001;

/// Leaves room for what sounds at the same time.
const LOUDEST: f32 = 0.9;

#[test]
fn every_sound_is_heard_and_none_is_clipped() {
    let rate = SampleRate::new(16_000);
    for (name, sound) in every_sound() {
        let samples = rendered(&sound, 11, rate, 3_000);
        assert!(samples.iter().all(|sample| sample.is_finite()), "{name}");
        let (loud, loudest) = (root_mean_square(&samples), peak(&samples));
        assert!(loud > SILENT, "{name}: {loud}");
        assert!(loudest < LOUDEST, "{name}: {loudest}");
    }
}

#[test]
fn rooms_are_far_softer_than_anything_that_happens_in_them() {
    let rate = SampleRate::new(16_000);
    let level = |sound: &Sound| root_mean_square(&rendered(sound, 3, rate, 4_000));
    let voice = level(&Sound::Voice(spoken(
        LINES[0],
        person(7, Register::Low),
        CALM,
    )));
    for channel in ChannelKind::ALL {
        let room = level(&Sound::Room(channel));
        // 10 dB.
        assert!(room * 3.16 < voice, "{channel:?}: {room} beside {voice}");
    }
}

#[test]
fn a_sound_is_as_loud_at_one_rate_as_at_another() {
    for (name, sound) in every_sound() {
        let levels = RATES.map(|per_second| {
            let rate = SampleRate::new(per_second);
            root_mean_square(&rendered(&sound, 5, rate, 800))
        });
        let (softest, loudest) = (
            levels.iter().copied().fold(f32::MAX, f32::min),
            levels.iter().copied().fold(0.0, f32::max),
        );
        // 3 dB.
        assert!(loudest < softest * 1.41, "{name}: {levels:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_samples_and_another_gives_others() {
    let rate = SampleRate::new(16_000);
    let voice = Sound::Voice(spoken(LINES[0], person(7, Register::Low), CALM));
    for sound in [voice, Sound::HoldMusic, Sound::Room(ChannelKind::WalkIn)] {
        let first = rendered(&sound, 1, rate, 1_500);
        assert!(first == rendered(&sound, 1, rate, 1_500), "{sound:?}");
        assert!(first != rendered(&sound, 2, rate, 1_500), "{sound:?}");
    }
}

#[test]
fn a_sound_with_a_length_ends_then_and_the_others_do_not() {
    let rate = SampleRate::new(8_000);
    for (name, sound) in every_sound() {
        let longest_ms = 3_000;
        let samples = rendered(&sound, 1, rate, longest_ms).len();
        let expected_ms = sound.length_ms().unwrap_or(longest_ms);
        let expected = rate.samples(expected_ms.min(longest_ms));
        assert!(samples <= expected, "{name} is longer than it says");
        if sound.length_ms().is_none() {
            assert_eq!(samples, expected, "{name} has an end");
        }
    }
}

#[test]
fn a_voice_taken_up_in_the_middle_has_the_rest_of_the_line_to_say() {
    let rate = SampleRate::new(16_000);
    let sound = Sound::Voice(spoken(LINES[0], person(7, Register::Low), CALM));
    let length_ms = sound.length_ms().expect("a line has an end");
    let rest = begin(&sound, 1, rate, length_ms - 500).count();
    assert_eq!(rest, rate.samples(500));
    assert_eq!(begin(&sound, 1, rate, length_ms + 1).count(), 0);
}

#[test]
fn nothing_in_a_line_upsets_the_voice() {
    let rate = SampleRate::new(8_000);
    for says in [
        "",
        "?",
        "…!",
        " ",
        "a",
        "\u{1f642}",
        "ａｂｃ — «да»",
        "\n\n",
    ] {
        for mood in [CALM, ANGRY, WORRIED] {
            let sound = Sound::Voice(spoken(says, person(1, Register::High), mood));
            let samples = rendered(&sound, 1, rate, 2_000);
            assert!(samples.iter().all(|sample| sample.is_finite()), "{says}");
        }
    }
}
