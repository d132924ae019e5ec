//! Two versions of a text in one, with marks around what was taken away and what was put in: readable without colours.

use crate::base::limits::WORDS_COMPARED_MAX;
use clap::builder::styling::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

/// Of texts that have less than this in common, both are told whole.
const ALIKE_MIN: f32 = 0.4;

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();

/// `so [-long-] {+short+} as this`, or `“one” → “another”` where little is the same.
pub(super) fn marked(old: &str, new: &str) -> String {
    let (was, is): (Vec<&str>, Vec<&str>) = (
        old.split_whitespace().collect(),
        new.split_whitespace().collect(),
    );
    if was.len().max(is.len()) <= WORDS_COMPARED_MAX {
        let diff = TextDiff::from_slices(&was, &is);
        if diff.ratio() >= ALIKE_MIN {
            let changes = diff.iter_all_changes();
            return joined(changes.map(|change| (change.tag(), change.value())), " ");
        }
    }
    format!("“{old}” → “{new}”")
}

/// Like [`marked`], for lists; `between` stands between two of their items.
pub(super) fn marked_list(old: &[String], new: &[String], between: &str) -> String {
    let (was, is): (Vec<&str>, Vec<&str>) = (
        old.iter().map(String::as_str).collect(),
        new.iter().map(String::as_str).collect(),
    );
    let diff = TextDiff::from_slices(&was, &is);
    let changes = diff.iter_all_changes();
    joined(
        changes.map(|change| (change.tag(), change.value())),
        between,
    )
}

pub(super) fn removed(words: &str) -> String {
    format!("{REMOVED}[-{words}-]{REMOVED:#}")
}

pub(super) fn added(words: &str) -> String {
    format!("{ADDED}{{+{words}+}}{ADDED:#}")
}

fn joined<'t>(parts: impl Iterator<Item = (ChangeTag, &'t str)>, between: &str) -> String {
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for (tag, words) in parts {
        match runs.last_mut() {
            Some((last, run)) if *last == tag => {
                run.push_str(between);
                run.push_str(words);
            }
            _ => runs.push((tag, words.to_owned())),
        }
    }
    let runs = runs.into_iter().map(|(tag, run)| match tag {
        ChangeTag::Equal => run,
        ChangeTag::Delete => removed(&run),
        ChangeTag::Insert => added(&run),
    });
    runs.collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, expected: &str) {
        let plain = anstream::adapter::strip_str(&marked(old, new)).to_string();
        assert_eq!(plain, expected);
    }

    #[test]
    fn only_the_words_that_differ_are_marked() {
        check(
            "I'm sorry to hear that, Mrs Wijaya.",
            "I'm so sorry to hear it, Mrs Wijaya.",
            "I'm {+so+} sorry to hear [-that,-] {+it,+} Mrs Wijaya.",
        );
    }

    #[test]
    fn texts_with_little_in_common_are_told_whole() {
        check("Yes.", "Never in my life!", "“Yes.” → “Never in my life!”");
        let long = "word ".repeat(WORDS_COMPARED_MAX + 1);
        assert!(marked(&long, &format!("{long} more")).starts_with("“word"));
    }

    #[test]
    fn lists_are_marked_item_by_item() {
        let list = |items: &str| -> Vec<String> { items.split(' ').map(str::to_owned).collect() };
        let marked = marked_list(&list("a b c d"), &list("a x y d"), " → ");
        let plain = anstream::adapter::strip_str(&marked).to_string();
        assert_eq!(plain, "a → [-b → c-] → {+x → y+} → d");
    }
}
