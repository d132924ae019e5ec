//! What is to be played at this moment.

use crate::game::Screen;
use crate::game::hearing::{Tried, scene};
use crate::game::workplace::Workplace;
use crate::sound::scene::heard;
use crate::sound::{Cue, Playback, Sound, Wish};

/// Whether somebody looks at the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attention {
    Here,
    Elsewhere,
}

impl Workplace {
    /// What is to be heard. Nothing where nobody listens: a window in the background, or sound that is off.
    pub(super) fn wishes(&self, screen: Screen, attention: Attention, now_ms: u64) -> Vec<Wish> {
        let hearing = self.preferences.hearing;
        if hearing.playback == Playback::Off || attention == Attention::Elsewhere {
            return Vec::new();
        }
        let heard = match (screen, &self.conversation, self.tried) {
            (Screen::Conversation, Some(conversation), _) => {
                heard(&scene(conversation, self.preferences.motion, now_ms))
            }
            (Screen::Settings, _, Some(tried)) => heard_sample(tried, now_ms),
            _ => Vec::new(),
        };
        let wishes = heard.into_iter().map(|(cue, since_ms)| Wish {
            gain: hearing.volumes.gain(cue.sound.kind()),
            cue,
            since_ms,
        });
        wishes.filter(|wish| wish.gain > 0.0).collect()
    }
}

fn heard_sample(tried: Tried, now_ms: u64) -> Vec<(Cue, u64)> {
    let cue = Cue {
        sound: Sound::Sample(tried.kind),
        occasion: tried.at_ms,
    };
    vec![(cue, now_ms.saturating_sub(tried.at_ms))]
}
