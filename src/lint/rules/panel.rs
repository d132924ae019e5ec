//! K120, K121, K122: keys that no panel has looked at, on which it could not agree, or that it would key otherwise.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::figures::signed_points;
use crate::lint::panel::{Panel, RATERS_MIN, Verdict};
use crate::lint::{Subject, codes};
use crate::scenario::{Axis, Choice};

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
        let verdict = panel.verdict(name, axis, key);
        let axis = axis.kebab();
        match verdict {
            Verdict::Agreed => {}
            Verdict::Unrated => lacking.push(axis),
            Verdict::Disputed { least, most } => {
                let message = format!(
                    "the panel does not agree on {axis} of {shown}: from {} to {}",
                    signed_points(least),
                    signed_points(most)
                );
                let help = format!(
                    "{PRACTICE}, let the panel talk about it and rate again, or write the reply more clearly"
                );
                problems.push(Problem::advice(codes::PANEL_DISAGREES, range, message).help(help));
            }
            Verdict::Otherwise { middle } => {
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
