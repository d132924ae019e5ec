//! The moments that decided, with what they did to the customer and what they cost.

use super::super::kinds::feeling;
use super::turns::heard_last;
use super::{Debrief, Told, TurnStory};
use crate::base::exact::Exact;
use crate::insight::FeelingChange;
use crate::scoring::Regret;
use crate::scoring::cost::Cost;
use crate::scoring::report::Cause as LossCause;
use crate::ui::kinds::Stage;
use crate::ui::screens::debrief::{AxisPoints, Better, Cause, Effect, Turn, TurningPoint};

/// In the order of the conversation.
pub(super) fn turning_points(
    story: &Debrief,
    turns: &[Turn],
    told: &Told<'_>,
) -> Vec<TurningPoint> {
    let mut decided = story.turning_points.clone();
    decided.sort_unstable();
    let closing = closing_turn(story);
    decided
        .into_iter()
        .filter_map(|turn| {
            let told_turn = &story.turns[turn];
            let regret = told_turn.regret?;
            Some(TurningPoint {
                turn,
                heard: heard_last(&turns[turn]),
                said: told_turn.says.clone(),
                why: told_turn.why.clone(),
                defensive: defensive(told_turn, told),
                effects: told_turn.changes.iter().filter_map(effect).collect(),
                costs: costs(story, turn),
                now_points: now_points(story, turn, told),
                later_points: later_points(&regret, told),
                closed_off: if closing == Some(turn) {
                    forfeited(story)
                } else {
                    Vec::new()
                },
                better: told_turn.better.as_ref().map(|better| Better {
                    says: better.says.clone(),
                    why: Some(better.why.clone()).filter(|why| !why.is_empty()),
                }),
            })
        })
        .collect()
}

/// The name of the defensive mistake among the moves of a reply.
fn defensive(turn: &TurnStory, told: &Told<'_>) -> Option<String> {
    let mistake = turn
        .moves
        .iter()
        .find_map(|name| told.moves.get(name)?.defensive)?;
    Some(told.text.word("defensive", mistake.kebab()))
}

fn effect(change: &FeelingChange) -> Option<Effect> {
    if change.change() == 0 {
        return None;
    }
    Some(Effect {
        feeling: feeling(change.channel)?,
        change: change.change(),
        causes: change
            .parts
            .iter()
            .map(|(cause, part)| Cause {
                kind: *cause,
                change: *part,
            })
            .collect(),
    })
}

/// What the reply at `turn` took from each axis, in points of 100.
fn costs(story: &Debrief, turn: usize) -> Vec<AxisPoints> {
    lost_at(story, turn)
        .map(|(axis, cost)| AxisPoints {
            axis,
            points: whole(cost),
        })
        .filter(|cost| cost.points > 0)
        .collect()
}

fn lost_at(story: &Debrief, turn: usize) -> impl Iterator<Item = (crate::scenario::Axis, &Exact)> {
    story
        .report
        .ledger
        .iter()
        .filter(move |entry| entry.cause == LossCause::Turn(turn))
        .map(|entry| (entry.axis, &entry.cost))
}

/// The same in points of the composite: the axes weighed as the scenario weighs them.
fn now_points(story: &Debrief, turn: usize, told: &Told<'_>) -> u32 {
    let weights = told.replayed.prepared.program.weights.by_axis();
    let assessed: i64 = story
        .report
        .axes
        .iter()
        .zip(weights)
        .filter_map(|(axis, weight)| axis.as_ref().map(|_| weight))
        .sum();
    if assessed == 0 {
        return 0;
    }
    let lost: Exact = lost_at(story, turn)
        .map(|(axis, cost)| &Exact::whole(weights[axis.index()]) * cost)
        .sum();
    whole(&(lost / Exact::whole(assessed)))
}

/// What a reply closed off, as a share of everything that the best way has on its table.
fn later_points(regret: &Regret, told: &Told<'_>) -> u32 {
    let prepared = &told.replayed.prepared;
    let weights = prepared.program.weights.by_axis();
    let on_table: i64 = prepared
        .analysis
        .par
        .points
        .iter()
        .zip(weights)
        .map(|(stages, weight)| weight * stages.iter().sum::<i64>())
        .sum();
    if on_table == 0 || regret.downstream <= Cost::ZERO {
        return 0;
    }
    whole(&Exact::ratio(100 * regret.downstream.0, on_table))
}

/// The turn that closed off most, if points were forfeited at all.
fn closing_turn(story: &Debrief) -> Option<usize> {
    story
        .turning_points
        .iter()
        .copied()
        .filter_map(|turn| Some((turn, story.turns[turn].regret?.downstream)))
        .filter(|(_, downstream)| *downstream > Cost::ZERO)
        .max_by_key(|(turn, downstream)| (*downstream, std::cmp::Reverse(*turn)))
        .map(|(turn, _)| turn)
}

/// The stages that the conversation ended before, in their order.
fn forfeited(story: &Debrief) -> Vec<Stage> {
    crate::scenario::Stage::ALL
        .into_iter()
        .filter(|stage| {
            story
                .report
                .ledger
                .iter()
                .any(|entry| entry.cause == LossCause::Forfeit && entry.stage == *stage)
        })
        .collect()
}

fn whole(points: &Exact) -> u32 {
    u32::try_from(points.shown()).unwrap_or(0)
}
