//! The pages for people at the screen call buttons and headings by the words that stand on them.

use super::{page, read, root};
use std::collections::BTreeSet;

/// Pages on which words in bold are words on the screen.
const PAGES: [&str; 2] = ["playing.md", "managing.md"];

/// Every text of the interface in English that has no placeholder.
fn texts_on_screen() -> BTreeSet<String> {
    let folder = root().join("assets/text/en");
    let mut texts = BTreeSet::new();
    for file in super::entries(&folder) {
        for line in read(&file).lines() {
            if let Some((_, text)) = line.split_once(" = ") {
                texts.insert(text.trim().to_owned());
            }
        }
    }
    texts
}

#[test]
fn words_in_bold_stand_on_the_screen() {
    let on_screen = texts_on_screen();
    let mut missing = Vec::new();
    for name in PAGES {
        let page = page(name);
        let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
        for bold in words.split("**").skip(1).step_by(2) {
            if !on_screen.contains(bold) {
                missing.push(format!("{name}: {bold}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
