//! What a reply costs against the best that was on offer, with the axes weighed against each other.

use super::tally::{decision_of, points};
use crate::base::exact::Exact;
use crate::engine::play::{Reply, Turn};
use crate::engine::program::{DecisionCode, EndingCode, Program};
use crate::engine::step::ChoiceMask;

/// An amount of raw points, all axes together: hundredths of a point times the sum of the axis weights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cost(pub i64);

impl Cost {
    pub const ZERO: Cost = Cost(0);

    /// Raw points, exactly.
    pub fn points(self, program: &Program) -> Exact {
        Exact::ratio(self.0, 100 * total_weight(program))
    }

    pub fn saturating_add(self, other: Cost) -> Cost {
        Cost(self.0.saturating_add(other.0))
    }
}

impl std::ops::Add for Cost {
    type Output = Cost;

    fn add(self, other: Cost) -> Cost {
        Cost(self.0 + other.0)
    }
}

impl std::ops::Sub for Cost {
    type Output = Cost;

    fn sub(self, other: Cost) -> Cost {
        Cost(self.0 - other.0)
    }
}

impl std::iter::Sum for Cost {
    fn sum<I: Iterator<Item = Cost>>(costs: I) -> Cost {
        costs.fold(Cost::ZERO, std::ops::Add::add)
    }
}

/// The local cost c(d, o) = Σ α·L; 0 for a silence without a key.
pub fn local(
    program: &Program,
    decision: &DecisionCode,
    offered: ChoiceMask,
    reply: Reply,
) -> Cost {
    let weights = program.weights.by_axis();
    points(program, decision, offered, reply).map_or(Cost::ZERO, |points| {
        Cost(
            points
                .iter()
                .zip(weights)
                .map(|(points, weight)| weight * points.lost())
                .sum(),
        )
    })
}

/// The local cost of a turn that was taken; `offered` leaves visits aside, as the value of a state does.
pub fn of_turn(program: &Program, turn: &Turn, offered: ChoiceMask) -> Cost {
    local(program, decision_of(program, turn), offered, turn.reply)
}

/// The terminal loss T of an ending.
pub fn terminal(program: &Program, ending: &EndingCode) -> Cost {
    Cost(i64::from(ending.loss) * total_weight(program))
}

fn total_weight(program: &Program) -> i64 {
    program.weights.by_axis().iter().sum()
}
