//! Between the names in a scenario and the messages of its translations.

use super::document::Document;
use super::names::Symbol;
use crate::base::ByteRange;
use crate::scenario::format::NameKind;
use crate::scenario::texts::each_text;
use crate::scenario::{Name, NodeBody, Scenario, Spanned, Translation};
use std::collections::BTreeMap;

/// The message whose id stands at `offset` of a translation.
pub fn message_at(translation: &str, offset: u32) -> Option<(&str, ByteRange)> {
    Translation::message_ids(translation)
        .into_iter()
        .find(|(_, range)| range.start <= offset && offset <= range.end)
}

/// A place near the text that a message translates.
pub fn source_of_message(document: &Document, message: &str) -> Option<ByteRange> {
    let mut found = None;
    each_text(document.scenario()?, &mut |id, _| {
        if found.is_none() && id.message == message {
            found = Some(id.near);
        }
    });
    found
}

/// The messages whose ids change with the name of `symbol`, each with its new id.
pub(super) fn renamed_messages(
    scenario: &Scenario,
    symbol: &Symbol,
    new: &str,
) -> BTreeMap<String, String> {
    let mut renamed = scenario.clone();
    give_name(&mut renamed, symbol, new);
    // Both have the same texts in the same order; only ids differ.
    let ids = |scenario: &Scenario| {
        let mut ids = Vec::new();
        each_text(scenario, &mut |id, _| ids.push(id.message.to_owned()));
        ids
    };
    let pairs = ids(scenario).into_iter().zip(ids(&renamed));
    pairs.filter(|(old, new)| old != new).collect()
}

fn give_name(scenario: &mut Scenario, symbol: &Symbol, new: &str) {
    let set = |name: &mut Spanned<Name>| {
        if name.value == symbol.name {
            name.value = new.into();
        }
    };
    let is_there = |node: &str| symbol.node.as_deref() == Some(node);
    match symbol.kind {
        NameKind::Card => {
            let cards = scenario.briefing.look_up.iter_mut();
            cards.for_each(|card| set(&mut card.id));
        }
        NameKind::Colleague => scenario
            .cast
            .iter_mut()
            .for_each(|member| set(&mut member.id)),
        NameKind::Node => scenario.nodes.iter_mut().for_each(|node| set(&mut node.id)),
        NameKind::Line => {
            let nodes = scenario.nodes.iter_mut();
            for node in nodes.filter(|node| is_there(&node.id.value)) {
                node.lines.iter_mut().for_each(|line| set(&mut line.id));
            }
        }
        NameKind::Choice => {
            let nodes = scenario.nodes.iter_mut();
            for node in nodes.filter(|node| is_there(&node.id.value)) {
                if let NodeBody::Decision(decision) = &mut node.body {
                    decision
                        .choices
                        .iter_mut()
                        .for_each(|choice| set(&mut choice.id));
                }
            }
        }
        // No text is named after these.
        NameKind::Scenario | NameKind::Flag | NameKind::Promise | NameKind::Move => {}
    }
}
