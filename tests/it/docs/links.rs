//! Every link in the documents leads to a file that is there, and to a heading that is in it.

use super::{all_pages, read, root};
use std::collections::BTreeSet;
use std::path::Path;

/// The targets of the links and pictures in a page; what stands in code is none.
fn links(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in prose(page) {
        let plain: String = line.split('`').step_by(2).collect();
        let mut rest = plain.as_str();
        while let Some(start) = rest.find("](") {
            rest = &rest[start + 2..];
            if let Some(end) = rest.find(')') {
                found.push(rest[..end].to_owned());
            }
        }
    }
    found
}

/// The lines outside of blocks of code.
fn prose(page: &str) -> impl Iterator<Item = &str> {
    let mut fenced = false;
    page.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        fenced ^= is_fence;
        !fenced && !is_fence
    })
}

/// The anchors of a page, made from its headings as code hosts make them.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings = prose(page).filter(|line| line.starts_with('#'));
    headings
        .map(|heading| {
            heading
                .trim_start_matches('#')
                .trim()
                .chars()
                .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
                .map(|c| if c == ' ' { '-' } else { c })
                .flat_map(char::to_lowercase)
                .collect()
        })
        .collect()
}

/// What is wrong with a link on a page, if anything.
fn broken(from: &Path, link: &str) -> Option<String> {
    if link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:") {
        return None;
    }
    let (file, anchor) = match link.split_once('#') {
        Some((file, anchor)) => (file, Some(anchor)),
        None => (link, None),
    };
    let folder = from.parent().expect("a page lies in a folder");
    let target = match file {
        "" => from.to_owned(),
        file => folder.join(file),
    };
    if !target.exists() {
        return Some("leads to nothing".to_owned());
    }
    let anchor = anchor?;
    (!anchors(&read(&target)).contains(anchor)).then(|| "there is no such heading".to_owned())
}

#[test]
fn every_link_leads_somewhere() {
    let mut wrong = Vec::new();
    for path in all_pages() {
        for link in links(&read(&path)) {
            if let Some(why) = broken(&path, &link) {
                let page = path.strip_prefix(root()).unwrap_or(&path);
                wrong.push(format!("{}: `{link}` {why}", page.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_broken_link_is_found() {
    let page = root().join("docs").join("scoring.md");
    assert_eq!(broken(&page, "writing-scenarios.md#every-field"), None);
    assert!(broken(&page, "nowhere.md").is_some());
    assert!(broken(&page, "#nothing-of-this-name").is_some());
    assert_eq!(
        links("[a](b.md) and `[c](d.md)`\n```\n[e](f.md)\n```\n![g](h.png)"),
        ["b.md", "h.png"]
    );
}
