//! The typed scenario, close to what was written.

use super::condition::Condition;
use super::kinds::{
    ChannelKind, ComplaintKind, CriticalKind, Fault, Outcome, Persona, Phase, Stage, Tells, words,
};
use crate::base::text_range::ByteRange;
use smol_str::SmolStr;

/// What the author called something: short ones, which nearly all are, need no memory of their own.
pub type Name = SmolStr;

/// A value and the place in the source text where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub range: ByteRange,
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A whole scenario in its source language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    pub id: Spanned<Name>,
    /// Language code of the inline texts, such as `en`.
    pub language: String,
    pub title: String,
    pub summary: String,
    pub channel: ChannelKind,
    pub phase: Phase,
    pub sector: String,
    pub complaint: ComplaintKind,
    pub fault: Fault,
    /// 1 calm … 5 hostile.
    pub difficulty: u8,
    pub composite: Weights,
    /// Stages that count even where they are skipped on the way to success.
    pub mandatory: Vec<Stage>,
    pub briefing: Briefing,
    pub customer: Customer,
    pub cast: Vec<Colleague>,
    pub start: Spanned<Name>,
    /// In the order they were written.
    pub nodes: Vec<Node>,
}

impl Scenario {
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id.value == id)
    }
}

/// How much each axis counts in the composite, 0 … 10 each, not all 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    pub empathy: u8,
    pub patience: u8,
    pub ownership: u8,
}

impl Weights {
    pub const EQUAL: Weights = Weights {
        empathy: 1,
        patience: 1,
        ownership: 1,
    };

    /// In the order of [`Axis::ALL`](super::kinds::Axis::ALL).
    pub fn by_axis(self) -> [i64; 3] {
        [
            self.empathy.into(),
            self.patience.into(),
            self.ownership.into(),
        ]
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Briefing {
    pub role: String,
    pub ticket: String,
    pub look_up: Vec<Card>,
}

/// Something the trainee can look up during the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub id: Spanned<Name>,
    pub title: String,
    pub body: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    pub name: String,
    pub persona: Persona,
    pub feels: StartFeelings,
    pub look: Look,
}

/// What the customer feels before the first word, 0 … 1000 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartFeelings {
    pub anger: u16,
    pub disappointment: u16,
    pub worry: u16,
}

/// What the author says of the customer's appearance; what is left open is drawn from the scenario's id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    pub age: Option<Age>,
    pub hair: Option<Hair>,
    /// 1 … 6, light to dark.
    pub skin: Option<u8>,
    /// 1 … 8, a palette of clothes.
    pub dress: Option<u8>,
    pub glasses: Option<Glasses>,
    pub beard: Option<Beard>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Young,
    Adult,
    Elder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hair {
    Short,
    Long,
    Bun,
    Curly,
    Bald,
    Headscarf,
}

impl Age {
    /// Each age with the word a scenario uses.
    pub const ALL: &'static [(&'static str, Age)] = &[
        ("Young", Age::Young),
        ("Adult", Age::Adult),
        ("Elder", Age::Elder),
    ];

    /// The word of every age.
    pub const NAMES: &'static [&'static str] = &words::<_, { Self::ALL.len() }>(Self::ALL);
}

impl Hair {
    /// What may be on a head, each with the word a scenario uses.
    pub const ALL: &'static [(&'static str, Hair)] = &[
        ("Short", Hair::Short),
        ("Long", Hair::Long),
        ("Bun", Hair::Bun),
        ("Curly", Hair::Curly),
        ("Bald", Hair::Bald),
        ("Headscarf", Hair::Headscarf),
    ];

    /// The word of each.
    pub const NAMES: &'static [&'static str] = &words::<_, { Self::ALL.len() }>(Self::ALL);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glasses {
    Worn,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beard {
    Shaven,
    Stubble,
    Moustache,
    Full,
}

impl Beard {
    /// What may grow on a face, each with the word a scenario uses.
    pub const ALL: &'static [(&'static str, Beard)] = &[
        ("Shaven", Beard::Shaven),
        ("Stubble", Beard::Stubble),
        ("Moustache", Beard::Moustache),
        ("Full", Beard::Full),
    ];

    /// The word of each.
    pub const NAMES: &'static [&'static str] = &words::<_, { Self::ALL.len() }>(Self::ALL);
}

