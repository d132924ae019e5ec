//! W003: what is said is hard to read, in one of the languages.

use crate::base::text_range::ByteRange;
use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::prose::Lix;
use crate::lint::spoken::each_spoken;
use crate::lint::{Subject, codes};

/// By language, the LIX above which spoken words are hard: what newspapers have. Indonesian words carry prefixes and
/// suffixes and are longer.
const HARD: &[(&str, u32)] = &[("en", 40), ("id", 55)];

/// Of a language of which nothing is known.
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
        "what is said has a reading index (LIX) of {value}: above {hard} it is as hard as a newspaper"
    );
    let problem = Problem::warning(codes::HARD_TO_READ, range, message);
    problems.push(place(
        problem.help("write shorter sentences and shorter words, as people speak"),
    ));
}
