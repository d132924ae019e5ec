//! Awards: what a person has shown, by rules that anybody can read. Personal, never a rank, and never lost again.
//!
//! Each award counts steps, such as different conversations in which something was done; it is earned at the moment of the
//! last step that it asks for. Further sessions only ever add steps.

mod rules;

use super::attempt::Attempt;
use crate::scenario::Axis;

/// What can be earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AwardKind {
    /// Finished a conversation in each phase of a purchase.
    Phases,
    /// Solved a problem on each channel without a critical error.
    Channels,
    /// At first attempts: two thirds of the points or more in every situation of the axis, in different conversations.
    Throughout(Axis),
    /// At first attempts: none of the three defensive mistakes where one was on offer, in different conversations.
    Undefended,
    /// At a first attempt: went wrong, mended it, and solved it.
    Recovery,
    /// Took up a turning point of a first attempt again and chose better.
    CameBack,
    /// At first attempts: customers who recommend the company.
    Recommended,
}

/// One award and how far a person is with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Award {
    pub kind: AwardKind,
    /// 0 … `of`.
    pub done: u32,
    pub of: u32,
    /// When the last step was made; `None` while it is not earned.
    pub earned_at_unix_ms: Option<i64>,
}

impl AwardKind {
    /// In the order in which they are shown: what most people reach first comes first.
    pub const ALL: [AwardKind; 9] = [
        AwardKind::Phases,
        AwardKind::CameBack,
        AwardKind::Throughout(Axis::Empathy),
        AwardKind::Throughout(Axis::Patience),
        AwardKind::Throughout(Axis::Ownership),
        AwardKind::Undefended,
        AwardKind::Recovery,
        AwardKind::Recommended,
        AwardKind::Channels,
    ];

    /// The word used in identifiers of texts and in the store, where it must stay what it is.
    pub const fn kebab(self) -> &'static str {
        match self {
            AwardKind::Phases => "phases",
            AwardKind::Channels => "channels",
            AwardKind::Throughout(Axis::Empathy) => "empathy",
            AwardKind::Throughout(Axis::Patience) => "patience",
            AwardKind::Throughout(Axis::Ownership) => "ownership",
            AwardKind::Undefended => "undefended",
            AwardKind::Recovery => "recovery",
            AwardKind::CameBack => "came-back",
            AwardKind::Recommended => "recommended",
        }
    }

    /// How many steps it takes.
    ///
    /// Three different conversations are the fewest in which luck with one scenario no longer looks like a habit; a
    /// recovery is rare enough to count by itself.
    pub const fn of(self) -> u32 {
        match self {
            AwardKind::Recovery => 1,
            AwardKind::Channels => 5,
            _ => 3,
        }
    }
}

impl Award {
    pub fn is_earned(&self) -> bool {
        self.earned_at_unix_ms.is_some()
    }
}

/// All awards, in the order of [`AwardKind::ALL`].
pub fn awards(attempts: &[Attempt]) -> Vec<Award> {
    let award = |kind: AwardKind| {
        let steps = rules::steps(kind, attempts);
        let last = kind.of() as usize - 1;
        Award {
            kind,
            done: (steps.len() as u32).min(kind.of()),
            of: kind.of(),
            earned_at_unix_ms: steps.get(last).copied(),
        }
    };
    AwardKind::ALL.into_iter().map(award).collect()
}
