//! W006: a reason that praises or blames the trainee instead of explaining the reply.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

/// How such reasons begin, in small letters, by language.
const BEGINNINGS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "well done",
            "good job",
            "great job",
            "good!",
            "good choice",
            "great!",
            "correct!",
            "correct answer",
            "right answer",
            "wrong!",
            "wrong answer",
            "bad!",
            "bad choice",
            "perfect",
            "excellent",
            "terrible",
            "you should have",
            "you failed",
            "you are too ",
            "you're too ",
            "you are not ",
            "you're not ",
        ],
    ),
    (
        "id",
        &[
            "bagus",
            "hebat",
            "benar!",
            "jawaban benar",
            "salah!",
            "jawaban salah",
            "pilihan buruk",
            "buruk sekali",
            "sempurna",
            "payah",
            "anda gagal",
            "anda terlalu",
            "anda tidak sabar",
            "anda seharusnya",
            "seharusnya anda",
        ],
    ),
];

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let of_language = |language: &str| {
        let found = BEGINNINGS.iter().find(|(code, _)| *code == language);
        found.map_or(&[][..], |(_, beginnings)| *beginnings)
    };
    const HELP: &str =
        "say what the reply does to the customer, in a sentence that would be true of anybody's";
    for place in subject.decisions() {
        for choice in &place.decision.choices {
            let id = format!("{}-{}", place.node.id.value, choice.id.value);
            if let Some(beginning) = judges(&choice.why, of_language(&subject.scenario.language)) {
                let message = format!(
                    "the reason of {} judges the trainee: {}",
                    quoted(&choice.id.value),
                    quoted(beginning)
                );
                problems
                    .push(Problem::warning(codes::WHY_JUDGES, choice.id.range, message).help(HELP));
            }
            for (index, file) in subject.translations.iter().enumerate() {
                let Some((why, range)) = file.translation.find(&id, Some("why")) else {
                    continue;
                };
                if let Some(beginning) = judges(why, of_language(file.language)) {
                    let message = format!(
                        "the reason of {} judges the trainee: {}",
                        quoted(&id),
                        quoted(beginning)
                    );
                    let problem = Problem::warning(codes::WHY_JUDGES, range, message).help(HELP);
                    problems.push(problem.in_translation(index));
                }
            }
        }
    }
}

fn judges<'a>(why: &str, beginnings: &[&'a str]) -> Option<&'a str> {
    let why = why.to_lowercase();
    beginnings
        .iter()
        .find(|beginning| why.starts_with(**beginning))
        .map(|beginning| beginning.trim())
}
