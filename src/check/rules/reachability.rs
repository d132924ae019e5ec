//! S003, S004, S016, S017: what no conversation comes to, and what no conversation leaves.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::engine::graph::{components, edges};
use crate::engine::program::NodeKind;
use crate::engine::{NodeId, Program, StateGraph, StateId, compile};
use crate::scenario::NodeBody;
use std::collections::BTreeSet;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let Ok(program) = compile(subject.scenario) else {
        return;
    };
    let edges = edges(&program);
    let reached = reachable(program.nodes.len(), &edges, [program.start]);
    let backwards: Vec<(NodeId, NodeId)> = edges.iter().map(|(from, to)| (*to, *from)).collect();
    let endings = program
        .node_ids()
        .filter(|node| program.ending(*node).is_some());
    let ends = reachable(program.nodes.len(), &backwards, endings);

    unreachable_nodes(subject, &program, &edges, &reached, problems);
    dead_ends(subject, &program, &edges, &reached, &ends, problems);
    if problems.is_empty() {
        never_happens(subject, &program, problems);
    }
}

/// Only the first node of each unreachable part: the others are unreachable because of it.
fn unreachable_nodes(
    subject: &Subject<'_>,
    program: &Program,
    edges: &[(NodeId, NodeId)],
    reached: &[bool],
    problems: &mut Vec<Problem>,
) {
    let inside: Vec<(NodeId, NodeId)> = edges
        .iter()
        .copied()
        .filter(|(from, _)| !reached[from.index()])
        .collect();
    let component = components(program.nodes.len(), &inside);
    let mut led_to = vec![false; program.nodes.len()];
    for (from, to) in &inside {
        if component[from.index()] != component[to.index()] {
            led_to[component[to.index()] as usize] = true;
        }
    }
    let mut reported = vec![false; program.nodes.len()];
    for node in program.node_ids().filter(|node| !reached[node.index()]) {
        let slot = component[node.index()] as usize;
        if led_to[slot] || std::mem::replace(&mut reported[slot], true) {
            continue;
        }
        let behind = reachable(program.nodes.len(), &inside, [node]);
        let hidden = program
            .node_ids()
            .filter(|other| behind[other.index()] && !reached[other.index()])
            .count()
            - 1;
        let id = program.node_name(node);
        let mut problem = Problem::error(
            code::UNREACHABLE,
            subject.scenario.nodes[node.index()].id.range,
            format!("no conversation can come to node `{id}`"),
        );
        if hidden > 0 {
            problem = problem.help(format!("{hidden} more can only be reached through it"));
        }
        problems.push(problem.help(format!("let a choice or a route lead here: goto: \"{id}\"")));
    }
}

/// Only the last cycle of each part without an end.
fn dead_ends(
    subject: &Subject<'_>,
    program: &Program,
    edges: &[(NodeId, NodeId)],
    reached: &[bool],
    ends: &[bool],
    problems: &mut Vec<Problem>,
) {
    let component = components(program.nodes.len(), edges);
    let mut leads_on = vec![false; program.nodes.len()];
    for (from, to) in edges {
        if component[from.index()] != component[to.index()] {
            leads_on[component[from.index()] as usize] = true;
        }
    }
    let mut reported = vec![false; program.nodes.len()];
    for node in program.node_ids() {
        let slot = component[node.index()] as usize;
        let trapped = reached[node.index()] && !ends[node.index()] && !leads_on[slot];
        if trapped && !std::mem::replace(&mut reported[slot], true) {
            let message = format!(
                "from node `{}` no ending can be reached",
                program.node_name(node)
            );
            problems.push(
                Problem::error(
                    code::DEAD_END,
                    subject.scenario.nodes[node.index()].id.range,
                    message,
                )
                .help("let a choice lead on to an ending, or make this node an `Ending(…)`"),
            );
        }
    }
}

