//! K114: two replies of a decision with equal keys and equal consequences.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};
use crate::scenario::walk::each_condition;
use crate::scenario::{Choice, Condition, Effects, Name, Onward, Spanned};
use std::collections::BTreeSet;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    // A reply that is asked about later has a consequence of its own.
    let mut asked_about = BTreeSet::new();
    each_condition(subject.scenario, &mut |condition| {
        if let Condition::Said(name) = condition {
            asked_about.insert(name.value.as_str());
        }
    });
    for place in subject.decisions() {
        let is_remembered = |choice: &&Choice| {
            let name = format!("{}/{}", place.node.id.value, choice.id.value);
            asked_about.contains(name.as_str())
        };
        let choices = place.decision.choices.iter();
        let choices: Vec<&Choice> = choices.filter(|choice| !is_remembered(choice)).collect();
        for (position, second) in choices.iter().enumerate() {
            let Some(first) = choices[..position]
                .iter()
                .find(|first| are_twins(first, second))
            else {
                continue;
            };
            let message = format!(
                "{} and {} have the same key and the same consequences: it does not matter which is said",
                quoted(&first.id.value),
                quoted(&second.id.value)
            );
            problems.push(
                Problem::warning(codes::TWIN_REPLIES, second.id.range, message)
                    .related(first.id.range, "the other one")
                    .help(
                        "let them differ in a key, an effect or where they lead, or take one out",
                    ),
            );
        }
    }
}

fn are_twins(one: &Choice, other: &Choice) -> bool {
    // The consequences and nothing of the places where they are written.
    let of = |choice: &Choice| {
        let key = choice.key.by_axis().map(|key| key.unwrap_or(0));
        let names = |names: &[Spanned<Name>]| -> Vec<String> {
            names.iter().map(|name| name.value.to_string()).collect()
        };
        let Effects {
            sets,
            clears,
            promises,
            breaks,
            progress,
            informs,
            effort,
        } = &choice.effects;
        let facts = [sets, clears, promises, breaks].map(|facts| names(facts));
        let felt = (*progress, *informs, *effort);
        (
            key,
            facts,
            felt,
            choice.critical,
            choice.costs,
            onward(&choice.onward),
        )
    };
    of(one) == of(other) && condition(one.when.as_ref()) == condition(other.when.as_ref())
}

fn onward(onward: &Onward) -> Vec<(String, String)> {
    let routes = onward.routes.iter();
    let routes = routes.map(|route| (condition(Some(&route.when)), route.goto.value.to_string()));
    routes
        .chain([(String::new(), onward.goto.value.to_string())])
        .collect()
}

/// The condition without its places.
fn condition(when: Option<&Condition>) -> String {
    let list = |parts: &[Condition]| {
        let parts: Vec<String> = parts.iter().map(|part| condition(Some(part))).collect();
        parts.join(",")
    };
    match when {
        None => String::new(),
        Some(Condition::Flag(name)) => format!("flag {:?}", name.value),
        Some(Condition::Said(name)) => format!("said {:?}", name.value),
        Some(Condition::Feels(channel, bound)) => format!("{channel:?} {bound:?}"),
        Some(Condition::Not(inner)) => format!("not ({})", condition(Some(inner))),
        Some(Condition::All(parts)) => format!("all ({})", list(parts)),
        Some(Condition::Any(parts)) => format!("any ({})", list(parts)),
    }
}
