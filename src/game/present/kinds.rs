//! The core's vocabulary in that of the screens.

use crate::engine::{Feelings as CoreFeelings, Label};
use crate::insight::{Spoken, SpokenBy};
use crate::scenario;
use crate::ui::kinds::{Feeling, Feelings, Speaker, Utterance};

fn speaker(by: SpokenBy) -> Speaker {
    match by {
        SpokenBy::Customer { name } => Speaker::Customer { name },
        SpokenBy::Colleague { name, department } => Speaker::Colleague { name, department },
        SpokenBy::Desk => Speaker::Desk,
    }
}

/// Something that was said, with what was thought meanwhile.
pub(in crate::game) fn utterance(spoken: Spoken) -> Utterance {
    Utterance {
        speaker: speaker(spoken.by),
        says: spoken.says,
        thinks: spoken.thinks,
    }
}

/// The feeling that a channel of the emotion model is; `None` for belief and trust, which have no curve.
pub(super) fn feeling(channel: scenario::FeelingChannel) -> Option<Feeling> {
    match channel {
        scenario::FeelingChannel::Anger => Some(Feeling::Anger),
        scenario::FeelingChannel::Disappointment => Some(Feeling::Disappointment),
        scenario::FeelingChannel::Worry => Some(Feeling::Worry),
        scenario::FeelingChannel::Belief | scenario::FeelingChannel::Trust => None,
    }
}

/// What the face shows; `label` is the word for it.
pub(in crate::game) fn feelings(felt: &CoreFeelings, label: Label) -> Feelings {
    let shown = |value: i32| value.clamp(0, 1000) as u16;
    Feelings {
        anger: shown(felt.anger),
        disappointment: shown(felt.disappointment),
        worry: shown(felt.worry),
        belief: shown(felt.belief),
        trust: shown(felt.trust),
        relief: if label == Label::Relieved { 1000 } else { 0 },
    }
}

/// The id of the text that says what the face shows.
pub(in crate::game) fn mood_id(label: Label) -> String {
    format!("label-{}", label.kebab())
}
