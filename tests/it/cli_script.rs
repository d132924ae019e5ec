//! `peduli script`.

use crate::cli::{SMALL_TALK, Sandbox, change};
use insta::assert_snapshot;
use std::fs;

#[test]
fn small_talk_in_markdown() {
    let sandbox = Sandbox::new();
    assert_snapshot!(sandbox.run(&["script", SMALL_TALK]).fine());
}

#[test]
fn small_talk_as_a_page_in_indonesian() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&["script", SMALL_TALK, "--format", "html", "--lang", "id"]);
    assert_snapshot!(ran.fine());
}

#[test]
fn what_is_not_translated_is_marked_in_its_own_language() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    fs::remove_file(folder.join("id.ftl")).expect("removed");
    let file = sandbox.path("script.html");
    let ran = sandbox.run(&[
        "script",
        &folder.display().to_string(),
        "--lang",
        "id",
        "--output",
        &file.display().to_string(),
    ]);
    assert!(ran.err.contains("belum ada dalam bahasa ini"), "{ran:?}");
    assert_eq!(ran.fine(), "");
    let page = fs::read_to_string(file).expect("the file is there");
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"id\">"));
    assert!(page.contains("<span lang=\"en\">It whistles too early.</span>"));
}

#[test]
fn a_scenario_with_errors_is_written_as_far_as_it_is_understood() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    change(&scenario, "sets: [\"heard\"], goto", "goto");
    change(
        &scenario,
        "promises: [\"call\"]",
        "sets: [\"heard\"], promises: [\"call\"]",
    );
    let ran = sandbox.run(&["script", &folder.display().to_string()]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.starts_with("error[S017]"), "{ran:?}");
    assert!(
        ran.out
            .contains("*Mind:* no conversation offers this reply"),
        "{}",
        ran.out
    );
}

#[test]
fn a_scenario_that_is_not_there_says_so() {
    let sandbox = Sandbox::new();
    let said = sandbox.run(&["script", "just-loking"]).failed(2);
    assert_eq!(
        said,
        "error: There is no scenario called “just-loking”.\nhint: Did you mean “just-looking”?\n"
    );
}
