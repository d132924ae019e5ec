//! The authored texts behind the dense ids of a program, in whichever language the scenario was translated to.

use crate::engine::{ChoiceId, LineId, NodeId, SilenceId};
use crate::scenario::{Choice, Colleague, Line, Node, NodeBody, Scenario, Silence};

/// A scenario's texts by dense id. A translation has the same shape as its source, so it fits the source's program.
pub struct Script<'a> {
    pub scenario: &'a Scenario,
    choices: Vec<&'a Choice>,
    lines: Vec<&'a Line>,
    silences: Vec<&'a Silence>,
}

impl<'a> Script<'a> {
    pub fn new(scenario: &'a Scenario) -> Script<'a> {
        let mut script = Script {
            scenario,
            choices: Vec::new(),
            lines: Vec::new(),
            silences: Vec::new(),
        };
        for node in &scenario.nodes {
            script.lines.extend(&node.lines);
            if let NodeBody::Decision(decision) = &node.body {
                script.choices.extend(&decision.choices);
                script.silences.extend(&decision.silence);
            }
        }
        script
    }

    pub fn node(&self, id: NodeId) -> &'a Node {
        &self.scenario.nodes[id.index()]
    }

    pub fn choice(&self, id: ChoiceId) -> &'a Choice {
        self.choices[id.index()]
    }

    pub fn line(&self, id: LineId) -> &'a Line {
        self.lines[id.index()]
    }

    pub fn silence(&self, id: SilenceId) -> &'a Silence {
        self.silences[id.index()]
    }

    pub fn colleague(&self, id: &str) -> Option<&'a Colleague> {
        self.scenario
            .cast
            .iter()
            .find(|colleague| colleague.id.value == id)
    }
}
