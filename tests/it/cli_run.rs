//! `peduli run`: the conformance numbers of the worked example, and choices that cannot be played.

use crate::cli::{Ran, SMALL_TALK, Sandbox, WORKED_EXAMPLE};
use insta::assert_snapshot;
use peduli::base::exact::Exact;
use peduli::cli::json::{FeelingsShown, RunResult, Score};

fn run(scenario: &str, choices: &str, more: &[&str]) -> Ran {
    let mut arguments = vec!["run", scenario, "--choices", choices];
    arguments.extend(more);
    Sandbox::new().run(&arguments)
}

fn result(scenario: &str, choices: &str) -> RunResult {
    let json = run(scenario, choices, &["--format", "json"]).fine();
    serde_json::from_str(&json).expect("the documented shape")
}

fn shown(score: &Option<Score>) -> Option<i64> {
    score.as_ref().map(|score| score.shown)
}

const AMIRA: &str = "b,a,b,b,b,a";
const BEN: &str = "c,b,c,a";
const DEV: &str = "a,a,a";
const FAY: &str = "c,a,b,b,b,b";

#[test]
fn the_four_trainees_of_the_worked_example_score_what_the_notes_say() {
    for (name, choices, expected, attainment) in [
        ("Amira", AMIRA, [71, 63, 84, 73], 81),
        ("Ben", BEN, [40, 56, 16, 37], 51),
        ("Dev", DEV, [0, 0, 0, 0], 22),
        ("Fay", FAY, [91, 75, 100, 89], 91),
    ] {
        let result = result(WORKED_EXAMPLE, choices);
        let scores = &result.scores;
        let all = [
            &scores.empathy,
            &scores.patience,
            &scores.ownership,
            &result.composite,
        ];
        assert_eq!(all.map(shown), expected.map(Some), "{name}");
        assert_eq!(shown(&result.path_attainment), Some(attainment), "{name}");
    }
}

#[test]
fn exact_scores_are_fractions_in_lowest_terms() {
    let result = result(WORKED_EXAMPLE, AMIRA);
    let empathy = result.scores.empathy.expect("assessed");
    assert_eq!(empathy.exact, "500/7");
    assert_eq!(
        empathy.exact.parse::<Exact>().map(|exact| exact.shown()),
        Ok(71)
    );
}

#[test]
fn the_ledger_and_the_score_make_a_hundred() {
    for choices in [AMIRA, BEN, FAY] {
        let result = result(WORKED_EXAMPLE, choices);
        for (axis, score) in [
            ("empathy", &result.scores.empathy),
            ("patience", &result.scores.patience),
            ("ownership", &result.scores.ownership),
        ] {
            let score = score.as_ref().expect("assessed");
            let lines = result.ledger.iter().filter(|line| line.axis == axis);
            let costs = lines.map(|line| line.cost.parse::<Exact>().expect("an exact number"));
            let sum: Exact = costs.sum();
            let score: Exact = score.exact.parse().expect("an exact number");
            assert_eq!(sum + score, Exact::whole(100), "{choices} {axis}");
        }
    }
}

#[test]
fn feelings_after_each_turn_are_those_of_the_notes() {
    let result = result(WORKED_EXAMPLE, AMIRA);
    let felt: Vec<[i32; 5]> = result
        .turns
        .iter()
        .map(|turn| {
            let FeelingsShown {
                anger,
                disappointment,
                worry,
            } = turn.feels;
            [anger, disappointment, worry, turn.belief, turn.trust]
        })
        .collect();
    assert_eq!(
        felt,
        [
            [645, 550, 349, 200, 500],
            [871, 630, 464, 200, 430],
            [515, 563, 404, 250, 481],
            [363, 427, 296, 500, 528],
            [158, 151, 102, 1000, 581],
            [155, 151, 102, 1000, 581],
        ]
    );
    let labels: Vec<&str> = result
        .turns
        .iter()
        .map(|turn| turn.label.as_str())
        .collect();
    assert_eq!(labels[1..3], ["furious", "let-down"]);
}

#[test]
fn turns_are_counted_from_one_and_a_forfeit_has_none() {
    let ben = result(WORKED_EXAMPLE, BEN);
    let numbers: Vec<usize> = ben.turns.iter().map(|turn| turn.turn).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    let forfeits: Vec<(&str, &str)> = ben
        .ledger
        .iter()
        .filter(|line| line.turn.is_none() && line.axis == "ownership")
        .map(|line| (line.stage.as_str(), line.cost.as_str()))
        .collect();
    assert_eq!(forfeits, [("resolve", "800/19"), ("close", "200/19")]);
    let last = ben.regret.last().expect("every turn has its regret");
    assert_eq!(
        (last.turn, last.total.as_str(), last.downstream.as_str()),
        (4, "28/3", "6")
    );
}

