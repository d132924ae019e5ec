//! The small plain values that views are made of, each with the id of its text.

pub use crate::engine::TimePressure;
pub use crate::scenario::{
    Axis, ChannelKind as Channel, CriticalKind, Outcome, Persona, Stage, Tells,
};

impl Axis {
    pub fn text_id(self) -> &'static str {
        match self {
            Axis::Empathy => "axis-empathy",
            Axis::Patience => "axis-patience",
            Axis::Ownership => "axis-ownership",
        }
    }

    /// The word in the middle of a sentence.
    pub fn inline_text_id(self) -> &'static str {
        match self {
            Axis::Empathy => "axis-inline-empathy",
            Axis::Patience => "axis-inline-patience",
            Axis::Ownership => "axis-inline-ownership",
        }
    }
}

/// The three feelings that a customer arrives with and that the curves show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feeling {
    Anger,
    Disappointment,
    Worry,
}

impl Feeling {
    pub const ALL: [Feeling; 3] = [Feeling::Anger, Feeling::Disappointment, Feeling::Worry];

    pub fn text_id(self) -> &'static str {
        match self {
            Feeling::Anger => "feeling-anger",
            Feeling::Disappointment => "feeling-disappointment",
            Feeling::Worry => "feeling-worry",
        }
    }
}

/// What the customer feels at one moment; each 0…1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feelings {
    pub anger: u16,
    pub disappointment: u16,
    pub worry: u16,
    /// Belief that it will be fixed.
    pub belief: u16,
    /// Trust in the person they speak to.
    pub trust: u16,
    /// 1000 where a great worry has just gone, else 0; it shows in the face only.
    pub relief: u16,
}

impl Default for Feelings {
    /// Somebody calm who has not heard anything yet.
    fn default() -> Self {
        Feelings {
            anger: 100,
            disappointment: 150,
            worry: 100,
            belief: 200,
            trust: 500,
            relief: 0,
        }
    }
}

impl Feelings {
    pub fn of(self, feeling: Feeling) -> u16 {
        match feeling {
            Feeling::Anger => self.anger,
            Feeling::Disappointment => self.disappointment,
            Feeling::Worry => self.worry,
        }
    }
}

impl Channel {
    pub fn text_id(self) -> &'static str {
        match self {
            Channel::WalkIn => "channel-walk-in",
            Channel::Call => "channel-call",
            Channel::Chat => "channel-chat",
            Channel::Email => "channel-email",
            Channel::Social => "channel-social",
        }
    }

    /// Whether words arrive as text rather than as a voice.
    pub fn is_written(self) -> bool {
        matches!(self, Channel::Chat | Channel::Email | Channel::Social)
    }
}

impl Persona {
    pub fn text_id(self) -> &'static str {
        match self {
            Persona::Critical => "persona-critical",
            Persona::Calm => "persona-calm",
            Persona::Clever => "persona-clever",
            Persona::Volatile => "persona-volatile",
            Persona::Anxious => "persona-anxious",
            Persona::Custom(_) => "persona-custom",
        }
    }
}

impl Stage {
    pub fn text_id(self) -> &'static str {
        match self {
            Stage::Open => "stage-open",
            Stage::Listen => "stage-listen",
            Stage::Own => "stage-own",
            Stage::Resolve => "stage-resolve",
            Stage::Close => "stage-close",
            Stage::Recover => "stage-recover",
        }
    }
}

impl Outcome {
    pub fn text_id(self) -> &'static str {
        match self {
            Outcome::Success => "outcome-success",
            Outcome::Partial => "outcome-partial",
            Outcome::Failure => "outcome-failure",
        }
    }
}

impl Tells {
    pub fn text_id(self) -> &'static str {
        match self {
            Tells::Recommends => "tells-recommends",
            Tells::Nothing => "tells-nothing",
            Tells::LeavesQuietly => "tells-leaves-quietly",
            Tells::WarnsOthers => "tells-warns-others",
            Tells::GoesPublic => "tells-goes-public",
        }
    }
}

impl CriticalKind {
    pub fn text_id(self) -> &'static str {
        match self {
            CriticalKind::Customer => "critical-customer",
            CriticalKind::Business => "critical-business",
            CriticalKind::Compliance => "critical-compliance",
        }
    }
}

impl TimePressure {
    pub fn text_id(self) -> &'static str {
        match self {
            TimePressure::Off => "settings-time-off",
            TimePressure::Double => "settings-time-double",
            TimePressure::HalfMore => "settings-time-half-more",
            TimePressure::Normal => "settings-time-normal",
        }
    }
}

/// Who says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    Customer {
        name: String,
    },
    Trainee,
    Colleague {
        name: String,
        /// Empty for somebody who does not work here: a neighbour, a passer-by.
        department: String,
    },
    /// The trainee's own paperwork: a note, a ticket, a form.
    Desk,
}

/// Something said in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    pub speaker: Speaker,
    pub says: String,
    /// What the customer thinks meanwhile; only where the trainee asked to see thoughts.
    pub thinks: Option<String>,
}

/// Whether a session was played to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completion {
    Finished,
    Incomplete,
}

/// How much may move on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Motion {
    #[default]
    Full,
    Reduced,
}

/// Whether the customer's thoughts are shown in practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Thoughts {
    #[default]
    Hidden,
    Shown,
}
