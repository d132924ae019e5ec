//! `peduli check` and `peduli explain`.

use crate::cli::{SMALL_TALK, Sandbox, WORKED_EXAMPLE, change};
use insta::assert_snapshot;
use peduli::cli::json::ExplainedCode;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn scenarios_without_mistakes_are_fine_however_they_are_named() {
    let sandbox = Sandbox::new();
    let folder = ["--scenarios", "tests/it/data"];
    for (arguments, scenarios) in [
        (&[WORKED_EXAMPLE][..], "1 scenario checked"),
        (
            &["tests/it/data/worked-example/scenario.ron"],
            "1 scenario checked",
        ),
        (
            &["tests/it/data/worked-example/id.ftl"],
            "1 scenario checked",
        ),
        (&["tests/it/data"], "2 scenarios checked"),
        (&["small-talk", WORKED_EXAMPLE], "2 scenarios checked"),
    ] {
        let ran = sandbox.run(&[&["check"], arguments, &folder, &["--deny", "warnings"]].concat());
        assert!(ran.err.starts_with(scenarios), "{arguments:?}: {ran:?}");
        assert_eq!(ran.fine(), "", "{arguments:?}");
    }
}

#[test]
fn the_scenarios_that_come_with_the_program_are_fine() {
    assert_eq!(
        Sandbox::new().run(&["check", "--deny", "warnings"]).fine(),
        ""
    );
}

#[test]
fn every_mistake_is_told_with_its_place_and_the_answer_is_no() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    change(
        &folder.join("scenario.ron"),
        "goto: \"tea\"",
        "goto: \"tee\"",
    );
    change(&folder.join("scenario.ron"), "weight: 2", "weight: 7");
    let ran = sandbox.run(&["check", &folder.display().to_string()]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.err, @"2 errors");
    assert_snapshot!("two_mistakes", ran.out);
}

#[test]
fn a_warning_is_a_problem_only_where_it_is_denied() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let translation = folder.join("id.ftl");
    let text = fs::read_to_string(&translation).expect("text");
    fs::write(&translation, text + "nobody-says = this\n").expect("written");
    let folder = folder.display().to_string();
    let lenient = sandbox.run(&["check", &folder]);
    assert_eq!((lenient.code, lenient.err.as_str()), (0, "1 warning\n"));
    assert_eq!(
        sandbox.run(&["check", &folder, "--deny", "warnings"]).code,
        1
    );
}

#[test]
fn a_translation_with_mistakes_is_told_with_its_own_place() {
    let check = |change_it: &dyn Fn(&std::path::Path), expected: &[(&str, &str)]| {
        let sandbox = Sandbox::new();
        let folder = sandbox.copy_of(SMALL_TALK);
        change_it(&folder.join("id.ftl"));
        let ran = sandbox.run(&["check", &folder.display().to_string(), "--format", "json"]);
        assert_eq!(ran.code, 1);
        let found: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        let found: Vec<(&str, &str)> = found
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| {
                let file = one["file"].as_str().expect("a file");
                let name = file.rsplit(['/', '\\']).next().expect("a name");
                (one["code"].as_str().expect("a code"), name)
            })
            .collect();
        assert_eq!(found, expected);
    };
    check(
        &|file| change(file, "title = ", "# title = "),
        &[("T001", "scenario.ron")],
    );
    check(
        &|file| change(file, "title = ", "title "),
        // What is missing may stand where the file cannot be read: only the root cause is told.
        &[("T003", "id.ftl")],
    );
    let not_utf8 = |file: &std::path::Path| {
        let mut bytes = fs::read(file).expect("readable");
        bytes.extend(b"# \xff\n");
        fs::write(file, bytes).expect("written");
    };
    check(&not_utf8, &[("T003", "id.ftl")]);
}

