//! W003: what is said is hard to read, in one of the languages.

use crate::base::text_range::ByteRange;
use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::prose::Lix;
use crate::lint::spoken::each_spoken;
use crate::lint::{Subject, codes};

/// By language, the LIX above which people do not speak any more. In the table that is usually given with it very easy
/// texts lie below 30 and newspapers above 40. Conversations are easier than any text: those that come with Peduli have 15 to 18 in English and
/// 21 to 28 in Indonesian, whose words carry prefixes and suffixes.
const HARD: &[(&str, u32)] = &[("en", 30), ("id", 40)];

/// Of a language of which nothing is known: its words may all be long.
const HARD_ELSEWHERE: u32 = 55;

/// Words below which the index says nothing.
const WORDS_MIN: usize = 100;

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
        "what is said has a reading index (LIX) of {value}: above {hard} it is a text to read, and nobody speaks so"
    );
    let problem = Problem::warning(codes::HARD_TO_READ, range, message);
    problems.push(place(
        problem.help("write shorter sentences and shorter words, as people speak"),
    ));
}
