//! How somebody speaks: what of their feelings can be heard.
//!
//! The directions are those on which the studies agree that K. R. Scherer, "Vocal communication of emotion", Speech
//! Communication 40 (2003), table 2, and P. N. Juslin and P. Laukka, "Communication of emotions in vocal expression and
//! music performance", Psychological Bulletin 129 (2003), tables 7 to 11, put together: anger is high, loud, fast, strongly
//! accented, with much energy above and irregular; sadness is low, soft, slow, even and falling, with little above; fear
//! is the highest, fast, with little melody, shaking and breathy. The amounts are ours, chosen by ear and by the
//! measurements of the tests.

use crate::sound::kinds::Mood;

/// Everything about a voice that feelings change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Manner {
    /// In parts of the pitch of the same person when calm.
    pub pitch: f32,
    /// How far syllables stand out of the melody, in semitones.
    pub accent: f32,
    /// How far the melody has come at the end of a phrase, in semitones.
    pub drift: f32,
    /// A slow speaker has many characters for each syllable.
    pub characters_per_syllable: f32,
    /// How much one swing of the vocal folds is longer than the next, in parts of its length.
    pub jitter: f32,
    /// How much one swing is stronger than the next, in parts of its strength.
    pub shimmer: f32,
    /// Air that escapes without swinging, in parts of the voice.
    pub breath: f32,
    /// How far the voice shakes, in parts of its pitch.
    pub tremor: f32,
    /// How long the vocal folds take to close, in parts of a swing: short is sharp and bright.
    pub closing: f32,
    /// 0…1.
    pub loudness: f32,
}

const CALM: Manner = Manner {
    pitch: 1.0,
    accent: 1.5,
    drift: -2.0,
    characters_per_syllable: 6.0,
    jitter: 0.005,
    shimmer: 0.03,
    breath: 0.03,
    tremor: 0.0,
    closing: 0.16,
    loudness: 0.5,
};

const ANGRY: Manner = Manner {
    pitch: 1.36,
    accent: 3.2,
    drift: -0.5,
    characters_per_syllable: 4.5,
    jitter: 0.045,
    shimmer: 0.28,
    breath: 0.10,
    tremor: 0.0,
    closing: 0.07,
    loudness: 1.0,
};

const DISAPPOINTED: Manner = Manner {
    pitch: 0.82,
    accent: 0.7,
    drift: -4.0,
    characters_per_syllable: 8.5,
    jitter: 0.004,
    shimmer: 0.03,
    breath: 0.02,
    tremor: 0.0,
    closing: 0.24,
    loudness: 0.36,
};

const WORRIED: Manner = Manner {
    pitch: 1.62,
    accent: 1.0,
    drift: 1.5,
    characters_per_syllable: 4.8,
    jitter: 0.010,
    shimmer: 0.06,
    breath: 0.31,
    tremor: 0.045,
    closing: 0.19,
    loudness: 0.5,
};

/// Where a feeling begins to be heard, and where it cannot be heard more plainly.
const HEARD_FROM: f32 = 150.0;
const HEARD_TO: f32 = 850.0;

impl Manner {
    /// Between calm and each feeling, by its strength.
    pub fn of(mood: Mood) -> Manner {
        let feelings = [
            (mood.anger, ANGRY),
            (mood.disappointment, DISAPPOINTED),
            (mood.worry, WORRIED),
        ]
        .map(|(strength, manner)| (heard(strength), manner));
        let sum: f32 = feelings.iter().map(|(part, _)| part).sum();
        // Who is everything at once is not more than everything.
        let scale = 1.0 / sum.max(1.0);
        let mix = |quality: fn(&Manner) -> f32| {
            let added = feelings
                .iter()
                .map(|(part, manner)| part * scale * (quality(manner) - quality(&CALM)));
            quality(&CALM) + added.sum::<f32>()
        };
        Manner {
            pitch: mix(|manner| manner.pitch),
            accent: mix(|manner| manner.accent),
            drift: mix(|manner| manner.drift),
            characters_per_syllable: mix(|manner| manner.characters_per_syllable),
            jitter: mix(|manner| manner.jitter),
            shimmer: mix(|manner| manner.shimmer),
            breath: mix(|manner| manner.breath),
            tremor: mix(|manner| manner.tremor),
            closing: mix(|manner| manner.closing),
            loudness: mix(|manner| manner.loudness),
        }
    }
}

fn heard(strength: u16) -> f32 {
    ((f32::from(strength) - HEARD_FROM) / (HEARD_TO - HEARD_FROM)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_heard_of_a_feeling_that_is_hardly_there() {
        let mood = Mood {
            anger: 100,
            disappointment: 150,
            worry: 100,
        };
        assert_eq!(Manner::of(mood), CALM);
    }

    #[test]
    fn a_feeling_alone_is_heard_in_full() {
        let mood = Mood {
            anger: 1_000,
            ..Mood::default()
        };
        let manner = Manner::of(mood);
        assert!((manner.pitch - ANGRY.pitch).abs() < 1.0e-5);
        assert!((manner.jitter - ANGRY.jitter).abs() < 1.0e-5);
    }

    #[test]
    fn all_feelings_at_once_stay_between_them() {
        let mood = Mood {
            anger: 1_000,
            disappointment: 1_000,
            worry: 1_000,
        };
        let manner = Manner::of(mood);
        assert!(manner.pitch > DISAPPOINTED.pitch && manner.pitch < WORRIED.pitch);
        assert!(manner.loudness > DISAPPOINTED.loudness && manner.loudness < ANGRY.loudness);
    }
}
