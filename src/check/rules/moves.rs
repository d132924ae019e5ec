//! S006, S019: a move or a competence element that does not exist.

use super::Subject;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::ron_text::TextEdit;
use crate::scenario::{Element, Moves, Name, Spanned};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for (_, decision) in subject.decisions() {
        let silent = decision.silence.iter().flat_map(|silence| &silence.moves);
        let said = decision.choices.iter().flat_map(|choice| &choice.moves);
        if let Some(known) = subject.context.moves {
            for name in said.chain(silent) {
                check_move(name, known, problems);
            }
        }
        for element in decision.choices.iter().flat_map(|choice| &choice.standards) {
            check_element(element, problems);
        }
    }
}

fn check_move(name: &Spanned<Name>, known: &Moves, problems: &mut Problems) {
    if known.get(&name.value).is_some() || problems.is_full() {
        return;
    }
    let message = format!("there is no move {}", quoted(&name.value));
    let problem = Problem::error(code::UNKNOWN_MOVE, name.range, message);
    problems.push(match did_you_mean(&name.value, known.names()) {
        Some(meant) => {
            problem.did_you_mean_word(&name.value, meant, TextEdit::replace(name.range, meant))
        }
        None => problem.help("write one of the moves that Peduli or your pack defines"),
    });
}

fn check_element(element: &Spanned<Name>, problems: &mut Problems) {
    let mut known = Element::ALL.iter().map(Element::to_string);
    if known.any(|known| known == element.value) || problems.is_full() {
        return;
    }
    let message = format!("there is no competence element {}", quoted(&element.value));
    let all: Vec<String> = Element::ALL.iter().map(Element::to_string).collect();
    problems.push(
        Problem::error(code::UNKNOWN_ELEMENT, element.range, message)
            .help(format!("the elements are {}", all.join(", "))),
    );
}