#[test]
fn what_cannot_be_checked_says_why() {
    let sandbox = Sandbox::new();
    fs::create_dir_all(sandbox.path("empty")).expect("made");
    let empty = sandbox.path("empty").display().to_string();
    assert_snapshot!(sandbox.run(&["check", &empty]).failed(2), @r"
    error: No scenarios found in [sandbox]/empty.
    hint: Give the folder of a scenario, its scenario.ron, or a folder of such folders.
    ");
    assert_snapshot!(sandbox.run(&["check", "./nowhere"]).failed(2), @r"
    error: ./nowhere cannot be read: No such file or directory (os error 2)
    hint: Check the name and that you may use that folder.
    ");
    assert_snapshot!(sandbox.run(&["check", "--scenarios", "nowhere"]).failed(2), @r"
    error: nowhere cannot be read: No such file or directory (os error 2)
    hint: Check the name and that you may use that folder.
    ");
}

#[test]
fn a_broken_scenario_cannot_be_played_and_says_how_to_see_why() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    change(
        &folder.join("scenario.ron"),
        "goto: \"tea\"",
        "goto: \"tee\"",
    );
    let folder = sandbox.path("scenarios").display().to_string();
    let ran = sandbox.run(&["explore", "small-talk", "--scenarios", &folder]);
    assert_snapshot!(ran.failed(2), @r"
    error: The scenario “small-talk” has 1 error and cannot be played.
    hint: Whoever wrote it can see where with: peduli check small-talk
    ");
}

#[test]
fn a_code_is_explained_by_its_number_or_its_name() {
    let sandbox = Sandbox::new();
    let page = sandbox.run(&["explain", "S001"]).fine();
    assert!(page.starts_with("# S001"), "{page}");
    assert_eq!(sandbox.run(&["explain", "s001"]).fine(), page);
    assert_eq!(sandbox.run(&["explain", "unknown-node"]).fine(), page);
    let json = sandbox.run(&["explain", "S001", "--format", "json"]).fine();
    let explained: ExplainedCode = serde_json::from_str(&json).expect("the documented shape");
    assert_eq!(explained.name, "unknown-node");
    assert_eq!(explained.text.trim_end(), page.trim_end());
}

#[test]
fn all_codes_are_listed_with_their_names() {
    let sandbox = Sandbox::new();
    let text = sandbox.run(&["explain"]).fine();
    assert!(
        text.lines().any(|line| line == "S001  unknown-node"),
        "{text}"
    );
    let json = sandbox.run(&["explain", "--format", "json"]).fine();
    let all: Vec<ExplainedCode> = serde_json::from_str(&json).expect("the documented shape");
    assert_eq!(all.len(), text.lines().count());
}

#[test]
fn an_unknown_code_suggests_one() {
    let sandbox = Sandbox::new();
    assert_snapshot!(sandbox.run(&["explain", "unknown-nod"]).failed(2), @r"
    error: There is no code “unknown-nod”.
    hint: Did you mean “unknown-node”?
    ");
    assert_snapshot!(sandbox.run(&["explain", "x", "--lang", "id"]).failed(2), @r"
    galat: Tidak ada kode “x”.
    saran: Lihat semuanya dengan: peduli explain
    ");
}

/// A copy of the scenario in which the lint's tests find nothing, with its panel, in a folder of scenarios.
fn spare_key(sandbox: &Sandbox) -> PathBuf {
    let folder = sandbox.path("shelf/spare-key");
    fs::create_dir_all(&folder).expect("made");
    for (from, to) in [
        ("spare-key.ron", "scenario.ron"),
        ("spare-key.ftl", "id.ftl"),
        ("spare-key-panel.ron", "panel.ron"),
    ] {
        fs::copy(Path::new("src/lint/tests").join(from), folder.join(to)).expect("copied");
    }
    folder
}

fn library(sandbox: &Sandbox, lints: &str) {
    let text = format!("Library(format: 1, lints: {{ {lints} }})");
    fs::write(sandbox.path("shelf/library.ron"), text).expect("written");
}

/// The code, the severity and the file's name of each diagnostic.
fn told(json: &str) -> Vec<(String, String, String)> {
    let found: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let of = |one: &serde_json::Value, field: &str| {
        let text = one[field].as_str().expect("a text");
        text.rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let found = found.as_array().expect("a list").iter();
    found
        .map(|one| (of(one, "code"), of(one, "severity"), of(one, "file")))
        .collect()
}

#[test]
fn a_library_says_how_much_a_smell_matters() {
    let sandbox = Sandbox::new();
    let folder = spare_key(&sandbox);
    // A reply that stands out by its length, which is advice, and a placeholder, which is a warning.
    let scenario = folder.join("scenario.ron");
    change(
        &scenario,
        "So it is. You first, and the screen later. What did he say?",
        "So it is.",
    );
    change(
        &scenario,
        "So who gave it away?",
        "So who gave it away? TODO",
    );
    let folder = folder.display().to_string();
    let check = |lints: &str| {
        library(&sandbox, lints);
        let ran = sandbox.run(&["check", &folder, "--format", "json"]);
        (ran.code, told(&ran.out))
    };
    let found = |code: &str, severity: &str| {
        (
            code.to_owned(),
            severity.to_owned(),
            "scenario.ron".to_owned(),
        )
    };
    let as_written = vec![found("W005", "advice"), found("W004", "warning")];
    assert_eq!(check(""), (0, as_written));
    let denied = vec![found("W005", "error"), found("W004", "warning")];
    assert_eq!(check("\"W005\": Deny"), (1, denied));
    let warned = vec![found("W005", "warning")];
    let lints = "\"uneven-lengths\": Warn, \"W004\": Allow(reason: \"It is a sketch.\")";
    assert_eq!(check(lints), (0, warned));
    let ran = sandbox.run(&["check", &folder, "--deny", "warnings"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, "1 warning\n"));
}

#[test]
fn a_mistake_is_one_in_every_library() {
    let sandbox = Sandbox::new();
    let folder = spare_key(&sandbox);
    change(
        &folder.join("scenario.ron"),
        "goto: \"ada\"",
        "goto: \"adda\"",
    );
    library(&sandbox, "\"S001\": Allow(reason: \"We know.\")");
    let folder = folder.display().to_string();
    let ran = sandbox.run(&["check", &folder, "--format", "json"]);
    let told: Vec<(String, String)> = told(&ran.out)
        .into_iter()
        .map(|(code, _, file)| (code, file))
        .collect();
    let expected = [("P203", "library.ron"), ("S001", "scenario.ron")];
    assert_eq!(
        told,
        expected.map(|(code, file)| (code.to_owned(), file.to_owned()))
    );
    assert_eq!(ran.code, 1);
}

#[test]
fn a_wrong_library_is_told_once_for_all_of_its_scenarios() {
    let sandbox = Sandbox::new();
    let folder = spare_key(&sandbox);
    let second = sandbox.path("shelf/second-key");
    fs::create_dir_all(&second).expect("made");
    for file in ["scenario.ron", "id.ftl", "panel.ron"] {
        fs::copy(folder.join(file), second.join(file)).expect("copied");
    }
    change(
        &second.join("scenario.ron"),
        "id: \"spare-key\"",
        "id: \"second-key\"",
    );
    library(&sandbox, "\"soft-smell\": Deny");
    let ran = sandbox.run(&["check", &sandbox.path("shelf").display().to_string()]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.err, @"1 error");
    assert_snapshot!(ran.out, @r#"
    error[P202]: there is no code `soft-smell`
     --> [sandbox]/shelf/library.ron:1:29
      |
    1 | Library(format: 1, lints: { "soft-smell": Deny })
      |                             ^^^^^^^^^^^^
      |
      = help: `peduli explain` lists every code
    "#);
}

#[test]
fn a_panel_has_its_say_and_its_file_is_checked() {
    let sandbox = Sandbox::new();
    let folder = spare_key(&sandbox);
    let panel = folder.join("panel.ron");
    let check = || {
        let ran = sandbox.run(&["check", &folder.display().to_string(), "--format", "json"]);
        (ran.code, told(&ran.out))
    };
    let found = |code: &str, severity: &str, file: &str| {
        vec![(code.to_owned(), severity.to_owned(), file.to_owned())]
    };
    assert_eq!(check(), (0, Vec::new()));
    let rated = "\"opening/out-there\": Ratings(empathy: [2, 2, 2]";
    change(
        &panel,
        rated,
        "\"opening/out-there\": Ratings(empathy: [1, 1, 1]",
    );
    assert_eq!(check(), (0, found("K122", "warning", "scenario.ron")));
    change(&panel, "\"opening/out-there\"", "\"opening/out-thare\"");
    // What is rated under a wrong name is not missed under the right one.
    assert_eq!(check(), (1, found("P205", "error", "panel.ron")));
    fs::write(&panel, b"Panel(format: 1, ratings: {\xff})").expect("written");
    assert_eq!(check(), (1, found("P033", "error", "panel.ron")));
    fs::remove_file(&panel).expect("removed");
    assert_eq!(check(), (0, found("K120", "advice", "scenario.ron")));
}
