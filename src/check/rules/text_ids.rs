//! S020: two texts that would have the same id in a translation file.

use super::Subject;
use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::scenario::texts::each_text;
use crate::scenario::{NodeBody, Scenario, Spanned};
use std::collections::{BTreeSet, HashMap};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    // Two of one name were reported, and share all their texts.
    if has_duplicate_names(subject.scenario) {
        return;
    }
    let mut first: HashMap<String, ByteRange> = HashMap::new();
    let mut reported = BTreeSet::new();
    let mut key = String::new();
    each_text(subject.scenario, &mut |text, _| {
        key.clear();
        key.push_str(text.message);
        if let Some(attribute) = text.attribute {
            // Nothing that can be a name has it.
            key.push('\0');
            key.push_str(attribute);
        }
        let Some(&earlier) = first.get(&key) else {
            first.insert(key.clone(), text.near);
            return;
        };
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
