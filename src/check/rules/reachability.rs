//! S003, S004: what no conversation comes to, and what no conversation leaves, whatever the conditions say.

use super::{Subject, conditional};
use crate::check::problem::{Problem, code, quoted, shortened};
use crate::check::problems::Problems;
use crate::engine::graph::{components, edges};
use crate::engine::{NodeId, Program};

/// Ways that are shown for one mistake.
const SHOWN_MAX: usize = 3;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Ok(program) = subject.compiled else {
        return;
    };
    let map = Map::of(program);
    let trapped = map.dead_ends();
    let unreached = map.unreachable();
    if !trapped.is_empty() {
        report_dead_ends(subject, &trapped, &unreached, problems);
        return;
    }
    report_unreachable(subject, &unreached, problems);
    conditional::check(subject, program, problems);
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
    fn unreachable(&self) -> Vec<Unreached> {
        let count = self.program.nodes.len();
        let outside = |node: NodeId| !self.reached[node.index()];
        let mut inside = self.edges.clone();
        inside.retain(|(from, to)| outside(*from) && outside(*to));
        let component = components(count, &inside);
        let part_of = |node: NodeId| component[node.index()] as usize;
        let between = inside
            .iter()
            .map(|(from, to)| (part_of(*from), part_of(*to)))
            .filter(|(from, to)| from != to);
        let onward = Neighbours::of(count, between);
        // By component. One leads only to lower numbers: all that leads to it was looked at before it.
        let mut entrance: Vec<Option<Entrance>> = vec![None; count];
        for part in (0..count).rev() {
            let mine = *entrance[part].get_or_insert(Entrance::Only(part));
            for next in onward.to(part) {
                let theirs = entrance[*next].get_or_insert(mine);
                if *theirs != mine {
                    *theirs = Entrance::Several;
                }
            }
        }
        let mut behind = vec![0; count];
        for node in self.program.node_ids().filter(|node| outside(*node)) {
            if let Some(Entrance::Only(part)) = entrance[part_of(node)] {
                behind[part] += 1;
            }
        }
        let is_first = |node: NodeId| {
            let part = part_of(node);
            outside(node) && entrance[part] == Some(Entrance::Only(part))
        };
        let firsts = self.one_of_each(&component, is_first).into_iter();
        firsts
            .map(|first| Unreached {
                first,
                hidden: behind[part_of(first)] - 1,
            })
            .collect()
    }

    /// Only one node of the last part of each way without an end.
    fn dead_ends(&self) -> Vec<NodeId> {
        let backwards: Vec<_> = self.edges.iter().map(|(from, to)| (*to, *from)).collect();
        let nodes = self.program.node_ids();
        let endings = nodes.filter(|node| self.program.ending(*node).is_some());
        let ends = reachable(self.program, &backwards, endings);
        let component = &self.program.component;
        let mut is_last = vec![true; self.program.nodes.len()];
        for (from, to) in &self.edges {
            let (from, to) = (component[from.index()], component[to.index()]);
            if from != to {
                is_last[from as usize] = false;
            }
        }
        self.one_of_each(component, |node| {
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
}

/// A node that nothing leads to, or one of a round that nothing leads into.
struct Unreached {
    first: NodeId,
    /// How many other nodes can only be reached through it.
    hidden: usize,
}

/// From where an unreachable component could be come to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entrance {
    /// Only through this component, which may be itself.
    Only(usize),
    Several,
}

fn report_unreachable(subject: &Subject<'_>, unreached: &[Unreached], problems: &mut Problems) {
    for Unreached { first, hidden } in unreached {
        let id = &subject.scenario.nodes[first.index()].id;
        let message = format!("no conversation can come to node {}", quoted(&id.value));
        // Nobody can miss what nobody comes to: the rest is played as it is.
        let mut problem = Problem::warning(code::UNREACHABLE, id.range, message);
        match hidden {
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
    unreached: &[Unreached],
    problems: &mut Problems,
) {
    let nodes = &subject.scenario.nodes;
    for node in trapped {
        let id = &nodes[node.index()].id;
        let message = format!("from node {} no ending can be reached", quoted(&id.value));
        let mut problem = Problem::error(code::DEAD_END, id.range, message)
            .help("let a choice lead on to an ending, or make this node an `Ending(…)`");
        for other in unreached.iter().take(SHOWN_MAX) {
            let place = nodes[other.first.index()].id.range;
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
    let edges = edges.iter().map(|(from, to)| (from.index(), to.index()));
    let next = Neighbours::of(program.nodes.len(), edges);
    let mut reached = vec![false; program.nodes.len()];
    let mut waiting: Vec<usize> = from.into_iter().map(NodeId::index).collect();
    while let Some(node) = waiting.pop() {
        if !std::mem::replace(&mut reached[node], true) {
            waiting.extend(next.to(node));
        }
    }
    reached
}

/// Where edges lead, in one list for all that they come from.
struct Neighbours {
    /// `all[starts[n]..starts[n + 1]]` is where the edges from `n` lead.
    starts: Vec<usize>,
    all: Vec<usize>,
}

impl Neighbours {
    /// Edges between things with numbers below `count`.
    fn of(count: usize, edges: impl Iterator<Item = (usize, usize)> + Clone) -> Neighbours {
        let mut starts = vec![0; count + 1];
        for (from, _) in edges.clone() {
            starts[from + 1] += 1;
        }
        for number in 0..count {
            starts[number + 1] += starts[number];
        }
        let mut next_free = starts.clone();
        let mut all = vec![0; starts[count]];
        for (from, to) in edges {
            all[next_free[from]] = to;
            next_free[from] += 1;
        }
        Neighbours { starts, all }
    }

    fn to(&self, from: usize) -> &[usize] {
        &self.all[self.starts[from]..self.starts[from + 1]]
    }
}
