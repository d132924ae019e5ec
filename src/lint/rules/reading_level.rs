//! W003: what is said is hard to read, in one of the languages.

use crate::base::text_range::ByteRange;
use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::prose::Lix;
use crate::lint::{Subject, codes};
use crate::scenario::texts::each_text;

/// By language, the LIX above which spoken words are hard: what newspapers have. Indonesian words carry prefixes and
/// suffixes and are longer.
const HARD: &[(&str, u32)] = &[("en", 40), ("id", 55)];

/// Of a language of which nothing is known.
const HARD_ELSEWHERE: u32 = 55;

/// Words below which the index says nothing.
const WORDS_MIN: usize = 100;

/// Something that is said aloud, in the scenario's own language or in a translation.
pub(super) struct Spoken<'a> {
    /// Of the message, such as `opening-name-it`.
    pub id: &'a str,
    pub text: &'a str,
    /// In the file that has the text.
    pub range: ByteRange,
    /// `None`: the scenario itself; else the position of the translation.
    pub translation: Option<usize>,
}

impl Spoken<'_> {
    /// `problem` in the file of this text.
    pub fn place(&self, problem: Problem) -> Problem {
        match self.translation {
            Some(index) => problem.in_translation(index),
            None => problem,
        }
    }
}

/// Calls `visit` for every line and reply, in the scenario and in each translation.
pub(super) fn each_spoken(subject: &Subject<'_>, visit: &mut dyn FnMut(Spoken<'_>)) {
    each_text(subject.scenario, &mut |id, text| {
        let is_spoken = match id.attribute {
            None => id.message.contains('-') && !is_about(id.message),
            Some(attribute) => attribute.starts_with("or-"),
        };
        if !is_spoken {
            return;
        }
        visit(Spoken {
            id: id.message,
            text,
            range: id.near,
            translation: None,
        });
        for (index, file) in subject.translations.iter().enumerate() {
            if let Some((text, range)) = file.translation.find(id.message, id.attribute) {
                visit(Spoken {
                    id: id.message,
                    text,
                    range,
                    translation: Some(index),
                });
            }
        }
    });
}

/// Whether a message is written about the conversation, and not said in it.
fn is_about(message: &str) -> bool {
    let about = ["briefing-", "card-", "cast-", "customer-"];
    about.iter().any(|start| message.starts_with(start)) || message.ends_with("-afterwards")
}

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let mut own = Lix::default();
    let mut translated = vec![Lix::default(); subject.translations.len()];
    each_spoken(subject, &mut |spoken| match spoken.translation {
        None => own.add(spoken.text),
        Some(index) => translated[index].add(spoken.text),
    });
    let start = ByteRange::new(0, 0);
    report(
        &subject.scenario.language,
        own,
        problems,
        |problem| problem,
        subject.scenario.id.range,
    );
    for ((index, file), lix) in subject.translations.iter().enumerate().zip(translated) {
        report(
            file.language,
            lix,
            problems,
            |problem| problem.in_translation(index),
            start,
        );
    }
}

fn report(
    language: &str,
    lix: Lix,
    problems: &mut Problems,
    place: impl Fn(Problem) -> Problem,
    range: ByteRange,
) {
    let known = HARD.iter().find(|(code, _)| *code == language);
    let hard = known.map_or(HARD_ELSEWHERE, |(_, hard)| *hard);
    let value = lix.value();
    if lix.words() < WORDS_MIN || value <= hard {
        return;
    }
    let message = format!(
        "what is said has a reading index (LIX) of {value}: above {hard} it is as hard as a newspaper"
    );
    let problem = Problem::warning(codes::HARD_TO_READ, range, message);
    problems.push(place(
        problem.help("write shorter sentences and shorter words, as people speak"),
    ));
}