/// Someone else who may speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub id: Spanned<Name>,
    pub name: String,
    /// Empty: they do not work here.
    pub department: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub id: Spanned<Name>,
    pub lines: Vec<Line>,
    pub body: NodeBody,
}

impl Node {
    /// Whether the trainee only writes here, after the conversation: the note for whoever comes next, or what should
    /// reach those who make the product.
    pub fn is_wrap_up(&self) -> bool {
        let closes =
            matches!(&self.body, NodeBody::Decision(decision) if decision.stage == Stage::Close);
        closes && !self.lines.is_empty() && self.lines.iter().all(|line| line.by == Speaker::Desk)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeBody {
    Decision(Decision),
    Beat(Beat),
    Ending(Ending),
}

/// A node at which the trainee replies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub stage: Stage,
    /// 1 … 3.
    pub weight: u8,
    pub choices: Vec<Choice>,
    pub silence: Option<Silence>,
}

/// A node that is shown and passes on by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    pub stage: Stage,
    pub onward: Onward,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    pub outcome: Outcome,
    pub tells: Tells,
    /// Terminal loss in hundredths of a raw point, 0 … 6000; 0 for success.
    pub loss: u16,
    /// What happened afterwards, in about two sentences.
    pub afterwards: String,
}

/// Where to go: the first route whose condition holds, else `goto`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Onward {
    pub routes: Vec<Route>,
    pub goto: Spanned<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub when: Condition,
    pub goto: Spanned<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Stable name inside the node; `line-N` where the author gave none.
    pub id: Spanned<Name>,
    pub by: Speaker,
    pub says: Wording,
    /// What the customer would never say aloud.
    pub thinks: Option<String>,
    pub when: Option<Condition>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    Customer,
    /// The trainee's own paperwork.
    Desk,
    /// A member of the cast, by id.
    Colleague(Spanned<Name>),
}

/// A text, or several of which the session's seed picks one; which one never changes a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// At least one.
    pub variants: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub id: Spanned<Name>,
    pub says: String,
    pub key: Key,
    pub moves: Vec<Spanned<Name>>,
    pub why: String,
    pub when: Option<Condition>,
    pub onward: Onward,
    pub effects: Effects,
    pub critical: Option<CriticalKind>,
    /// What it costs the company, in hours of work.
    pub costs: u16,
    /// Competence elements such as `4.1`.
    pub standards: Vec<Spanned<Name>>,
    pub range: ByteRange,
}

/// How a choice (or a silence) changes the state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    pub sets: Vec<Spanned<Name>>,
    pub clears: Vec<Spanned<Name>>,
    pub promises: Vec<Spanned<Name>>,
    pub breaks: Vec<Spanned<Name>>,
    /// Practical progress, −1000 … 1000.
    pub progress: i16,
    /// Information given, −1000 … 1000.
    pub informs: i16,
    /// Transfers, repetitions or channel switches imposed on the customer, 0 … 3.
    pub effort: u8,
}

/// Keyed quality on each axis, in hundredths (−200 … 200); `None` where the author left the axis out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Key {
    pub empathy: Option<i16>,
    pub patience: Option<i16>,
    pub ownership: Option<i16>,
}

impl Key {
    /// In the order of [`Axis::ALL`](super::kinds::Axis::ALL).
    pub fn by_axis(self) -> [Option<i16>; 3] {
        [self.empathy, self.patience, self.ownership]
    }
}

/// What happens where the trainee plays with time and says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// Seconds, 5 … 300.
    pub after_s: u16,
    /// `None`: the silence is not scored, only counted.
    pub key: Option<Key>,
    pub moves: Vec<Spanned<Name>>,
    pub why: Option<String>,
    pub onward: Onward,
    pub effects: Effects,
}
