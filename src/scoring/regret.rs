//! Regret: what each reply cost, now and later, against the best that was still possible. For the debrief, never for
//! comparing people.

use super::analysis::Analysis;
use super::cost::{self, Cost};
use crate::base::exact::Exact;
use crate::engine::ids::ChoiceId;
use crate::engine::play::Playthrough;
use crate::engine::program::Program;

/// ρ of one turn, in costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regret {
    /// Position of the turn from 0.
    pub turn: usize,
    /// ρ = c + V(next) − V(here) ≥ 0.
    pub total: Cost,
    /// c(o) − c(o*).
    pub immediate: Cost,
    /// V(next(o)) − V(next(o*)): what the reply closed off (or, below 0, saved).
    pub downstream: Cost,
    /// o*: the first choice of the best continuation.
    pub best: ChoiceId,
}

/// A moment that decided the conversation.
pub type TurningPoint = Regret;

/// How many turning points a debrief shows at most.
pub const TURNING_POINTS_MAX: usize = 3;

/// The regret of every turn whose situation the analysis knows and can still end.
pub fn regrets(program: &Program, analysis: &Analysis, played: &Playthrough) -> Vec<Regret> {
    let graph = &analysis.graph;
    let situations_after = played
        .turns
        .iter()
        .skip(1)
        .map(|turn| turn.before)
        .chain([played.last]);
    let mut regrets = Vec::with_capacity(played.turns.len());
    for (position, (turn, after)) in played.turns.iter().zip(situations_after).enumerate() {
        let Some(here) = graph.find(&turn.before) else {
            continue;
        };
        let Some(next) = graph.find(&after) else {
            continue;
        };
        let (Some(value_here), Some(value_next)) = (analysis.value(here), analysis.value(next))
        else {
            continue;
        };
        let Some(best) = analysis.best(program, here) else {
            continue;
        };
        let offered = graph.state(here).offered;
        let decision = super::tally::decision_of(program, turn);
        let taken = cost::of_turn(program, turn, offered);
        let best_cost = cost::local(program, decision, offered, best.reply);
        let best_value = analysis
            .value(best.to)
            .expect("the best continuation has an end");
        regrets.push(Regret {
            turn: position,
            // Below 0 only where the bounds are approximate or a silence without a key cost nothing.
            total: (taken + value_next - value_here).max(Cost::ZERO),
            immediate: taken - best_cost,
            downstream: value_next - best_value,
            best: best.choice().expect("a best continuation is a choice"),
        });
    }
    regrets
}

/// The turns with the most regret: at most three; of equals those that closed off more, then the earlier.
pub fn turning_points(regrets: &[Regret]) -> Vec<TurningPoint> {
    let mut points: Vec<Regret> = regrets
        .iter()
        .copied()
        .filter(|regret| regret.total > Cost::ZERO)
        .collect();
    points.sort_by_key(|regret| {
        (
            std::cmp::Reverse((regret.total, regret.downstream)),
            regret.turn,
        )
    });
    points.truncate(TURNING_POINTS_MAX);
    points
}

/// J: what the whole conversation cost, the ending's loss included; `None` while it is incomplete.
pub fn total_cost(program: &Program, analysis: &Analysis, played: &Playthrough) -> Option<Cost> {
    let ending = program.ending(played.ending()?)?;
    let turns = played.turns.iter().map(|turn| {
        let offered = analysis
            .graph
            .find(&turn.before)
            .map_or(turn.offered, |state| analysis.graph.state(state).offered);
        cost::of_turn(program, turn, offered)
    });
    Some(turns.sum::<Cost>() + cost::terminal(program, ending))
}

/// PA = 100·(1 − (J − V)/(J_max − V)), 0 … 100; `None` while incomplete or where every path costs the same.
pub fn path_attainment(analysis: &Analysis, total: Option<Cost>) -> Option<Exact> {
    let start = analysis.start_value()?;
    let room = analysis.worst?.cost - start;
    let lost = total? - start;
    (room > Cost::ZERO)
        .then(|| (Exact::whole(100) - Exact::ratio(100 * lost.0, room.0)).clamp(0, 100))
}
