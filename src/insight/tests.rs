//! The debrief of the worked example; what is told of many sessions has files of its own.

mod attempts;
mod awards;
mod practice;
mod progress;
mod suggestion;

use super::{Cause, Entry, Script, debrief};
use crate::engine::fixtures::{inputs, worked_example};
use crate::engine::{Label, compile, play};
use crate::scoring::Analysis;

fn told(path: &str) -> super::Debrief {
    let scenario = worked_example();
    let program = compile(&scenario).expect("the worked example compiles");
    let analysis = Analysis::of(&program);
    let played = play(&program, 7, &inputs(&program, path)).expect("the path can be played");
    debrief(&program, &analysis, &Script::new(&scenario), &played)
}

#[test]
fn every_change_of_a_feeling_is_explained_to_the_last_unit() {
    for path in [
        "d1b d2a d2xb d3b d4b d5a",
        "d1c d2b d3c d3a",
        "d1a d2a d2xa",
    ] {
        let debrief = told(path);
        for (position, turn) in debrief.turns.iter().enumerate() {
            for change in &turn.changes {
                let parts: i32 = change.parts.iter().map(|(_, part)| part).sum();
                assert_eq!(
                    parts,
                    change.change(),
                    "{path} turn {position} {:?}",
                    change.channel
                );
            }
        }
    }
}

#[test]
fn cutting_in_is_named_as_what_made_her_angry() {
    let debrief = told("d1b d2a d2xb d3b d4b d5a");
    let anger = &debrief.turns[1].changes[0];
    assert_eq!((anger.before, anger.after), (645, 871));
    assert!(
        anger
            .parts
            .iter()
            .any(|(cause, part)| *cause == Cause::Patience && *part > 0)
    );
}

#[test]
fn the_curve_has_one_point_more_than_there_are_turns() {
    let debrief = told("d1c d2b d3b d4b d5b");
    assert_eq!(debrief.curve.len(), debrief.turns.len() + 1);
    let labels: Vec<Label> = debrief.curve.iter().map(|(_, label)| *label).collect();
    assert_eq!(labels[0], Label::Angry);
    assert_eq!(labels[5], Label::Satisfied);
}

#[test]
fn the_transcript_ends_with_what_happened_afterwards() {
    let debrief = told("d1c d2b d3b d4b d5b");
    assert!(matches!(
        debrief.transcript.first(),
        Some(Entry::Line { turn: 0, .. })
    ));
    assert!(matches!(
        debrief.transcript.last(),
        Some(Entry::Ended { .. })
    ));
}

#[test]
fn the_better_reply_stands_only_where_there_was_one() {
    let debrief = told("d1c d2a d2xb d3b d4b d5b");
    let better: Vec<Option<&str>> = debrief
        .turns
        .iter()
        .map(|turn| turn.better.as_ref().map(|reply| reply.id.as_str()))
        .collect();
    assert_eq!(better, [None, Some("b"), None, None, None, None]);
    assert_eq!(debrief.strength, Some(4));
}
