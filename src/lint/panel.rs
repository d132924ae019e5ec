//! What a panel of experts thought of the keys, in `panel.ron` beside the scenario.

use super::beside::Form;
use super::codes;
use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::syntax;
use crate::diagnostic::Diagnostic;
use crate::ron_text::{self, TextEdit, Value, ValueKind};
use crate::scenario::{Axis, NodeBody, Scenario};
use std::collections::{BTreeMap, BTreeSet};

/// Raters from which a panel is one.
pub(super) const RATERS_MIN: usize = 3;

/// How far the ratings of a key may lie apart, in hundredths of a point: somebody finds sound what another finds a little
/// weak, and no further.
const SPREAD_MAX: i16 = 150;

/// How far a key may lie from the middle rating, in hundredths: keys are written in halves.
const OFF_MAX: i16 = 50;

/// What a panel says of a key. Ratings are in hundredths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Fewer have rated it than a panel has members.
    Unrated,
    /// Its members lie too far apart.
    Disputed {
        least: i16,
        most: i16,
    },
    /// They agree with each other, and not with the author.
    Otherwise {
        middle: i16,
    },
    Agreed,
}

/// Ratings of replies by people who did not write them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// By `node/choice`; on each axis in hundredths of a point, the least first.
    ratings: BTreeMap<String, [Vec<i16>; 3]>,
    /// Whether all of the file could be read: otherwise what lacks here may well stand there.
    pub is_whole: bool,
}

impl Panel {
    /// Of `choice`, named `node/choice`: in hundredths of a point, the least first; none where nobody rated it.
    pub fn ratings(&self, choice: &str, axis: Axis) -> &[i16] {
        let rated = self.ratings.get(choice);
        rated.map_or(&[], |axes| &axes[axis.index()])
    }

