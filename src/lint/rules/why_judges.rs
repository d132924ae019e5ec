//! W006: a reason that praises or blames the trainee instead of explaining the reply.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

/// How such reasons begin, in small letters.
struct Judging {
    language: &'static str,
    /// The whole first sentence: "Perfect for the till, and useless for her." is about the reply.
    verdicts: &'static [&'static str],
    /// The beginning of a sentence about the trainee.
    addresses: &'static [&'static str],
}

const JUDGING: [Judging; 2] = [
    Judging {
        language: "en",
        verdicts: &[
            "well done",
            "good job",
            "great job",
            "good",
            "good choice",
            "great",
            "correct",
            "right",
            "wrong",
            "bad",
            "bad choice",
            "correct answer",
            "right answer",
            "wrong answer",
            "perfect",
            "excellent",
            "terrible",
        ],
        addresses: &[
            "you should have",
            "you failed",
            "you are too",
            "you're too",
            "you are not",
            "you're not",
        ],
    },
    Judging {
        language: "id",
        verdicts: &[
            "bagus",
            "bagus sekali",
            "hebat",
            "benar",
            "salah",
            "jawaban benar",
            "jawaban yang benar",
            "jawaban salah",
            "jawaban yang salah",
            "pilihan bagus",
            "pilihan buruk",
            "buruk sekali",
            "sempurna",
            "payah",
        ],
        addresses: &[
            "anda gagal",
            "anda terlalu",
            "anda tidak sabar",
            "anda seharusnya",
            "seharusnya anda",
        ],
    },
];

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    const HELP: &str =
        "say what the reply does to the customer, in a sentence that would be true of anybody's";
    for place in subject.decisions() {
        for choice in &place.decision.choices {
            let id = format!("{}-{}", place.node.id.value, choice.id.value);
            if let Some(words) = judges(&choice.why, &subject.scenario.language) {
                let message = format!(
                    "the reason of {} judges the trainee: {}",
                    quoted(&choice.id.value),
                    quoted(words)
                );
                problems
                    .push(Problem::warning(codes::WHY_JUDGES, choice.id.range, message).help(HELP));
            }
            for (index, file) in subject.translations.iter().enumerate() {
                let Some((why, range)) = file.translation.find(&id, Some("why")) else {
                    continue;
                };
                if let Some(words) = judges(why, file.language) {
                    let message = format!(
                        "the reason of {} judges the trainee: {}",
                        quoted(&id),
                        quoted(words)
                    );
                    let problem = Problem::warning(codes::WHY_JUDGES, range, message).help(HELP);
                    problems.push(problem.in_translation(index));
                }
            }
        }
    }
}

/// The words that judge, if `why` begins with such.
fn judges(why: &str, language: &str) -> Option<&'static str> {
    let judging = JUDGING.iter().find(|known| known.language == language)?;
    let why = why.to_lowercase();
    let next_is = |words: &str, may_follow: fn(char) -> bool| {
        let rest = why.strip_prefix(words);
        rest.is_some_and(|rest| rest.chars().next().is_none_or(may_follow))
    };
    let verdicts = judging.verdicts.iter();
    let mut verdicts = verdicts.filter(|words| next_is(words, |next| matches!(next, '.' | '!')));
    let addresses = judging.addresses.iter();
    let mut addresses = addresses.filter(|words| next_is(words, |next| !next.is_alphabetic()));
    verdicts.next().or_else(|| addresses.next()).copied()
}

#[cfg(test)]
mod tests {
    use super::judges;

    #[test]
    fn a_reason_judges_if_it_says_nothing_but_praise_or_blame() {
        let of = |why| judges(why, "en");
        assert_eq!(of("Well done!"), Some("well done"));
        assert_eq!(of("Perfect. She calms down."), Some("perfect"));
        assert_eq!(of("The wrong answer. He left."), None);
        assert_eq!(of("You're too hasty here."), Some("you're too"));
        assert_eq!(of("Perfectly true, and no help."), None);
        assert_eq!(of("Perfect for the till, and useless for her."), None);
        assert_eq!(of("Right answer, before she had asked."), None);
        assert_eq!(judges("Bagus sekali.", "id"), Some("bagus sekali"));
        assert_eq!(judges("Bagusnya cepat.", "id"), None);
        assert_eq!(judges("Bra!", "sv"), None);
    }
}
