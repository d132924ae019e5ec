//! Anger, disappointment and worry can be told apart by the ear: in pitch, in pace and in roughness.

use std::sync::LazyLock;

use super::measure::{Measured, measured, root_mean_square};
use super::{ANGRY, CALM, DISAPPOINTED, LINES, WORRIED, person, rendered, spoken};
use crate::sound::kinds::{Mood, Person, Register, SampleRate, Sound};
use crate::sound::voice::{Manner, plan};

const RATE_HZ: u32 = 16_000;

/// People of either register.
fn people() -> Vec<Person> {
    let mut people = Vec::new();
    for seed in [3, 8] {
        for register in [Register::Low, Register::High] {
            people.push(person(seed, register));
        }
    }
    people
}

/// What the same person measures on the same line when calm, angry, disappointed and worried.
struct Compared {
    who: String,
    moods: [Measured; 4],
}

/// Measured once for all tests: it takes as long as saying the lines.
static COMPARED: LazyLock<Vec<Compared>> = LazyLock::new(|| {
    let pairs = people().into_iter().zip(LINES.iter().cycle());
    let compared = pairs.map(|(person, says)| Compared {
        who: format!("{person:?} says {says:?}"),
        moods: [CALM, ANGRY, DISAPPOINTED, WORRIED].map(|mood| voice(says, person, mood)),
    });
    compared.collect()
});

fn check(claim: impl Fn([Measured; 4]) -> bool) {
    for Compared { who, moods } in COMPARED.iter() {
        assert!(claim(*moods), "{who}:\n{moods:#?}");
    }
}

fn voice(says: &str, person: Person, mood: Mood) -> Measured {
    let rate = SampleRate::new(RATE_HZ);
    let sound = Sound::Voice(spoken(says, person, mood));
    measured(&rendered(&sound, 1, rate, 10_000), rate)
}

#[test]
fn disappointment_is_low_anger_high_and_worry_the_highest() {
    // A tenth is about two semitones: nobody takes one for the other.
    check(|[calm, angry, disappointed, worried]| {
        disappointed.pitch_hz * 1.1 < calm.pitch_hz
            && calm.pitch_hz * 1.1 < angry.pitch_hz
            && angry.pitch_hz * 1.1 < worried.pitch_hz
    });
}

#[test]
fn anger_is_the_roughest_and_disappointment_is_not_rough() {
    // 3 dB: one of them has twice as much noise for the same voice.
    check(|[calm, angry, disappointed, worried]| {
        angry.harmonics_db + 3.0 < worried.harmonics_db
            && worried.harmonics_db + 3.0 < disappointed.harmonics_db
            && angry.harmonics_db + 6.0 < calm.harmonics_db
    });
}

#[test]
fn anger_and_worry_are_fast_and_disappointment_is_slow() {
    for says in LINES {
        let syllables = |mood| {
            let spoken = spoken(says, person(1, Register::Low), mood);
            plan(&spoken, &Manner::of(mood), 1).len() as f32
        };
        let calm = syllables(CALM);
        assert!(syllables(ANGRY) > 1.15 * calm, "{says}");
        assert!(syllables(WORRIED) > 1.1 * calm, "{says}");
        assert!(syllables(DISAPPOINTED) < 0.8 * calm, "{says}");
    }
}

#[test]
fn anger_is_loud_and_disappointment_soft() {
    let rate = SampleRate::new(RATE_HZ);
    for person in people() {
        let level = |mood| {
            let sound = Sound::Voice(spoken(LINES[0], person, mood));
            root_mean_square(&rendered(&sound, 1, rate, 10_000))
        };
        let calm = level(CALM);
        assert!(level(ANGRY) > 1.2 * calm, "{person:?}");
        assert!(level(DISAPPOINTED) < 0.85 * calm, "{person:?}");
    }
}

#[test]
fn the_more_of_a_feeling_the_more_of_it_is_heard() {
    let says = LINES[0];
    let person = person(3, Register::Low);
    let rising = [300, 550, 800].map(|anger| {
        voice(
            says,
            person,
            Mood {
                anger,
                ..Mood::default()
            },
        )
    });
    for pair in rising.windows(2) {
        assert!(pair[0].pitch_hz < pair[1].pitch_hz, "{rising:#?}");
        assert!(pair[0].harmonics_db > pair[1].harmonics_db, "{rising:#?}");
    }
}

#[test]
fn people_have_voices_of_their_own() {
    let pitches: Vec<f32> = COMPARED
        .iter()
        .map(|compared| compared.moods[0].pitch_hz)
        .collect();
    for (place, one) in pitches.iter().enumerate() {
        for other in &pitches[place + 1..] {
            assert!((one / other - 1.0).abs() > 0.01, "{pitches:?}");
        }
    }
}
