//! The rules of a scenario that can be read, one in each file.

mod cast;
mod conditions;
mod endings;
mod facts;
mod folder;
mod moves;
mod offers;
mod reachability;
mod size;
mod targets;
mod text_ids;
mod translations;

use super::problem::Problem;
use super::{Context, TranslationFile};
use crate::scenario::{Decision, Effects, Node, NodeBody, Onward, Scenario};

/// What a rule looks at.
pub(super) struct Subject<'a> {
    pub scenario: &'a Scenario,
    pub context: &'a Context<'a>,
    /// Something in the text could not be read, so what seems unreachable may only be hidden.
    pub has_hidden_edges: bool,
}

/// Runs every rule. Rules that follow the conversation run only where nothing else is wrong with its shape: an unknown
/// node would otherwise be reported again as everything that it hides.
pub(super) fn run(subject: &Subject<'_>) -> Vec<Problem> {
    let mut shape = Vec::new();
    for rule in [
        targets::check,
        conditions::check,
        offers::check,
        size::check,
    ] {
        rule(subject, &mut shape);
    }
    let mut rest = Vec::new();
    if shape.is_empty() && !subject.has_hidden_edges {
        reachability::check(subject, &mut rest);
    }
    for rule in [
        cast::check,
        endings::check,
        facts::check,
        folder::check,
        moves::check,
        text_ids::check,
        translations::check,
    ] {
        rule(subject, &mut rest);
    }
    shape.extend(rest);
    shape
}

impl<'a> Subject<'a> {
    fn decisions(&self) -> impl Iterator<Item = (&'a Node, &'a Decision)> {
        self.scenario
            .nodes
            .iter()
            .filter_map(|node| match &node.body {
                NodeBody::Decision(decision) => Some((node, decision)),
                NodeBody::Beat(_) | NodeBody::Ending(_) => None,
            })
    }

    /// Every way onward, with the node that it leaves.
    fn onwards(&self) -> impl Iterator<Item = (&'a Node, &'a Onward)> {
        self.scenario.nodes.iter().flat_map(|node| {
            let mut onwards = Vec::new();
            match &node.body {
                NodeBody::Decision(decision) => {
                    onwards.extend(decision.choices.iter().map(|choice| &choice.onward));
                    onwards.extend(decision.silence.iter().map(|silence| &silence.onward));
                }
                NodeBody::Beat(beat) => onwards.push(&beat.onward),
                NodeBody::Ending(_) => {}
            }
            onwards.into_iter().map(move |onward| (node, onward))
        })
    }

    fn effects(&self) -> impl Iterator<Item = &'a Effects> {
        self.decisions().flat_map(|(_, decision)| {
            let silence = decision.silence.iter().map(|silence| &silence.effects);
            decision
                .choices
                .iter()
                .map(|choice| &choice.effects)
                .chain(silence)
        })
    }

    fn translations(&self) -> &'a [TranslationFile<'a>] {
        self.context.translations
    }
}
