//! The index of the diagnostics is made from the table of codes and from their pages.

use super::{read, root};
use peduli::diagnostic::{Page, Severity};
use peduli::lint::all_pages;
use std::fmt::Write as _;
use std::fs;

const CLASSES: &[(char, &str)] = &[
    ('P', "Text and types"),
    ('S', "Structure"),
    ('K', "Keys, scores and balance"),
    ('E', "Emotion"),
    ('T', "Translations"),
    ('W', "Writing"),
];

const HEAD: &str = "# Diagnostics

Every code that `peduli check` can tell, each with its page. `peduli explain S001` prints the same page.

An error must be mended before the scenario can be played. A warning is probably not what was meant. An advice is worth a
thought: good scenarios may have it, for a reason. A library says in its
[`library.ron`](../writing-scenarios.md#smells) which warnings and advice count as errors there, and which are allowed.

Each page shows a bad and a good example, with only the lines that matter: `…` stands for what is not shown.

*This index is written from the program; `PEDULI_WRITE_DOCS=1 cargo test --no-default-features docs::diagnostics` renews it.*
";

fn index() -> String {
    let pages = all_pages();
    let mut index = HEAD.to_owned();
    let mut listed = 0;
    for (letter, name) in CLASSES {
        write!(
            index,
            "\n## {letter}: {name}\n\n| code | name | | in a sentence |\n|---|---|---|---|\n"
        )
        .expect("writing to a string cannot fail");
        for page in pages.iter().filter(|page| page.code.0.starts_with(*letter)) {
            index += &row(page);
            listed += 1;
        }
    }
    assert_eq!(listed, pages.len(), "every code is of one class");
    index
}

fn row(page: &Page) -> String {
    let code = page.code;
    let severities: Vec<&str> = page
        .severities
        .iter()
        .copied()
        .map(Severity::name)
        .collect();
    let severities = severities.join(" or ");
    let (title, rest) = page.text.split_once("\n\n").expect("a page has a title");
    let (_, title) = title.split_once(": ").expect("a title has a name");
    let sentence = first_sentence(rest);
    assert!(!sentence.contains('|'), "{code}: `|` would end the cell");
    format!("| [{code}]({code}.md) | {title} | {severities} | {sentence} |\n")
}

/// Of the first paragraph.
fn first_sentence(text: &str) -> String {
    let (paragraph, _) = text.split_once("\n\n").expect("a page goes on");
    let words = paragraph.split_whitespace();
    let mut sentence = Vec::new();
    for word in words {
        sentence.push(word);
        if word.ends_with('.') {
            break;
        }
    }
    sentence.join(" ")
}

#[test]
fn the_index_lists_every_code() {
    let path = root().join("docs/diagnostics/README.md");
    let expected = index();
    if std::env::var_os("PEDULI_WRITE_DOCS").is_some() {
        fs::write(path, expected).expect("the index can be written");
        return;
    }
    assert!(
        read(&path) == expected,
        "docs/diagnostics/README.md is stale; run PEDULI_WRITE_DOCS=1 cargo test --no-default-features docs::diagnostics"
    );
}

#[test]
fn every_page_is_of_a_code() {
    for path in super::entries(&root().join("docs/diagnostics")) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let is_known = all_pages().iter().any(|page| page.code.0 == name);
        assert!(is_known || name == "README", "{name} is no code");
    }
}
