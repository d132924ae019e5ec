//! S001: a name of a node that does not exist.

use super::{NamedWrongly, Subject, is_full_name};
use crate::base::hash::HashSet;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::unread::Part;
use crate::ron_text::TextEdit;
use crate::scenario::{Name, Spanned};
use std::collections::{BTreeMap, BTreeSet};

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
    let mut unknown = Vec::new();
    let mut led_to: HashSet<&str> = HashSet::default();
    for target in targets(subject) {
        let name = target.name.value.as_str();
        led_to.insert(name);
        if !name.is_empty() && !known.contains(name) && !named_wrongly.is_meant_by(name) {
            unknown.push(target);
        }
    }
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for target in &unknown {
        *times.entry(&target.name.value).or_default() += 1;
    }
    // By the name that all ways have: the node that nothing leads to, because its own is misspelt.
    let mut misspelt = BTreeSet::new();
    for target in unknown {
        let name = target.name.value.as_str();
        if misspelt.contains(name) || problems.is_full() {
            continue;
        }
        let lost = || good_names().filter(|name| !led_to.contains(name));
        if times[name] > 1
            && let Some(meant) = did_you_mean(name, lost())
            && let Some(node) = nodes.iter().find(|node| node.id.value == meant)
        {
            problems.push(misspelt_node(&node.id, target.name));
            misspelt.insert(name);
            continue;
        }
        let message = format!(
            "{} node {}, which does not exist",
            target.what,
            quoted(name)
        );
        let problem = Problem::error(code::UNKNOWN_NODE, target.name.range, message);
        problems.push(match did_you_mean(name, good_names()) {
            Some(meant) => {
                let edit = TextEdit::replace(target.name.range, format!("\"{meant}\""));
                problem.did_you_mean_name(name, meant, good_names(), edit)
            }
            None => problem.help("write the name of a node or an ending, or add one of this name"),
        });
    }
}

/// A name after `start` or `goto`.
struct Target<'a> {
    name: &'a Spanned<Name>,
    what: &'static str,
}

fn targets<'a>(subject: &Subject<'a>) -> Vec<Target<'a>> {
    let mut targets = vec![Target {
        name: &subject.scenario.start,
        what: "the scenario starts at",
    }];
    for (_, onward) in subject.onwards() {
        targets.extend(onward.routes.iter().map(|route| Target {
            name: &route.goto,
            what: "this route leads to",
        }));
        targets.push(Target {
            name: &onward.goto,
            what: "this leads to",
        });
    }
    targets
}

/// Several ways agree on a name that no node has, and nothing leads to a node that is called almost so.
fn misspelt_node(id: &Spanned<Name>, written: &Spanned<Name>) -> Problem {
    let (own, called) = (quoted(&id.value), quoted(&written.value));
    let message = format!("node {own} is called {called} by all that leads to it");
    let edit = TextEdit::replace(id.range, format!("\"{}\"", written.value));
    Problem::error(code::UNKNOWN_NODE, id.range, message)
        .related(written.range, "as it is here")
        .did_you_mean(&written.value, edit)
}
