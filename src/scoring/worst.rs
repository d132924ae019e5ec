//! J_max: the worst cost that can be reached with every node visited at most twice.

use super::cost::{self, Cost};
use super::value::choices_with_costs;
use crate::base::limits::WORST_PATH_EXPANSIONS_MAX;
use crate::engine::explore::{StateGraph, StateId};
use crate::engine::graph::edges;
use crate::engine::ids::NodeId;
use crate::engine::program::Program;
use crate::engine::step::FREE_VISITS;
use std::collections::BTreeMap;

/// The worst cost, and whether it is only an upper bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worst {
    pub cost: Cost,
    pub approximate: bool,
}

/// `None` where no ending can be reached.
///
/// Visits of a node matter only inside its cycle, so between cycles this is dynamic programming, and only inside one
/// are the ways through enumerated, with a bounded number of steps.
pub fn worst(program: &Program, graph: &StateGraph) -> Option<Worst> {
    let component = &program.component[..];
    let mut cyclic = vec![false; component.len()];
    for (from, to) in edges(program) {
        let slot = component[from.index()];
        if slot == component[to.index()] {
            cyclic[slot as usize] = true;
        }
    }
    let mut search = Search {
        program,
        graph,
        component,
        visits: vec![0; component.len()],
        upper_bound: None,
        worst: vec![None; graph.states.len()],
        expansions_left: WORST_PATH_EXPANSIONS_MAX,
        approximate: false,
    };
    // A component leads only to lower numbers, so whatever a state needs from outside its cycle is known by then.
    let mut order: Vec<StateId> = graph.ids().collect();
    let slot_of = |id: &StateId| component[graph.state(*id).node.index()];
    order.sort_by_key(slot_of);
    for of_one in order.chunk_by(|a, b| slot_of(a) == slot_of(b)) {
        let slot = slot_of(&of_one[0]);
        search.upper_bound = None;
        for id in of_one {
            search.worst[id.index()] = match cyclic[slot as usize] {
                false => search.straight(*id),
                true => search.through_cycle(*id, of_one),
            };
        }
    }
    let cost = search.worst[StateGraph::START.index()]?;
    Some(Worst {
        cost,
        approximate: search.approximate,
    })
}

struct Search<'a> {
    program: &'a Program,
    graph: &'a StateGraph,
    component: &'a [u32],
    /// By node, on the way that is followed; 0 between two searches, so that none has to clear it.
    visits: Vec<u8>,
    /// Of the component being looked at, once it was needed: it is the same for all of its states.
    upper_bound: Option<Option<Cost>>,
    worst: Vec<Option<Cost>>,
    expansions_left: usize,
    approximate: bool,
}

/// A state on the way through a cycle.
struct Frame {
    state: StateId,
    next_edge: usize,
    /// Cost of the step that led here.
    step: Cost,
    worst: Option<Cost>,
}

impl Search<'_> {
    fn straight(&self, id: StateId) -> Option<Cost> {
        if let Some(ending) = self.program.ending(self.graph.state(id).node) {
            return Some(cost::terminal(self.program, ending));
        }
        choices_with_costs(self.program, self.graph, id)
            .filter_map(|(edge, step)| Some(step + self.worst[edge.to.index()]?))
            .max()
    }

    fn slot(&self, id: StateId) -> u32 {
        self.component[self.graph.state(id).node.index()]
    }

    /// Depth first with an explicit stack: a cycle may be longer than the machine's stack is deep.
    fn through_cycle(&mut self, entry: StateId, of_one: &[StateId]) -> Option<Cost> {
        let frame = |state, step| Frame {
            state,
            next_edge: 0,
            step,
            worst: None,
        };
        let mut stack = vec![frame(entry, Cost::ZERO)];
        self.visits[self.graph.state(entry).node.index()] = 1;
        loop {
            let top = stack.last_mut().expect("the entry is popped last");
            let next = choices_with_costs(self.program, self.graph, top.state).nth(top.next_edge);
            if let Some((edge, step)) = next {
                top.next_edge += 1;
                if self.slot(edge.to) != self.slot(entry) {
                    let found = self.worst[edge.to.index()].map(|worst| step + worst);
                    top.worst = top.worst.max(found);
                    continue;
                }
                if self.expansions_left == 0 {
                    self.approximate = true;
                    for left in stack {
                        self.visits[self.graph.state(left.state).node.index()] = 0;
                    }
                    return self.upper_bound(of_one);
                }
                let visits = &mut self.visits[self.graph.state(edge.to).node.index()];
                if *visits < FREE_VISITS {
                    *visits += 1;
                    self.expansions_left -= 1;
                    stack.push(frame(edge.to, step));
                }
            } else {
                let done = stack.pop().expect("the frame that was looked at");
                self.visits[self.graph.state(done.state).node.index()] -= 1;
                let found = done.worst.map(|worst| done.step + worst);
                match stack.last_mut() {
                    Some(below) => below.worst = below.worst.max(found),
                    None => return found,
                }
            }
        }
    }

    /// Every decision of the cycle twice at its worst, then the worst way out of it.
    fn upper_bound(&mut self, of_one: &[StateId]) -> Option<Cost> {
        if let Some(known) = self.upper_bound {
            return known;
        }
        let slot = self.slot(of_one[0]);
        let mut dearest: BTreeMap<NodeId, Cost> = BTreeMap::new();
        let mut way_out = None;
        for id in of_one {
            let dearest = dearest.entry(self.graph.state(*id).node).or_default();
            for (edge, step) in choices_with_costs(self.program, self.graph, *id) {
                *dearest = (*dearest).max(step);
                if self.slot(edge.to) != slot {
                    way_out = way_out.max(self.worst[edge.to.index()]);
                }
            }
        }
        let inside = dearest.into_values().fold(Cost::ZERO, |sum, step| {
            (0..FREE_VISITS).fold(sum, |sum, _| sum.saturating_add(step))
        });
        let bound = way_out.map(|worst| worst.saturating_add(inside));
        self.upper_bound = Some(bound);
        bound
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, scenario};
    use crate::scenario::{NodeBody, Outcome, Stage};

    /// Looking through the whole round again for each of its nodes would take much longer than the search itself.
    #[test]
    fn a_round_too_long_to_be_searched_gets_one_upper_bound() {
        const NODES: usize = 10_000;
        let name = |number: usize| format!("n{}", number % NODES);
        let mut nodes: Vec<_> = (0..NODES)
            .map(|number| {
                let id = name(number);
                let choices = vec![
                    choice(&id, "on", [2, 0, 0], &name(number + 1)),
                    choice(&id, "back", [0, 0, 0], &name(number + NODES - 1)),
                    choice(&id, "out", [2, 0, 0], "end"),
                ];
                decision(&id, Stage::Listen, 1, choices)
            })
            .collect();
        for node in &mut nodes {
            if let NodeBody::Decision(decision) = &mut node.body {
                for choice in &mut decision.choices {
                    choice.moves.clear();
                }
            }
        }
        nodes.push(ending("end", Outcome::Success, 0));
        let program = compile(&scenario("n0", nodes)).expect("the round compiles");
        let worst = worst(&program, &StateGraph::explore(&program));
        let expected = Worst {
            // Two points lost at each of two visits.
            cost: Cost(NODES as i64 * 2 * 200),
            approximate: true,
        };
        assert_eq!(worst, Some(expected));
    }
}
