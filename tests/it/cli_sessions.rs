//! `peduli sessions`, `peduli replay` and `run --record`: recordings that travel, and recordings that were touched.

use crate::cli::{Ran, SMALL_TALK, Sandbox, WORKED_EXAMPLE, change};
use insta::assert_snapshot;
use peduli::cli::json::{RunResult, SessionLine, ShownSession, TranscriptLine, VerifyResult};
use std::fs;

const AMIRA: &str = "b,a,b,b,b,a";

/// A recording of the worked example, as a file inside the sandbox.
fn recorded(sandbox: &Sandbox) -> String {
    let file = sandbox.path("amira.ron").display().to_string();
    let arguments = [
        "run",
        WORKED_EXAMPLE,
        "--choices",
        AMIRA,
        "--seed",
        "3",
        "--record",
        &file,
    ];
    sandbox.run(&arguments).fine();
    file
}

fn sessions(sandbox: &Sandbox) -> Vec<SessionLine> {
    let json = sandbox
        .run(&["sessions", "list", "--format", "json"])
        .fine();
    serde_json::from_str(&json).expect("the documented shape")
}

fn run_result(ran: Ran) -> RunResult {
    serde_json::from_str(&ran.fine()).expect("the documented shape")
}

#[test]
fn a_recorded_run_verifies_and_replays_to_the_same_result() {
    let sandbox = Sandbox::new();
    let file = recorded(&sandbox);
    assert_snapshot!(sandbox.run(&["replay", &file, "--verify"]).fine(), @"Verified: every choice, feeling, score and hash is as recorded.");
    let again = run_result(sandbox.run(&["replay", &file, "--format", "json"]));
    let arguments = [
        "run",
        WORKED_EXAMPLE,
        "--choices",
        AMIRA,
        "--seed",
        "3",
        "--format",
        "json",
    ];
    assert_eq!(again, run_result(sandbox.run(&arguments)));
}

#[test]
fn a_recording_replays_where_the_scenario_never_was() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let file = sandbox.path("gone.ron").display().to_string();
    let scenario = folder.display().to_string();
    let arguments = [
        "run",
        &scenario,
        "--choices",
        "ask,test,call",
        "--record",
        &file,
    ];
    let told = sandbox
        .run(&[&arguments[..], &["--lang", "id"]].concat())
        .fine();
    fs::remove_dir_all(folder).expect("removed");
    let again = sandbox.run(&["replay", &file, "--lang", "id"]).fine();
    assert_eq!(again, told);
    let words = sandbox.run(&["replay", &file, "--transcript"]).fine();
    assert!(
        words.starts_with("Your note: 10.02, satu ceret, tanpa nota.\n"),
        "{words}"
    );
    let transcript = sandbox
        .run(&["replay", &file, "--transcript", "--format", "json"])
        .fine();
    let lines: Vec<TranscriptLine> =
        serde_json::from_str(&transcript).expect("the documented shape");
    assert_eq!(
        (lines[0].by.as_str(), lines[0].says.as_str()),
        ("desk", "10.02, satu ceret, tanpa nota.")
    );
    assert_eq!((lines[2].turn, lines[2].by.as_str()), (1, "you"));
}

