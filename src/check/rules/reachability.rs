//! S003, S004: what no conversation comes to, and what no conversation leaves, whatever the conditions say.

use super::{Subject, conditional};
use crate::check::problem::{Problem, code, quoted, shortened};
use crate::check::problems::Problems;
use crate::engine::graph::{components, edges};
use crate::engine::{NodeId, Program, compile};

/// Ways that are shown for one mistake.
const SHOWN_MAX: usize = 3;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Ok(program) = compile(subject.scenario) else {
        return;
    };
    let map = Map::of(&program);
    let trapped = map.dead_ends();
    let unreached = map.unreachable();
    if !trapped.is_empty() {
        report_dead_ends(subject, &trapped, &unreached, problems);
    } else if !unreached.is_empty() {
        report_unreachable(subject, &map, &unreached, problems);
    } else {
        conditional::check(subject, &program, problems);
    }
}

/// The nodes and the ways between them, conditions aside.
struct Map<'p> {
    program: &'p Program,
    edges: Vec<(NodeId, NodeId)>,
    reached: Vec<bool>,
}

impl Map<'_> {
    fn of(program: &Program) -> Map<'_> {
        let edges = edges(program);
        let reached = reachable(program, &edges, [program.start]);
        Map {
            program,
            edges,
            reached,
        }
    }

    /// Only the first node of each unreachable part: the others are unreachable because of it.
    fn unreachable(&self) -> Vec<NodeId> {
        let outside = |node: NodeId| !self.reached[node.index()];
        let mut inside = self.edges.clone();
        inside.retain(|(from, _)| outside(*from));
        let component = components(self.program.nodes.len(), &inside);
        let mut is_first = vec![true; self.program.nodes.len()];
        for (from, to) in &inside {
            let (from, to) = (component[from.index()], component[to.index()]);
            if from != to {
                is_first[to as usize] = false;
            }
        }
        self.one_of_each(&component, |node| {
            outside(node) && is_first[component[node.index()] as usize]
        })
    }

    /// Only one node of the last part of each way without an end.
    fn dead_ends(&self) -> Vec<NodeId> {
        let backwards: Vec<_> = self.edges.iter().map(|(from, to)| (*to, *from)).collect();
        let nodes = self.program.node_ids();
        let endings = nodes.filter(|node| self.program.ending(*node).is_some());
        let ends = reachable(self.program, &backwards, endings);
        let component = components(self.program.nodes.len(), &self.edges);
        let mut is_last = vec![true; self.program.nodes.len()];
        for (from, to) in &self.edges {
            let (from, to) = (component[from.index()], component[to.index()]);
            if from != to {
                is_last[from as usize] = false;
            }
        }
        self.one_of_each(&component, |node| {
            let slot = component[node.index()] as usize;
            self.reached[node.index()] && !ends[node.index()] && is_last[slot]
        })
    }

    /// The first node of each component that fits.
    fn one_of_each(&self, component: &[u32], fits: impl Fn(NodeId) -> bool) -> Vec<NodeId> {
        let mut taken = vec![false; component.len()];
        let nodes = self.program.node_ids().filter(|node| fits(*node));
        nodes
            .filter(|node| !std::mem::replace(&mut taken[component[node.index()] as usize], true))
            .collect()
    }

    /// How many nodes can only be reached through `first`, which cannot be reached itself.
    fn hidden_behind(&self, first: NodeId) -> usize {
        let behind = reachable(self.program, &self.edges, [first]);
        let nodes = self.program.node_ids();
        nodes
            .filter(|node| behind[node.index()] && !self.reached[node.index()] && *node != first)
            .count()
    }
}

fn report_unreachable(
    subject: &Subject<'_>,
    map: &Map<'_>,
    unreached: &[NodeId],
    problems: &mut Problems,
) {
    for node in unreached {
        let id = &subject.scenario.nodes[node.index()].id;
        let message = format!("no conversation can come to node {}", quoted(&id.value));
        let mut problem = Problem::error(code::UNREACHABLE, id.range, message);
        match map.hidden_behind(*node) {
            0 => {}
            1 => problem = problem.help("another node can only be reached through it"),
            more => {
                problem = problem.help(format!("{more} more nodes can only be reached through it"));
            }
        }
        problems.push(problem.help(format!(
            "let a choice or a route lead here, goto: \"{}\", or take it out",
            shortened(&id.value)
        )));
    }
}

/// What cannot be reached is most probably what the dead end should lead to.
fn report_dead_ends(
    subject: &Subject<'_>,
    trapped: &[NodeId],
    unreached: &[NodeId],
    problems: &mut Problems,
) {
    let nodes = &subject.scenario.nodes;
    for node in trapped {
        let id = &nodes[node.index()].id;
        let message = format!("from node {} no ending can be reached", quoted(&id.value));
        let mut problem = Problem::error(code::DEAD_END, id.range, message)
            .help("let a choice lead on to an ending, or make this node an `Ending(…)`");
        for other in unreached.iter().take(SHOWN_MAX) {
            let place = nodes[other.index()].id.range;
            problem = problem.related(place, "nothing leads here");
        }
        problems.push(problem);
    }
}

fn reachable(
    program: &Program,
    edges: &[(NodeId, NodeId)],
    from: impl IntoIterator<Item = NodeId>,
) -> Vec<bool> {
    let mut next = vec![Vec::new(); program.nodes.len()];
    for (from, to) in edges {
        next[from.index()].push(*to);
    }
    let mut reached = vec![false; program.nodes.len()];
    let mut waiting: Vec<NodeId> = from.into_iter().collect();
    while let Some(node) = waiting.pop() {
        if !std::mem::replace(&mut reached[node.index()], true) {
            waiting.extend(&next[node.index()]);
        }
    }
    reached
}
