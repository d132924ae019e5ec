//! Golden transcripts: a scenario, a seed and choices, and everything that was said, felt and scored.
//!
//! A change here is a change of what people's recordings replay to. Look at each before accepting it.

use peduli::check;
use peduli::engine::{Event, Input, Program, compile, play};
use peduli::insight::{Entry, Script, SpokenBy, debrief};
use peduli::scenario::{Axis, Translation};
use peduli::scoring::Analysis;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// One golden test: the scenario's folder, the language, the seed, and the choices in order.
struct Golden {
    scenario: &'static str,
    language: &'static str,
    seed: u64,
    choices: &'static [&'static str],
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The transcript of a golden test as text.
fn transcript(golden: &Golden) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("scenarios")
        .join(golden.scenario);
    let source =
        check::load(&read(&folder.join("scenario.ron"))).expect("a shipped scenario is whole");
    let told = match golden.language {
        "en" => source.clone(),
        language => Translation::parse(&read(&folder.join(format!("{language}.ftl"))))
            .0
            .apply(&source),
    };
    let program = compile(&source).expect("a shipped scenario compiles");
    let analysis = Analysis::of(&program);
    let played =
        play(&program, golden.seed, &inputs(&program, golden)).expect("the choices can be played");
    let debrief = debrief(&program, &analysis, &Script::new(&told), &played);

    let mut out = String::new();
    for entry in &debrief.transcript {
        match entry {
            Entry::Line { spoken, .. } => {
                let by = match &spoken.by {
                    SpokenBy::Customer { name } => name.clone(),
                    SpokenBy::Colleague { name, department } if department.is_empty() => {
                        name.clone()
                    }
                    SpokenBy::Colleague { name, department } => format!("{name} ({department})"),
                    SpokenBy::Desk => "desk".to_owned(),
                };
                writeln!(out, "{by}: {}", spoken.says)
            }
            Entry::Reply { turn, says, .. } => {
                let (feelings, label) = &debrief.curve[turn + 1];
                writeln!(
                    out,
                    "> {says}\n  {} {} {} {} {} {}",
                    feelings.anger,
                    feelings.disappointment,
                    feelings.worry,
                    feelings.belief,
                    feelings.trust,
                    label.kebab()
                )
            }
            Entry::Silence { .. } => writeln!(out, "> …"),
            Entry::Erred { kind, .. } => writeln!(out, "  critical: {}", kind.kebab()),
            Entry::BrokePromise { .. } => writeln!(out, "  a promise was broken"),
            Entry::Ended { node, afterwards } => {
                writeln!(out, "= {}: {afterwards}", program.node_name(*node))
            }
        }
        .expect("writing to a string cannot fail");
    }
    for axis in Axis::ALL {
        let score = debrief
            .report
            .axis(axis)
            .map_or("not assessed".to_owned(), |score| score.exact.to_string());
        writeln!(out, "{}: {score}", axis.kebab()).expect("writing to a string cannot fail");
    }
    let mut trace = String::new();
    played
        .events
        .iter()
        .for_each(|event: &Event| event.trace(&program, &mut trace));
    writeln!(out, "trace: {}", blake3::hash(trace.as_bytes()))
        .expect("writing to a string cannot fail");
    out
}

fn inputs(program: &Program, golden: &Golden) -> Vec<Input> {
    let mut taken: Vec<Input> = Vec::new();
    for choice in golden.choices {
        let at = play(program, golden.seed, &taken)
            .expect("the choices before can be played")
            .last
            .node;
        taken.push(match *choice {
            "silence" => Input::Silence,
            name => Input::Choose(
                program
                    .choice_named(at, name)
                    .unwrap_or_else(|| panic!("no choice `{name}` at `{}`", program.node_name(at))),
            ),
        });
    }
    taken
}

/// The choices of a par path, so that the best way of each scenario is one of the golden transcripts.
#[test]
fn the_best_way_through_a_week_old_fridge() {
    insta::assert_snapshot!(transcript(&Golden {
        scenario: "one-week-old",
        language: "en",
        seed: 7,
        choices: &[
            "week-old",
            "nothing-here",
            "say-back",
            "ours",
            "one-answer",
            "your-choice",
            "what-until-then",
            "two-nights",
            "small-one",
            "me-214",
            "thank-you",
            "full",
            "at-five",
        ],
    }));
}

#[test]
fn the_best_way_in_the_shop_in_indonesian() {
    insta::assert_snapshot!(transcript(&Golden {
        scenario: "just-looking",
        language: "id",
        seed: 11,
        choices: &[
            "finish-first",
            "glenys-could",
            "what-happened",
            "not-her",
            "leave-the-key",
            "which-shelf",
            "cuts-thread",
            "seen-it-drop",
            "same-price",
            "loan",
            "same-counter",
            "ask-for-me",
            "full-line",
        ],
    }));
}

#[test]
fn the_owning_way_out_of_two_answers() {
    insta::assert_snapshot!(transcript(&Golden {
        scenario: "two-answers",
        language: "en",
        seed: 3,
        choices: &[
            "start-there",
            "no-hurry",
            "it-is",
            "one-tab",
            "straight-no",
            "one-source",
            "at-your-door",
            "the-fee",
            "not-careless",
            "two-roads",
            "without-b7",
            "before-the-keys",
            "cause-and-owner",
        ],
    }));
}

#[test]
fn the_best_letters_to_a_guest_who_does_not_hear() {
    insta::assert_snapshot!(transcript(&Golden {
        scenario: "room-not-ready",
        language: "id",
        seed: 5,
        choices: &[
            "open-beside",
            "known-unknown",
            "her-alone",
            "no-person",
            "so-i-look",
            "ten-past",
            "not-a-yes",
            "each-of-them",
            "two-ways",
            "as-he-wrote-it",
            "not-left-to-luck",
            "his-words",
            "until-seven",
            "whole-of-you",
            "doesnt-hear",
            "until-a-person",
        ],
    }));
}

#[test]
fn the_best_answers_to_a_post_that_everybody_reads() {
    insta::assert_snapshot!(transcript(&Golden {
        scenario: "the-post-that-spreads",
        language: "en",
        seed: 13,
        choices: &[
            "both-chats",
            "say-back",
            "by-when",
            "ours",
            "leave-him",
            "who-is-with-you",
            "not-handed",
            "no-fair-game",
            "yours",
            "carry-it",
            "above-advert",
            "household-true",
            "ask-me",
            "the-button",
        ],
    }));
}
