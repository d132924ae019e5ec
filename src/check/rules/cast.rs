//! S007, S012: a line spoken by somebody who is not in the cast, and a colleague who never speaks.

use super::{NamedWrongly, Subject, is_full_name};
use crate::check::problem::{Problem, code, quoted, shortened};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::unread::Part;
use crate::ron_text::TextEdit;
use crate::scenario::Speaker;
use std::collections::BTreeMap;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let cast = &subject.scenario.cast;
    let ids = || cast.iter().map(|colleague| colleague.id.value.as_str());
    let named_wrongly = NamedWrongly::among(ids());
    let known = || {
        let names = ids().filter(|name| is_full_name(name));
        names.chain(["customer", "desk"])
    };
    let mut silent: BTreeMap<&str, _> = ids()
        .zip(cast.iter())
        .filter(|(name, _)| is_full_name(name))
        .collect();
    // These are nobody of the cast, which was reported.
    for reserved in ["", "customer", "desk"] {
        silent.remove(reserved);
    }
    let lines = subject.scenario.nodes.iter().flat_map(|node| &node.lines);
    let mut has_unknown = false;
    let speakers = lines.filter_map(|line| match &line.by {
        Speaker::Colleague(name) => Some(name),
        Speaker::Customer | Speaker::Desk => None,
    });
    for name in speakers {
        silent.remove(name.value.as_str());
        let is_known = ids().any(|id| id == name.value);
        if is_known
            || named_wrongly.is_meant_by(&name.value)
            || subject.may_hide(&[Part::Colleague])
            || problems.is_full()
        {
            continue;
        }
        let message = format!("{} is not in the cast", quoted(&name.value));
        let problem = Problem::error(code::UNKNOWN_SPEAKER, name.range, message);
        // What a colleague is called on the screen is most often who is meant.
        let mut called_so = cast
            .iter()
            .filter(|colleague| colleague.name.to_lowercase() == name.value.to_lowercase())
            .map(|colleague| colleague.id.value.as_str())
            .filter(|name| is_full_name(name));
        let by_sight = called_so.next();
        problems.push(
            match by_sight.or_else(|| did_you_mean(&name.value, known())) {
                Some(meant) => {
                    // Whoever is meant does speak.
                    silent.remove(meant);
                    let edit = TextEdit::replace(name.range, format!("\"{meant}\""));
                    problem.did_you_mean_name(&name.value, meant, known(), edit)
                }
                None => {
                    has_unknown = true;
                    problem.help(
                        "add a Colleague of this name to `cast`, or write \"customer\" or \"desk\"",
                    )
                }
            },
        );
    }
    // Whoever is unknown may be meant as one of those who are silent.
    if has_unknown || subject.may_hide(&[Part::Node, Part::Line, Part::Colleague]) {
        return;
    }
    for (id, colleague) in silent {
        let message = format!("{} is in the cast and never speaks", quoted(id));
        problems.push(
            Problem::warning(code::SILENT_COLLEAGUE, colleague.id.range, message).help(format!(
                "give a line to this colleague, by: \"{}\", or take the colleague out",
                shortened(id)
            )),
        );
    }
}
