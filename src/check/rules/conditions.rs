//! S008: a condition about a choice that does not exist.

use super::{NamedWrongly, Subject, is_full_name};
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
    let named_wrongly = NamedWrongly::among(known.iter().map(String::as_str));
    let good_names = || {
        let names = known.iter().map(String::as_str);
        names.filter(|name| is_full_name(name))
    };
    for said in said {
        if said.value.is_empty()
            || known.contains(said.value.as_str())
            || problems.is_full()
            || named_wrongly.is_meant_by(&said.value)
        {
            continue;
        }
        let message = format!("there is no choice {}", quoted(&said.value));
        let problem = Problem::error(code::UNKNOWN_CHOICE, said.range, message);
        // A choice alone is most often one of a node that the author has in mind.
        let suffix = format!("/{}", said.value);
        let mut full_names = good_names().filter(|name| name.ends_with(&suffix));
        let meant = match (full_names.next(), full_names.next()) {
            (Some(only), None) => Some(only),
            _ => did_you_mean(&said.value, good_names()),
        };
        problems.push(match meant {
            Some(meant) => {
                let edit = TextEdit::replace(said.range, format!("\"{meant}\""));
                problem.did_you_mean_name(&said.value, meant, good_names(), edit)
            }
            None => problem.help("write the node and the choice, as in Said(\"opening/name-it\")"),
        });
    }
}
