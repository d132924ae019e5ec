//! What is heard, in words: the one thing of a moment that somebody who does not hear would miss most.

use super::scene::{Scene, Speaker, Time, is_written};
use crate::engine::Label;
use crate::scenario::ChannelKind;

/// How long a sound of a moment is told, in ms: long enough to be read.
const READ_MS: u64 = 1_800;

/// A caption, as the id of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    pub text_id: String,
    /// Whose voice it is, where the text names somebody other than the customer.
    pub colleague: Option<String>,
    /// For how long it stays, in ms; `None`: until something happens.
    pub keeps_ms: Option<u64>,
}

impl Caption {
    fn of(text_id: impl Into<String>) -> Caption {
        Caption {
            text_id: text_id.into(),
            colleague: None,
            keeps_ms: None,
        }
    }
}

/// The caption of a moment; `None` where there is silence.
pub fn caption(scene: &Scene) -> Option<Caption> {
    match scene.time {
        Time::OnHold => {
            return (scene.channel == ChannelKind::Call).then(|| Caption::of("sound-hold-music"));
        }
        Time::AtMyDesk => return None,
        Time::Over { .. } => return Some(Caption::of(end_id(scene.channel))),
        Time::Opened { .. } | Time::Running => {}
    }
    let written = is_written(scene.channel);
    let arrived = scene
        .arrived
        .filter(|arrived| written && arrived.since_ms < READ_MS);
    if let Some(arrived) = arrived {
        return Some(Caption {
            keeps_ms: Some(READ_MS - arrived.since_ms),
            ..Caption::of("sound-message")
        });
    }
    Some(match &scene.line {
        Some(line) => match &line.speaker {
            Speaker::Customer if written => Caption::of(typing_id(scene.label)),
            Speaker::Colleague { .. } if written => Caption::of(typing_id(Label::Calm)),
            Speaker::Customer => Caption::of(voice_id(scene.label)),
            Speaker::Colleague { name, .. } => Caption {
                colleague: Some(name.clone()),
                ..Caption::of("sound-voice-colleague")
            },
        },
        None if rings(scene) => Caption::of("sound-ring"),
        None => Caption::of(room_id(scene.channel)),
    })
}

fn rings(scene: &Scene) -> bool {
    scene.channel == ChannelKind::Call && matches!(scene.time, Time::Opened { .. })
}

fn room_id(channel: ChannelKind) -> String {
    format!("sound-room-{}", channel.kebab())
}

fn voice_id(label: Label) -> String {
    format!("sound-voice-{}", label.kebab())
}

fn end_id(channel: ChannelKind) -> &'static str {
    match channel {
        ChannelKind::Call => "sound-end-call",
        ChannelKind::WalkIn | ChannelKind::Chat | ChannelKind::Email | ChannelKind::Social => {
            "sound-end-notes"
        }
    }
}

fn typing_id(label: Label) -> &'static str {
    match label {
        Label::Irritated | Label::Angry | Label::Furious => "sound-typing-hard",
        Label::LetDown | Label::Disappointed | Label::BitterlyDisappointed => "sound-typing-slow",
        Label::Uneasy | Label::Anxious | Label::Panicking => "sound-typing-hasty",
        Label::Calm | Label::Satisfied | Label::Relieved => "sound-typing-even",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::kinds::{Person, Register};
    use crate::sound::scene::{Arrival, Line, heard};
    use crate::sound::tests::scene;
    use crate::text::{Language, Strings};

    const TIMES: [Time; 4] = [
        Time::Opened { since_ms: 0 },
        Time::Running,
        Time::OnHold,
        Time::Over { since_ms: 0 },
    ];

    fn line(speaker: Speaker) -> Line {
        Line {
            place: 1,
            since_ms: 0,
            says: "That".to_owned(),
            character_ms: 10,
            speaker,
        }
    }

    fn colleague() -> Speaker {
        Speaker::Colleague {
            name: "Dewi".to_owned(),
            person: Person {
                seed: 1,
                register: Register::High,
            },
        }
    }

    /// Every moment that differs to the ear.
    fn moments() -> Vec<Scene> {
        let lines = [None, Some(line(Speaker::Customer)), Some(line(colleague()))];
        let arrivals = [
            None,
            Some(Arrival {
                place: 0,
                since_ms: 0,
            }),
        ];
        let mut moments = Vec::new();
        for channel in ChannelKind::ALL {
            for time in TIMES {
                for label in Label::ALL {
                    for line in &lines {
                        for arrived in arrivals {
                            moments.push(Scene {
                                time,
                                label: *label,
                                line: line.clone(),
                                arrived,
                                ..scene(channel)
                            });
                        }
                    }
                }
            }
        }
        moments
    }

    #[test]
    fn whatever_is_heard_has_a_caption_and_silence_has_none() {
        for moment in moments() {
            let silent = heard(&moment).is_empty();
            assert_eq!(caption(&moment).is_none(), silent, "{moment:?}");
        }
    }

    #[test]
    fn every_caption_is_there_in_every_language_and_in_brackets() {
        for language in Language::ALL {
            let text = Strings::new(*language);
            for caption in moments().iter().filter_map(caption) {
                let id = &caption.text_id;
                assert!(text.has(id), "there is no text {id} in {language}");
                let words = text.format(id, &[("name", "Ratna".into())]);
                assert!(words.starts_with('[') && words.ends_with(']'), "{words}");
            }
        }
    }

    #[test]
    fn a_message_is_told_until_it_is_read_and_then_the_typing() {
        let mut moment = scene(ChannelKind::Chat);
        moment.line = Some(line(Speaker::Customer));
        let told = |since_ms| {
            let arrived = Some(Arrival { place: 0, since_ms });
            let caption = caption(&Scene {
                arrived,
                ..moment.clone()
            });
            caption.map(|caption| (caption.text_id, caption.keeps_ms))
        };
        assert_eq!(
            told(800),
            Some(("sound-message".to_owned(), Some(READ_MS - 800)))
        );
        assert_eq!(told(READ_MS), Some(("sound-typing-even".to_owned(), None)));
    }

    #[test]
    fn the_ring_is_told_until_somebody_speaks() {
        let mut moment = scene(ChannelKind::Call);
        moment.time = Time::Opened { since_ms: 600 };
        let id = |moment: &Scene| caption(moment).map(|caption| caption.text_id);
        assert_eq!(id(&moment).as_deref(), Some("sound-ring"));
        moment.line = Some(line(Speaker::Customer));
        assert_eq!(id(&moment).as_deref(), Some("sound-voice-calm"));
    }
}
