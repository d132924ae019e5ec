//! W004: a text that was to be written later.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes, prose};
use crate::scenario::texts::each_text;

/// Words that stand for others, in capitals wherever people write them in small letters, too.
const WORDS: &[&str] = &["TODO", "FIXME", "TBD", "XXX", "TBC"];

/// Words that mean nothing however they are written. "Blah" is none of them: customers say it.
const NONSENSE: &[&str] = &["lorem", "ipsum", "asdf", "qwerty"];

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    each_text(subject.scenario, &mut |id, text| {
        if let Some(word) = placeholder(text) {
            let message = format!(
                "{} is not written yet: {}",
                quoted(&id.to_string()),
                quoted(word)
            );
            let problem = Problem::warning(codes::PLACEHOLDER, id.near, message);
            problems.push(problem.help("write it, or take it out"));
        }
        for (index, file) in subject.translations.iter().enumerate() {
            let Some((text, range)) = file.translation.find(id.message, id.attribute) else {
                continue;
            };
            if let Some(word) = placeholder(text) {
                let message = format!(
                    "{} is not translated yet: {}",
                    quoted(&id.to_string()),
                    quoted(word)
                );
                let problem = Problem::warning(codes::PLACEHOLDER, range, message);
                problems.push(
                    problem
                        .in_translation(index)
                        .help("translate it, or take it out"),
                );
            }
        }
    });
}

fn placeholder(text: &str) -> Option<&str> {
    let is_one =
        |word: &&str| WORDS.contains(word) || NONSENSE.contains(&word.to_lowercase().as_str());
    let gap = ["[…]", "[...]"].into_iter().find(|gap| text.contains(gap));
    prose::words(text).find(is_one).or(gap).or(alone(text))
}

/// Question marks where a word should be. Behind a word they are an angry customer's.
fn alone(text: &str) -> Option<&'static str> {
    const MARKS: &str = "???";
    let is_alone = |word: &str| word.starts_with(MARKS);
    text.split_whitespace().any(is_alone).then_some(MARKS)
}
