//! `peduli fmt`.

use crate::cli::{SMALL_TALK, Sandbox, change};
use insta::assert_snapshot;
use std::fs;

const CROWDED: &str = "Line(says: \"So?\")";

#[test]
fn the_scenarios_that_come_with_the_program_are_laid_out() {
    let ran = Sandbox::new().run(&["fmt", "scenarios", "--check"]);
    assert_snapshot!(ran.err, @"5 scenarios: all laid out as they should be.");
    assert_eq!(ran.fine(), "");
}

#[test]
fn a_file_is_laid_out_once_and_then_left_alone() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    change(&scenario, CROWDED, "Line( says:\"So?\", // well?\n )");
    let path = folder.display().to_string();
    let before = fs::read_to_string(&scenario).expect("text");
    let checked = sandbox.run(&["fmt", &path, "--check"]);
    assert_eq!(checked.code, 1);
    assert_snapshot!(checked.out, @"[sandbox]/scenarios/small-talk/scenario.ron");
    assert_snapshot!(checked.err, @"1 of 1 would be laid out anew: peduli fmt does it.");
    assert_eq!(fs::read_to_string(&scenario).expect("text"), before);

    let ran = sandbox.run(&["fmt", &path]);
    assert_snapshot!(ran.err, @r"
    Laid out anew: [sandbox]/scenarios/small-talk/scenario.ron
    1 of 1 laid out anew.
    ");
    assert_eq!(ran.fine(), "");
    let after = fs::read_to_string(&scenario).expect("text");
    assert!(after.contains("says: \"So?\", // well?\n"), "{after}");
    let clean = sandbox.run(&["check", &path, "--deny", "warnings"]);
    assert_eq!(clean.code, 0, "{clean:?}");

    let again = sandbox.run(&["fmt", &path]);
    assert_snapshot!(again.err, @"1 scenario: laid out as it should be.");
    assert_eq!(fs::read_to_string(&scenario).expect("text"), after);
    assert_eq!(sandbox.run(&["fmt", &path, "--check"]).code, 0);
}

#[test]
fn a_file_with_mistakes_in_its_text_is_left_alone_and_told_why() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    change(&scenario, "channel: ", "channel = ");
    change(&scenario, "weight: 2", "weight: 7");
    let before = fs::read_to_string(&scenario).expect("text");
    let ran = sandbox.run(&["fmt", &folder.display().to_string()]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.out, @r"
    error[P009]: `=` stands where a colon belongs
     --> [sandbox]/scenarios/small-talk/scenario.ron:9:13
      |
    9 |     channel = WalkIn,
      |             ^
      |
    help: write a colon
      |
    9 -     channel = WalkIn,
    9 +     channel: WalkIn,
      |
    ");
    assert_snapshot!(ran.err, @"1 scenario was left as it is: mend what is wrong with its text first.");
    assert_eq!(fs::read_to_string(&scenario).expect("text"), before);
}

#[test]
fn what_cannot_be_laid_out_says_why() {
    let sandbox = Sandbox::new();
    assert_snapshot!(sandbox.run(&["fmt"]).failed(2), @r"
    error: There is nothing to lay out: no scenario was named.
    hint: Give the folder of a scenario, its scenario.ron, or a folder of such folders.
    ");
    assert_snapshot!(sandbox.run(&["fmt", "./nowhere", "--lang", "id"]).failed(2), @r"
    galat: ./nowhere tidak dapat dibaca: No such file or directory (os error 2)
    saran: Periksa namanya dan apakah folder itu boleh Anda pakai.
    ");
    // Part of the program, and laid out already: nothing has to be written.
    assert_eq!(sandbox.run(&["fmt", "one-week-old"]).code, 0);
}

#[test]
fn a_file_of_another_kind_is_left_as_it_is() {
    let sandbox = Sandbox::new();
    let file = sandbox.path("package.json");
    let text = "{\"name\":   [1,2]}";
    std::fs::write(&file, text).expect("it can be written");
    let ran = sandbox.run(&["fmt", &file.display().to_string()]);
    assert!(ran.failed(2).contains("is no scenario"));
    assert_eq!(std::fs::read_to_string(&file).expect("it is there"), text);
}
