//! S003, S004, S013, S016, S017: what the conditions rule out although some way leads there.

use super::Subject;
use crate::base::limits::CHOICES_ON_OFFER_MAX;
use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::engine::program::NodeKind;
use crate::engine::{Detail, NodeId, Program, StateGraph, StateId};
use crate::scenario::{Decision, Name, Node, NodeBody, Onward, Spanned};
use std::collections::BTreeMap;

/// Ways that are shown for one mistake.
const SHOWN_MAX: usize = 3;

/// `program` is the compiled scenario of `subject`: their nodes have the same order.
pub(super) fn check(subject: &Subject<'_>, program: &Program, problems: &mut Problems) {
    if !program.has_conditions() {
        return;
    }
    let graph = StateGraph::explore(program);
    let seen = Seen::of(program, &graph);
    let nodes = &subject.scenario.nodes;
    let mut found = Problems::default();
    for (position, node) in nodes.iter().enumerate() {
        if let (true, NodeBody::Decision(decision)) = (graph.reached[position], &node.body) {
            let node_id = NodeId::at(position);
            report_offers(&node.id, decision, program, node_id, &seen, &mut found);
        }
    }
    // What was found so far may be the reason for what follows, which would be told twice.
    if !found.has_errors() {
        let never_reached = never_reached(nodes, &graph);
        match first_trapped(&graph) {
            Some(node) => {
                let id = &nodes[node.index()].id;
                report_trapped(id, &never_reached, &mut found);
            }
            None => never_reached
                .iter()
                .for_each(|node| report_never_reached(node, &mut found)),
        }
    }
    problems.extend(found.sorted());
}

/// A node that the conditions shut off, with the ways that seem to lead to it.
struct NeverReached<'s> {
    id: &'s Spanned<Name>,
    ways: Vec<ByteRange>,
}

fn never_reached<'s>(nodes: &'s [Node], graph: &StateGraph) -> Vec<NeverReached<'s>> {
    if graph.reached.iter().all(|reached| *reached) {
        return Vec::new();
    }
    let mut ways = open_ways(nodes, graph);
    let unreached = nodes.iter().zip(&graph.reached);
    unreached
        .filter(|(_, reached)| !**reached)
        .filter_map(|(node, _)| {
            let ways = ways.remove(node.id.value.as_str())?;
            Some(NeverReached { id: &node.id, ways })
        })
        .collect()
}

/// What was on offer in any state.
struct Seen {
    /// By choice.
    offered: Vec<bool>,
    /// By node: a conversation can stand there with nothing to choose.
    stuck: Vec<bool>,
    /// By node: more is on offer at once than there are keys.
    crowded: Vec<bool>,
}

impl Seen {
    fn of(program: &Program, graph: &StateGraph) -> Seen {
        let mut seen = Seen {
            offered: vec![false; program.choices.len()],
            stuck: vec![false; program.nodes.len()],
            crowded: vec![false; program.nodes.len()],
        };
        // Below the exact detail more seems on offer than ever is at once.
        let is_exact = graph.detail == Detail::Exact;
        for state in &graph.states {
            let NodeKind::Decision(decision) = &program.node(state.node).kind else {
                continue;
            };
            let node = state.node.index();
            let count = state.offered.count() as usize;
            seen.stuck[node] |= count == 0;
            seen.crowded[node] |= is_exact && count > CHOICES_ON_OFFER_MAX;
            for choice in state.offered.choices(decision) {
                seen.offered[choice.index()] = true;
            }
        }
        seen
    }
}

/// By the node they lead to: ways on from where a conversation does come to, every choice being on offer there.
fn open_ways<'s>(nodes: &'s [Node], graph: &StateGraph) -> BTreeMap<&'s str, Vec<ByteRange>> {
    let mut open: BTreeMap<&str, Vec<ByteRange>> = BTreeMap::new();
    let mut lead = |onward: &'s Onward| {
        let routes = onward.routes.iter().map(|route| &route.goto);
        for goto in routes.chain([&onward.goto]) {
            let ways = open.entry(goto.value.as_str()).or_default();
            ways.push(goto.range);
        }
    };
    for (position, node) in nodes.iter().enumerate() {
        match &node.body {
            _ if !graph.reached[position] => {}
            NodeBody::Decision(decision) => {
                decision
                    .choices
                    .iter()
                    .for_each(|choice| lead(&choice.onward));
                decision
                    .silence
                    .iter()
                    .for_each(|silence| lead(&silence.onward));
            }
            NodeBody::Beat(beat) => lead(&beat.onward),
            NodeBody::Ending(_) => {}
        }
    }
    open
}

