//! "In the 4 situations she faced she won 26 of the 36 patience points": what a score rests on.

use crate::engine::play::Playthrough;
use crate::engine::program::Program;
use crate::scenario::Axis;
use crate::scoring::tally::{decision_of, points};

/// What was at stake on one axis, over the first visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub axis: Axis,
    /// Decisions at which the axis could be won or lost.
    pub situations: u32,
    /// In hundredths of a raw point.
    pub won: i64,
    pub on_table: i64,
}

/// The evidence of the three axes, in the order of [`Axis::ALL`].
pub fn evidence(program: &Program, played: &Playthrough) -> [Evidence; 3] {
    let mut all = std::array::from_fn(|index| Evidence {
        axis: Axis::ALL[index],
        situations: 0,
        won: 0,
        on_table: 0,
    });
    for turn in played.turns.iter().filter(|turn| turn.is_first_visit()) {
        let decision = decision_of(program, turn);
        let Some(points) = points(program, decision, turn.offered, turn.reply) else {
            continue;
        };
        for (evidence, points) in all.iter_mut().zip(points) {
            evidence.situations += u32::from(points.on_table > 0);
            evidence.won += points.won;
            evidence.on_table += points.on_table;
        }
    }
    all
}
