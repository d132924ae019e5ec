//! Every situation that a conversation can come to, as a graph.
//!
//! Two situations that no later condition can tell apart are one state, so facts and feelings are kept only as long as
//! something after the node still reads them.

mod coverage;
mod explorer;
mod liveness;

pub use coverage::Coverage;

use super::facts::FactSet;
use super::feelings::Mood;
use super::ids::{ChoiceId, NodeId};
use super::play::Reply;
use super::program::Program;
use super::state::Situation;
use super::step::ChoiceMask;
use crate::base::hash::HashMap;
use crate::base::limits::STATES_MAX;
use explorer::Explorer;
use liveness::{Liveness, Readers};

/// A state of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateId(pub u32);

impl StateId {
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// How much of a situation the graph tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Everything that a condition reads: bounds are exact.
    Exact,
    /// Feelings are left out, what reads them may go either way: bounds are approximate.
    WithoutFeelings,
    /// Facts are left out too.
    NodesOnly,
}

/// All reachable states and the replies between them.
#[derive(Clone, Debug)]
pub struct StateGraph {
    pub detail: Detail,
    pub states: Vec<GraphState>,
    pub edges: Vec<Edge>,
    /// Nodes that some state passes, beats included.
    pub reached: Vec<bool>,
    live: Liveness,
    numbers: HashMap<Key, StateId>,
}

#[derive(Clone, Debug)]
pub struct GraphState {
    pub node: NodeId,
    /// What is on offer, visits aside.
    pub offered: ChoiceMask,
    first_edge: u32,
    edge_count: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    pub reply: Reply,
    pub to: StateId,
}

impl Edge {
    pub const fn choice(&self) -> Option<ChoiceId> {
        match self.reply {
            Reply::Choice(choice) => Some(choice),
            Reply::Silence(_) => None,
        }
    }
}

/// Called now and then while a graph grows, with the number of its states so far.
pub type Watch<'a> = &'a dyn Fn(usize);

impl StateGraph {
    pub const START: StateId = StateId(0);

    /// The most detailed graph that stays within [`STATES_MAX`] states.
    pub fn explore(program: &Program) -> StateGraph {
        Self::explore_up_to(program, STATES_MAX)
    }

    /// Like [`explore`](Self::explore); `watch` sees it grow.
    pub fn explore_watched(program: &Program, watch: Watch<'_>) -> StateGraph {
        Self::explored(program, STATES_MAX, watch)
    }

    pub fn explore_up_to(program: &Program, states_max: usize) -> StateGraph {
        Self::explored(program, states_max, &|_| ())
    }

    fn explored(program: &Program, states_max: usize, watch: Watch<'_>) -> StateGraph {
        let live = Liveness::of(program, Readers::Replies);
        let explorer = |detail| {
            let mut explorer = Explorer::new(program, &live, detail);
            explorer.watch = watch;
            explorer
        };
        for detail in [Detail::Exact, Detail::WithoutFeelings] {
            if let Some(graph) = explorer(detail).run(states_max) {
                return graph;
            }
        }
        let last_resort = explorer(Detail::NodesOnly).run(usize::MAX);
        last_resort.expect("there are no more states than nodes")
    }

    pub fn state(&self, id: StateId) -> &GraphState {
        &self.states[id.index()]
    }

    pub fn edges_of(&self, id: StateId) -> &[Edge] {
        let state = self.state(id);
        &self.edges[state.first_edge as usize..(state.first_edge + state.edge_count) as usize]
    }

    pub fn ids(&self) -> impl DoubleEndedIterator<Item = StateId> + use<> {
        (0..self.states.len() as u32).map(StateId)
    }

    /// The state of a situation that stands at a decision or an ending.
    pub fn find(&self, situation: &Situation) -> Option<StateId> {
        self.numbers
            .get(&Key::of(situation, &self.live, self.detail))
            .copied()
    }
}

/// What a graph tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    node: NodeId,
    facts: FactSet,
    mood: Option<Mood>,
}

impl Key {
    fn of(situation: &Situation, live: &Liveness, detail: Detail) -> Key {
        let node = situation.node;
        Key {
            node,
            facts: match detail {
                Detail::Exact | Detail::WithoutFeelings => {
                    situation.facts.intersection(live.facts[node.index()])
                }
                Detail::NodesOnly => FactSet::EMPTY,
            },
            mood: (detail == Detail::Exact && live.feelings[node.index()])
                .then_some(situation.mood),
        }
    }
}