    /// What it says of `key`, which `choice` has on `axis`.
    pub(super) fn verdict(&self, choice: &str, axis: Axis, key: i16) -> Verdict {
        let ratings = self.ratings(choice, axis);
        if ratings.len() < RATERS_MIN {
            return Verdict::Unrated;
        }
        let (least, most) = (ratings[0], ratings[ratings.len() - 1]);
        let middle = middle(ratings);
        if most - least > SPREAD_MAX {
            Verdict::Disputed { least, most }
        } else if (key - middle).abs() > OFF_MAX {
            Verdict::Otherwise { middle }
        } else {
            Verdict::Agreed
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

const FORM: Form = Form {
    name: "Panel",
    field: "ratings",
    code: codes::BAD_PANEL_FILE,
    help: "write `Panel(format: 1, ratings: { \"node/choice\": Ratings(empathy: [2, 1.5, 2]) })`",
};

/// What a key may be, in hundredths of a point.
const RATING_MAX: i64 = 200;

/// Reads `Panel(format: 1, ratings: { "node/choice": Ratings(empathy: [2, 1.5, 2]) })` about replies of `scenario`; what
/// cannot be read is told, and the rest holds. `path` is how messages name the file.
pub fn read_panel(path: &str, bytes: &[u8], scenario: &Scenario) -> (Panel, Vec<Diagnostic>) {
    let parsed = ron_text::parse(bytes);
    let mut problems = Problems::default();
    problems.extend(syntax::problems(&parsed));
    let choices = choices(scenario);
    let mut ratings = BTreeMap::new();
    for entry in FORM.entries(&parsed, &mut problems) {
        let Some(choice) = entry.key.text() else {
            let message = "expected a node and a choice in quotes, such as `\"opening/name-it\"`";
            problems.push(FORM.wrong(entry.key.span(), message));
            continue;
        };
        if !choices.contains(&*choice) {
            problems.push(unknown(&choice, entry.key.span(), &choices));
            continue;
        }
        let rated = axes(entry.value, &mut problems);
        ratings.insert(choice.into_owned(), rated);
    }
    let panel = Panel {
        ratings,
        is_whole: !problems.has_errors(),
    };
    (panel, problems.into_diagnostics(path, &[]))
}

/// The names of all replies.
fn choices(scenario: &Scenario) -> BTreeSet<String> {
    let mut choices = BTreeSet::new();
    for node in &scenario.nodes {
        if let NodeBody::Decision(decision) = &node.body {
            let name = |choice| format!("{}/{choice}", node.id.value);
            choices.extend(decision.choices.iter().map(|choice| name(&choice.id.value)));
        }
    }
    choices
}

/// A rating of something that is no reply. Most often the reply was renamed.
fn unknown(choice: &str, range: ByteRange, choices: &BTreeSet<String>) -> Problem {
    let message = format!("there is no choice {}", quoted(choice));
    let problem = Problem::error(codes::BAD_PANEL_FILE, range, message);
    match did_you_mean(choice, choices.iter().map(String::as_str)) {
        Some(meant) => problem.did_you_mean(meant, TextEdit::replace(range, format!("{meant:?}"))),
        None => problem.help("write the node, a slash and the choice, or take the line out"),
    }
}

/// `Ratings(empathy: […], …)`.
fn axes(value: Value<'_>, problems: &mut Problems) -> [Vec<i16>; 3] {
    let mut axes: [Vec<i16>; 3] = Default::default();
    if value.kind() == ValueKind::Missing {
        return axes;
    }
    if !matches!(value.kind(), ValueKind::Struct | ValueKind::Unit)
        || value.name().is_some_and(|name| name != "Ratings")
    {
        problems.push(FORM.wrong(value.span(), "expected `Ratings(…)`"));
        return axes;
    }
    for field in value.fields() {
        let Some(axis) = Axis::ALL.iter().find(|axis| axis.kebab() == field.name) else {
            let message = format!("`Ratings` has no field {}", quoted(field.name));
            problems.push(FORM.wrong(field.name_span, message));
            continue;
        };
        match field.value.kind() {
            ValueKind::List => {
                let rated = field.value.items();
                axes[axis.index()].extend(rated.filter_map(|one| rating(one, problems)));
            }
            ValueKind::Missing => {}
            _ => problems.push(FORM.wrong(field.value.span(), "expected a list, `[…]`")),
        }
    }
    for axis in &mut axes {
        axis.sort_unstable();
    }
    axes
}

/// In hundredths of a point.
fn rating(value: Value<'_>, problems: &mut Problems) -> Option<i16> {
    let hundredths = value.number().and_then(|number| number.scaled(2));
    match hundredths {
        Some(rating) if (-RATING_MAX..=RATING_MAX).contains(&rating) => Some(rating as i16),
        _ if value.kind() == ValueKind::Missing => None,
        _ => {
            let message = "expected a number from -2 to 2, with two decimals at most";
            problems.push(FORM.wrong(value.span(), message));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixtures::{choice, decision, ending, scenario};
    use crate::scenario::{Outcome, Stage};

    fn read(text: &str) -> (Panel, Vec<Diagnostic>) {
        let choices = vec![choice("a", "name-it", [2, 0, 0], "b")];
        let nodes = vec![
            decision("a", Stage::Open, 1, choices),
            ending("b", Outcome::Success, 0),
        ];
        read_panel("panel.ron", text.as_bytes(), &scenario("a", nodes))
    }

    fn rated(inside: &str) -> String {
        format!("Panel(format: 1, ratings: {{ {inside} }})")
    }

    #[test]
    fn ratings_are_sorted_and_in_hundredths() {
        let (panel, found) = read(&rated("\"a/name-it\": Ratings(empathy: [2, -1.5, 0.25])"));
        assert_eq!(found, []);
        assert!(panel.is_whole);
        assert_eq!(panel.ratings("a/name-it", Axis::Empathy), [-150, 25, 200]);
        assert_eq!(panel.ratings("a/name-it", Axis::Patience), [0; 0]);
        assert_eq!(panel.ratings("a/other", Axis::Empathy), [0; 0]);
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place_and_the_rest_holds() {
        for (text, place) in [
            ("Panel(format: 2, ratings: {})".to_owned(), "2"),
            ("Panel(format: 1, ratings: 3)".to_owned(), "3"),
            ("Jury(format: 1)".to_owned(), "Jury(format: 1)"),
            (rated("\"a/name-it\": Ratings(empathy: [1, 3, 2])"), "3"),
            (rated("\"a/name-it\": Ratings(empathy: [0.125])"), "0.125"),
            (rated("\"a/name-it\": Ratings(kindness: [1])"), "kindness"),
            (rated("\"a/name-it\": Ratings(empathy: 2)"), "2"),
            (rated("\"a/name-it\": 2"), "2"),
            (rated("\"a/nam-it\": Ratings()"), "\"a/nam-it\""),
        ] {
            let (panel, found) = read(&text);
            let places: Vec<&str> = found
                .iter()
                .map(|found| &text[found.primary.range.to_usize()])
                .collect();
            assert_eq!(places, [place], "{text}");
            assert!(
                found
                    .iter()
                    .all(|found| found.code == codes::BAD_PANEL_FILE)
            );
            assert!(!panel.is_whole);
        }
    }

    #[test]
    fn the_middle_is_the_median() {
        assert_eq!(middle(&[-100, 0, 200]), 0);
        assert_eq!(middle(&[-100, 0, 50, 200]), 25);
    }

    #[test]
    fn a_panel_is_three_people_who_are_near_to_each_other() {
        for (ratings, verdict) in [
            ("", Verdict::Unrated),
            ("2, 2", Verdict::Unrated),
            ("2, 2, 1.5", Verdict::Agreed),
            ("1, 1.5, 1", Verdict::Otherwise { middle: 100 }),
            (
                "0.25, 2, 2",
                Verdict::Disputed {
                    least: 25,
                    most: 200,
                },
            ),
        ] {
            let (panel, _) = read(&rated(&format!(
                "\"a/name-it\": Ratings(empathy: [{ratings}])"
            )));
            let found = panel.verdict("a/name-it", Axis::Empathy, 200);
            assert_eq!(found, verdict, "{ratings}");
        }
    }

    #[test]
    fn a_renamed_choice_is_found() {
        let (_, found) = read(&rated("\"a/name-itt\": Ratings(empathy: [1])"));
        assert!(found[0].help[0].contains("`a/name-it`"), "{found:?}");
    }
}
