//! J_max: the worst cost that can be reached with every node visited at most twice.

use super::cost::{self, Cost};
use super::value::choices_with_costs;
use crate::base::limits::WORST_PATH_EXPANSIONS_MAX;
use crate::engine::explore::{StateGraph, StateId};
use crate::engine::graph::{components, edges};
use crate::engine::program::Program;
use crate::engine::step::FREE_VISITS;

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
    let static_edges = edges(program);
    let component = components(program.nodes.len(), &static_edges);
    let mut cyclic = vec![false; component.len()];
    let mut members = vec![0_u32; component.len()];
    for slot in &component {
        members[*slot as usize] += 1;
    }
    for (from, to) in &static_edges {
        let slot = component[from.index()];
        if slot == component[to.index()] {
            cyclic[slot as usize] = true;
        }
    }
    let mut search = Search {
        program,
        graph,
        component: &component,
        worst: vec![None; graph.states.len()],
        expansions_left: WORST_PATH_EXPANSIONS_MAX,
        approximate: false,
    };
    // A component leads only to lower numbers, so whatever a state needs from outside its cycle is known by then.
    let mut order: Vec<StateId> = graph.ids().collect();
    order.sort_by_key(|id| component[graph.state(*id).node.index()]);
    for id in order {
        let slot = component[graph.state(id).node.index()];
        search.worst[id.index()] = match cyclic[slot as usize] {
            false => search.straight(id),
            true => search.through_cycle(id),
        };
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
    fn through_cycle(&mut self, entry: StateId) -> Option<Cost> {
        let mut visits = vec![0_u8; self.component.len()];
        let frame = |state, step| Frame {
            state,
            next_edge: 0,
            step,
            worst: None,
        };
        let mut stack = vec![frame(entry, Cost::ZERO)];
        visits[self.graph.state(entry).node.index()] = 1;
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
                    return self.upper_bound(entry);
                }
                let visits = &mut visits[self.graph.state(edge.to).node.index()];
                if *visits < FREE_VISITS {
                    *visits += 1;
                    self.expansions_left -= 1;
                    stack.push(frame(edge.to, step));
                }
            } else {
                let done = stack.pop().expect("the frame that was looked at");
                visits[self.graph.state(done.state).node.index()] -= 1;
                let found = done.worst.map(|worst| done.step + worst);
                match stack.last_mut() {
                    Some(below) => below.worst = below.worst.max(found),
                    None => return found,
                }
            }
        }
    }

    /// Every decision of the cycle twice at its worst, then the worst way out of it.
    fn upper_bound(&self, entry: StateId) -> Option<Cost> {
        let slot = self.slot(entry);
        let mut dearest = vec![Cost::ZERO; self.component.len()];
        let mut way_out = None;
        for id in self.graph.ids().filter(|id| self.slot(*id) == slot) {
            let node = self.graph.state(id).node.index();
            for (edge, step) in choices_with_costs(self.program, self.graph, id) {
                dearest[node] = dearest[node].max(step);
                if self.slot(edge.to) != slot {
                    way_out = way_out.max(self.worst[edge.to.index()]);
                }
            }
        }
        let inside = dearest.into_iter().fold(Cost::ZERO, |sum, step| {
            (0..FREE_VISITS).fold(sum, |sum, _| sum.saturating_add(step))
        });
        way_out.map(|worst| worst.saturating_add(inside))
    }
}
