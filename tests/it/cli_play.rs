//! `peduli play --terminal`: whole conversations typed on standard input, in both languages.

use crate::cli::{Ran, SMALL_TALK, Sandbox, WORKED_EXAMPLE};
use insta::assert_snapshot;
use peduli::cli::json::SessionLine;
use std::io::{Read as _, Write as _};
use std::process::Stdio;

fn play(sandbox: &Sandbox, scenario: &str, more: &[&str], typed: &str) -> Ran {
    let arguments = [
        "play",
        scenario,
        "--terminal",
        "--trainee",
        "Sari",
        "--seed",
        "7",
    ];
    sandbox.run_typing(&[&arguments, more].concat(), typed)
}

fn sessions(sandbox: &Sandbox) -> Vec<SessionLine> {
    let json = sandbox
        .run(&["sessions", "list", "--format", "json"])
        .fine();
    serde_json::from_str(&json).expect("the documented shape")
}

#[test]
fn a_conversation_is_played_to_its_ending_and_talked_over() {
    let sandbox = Sandbox::new();
    let typed = "\n?\nc\n9\nf\nw\n1\nt\nr\n1\n1\n";
    assert_snapshot!(play(&sandbox, SMALL_TALK, &[], typed).fine());
}

#[test]
fn the_worked_example_is_played_in_indonesian() {
    let sandbox = Sandbox::new();
    let typed = "\n1\n2\n1\n1\n1\n1\n";
    assert_snapshot!(play(&sandbox, WORKED_EXAMPLE, &["--lang", "id"], typed).fine());
}

#[test]
fn what_was_played_is_recorded_with_who_played_it() {
    let sandbox = Sandbox::new();
    play(
        &sandbox,
        SMALL_TALK,
        &["--mode", "assessment"],
        "\n1\n1\n1\n",
    )
    .fine();
    let sessions = sessions(&sandbox);
    let [session] = &sessions[..] else {
        panic!("one session was played: {sessions:?}");
    };
    assert_eq!(
        (session.trainee.name.as_str(), session.mode.as_str()),
        ("Sari", "assessment")
    );
    assert_eq!(
        (session.scenario.id.as_str(), session.turns),
        ("small-talk", 3)
    );
    assert!(session.closing.is_some());
}

#[test]
fn keys_that_no_panel_has_rated_are_for_practice_only() {
    let sandbox = Sandbox::new();
    for where_to in ["--terminal", "--seed=7"] {
        let asked = ["play", WORKED_EXAMPLE, "--mode", "assessment", where_to];
        assert_snapshot!(sandbox.run(&asked).failed(2));
    }
    assert_eq!(sessions(&sandbox), []);
}

#[test]
fn an_assessment_keeps_the_thoughts_to_itself() {
    let sandbox = Sandbox::new();
    let out = play(
        &sandbox,
        SMALL_TALK,
        &["--mode", "assessment"],
        "\nw\n?\nq\n",
    )
    .fine();
    assert!(!out.contains("She will laugh."), "{out}");
    assert!(!out.contains("\nw:"), "{out}");
}

#[test]
fn a_session_that_was_left_goes_on_where_it_stopped() {
    let sandbox = Sandbox::new();
    let left = play(&sandbox, SMALL_TALK, &[], "\n1\nq\n").fine();
    assert!(left.ends_with(
        "You left. Everything so far is saved; the same command continues from here.\n"
    ));
    let gone_on = play(&sandbox, SMALL_TALK, &[], "maybe\ny\n1\n1\n").fine();
    assert!(gone_on.contains("Edo Brandt: So?"), "{gone_on}");
    assert!(!gone_on.contains("10:02, one kettle"), "{gone_on}");
    let sessions = sessions(&sandbox);
    assert_eq!(sessions.len(), 1);
    assert_eq!(
        (sessions[0].turns, sessions[0].closing.is_some()),
        (3, true)
    );
}

#[test]
fn whoever_starts_afresh_leaves_the_unfinished_one_as_it_is() {
    let sandbox = Sandbox::new();
    play(&sandbox, SMALL_TALK, &[], "\n1\n").fine();
    play(&sandbox, SMALL_TALK, &[], "n\n\n1\n1\n1\n").fine();
    let finished: Vec<bool> = sessions(&sandbox)
        .iter()
        .map(|session| session.closing.is_some())
        .collect();
    assert_eq!(finished, [true, false]);
}

#[test]
fn whoever_leaves_before_it_begins_leaves_nothing_behind() {
    let sandbox = Sandbox::new();
    play(&sandbox, SMALL_TALK, &[], "").fine();
    assert_eq!(sessions(&sandbox), []);
}

#[test]
fn a_newcomer_is_asked_for_a_name_and_known_the_next_time() {
    let sandbox = Sandbox::new();
    let arguments = ["play", SMALL_TALK, "--terminal"];
    sandbox
        .run_typing(&arguments, "  \nBudi\n\n1\n1\n1\n")
        .fine();
    sandbox.run_typing(&arguments, "\n2\n").fine();
    let sessions = sessions(&sandbox);
    let names: Vec<&str> = sessions
        .iter()
        .map(|session| session.trainee.name.as_str())
        .collect();
    assert_eq!(names, ["Budi", "Budi"]);
    assert_eq!(sessions[0].trainee.id, sessions[1].trainee.id);
}

#[test]
fn silence_can_be_kept_where_the_scenario_knows_it() {
    let sandbox = Sandbox::new();
    let out = play(&sandbox, SMALL_TALK, &[], "\ns\ns\nq\n").fine();
    assert!(out.contains("You say nothing."), "{out}");
    assert!(
        out.contains("That is not one of the replies. Type a number from 1 to 2"),
        "{out}"
    );
}

#[test]
fn a_name_that_nobody_can_have_and_a_folder_that_is_none_are_refused() {
    let sandbox = Sandbox::new();
    let blank = ["play", SMALL_TALK, "--terminal", "--trainee", " "];
    assert_snapshot!(sandbox.run(&blank).failed(2), @"error: A name needs at least one letter.");
    std::fs::write(sandbox.path("data"), "a file").expect("written");
    let error = play(&sandbox, SMALL_TALK, &[], "\n").failed(2);
    assert!(error.contains("or choose another with --data."), "{error}");
}

#[cfg(not(feature = "gui"))]
#[test]
fn without_a_window_the_terminal_is_offered() {
    for scenario in ["just-looking", SMALL_TALK] {
        let error = Sandbox::new().run(&["play", scenario]).failed(2);
        assert!(error.contains("peduli play SCENARIO --terminal"), "{error}");
    }
}

#[test]
fn a_reply_is_kept_before_its_answer_is_shown_even_if_the_program_is_killed() {
    let sandbox = Sandbox::new();
    let arguments = [
        "play",
        SMALL_TALK,
        "--terminal",
        "--trainee",
        "Sari",
        "--seed",
        "7",
    ];
    let mut child = sandbox
        .command(&arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(b"\n1\n").expect("it reads");
    let mut out = child.stdout.take().expect("a pipe");
    let mut shown = Vec::new();
    let mut byte = [0];
    while !shown.ends_with(b"We have one more of these.") {
        out.read_exact(&mut byte)
            .expect("it goes on until it is killed");
        shown.extend(byte);
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it was killed");
    let [session] = &sessions(&sandbox)[..] else {
        panic!("the session is there");
    };
    assert_eq!((session.turns, session.closing.is_some()), (1, false));
    let gone_on = play(&sandbox, SMALL_TALK, &[], "y\nq\n").fine();
    assert!(gone_on.contains("Edo Brandt: So?"), "{gone_on}");
}
