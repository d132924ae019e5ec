//! `peduli graph`.

use crate::cli::{SMALL_TALK, Sandbox, WORKED_EXAMPLE, change};
use insta::assert_snapshot;
use std::fs;

#[test]
fn small_talk_in_dot() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&["graph", SMALL_TALK, "--format", "dot"]);
    assert_snapshot!(ran.fine());
}

#[test]
fn small_talk_in_mermaid_in_indonesian() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&["graph", SMALL_TALK, "--format", "mermaid", "--lang", "id"]);
    assert_snapshot!(ran.fine());
}

#[test]
fn a_picture_is_drawn_where_nothing_else_is_asked_for() {
    let svg = Sandbox::new().run(&["graph", WORKED_EXAMPLE]).fine();
    let document = roxmltree::Document::parse(&svg).expect("an SVG is XML");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert_eq!(root.attribute("lang"), Some("en"));
    let said = |name: &str| {
        let node = root.children().find(|node| {
            node.has_tag_name((root.tag_name().namespace().expect("a namespace"), name))
        });
        node.and_then(|node| node.text())
            .expect("it is there")
            .to_owned()
    };
    assert_eq!(said("title"), "Missed boiler visit: the map");
    assert_eq!(
        said("desc"),
        "A map in columns by stage; decisions: 6, beats: 0, endings: 4. The best way is d1 → d2 → d3 → d4 → d5 → great."
    );
    for named in root
        .attribute("aria-labelledby")
        .expect("it has a name")
        .split(' ')
    {
        assert!(
            root.children()
                .any(|node| node.attribute("id") == Some(named)),
            "{named}"
        );
    }
}

#[test]
fn everything_in_the_picture_is_explained_and_nothing_else() {
    let sandbox = Sandbox::new();
    let svg = |scenario: &str| sandbox.run(&["graph", scenario]).fine();
    // Only one of the two says nothing anywhere.
    assert!(svg(SMALL_TALK).contains("Dotted:"));
    assert!(!svg(WORKED_EXAMPLE).contains("Dotted:"));
    assert!(!svg(WORKED_EXAMPLE).contains("Dashed:"));
}

#[test]
fn the_name_of_the_file_says_in_which_form() {
    let sandbox = Sandbox::new();
    for (name, beginning) in [
        ("map.svg", "<svg "),
        ("map.dot", "digraph "),
        ("map.mmd", "---\ntitle:"),
        ("map", "<svg "),
    ] {
        let file = sandbox.path(name);
        let path = file.display().to_string();
        let ran = sandbox.run(&["graph", SMALL_TALK, "--output", &path]);
        assert_eq!(ran.err, format!("Written to [sandbox]/{name}\n"));
        assert_eq!(ran.fine(), "");
        let written = fs::read_to_string(&file).expect("the file is there");
        assert!(written.starts_with(beginning), "{name}");
    }
}

#[test]
fn a_file_that_cannot_be_written_says_so() {
    let sandbox = Sandbox::new();
    let file = sandbox.path("none/map.svg").display().to_string();
    let ran = sandbox.run(&["graph", SMALL_TALK, "--output", &file]);
    let said = ran.failed(2);
    assert!(
        said.starts_with("error: [sandbox]/none/map.svg cannot be written: "),
        "{said}"
    );
    assert!(
        said.ends_with("hint: Check the name and that you may use that folder.\n"),
        "{said}"
    );
}

#[test]
fn what_no_conversation_comes_to_is_drawn_and_told() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let scenario = folder.join("scenario.ron");
    change(&scenario, "sets: [\"heard\"], goto", "goto");
    change(
        &scenario,
        "promises: [\"call\"]",
        "sets: [\"heard\"], promises: [\"call\"]",
    );
    let folder = folder.display().to_string();
    let ran = sandbox.run(&["graph", &folder, "--format", "dot"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.err
            .starts_with("error[S017]: choice `test` is never on offer")
    );
    let way =
        "\"decide\" -> \"after\" [label=\"test\\noffered if heard\\nnot reachable\", style=dashed]";
    assert!(ran.out.contains(way), "{}", ran.out);
    let svg = sandbox.run(&["graph", &folder]).out;
    assert!(svg.contains("Dashed:"), "it is explained");
}

#[test]
fn of_a_scenario_that_leads_nowhere_it_only_says_what_is_wrong() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    change(
        &folder.join("scenario.ron"),
        "goto: \"tea\"",
        "goto: \"te\"",
    );
    let ran = sandbox.run(&["graph", &folder.display().to_string()]);
    assert_snapshot!(ran.failed(1));
}

#[test]
fn a_result_is_never_written_over_a_scenario() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    for (name, arguments) in [
        ("scenario.ron", &["graph", "-o"][..]),
        ("id.ftl", &["script", "-o"]),
        ("scenario.ron", &["translate", "--to", "id", "--csv-out"]),
    ] {
        let file = folder.join(name);
        let before = fs::read(&file).expect("it is there");
        let target = file.display().to_string();
        let [command, options @ ..] = arguments else {
            panic!("there is a command");
        };
        let scenario = folder.display().to_string();
        let all = [
            &[*command, scenario.as_str()][..],
            options,
            &[target.as_str()],
        ]
        .concat();
        let ran = sandbox.run(&all);
        assert_eq!(ran.code, 2, "{all:?}");
        assert!(ran.err.contains("is part of a scenario"), "{}", ran.err);
        assert_eq!(fs::read(&file).expect("it is there"), before, "{all:?}");
    }
}
