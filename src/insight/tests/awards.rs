//! Each award keeps its rule, and none is ever lost.

use proptest::prelude::*;

use super::practice::{attempt, situation};
use crate::insight::attempt::{Defence, Moment, Standing};
use crate::insight::{Attempt, AwardKind, awards};
use crate::scenario::{Axis, ChannelKind, DefensiveMistake, Outcome, Phase, Stage, Tells};
use crate::scoring::cost::Cost;

#[track_caller]
fn check(kind: AwardKind, attempts: &[Attempt], done: u32, earned_at: Option<i64>) {
    let all = awards(attempts);
    let award = all.iter().find(|award| award.kind == kind).expect("listed");
    assert_eq!((award.done, award.earned_at_unix_ms), (done, earned_at));
}

/// The attempts 1, 2, … at as many scenarios, each changed.
fn three(change: impl Fn(&mut Attempt)) -> Vec<Attempt> {
    let each = |place: i64| {
        let mut one = attempt(&format!("s{place}"), place);
        change(&mut one);
        one
    };
    (1..=3).map(each).collect()
}

#[test]
fn nobody_begins_with_an_award() {
    for award in awards(&[]) {
        assert_eq!((award.done, award.earned_at_unix_ms), (0, None));
    }
}

#[test]
fn all_three_phases_are_needed_and_a_failure_counts() {
    let mut attempts = three(|_| {});
    attempts[0].phase = Phase::Before;
    attempts[1].outcome = Outcome::Failure;
    check(AwardKind::Phases, &attempts, 2, None);
    attempts[2].phase = Phase::During;
    check(AwardKind::Phases, &attempts, 3, Some(3));
}

#[test]
fn every_channel_takes_a_clean_success_on_each() {
    let mut attempts: Vec<Attempt> = ChannelKind::ALL
        .into_iter()
        .zip(1..)
        .map(|(channel, place)| Attempt {
            channel,
            ..attempt(&format!("s{place}"), place)
        })
        .collect();
    check(AwardKind::Channels, &attempts, 5, Some(5));
    attempts[1].critical_errors = 1;
    check(AwardKind::Channels, &attempts, 4, None);
    // A retry that is clean makes up for it.
    attempts.push(Attempt {
        channel: ChannelKind::Call,
        ..attempt("s2", 9)
    });
    check(AwardKind::Channels, &attempts, 5, Some(9));
}

#[test]
fn an_axis_has_to_be_held_in_every_situation_of_three_conversations() {
    let axis = Axis::Ownership;
    let kind = AwardKind::Throughout(axis);
    let held = |place: i64| {
        attempt(&format!("s{place}"), place)
            .with(axis, 2, 3)
            .with(axis, 4, 4)
    };
    let mut attempts: Vec<Attempt> = (1..=3).map(held).collect();
    check(kind, &attempts, 3, Some(3));
    attempts[1] = attempts[1].clone().with(axis, 1, 2);
    check(kind, &attempts, 2, None);
    // Better the second time is practice, and no first attempt.
    let mut retry = held(2);
    retry.finished_at_unix_ms = 8;
    attempts.push(retry);
    check(kind, &attempts, 2, None);
    attempts.push(held(9));
    check(kind, &attempts, 3, Some(9));
}

#[test]
fn too_few_points_show_nothing_of_an_axis() {
    let axis = Axis::Empathy;
    let attempts = three(|one| *one = one.clone().with(axis, 5, 5));
    check(AwardKind::Throughout(axis), &attempts, 0, None);
}

#[test]
fn a_defence_must_have_been_possible_to_be_resisted() {
    let with = |defence| {
        three(move |one| {
            one.situations.push(situation("a"));
            one.situations.push(crate::insight::attempt::Situation {
                defence,
                ..situation("b")
            });
        })
    };
    let kind = AwardKind::Undefended;
    check(kind, &with(Defence::Avoided), 3, Some(3));
    check(kind, &with(Defence::NotOffered), 0, None);
    let taken = Defence::Taken(DefensiveMistake::EmptyApology);
    check(kind, &with(taken), 0, None);
}

