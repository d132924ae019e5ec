//! W006: a reason that praises or blames the trainee instead of explaining the reply.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

/// How such reasons begin, in small letters, by language. Praise and blame judge only if they are the whole sentence:
/// "Perfect for the till, and useless for her." is about the reply.
const BEGINNINGS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "well done",
            "good job",
            "great job",
            "good!",
            "good.",
            "good choice!",
            "good choice.",
            "great!",
            "great.",
            "correct!",
            "correct.",
            "correct answer!",
            "correct answer.",
            "right!",
            "right answer!",
            "right answer.",
            "wrong!",
            "wrong.",
            "wrong answer!",
            "wrong answer.",
            "bad!",
            "bad choice!",
            "bad choice.",
            "perfect!",
            "perfect.",
            "excellent!",
            "excellent.",
            "terrible!",
            "terrible.",
            "you should have",
            "you failed",
            "you are too",
            "you're too",
            "you are not",
            "you're not",
        ],
    ),
    (
        "id",
        &[
            "bagus!",
            "bagus.",
            "bagus sekali",
            "hebat!",
            "hebat.",
            "benar!",
            "benar.",
            "jawaban benar!",
            "jawaban benar.",
            "jawaban yang benar!",
            "jawaban yang benar.",
            "salah!",
            "salah.",
            "jawaban salah!",
            "jawaban salah.",
            "jawaban yang salah!",
            "jawaban yang salah.",
            "pilihan bagus!",
            "pilihan bagus.",
            "pilihan buruk!",
            "pilihan buruk.",
            "buruk sekali",
            "sempurna!",
            "sempurna.",
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
    let begins = |beginning: &&&str| {
        let rest = why.strip_prefix(**beginning);
        // Whole words only: "payah" is none of "payahnya".
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    beginnings.iter().find(begins).copied()
}

#[cfg(test)]
mod tests {
    use super::{BEGINNINGS, judges};

    #[test]
    fn a_reason_judges_if_it_says_nothing_but_praise_or_blame() {
        let of = |why| judges(why, BEGINNINGS[0].1);
        assert_eq!(of("Well done!"), Some("well done"));
        assert_eq!(of("Perfect. She calms down."), Some("perfect."));
        assert_eq!(of("You're too hasty here."), Some("you're too"));
        assert_eq!(of("Perfectly true, and no help."), None);
        assert_eq!(of("Perfect for the till, and useless for her."), None);
        assert_eq!(of("The wrong answer. He left."), None);
        assert_eq!(of("Right answer, before she had asked."), None);
        assert_eq!(judges("Bagusnya cepat.", BEGINNINGS[1].1), None);
    }
}
