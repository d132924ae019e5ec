//! S020: two texts that would have the same id in a translation file.

use super::Subject;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::scenario::texts::each_text;
use crate::scenario::{NodeBody, Scenario, Spanned};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    // Two of one name were reported, and share all their texts.
    if has_duplicate_names(subject.scenario) {
        return;
    }
    let mut first = BTreeMap::new();
    let mut reported = BTreeSet::new();
    let mut scenario = subject.scenario.clone();
    each_text(&mut scenario, &mut |slot| {
        let key = (slot.message.to_owned(), slot.attribute.map(str::to_owned));
        let earlier = *first.entry(key).or_insert(slot.near);
        // The two may share more than one text, which is one mistake.
        if earlier == slot.near || !reported.insert((earlier, slot.near)) {
            return;
        }
        let id = quoted(slot.message);
        let message = format!("two texts have the id {id} in translations");
        problems.push(
            Problem::error(code::SAME_TEXT_ID, slot.near, message)
                .related(earlier, "the other one")
                .help("rename the node, the choice or the line"),
        );
    });
}

fn has_duplicate_names(scenario: &Scenario) -> bool {
    let in_nodes = scenario.nodes.iter().any(|node| {
        let choices = match &node.body {
            NodeBody::Decision(decision) => &decision.choices[..],
            NodeBody::Beat(_) | NodeBody::Ending(_) => &[],
        };
        repeats(node.lines.iter().map(|line| &line.id))
            || repeats(choices.iter().map(|choice| &choice.id))
    });
    in_nodes
        || repeats(scenario.nodes.iter().map(|node| &node.id))
        || repeats(scenario.cast.iter().map(|colleague| &colleague.id))
        || repeats(scenario.briefing.look_up.iter().map(|card| &card.id))
}

fn repeats<'a>(names: impl Iterator<Item = &'a Spanned<String>>) -> bool {
    let mut seen = BTreeSet::new();
    names
        .into_iter()
        .any(|name| !name.value.is_empty() && !seen.insert(name.value.as_str()))
}