/// What the conditions rule out although some way leads there.
fn never_happens(subject: &Subject<'_>, program: &Program, problems: &mut Vec<Problem>) {
    let graph = StateGraph::explore(program);
    let scenario = subject.scenario;
    for node in program
        .node_ids()
        .filter(|node| !graph.reached[node.index()])
    {
        let message = format!(
            "the conditions never let a conversation come to node `{}`",
            program.node_name(node)
        );
        problems.push(
            Problem::error(
                code::UNREACHABLE,
                scenario.nodes[node.index()].id.range,
                message,
            )
            .help("look at the conditions of the choices and routes that lead here"),
        );
    }
    trapped_states(subject, program, &graph, problems);
    let mut offered = vec![false; program.choices.len()];
    let mut stuck = vec![false; program.nodes.len()];
    let mut crowded = vec![false; program.nodes.len()];
    for state in &graph.states {
        if let NodeKind::Decision(decision) = &program.node(state.node).kind {
            stuck[state.node.index()] |= state.offered.count() == 0;
            // Below the exact detail more seems on offer than ever is at once.
            let exact = graph.detail == crate::engine::Detail::Exact;
            crowded[state.node.index()] |=
                exact && state.offered.count() as usize > crate::base::limits::CHOICES_ON_OFFER_MAX;
            for choice in state.offered.choices(decision) {
                offered[choice.index()] = true;
            }
        }
    }
    for (position, node) in scenario.nodes.iter().enumerate() {
        let id = &node.id.value;
        if stuck[position] {
            let message = format!("a conversation can come to node `{id}` with no choice on offer");
            problems.push(
                Problem::error(code::NOTHING_ON_OFFER, node.id.range, message)
                    .help("give it a choice without `when`, or one for the case that is left"),
            );
        }
        if crowded[position] {
            let message = format!("node `{id}` can have more than five choices on offer at once");
            problems.push(Problem::error(
                code::TOO_MANY_CHOICES,
                node.id.range,
                message,
            ));
        }
        let NodeBody::Decision(decision) = &node.body else {
            continue;
        };
        if !graph.reached[position] {
            continue;
        }
        let Some(code) = program.decision(NodeId::at(position)) else {
            continue;
        };
        for (choice, id) in decision.choices.iter().zip(code.choice_ids()) {
            if !offered[id.index()] {
                let message = format!("choice `{}` is never on offer", choice.id.value);
                problems.push(
                    Problem::error(code::NEVER_OFFERED, choice.id.range, message)
                        .help("look at its `when`: no conversation fulfils it here"),
                );
            }
        }
    }
}

/// Situations from which the conditions let no conversation come to an end, told once for each node.
fn trapped_states(
    subject: &Subject<'_>,
    program: &Program,
    graph: &StateGraph,
    problems: &mut Vec<Problem>,
) {
    let state = |id: StateId| NodeId(id.0);
    let mut backwards = Vec::new();
    for id in graph.ids() {
        backwards.extend(
            graph
                .edges_of(id)
                .iter()
                .map(|edge| (state(edge.to), state(id))),
        );
    }
    let endings = graph
        .ids()
        .filter(|id| program.ending(graph.state(*id).node).is_some());
    let ends = reachable(graph.states.len(), &backwards, endings.map(state));
    let trapped = graph
        .ids()
        .filter(|id| !ends[id.index()] && !graph.edges_of(*id).is_empty());
    let nodes: BTreeSet<NodeId> = trapped.map(|id| graph.state(id).node).collect();
    // Where several nodes are trapped together, the first of them explains the others.
    if let Some(node) = nodes.first() {
        let message = format!(
            "the conditions can keep a conversation at node `{}` from every ending",
            program.node_name(*node)
        );
        problems.push(
            Problem::error(
                code::DEAD_END,
                subject.scenario.nodes[node.index()].id.range,
                message,
            )
            .help("make sure that some choice without `when` leads on to an ending"),
        );
    }
}

fn reachable(
    count: usize,
    edges: &[(NodeId, NodeId)],
    from: impl IntoIterator<Item = NodeId>,
) -> Vec<bool> {
    let mut next = vec![Vec::new(); count];
    for (from, to) in edges {
        next[from.index()].push(*to);
    }
    let mut reached = vec![false; count];
    let mut waiting: Vec<NodeId> = from.into_iter().collect();
    while let Some(node) = waiting.pop() {
        if !std::mem::replace(&mut reached[node.index()], true) {
            waiting.extend(&next[node.index()]);
        }
    }
    reached
}
