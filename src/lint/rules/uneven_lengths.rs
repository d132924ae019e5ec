//! W005: a reply that stands out by its length.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

/// How many times as long as the shortest the longest reply may be, in tenths. "Within a third" of each other is the
/// advice, and those of the scenarios that come with Peduli lie within a fifth; half as long again is seen at a glance.
const TIMES_MAX: usize = 15;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for place in subject.decisions() {
        let length = |says: &str| says.chars().count();
        let choices = &place.decision.choices;
        let longest = choices.iter().max_by_key(|choice| length(&choice.says));
        let shortest = choices.iter().min_by_key(|choice| length(&choice.says));
        let (Some(longest), Some(shortest)) = (longest, shortest) else {
            continue;
        };
        let (most, least) = (length(&longest.says), length(&shortest.says));
        if most * 10 <= least * TIMES_MAX {
            continue;
        }
        let message = format!(
            "{} is {most} characters long and {} only {least}: the length draws the eye",
            quoted(&longest.id.value),
            quoted(&shortest.id.value)
        );
        problems.push(
            Problem::advice(codes::UNEVEN_LENGTHS, longest.id.range, message)
                .related(shortest.id.range, "the shortest reply of the decision")
                .help("bring the replies of a decision to within a third of each other"),
        );
    }
}
