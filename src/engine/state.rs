//! Where a conversation stands.

use super::facts::FactSet;
use super::feelings::Mood;
use super::ids::NodeId;
use super::program::Program;
use super::step::ChoiceMask;

/// What the next reply builds on, apart from how often nodes were visited: small enough to keep one for each turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Situation {
    pub node: NodeId,
    pub facts: FactSet,
    pub mood: Mood,
}

/// Whether the conversation goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The trainee is to reply.
    Waiting,
    /// An ending was reached.
    Ended,
    /// No choice can be offered: a fault of the scenario, which the checker reports.
    Stuck,
}

/// A conversation being played. Reusable: [`begin`](super::step::begin) makes it new.
#[derive(Clone, Debug)]
pub struct State {
    pub situation: Situation,
    pub status: Status,
    /// Replies so far.
    pub turns: u32,
    pub(super) seed: u64,
    /// What is on offer at the decision that waits.
    pub(super) offered: ChoiceMask,
    visits: Vec<u8>,
    visited: Vec<NodeId>,
}

impl State {
    pub fn new(program: &Program) -> State {
        State {
            situation: Situation {
                node: program.start,
                facts: FactSet::EMPTY,
                mood: Mood::start(&program.temperament),
            },
            status: Status::Waiting,
            turns: 0,
            seed: 0,
            offered: ChoiceMask::default(),
            visits: vec![0; program.nodes.len()],
            visited: Vec::new(),
        }
    }

    pub fn node(&self) -> NodeId {
        self.situation.node
    }

    /// How often `node` was entered, the present visit included (up to 255).
    pub fn visits(&self, node: NodeId) -> u8 {
        self.visits[node.index()]
    }

    pub(super) fn restart(&mut self, program: &Program, seed: u64) {
        // Only what was visited is cleared: a bot plays thousands of short ways through a large scenario.
        for node in self.visited.drain(..) {
            self.visits[node.index()] = 0;
        }
        self.situation = Situation {
            node: program.start,
            facts: FactSet::EMPTY,
            mood: Mood::start(&program.temperament),
        };
        self.status = Status::Waiting;
        self.turns = 0;
        self.seed = seed;
    }

    pub(super) fn enter(&mut self, node: NodeId) {
        let visits = &mut self.visits[node.index()];
        if *visits == 0 {
            self.visited.push(node);
        }
        *visits = visits.saturating_add(1);
        self.situation.node = node;
    }
}
