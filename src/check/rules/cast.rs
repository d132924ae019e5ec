//! S007: a line spoken by somebody who is not in the cast, and a colleague who never speaks.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::TextEdit;
use crate::scenario::Speaker;
use std::collections::BTreeSet;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let cast = &subject.scenario.cast;
    let mut silent: BTreeSet<&str> = cast
        .iter()
        .map(|colleague| colleague.id.value.as_str())
        .collect();
    let lines = subject.scenario.nodes.iter().flat_map(|node| &node.lines);
    for line in lines {
        let Speaker::Colleague(name) = &line.by else {
            continue;
        };
        silent.remove(name.value.as_str());
        if name.value.is_empty()
            || cast
                .iter()
                .any(|colleague| colleague.id.value == name.value)
        {
            continue;
        }
        let message = format!("`{}` is not in the cast", name.value);
        let mut problem = Problem::error(code::UNKNOWN_SPEAKER, name.range, message);
        let known = cast
            .iter()
            .map(|colleague| colleague.id.value.as_str())
            .chain(["customer", "desk"]);
        problem = match did_you_mean(&name.value, known) {
            Some(similar) => problem.help(format!("did you mean `{similar}`?")).fix(
                format!("write `{similar}`"),
                TextEdit::replace(name.range, format!("\"{similar}\"")),
            ),
            None => problem
                .help("add a Colleague of this id to `cast`, or write \"customer\" or \"desk\""),
        };
        problems.push(problem);
    }
    for colleague in cast
        .iter()
        .filter(|colleague| silent.contains(colleague.id.value.as_str()))
    {
        let message = format!("`{}` is in the cast and never speaks", colleague.id.value);
        problems.push(Problem::warning(
            code::SILENT_COLLEAGUE,
            colleague.id.range,
            message,
        ));
    }
}
