//! V: the least cost from a state to an end, by Dijkstra's algorithm on reversed edges.

use super::cost::{self, Cost};
use crate::engine::explore::{Edge, StateGraph, StateId};
use crate::engine::program::Program;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The best that can still happen: least cost first, then fewest turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value {
    pub cost: Cost,
    pub turns: u32,
}

impl Value {
    /// The value of a state from which a choice of this cost leads here.
    fn through(self, step: Cost) -> Value {
        Value {
            cost: self.cost + step,
            turns: self.turns + 1,
        }
    }
}

/// The value of every state; `None` where no ending can be reached. Silence is not a plan: only choices count.
pub fn values(program: &Program, graph: &StateGraph) -> Vec<Option<Value>> {
    let mut incoming: Vec<Vec<(StateId, Cost)>> = vec![Vec::new(); graph.states.len()];
    let mut queue = BinaryHeap::new();
    for id in graph.ids() {
        if let Some(ending) = program.ending(graph.state(id).node) {
            let cost = cost::terminal(program, ending);
            queue.push(Reverse((Value { cost, turns: 0 }, id)));
        }
        for (edge, step) in choices_with_costs(program, graph, id) {
            incoming[edge.to.index()].push((id, step));
        }
    }
    let mut settled = vec![None; graph.states.len()];
    while let Some(Reverse((value, id))) = queue.pop() {
        if settled[id.index()].is_some() {
            continue;
        }
        settled[id.index()] = Some(value);
        for (from, step) in &incoming[id.index()] {
            if settled[from.index()].is_none() {
                queue.push(Reverse((value.through(*step), *from)));
            }
        }
    }
    settled
}

/// The first choice in written order that begins a best continuation; `None` at an ending or where there is no end.
pub fn best(
    program: &Program,
    graph: &StateGraph,
    values: &[Option<Value>],
    from: StateId,
) -> Option<Edge> {
    let value = values[from.index()]?;
    choices_with_costs(program, graph, from)
        .find(|(edge, step)| values[edge.to.index()].map(|next| next.through(*step)) == Some(value))
        .map(|(edge, _)| edge)
}

/// The choices of a state and what each costs.
pub fn choices_with_costs<'a>(
    program: &'a Program,
    graph: &'a StateGraph,
    from: StateId,
) -> impl Iterator<Item = (Edge, Cost)> + 'a {
    let state = graph.state(from);
    let decision = program.decision(state.node);
    graph
        .edges_of(from)
        .iter()
        .filter(|edge| edge.choice().is_some())
        .map(move |edge| {
            let decision = decision.expect("only decisions have replies");
            (
                *edge,
                cost::local(program, decision, state.offered, edge.reply),
            )
        })
}
