//! K120, K121, K122: keys that no panel has looked at, on which it could not agree, or that it would key otherwise.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::figures::signed_points;
use crate::lint::panel::Panel;
use crate::lint::{Subject, codes};
use crate::scenario::{Axis, Choice};

/// Raters from which a panel is one.
const RATERS_MIN: usize = 3;

/// How far the ratings of a key may lie apart, in hundredths of a point: somebody finds sound what another finds a little
/// weak, and no further.
const SPREAD_MAX: i16 = 150;

/// How far a key may lie from the middle rating, in hundredths: keys are written in halves.
const OFF_MAX: i16 = 50;

const PRACTICE: &str = "that is fine for practice; for an assessment";

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Some(panel) = subject.panel else {
        let message = "no panel has looked at the keys";
        let help = format!(
            "{PRACTICE}, let at least {RATERS_MIN} people rate every reply, in `panel.ron` beside the scenario"
        );
        let place = subject.scenario.id.range;
        problems.push(Problem::advice(codes::NO_PANEL, place, message).help(help));
        return;
    };
    for place in subject.decisions() {
        for choice in &place.decision.choices {
            let name = format!("{}/{}", place.node.id.value, choice.id.value);
            of_choice(panel, &name, choice, problems);
        }
    }
}

fn of_choice(panel: &Panel, name: &str, choice: &Choice, problems: &mut Problems) {
    let range = choice.id.range;
    let shown = quoted(name);
    let mut lacking = Vec::new();
    for axis in Axis::ALL {
        let Some(key) = choice.key.by_axis()[axis.index()] else {
            continue;
        };
        let ratings = panel.ratings(name, axis);
        let axis = axis.kebab();
        if ratings.len() < RATERS_MIN {
            lacking.push(axis);
            continue;
        }
        let (least, most) = (ratings[0], ratings[ratings.len() - 1]);
        let middle = middle(ratings);
        if most - least > SPREAD_MAX {
            let message = format!(
                "the panel does not agree on {axis} of {shown}: from {} to {}",
                signed_points(least),
                signed_points(most)
            );
            let help = format!(
                "{PRACTICE}, let the panel talk about it and rate again, or write the reply more clearly"
            );
            problems.push(Problem::advice(codes::PANEL_DISAGREES, range, message).help(help));
        } else if (key - middle).abs() > OFF_MAX {
            let message = format!(
                "{shown} is keyed {} on {axis}, and the panel would key it {}",
                signed_points(key),
                signed_points(middle)
            );
            problems.push(
                Problem::warning(codes::KEY_OFF_PANEL, range, message)
                    .help("follow the panel, or ask it again with your reasons"),
            );
        }
    }
    // Where the file has mistakes, the ratings may stand in what could not be read.
    if lacking.is_empty() || !panel.is_whole {
        return;
    }
    let message = format!(
        "fewer than {RATERS_MIN} people have rated {shown} on {}",
        lacking.join(" and ")
    );
    let help = format!("{PRACTICE}, let more people rate it in `panel.ron`");
    problems.push(Problem::advice(codes::NO_PANEL, range, message).help(help));
}

/// The median; of two in the middle their mean, rounded down.
fn middle(sorted: &[i16]) -> i16 {
    let half = sorted.len() / 2;
    match sorted.len() % 2 {
        1 => sorted[half],
        _ => (sorted[half - 1] + sorted[half]).div_euclid(2),
    }
}

#[cfg(test)]
mod tests {
    use super::middle;

    #[test]
    fn the_middle_is_the_median() {
        assert_eq!(middle(&[-100, 0, 200]), 0);
        assert_eq!(middle(&[-100, 0, 50, 200]), 25);
    }
}
