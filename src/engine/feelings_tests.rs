//! The emotion model against the tables of the scoring notes, to the last integer.

use super::fixtures::{inputs, worked_example};
use super::{Event, compile, play};

fn feelings_along(path: &str) -> Vec<[i32; 5]> {
    let program = compile(&worked_example()).expect("the worked example compiles");
    let played = play(&program, 1, &inputs(&program, path)).expect("the path can be played");
    played
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Felt(change) => Some(change.after),
            _ => None,
        })
        .map(|f| [f.anger, f.disappointment, f.worry, f.belief, f.trust])
        .collect()
}

#[test]
fn the_best_path_calms_as_the_table_says() {
    assert_eq!(
        feelings_along("d1c d2b d3b d4b d5b"),
        [
            [435, 500, 317, 250, 541],
            [345, 483, 297, 250, 558],
            [251, 369, 220, 500, 598],
            [102, 115, 66, 1000, 643],
            [57, 60, 26, 1000, 675],
        ]
    );
}

#[test]
fn amira_feels_as_the_table_says() {
    assert_eq!(
        feelings_along("d1b d2a d2xb d3b d4b d5a"),
        [
            [645, 550, 349, 200, 500],
            [871, 630, 464, 200, 430],
            [515, 563, 404, 250, 481],
            [363, 427, 296, 500, 528],
            [158, 151, 102, 1000, 581],
            [155, 151, 102, 1000, 581],
        ]
    );
}