#[test]
fn a_recovery_is_a_detour_that_is_mended_and_solved() {
    let recovered = |won| {
        let mut one = attempt("s", 4)
            .with(Axis::Patience, 0, 4)
            .with(Axis::Patience, won, 6);
        one.situations[1].stage = Stage::Recover;
        one
    };
    check(AwardKind::Recovery, &[recovered(4)], 1, Some(4));
    check(AwardKind::Recovery, &[recovered(3)], 0, None);
    let mut failed = recovered(6);
    failed.outcome = Outcome::Partial;
    check(AwardKind::Recovery, &[failed], 0, None);
    let never_wrong = attempt("s", 4).with(Axis::Patience, 6, 6);
    check(AwardKind::Recovery, &[never_wrong], 0, None);
}

#[test]
fn whoever_comes_back_must_choose_better_where_it_was_decided() {
    let at = |node: &str, regret: i64, moment| crate::insight::attempt::Situation {
        regret: Some(Cost(regret)),
        moment,
        ..situation(node)
    };
    let played = |when: i64, costs: [i64; 3]| {
        let mut one = attempt("s", when);
        one.situations = vec![
            at("a", costs[0], Moment::TurningPoint),
            at("b", costs[1], Moment::TurningPoint),
            at("c", costs[2], Moment::Ordinary),
        ];
        one
    };
    let kind = AwardKind::CameBack;
    let first = played(1, [500, 400, 100]);
    // The same again, then better at one, then at the same once more and at what never was a turning point.
    let again = [
        first.clone(),
        played(2, [500, 400, 100]),
        played(3, [0, 400, 100]),
        played(4, [0, 400, 0]),
    ];
    check(kind, &again, 1, None);
    let mut elsewhere = again.to_vec();
    elsewhere.push(played(5, [300, 300, 300]));
    check(kind, &elsewhere, 2, None);
}

#[test]
fn three_customers_recommend_at_first_attempts() {
    let mut attempts = three(|one| one.tells = Tells::Recommends);
    check(AwardKind::Recommended, &attempts, 3, Some(3));
    attempts[0].standing = Standing::TooSilent;
    check(AwardKind::Recommended, &attempts, 2, None);
}

fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let points = prop::collection::vec((0..3_usize, 0..5_i64, 0..3_i64, 0..3_u8), 0..5);
    let one = (
        0..4_u8,
        prop::sample::select(ChannelKind::ALL.to_vec()),
        prop::sample::select(Phase::ALL.to_vec()),
        prop::sample::select(Outcome::ALL.to_vec()),
        prop::sample::select(Tells::ALL.to_vec()),
        0..2_u32,
        points,
    )
        .prop_map(
            |(scenario, channel, phase, outcome, tells, critical_errors, points)| {
                let mut one = Attempt {
                    channel,
                    phase,
                    outcome,
                    tells,
                    critical_errors,
                    ..attempt(&scenario.to_string(), 0)
                };
                for (axis, won, more, kind) in points {
                    one = one.with(Axis::ALL[axis], won, won + more);
                    let last = one.situations.last_mut().expect("just added");
                    last.node = format!("n{axis}");
                    last.regret = Some(Cost(more));
                    match kind {
                        0 => last.stage = Stage::Recover,
                        1 => last.moment = Moment::TurningPoint,
                        _ => last.defence = Defence::Avoided,
                    }
                }
                one
            },
        );
    prop::collection::vec(one, 0..14).prop_map(|mut attempts| {
        for (place, one) in attempts.iter_mut().enumerate() {
            one.finished_at_unix_ms = place as i64;
        }
        attempts
    })
}

proptest! {
    #[test]
    fn an_award_stays_earned_at_its_moment_whatever_is_played_later(
        attempts in attempts(),
        until in 0..14_usize,
    ) {
        let until = until.min(attempts.len());
        let (then, now) = (awards(&attempts[..until]), awards(&attempts));
        for (then, now) in then.iter().zip(&now) {
            prop_assert!(now.done >= then.done, "{:?}", now.kind);
            if then.is_earned() {
                prop_assert_eq!(then, now);
            }
        }
    }

    #[test]
    fn progress_is_told_up_to_what_it_takes(attempts in attempts()) {
        for award in awards(&attempts) {
            prop_assert!(award.done <= award.of);
            prop_assert_eq!(award.done == award.of, award.is_earned());
        }
    }
}
