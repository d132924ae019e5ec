//! `peduli simulate`.

use crate::cli::{Sandbox, WORKED_EXAMPLE};
use peduli::cli::json::SimulateResult;

fn simulate(policy: &str, more: &[&str]) -> SimulateResult {
    let arguments = [
        "simulate",
        WORKED_EXAMPLE,
        "--policy",
        policy,
        "--format",
        "json",
    ];
    let json = Sandbox::new().run(&[&arguments, more].concat()).fine();
    serde_json::from_str(&json).expect("the documented shape")
}

fn shown(result: &SimulateResult) -> i64 {
    let composite = result.composite.as_ref().expect("assessed");
    composite.mean.round() as i64
}

#[test]
fn random_clicking_comes_near_what_is_expected_of_it() {
    let result = simulate("random", &["--runs", "20000", "--seed", "5"]);
    // The notes say 32 for the composite.
    assert!((31..=33).contains(&shown(&result)), "{result:?}");
    assert_eq!(result.endings.values().sum::<u32>(), 20_000);
    assert_eq!(result.coverage.choices.unreached, [""; 0]);
    let composite = result.composite.expect("assessed");
    assert_eq!(composite.tens.iter().sum::<u32>(), composite.runs);
    assert!(result.decisions_per_second > 0.0);
}

#[test]
fn the_best_and_the_worst_player_come_to_the_ends_of_the_scale() {
    let (best, worst) = (
        simulate("best", &["--runs", "2"]),
        simulate("worst", &["--runs", "2"]),
    );
    assert_eq!((shown(&best), shown(&worst)), (100, 0));
    assert_eq!(best.endings["great"], 2);
    assert_eq!(best.coverage.endings.reached, 1);
}

#[test]
fn the_same_seed_plays_the_same_conversations() {
    let scores = |seed: &str| simulate("random", &["--runs", "50", "--seed", seed]).composite;
    assert_eq!(scores("1"), scores("1"));
    assert_ne!(scores("1"), scores("2"));
}

#[test]
fn every_policy_plays_and_is_told_in_words() {
    let sandbox = Sandbox::new();
    for policy in [
        "first", "last", "longest", "shortest", "empathic", "patient", "owning", "novice",
        "middling", "skilled",
    ] {
        let arguments = [
            "simulate",
            WORKED_EXAMPLE,
            "--policy",
            policy,
            "--runs",
            "3",
        ];
        let words = sandbox.run(&arguments).fine();
        assert!(
            words.contains("Distribution of scores"),
            "{policy}: {words}"
        );
    }
}

#[test]
fn a_trainee_scores_more_the_more_skill_there_is() {
    let mean = |skill: &str| {
        let result = simulate("trainee", &["--skill", skill]);
        result.composite.expect("it is scored").mean
    };
    let [harmful, none, some, much] = ["-2", "0", "0.5", "1,1,1"].map(mean);
    assert!(harmful < none && none < some && some < much);
    let novice = simulate("novice", &[]).composite;
    assert_eq!(simulate("trainee", &["--skill", "0.2"]).composite, novice);
}

#[test]
fn a_skill_is_one_number_or_three_and_only_the_trainee_needs_one() {
    let arguments = ["simulate", WORKED_EXAMPLE, "--policy", "trainee"];
    for (skill, expected) in [
        (&["--skill", "1,2"][..], "from -5 to 5"),
        (&["--skill", "6"], "from -5 to 5"),
        (&["--skill", "much"], "from -5 to 5"),
        (&[], "--skill <E,P,O>"),
    ] {
        let error = Sandbox::new().run(&[&arguments, skill].concat()).failed(2);
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn a_simulation_without_runs_or_with_too_many_is_refused() {
    for runs in ["0", "1000001"] {
        let arguments = [
            "simulate",
            WORKED_EXAMPLE,
            "--policy",
            "first",
            "--runs",
            runs,
        ];
        let error = Sandbox::new().run(&arguments).failed(2);
        assert!(error.contains("is not in 1..=1000000"), "{error}");
    }
}
