//! `peduli diff`.

use crate::cli::{SMALL_TALK, Sandbox, WORKED_EXAMPLE, change};
use insta::assert_snapshot;
use peduli::cli::json::DiffResult;
use std::fs;
use std::path::PathBuf;

/// A second version of the small talk, with a little of every change.
fn second_version(sandbox: &Sandbox) -> PathBuf {
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    for (old, new) in [
        ("A man brings back a kettle", "A man brings a kettle back"),
        ("A man with a kettle in a bag.", "A man with a kettle."),
        ("persona: Calm", "persona: Critical"),
        ("Two years of guarantee.", "Three years of guarantee."),
        (
            "thinks: \"She will laugh.\"",
            "thinks: \"They will laugh.\"",
        ),
        (
            "key: (empathy: 2, patience: 2, ownership: 0)",
            "key: (empathy: 1.5, patience: 2)",
        ),
        (
            "moves: [InviteStory], why: \"It invites the story.\"",
            "moves: [InviteStory, NameFeeling], why: \"It invites the story.\"",
        ),
        ("after_s: 20", "after_s: 30"),
        (
            "when: Not(Flag(\"heard\"))",
            "when: Feels(Anger, AtLeast(300))",
        ),
        (
            "goto: \"gone\")",
            "routes: [Route(when: Flag(\"heard\"), goto: \"shrug\")], goto: \"gone\")",
        ),
        ("goto: \"tea\"", "goto: \"whistle\""),
        ("\"tea\": Ending(", "\"whistle\": Ending("),
        ("tells: Nothing, loss: 3", "tells: LeavesQuietly, loss: 4.5"),
        ("afterwards: \"He bought a pot instead.\"", ""),
        (
            "Choice(id: \"forget\"",
            "Choice(id: \"maybe\", says: \"Let us see.\", key: (empathy: 0, patience: 1), moves: [VagueFollowUp], why: \"It waits.\", goto: \"shrug\"),\n                Choice(id: \"forget\"",
        ),
    ] {
        change(&scenario, old, new);
    }
    let translation = folder.join("id.ftl");
    change(&translation, "tea-", "whistle-");
    folder
}

#[test]
fn a_little_of_everything_in_words() {
    let sandbox = Sandbox::new();
    let new = second_version(&sandbox).display().to_string();
    assert_snapshot!(sandbox.run(&["diff", SMALL_TALK, &new]).fine());
}

#[test]
fn a_little_of_everything_in_indonesian() {
    let sandbox = Sandbox::new();
    let new = second_version(&sandbox);
    change(&new.join("id.ftl"), "Ceret", "Teko");
    let new = new.display().to_string();
    let ran = sandbox.run(&["diff", SMALL_TALK, &new, "--lang", "id"]);
    assert_snapshot!(ran.fine());
}

#[test]
fn a_little_of_everything_for_programs() {
    let sandbox = Sandbox::new();
    let new = second_version(&sandbox).display().to_string();
    let json = sandbox
        .run(&["diff", SMALL_TALK, &new, "--format", "json"])
        .fine();
    let result: DiffResult = serde_json::from_str(&json).expect("the documented shape");
    assert!(!result.same);
    assert_ne!(result.old.hash, result.new.hash);
    let told: Vec<String> = result
        .changes
        .iter()
        .map(|change| {
            let names = [&change.node, &change.id, &change.what];
            let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
            let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "null".to_owned());
            format!(
                "{} {} {}: {} => {}",
                change.change,
                change.thing,
                names.join(" "),
                value(&change.old),
                value(&change.new)
            )
        })
        .collect();
    assert_snapshot!(told.join("\n"));
    let figures = &result.figures;
    assert_eq!(
        figures.par.old.first(),
        Some(&("counter".to_owned(), "ask".to_owned()))
    );
    assert_ne!(figures.points.empathy.old, figures.points.empathy.new);
    assert_eq!(figures.players.len(), 9);
}

#[test]
fn comments_layout_and_the_order_of_nodes_are_no_change() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(WORKED_EXAMPLE);
    let same = |new: &str| sandbox.run(&["diff", WORKED_EXAMPLE, new]).fine();
    let new = folder.display().to_string();
    assert_eq!(same(&new), "Nothing changed.\n");
    let scenario = folder.join("scenario.ron");
    let text = fs::read_to_string(&scenario).expect("readable");
    fs::write(&scenario, format!("// Another comment.\n\n{text}\n")).expect("writable");
    assert_eq!(
        same(&new),
        "Nothing changed but comments, layout or the order of nodes.\n"
    );
    let json = sandbox
        .run(&["diff", WORKED_EXAMPLE, &new, "--format", "json"])
        .fine();
    let result: DiffResult = serde_json::from_str(&json).expect("the documented shape");
    assert!(result.same && result.changes.is_empty());
    assert_eq!(result.figures.par.old, result.figures.par.new);
}

#[test]
fn a_version_may_lie_in_any_folder_and_be_one_of_the_built_in() {
    let sandbox = Sandbox::new();
    let file = sandbox.path("before.ron");
    let text = fs::read_to_string("scenarios/just-looking/scenario.ron").expect("readable");
    fs::write(&file, text.replacen("difficulty: 2", "difficulty: 3", 1)).expect("writable");
    let ran = sandbox.run(&["diff", &file.display().to_string(), "just-looking"]);
    let said = ran.fine();
    assert!(said.contains("1 change;"), "{said}");
    assert!(said.contains("\nDifficulty: 3 → 2\n"), "{said}");
    assert!(said.contains("The best way, its points"), "{said}");
}

#[test]
fn a_version_that_cannot_be_had_says_so() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    change(
        &folder.join("scenario.ron"),
        "goto: \"tea\"",
        "goto: \"te\"",
    );
    let broken = folder.display().to_string();
    let said = sandbox.run(&["diff", SMALL_TALK, &broken]).failed(2);
    assert!(said.contains("has 1 error"), "{said}");
    assert!(said.contains("hint: "), "{said}");
    let said = sandbox.run(&["diff", "two-answer", SMALL_TALK]).failed(2);
    assert!(said.contains("Did you mean “two-answers”?"), "{said}");
}
