//! A process that is killed at any moment loses at most the choice that was being made.

use super::*;
use crate::session::fixtures::{input, long, new_session};
use crate::session::{NewSession, Recorder, SessionId, verify};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Tells the test's own program that it is the one to be killed, and where the database is.
const DATABASE: &str = "PEDULI_TEST_DATABASE_TO_APPEND_TO";

const NAME: &str = "store::crash_tests::a_killed_process_loses_at_most_the_choice_being_made";

#[test]
fn a_killed_process_loses_at_most_the_choice_being_made() {
    if let Some(path) = std::env::var_os(DATABASE) {
        return append_until_killed(Path::new(&path));
    }
    for acknowledged in [0, 1, 2, 5, 17, 60] {
        kill_after(acknowledged);
    }
}

/// Plays on and on; a line on standard output acknowledges what is durable.
fn append_until_killed(path: &Path) {
    let mut store = Store::open(path).expect("the database opens");
    let trainee = store.trainees().expect("listed").remove(0);
    let mut recorder = Recorder::begin(
        long(),
        NewSession {
            trainee,
            ..new_session("killed")
        },
    );
    store.begin_session(&recorder).expect("a session can begin");
    println!("acknowledged");
    for turn in 0.. {
        let choice = input(&recorder, ["a", "b"][turn % 2]);
        store
            .record(&mut recorder, choice, turn as i64)
            .expect("it is on offer");
        println!("acknowledged");
    }
}

fn kill_after(acknowledged: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = database_path(folder.path());
    let mut store = Store::open(&path).expect("the database opens");
    let name = crate::session::TraineeName::new("Sari").expect("valid");
    let trainee = store
        .create_trainee(name, 0)
        .expect("a person can be added");
    let mut child = Command::new(std::env::current_exe().expect("a test is a program"))
        .args([NAME, "--exact", "--nocapture", "--test-threads=1"])
        .env(DATABASE, &path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the test can start itself");
    let lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    let mut lines = lines
        .map(|line| line.expect("it is text"))
        .filter(|line| line.ends_with("acknowledged"));
    // The first line acknowledges the session itself.
    for _ in 0..=acknowledged {
        lines
            .next()
            .expect("the process goes on until it is killed");
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it is gone");
    let told = acknowledged + lines.count();

    let offered = store
        .interrupted_session(&trainee.id)
        .expect("it can be asked")
        .expect("it is offered to go on");
    let kept = offered.turns as usize;
    assert!(
        kept == told || kept == told + 1,
        "{told} replies were acknowledged, {kept} were kept"
    );
    let recording = store
        .load(&SessionId::new("killed").expect("valid"))
        .expect("it can be read");
    assert_eq!(verify(&recording), []);
    let mut recorder = Recorder::resume(long(), recording).expect("it goes on");
    let next = input(&recorder, "a");
    assert_eq!(store.record(&mut recorder, next, 0), Ok(()));
}
