//! Progress rests on first attempts, and says how much it can carry.

use super::practice::attempt;
use crate::insight::attempt::Standing;
use crate::insight::{Attempt, Carries, progress};
use crate::scenario::Axis;

const AXIS: Axis = Axis::Patience;

#[track_caller]
fn check(attempts: &[Attempt], expected: (u32, u32, i64, i64), carries: Carries) {
    let on_axis = progress(attempts)[AXIS.index()];
    let found = (
        on_axis.scenarios,
        on_axis.situations,
        on_axis.won,
        on_axis.on_table,
    );
    assert_eq!((found, on_axis.carries()), (expected, carries));
}

#[test]
fn nothing_was_played_and_nothing_can_be_said() {
    check(&[], (0, 0, 0, 0), Carries::Nothing);
}

#[test]
fn a_retry_adds_nothing_whatever_order_it_comes_in() {
    let first = attempt("one", 1).with(AXIS, 2, 8);
    let retry = attempt("one", 2).with(AXIS, 8, 8);
    let expected = (1, 1, 200, 800);
    check(&[first.clone(), retry.clone()], expected, Carries::Little);
    check(&[retry, first], expected, Carries::Little);
}

#[test]
fn a_first_attempt_that_was_mostly_silence_counts_for_nothing_and_is_not_replaced() {
    let mut silent = attempt("one", 1).with(AXIS, 2, 8);
    silent.standing = Standing::TooSilent;
    let retry = attempt("one", 2).with(AXIS, 8, 8);
    check(&[silent, retry], (0, 0, 0, 0), Carries::Nothing);
}

#[test]
fn an_axis_that_was_not_at_stake_makes_no_scenario() {
    let elsewhere = attempt("two", 2).with(Axis::Empathy, 4, 4);
    let here = attempt("one", 1).with(AXIS, 1, 3).with(AXIS, 1, 2);
    check(&[here, elsewhere], (1, 2, 200, 500), Carries::Little);
}

#[test]
fn evidence_needs_points_and_different_scenarios() {
    let some = |count: i64, points: i64| -> Vec<Attempt> {
        let played = |place: i64| attempt(&place.to_string(), place).with(AXIS, 0, points);
        (0..count).map(played).collect()
    };
    for (scenarios, points, expected) in [
        (1, 100, Carries::Little),
        (2, 2, Carries::Little),
        (2, 3, Carries::Some),
        (3, 100, Carries::Some),
        (4, 5, Carries::Some),
        (4, 6, Carries::Enough),
        (9, 6, Carries::Enough),
    ] {
        let on_axis = progress(&some(scenarios, points))[AXIS.index()];
        assert_eq!(
            on_axis.carries(),
            expected,
            "{scenarios} scenarios of {points} points"
        );
    }
}
