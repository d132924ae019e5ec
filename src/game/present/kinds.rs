//! The core's vocabulary in that of the screens.

use crate::engine::{Feelings as CoreFeelings, Label};
use crate::insight::{Cause, Spoken, SpokenBy};
use crate::scenario;
use crate::ui::kinds::{
    Axis, Channel, CriticalKind, Feeling, Feelings, Outcome, Persona, Speaker, Stage, Tells,
    Utterance,
};
use crate::ui::screens::debrief::CauseKind;

/// Anything that has a counterpart on the screens.
pub(super) trait OnScreen {
    type Shown;

    fn on_screen(self) -> Self::Shown;
}

macro_rules! on_screen {
    ($($core:path => $shown:ident { $($variant:ident),+ $(,)? })+) => {$(
        impl OnScreen for $core {
            type Shown = $shown;

            fn on_screen(self) -> $shown {
                match self { $(Self::$variant => $shown::$variant),+ }
            }
        }
    )+};
}

on_screen! {
    scenario::Axis => Axis { Empathy, Patience, Ownership }
    scenario::ChannelKind => Channel { WalkIn, Call, Chat, Email, Social }
    scenario::Stage => Stage { Open, Listen, Own, Resolve, Close, Recover }
    scenario::Outcome => Outcome { Success, Partial, Failure }
    scenario::Tells => Tells { Recommends, Nothing, LeavesQuietly, WarnsOthers, GoesPublic }
    scenario::CriticalKind => CriticalKind { Customer, Business, Compliance }
    Cause => CauseKind {
        Empathy, Patience, Ownership, Progress, Information, Effort, Drift, BrokenPromise,
    }
}

impl OnScreen for scenario::Persona {
    type Shown = Persona;

    fn on_screen(self) -> Persona {
        match self {
            Self::Critical => Persona::Critical,
            Self::Calm => Persona::Calm,
            Self::Clever => Persona::Clever,
            Self::Volatile => Persona::Volatile,
            Self::Anxious => Persona::Anxious,
            Self::Custom(_) => Persona::Custom,
        }
    }
}

impl OnScreen for SpokenBy {
    type Shown = Speaker;

    fn on_screen(self) -> Speaker {
        match self {
            Self::Customer { name } => Speaker::Customer { name },
            Self::Colleague { name, department } => Speaker::Colleague { name, department },
            Self::Desk => Speaker::Desk,
        }
    }
}

/// Something that was said, with what was thought meanwhile.
pub(in crate::game) fn utterance(spoken: Spoken) -> Utterance {
    Utterance {
        speaker: spoken.by.on_screen(),
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
