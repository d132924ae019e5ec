//! The program without a command, and arguments that it does not know.

use crate::cli::Sandbox;

#[cfg(not(feature = "gui"))]
#[test]
fn a_program_without_a_window_says_so_and_offers_the_terminal() {
    insta::assert_snapshot!(Sandbox::new().run(&[]).failed(2), @r"
    error: This Peduli was built without a window.
    hint: Play in the terminal: peduli play SCENARIO --terminal
    ");
}

#[cfg(all(feature = "gui", target_os = "linux"))]
#[test]
fn without_a_screen_it_says_so_in_the_language_asked_for_and_offers_the_terminal() {
    // A sandbox names no screen.
    let start = |language| Sandbox::new().run(&["--lang", language]).failed(2);
    insta::assert_snapshot!(start("en"), @r"
    error: There is no screen to open a window on: neither WAYLAND_DISPLAY nor DISPLAY is set.
    hint: Start Peduli in a desktop session, or play in the terminal: peduli play SCENARIO --terminal
    ");
    insta::assert_snapshot!(start("id"), @r"
    galat: Tidak ada layar untuk membuka jendela: WAYLAND_DISPLAY maupun DISPLAY tidak diatur.
    saran: Buka Peduli di sesi desktop, atau bermain di terminal: peduli play SKENARIO --terminal
    ");
}

#[test]
fn help_and_version_are_results() {
    let sandbox = Sandbox::new();
    let help = sandbox.run(&["--help"]).fine();
    for command in [
        "play", "run", "check", "explain", "explore", "simulate", "show", "sessions", "replay",
        "schema", "lsp",
    ] {
        assert!(
            help.contains(&format!("\n  {command} ")),
            "{command}: {help}"
        );
        let help = sandbox.run(&[command, "--help"]).fine();
        assert!(help.contains("--lang"), "{help}");
    }
    let version = sandbox.run(&["--version"]).fine();
    assert_eq!(version, format!("peduli {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn arguments_that_make_no_sense_are_refused_with_a_way_on() {
    let sandbox = Sandbox::new();
    for (arguments, said) in [
        (&["chekc"][..], "'check'"),
        (&["run", "x"], "--choices <A,B,C>"),
        (
            &["check", "--lang", "xx"],
            "known are `en` (English) and `id` (Bahasa Indonesia)",
        ),
        (&["run", "x", "--choices", "a", "--seed", "x"], "--seed"),
        (&["explore"], "<SCENARIO>"),
    ] {
        let error = sandbox.run(arguments).failed(2);
        assert!(error.contains(said), "{arguments:?}: {error}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
    let output = Sandbox::new()
        .command(&["explain", "S001"])
        .stdout(full.expect("Linux has it"))
        .output()
        .expect("the program ends");
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).expect("UTF-8");
    insta::assert_snapshot!(error, @"error: No space left on device (os error 28)");
}