#[test]
fn a_changed_recording_is_refused_and_the_place_is_named() {
    let sandbox = Sandbox::new();
    let file = recorded(&sandbox);
    change(
        sandbox.path("amira.ron").as_path(),
        "choice: \"a\"",
        "choice: \"b\"",
    );
    let ran = sandbox.run(&["replay", &file, "--verify"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("entry 2"), "{ran:?}");
    let ran = sandbox.run(&["replay", &file, "--verify", "--format", "json"]);
    assert_eq!(ran.code, 1);
    let result: VerifyResult = serde_json::from_str(&ran.out).expect("the documented shape");
    assert!(!result.verified);
    assert!(
        result
            .findings
            .iter()
            .any(|finding| finding.place == "entry 2"),
        "{result:?}"
    );
    let ran = sandbox.run(&["sessions", "import", &file]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(
        ran.err
            .ends_with("The file was not taken in: it is not as it was recorded.\n"),
        "{ran:?}"
    );
    assert_eq!(sessions(&sandbox), []);
}

#[test]
fn a_session_travels_from_one_computer_to_another() {
    let (here, there) = (Sandbox::new(), Sandbox::new());
    let file = recorded(&here);
    for _ in 0..2 {
        here.run(&["sessions", "import", &file]).fine();
    }
    let [session] = &sessions(&here)[..] else {
        panic!("it was taken in once");
    };
    let exported = there.path("exported.ron").display().to_string();
    here.run(&["sessions", "export", &session.id[..6], &exported])
        .fine();
    assert_eq!(
        fs::read(&exported).expect("written"),
        fs::read(&file).expect("written"),
        "exporting what was imported gives the same bytes"
    );
    there.run(&["sessions", "import", &exported]).fine();
    assert_eq!(sessions(&there), sessions(&here));
    let json = there
        .run(&["sessions", "show", &session.id, "--format", "json"])
        .fine();
    let shown: ShownSession = serde_json::from_str(&json).expect("the documented shape");
    assert_eq!(&shown.session, session);
    assert_eq!(
        shown.result.scores.empathy.map(|score| score.shown),
        Some(71)
    );
    let words = there.run(&["sessions", "show", &session.id]).fine();
    assert!(words.starts_with("Id"), "{words}");
    assert!(words.contains("Empathy: 71 of 100."), "{words}");
}

#[test]
fn sessions_are_listed_with_enough_of_their_ids() {
    let sandbox = Sandbox::new();
    let nothing = sandbox.run(&["sessions", "list"]);
    assert_eq!(
        nothing.err,
        "No sessions yet. Play one: peduli play SCENARIO --terminal\n"
    );
    assert_eq!(nothing.fine(), "");
    let file = recorded(&sandbox);
    sandbox.run(&["sessions", "import", &file]).fine();
    let list = sandbox.run(&["sessions", "list"]).fine();
    let line = list.lines().nth(1).expect("a session under the head");
    let id = line.split_whitespace().next().expect("an id");
    assert_eq!(id.len(), 8);
    assert!(
        line.contains("Missed boiler visit") && line.contains("finished"),
        "{line}"
    );
    sandbox.run(&["replay", id, "--verify"]).fine();
}

#[test]
fn another_reply_takes_another_way_and_is_marked_practice() {
    let sandbox = Sandbox::new();
    let file = recorded(&sandbox);
    let result =
        run_result(sandbox.run(&["replay", &file, "--what-if", "2=b", "--format", "json"]));
    let path: Vec<String> = result
        .turns
        .iter()
        .map(|turn| format!("{}{}", turn.node, turn.choice))
        .collect();
    assert_eq!(path.join(" "), "d1b d2b d3b d4b d5a");
    let words = sandbox.run(&["replay", &file, "--what-if", "2=b"]).fine();
    assert!(
        words.starts_with("\nWhat if (practice, nothing is recorded)\n"),
        "{words}"
    );
    assert!(words.contains("At turn 2, “b” instead"), "{words}");
}

#[test]
fn another_reply_that_is_not_possible_says_what_is() {
    let sandbox = Sandbox::new();
    let file = recorded(&sandbox);
    let what_if = |other: &str| {
        sandbox
            .run(&["replay", &file, "--what-if", other])
            .failed(2)
    };
    assert_snapshot!(what_if("2=z"), @r"
    error: turn 2: node `d2` has no choice `z`
    hint: On offer there: c, a, b
    ");
    assert_snapshot!(what_if("9=a"), @"error: There is no turn 9: the session has 6 turns.");
    for nonsense in ["2", "0=a", "x=a", "2="] {
        let error = what_if(nonsense);
        assert!(
            error.contains("write a turn from 1 and the id of a choice"),
            "{error}"
        );
    }
}

#[test]
fn recordings_that_are_not_there_say_so() {
    let sandbox = Sandbox::new();
    assert_snapshot!(sandbox.run(&["sessions", "show", "abcdef"]).failed(2), @r"
    error: There is no session abcdef.
    hint: See which there are with: peduli sessions list
    ");
    assert_snapshot!(sandbox.run(&["replay", "./none.ron"]).failed(2), @r"
    error: ./none.ron cannot be read: No such file or directory (os error 2)
    hint: Check the name and that you may use that folder.
    ");
    fs::write(sandbox.path("noise.ron"), "noise").expect("written");
    let noise = sandbox.path("noise.ron").display().to_string();
    assert_snapshot!(sandbox.run(&["sessions", "import", &noise]).failed(2));
    let ran = sandbox.run(&["replay", &noise, "--verify"]);
    assert_eq!(ran.code, 1, "a file that is no recording does not verify");
    assert!(
        ran.out.starts_with("file: ") || ran.out.starts_with("line "),
        "{ran:?}"
    );
}