/// The first node at which the conditions can keep a conversation from every ending: it explains the others.
fn first_trapped(graph: &StateGraph) -> Option<NodeId> {
    let mut backwards = vec![Vec::new(); graph.states.len()];
    for from in graph.ids() {
        for edge in graph.edges_of(from) {
            backwards[edge.to.index()].push(from);
        }
    }
    let is_last = |state: &StateId| graph.edges_of(*state).is_empty();
    let mut ends = vec![false; graph.states.len()];
    let mut waiting: Vec<StateId> = graph.ids().filter(is_last).collect();
    while let Some(state) = waiting.pop() {
        if !std::mem::replace(&mut ends[state.index()], true) {
            waiting.extend(&backwards[state.index()]);
        }
    }
    let trapped = graph.ids().filter(|state| !ends[state.index()]);
    trapped.map(|state| graph.state(state).node).min()
}

/// What is never reached is most probably where the way out should lead.
fn report_trapped(id: &Spanned<Name>, never_reached: &[NeverReached<'_>], problems: &mut Problems) {
    let message = format!(
        "the conditions can keep a conversation at node {} from every ending",
        quoted(&id.value)
    );
    let problem = Problem::error(code::DEAD_END, id.range, message)
        .help("make sure that some choice without `when` leads on to an ending");
    let shown = never_reached.iter().take(SHOWN_MAX);
    problems.push(shown.fold(problem, |problem, node| {
        problem.related(node.id.range, "the conditions never let one come here")
    }));
}

fn report_never_reached(node: &NeverReached<'_>, problems: &mut Problems) {
    let message = format!(
        "the conditions never let a conversation come to node {}",
        quoted(&node.id.value)
    );
    let problem = Problem::warning(code::UNREACHABLE, node.id.range, message).help(
        "look at the conditions of the routes: one before it always holds, or its own never does",
    );
    let shown = node.ways.iter().take(SHOWN_MAX);
    problems.push(shown.fold(problem, |problem, way| {
        problem.related(*way, "this way is never taken")
    }));
}

fn report_offers(
    id: &Spanned<Name>,
    decision: &Decision,
    program: &Program,
    node: NodeId,
    seen: &Seen,
    problems: &mut Problems,
) {
    let name = quoted(&id.value);
    if seen.stuck[node.index()] {
        let message = format!("a conversation can come to node {name} with no choice on offer");
        problems.push(
            Problem::error(code::NOTHING_ON_OFFER, id.range, message)
                .help("give it a choice without `when`, or one for the case that is left"),
        );
    }
    if seen.crowded[node.index()] {
        let message = format!(
            "node {name} can have more than {CHOICES_ON_OFFER_MAX} choices on offer at once"
        );
        problems.push(
            Problem::error(code::TOO_MANY_CHOICES, id.range, message)
                .help("let their conditions exclude each other, or take some out"),
        );
    }
    let Some(code) = program.decision(node) else {
        return;
    };
    let never: Vec<_> = decision
        .choices
        .iter()
        .zip(code.choice_ids())
        .filter(|(_, choice)| !seen.offered[choice.index()])
        .map(|(choice, _)| choice)
        .collect();
    // With nothing ever on offer the node as a whole was reported.
    if never.len() == decision.choices.len() {
        return;
    }
    for choice in never {
        let message = format!("choice {} is never on offer", quoted(&choice.id.value));
        problems.push(
            Problem::error(code::NEVER_OFFERED, choice.id.range, message)
                .help("look at its `when`: no conversation fulfils it here"),
        );
    }
}
