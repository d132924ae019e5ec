//! S006, S019: a move or a competence element that does not exist.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::TextEdit;
use crate::scenario::Element;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let Some(known) = subject.context.moves else {
        return;
    };
    for (_, decision) in subject.decisions() {
        let silent = decision.silence.iter().flat_map(|silence| &silence.moves);
        for name in decision
            .choices
            .iter()
            .flat_map(|choice| &choice.moves)
            .chain(silent)
        {
            if known.get(&name.value).is_some() {
                continue;
            }
            let mut problem = Problem::error(
                code::UNKNOWN_MOVE,
                name.range,
                format!("there is no move `{}`", name.value),
            );
            problem = match did_you_mean(&name.value, known.names()) {
                Some(similar) => problem.help(format!("did you mean `{similar}`?")).fix(
                    format!("write `{similar}`"),
                    TextEdit::replace(name.range, similar),
                ),
                None => problem.help("the moves are listed in docs/moves.md"),
            };
            problems.push(problem);
        }
        for element in decision.choices.iter().flat_map(|choice| &choice.standards) {
            if !Element::ALL
                .iter()
                .any(|known| known.to_string() == element.value)
            {
                let message = format!("there is no competence element `{}`", element.value);
                problems.push(
                    Problem::error(code::UNKNOWN_ELEMENT, element.range, message)
                        .help(format!("the elements are {}", all_elements())),
                );
            }
        }
    }
}

fn all_elements() -> String {
    let elements: Vec<String> = Element::ALL.iter().map(Element::to_string).collect();
    elements.join(", ")
}
