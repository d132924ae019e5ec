//! The one suggestion, and its reason.

use super::practice::attempt;
use crate::engine::fixtures::{choice, decision, ending, scenario, spanned};
use crate::insight::{Attempt, Reason, suggest};
use crate::scenario::{Axis, ChannelKind, Outcome, Scenario, Stage};

/// A scenario whose points are on the axes in the proportion of `keys`.
fn shelved(id: &str, channel: ChannelKind, difficulty: u8, keys: [i16; 3]) -> Scenario {
    let replies = vec![
        choice("d", "a", keys, "end"),
        choice("d", "b", [0, 0, 0], "end"),
    ];
    let nodes = vec![
        decision("d", Stage::Open, 1, replies),
        ending("end", Outcome::Success, 0),
    ];
    Scenario {
        id: spanned(id),
        channel,
        difficulty,
        ..scenario("d", nodes)
    }
}

fn call(id: &str, difficulty: u8) -> Scenario {
    shelved(id, ChannelKind::Call, difficulty, [1, 1, 1])
}

fn failed(id: &str, at: i64) -> Attempt {
    Attempt {
        outcome: Outcome::Failure,
        ..attempt(id, at)
    }
}

#[track_caller]
fn check(shelf: &[Scenario], attempts: &[Attempt], expected: Option<(&str, Reason)>) {
    let shelf: Vec<&Scenario> = shelf.iter().collect();
    let found = suggest(&shelf, attempts);
    let found = found.map(|suggestion| (suggestion.scenario, suggestion.reason));
    assert_eq!(found, expected);
}

#[test]
fn a_beginner_meets_the_gentlest_first() {
    let shelf = [call("storm", 5), call("breeze", 1)];
    check(&shelf, &[], Some(("breeze", Reason::First)));
}

#[test]
fn the_next_is_one_step_harder_than_what_was_solved() {
    let shelf = [call("one", 1), call("five", 5), call("two", 2)];
    let attempts = [attempt("one", 1)];
    check(&shelf, &attempts, Some(("two", Reason::Harder)));
}

#[test]
fn of_two_as_hard_the_unknown_channel_comes_first() {
    let chat = shelved("chat", ChannelKind::Chat, 2, [1, 1, 1]);
    let shelf = [call("one", 1), call("call", 2), chat];
    let attempts = [attempt("one", 1)];
    check(&shelf, &attempts, Some(("chat", Reason::Channel)));
}

#[test]
fn after_a_failure_another_gentle_one_is_new() {
    let shelf = [call("one", 1), call("two", 2)];
    check(&shelf, &[failed("one", 1)], Some(("two", Reason::New)));
}

#[test]
fn an_axis_on_which_clearly_most_was_left_comes_before_a_new_channel() {
    let warm = shelved("warm", ChannelKind::Chat, 2, [2, 0, 0]);
    let calm = shelved("calm", ChannelKind::Call, 2, [0, 2, 1]);
    let shelf = [call("one", 1), call("eins", 1), warm, calm];
    let played = |patience: i64| {
        ["one", "eins"].map(|id| {
            attempt(id, 1)
                .with(Axis::Empathy, 4, 5)
                .with(Axis::Patience, patience, 5)
                .with(Axis::Ownership, 4, 5)
        })
    };
    let reason = Reason::Axis(Axis::Patience);
    check(&shelf, &played(2), Some(("calm", reason)));
    // No worse than the others: nothing to be said of it.
    check(&shelf, &played(4), Some(("warm", Reason::Channel)));
}

#[test]
fn one_conversation_is_too_little_to_speak_of_an_axis() {
    let calm = shelved("calm", ChannelKind::Call, 2, [0, 2, 1]);
    let shelf = [call("one", 1), calm];
    let attempts = [attempt("one", 1).with(Axis::Patience, 0, 9)];
    check(&shelf, &attempts, Some(("calm", Reason::Harder)));
}

#[test]
fn once_all_are_played_the_unsolved_one_comes_again_then_the_one_with_most_left() {
    let shelf = [call("good", 1), call("bad", 2), call("fine", 3)];
    let mut attempts = vec![
        attempt("good", 1).with(Axis::Empathy, 9, 10),
        failed("bad", 2).with(Axis::Empathy, 8, 10),
        attempt("fine", 3).with(Axis::Empathy, 5, 10),
    ];
    check(&shelf, &attempts, Some(("bad", Reason::Again)));
    attempts.push(attempt("bad", 4));
    check(&shelf, &attempts, Some(("fine", Reason::Again)));
    attempts.push(attempt("fine", 5).with(Axis::Empathy, 10, 10));
    check(&shelf, &attempts, Some(("bad", Reason::Again)));
}

#[test]
fn an_empty_shelf_suggests_nothing() {
    check(&[], &[], None);
    check(&[], &[attempt("gone", 1)], None);
}
