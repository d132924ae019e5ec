//! `peduli check --fix` and `--diff`.

use crate::cli::{SMALL_TALK, Sandbox, change};
use insta::assert_snapshot;
use std::fs;

fn read(file: &std::path::Path) -> String {
    fs::read_to_string(file).expect("the file is text")
}

#[test]
fn what_can_only_be_meant_one_way_is_mended_in_its_file_and_the_rest_is_told() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    let good = read(&scenario);
    let good_translation = read(&folder.join("id.ftl"));
    change(&scenario, "channel: ", "channel = ");
    change(&scenario, "goto: \"tea\"", "goto: \"Tea\"");
    change(&folder.join("id.ftl"), "title = ", "Title = ");
    let path = folder.display().to_string();
    let ran = sandbox.run(&["check", &path, "--fix"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
    assert_snapshot!(ran.err, @r"
    [sandbox]/scenarios/small-talk/scenario.ron:9:13: write a colon (P009)
    [sandbox]/scenarios/small-talk/scenario.ron:59:194: write `tea` (S001)
    [sandbox]/scenarios/small-talk/id.ftl:1:1: write `title` (T002)
    3 mistakes mended.
    1 scenario checked: nothing to mend.
    ");
    assert_eq!(read(&scenario), good);
    assert_eq!(read(&folder.join("id.ftl")), good_translation);
    // Nothing is left to do.
    let again = sandbox.run(&["check", &path, "--fix"]);
    assert_snapshot!(again.err, @"1 scenario checked: nothing to mend.");
    assert_eq!(read(&scenario), good);
}

#[test]
fn what_is_left_decides_the_exit_code() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    change(&scenario, "channel: ", "channel = ");
    change(&scenario, "weight: 2", "weight: 7");
    let ran = sandbox.run(&["check", &folder.display().to_string(), "--fix"]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.err, @r"
    [sandbox]/scenarios/small-talk/scenario.ron:9:13: write a colon (P009)
    1 mistake mended.
    1 error
    ");
    assert!(ran.out.contains("error[P106]"), "{}", ran.out);
    assert!(!read(&scenario).contains("channel = "));
}

#[test]
fn a_diff_shows_what_would_change_and_changes_nothing() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    let path = folder.display().to_string();
    let clean = sandbox.run(&["check", &path, "--diff"]);
    assert_eq!((clean.code, clean.out.as_str()), (0, ""));
    change(&scenario, "channel: ", "channel = ");
    let broken = read(&scenario);
    let ran = sandbox.run(&["check", &path, "--diff"]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.out, @r#"
    --- [sandbox]/scenarios/small-talk/scenario.ron
    +++ [sandbox]/scenarios/small-talk/scenario.ron
    @@ -6,7 +6,7 @@
         language: "en",
         title: "A kettle that whistles",
         summary: "A man brings back a kettle that whistles too early.",
    -    channel = WalkIn,
    +    channel: WalkIn,
         phase: After,
         sector: "kitchens",
         complaint: Technical,
    "#);
    assert_snapshot!(ran.err, @"After these changes: 1 scenario checked: nothing to mend.");
    assert_eq!(read(&scenario), broken);
}

#[test]
fn a_run_that_reaches_its_limit_says_so_and_the_next_one_goes_on() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    let path = folder.display().to_string();
    let why = "why: \"It invites the story.\"";
    let listed = |separator: &str| {
        format!(
            "{why}, standards: [{}]",
            vec!["\"1.1\""; 2_345].join(separator)
        )
    };
    change(&scenario, why, &listed("; "));
    let limit = |arguments: &[&str]| {
        let ran = sandbox.run(arguments);
        assert_eq!(ran.code, 1);
        let mut notes = ran.err.lines().map(str::to_owned);
        notes
            .find(|note| note.contains(" 500 "))
            .expect("it is said")
    };
    assert_snapshot!(limit(&["check", &path, "--diff"]), @"The run ended at its limit of 10 rounds or 500 checks; 200 certain fixes are known to be left. Run it again, or make some of them by hand first.");
    assert_snapshot!(limit(&["check", &path, "--fix", "--lang", "id"]), @"Berhenti pada batas sekali jalan, yaitu 10 putaran atau 500 pemeriksaan; masih tersisa 200 perbaikan pasti yang diketahui. Jalankan lagi, atau kerjakan sebagian dengan tangan lebih dulu.");
    assert_eq!(sandbox.run(&["check", &path, "--fix"]).code, 0);
    assert!(read(&scenario).contains(&listed(", ")));
}

#[test]
fn what_is_part_of_the_program_is_left_as_it_is() {
    let ran = Sandbox::new().run(&["check", "--fix"]);
    assert_eq!(ran.code, 0);
    assert_snapshot!(ran.err, @r"
    Part of the program and left as they are: just-looking, one-week-old, room-not-ready, the-post-that-spreads, two-answers
    5 scenarios checked: nothing to mend.
    ");
    let ran = Sandbox::new().run(&["check", "one-week-old", "--fix", "--lang", "id"]);
    assert_snapshot!(ran.err, @r"
    Bagian dari program dan dibiarkan apa adanya: one-week-old
    1 skenario diperiksa: tidak ada yang perlu diperbaiki.
    ");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_is_said_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    change(&scenario, "channel: ", "channel = ");
    fs::set_permissions(&scenario, fs::Permissions::from_mode(0o444)).expect("set");
    let ran = sandbox.run(&["check", &folder.display().to_string(), "--fix"]);
    assert_snapshot!(ran.failed(2), @r"
    error: [sandbox]/scenarios/small-talk/scenario.ron cannot be written: permission denied
    hint: Check the name and that you may use that folder.
    ");
    assert!(read(&scenario).contains("channel = "));
}
