//! The whole assessment of one conversation.

use super::analysis::Analysis;
use super::axis::{AxisInput, AxisScore, composite};
use super::cost::Cost;
use super::regret::{Regret, TurningPoint, path_attainment, regrets, total_cost, turning_points};
use super::tally::{Finish, Tally, decision_of, points};
use crate::base::exact::Exact;
use crate::engine::ids::NodeId;
use crate::engine::play::{Playthrough, Reply};
use crate::engine::program::Program;
use crate::scenario::{Axis, CriticalKind, Outcome, Stage, Tells};

/// Everything that is said of how a conversation went.
#[derive(Clone, Debug)]
pub struct Report {
    /// In the order of [`Axis::ALL`]; `None` where the axis is not assessed.
    pub axes: [Option<AxisScore>; 3],
    pub composite: Option<Exact>,
    /// What each score lost: with each assessed axis, S before the clamp plus its entries is 100.
    pub ledger: Vec<LedgerEntry>,
    pub regrets: Vec<Regret>,
    pub turning_points: Vec<TurningPoint>,
    /// J; `None` while incomplete.
    pub total_cost: Option<Cost>,
    pub path_attainment: Option<Exact>,
    pub critical: Vec<Critical>,
    pub finish: Finish,
    /// `None` while incomplete.
    pub ending: Option<Ended>,
    /// What the replies cost the company, in hours of work.
    pub costs_hours: u32,
    /// Silences that had no key and are left out of the scores.
    pub unscored_silences: u32,
    /// False where more than a fifth of the decisions were left to silence: not valid for reports.
    pub valid_for_reports: bool,
}

/// The ending that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    pub node: NodeId,
    pub outcome: Outcome,
    pub tells: Tells,
}

/// One loss on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    pub axis: Axis,
    pub stage: Stage,
    pub cause: Cause,
    /// In points of the axis score.
    pub cost: Exact,
}

/// Why points were lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The reply at this turn, by position from 0.
    Turn(usize),
    /// The stage was never reached, or nothing was on the table there.
    Forfeit,
}

impl Cause {
    pub const fn turn(self) -> Option<usize> {
        match self {
            Cause::Turn(turn) => Some(turn),
            Cause::Forfeit => None,
        }
    }
}

/// A critical error: it leaves the scores as they are, but the session is not passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Critical {
    pub turn: usize,
    pub kind: CriticalKind,
}

impl Report {
    pub fn axis(&self, axis: Axis) -> Option<&AxisScore> {
        self.axes[axis.index()].as_ref()
    }

    /// Ledger entries of one axis, turns in order, forfeits last.
    pub fn ledger_of(&self, axis: Axis) -> impl Iterator<Item = &LedgerEntry> {
        self.ledger.iter().filter(move |entry| entry.axis == axis)
    }
}

/// Assesses a conversation, finished or not.
pub fn assess(program: &Program, analysis: &Analysis, played: &Playthrough) -> Report {
    let ending = played.ending().and_then(|node| {
        let ending = program.ending(node)?;
        Some(Ended {
            node,
            outcome: ending.outcome,
            tells: ending.tells,
        })
    });
    let finish = Finish::of(ending.map(|ending| ending.outcome));
    let tally = Tally::of(program, &played.turns);
    let mut ledger = Vec::new();
    let axes = std::array::from_fn(|index| {
        let axis = Axis::ALL[index];
        let input = AxisInput {
            par: &analysis.par.points[index],
            on_table: &tally.on_table[index],
            won: &tally.won[index],
            mandatory: &program.mandatory,
            finish,
        };
        let score = input.score(axis)?;
        losses(program, axis, &input, played, &mut ledger);
        Some(score)
    });
    let exact = axes
        .each_ref()
        .map(|score: &Option<AxisScore>| score.as_ref().map(|score| &score.exact));
    let composite = composite(exact, program.weights.by_axis());
    let regrets = regrets(program, analysis, played);
    let total_cost = total_cost(program, analysis, played);
    let silences = played
        .turns
        .iter()
        .filter(|turn| matches!(turn.reply, Reply::Silence(_)))
        .count();
    let unscored =
        |reply: Reply| matches!(reply, Reply::Silence(id) if program.silence(id).key.is_none());
    let choices = played
        .turns
        .iter()
        .enumerate()
        .filter_map(|(turn, taken)| match taken.reply {
            Reply::Choice(id) => Some((turn, id)),
            Reply::Silence(_) => None,
        });
    Report {
        composite,
        axes,
        ledger,
        turning_points: turning_points(&regrets),
        regrets,
        total_cost,
        path_attainment: path_attainment(analysis, total_cost),
        critical: choices
            .clone()
            .filter_map(|(turn, choice)| {
                Some(Critical {
                    turn,
                    kind: program.extra(choice).critical?,
                })
            })
            .collect(),
        finish,
        ending,
        costs_hours: choices
            .map(|(_, choice)| u32::from(program.about(choice).costs))
            .sum(),
        unscored_silences: played
            .turns
            .iter()
            .filter(|turn| unscored(turn.reply))
            .count() as u32,
        valid_for_reports: silences * 5 <= played.turns.len(),
    }
}

/// The ledger of one axis.
fn losses(
    program: &Program,
    axis: Axis,
    input: &AxisInput<'_>,
    played: &Playthrough,
    ledger: &mut Vec<LedgerEntry>,
) {
    let counting = input.counting_par();
    for (position, turn) in played
        .turns
        .iter()
        .enumerate()
        .filter(|(_, turn)| turn.is_first_visit())
    {
        let decision = decision_of(program, turn);
        let Some(points) = points(program, decision, turn.offered, turn.reply) else {
            continue;
        };
        let lost = points[axis.index()].lost();
        let stage = decision.stage.index();
        if lost == 0 {
            continue;
        }
        let cost = if input.par[stage] == 0 {
            Exact::ratio(100 * lost, counting)
        } else {
            Exact::ratio(100 * input.par[stage], counting)
                * Exact::ratio(lost, input.on_table[stage])
        };
        ledger.push(LedgerEntry {
            axis,
            stage: decision.stage,
            cause: Cause::Turn(position),
            cost,
        });
    }
    for stage in Stage::ALL {
        if input.counts(stage.index()) && input.on_table[stage.index()] == 0 {
            ledger.push(LedgerEntry {
                axis,
                stage,
                cause: Cause::Forfeit,
                cost: Exact::ratio(100 * input.par[stage.index()], counting),
            });
        }
    }
}
