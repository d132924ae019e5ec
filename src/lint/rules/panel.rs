//! K120, K121, K122: keys that no panel has looked at, on which it could not agree, or that it would key otherwise.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};
use crate::scenario::Axis;

/// Raters from which a panel is one.
const RATERS_MIN: usize = 3;

/// How far the ratings of a key may lie apart, in hundredths of a point: from sound to neutral and no further.
const SPREAD_MAX: i16 = 150;

/// How far a key may lie from the middle rating, in hundredths.
const OFF_MAX: i16 = 50;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    const PRACTICE: &str = "that is fine for practice; for an assessment";
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
            let range = choice.id.range;
            for axis in Axis::ALL {
                let Some(key) = choice.key.by_axis()[axis.index()] else {
                    continue;
                };
                let ratings = panel.ratings(&name, axis);
                let on_axis = axis.kebab();
                if ratings.len() < RATERS_MIN {
                    let message = format!(
                        "{} of {RATERS_MIN} people have rated {} on {on_axis}",
                        ratings.len(),
                        quoted(&name)
                    );
                    let help = format!("{PRACTICE}, let more people rate it in `panel.ron`");
                    problems.push(Problem::advice(codes::NO_PANEL, range, message).help(help));
                    continue;
                }
                let (least, most) = (ratings[0], ratings[ratings.len() - 1]);
                let middle = middle(ratings);
                if most - least > SPREAD_MAX {
                    let message = format!(
                        "the panel does not agree on {} of {}: from {} to {}",
                        on_axis,
                        quoted(&name),
                        points(least),
                        points(most)
                    );
                    let help = format!(
                        "{PRACTICE}, let the panel talk about it and rate again, or write the reply more clearly"
                    );
                    problems
                        .push(Problem::advice(codes::PANEL_DISAGREES, range, message).help(help));
                } else if (key - middle).abs() > OFF_MAX {
                    let message = format!(
                        "{} is keyed {} on {on_axis}, and the panel would key it {}",
                        quoted(&name),
                        points(key),
                        points(middle)
                    );
                    problems.push(
                        Problem::warning(codes::KEY_OFF_PANEL, range, message)
                            .help("follow the panel, or ask it again with your reasons"),
                    );
                }
            }
        }
    }
}

/// The median; of two in the middle their mean, rounded down.
fn middle(sorted: &[i16]) -> i16 {
    let half = sorted.len() / 2;
    match sorted.len() % 2 {
        1 => sorted[half],
        _ => (sorted[half - 1] + sorted[half]).div_euclid(2),
    }
}

/// Hundredths with a sign.
fn points(hundredths: i16) -> String {
    format!("{:+}", f64::from(hundredths) / 100.0)
}
