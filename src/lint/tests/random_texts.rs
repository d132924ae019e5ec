//! Random scenarios, and files beside them cut up at random: whatever comes of it is told, and every place is in the text.

use super::fixture::{LIBRARY, PANEL};
use super::shorthand::GOOD;
use crate::check::load;
use crate::check::tests::fixture::MOVES;
use crate::check::tests::random_edits::{apply, cut};
use crate::diagnostic::Diagnostic;
use crate::engine::compile;
use crate::engine::random_scenario::{Shape, random_scenario};
use crate::lint::panel::read_panel;
use crate::lint::{Files, lint, read_settings};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

const PANEL_TEXT: &str = include_str!("spare-key-panel.ron");
const LIBRARY_TEXT: &str =
    "Library(format: 1, lints: { \"W005\": Deny, \"K105\": Allow(reason: \"It is so.\") })";

fn check_places(bytes: &[u8], found: &[Diagnostic]) -> TestCaseResult {
    // Where the bytes are no text, places are those of the text that is shown for it.
    let text = String::from_utf8_lossy(bytes);
    for found in found {
        let range = found.primary.range.to_usize();
        prop_assert!(text.get(range).is_some(), "{found:?} is no place in it");
    }
    Ok(())
}

proptest! {
    #[test]
    fn files_cut_up_at_random_are_told(cuts in prop::collection::vec(cut(), 1..4)) {
        let mut library = LIBRARY_TEXT.as_bytes().to_vec();
        let mut panel = PANEL_TEXT.as_bytes().to_vec();
        for cut in &cuts {
            apply(&mut library, cut);
            apply(&mut panel, cut);
        }
        check_places(&library, &read_settings(LIBRARY, &library).1)?;
        let scenario = load(GOOD).expect("it is good");
        check_places(&panel, &read_panel(PANEL, &panel, &scenario).1)?;
    }
}

#[test]
fn random_scenarios_are_linted() {
    // With cycles or with feelings, and not with both: that has no end of states.
    let shapes = [(true, false), (false, true)].map(|(cycles, reads_feelings)| Shape {
        decisions: 5,
        cycles,
        reads_feelings,
    });
    for (seed, shape) in (0..6).flat_map(|seed| shapes.map(|shape| (seed, shape))) {
        let scenario = random_scenario(seed, shape);
        let found = lint(&Files {
            path: "scenario.ron",
            scenario: &scenario,
            program: &compile(&scenario).expect("a random scenario compiles"),
            moves: &MOVES,
            translations: &[],
            panel: None,
        });
        assert!(
            !found.is_empty(),
            "nobody has written scenario {seed} well: {shape:?}"
        );
    }
}
