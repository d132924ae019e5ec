//! `peduli explore` and `peduli show`.

use crate::cli::{SMALL_TALK, Sandbox, WORKED_EXAMPLE, change};
use insta::assert_snapshot;
use peduli::cli::json::{ExploreResult, ShownNode, ShownScenario};
use std::io::Read as _;
use std::process::Stdio;

fn explore(arguments: &[&str]) -> ExploreResult {
    let json = Sandbox::new()
        .run(&[&["explore", "--format", "json"], arguments].concat())
        .fine();
    serde_json::from_str(&json).expect("the documented shape")
}

fn show(arguments: &[&str]) -> ShownScenario {
    let json = Sandbox::new().run(&[&["show"], arguments].concat()).fine();
    serde_json::from_str(&json).expect("the documented shape")
}

#[test]
fn the_worked_example_has_the_par_the_bounds_and_the_chance_of_the_notes() {
    let result = explore(&[WORKED_EXAMPLE]);
    let path: Vec<String> = result
        .par
        .path
        .iter()
        .map(|(node, choice)| format!("{node}{choice}"))
        .collect();
    assert_eq!(path.join(" "), "d1c d2b d3b d4b d5b");
    assert_eq!(result.par.points.ownership["resolve"], "8");
    assert_eq!(result.par.points.patience.get("own"), None);
    assert_eq!(result.v_start.as_deref(), Some("0"));
    assert_eq!(result.j_max.as_deref(), Some("74/3"));
    let chance = &result.chance;
    let shown = [
        chance.empathy,
        chance.patience,
        chance.ownership,
        chance.composite,
    ]
    .map(|mean| mean.expect("assessed").shown);
    assert_eq!(shown, [36, 35, 26, 32]);
    assert_eq!(chance.sampled_runs, None);
    assert!(result.exact);
    assert!(result.endings.iter().all(|ending| ending.reachable));
    let best = &result.strategies["best"];
    assert_eq!(best.composite.as_ref().map(|score| score.shown), Some(100));
    assert_eq!(best.ending.as_deref(), Some("great"));
}

#[test]
fn what_cannot_be_come_to_is_named() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    // The flag is set by both replies and by silence, so the line that needs its absence is never spoken.
    let scenario = folder.join("scenario.ron");
    change(
        &scenario,
        "why: \"It waves him away.\",",
        "why: \"It waves him away.\", sets: [\"heard\"],",
    );
    change(
        &scenario,
        "why: \"Nobody answers him.\"",
        "why: \"Nobody answers him.\", sets: [\"heard\"]",
    );
    let result = explore(&[&folder.display().to_string()]);
    assert_eq!(result.coverage.lines.unreached, ["stores/line-2"]);
    assert_eq!(
        result.coverage.lines.reached + 1,
        result.coverage.lines.total
    );
    assert_eq!(result.coverage.choices.unreached, [""; 0]);
}

#[test]
fn the_worked_example_in_words() {
    let sandbox = Sandbox::new();
    assert_snapshot!(sandbox.run(&["explore", WORKED_EXAMPLE]).fine());
}

#[test]
fn small_talk_in_indonesian() {
    let sandbox = Sandbox::new();
    assert_snapshot!(sandbox.run(&["explore", SMALL_TALK, "--lang", "id"]).fine());
}

#[test]
fn a_scenario_is_shown_in_the_language_that_is_asked_for() {
    let (english, indonesian) = (show(&[SMALL_TALK]), show(&[SMALL_TALK, "--lang", "id"]));
    assert_eq!(
        (english.language.as_str(), indonesian.language.as_str()),
        ("en", "id")
    );
    assert_eq!(english.languages, ["en", "id"]);
    assert_eq!(indonesian.title, "Ceret yang bersiul");
    assert_eq!(english.hash, indonesian.hash);
    let ids = |shown: &ShownScenario| -> Vec<String> {
        let id = |node: &ShownNode| match node {
            ShownNode::Decision { id, .. }
            | ShownNode::Beat { id, .. }
            | ShownNode::Ending { id, .. } => id.clone(),
        };
        shown.nodes.iter().map(id).collect()
    };
    assert_eq!(
        ids(&english),
        [
            "counter", "stores", "decide", "after", "tea", "shrug", "gone"
        ]
    );
    assert_eq!(ids(&english), ids(&indonesian));
}

