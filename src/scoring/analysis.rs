//! What is known of a scenario before anybody plays it: states, values, par, bounds.

use super::bots::{Bot, Outcome, Policy};
use super::chance::{Chance, chance};
use super::cost::Cost;
use super::tally::{StagePoints, Tally, points};
use super::value::{self, Value};
use super::worst::{Worst, worst};
use crate::engine::explore::{Detail, Edge, StateGraph, StateId};
use crate::engine::ids::{ChoiceId, NodeId};
use crate::engine::program::Program;

/// The analysis of one scenario: made once, used by every score.
#[derive(Clone, Debug)]
pub struct Analysis {
    pub graph: StateGraph,
    pub par: Par,
    /// `None` where the start reaches no ending.
    pub worst: Option<Worst>,
    values: Vec<Option<Value>>,
}

/// The cheapest path from the start; of equals the one with the fewest turns, then the one written first.
#[derive(Clone, Debug, Default)]
pub struct Par {
    pub path: Vec<(NodeId, ChoiceId)>,
    /// `None` where no ending can be reached.
    pub ending: Option<NodeId>,
    /// P: what the path has on its table.
    pub points: StagePoints,
}

impl Analysis {
    pub fn of(program: &Program) -> Analysis {
        Self::of_graph(program, StateGraph::explore(program))
    }

    pub fn of_graph(program: &Program, graph: StateGraph) -> Analysis {
        let values = value::values(program, &graph);
        let par = par(program, &graph, &values);
        let worst = worst(program, &graph);
        Analysis {
            graph,
            par,
            worst,
            values,
        }
    }

    /// Whether every figure is exact.
    pub fn is_exact(&self) -> bool {
        self.graph.detail == Detail::Exact && self.worst.is_none_or(|worst| !worst.approximate)
    }

    /// V of a state: the least cost from it to an end; `None` where there is none.
    pub fn value(&self, state: StateId) -> Option<Cost> {
        self.values[state.index()].map(|value| value.cost)
    }

    /// V of the start.
    pub fn start_value(&self) -> Option<Cost> {
        self.value(StateGraph::START)
    }

    /// The first choice of a best continuation.
    pub fn best(&self, program: &Program, state: StateId) -> Option<Edge> {
        value::best(program, &self.graph, &self.values, state)
    }

    /// What random clicking scores.
    pub fn chance(&self, program: &Program) -> Chance {
        chance(program, &self.par.points)
    }

    /// How each naive strategy goes.
    pub fn strategies(&self, program: &Program) -> Vec<(Policy, Outcome)> {
        let mut bot = Bot::new(program);
        Policy::NAIVE
            .iter()
            .map(|policy| (*policy, bot.play_policy(*policy)))
            .collect()
    }

    /// How a play goes that always takes the best continuation.
    pub fn play_best(&self, program: &Program) -> Outcome {
        Bot::new(program).play_best(&self.graph, &self.values)
    }
}

fn par(program: &Program, graph: &StateGraph, values: &[Option<Value>]) -> Par {
    let mut path = Vec::new();
    let mut tally = Tally::default();
    let mut at = StateGraph::START;
    while let Some(edge) = value::best(program, graph, values, at) {
        let state = graph.state(at);
        let decision = program
            .decision(state.node)
            .expect("only decisions have replies");
        if let Some(points) = points(program, decision, state.offered, edge.reply) {
            tally.add(decision.stage, points);
        }
        path.push((
            state.node,
            edge.choice().expect("a best continuation is a choice"),
        ));
        at = edge.to;
    }
    let node = graph.state(at).node;
    Par {
        path,
        ending: program.ending(node).map(|_| node),
        points: tally.on_table,
    }
}
