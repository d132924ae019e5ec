//! The rule of each award: when each of its steps was made.

use std::collections::BTreeSet;

use super::AwardKind;
use crate::insight::attempt::{
    Attempt, Defence, Moment, Situation, Standing, first_attempts, in_order,
};
use crate::insight::progress::POINTS_FOR_SOME;
use crate::scenario::{Axis, Outcome, Stage, Tells};
use crate::scoring::tally::Points;

/// The moments at which the steps of an award were made, the earliest first.
pub(super) fn steps(kind: AwardKind, attempts: &[Attempt]) -> Vec<i64> {
    match kind {
        AwardKind::Phases => each_once(attempts, |attempt| Some(attempt.phase)),
        AwardKind::Channels => each_once(attempts, |attempt| {
            is_clean_success(attempt).then_some(attempt.channel)
        }),
        AwardKind::Throughout(axis) => {
            each_first(attempts, |attempt| is_won_throughout(attempt, axis))
        }
        AwardKind::Undefended => each_first(attempts, resists_every_defence),
        AwardKind::Recovery => each_first(attempts, recovers),
        AwardKind::CameBack => chosen_better(attempts),
        AwardKind::Recommended => {
            each_first(attempts, |attempt| attempt.tells == Tells::Recommends)
        }
    }
}

/// When each value of `of` was first met.
fn each_once<T: Ord>(attempts: &[Attempt], of: impl Fn(&Attempt) -> Option<T>) -> Vec<i64> {
    let mut met = BTreeSet::new();
    in_order(attempts)
        .into_iter()
        .filter(|attempt| attempt.standing == Standing::Counts)
        .filter(|attempt| of(attempt).is_some_and(|value| met.insert(value)))
        .map(|attempt| attempt.finished_at_unix_ms)
        .collect()
}

fn each_first(attempts: &[Attempt], shows_it: impl Fn(&Attempt) -> bool) -> Vec<i64> {
    first_attempts(attempts)
        .into_iter()
        .filter(|attempt| shows_it(attempt))
        .map(|attempt| attempt.finished_at_unix_ms)
        .collect()
}

fn is_clean_success(attempt: &Attempt) -> bool {
    attempt.outcome == Outcome::Success && attempt.critical_errors == 0
}

/// Two thirds or more of what was there.
fn is_won(points: Points) -> bool {
    3 * points.won >= 2 * points.on_table
}

fn is_won_throughout(attempt: &Attempt, axis: Axis) -> bool {
    attempt.on(axis).on_table >= POINTS_FOR_SOME
        && attempt
            .situations
            .iter()
            .filter_map(|situation| situation.points)
            .all(|points| is_won(points[axis.index()]))
}

fn resists_every_defence(attempt: &Attempt) -> bool {
    let situations = &attempt.situations;
    let is = |defence| move |situation: &Situation| situation.defence == defence;
    situations.iter().any(is(Defence::Avoided))
        && situations
            .iter()
            .all(|situation| !matches!(situation.defence, Defence::Taken(_)))
}

/// Solved after a detour, with two thirds of the points, all axes together, from where the mending began.
fn recovers(attempt: &Attempt) -> bool {
    let detour = attempt
        .situations
        .iter()
        .position(|situation| situation.stage == Stage::Recover);
    let Some(detour) = detour else {
        return false;
    };
    let sum = attempt.situations[detour..]
        .iter()
        .filter_map(|situation| situation.points)
        .flatten()
        .fold(Points::default(), |sum, points| Points {
            on_table: sum.on_table + points.on_table,
            won: sum.won + points.won,
        });
    is_clean_success(attempt) && sum.on_table > 0 && is_won(sum)
}

/// When each turning point of a first attempt was first met again with a better reply.
fn chosen_better(attempts: &[Attempt]) -> Vec<i64> {
    let firsts = first_attempts(attempts);
    let mut mended = BTreeSet::new();
    let mut steps = Vec::new();
    for attempt in in_order(attempts) {
        let first = firsts
            .iter()
            .find(|first| first.scenario == attempt.scenario);
        let Some(first) = first else { continue };
        let turning_points = first
            .situations
            .iter()
            .filter(|situation| situation.moment == Moment::TurningPoint);
        for then in turning_points {
            let again = attempt.situations.iter().find(|now| now.node == then.node);
            let is_better = again.is_some_and(|now| match (now.regret, then.regret) {
                (Some(now), Some(then)) => now < then,
                _ => false,
            });
            if is_better && mended.insert((&first.scenario, &then.node)) {
                steps.push(attempt.finished_at_unix_ms);
            }
        }
    }
    steps
}