#[test]
fn a_critical_error_is_named_with_its_turn() {
    let dev = result(WORKED_EXAMPLE, DEV);
    let critical = &dev.critical[0];
    let place = (
        critical.turn,
        critical.node.as_str(),
        critical.choice.as_str(),
    );
    assert_eq!(place, (3, "d2x", "a"));
    assert_eq!(critical.kind, "customer");
    let ending = dev.ending.expect("it ended");
    assert_eq!(
        (ending.id.as_str(), ending.outcome.as_str()),
        ("hang-up", "failure")
    );
}

#[test]
fn the_seed_changes_the_order_and_the_hash_but_no_score() {
    let with_seed = |seed: &str| -> RunResult {
        let json = run(WORKED_EXAMPLE, AMIRA, &["--seed", seed, "--format", "json"]).fine();
        serde_json::from_str(&json).expect("the documented shape")
    };
    let (one, other) = (with_seed("1"), with_seed("2"));
    let orders = |result: &RunResult| -> Vec<Vec<String>> {
        result.turns.iter().map(|turn| turn.order.clone()).collect()
    };
    assert_eq!(one, with_seed("1"));
    assert_ne!(orders(&one), orders(&other));
    assert_ne!(one.hash, other.hash);
    assert_eq!((one.scores, one.ledger), (other.scores, other.ledger));
}

#[test]
fn silence_is_played_by_its_name() {
    let result = result(SMALL_TALK, "silence,swap,call");
    assert_eq!(result.turns[0].choice, "silence");
    assert_eq!(
        result.ending.map(|ending| ending.id).as_deref(),
        Some("tea")
    );
}

#[test]
fn too_few_choices_are_an_incomplete_conversation() {
    let nothing = result(WORKED_EXAMPLE, "");
    assert_eq!((nothing.turns.len(), nothing.composite), (0, None));
    let ran = run(WORKED_EXAMPLE, "c,b", &["--format", "json"]);
    assert_eq!(
        ran.err,
        "The choices end before the conversation does, at “d3”.\n"
    );
    let result: RunResult = serde_json::from_str(&ran.fine()).expect("the documented shape");
    assert_eq!((result.ending, result.path_attainment), (None, None));
}

#[test]
fn choices_that_cannot_be_played_say_where_and_what_can() {
    let check = |scenario: &str, choices: &str| run(scenario, choices, &[]).failed(2);
    assert_snapshot!(check(WORKED_EXAMPLE, "b,z"), @r"
    error: Turn 2: at “d2” there is no reply “z”.
    hint: On offer there: a, b, c
    ");
    assert_snapshot!(check(SMALL_TALK, "ask,tset"), @r"
    error: Turn 2: at “decide” there is no reply “tset”.
    hint: Did you mean “test”?
    hint: On offer there: test, swap, send-off
    ");
    assert_snapshot!(check(SMALL_TALK, "wave,test"), @r"
    error: Turn 2: the reply “test” at “decide” is not on offer this time.
    hint: On offer there: swap, send-off
    ");
    assert_snapshot!(check(SMALL_TALK, "ask,silence"), @r"
    error: Turn 2: at “decide” there is no reply “silence”.
    hint: On offer there: test, swap, send-off
    ");
    assert_snapshot!(check(SMALL_TALK, "ask,send-off,call,call"), @"error: The conversation ended with 2 choices left over.");
    assert_snapshot!(check("no-such-scenario", "a"), @r"
    error: There is no scenario called “no-such-scenario”.
    hint: These are there: just-looking, one-week-old, room-not-ready, the-post-that-spreads, two-answers. Or check the folder of scenarios.
    ");
    assert_snapshot!(check("tests/it/data/none", "a"), @r"
    error: tests/it/data/none cannot be read: No such file or directory (os error 2)
    hint: Check the name and that you may use that folder.
    ");
}

#[test]
fn amira_in_words() {
    assert_snapshot!(run(WORKED_EXAMPLE, AMIRA, &[]).fine());
}

#[test]
fn ben_in_indonesian() {
    assert_snapshot!(run(WORKED_EXAMPLE, BEN, &["--lang", "id"]).fine());
}

#[test]
fn somebody_in_a_folder_of_scenarios_names_one_as_they_see_it() {
    let sandbox = Sandbox::new();
    sandbox.copy_of(SMALL_TALK);
    let output = sandbox
        .command(&["explore", "small-talk"])
        .current_dir(sandbox.path("scenarios"))
        .output()
        .expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
}
