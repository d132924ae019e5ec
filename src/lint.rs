//! Smells of a scenario that can be played: what it gives away, fails to measure, or says in a way nobody would.
//!
//! A mistake stops a scenario; a smell is a question to its author. Each rule is a pure function of the scenario and of
//! what the bots come to on it.

pub(crate) mod codes;
mod panel;
mod prose;
mod rules;
mod settings;
#[cfg(test)]
mod tests;

use crate::check;
use crate::check::TranslationFile;
use crate::check::problems::Problems;
use crate::diagnostic::{Diagnostic, Page};
use crate::engine::{ChoiceId, NodeId, Program};
use crate::scenario::{Choice, Decision, Moves, Node, NodeBody, Scenario};
use crate::scoring::Analysis;
pub use codes::PAGES;
pub use panel::{Panel, PanelError};
pub use settings::{Settings, read_settings};

/// What the rules look at.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub scenario: &'a Scenario,
    /// What `scenario` compiles to.
    pub program: &'a Program,
    pub analysis: &'a Analysis,
    pub moves: &'a Moves,
    pub translations: &'a [TranslationFile<'a>],
    /// What a panel thought of the keys; `None` where none was asked.
    pub panel: Option<&'a Panel>,
}

/// Everything that smells, by file, then by place; `path` is how messages name the scenario's file.
pub fn lint(path: &str, subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut problems = Problems::default();
    rules::run(subject, &mut problems);
    problems.into_diagnostics(path, subject.translations)
}

/// The pages of every code there is, in the order of the codes.
pub fn all_pages() -> Vec<Page> {
    let mut pages = [check::PAGES, codes::PAGES].concat();
    pages.sort_by_key(|page| (class(page.code.0), page.code));
    pages
}

/// The classes in the order in which an author meets them.
fn class(code: &str) -> Option<usize> {
    "PSKETW".find(&code[..1])
}

/// A decision with its number in the program.
struct Place<'a> {
    id: NodeId,
    node: &'a Node,
    decision: &'a Decision,
}

impl<'a> Subject<'a> {
    fn decisions(&self) -> impl Iterator<Item = Place<'a>> {
        let nodes = self.scenario.nodes.iter().enumerate();
        nodes.filter_map(|(index, node)| match &node.body {
            NodeBody::Decision(decision) => Some(Place {
                id: NodeId::at(index),
                node,
                decision,
            }),
            NodeBody::Beat(_) | NodeBody::Ending(_) => None,
        })
    }

    fn node(&self, id: NodeId) -> &'a Node {
        &self.scenario.nodes[id.index()]
    }

    /// The choice as it was written.
    fn choice(&self, id: ChoiceId) -> &'a Choice {
        let node = self.program.choice(id).node;
        let code = self
            .program
            .decision(node)
            .expect("a choice stands at a decision");
        let NodeBody::Decision(decision) = &self.node(node).body else {
            unreachable!("the program is compiled from the scenario")
        };
        &decision.choices[(id.0 - code.choices.start) as usize]
    }
}
