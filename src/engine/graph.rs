//! The static graph of nodes and its cycles.

use super::ids::NodeId;
use super::program::{NodeKind, Program};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

/// Every edge `from → to` that some condition may allow.
pub fn edges(program: &Program) -> Vec<(NodeId, NodeId)> {
    let mut edges = Vec::new();
    for from in program.node_ids() {
        match &program.node(from).kind {
            NodeKind::Decision(decision) => {
                for choice in decision.choice_ids() {
                    edges.extend(program.targets(program.onward(choice)).map(|to| (from, to)));
                }
                if let Some(silence) = decision.silence {
                    edges.extend(
                        program
                            .targets(program.silence(silence).onward)
                            .map(|to| (from, to)),
                    );
                }
            }
            NodeKind::Beat(onward) => edges.extend(program.targets(*onward).map(|to| (from, to))),
            NodeKind::Ending(_) => {}
        }
    }
    edges
}

/// For each node the number of its strongly connected component; components are numbered in reverse topological order
/// (a component leads only to lower numbers).
pub fn components(count: usize, edges: &[(NodeId, NodeId)]) -> Vec<u32> {
    let mut graph = DiGraph::<(), (), u32>::with_capacity(count, edges.len());
    for _ in 0..count {
        graph.add_node(());
    }
    for (from, to) in edges {
        graph.add_edge(from.0.into(), to.0.into(), ());
    }
    let mut component = vec![0; count];
    for (number, members) in kosaraju_scc(&graph).into_iter().enumerate() {
        for node in members {
            component[node.index()] = number as u32;
        }
    }
    component
}

/// A node in a cycle made of beats alone, which would never come to a decision.
pub(super) fn find_beat_cycle(program: &Program) -> Option<NodeId> {
    let mut between_beats = edges(program);
    let is_beat = |node: NodeId| matches!(program.node(node).kind, NodeKind::Beat(_));
    between_beats.retain(|(from, to)| is_beat(*from) && is_beat(*to));
    if between_beats.is_empty() {
        return None;
    }
    let component = components(program.nodes.len(), &between_beats);
    let inside = between_beats
        .iter()
        .find(|(from, to)| component[from.index()] == component[to.index()]);
    inside.map(|(from, _)| *from)
}
