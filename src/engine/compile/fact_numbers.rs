//! The number of each fact: of flags, of things said, of promises.

use super::CompileError;
use crate::base::limits::FACTS_MAX;
use crate::engine::ids::PromiseId;
use crate::engine::program::Names;
use crate::scenario::walk::{each_condition, each_effects};
use crate::scenario::{Condition, NodeBody, Scenario};
use std::collections::{BTreeMap, BTreeSet};

/// Numbers by name. Only what some condition reads is a fact, or a promise, which can break: everything else would
/// multiply the states for nothing.
#[derive(Default)]
pub(super) struct FactNumbers<'a> {
    pub flags: BTreeMap<&'a str, u16>,
    /// By the full name of the choice, as conditions write it.
    pub said: BTreeMap<&'a str, u16>,
    pub promises: BTreeMap<&'a str, PromiseId>,
}

impl<'a> FactNumbers<'a> {
    /// Numbers the facts of `scenario` and adds their names to `names`.
    pub fn of(scenario: &'a Scenario, names: &mut Names) -> Result<Self, CompileError> {
        let mut numbers = FactNumbers::default();
        let mut flags = BTreeSet::new();
        let mut said = BTreeSet::new();
        each_condition(scenario, &mut |condition| match condition {
            Condition::Flag(flag) => {
                flags.insert(flag.value.as_str());
            }
            Condition::Said(choice) => {
                said.insert(choice.value.as_str());
            }
            _ => {}
        });
        let mut promises = BTreeSet::new();
        each_effects(scenario, &mut |effects| {
            promises.extend(
                effects
                    .promises
                    .iter()
                    .map(|promise| promise.value.as_str()),
            );
            promises.extend(effects.breaks.iter().map(|promise| promise.value.as_str()));
        });
        if let Some(unknown) = first_unknown_choice(scenario, &said) {
            return Err(CompileError::UnknownChoice(unknown.to_owned()));
        }
        if promises.len() + flags.len() + said.len() > FACTS_MAX {
            return Err(CompileError::TooManyFacts);
        }
        // Promises come first, so that a promise's number is its fact.
        for promise in promises {
            let id = PromiseId::at(names.promises.len());
            numbers.promises.insert(promise, id);
            names.promises.push(promise.into());
            names.facts.push(format!("promise {promise}"));
        }
        for flag in flags {
            numbers.flags.insert(flag, names.facts.len() as u16);
            names.facts.push(format!("flag {flag}"));
        }
        for choice in said {
            numbers.said.insert(choice, names.facts.len() as u16);
            names.facts.push(format!("said {choice}"));
        }
        Ok(numbers)
    }

    /// The fact that a choice was made. Most choices are read by no condition, and most scenarios have none that reads a
    /// choice at all.
    pub fn of_choice(&self, node: &str, choice: &str) -> Option<u16> {
        if self.said.is_empty() {
            return None;
        }
        self.said.get(full_name(node, choice).as_str()).copied()
    }
}

/// The first of the choices named in conditions that the scenario does not have.
fn first_unknown_choice<'a>(scenario: &Scenario, said: &BTreeSet<&'a str>) -> Option<&'a str> {
    let mut unknown = said.clone();
    for node in scenario.nodes.iter().take_while(|_| !said.is_empty()) {
        if let NodeBody::Decision(decision) = &node.body {
            for choice in &decision.choices {
                unknown.remove(full_name(&node.id.value, &choice.id.value).as_str());
            }
        }
    }
    unknown.first().copied()
}

/// How a condition names a choice.
fn full_name(node: &str, choice: &str) -> String {
    format!("{node}/{choice}")
}
