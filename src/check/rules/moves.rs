//! S006, S019: a move or a competence element that does not exist.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::TextEdit;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let Some(known) = subject.context.vocabulary else { return };
    for (_, decision) in subject.decisions() {
        let silent = decision.silence.iter().flat_map(|silence| &silence.moves);
        for name in decision.choices.iter().flat_map(|choice| &choice.moves).chain(silent) {
            if known.moves.contains(&name.value.as_str()) {
                continue;
            }
            let mut problem =
                Problem::error(code::UNKNOWN_MOVE, name.range, format!("there is no move `{}`", name.value));
            problem = match did_you_mean(&name.value, known.moves.iter().copied()) {
                Some(similar) => problem
                    .help(format!("did you mean `{similar}`?"))
                    .fix(format!("write `{similar}`"), TextEdit::replace(name.range, similar)),
                None => problem.help("the moves are listed in docs/moves.md"),
            };
            problems.push(problem);
        }
        for element in decision.choices.iter().flat_map(|choice| &choice.standards) {
            if !known.elements.contains(&element.value.as_str()) {
                let message = format!("there is no competence element `{}`", element.value);
                problems.push(
                    Problem::error(code::UNKNOWN_ELEMENT, element.range, message)
                        .help(format!("the elements are {}", known.elements.join(", "))),
                );
            }
        }
    }
}
