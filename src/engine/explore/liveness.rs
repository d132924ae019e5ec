//! Which facts and feelings something after a node still reads: all others are forgotten there.

use crate::engine::facts::FactSet;
use crate::engine::graph;
use crate::engine::ids::{ConditionId, NodeId};
use crate::engine::program::{ConditionCode, NodeKind, OnwardCode, Program};

/// What can still be read at a node or after it.
#[derive(Clone, Debug)]
pub(super) struct Liveness {
    pub facts: Vec<FactSet>,
    pub feelings: Vec<bool>,
}

/// Whose conditions count as readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readers {
    /// Choices and routes: all that decides where a conversation goes and what it costs.
    Replies,
    /// Lines too, which only decide what is said.
    RepliesAndLines,
}

impl Liveness {
    pub fn of(program: &Program, readers: Readers) -> Liveness {
        if !program.has_conditions() {
            return Liveness {
                facts: vec![FactSet::EMPTY; program.nodes.len()],
                feelings: vec![false; program.nodes.len()],
            };
        }
        let edges = graph::edges(program);
        let component = &program.component;
        let reads: Vec<Reads> = program
            .node_ids()
            .map(|node| Reads::at(program, node, readers))
            .collect();
        let feelings = spread(
            component,
            &edges,
            |node: NodeId| reads[node.index()].feelings,
            |a, b| a | b,
        );
        let facts = spread(
            component,
            &edges,
            |node: NodeId| {
                let read = &reads[node.index()];
                // A broken promise changes feelings only, so it matters only while feelings do.
                let breaks = match feelings[node.index()] {
                    true => read.breaks,
                    false => FactSet::EMPTY,
                };
                read.facts.union(breaks)
            },
            FactSet::union,
        );
        Liveness { facts, feelings }
    }
}

/// For each node, `own` joined over every node that it can reach, itself included.
fn spread<T: Copy>(
    component: &[u32],
    edges: &[(NodeId, NodeId)],
    own: impl Fn(NodeId) -> T,
    join: impl Fn(T, T) -> T,
) -> Vec<T> {
    let count = component.iter().max().map_or(0, |last| *last as usize + 1);
    let mut joined: Vec<Option<T>> = vec![None; count];
    for (node, slot) in component.iter().enumerate() {
        let value = own(NodeId::at(node));
        let held = &mut joined[*slot as usize];
        *held = Some(held.map_or(value, |held| join(held, value)));
    }
    // Components lead only to lower numbers, so by the time one is read everything below it is complete.
    let mut by_component: Vec<(u32, u32)> = edges
        .iter()
        .map(|(from, to)| (component[from.index()], component[to.index()]))
        .filter(|(from, to)| from != to)
        .collect();
    by_component.sort_unstable();
    by_component.dedup();
    for (from, to) in by_component {
        let value = joined[to as usize].expect("every component has a node");
        let held = joined[from as usize].expect("every component has a node");
        joined[from as usize] = Some(join(held, value));
    }
    component
        .iter()
        .map(|slot| joined[*slot as usize].expect("every component has a node"))
        .collect()
}

/// What the conditions at one node read, and which promises can break there.
#[derive(Default)]
struct Reads {
    facts: FactSet,
    feelings: bool,
    breaks: FactSet,
}

impl Reads {
    fn at(program: &Program, node: NodeId, readers: Readers) -> Reads {
        let mut reads = Reads::default();
        if readers == Readers::RepliesAndLines {
            for line in program.lines_of(node) {
                if let Some(when) = program.lines[line.index()].when {
                    reads.condition(program, when);
                }
            }
        }
        match &program.node(node).kind {
            NodeKind::Decision(decision) => {
                for id in decision.choice_ids() {
                    let extra = program.extra(id);
                    if let Some(when) = extra.when {
                        reads.condition(program, when);
                    }
                    reads.onward(program, program.onward(id));
                    reads.breaks(program, extra.effects);
                }
                if let Some(silence) = decision.silence {
                    reads.onward(program, program.silence(silence).onward);
                    reads.breaks(program, program.silence(silence).effects);
                }
            }
            NodeKind::Beat(onward) => reads.onward(program, *onward),
            NodeKind::Ending(_) => {}
        }
        reads
    }

    fn breaks(&mut self, program: &Program, effects: u32) {
        for promise in &program.effects[effects as usize].breaks {
            self.breaks.insert(promise.0 as u16);
        }
    }

    fn onward(&mut self, program: &Program, onward: OnwardCode) {
        for route in program.routes_of(onward) {
            self.condition(program, route.when);
        }
    }

    fn condition(&mut self, program: &Program, condition: ConditionId) {
        match program.conditions[condition.index()] {
            ConditionCode::Always | ConditionCode::Never => {}
            ConditionCode::Fact(fact) => self.facts.insert(fact),
            ConditionCode::Feels(..) => self.feelings = true,
            ConditionCode::Not(inner) => self.condition(program, inner),
            ConditionCode::All(first, count) | ConditionCode::Any(first, count) => {
                for part in &program.condition_lists[first as usize..(first + count) as usize] {
                    self.condition(program, *part);
                }
            }
        }
    }
}