/// Fourteen decisions after which somebody asks how the customer feels: millions of ways to feel.
fn too_many_states() -> String {
    const STAGES: [&str; 5] = ["Open", "Listen", "Own", "Resolve", "Close"];
    const DECISIONS: usize = 14;
    let node = |number: usize| {
        let next = match number + 1 {
            DECISIONS => "gate".to_owned(),
            next => format!("n{next}"),
        };
        let choice = |id: &str, key: &str| {
            format!(
                "Choice(id: {id:?}, says: \"Reply {id}.\", key: ({key}), moves: [], why: \"So.\", goto: {next:?}),"
            )
        };
        let choices = choice("warm", "empathy: 1, patience: 0, ownership: -1")
            + &choice("calm", "empathy: 0, patience: 1.5, ownership: 0")
            + &choice("quick", "empathy: -1, patience: -0.5, ownership: 2");
        let stage = STAGES[number * STAGES.len() / DECISIONS];
        format!(
            "\"n{number}\": Node(stage: {stage}, lines: [Line(says: \"Well?\")], choices: [{choices}]),\n"
        )
    };
    let nodes: String = (0..DECISIONS).map(node).collect();
    format!(
        r#"Scenario(format: 1, id: "feel", language: "en", title: "Feel", summary: "Feel.", channel: Call, phase: After,
            sector: "x", complaint: Justified, fault: Company, difficulty: 3,
            briefing: Briefing(role: "You.", ticket: "None.", look_up: []),
            customer: Customer(name: "Ann", persona: Critical, feels: (anger: 600, disappointment: 500, worry: 300)),
            cast: {{}}, start: "n0", nodes: {{
            {nodes}
            "gate": Node(stage: Close, lines: [Line(says: "Well.")],
                routes: [Route(when: Feels(Anger, AtMost(200)), goto: "good")], goto: "bad"),
            "good": Ending(outcome: Success, tells: Recommends, lines: [Line(says: "Fine.")]),
            "bad": Ending(outcome: Failure, tells: WarnsOthers, loss: 20, lines: [Line(says: "Bah.")]),
        }})"#
    )
}

#[test]
fn with_more_states_than_are_counted_figures_are_sampled_and_say_so() {
    let sandbox = Sandbox::new();
    let folder = sandbox.path("feel");
    std::fs::create_dir(&folder).expect("a new folder");
    std::fs::write(folder.join("scenario.ron"), too_many_states()).expect("written");
    let folder = folder.display().to_string();
    let ran = sandbox.run(&["explore", &folder]).fine();
    let approximate = ran.lines().filter(|line| line.contains("approximate"));
    let approximate: Vec<&str> = approximate.collect();
    assert_snapshot!(approximate.join("\n"));
    assert!(
        ran.contains("good  Solved      reachable   0.1 ± 0.0 %"),
        "{ran}"
    );
}

#[test]
fn a_scenario_that_is_not_translated_says_so_beside_the_result() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    std::fs::remove_file(folder.join("id.ftl")).expect("removed");
    let ran = sandbox.run(&["show", &folder.display().to_string(), "--lang", "id"]);
    assert_snapshot!(ran.err, @"“A kettle that whistles” belum ada dalam bahasa ini, jadi tampil dalam bahasa aslinya.");
    let shown: ShownScenario = serde_json::from_str(&ran.fine()).expect("the documented shape");
    assert_eq!(shown.language, "en");
}

#[test]
fn everything_that_an_author_wrote_is_shown() {
    assert_snapshot!(Sandbox::new().run(&["show", SMALL_TALK]).fine());
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child = Sandbox::new()
        .command(&["show", "just-looking"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut first = [0];
    let mut out = child.stdout.take().expect("a pipe");
    out.read_exact(&mut first)
        .expect("there is something to read");
    drop(out);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(first, *b"{");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
