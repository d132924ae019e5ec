//! What is heard at this moment: the conversation as the sounds see it.

use super::conversation::Conversation;
use super::present::look::{look, rhythm};
use super::speech::CHARACTER_MS;
use crate::sound::scene::{Arrival, Line, Scene, Speaker, Time};
use crate::sound::{Kind, Mood, Person, Register, SAMPLE_MS};
use crate::ui::face::Hair;
use crate::ui::kinds::{self, Motion};
use crate::ui::screens::conversation::Progress;

/// Whether this build can play sounds; Cargo.toml says where it can.
pub(super) const CAN_PLAY: bool = cfg!(any(feature = "audio", windows, target_os = "macos"));

/// A kind of sound that somebody is just setting the volume of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tried {
    pub kind: Kind,
    /// In ms since the game began.
    pub at_ms: u64,
}

impl Tried {
    /// What is tried after `before`: while a sample of the same kind is heard it goes on, louder or softer.
    pub fn after(before: Option<Tried>, kind: Kind, now_ms: u64) -> Tried {
        before
            .filter(|tried| tried.kind == kind && now_ms < tried.at_ms + SAMPLE_MS)
            .unwrap_or(Tried {
                kind,
                at_ms: now_ms,
            })
    }
}

/// The conversation at `now_ms`, in ms since the game began.
pub(super) fn scene(conversation: &Conversation, motion: Motion, now_ms: u64) -> Scene {
    let stage_ms = conversation.clock.at(now_ms);
    let speech = &conversation.speech;
    let face = conversation.face;
    let customer = customer(conversation);
    let nothing_yet = conversation.recorder().playthrough().turns.is_empty();
    let time = match conversation.progress() {
        _ if conversation.is_wrapping_up() => Time::AtMyDesk,
        Progress::Paused => Time::OnHold,
        Progress::Ended { .. } => {
            let ended_ms = speech.arrived_ms().unwrap_or(0).max(face.changed_ms);
            Time::Over {
                since_ms: stage_ms.saturating_sub(ended_ms),
            }
        }
        Progress::Running if nothing_yet && speech.said().is_empty() => Time::Opened {
            since_ms: stage_ms.saturating_sub(face.changed_ms),
        },
        Progress::Running => Time::Running,
    };
    Scene {
        channel: conversation.shown.channel,
        customer,
        mood: Mood {
            anger: face.feelings.anger,
            disappointment: face.feelings.disappointment,
            worry: face.feelings.worry,
        },
        label: face.label,
        time,
        line: line(conversation, motion, stage_ms),
        arrived: arrival(conversation, stage_ms),
    }
}

/// The line that is being said. Where nothing moves it is there at once; its voice still takes its time.
fn line(conversation: &Conversation, motion: Motion, stage_ms: u64) -> Option<Line> {
    let speech = &conversation.speech;
    let (utterance, since_ms, place) = match (motion, speech.said_since(stage_ms)) {
        (_, Some((utterance, since_ms))) => (utterance, since_ms, speech.said().len()),
        (Motion::Reduced, None) => {
            let place = speech.said().len().checked_sub(1)?;
            let since_ms = stage_ms.checked_sub(speech.arrived_ms()?)?;
            (&speech.said()[place].utterance, since_ms, place)
        }
        (Motion::Full, None) => return None,
    };
    let line = Line {
        place: place as u64,
        since_ms,
        says: utterance.says.clone(),
        character_ms: CHARACTER_MS,
        speaker: speaker(&utterance.speaker)?,
    };
    let is_over = motion == Motion::Reduced
        && since_ms >= CHARACTER_MS * utterance.says.chars().count() as u64;
    (!is_over).then_some(line)
}

fn arrival(conversation: &Conversation, stage_ms: u64) -> Option<Arrival> {
    let speech = &conversation.speech;
    let last = speech.said().last()?;
    speaker(&last.utterance.speaker)?;
    Some(Arrival {
        place: speech.said().len() as u64,
        since_ms: stage_ms.checked_sub(speech.arrived_ms()?)?,
    })
}

/// Whose voice or keyboard it is; `None`: neither.
fn speaker(speaker: &kinds::Speaker) -> Option<Speaker> {
    match speaker {
        kinds::Speaker::Customer { .. } => Some(Speaker::Customer),
        kinds::Speaker::Colleague { name, .. } => Some(Speaker::Colleague {
            name: name.clone(),
            person: colleague(name),
        }),
        kinds::Speaker::Trainee | kinds::Speaker::Desk => None,
    }
}

/// The voice goes with the face: nobody is surprised by either.
fn customer(conversation: &Conversation) -> Person {
    let scenario = &conversation.shown;
    let seed = rhythm(scenario);
    Person {
        seed,
        register: match look(scenario).hair {
            Hair::Long | Hair::Bun | Hair::Headscarf => Register::High,
            Hair::Short | Hair::Bald => Register::Low,
            Hair::Curly => by_chance(seed),
        },
    }
}

/// The same colleague always has the same voice.
fn colleague(name: &str) -> Person {
    let hash = blake3::hash(name.as_bytes());
    let first = hash.as_bytes().first_chunk::<8>();
    let seed = u64::from_le_bytes(*first.expect("a hash has 32 bytes"));
    Person {
        seed,
        register: by_chance(seed),
    }
}

fn by_chance(seed: u64) -> Register {
    match seed % 2 {
        0 => Register::Low,
        _ => Register::High,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slider_that_moves_does_not_begin_its_sample_again() {
        let first = Tried::after(None, Kind::Voice, 1_000);
        assert_eq!(Tried::after(Some(first), Kind::Voice, 1_500), first);
        let other = Tried::after(Some(first), Kind::Music, 1_500);
        assert_eq!((other.kind, other.at_ms), (Kind::Music, 1_500));
        let later = Tried::after(Some(first), Kind::Voice, 1_000 + SAMPLE_MS);
        assert_eq!(later.at_ms, 1_000 + SAMPLE_MS);
    }
}
