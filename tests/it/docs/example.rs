//! The scenario of `docs/writing-scenarios.md`: as it stands in the text, whole and without a diagnostic.

use super::{block, page};
use peduli::check::{self, Checked, Context, TranslationFile};
use peduli::diagnostic::Severity;
use peduli::engine::{Input, Playthrough, Program, compile, play};
use peduli::lint::{self, lint};
use peduli::scenario::{Moves, Outcome, Scenario, Translation};
use peduli::scoring::Analysis;

const FILE: &str = "new-glasses/scenario.ron";
const TRANSLATION: &str = "new-glasses/id.ftl";

/// The example, ready to be played.
pub(super) struct Example {
    pub program: Program,
    pub analysis: Analysis,
}

pub(super) fn example() -> Example {
    let program = compile(&scenario()).expect("the example compiles");
    let analysis = Analysis::of(&program);
    Example { program, analysis }
}

pub(super) fn scenario() -> Scenario {
    check::load(&text()).expect("the example has no errors")
}

pub(super) fn text() -> String {
    block(
        &page("writing-scenarios.md"),
        &format!("<!-- example: {FILE} -->"),
    )
    .to_owned()
}

impl Example {
    /// Plays choices by their names; `silence` says nothing.
    pub fn play(&self, names: &[&str]) -> Playthrough {
        let mut inputs = Vec::new();
        for name in names {
            let at = self.played(&inputs).last.node;
            inputs.push(match *name {
                "silence" => Input::Silence,
                name => Input::Choose(
                    self.program
                        .choice_named(at, name)
                        .unwrap_or_else(|| panic!("no choice `{name}`")),
                ),
            });
        }
        self.played(&inputs)
    }

    fn played(&self, inputs: &[Input]) -> Playthrough {
        play(&self.program, 0, inputs).expect("the choices are on offer")
    }

    /// The names of the choices of the par path.
    pub fn par(&self) -> Vec<&str> {
        let path = self.analysis.par.path.iter();
        path.map(|(_, choice)| self.program.choice_name(*choice))
            .collect()
    }
}

/// Checks `text` as if it lay in the folder that the page names.
pub(super) fn checked(text: &str) -> Checked {
    let page = page("writing-scenarios.md");
    let translated = block(&page, &format!("<!-- example: {TRANSLATION} -->"));
    let (translation, errors) = Translation::parse(translated);
    let translations = [TranslationFile {
        path: TRANSLATION,
        language: "id",
        translation: &translation,
        errors: &errors,
    }];
    let context = Context {
        folder: Some("new-glasses"),
        moves: Some(&Moves::builtin()),
        translations: &translations,
    };
    check::check(FILE, text.as_bytes(), &context)
}

#[test]
fn it_is_laid_out() {
    let text = text();
    let laid_out = peduli::ron_text::format(&peduli::ron_text::parse_text(&text));
    assert_eq!(
        laid_out.as_deref().map(str::trim_end),
        Some(text.trim_end())
    );
}

#[test]
fn the_example_and_its_translation_have_no_diagnostic() {
    let checked = checked(&text());
    let found: Vec<String> = checked
        .diagnostics
        .iter()
        .map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(checked.scenario.is_some());
}

#[test]
fn the_example_succeeds_on_its_best_way_and_every_ending_is_reached() {
    let example = example();
    let played = example.play(&example.par());
    let ending = played
        .ending()
        .and_then(|node| example.program.ending(node))
        .expect("the best way ends");
    assert_eq!(ending.outcome, Outcome::Success);
    for node in example.program.node_ids() {
        assert!(
            example.analysis.graph.reached[node.index()],
            "`{}` is not reached",
            example.program.node_name(node)
        );
    }
}

#[test]
fn the_silence_of_the_example_leads_on() {
    let example = example();
    let played = example.play(&["last-time", "silence"]);
    assert_eq!(example.program.node_name(played.last.node), "the-49");
}

#[test]
fn the_example_smells_of_what_the_page_says() {
    let scenario = scenario();
    let found = lint(&lint::Files {
        path: FILE,
        scenario: &scenario,
        program: &compile(&scenario).expect("the example compiles"),
        moves: &Moves::builtin(),
        translations: &[],
        panel: None,
    });
    let codes: Vec<&str> = found.iter().map(|found| found.code.0).collect();
    assert_eq!(codes, ["K120", "K112", "K112"]);
    assert!(found.iter().all(|found| found.severity == Severity::Advice));
}
