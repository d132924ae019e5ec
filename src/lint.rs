//! Smells of a scenario that can be played: what it gives away, fails to measure, or says in a way nobody would.
//!
//! A mistake stops a scenario; a smell is a question to its author. Each rule is a pure function of the scenario and of
//! what the bots come to on it.

mod assessment;
mod beside;
pub(crate) mod codes;
mod figures;
mod panel;
mod prose;
mod rules;
mod settings;
mod spoken;
#[cfg(test)]
mod tests;

use crate::base::text_range::ByteRange;
use crate::check;
use crate::check::TranslationFile;
use crate::check::problems::Problems;
use crate::diagnostic::{Diagnostic, Page};
use crate::engine::{ChoiceId, NodeId, Program};
use crate::scenario::{Choice, Decision, Moves, Node, NodeBody, Scenario};
use crate::scoring::Analysis;
pub use assessment::{PracticeOnly, assessable};
pub use codes::PAGES;
pub use panel::{Panel, read_panel};
pub use settings::{Settings, read_settings};

/// A scenario without mistakes, and what lies beside it.
#[derive(Clone, Copy)]
pub struct Files<'a> {
    /// How messages name the scenario's file.
    pub path: &'a str,
    pub scenario: &'a Scenario,
    /// What the engine makes of the scenario.
    pub program: &'a Program,
    pub moves: &'a Moves,
    pub translations: &'a [TranslationFile<'a>],
    /// What a panel thought of the keys, where one was asked.
    pub panel: Option<PanelFile<'a>>,
}

/// `panel.ron` as it is.
#[derive(Clone, Copy)]
pub struct PanelFile<'a> {
    /// How messages name it.
    pub path: &'a str,
    pub bytes: &'a [u8],
}

/// Everything that smells, by file, then by place, after what is wrong with the panel's file.
pub fn lint(files: &Files<'_>) -> Vec<Diagnostic> {
    let panel = files
        .panel
        .map(|panel| read_panel(panel.path, panel.bytes, files.scenario));
    let (panel, diagnostics) = panel.unzip();
    let mut diagnostics = diagnostics.unwrap_or_default();
    let subject = Subject {
        scenario: files.scenario,
        program: files.program,
        analysis: &Analysis::of(files.program),
        moves: files.moves,
        translations: files.translations,
        panel: panel.as_ref(),
    };
    let mut problems = Problems::default();
    rules::run(&subject, &mut problems);
    let smells = problems.into_diagnostics(files.path, files.translations);
    diagnostics.extend(smells);
    diagnostics
}

/// What the rules look at.
#[derive(Clone, Copy)]
struct Subject<'a> {
    scenario: &'a Scenario,
    /// What `scenario` compiles to.
    program: &'a Program,
    analysis: &'a Analysis,
    moves: &'a Moves,
    translations: &'a [TranslationFile<'a>],
    /// `None` where no panel was asked.
    panel: Option<&'a Panel>,
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

    /// What whoever reads the translation number `index` sees of a reply, with its place there; `None` where they see the
    /// source.
    fn reply_in(&self, index: usize, node: &Node, choice: &Choice) -> Option<(&'a str, ByteRange)> {
        let message = format!("{}-{}", node.id.value, choice.id.value);
        let found = self.translations[index].translation.find(&message, None);
        found.filter(|(text, _)| !text.trim().is_empty())
    }

    fn node(&self, id: NodeId) -> &'a Node {
        &self.scenario.nodes[id.index()]
    }

    /// The choice as it was written.
    fn choice(&self, id: ChoiceId) -> &'a Choice {
        let node = self.program.about(id).node;
        let code = self
            .program
            .decision(node)
            .expect("a choice stands at a decision");
        let NodeBody::Decision(decision) = &self.node(node).body else {
            unreachable!("the program is compiled from the scenario")
        };
        let position = code
            .position_of(id)
            .expect("it was compiled from this node");
        &decision.choices[position]
    }
}
