//! The page of a diagnostic taken apart, for tests: its blocks of code, each with the heading that it stands under.

use super::Page;

/// A block of code, with the words in bold that it stands under.
pub struct Block<'t> {
    pub heading: &'t str,
    pub language: &'t str,
    pub code: &'t str,
}

/// The blocks of a page, in their order.
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut heading = "";
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\n') {
        rest = after;
        if let Some(bold) = line
            .strip_prefix("**")
            .and_then(|line| line.strip_suffix("**"))
        {
            heading = bold;
        } else if let Some(language) = line.strip_prefix("```") {
            let (code, after) = after.split_once("\n```\n").expect("a block is closed");
            rest = after;
            found.push(Block {
                heading,
                language,
                code,
            });
        }
    }
    found
}

/// Fails where the page does not say what it is about, why that matters, and what to do.
#[track_caller]
pub fn expect_whole(page: &Page) {
    let (title, rest) = page.text.split_once("\n\n").expect("a title");
    let name = title.strip_prefix(&format!("# {}: ", page.code));
    assert!(
        name.is_some_and(|name| !name.is_empty()),
        "{title}: the page of {} begins with its code",
        page.code
    );
    assert!(
        rest.starts_with(|first: char| first.is_alphabetic()),
        "{title}: then why it matters"
    );
    assert!(rest.contains("\n**Mend it**: "), "{title}: what to do");
    assert!(page.text.ends_with('\n'), "{title}");
}
