//! S001: a name of a node that does not exist.

use super::{NamedWrongly, Subject, is_full_name};
use crate::base::hash::HashSet;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::unread::Part;
use crate::ron_text::TextEdit;
use crate::scenario::{Name, Spanned};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    // What compiles has no such name.
    if subject.compiled.is_ok() || subject.may_hide(&[Part::Node]) {
        return;
    }
    let nodes = &subject.scenario.nodes;
    let names = || nodes.iter().map(|node| node.id.value.as_str());
    let known: HashSet<&str> = names().collect();
    let named_wrongly = NamedWrongly::among(names());
    let good_names = || names().filter(|name| is_full_name(name));
    let mut look = |target: &Spanned<Name>, what: &str| {
        let name = target.value.as_str();
        if name.is_empty()
            || known.contains(name)
            || problems.is_full()
            || named_wrongly.is_meant_by(name)
        {
            return;
        }
        let message = format!("{what} node {}, which does not exist", quoted(name));
        let problem = Problem::error(code::UNKNOWN_NODE, target.range, message);
        problems.push(match did_you_mean(name, good_names()) {
            Some(meant) => {
                let edit = TextEdit::replace(target.range, format!("\"{meant}\""));
                problem.did_you_mean_name(name, meant, good_names(), edit)
            }
            None => problem.help("write the name of a node or an ending, or add one of this name"),
        });
    };
    look(&subject.scenario.start, "the scenario starts at");
    for (_, onward) in subject.onwards() {
        for route in &onward.routes {
            look(&route.goto, "this route leads to");
        }
        look(&onward.goto, "this leads to");
    }
}
