//! What an attempt takes over from a recording.

use crate::insight::attempt::{Attempt, Moment};
use crate::scenario::{Axis, Moves, Outcome};
use crate::session::fixtures::{prepared, recorder};

fn played(choices: &str) -> Option<Attempt> {
    let recorder = recorder(&prepared(), "s-1", choices);
    Attempt::of(&recorder.replayed(), &Moves::builtin(), 7)
}

#[test]
fn a_conversation_without_an_ending_is_no_attempt() {
    assert_eq!(played("c b"), None);
}

#[test]
fn an_attempt_holds_the_points_of_its_first_visits() {
    let attempt = played("c b c b b b").expect("it ended");
    assert_eq!(attempt.scenario, "missed-visit");
    assert_eq!(attempt.outcome, Outcome::Success);
    assert_eq!(attempt.finished_at_unix_ms, 7);
    let nodes: Vec<&str> = attempt
        .situations
        .iter()
        .map(|situation| situation.node.as_str())
        .collect();
    assert_eq!(nodes, ["d1", "d2", "d3", "d4", "d5"]);
    for axis in Axis::ALL {
        let points = attempt.situations.iter().filter_map(|one| one.points);
        let sum = points.fold((0, 0), |(won, table), points| {
            let here = points[axis.index()];
            (won + here.won, table + here.on_table)
        });
        let evidence = attempt.on(axis);
        assert_eq!(sum, (evidence.won, evidence.on_table));
    }
}

#[test]
fn the_turning_points_are_those_of_the_debrief() {
    let attempt = played("c a b b b b").expect("it ended");
    let decided: Vec<&str> = attempt
        .situations
        .iter()
        .filter(|situation| situation.moment == Moment::TurningPoint)
        .map(|situation| situation.node.as_str())
        .collect();
    assert_eq!(decided, ["d2"]);
}
