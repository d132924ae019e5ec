//! `peduli new`.

use crate::cli::Sandbox;
use insta::assert_snapshot;
use std::fs;

#[test]
fn a_new_scenario_is_clean_laid_out_and_can_be_played_to_each_ending_in_both_languages() {
    for (language, other) in [("en", "id"), ("id", "en")] {
        let sandbox = Sandbox::new();
        let into = sandbox.path("my-scenarios").display().to_string();
        let made = sandbox.run(&["new", "two-wheels", "--into", &into, "--lang", language]);
        assert_eq!(made.fine(), "[sandbox]/my-scenarios/two-wheels\n");
        let checked = sandbox.run(&["check", &into, "--deny", "warnings"]);
        assert_eq!(checked.code, 0, "{checked:?}");
        assert!(!checked.out.contains("warning["), "{checked:?}");
        let laid_out = sandbox.run(&["fmt", &into, "--check"]);
        assert_eq!(laid_out.code, 0, "{laid_out:?}");
        let folder = format!("{into}/two-wheels");
        let shown = sandbox.run(&["explore", &folder, "--lang", other]);
        assert_eq!(shown.err, "", "it is there in both languages");
        assert!(!shown.fine().contains("not reachable"));
        for file in fs::read_dir(&folder).expect("made") {
            let text = fs::read_to_string(file.expect("readable").path()).expect("text");
            assert!(
                !text.contains("my-scenario"),
                "the new name stands everywhere"
            );
        }
        let best = "no-fuss,mostly,ours,van,ring";
        let played = sandbox.run(&["run", &folder, "--choices", best, "--format", "json"]);
        assert!(played.fine().contains("\"recommends\""));
    }
}

#[test]
fn a_new_scenario_says_what_to_do_next() {
    let sandbox = Sandbox::new();
    let into = sandbox.path("mine").display().to_string();
    let made = sandbox.run(&["new", "two-wheels", "--into", &into]);
    assert_snapshot!(made.err, @r"
    A small scenario is in [sandbox]/mine/two-wheels, with comments on every line that needs one.
    Play it: peduli --scenarios [sandbox]/mine play two-wheels
    Change a sentence, and check it: peduli check [sandbox]/mine/two-wheels
    Bring its translation up to date: peduli translate [sandbox]/mine/two-wheels --to id
    ");
}

#[test]
fn nothing_that_is_there_is_touched() {
    let sandbox = Sandbox::new();
    let into = sandbox.path("mine");
    fs::create_dir_all(into.join("two-wheels")).expect("made");
    let into = into.display().to_string();
    assert_snapshot!(sandbox.run(&["new", "two-wheels", "--into", &into]).failed(2), @r"
    error: [sandbox]/mine/two-wheels is there already.
    hint: Nothing was changed. Choose another name, or another folder with --into.
    ");
    let left = fs::read_dir(sandbox.path("mine"))
        .expect("readable")
        .count();
    assert_eq!(left, 1, "nothing is left beside it");
}

#[test]
fn a_bad_name_is_refused_with_a_better_one() {
    let sandbox = Sandbox::new();
    for bad in ["Two Wheels", "../two", "2-wheels", "", "two-", "zwei räder"] {
        let ran = sandbox.run(&[
            "new",
            bad,
            "--into",
            &sandbox.path("x").display().to_string(),
        ]);
        ran.failed(2);
        assert!(!sandbox.path("x").exists(), "{bad}");
    }
    assert_snapshot!(sandbox.run(&["new", "Two Wheels"]).failed(2), @r"
    error: “Two Wheels” cannot be the name of a scenario.
    hint: A name has lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    hint: Did you mean “two-wheels”?
    ");
    assert_snapshot!(sandbox.run(&["new", "2", "--lang", "id"]).failed(2), @r"
    galat: “2” tidak bisa menjadi nama skenario.
    saran: Nama terdiri atas huruf kecil, angka, dan tanda hubung, diawali huruf, dan tidak diakhiri tanda hubung.
    ");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_said_so() {
    let sandbox = Sandbox::new();
    let file = sandbox.path("a-file");
    fs::write(&file, "").expect("written");
    let ran = sandbox.run(&["new", "two-wheels", "--into", &file.display().to_string()]);
    assert_snapshot!(ran.failed(2), @r"
    error: [sandbox]/a-file/two-wheels cannot be written: File exists (os error 17)
    hint: Check the name and that you may use that folder.
    ");
}
