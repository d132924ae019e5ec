//! What is heard at one moment of a conversation.

use super::kinds::{Mood, Person, Sound, Spoken, Through};
use super::mixer::Cue;
use crate::engine::Label;
use crate::scenario::ChannelKind;

/// Everything about a moment that can be heard; all times are on the stage's clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub channel: ChannelKind,
    pub customer: Person,
    pub mood: Mood,
    /// The word for the mood.
    pub label: Label,
    pub time: Time,
    /// What is being said or written.
    pub line: Option<Line>,
    /// The last line that was not the trainee's.
    pub arrived: Option<Arrival>,
}

/// Where the conversation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// Nobody has spoken yet.
    Opened {
        since_ms: u64,
    },
    Running,
    OnHold,
    Over {
        since_ms: u64,
    },
    /// The customer has gone, and the trainee writes: it is quiet.
    AtMyDesk,
}

/// A line that is being said or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its place in the conversation.
    pub place: u64,
    pub since_ms: u64,
    pub says: String,
    /// How long a character takes, in ms.
    pub character_ms: u64,
    pub speaker: Speaker,
}

/// Whose line it is; the trainee's own and their paperwork make no sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    Customer,
    Colleague { name: String, person: Person },
}

/// A line that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Its place in the conversation.
    pub place: u64,
    pub since_ms: u64,
}

/// A cue, and how long ago it began, in ms.
pub type Heard = (Cue, u64);

/// What is heard, the place first.
pub fn heard(scene: &Scene) -> Vec<Heard> {
    let seed = scene.customer.seed;
    let mut heard = Heards::default();
    match scene.time {
        Time::OnHold => {
            if scene.channel == ChannelKind::Call {
                heard.add(Sound::HoldMusic, seed, 0);
            }
            return heard.0;
        }
        Time::AtMyDesk => return heard.0,
        Time::Over { since_ms } => {
            heard.add(Sound::End(scene.channel), seed, since_ms);
            return heard.0;
        }
        Time::Opened { since_ms } => {
            heard.add(Sound::Room(scene.channel), seed, 0);
            if scene.channel == ChannelKind::Call && scene.line.is_none() {
                heard.add(Sound::Ring, seed, since_ms);
            }
        }
        Time::Running => heard.add(Sound::Room(scene.channel), seed, 0),
    }
    if let Some(line) = &scene.line {
        let spoken = spoken(scene, line);
        if !is_written(scene.channel) {
            heard.add(Sound::Voice(spoken), line.place, line.since_ms);
        } else if line.since_ms < spoken.length_ms() {
            heard.add(Sound::Typing(spoken.mood), line.place, 0);
        }
    }
    if let Some(arrived) = scene.arrived.filter(|_| is_written(scene.channel)) {
        heard.add(Sound::Message, arrived.place, arrived.since_ms);
    }
    heard.0
}

#[derive(Default)]
struct Heards(Vec<Heard>);

impl Heards {
    fn add(&mut self, sound: Sound, occasion: u64, since_ms: u64) {
        if sound
            .length_ms()
            .is_none_or(|length_ms| since_ms < length_ms)
        {
            self.0.push((Cue { sound, occasion }, since_ms));
        }
    }
}

/// Whether words arrive as text rather than as a voice.
pub(super) fn is_written(channel: ChannelKind) -> bool {
    match channel {
        ChannelKind::WalkIn | ChannelKind::Call => false,
        ChannelKind::Chat | ChannelKind::Email | ChannelKind::Social => true,
    }
}

