//! Whether scores of a scenario may say something about people, as in an assessment.

use super::panel::{Panel, Verdict};
use crate::scenario::{Axis, NodeBody, Scenario};
use crate::scoring::Analysis;

/// Why a scenario is good for practice only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticeOnly {
    /// How many replies there are.
    pub replies: usize,
    /// Of these: with a key that fewer than three people have rated.
    pub unrated: usize,
    /// Of these: with a key that a panel cannot agree on.
    pub disputed: usize,
    /// Whether there is a panel whose file has errors: then nothing is known of what it thinks.
    pub has_broken_panel: bool,
    /// Whether there are more states than can be looked at one by one, so that par and its bounds are approximate.
    pub is_approximate: bool,
}

/// # Errors
/// Keys are one person's judgement, disputed, or measured against bounds that are not exact.
pub fn assessable(
    scenario: &Scenario,
    analysis: &Analysis,
    panel: Option<&Panel>,
) -> Result<(), PracticeOnly> {
    let mut found = PracticeOnly {
        replies: 0,
        unrated: 0,
        disputed: 0,
        has_broken_panel: panel.is_some_and(|panel| !panel.is_whole),
        is_approximate: !analysis.is_exact(),
    };
    if found.has_broken_panel {
        return Err(found);
    }
    for node in &scenario.nodes {
        let NodeBody::Decision(decision) = &node.body else {
            continue;
        };
        for choice in &decision.choices {
            let name = format!("{}/{}", node.id.value, choice.id.value);
            let keys = choice.key.by_axis();
            let keyed = Axis::ALL
                .into_iter()
                .filter_map(|axis| Some((axis, keys[axis.index()]?)));
            let verdicts: Vec<Verdict> = keyed
                .map(|(axis, key)| {
                    panel.map_or(Verdict::Unrated, |panel| panel.verdict(&name, axis, key))
                })
                .collect();
            let is_disputed = |verdict: &Verdict| matches!(verdict, Verdict::Disputed { .. });
            found.replies += 1;
            found.unrated += usize::from(verdicts.contains(&Verdict::Unrated));
            found.disputed += usize::from(verdicts.iter().any(is_disputed));
        }
    }
    match found.unrated + found.disputed {
        0 if !found.is_approximate => Ok(()),
        _ => Err(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, scenario};
    use crate::lint::read_panel;
    use crate::scenario::{Outcome, Stage};

    fn judged(ratings: &str) -> Result<(), PracticeOnly> {
        let choices = vec![
            choice("a", "name-it", [2, 0, 0], "b"),
            choice("a", "shrug", [-2, 0, 0], "b"),
        ];
        let nodes = vec![
            decision("a", Stage::Open, 1, choices),
            ending("b", Outcome::Success, 0),
        ];
        let scenario = scenario("a", nodes);
        let text = format!("Panel(format: 1, ratings: {{ {ratings} }})");
        let (panel, _) = read_panel("panel.ron", text.as_bytes(), &scenario);
        let analysis = Analysis::of(&compile(&scenario).expect("it can be played"));
        assessable(&scenario, &analysis, Some(&panel))
    }

    fn rated(name: &str, empathy: &str) -> String {
        format!(
            "\"a/{name}\": Ratings(empathy: [{empathy}], patience: [0, 0, 0], ownership: [0, 0, 0]),"
        )
    }

    #[test]
    fn every_reply_needs_a_panel_that_agrees() {
        let good = rated("name-it", "2, 2, 1.5") + &rated("shrug", "-2, -1.5, -2");
        assert_eq!(judged(&good), Ok(()));
        let lacking = |unrated, disputed| {
            Err(PracticeOnly {
                replies: 2,
                unrated,
                disputed,
                has_broken_panel: false,
                is_approximate: false,
            })
        };
        assert_eq!(judged(""), lacking(2, 0));
        assert_eq!(judged(&rated("name-it", "2, 2, 2")), lacking(1, 0));
        let quarrel = rated("name-it", "2, 0, 2") + &rated("shrug", "-2, -2, -2");
        assert_eq!(judged(&quarrel), lacking(0, 1));
    }

    #[test]
    fn a_panel_with_errors_is_none() {
        let good = rated("name-it", "2, 2, 1.5") + &rated("shrug", "-2, -1.5, -2");
        // One rater three times over; a word that a panel does not know; what is no text.
        let three_times = good.replace(
            "empathy: [2, 2, 1.5]",
            "empathy: [2], empathy: [2], empathy: [2]",
        );
        for ratings in [
            three_times,
            format!("{good} }}, jury: {{"),
            format!("{good} \u{0}"),
        ] {
            let judged = judged(&ratings);
            assert!(judged.is_err_and(|why| why.has_broken_panel), "{ratings}");
        }
    }
}
