//! The word for what the customer feels, with hysteresis so that it does not flicker.

use super::feelings::{CHANNELS, Feelings};

/// What a bystander would say the customer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    Irritated,
    Angry,
    Furious,
    LetDown,
    Disappointed,
    BitterlyDisappointed,
    Uneasy,
    Anxious,
    Panicking,
    Calm,
    Satisfied,
    Relieved,
}

impl Label {
    pub const ALL: &'static [Label] = &[
        Label::Irritated,
        Label::Angry,
        Label::Furious,
        Label::LetDown,
        Label::Disappointed,
        Label::BitterlyDisappointed,
        Label::Uneasy,
        Label::Anxious,
        Label::Panicking,
        Label::Calm,
        Label::Satisfied,
        Label::Relieved,
    ];

    /// The word used in identifiers of texts and in JSON.
    pub const fn kebab(self) -> &'static str {
        match self {
            Label::Irritated => "irritated",
            Label::Angry => "angry",
            Label::Furious => "furious",
            Label::LetDown => "let-down",
            Label::Disappointed => "disappointed",
            Label::BitterlyDisappointed => "bitterly-disappointed",
            Label::Uneasy => "uneasy",
            Label::Anxious => "anxious",
            Label::Panicking => "panicking",
            Label::Calm => "calm",
            Label::Satisfied => "satisfied",
            Label::Relieved => "relieved",
        }
    }
}

/// Where a feeling begins to show, where it is plain, and where it is extreme.
const THRESHOLDS: [i32; 3] = [350, 550, 800];

/// How far past a threshold a feeling must go before the word changes.
const HYSTERESIS: i32 = 25;

/// Worry that somebody can be relieved of, and by how much it must have fallen.
const RELIEF_FROM: i32 = 550;
const RELIEF_BY: i32 = 300;

/// Belief and disappointment at which a calm customer is satisfied.
const SATISFIED_BELIEF: i32 = 700;
const SATISFIED_DISAPPOINTMENT: i32 = 250;

const WORDS: [[Label; 3]; CHANNELS] = [
    [Label::Irritated, Label::Angry, Label::Furious],
    [
        Label::LetDown,
        Label::Disappointed,
        Label::BitterlyDisappointed,
    ],
    [Label::Uneasy, Label::Anxious, Label::Panicking],
];

/// Follows a conversation and names the feeling at each turn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Labeller {
    /// The channel and strength (0 … 2) shown last, if a feeling was shown.
    shown: Option<(usize, usize)>,
    /// Whether anything was observed: the first word has no word before it to keep.
    begun: bool,
    worry_peak: i32,
}

impl Labeller {
    /// The word for `feelings`, given the turns observed before.
    pub fn observe(&mut self, feelings: &Feelings) -> Label {
        self.worry_peak = self.worry_peak.max(feelings.worry);
        let first = !std::mem::replace(&mut self.begun, true);
        let channels = feelings.channels();
        let strength = |channel: usize| {
            let reached = |(strength, threshold): (usize, &i32)| {
                let shown = self
                    .shown
                    .is_some_and(|(on, at)| on == channel && at >= strength);
                let margin = match (first, shown) {
                    (true, _) => 0,
                    (false, true) => -HYSTERESIS,
                    (false, false) => HYSTERESIS,
                };
                channels[channel] >= threshold + margin
            };
            THRESHOLDS
                .iter()
                .enumerate()
                .filter(|threshold| reached(*threshold))
                .count()
        };
        // The feeling shown keeps the word until another is stronger by more than the margin; of equals the first.
        let rank = |channel: usize| {
            let held = self.shown.is_some_and(|(on, _)| on == channel);
            channels[channel] + if held { HYSTERESIS } else { 0 }
        };
        let strongest = (0..CHANNELS)
            .filter(|channel| strength(*channel) > 0)
            .max_by_key(|channel| (rank(*channel), std::cmp::Reverse(*channel)));
        self.shown = strongest.map(|channel| (channel, strength(channel) - 1));
        match self.shown {
            Some((channel, strength)) => WORDS[channel][strength],
            None if self.worry_peak >= RELIEF_FROM
                && self.worry_peak - feelings.worry >= RELIEF_BY =>
            {
                Label::Relieved
            }
            None if feelings.belief >= SATISFIED_BELIEF
                && feelings.disappointment < SATISFIED_DISAPPOINTMENT =>
            {
                Label::Satisfied
            }
            None => Label::Calm,
        }
    }
}
