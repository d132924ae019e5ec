//! What the debrief is told: turns, turning points, scores and their reasons, all as plain data.

pub use crate::insight::Cause as CauseKind;
use crate::ui::face::Look;
use crate::ui::kinds::{
    Axis, Completion, CriticalKind, Feeling, Feelings, Motion, Outcome, Stage, Tells, Utterance,
};

/// What the debrief shows.
#[derive(Clone, Debug, PartialEq)]
pub struct DebriefView {
    pub session: String,
    pub scenario: String,
    pub title: String,
    pub customer: Customer,
    /// Every turn from the first words to the last; the last one has nothing said by the trainee.
    pub turns: Vec<Turn>,
    /// At most three, in the order of the conversation.
    pub turning_points: Vec<TurningPoint>,
    pub strength: Option<Strength>,
    pub scores: Scores,
    pub completion: Completion,
    /// The time that moves the playback and the face.
    pub now_ms: u64,
    pub motion: Motion,
}

/// Whose face it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    pub name: String,
    pub look: Look,
    pub seed: u64,
}

/// What was heard, what was said to it, and what could have been said.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub stage: Stage,
    pub heard: Vec<Utterance>,
    /// `None` where the trainee said nothing: at the end, or by staying silent.
    pub said: Option<String>,
    /// Everything that was on the table, in the order in which it was shown.
    pub options: Vec<ReplayOption>,
    /// What the customer felt while saying `heard`.
    pub feelings: Feelings,
    /// The label of that feeling in words, such as "let down".
    pub mood: String,
}

/// A sentence that could have been said, and what it would have meant.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplayOption {
    pub says: String,
    pub why: Option<String>,
    pub chosen: bool,
    /// Costs the least from here.
    pub best: bool,
}

/// A choice that decided much.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoint {
    /// The place in `turns`.
    pub turn: usize,
    pub heard: String,
    pub said: String,
    /// What the author says about the words that were chosen.
    pub why: Option<String>,
    /// The name of the defensive mistake it was, if it was one.
    pub defensive: Option<String>,
    pub effects: Vec<Effect>,
    /// What it cost at once, by axis, in points of 100; only axes on which it cost something.
    pub costs: Vec<AxisPoints>,
    /// The same as one number, and what it cost later because of where it led.
    pub now_points: u32,
    pub later_points: u32,
    pub closed_off: Vec<Stage>,
    pub better: Option<Better>,
}

/// What a choice did to one feeling, with the reasons; changes in thousandths.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    pub feeling: Feeling,
    pub change: i32,
    /// Largest first; they add up to the change, but for rounding.
    pub causes: Vec<Cause>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    pub kind: CauseKind,
    pub change: i32,
}

impl CauseKind {
    pub fn text_id(self) -> &'static str {
        match self {
            CauseKind::Empathy => "cause-empathy",
            CauseKind::Patience => "cause-patience",
            CauseKind::Ownership => "cause-ownership",
            CauseKind::Progress => "cause-progress",
            CauseKind::Information => "cause-information",
            CauseKind::Effort => "cause-effort",
            CauseKind::BrokenPromise => "cause-broken-promise",
            CauseKind::Drift => "cause-drift",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct AxisPoints {
    pub axis: Axis,
    pub points: u32,
}

/// What would have served better at a turning point.
#[derive(Clone, Debug, PartialEq)]
pub struct Better {
    pub says: String,
    pub why: Option<String>,
}

/// One thing that was done well.
#[derive(Clone, Debug, PartialEq)]
pub struct Strength {
    pub turn: usize,
    pub heard: String,
    pub said: String,
    pub why: Option<String>,
}

/// The numbers, each with its reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    pub axes: Vec<AxisScore>,
    /// How it ended; `None` if it did not.
    pub ending: Option<Ending>,
    pub critical: Vec<CriticalError>,
    /// 0…100.
    pub composite: Option<u8>,
    /// An axis was not assessed and the composite counts only the others.
    pub composite_reweighted: bool,
    pub attainment_percent: Option<u8>,
    /// What the best way through would have scored, on all three together.
    pub par: Option<u8>,
    /// What clicking without reading would come to.
    pub chance: Option<u8>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AxisScore {
    pub axis: Axis,
    /// 0…100; `None` where there is too little evidence.
    pub score: Option<u8>,
    pub chance: Option<u8>,
    pub situations: u32,
    /// Points won and points on the table, in tenths.
    pub won_tenths: i64,
    pub table_tenths: i64,
    pub ledger: Vec<LedgerRow>,
    pub forfeits: Vec<Forfeit>,
    /// Everything in the ledger and the forfeits, in tenths; 1000 less this is the score before it is clamped.
    pub lost_tenths: i64,
}

/// Where points went.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerRow {
    pub turn: usize,
    pub stage: Stage,
    pub said: String,
    /// Points of 100, in tenths.
    pub cost_tenths: i64,
    /// On a way that a better reply would have saved.
    pub detour: bool,
}

/// Points that could no longer be won because the conversation ended before their stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Forfeit {
    pub stage: Stage,
    pub cost_tenths: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    pub outcome: Outcome,
    pub tells: Tells,
    /// What happened afterwards, as the author tells it.
    pub afterwards: String,
    /// Hours of work.
    pub cost_hours: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CriticalError {
    pub kind: CriticalKind,
    pub turn: usize,
    pub said: String,
    pub why: Option<String>,
}
