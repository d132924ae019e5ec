//! Where a person stands on each axis: points won of the points that were on the table, and how much that can carry.

use super::attempt::{Attempt, first_attempts};
use crate::scenario::Axis;

/// Raw points on the table, in hundredths, below which an axis says next to nothing.
///
/// It is the line below which the checker calls the evidence of one scenario noise.
pub const POINTS_FOR_SOME: i64 = 600;

/// Different scenarios from which on something can be said beyond one conversation.
pub const SCENARIOS_FOR_SOME: u32 = 2;

/// Different scenarios from which on the points tell of the person.
///
/// With fewer, which scenarios somebody happened to meet moves the figure more than what they do: four is the number from
/// which on a study of several people and scenarios reports how dependable its figures are. Each has to bring as much as
/// [`POINTS_FOR_SOME`].
pub const SCENARIOS_FOR_ENOUGH: u32 = 4;
pub const POINTS_FOR_ENOUGH: i64 = POINTS_FOR_SOME * SCENARIOS_FOR_ENOUGH as i64;

/// What the first attempts came to on one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AxisProgress {
    pub axis: Axis,
    /// Different scenarios in which the axis was at stake.
    pub scenarios: u32,
    /// Decisions at which it could be won or lost.
    pub situations: u32,
    /// In hundredths of a raw point, 0 … `on_table`.
    pub won: i64,
    pub on_table: i64,
}

/// How much the points of an axis can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Carries {
    Nothing,
    /// How these conversations went, and no more.
    Little,
    Some,
    /// Enough to speak of the person and not of one conversation.
    Enough,
}

impl Carries {
    pub const ALL: [Carries; 4] = [
        Carries::Nothing,
        Carries::Little,
        Carries::Some,
        Carries::Enough,
    ];

    /// The word used in identifiers of texts.
    pub const fn kebab(self) -> &'static str {
        match self {
            Carries::Nothing => "none",
            Carries::Little => "little",
            Carries::Some => "some",
            Carries::Enough => "enough",
        }
    }

    /// How far along the meter it is, 0 … 3.
    pub const fn step(self) -> u8 {
        self as u8
    }
}

impl AxisProgress {
    pub fn carries(&self) -> Carries {
        let reaches = |points, scenarios| self.on_table >= points && self.scenarios >= scenarios;
        if self.on_table == 0 {
            Carries::Nothing
        } else if reaches(POINTS_FOR_ENOUGH, SCENARIOS_FOR_ENOUGH) {
            Carries::Enough
        } else if reaches(POINTS_FOR_SOME, SCENARIOS_FOR_SOME) {
            Carries::Some
        } else {
            Carries::Little
        }
    }

    /// Points that stayed on the table, in thousandths of what was there; 0 where nothing was.
    pub fn left_permille(&self) -> i64 {
        match self.on_table {
            0 => 0,
            on_table => (on_table - self.won) * 1000 / on_table,
        }
    }
}

/// The progress on the three axes, in the order of [`Axis::ALL`].
pub fn progress(attempts: &[Attempt]) -> [AxisProgress; 3] {
    let firsts = first_attempts(attempts);
    Axis::ALL.map(|axis| {
        let at_stake = firsts
            .iter()
            .map(|attempt| attempt.on(axis))
            .filter(|evidence| evidence.on_table > 0);
        let nothing = AxisProgress {
            axis,
            scenarios: 0,
            situations: 0,
            won: 0,
            on_table: 0,
        };
        at_stake.fold(nothing, |sum, evidence| AxisProgress {
            axis,
            scenarios: sum.scenarios + 1,
            situations: sum.situations + evidence.situations,
            won: sum.won + evidence.won,
            on_table: sum.on_table + evidence.on_table,
        })
    })
}
