//! S008: a condition about a choice that does not exist.

use super::Subject;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::unread::Part;
use crate::ron_text::TextEdit;
use crate::scenario::Condition;
use crate::scenario::walk::each_condition;
use std::collections::BTreeSet;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    if subject.may_hide(&[Part::Node, Part::Choice]) {
        return;
    }
    let mut said = Vec::new();
    each_condition(subject.scenario, &mut |condition| {
        if let Condition::Said(name) = condition {
            said.push(name);
        }
    });
    if said.is_empty() {
        return;
    }
    let known: BTreeSet<String> = subject
        .decisions()
        .flat_map(|(node, decision)| {
            let choices = decision.choices.iter();
            choices.map(move |choice| format!("{}/{}", node.id.value, choice.id.value))
        })
        .collect();
    for said in said {
        if said.value.is_empty() || known.contains(said.value.as_str()) || problems.is_full() {
            continue;
        }
        let message = format!("there is no choice {}", quoted(&said.value));
        let problem = Problem::error(code::UNKNOWN_CHOICE, said.range, message);
        // A choice alone is most often one of a node that the author has in mind.
        let suffix = format!("/{}", said.value);
        let mut full_names = known.iter().filter(|name| name.ends_with(&suffix));
        let meant = match (full_names.next(), full_names.next()) {
            (Some(only), None) => Some(only.as_str()),
            _ => did_you_mean(&said.value, known.iter().map(String::as_str)),
        };
        problems.push(match meant {
            Some(meant) => {
                let edit = TextEdit::replace(said.range, format!("\"{meant}\""));
                let known = known.iter().map(String::as_str);
                problem.did_you_mean_name(&said.value, meant, known, edit)
            }
            None => problem.help("write the node and the choice, as in Said(\"opening/name-it\")"),
        });
    }
}
