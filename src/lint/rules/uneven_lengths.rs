//! W005: a reply that stands out by its length.

use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

/// How many times as long as the shortest the longest reply may be, in tenths. "Within a third" of each other is the
/// advice, and those of the scenarios that come with Peduli lie within a fifth; half as long again is seen at a glance.
const TIMES_MAX: usize = 15;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for place in subject.decisions() {
        let choices = &place.decision.choices;
        let source = choices.iter().map(|choice| Reply {
            name: &choice.id.value,
            says: &choice.says,
            range: choice.id.range,
        });
        problems.extend(uneven(source, None));
        for index in 0..subject.translations.len() {
            let translated = choices.iter().filter_map(|choice| {
                let (says, range) = subject.reply_in(index, place.node, choice)?;
                Some(Reply {
                    name: &choice.id.value,
                    says,
                    range,
                })
            });
            problems.extend(uneven(translated, Some(index)));
        }
    }
}

/// A reply as it is read.
struct Reply<'a> {
    name: &'a str,
    says: &'a str,
    range: ByteRange,
}

impl Reply<'_> {
    fn length(&self) -> usize {
        self.says.chars().count()
    }
}

/// What is wrong with replies of a decision, in the translation of this number or in the source.
fn uneven<'a>(
    replies: impl Iterator<Item = Reply<'a>> + Clone,
    translation: Option<usize>,
) -> Option<Problem> {
    let longest = replies.clone().max_by_key(Reply::length)?;
    let shortest = replies.min_by_key(Reply::length)?;
    let (most, least) = (longest.length(), shortest.length());
    if most * 10 <= least * TIMES_MAX {
        return None;
    }
    let message = format!(
        "{} is {most} characters long and {} only {least}: the length draws the eye",
        quoted(longest.name),
        quoted(shortest.name)
    );
    let problem = Problem::advice(codes::UNEVEN_LENGTHS, longest.range, message);
    let problem = match translation {
        Some(index) => problem.in_translation(index),
        None => problem,
    };
    Some(
        problem
            .related_in_same_file(shortest.range, "the shortest reply of the decision")
            .help("bring the replies of a decision to within a third of each other"),
    )
}
