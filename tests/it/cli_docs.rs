//! `docs/command-line.md` says what `--help` says, and names every field of every JSON shape.

use crate::cli::{SMALL_TALK, Sandbox, WORKED_EXAMPLE};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const COMMANDS: &[&str] = &[
    "",
    "play",
    "run",
    "check",
    "new",
    "translate",
    "fmt",
    "explain",
    "explore",
    "simulate",
    "graph",
    "script",
    "diff",
    "show",
    "sessions",
    "sessions list",
    "sessions show",
    "sessions export",
    "sessions import",
    "replay",
    "schema",
    "lsp",
];

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command-line.md")
}

/// What `--help` says of a command, without the options that all of them have.
fn help(command: &str) -> String {
    let arguments: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
    let said = Sandbox::new().run(&arguments).fine();
    let own = match command {
        "" => said.as_str(),
        _ => said.split("\nEverywhere:").next().unwrap_or_default(),
    };
    let lines: Vec<&str> = own.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// The block of a command in the page: its start and its end.
fn block(page: &str, command: &str) -> (usize, usize) {
    let head = format!(
        "\n## {}\n\n```text\n",
        format!("peduli {command}").trim_end()
    );
    let start = page
        .find(&head)
        .unwrap_or_else(|| panic!("no section `{}`", head.trim()))
        + head.len();
    let end = page[start..].find("\n```").expect("the block is closed");
    (start, start + end)
}

/// To mend the page: `PEDULI_WRITE_DOCS=1 cargo test cli_docs`.
#[test]
fn the_page_says_what_help_says() {
    let mut text = fs::read_to_string(page()).expect("the page is there");
    let mut stale = Vec::new();
    for command in COMMANDS {
        let help = help(command);
        let (start, end) = block(&text, command);
        if text[start..end] != help {
            stale.push(*command);
            text.replace_range(start..end, &help);
        }
    }
    if std::env::var_os("PEDULI_WRITE_DOCS").is_some() {
        fs::write(page(), text).expect("the page can be written");
        return;
    }
    assert!(
        stale.is_empty(),
        "docs/command-line.md is stale for {stale:?}; run PEDULI_WRITE_DOCS=1 cargo test cli_docs"
    );
}

#[test]
fn every_command_has_its_section() {
    let help = help("");
    let commands = help.split("Commands:").nth(1).expect("a list of commands");
    let commands = commands.split("Options:").next().expect("it ends");
    let listed: BTreeSet<&str> = commands
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|command| *command != "help")
        .collect();
    let documented = COMMANDS
        .iter()
        .filter(|command| !command.is_empty() && !command.contains(' '))
        .copied()
        .collect();
    assert_eq!(listed, documented);
}

/// The names of all fields, at any depth; what stands below one of `maps` is named by a scenario.
fn fields(value: &Value, maps: &[&str], found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| fields(item, maps, found)),
        Value::Object(object) => {
            for (name, value) in object {
                found.insert(name.clone());
                match value {
                    Value::Object(named) if maps.contains(&name.as_str()) => {
                        named.values().for_each(|value| fields(value, maps, found));
                    }
                    value => fields(value, maps, found),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_field_of_every_shape_is_on_the_page() {
    let text = fs::read_to_string(page()).expect("the page is there");
    let sandbox = Sandbox::new();
    let file = sandbox.path("recording.ron").display().to_string();
    let record = [
        "run",
        WORKED_EXAMPLE,
        "--choices",
        "a,a,a",
        "--record",
        &file,
    ];
    sandbox.run(&record).fine();
    sandbox.run(&["sessions", "import", &file]).fine();
    for (arguments, maps) in [
        (&["run", WORKED_EXAMPLE, "--choices", "a,a,a"][..], &[][..]),
        (&["explain", "S001"], &[]),
        (&["explore", SMALL_TALK], &["strategies", "points"]),
        (
            &["simulate", SMALL_TALK, "--policy", "random"],
            &["endings"],
        ),
        (&["diff", SMALL_TALK, WORKED_EXAMPLE], &["players"]),
        (&["translate", "one-week-old", "--to", "id", "--check"], &[]),
        (&["sessions", "list"], &[]),
        (&["replay", &file], &[]),
        (&["replay", &file, "--verify"], &[]),
        (&["replay", &file, "--transcript"], &[]),
    ] {
        let json = sandbox
            .run(&[arguments, &["--format", "json"]].concat())
            .fine();
        let value = serde_json::from_str(&json).expect("JSON");
        let mut found = BTreeSet::new();
        fields(&value, maps, &mut found);
        // Stages, under the axes of `points`, are words of the scoring notes.
        found
            .retain(|name| !["open", "listen", "own", "resolve", "close"].contains(&name.as_str()));
        assert!(!found.is_empty(), "{arguments:?}");
        for name in found {
            assert!(
                text.contains(&format!("`{name}`")),
                "{arguments:?}: `{name}` is not described"
            );
        }
    }
}
