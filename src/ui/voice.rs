//! How feelings sound: pitch, roughness, tremor, loudness and pace, for a voice that is drawn and for somebody who types.

use crate::ui::kinds::Feelings;

/// What a voice is like; each 0…1. Small changes of the feelings make small changes here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Voice {
    /// From low to high.
    pub pitch: f32,
    /// From clear to hoarse.
    pub roughness: f32,
    /// From steady to trembling.
    pub tremor: f32,
    pub loudness: f32,
    /// From slow to hurried.
    pub pace: f32,
}

impl Voice {
    /// Anger is rough, loud and rather high, disappointment low and slow, worry high and trembling.
    pub fn of(feelings: Feelings) -> Voice {
        let part = |value: u16| f32::from(value.min(1000)) / 1000.0;
        let (anger, disappointment, worry) = (
            part(feelings.anger),
            part(feelings.disappointment),
            part(feelings.worry),
        );
        let voice = |value: f32| value.clamp(0.0, 1.0);
        Voice {
            pitch: voice(0.4 + 0.3 * anger + 0.45 * worry - 0.3 * disappointment),
            roughness: voice(0.04 + 0.9 * anger * anger),
            tremor: voice(worry * worry * (1.0 - 0.5 * anger)),
            loudness: voice(0.45 + 0.55 * anger - 0.25 * disappointment * (1.0 - anger)),
            pace: voice(0.5 + 0.4 * anger + 0.1 * worry - 0.35 * disappointment),
        }
    }
}

/// How somebody types who is heard only by their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    Evenly,
    Fast,
    Slowly,
    /// Stops, and begins again.
    Haltingly,
}

/// From this strength on, 0…1000, a feeling shows in the fingers.
const TELLING: u16 = 500;

impl Typing {
    /// What the strongest of the feelings does to the fingers.
    pub fn of(feelings: Feelings) -> Typing {
        let strongest = [
            (feelings.anger, Typing::Fast),
            (feelings.worry, Typing::Haltingly),
            (feelings.disappointment, Typing::Slowly),
        ]
        .into_iter()
        .rev()
        .max_by_key(|(strength, _)| *strength);
        match strongest {
            Some((strength, typing)) if strength >= TELLING => typing,
            _ => Typing::Evenly,
        }
    }

    /// The id of the text that tells it; it has the variable `name`.
    pub fn text_id(self) -> &'static str {
        match self {
            Typing::Evenly => "conversation-typing",
            Typing::Fast => "conversation-typing-fast",
            Typing::Slowly => "conversation-typing-slowly",
            Typing::Haltingly => "conversation-typing-haltingly",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feels(anger: u16, disappointment: u16, worry: u16) -> Feelings {
        Feelings {
            anger,
            disappointment,
            worry,
            ..Feelings::default()
        }
    }

    fn parts(voice: Voice) -> [f32; 5] {
        [
            voice.pitch,
            voice.roughness,
            voice.tremor,
            voice.loudness,
            voice.pace,
        ]
    }

    #[test]
    fn each_feeling_has_a_sound_of_its_own() {
        let calm = Voice::of(feels(0, 0, 0));
        let angry = Voice::of(feels(900, 0, 0));
        let let_down = Voice::of(feels(0, 900, 0));
        let worried = Voice::of(feels(0, 0, 900));
        assert!(angry.roughness > calm.roughness + 0.5 && angry.pitch > calm.pitch);
        assert!(angry.loudness > calm.loudness + 0.3);
        assert!(let_down.pitch < calm.pitch - 0.2 && let_down.pace < calm.pace - 0.2);
        assert!(worried.pitch > angry.pitch && worried.tremor > calm.tremor + 0.5);
    }

    #[test]
    fn everything_stays_between_silence_and_full_and_nothing_jumps() {
        let steps = || (0..=1000).step_by(125);
        for anger in steps() {
            for disappointment in steps() {
                for worry in steps() {
                    let here = parts(Voice::of(feels(anger, disappointment, worry)));
                    assert!(here.iter().all(|part| (0.0..=1.0).contains(part)));
                    for next in [
                        feels((anger + 5).min(1000), disappointment, worry),
                        feels(anger, (disappointment + 5).min(1000), worry),
                        feels(anger, disappointment, (worry + 5).min(1000)),
                    ] {
                        for (one, other) in here.iter().zip(parts(Voice::of(next))) {
                            assert!((one - other).abs() < 0.02, "{here:?} then {next:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn the_strongest_feeling_is_in_the_fingers() {
        for (feelings, typing) in [
            (feels(100, 200, 300), Typing::Evenly),
            (feels(700, 600, 300), Typing::Fast),
            (feels(300, 600, 500), Typing::Slowly),
            (feels(300, 600, 800), Typing::Haltingly),
        ] {
            assert_eq!(Typing::of(feelings), typing, "{feelings:?}");
        }
    }
}
