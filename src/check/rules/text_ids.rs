//! S020: two texts that would have the same id in a translation file.

use super::Subject;
use crate::base::hash::{Fingerprints, HashSet};
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::scenario::texts::each_text;
use crate::scenario::{Name, NodeBody, Scenario, Spanned};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::BuildHasher as _;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    // Two of one name were reported, and share all their texts.
    if !may_have_one_id_twice(subject.scenario) || has_duplicate_names(subject.scenario) {
        return;
    }
    let mut first = BTreeMap::new();
    let mut reported = BTreeSet::new();
    each_text(subject.scenario, &mut |text, _| {
        let key = (text.message.to_owned(), text.attribute.map(str::to_owned));
        let earlier = *first.entry(key).or_insert(text.near);
        // The two may share more than one text, which is one mistake.
        if earlier == text.near || !reported.insert((earlier, text.near)) {
            return;
        }
        let id = quoted(text.message);
        let message = format!("two texts have the id {id} in translations");
        problems.push(
            Problem::error(code::SAME_TEXT_ID, text.near, message)
                .related(earlier, "the other one")
                .help("rename the node, the choice or the line"),
        );
    });
}

/// By fingerprints of the ids: hardly any scenario has one twice, and to compare the ids themselves all of them would
/// have to be kept.
fn may_have_one_id_twice(scenario: &Scenario) -> bool {
    let state = Fingerprints::default();
    let mut fingerprints = HashSet::default();
    let mut has_repeated = false;
    each_text(scenario, &mut |text, _| {
        has_repeated |= !fingerprints.insert(state.hash_one((text.message, text.attribute)));
    });
    has_repeated
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

fn repeats<'a>(names: impl Iterator<Item = &'a Spanned<Name>>) -> bool {
    let mut names: Vec<&str> = names.map(|name| name.value.as_str()).collect();
    names.sort_unstable();
    names
        .windows(2)
        .any(|pair| pair[0] == pair[1] && !pair[0].is_empty())
}
