//! K102: a failing ending that costs no more than going on.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::engine::NodeId;
use crate::lint::{Subject, codes};
use crate::scenario::Outcome;
use crate::scoring::cost;
use std::collections::BTreeMap;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Subject {
        program, analysis, ..
    } = subject;
    let graph = &analysis.graph;
    let may_end_well = may_end_well(subject);
    // By ending: the first decision from which failing is the cheapest way out.
    let mut paying: BTreeMap<NodeId, NodeId> = BTreeMap::new();
    for id in graph.ids() {
        let state = graph.state(id);
        let Some(decision) = program.decision(state.node) else {
            continue;
        };
        let fails = |node: NodeId| {
            let ending = program.ending(node);
            ending.is_some_and(|ending| ending.outcome == Outcome::Failure)
        };
        // Where every way fails, the cheapest is no gain.
        if !may_end_well[id.index()] {
            continue;
        }
        let edges = graph.edges_of(id).iter();
        for edge in edges.filter(|edge| edge.choice().is_some()) {
            let to = graph.state(edge.to).node;
            let total = analysis
                .value(edge.to)
                .map(|value| value + cost::local(program, decision, state.offered, edge.reply));
            if fails(to) && total.is_some() && total == analysis.value(id) {
                paying.entry(to).or_insert(state.node);
            }
        }
    }
    for (ending, decision) in paying {
        let (ending, decision) = (subject.node(ending), subject.node(decision));
        let message = format!(
            "failing at {} costs no more than going on from {}",
            quoted(&ending.id.value),
            quoted(&decision.id.value)
        );
        problems.push(
            Problem::warning(codes::FAILING_PAYS, ending.id.range, message)
                .related(
                    decision.id.range,
                    "from here failing is the cheapest way out",
                )
                .help("raise the `loss` of the ending, or let going on cost less"),
        );
    }
}

/// Of each state: whether the choices can still lead to an ending that is no failure.
fn may_end_well(subject: &Subject<'_>) -> Vec<bool> {
    let graph = &subject.analysis.graph;
    let mut came_from = vec![Vec::new(); graph.states.len()];
    let mut waiting = Vec::new();
    for id in graph.ids() {
        let ending = subject.program.ending(graph.state(id).node);
        if ending.is_some_and(|ending| ending.outcome != Outcome::Failure) {
            waiting.push(id);
        }
        let edges = graph.edges_of(id).iter();
        for edge in edges.filter(|edge| edge.choice().is_some()) {
            came_from[edge.to.index()].push(id);
        }
    }
    let mut may = vec![false; graph.states.len()];
    while let Some(id) = waiting.pop() {
        if !std::mem::replace(&mut may[id.index()], true) {
            waiting.extend(&came_from[id.index()]);
        }
    }
    may
}