fn spoken(scene: &Scene, line: &Line) -> Spoken {
    let (person, mood) = match &line.speaker {
        Speaker::Customer => (scene.customer, scene.mood),
        // What a colleague feels is not in any scenario.
        Speaker::Colleague { person, .. } => (*person, Mood::default()),
    };
    Spoken {
        says: line.says.clone(),
        character_ms: line.character_ms,
        person,
        mood,
        through: match scene.channel {
            ChannelKind::Call => Through::Telephone,
            _ => Through::Air,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::tests::scene;

    #[track_caller]
    fn check(scene: &Scene, expected: &[&str]) {
        let names: Vec<&str> = heard(scene)
            .iter()
            .map(|(cue, _)| name(&cue.sound))
            .collect();
        assert_eq!(names, expected, "{scene:?}");
    }

    fn name(sound: &Sound) -> &'static str {
        match sound {
            Sound::Room(_) => "room",
            Sound::Ring => "ring",
            Sound::HoldMusic => "hold music",
            Sound::Message => "message",
            Sound::Typing(_) => "typing",
            Sound::Voice(_) => "voice",
            Sound::End(_) => "end",
            Sound::Sample(_) => "sample",
        }
    }

    fn at(channel: ChannelKind, time: Time) -> Scene {
        Scene {
            time,
            ..scene(channel)
        }
    }

    /// Somebody who says four characters, each for 10 ms.
    fn line(since_ms: u64) -> Option<Line> {
        Some(Line {
            place: 3,
            since_ms,
            says: "That".to_owned(),
            character_ms: 10,
            speaker: Speaker::Customer,
        })
    }

    #[test]
    fn a_call_rings_until_somebody_speaks_and_nothing_else_rings() {
        let opened = |since_ms| Time::Opened { since_ms };
        check(&at(ChannelKind::Call, opened(0)), &["room", "ring"]);
        check(&at(ChannelKind::Call, opened(2_000)), &["room"]);
        check(&at(ChannelKind::Chat, opened(0)), &["room"]);
        let mut speaking = at(ChannelKind::Call, opened(100));
        speaking.line = line(0);
        check(&speaking, &["room", "voice"]);
    }

    #[test]
    fn what_is_said_has_a_voice_and_what_is_written_has_keys_until_it_is_out() {
        for channel in ChannelKind::ALL {
            let mut moment = at(channel, Time::Running);
            let sound = if is_written(channel) {
                "typing"
            } else {
                "voice"
            };
            moment.line = line(39);
            check(&moment, &["room", sound]);
            moment.line = line(40);
            check(&moment, &["room"]);
        }
    }

    #[test]
    fn a_line_that_was_written_arrives_with_a_sound_and_one_that_was_said_does_not() {
        let arrived = |since_ms| Some(Arrival { place: 2, since_ms });
        let mut moment = at(ChannelKind::Email, Time::Running);
        moment.arrived = arrived(10);
        check(&moment, &["room", "message"]);
        moment.arrived = arrived(5_000);
        check(&moment, &["room"]);
        let mut moment = at(ChannelKind::WalkIn, Time::Running);
        moment.arrived = arrived(10);
        check(&moment, &["room"]);
    }

    #[test]
    fn in_a_pause_only_a_call_is_on_hold_and_everything_else_is_silent() {
        for channel in ChannelKind::ALL {
            let mut moment = at(channel, Time::OnHold);
            moment.line = line(10);
            let expected: &[&str] = match channel {
                ChannelKind::Call => &["hold music"],
                _ => &[],
            };
            check(&moment, expected);
        }
    }

    #[test]
    fn at_the_end_there_is_a_tone_and_then_silence() {
        for channel in ChannelKind::ALL {
            check(&at(channel, Time::Over { since_ms: 0 }), &["end"]);
            check(&at(channel, Time::Over { since_ms: 60_000 }), &[]);
        }
    }

    #[test]
    fn the_same_line_a_moment_later_is_the_same_cue() {
        let mut moment = at(ChannelKind::Call, Time::Running);
        moment.line = line(10);
        let before = heard(&moment);
        moment.line = line(20);
        let after = heard(&moment);
        assert_eq!(before[1].0, after[1].0);
        assert_eq!((before[1].1, after[1].1), (10, 20));
    }

    #[test]
    fn only_a_call_sounds_like_a_telephone() {
        for (channel, expected) in [
            (ChannelKind::Call, Through::Telephone),
            (ChannelKind::WalkIn, Through::Air),
        ] {
            let mut moment = at(channel, Time::Running);
            moment.line = line(10);
            let Sound::Voice(spoken) = &heard(&moment)[1].0.sound else {
                panic!("no voice");
            };
            assert_eq!(spoken.through, expected);
        }
    }
}
