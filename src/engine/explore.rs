//! Every situation that a conversation can come to, as a graph.
//!
//! Two situations that no later condition can tell apart are one state, so facts and feelings are kept only as long as
//! something after the node still reads them.

mod coverage;

pub use coverage::Coverage;

use super::event::Ignore;
use super::facts::FactSet;
use super::feelings::Mood;
use super::graph;
use super::ids::{ChoiceId, NodeId};
use super::play::Reply;
use super::program::{ConditionCode, DecisionCode, NodeKind, OnwardCode, Program};
use super::resolve::Knowledge;
use super::resolve::Known;
use super::state::Situation;
use super::step::{ChoiceMask, apply};
use crate::base::limits::STATES_MAX;
use crate::scenario::{Bound, FeelingChannel};
use std::collections::HashMap;

/// A state of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateId(pub u32);

impl StateId {
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// How much of a situation the graph tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Everything that a condition reads: bounds are exact.
    Exact,
    /// Feelings are left out, what reads them may go either way: bounds are approximate.
    WithoutFeelings,
    /// Facts are left out too.
    NodesOnly,
}

/// All reachable states and the replies between them.
#[derive(Clone, Debug)]
pub struct StateGraph {
    pub detail: Detail,
    pub states: Vec<GraphState>,
    pub edges: Vec<Edge>,
    /// Nodes that some state passes, beats included.
    pub reached: Vec<bool>,
    live: Liveness,
    numbers: HashMap<Key, StateId>,
}

#[derive(Clone, Debug)]
pub struct GraphState {
    pub node: NodeId,
    /// What is on offer, visits aside.
    pub offered: ChoiceMask,
    first_edge: u32,
    edge_count: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    pub reply: Reply,
    pub to: StateId,
}

impl Edge {
    pub const fn choice(&self) -> Option<ChoiceId> {
        match self.reply {
            Reply::Choice(choice) => Some(choice),
            Reply::Silence(_) => None,
        }
    }
}

impl StateGraph {
    pub const START: StateId = StateId(0);

    /// The most detailed graph that stays within [`STATES_MAX`] states.
    pub fn explore(program: &Program) -> StateGraph {
        Self::explore_up_to(program, STATES_MAX)
    }

    pub fn explore_up_to(program: &Program, states_max: usize) -> StateGraph {
        let live = Liveness::of(program, Readers::Replies);
        for detail in [Detail::Exact, Detail::WithoutFeelings] {
            if let Some(graph) = Explorer::new(program, &live, detail).run(states_max) {
                return graph;
            }
        }
        Explorer::new(program, &live, Detail::NodesOnly)
            .run(usize::MAX)
            .expect("there are no more states than nodes")
    }

    pub fn state(&self, id: StateId) -> &GraphState {
        &self.states[id.index()]
    }

    pub fn edges_of(&self, id: StateId) -> &[Edge] {
        let state = self.state(id);
        &self.edges[state.first_edge as usize..(state.first_edge + state.edge_count) as usize]
    }

    pub fn ids(&self) -> impl DoubleEndedIterator<Item = StateId> + use<> {
        (0..self.states.len() as u32).map(StateId)
    }

    /// The state of a situation that stands at a decision or an ending.
    pub fn find(&self, situation: &Situation) -> Option<StateId> {
        self.numbers
            .get(&Key::of(situation, &self.live, self.detail))
            .copied()
    }
}

/// What a graph tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    node: NodeId,
    facts: FactSet,
    mood: Option<Mood>,
}

impl Key {
    fn of(situation: &Situation, live: &Liveness, detail: Detail) -> Key {
        let node = situation.node;
        Key {
            node,
            facts: match detail {
                Detail::Exact | Detail::WithoutFeelings => {
                    situation.facts.intersection(live.facts[node.index()])
                }
                Detail::NodesOnly => FactSet::EMPTY,
            },
            mood: (detail == Detail::Exact && live.feelings[node.index()])
                .then_some(situation.mood),
        }
    }
}

/// What can still be read at a node or after it.
#[derive(Clone, Debug)]
struct Liveness {
    facts: Vec<FactSet>,
    feelings: Vec<bool>,
}

/// Whose conditions count as readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Readers {
    /// Choices and routes: all that decides where a conversation goes and what it costs.
    Replies,
    /// Lines too, which only decide what is said.
    RepliesAndLines,
}

impl Liveness {
    fn of(program: &Program, readers: Readers) -> Liveness {
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
                    let choice = program.choice(id);
                    if let Some(when) = choice.when {
                        reads.condition(program, when);
                    }
                    reads.onward(program, choice.onward);
                    reads.breaks(program, choice.effects);
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

    fn condition(&mut self, program: &Program, condition: super::ids::ConditionId) {
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

/// What is known of a situation at some detail.
struct Partly<'a> {
    known: Known<'a>,
    detail: Detail,
}

impl Knowledge for Partly<'_> {
    fn fact(&self, fact: u16) -> Option<bool> {
        (self.detail != Detail::NodesOnly)
            .then(|| self.known.fact(fact))
            .flatten()
    }

    fn feels(&self, channel: FeelingChannel, bound: Bound) -> Option<bool> {
        (self.detail == Detail::Exact)
            .then(|| self.known.feels(channel, bound))
            .flatten()
    }
}

struct Explorer<'a> {
    program: &'a Program,
    /// Situations of the states, until their replies are followed.
    situations: Vec<Situation>,
    graph: StateGraph,
    /// Lines that some state passes, by line; `None` where nobody asks.
    spoken: Option<Vec<bool>>,
    passed: Passed,
}

/// The nodes that the reply being followed has come to. Where a condition may go either way, the ways through beats
/// part and meet again, and there may be more of them than anybody could count.
struct Passed {
    /// By node: the number of the last reply that came to it; 0 for none.
    by_reply: Vec<u32>,
    reply: u32,
}

impl Passed {
    /// Forgets what the reply before came to, without touching every node.
    fn next_reply(&mut self) {
        self.reply += 1;
    }

    /// Whether this reply comes to `node` for the first time.
    fn is_first_at(&mut self, node: NodeId) -> bool {
        std::mem::replace(&mut self.by_reply[node.index()], self.reply) != self.reply
    }
}

impl<'a> Explorer<'a> {
    fn new(program: &'a Program, live: &Liveness, detail: Detail) -> Self {
        Explorer {
            program,
            situations: Vec::new(),
            graph: StateGraph {
                detail,
                states: Vec::new(),
                edges: Vec::new(),
                reached: vec![false; program.nodes.len()],
                live: live.clone(),
                numbers: HashMap::new(),
            },
            spoken: None,
            passed: Passed {
                by_reply: vec![0; program.nodes.len()],
                reply: 0,
            },
        }
    }

    /// `None` where there are more than `states_max` states.
    fn run(mut self, states_max: usize) -> Option<StateGraph> {
        self.walk(states_max).then_some(self.graph)
    }

    /// Follows everything; `false` where there are more than `states_max` states.
    fn walk(&mut self, states_max: usize) -> bool {
        let start = Situation {
            node: self.program.start,
            facts: FactSet::EMPTY,
            mood: Mood::start(&self.program.temperament),
        };
        self.passed.next_reply();
        self.arrive(start, &mut |_| ());
        let mut next = 0;
        while next < self.situations.len() {
            if self.situations.len() > states_max {
                return false;
            }
            self.follow(StateId(next as u32));
            next += 1;
        }
        true
    }

    fn follow(&mut self, id: StateId) {
        let situation = self.situations[id.index()];
        let first_edge = self.graph.edges.len() as u32;
        let mut edges = Vec::new();
        if let NodeKind::Decision(decision) = &self.program.node(situation.node).kind {
            for choice in self.graph.state(id).offered.choices(decision) {
                let code = self.program.choice(choice);
                self.reply(&situation, Reply::Choice(choice), code.onward, &mut edges);
            }
            if let Some(silence) = decision.silence {
                let onward = self.program.silence(silence).onward;
                self.reply(&situation, Reply::Silence(silence), onward, &mut edges);
            }
        }
        let state = &mut self.graph.states[id.index()];
        state.first_edge = first_edge;
        state.edge_count = edges.len() as u32;
        self.graph.edges.extend(edges);
    }

    /// Follows one reply to every state that it may lead to.
    fn reply(&mut self, from: &Situation, reply: Reply, onward: OnwardCode, edges: &mut Vec<Edge>) {
        let after = self.effects(from, reply);
        let detail = self.graph.detail;
        let mut targets = Vec::new();
        let known = Partly {
            known: Known {
                facts: after.facts,
                feelings: &after.mood.feelings,
            },
            detail,
        };
        self.program
            .possible_targets(onward, &known, |node| targets.push(node));
        self.passed.next_reply();
        for node in targets {
            self.arrive(Situation { node, ..after }, &mut |to| {
                edges.push(Edge { reply, to });
            });
        }
    }

    /// The situation after the reply, before the next node.
    fn effects(&self, from: &Situation, reply: Reply) -> Situation {
        let mut after = *from;
        apply(self.program, &mut after, reply, &mut Ignore);
        after
    }

    /// Passes through beats and numbers each state that is come to, once for each reply: nothing but the node changes
    /// on the way, so the second time at a node leads nowhere new.
    fn arrive(&mut self, situation: Situation, found: &mut dyn FnMut(StateId)) {
        let detail = self.graph.detail;
        let mut waiting = vec![situation];
        while let Some(situation) = waiting.pop() {
            if !self.passed.is_first_at(situation.node) {
                continue;
            }
            self.graph.reached[situation.node.index()] = true;
            let known = Partly {
                known: Known {
                    facts: situation.facts,
                    feelings: &situation.mood.feelings,
                },
                detail,
            };
            if let Some(spoken) = &mut self.spoken {
                for line in self.program.lines_of(situation.node) {
                    let when = self.program.lines[line.index()].when;
                    spoken[line.index()] |=
                        when.is_none_or(|when| self.program.holds(when, &known) != Some(false));
                }
            }
            match &self.program.node(situation.node).kind {
                NodeKind::Beat(onward) => {
                    self.program.possible_targets(*onward, &known, |node| {
                        waiting.push(Situation { node, ..situation });
                    });
                }
                NodeKind::Decision(decision) => {
                    let offered = possibly_offered(self.program, decision, &known);
                    found(self.number(situation, offered));
                }
                NodeKind::Ending(_) => found(self.number(situation, ChoiceMask::default())),
            }
        }
    }

    fn number(&mut self, situation: Situation, offered: ChoiceMask) -> StateId {
        let key = Key::of(&situation, &self.graph.live, self.graph.detail);
        let next = StateId(self.situations.len() as u32);
        let id = *self.graph.numbers.entry(key).or_insert(next);
        if id == next {
            self.situations.push(situation);
            self.graph.states.push(GraphState {
                node: situation.node,
                offered,
                first_edge: 0,
                edge_count: 0,
            });
        }
        id
    }
}

/// The choices that may be on offer; where that depends on what is not known, all that might be.
fn possibly_offered(
    program: &Program,
    decision: &DecisionCode,
    known: &impl Knowledge,
) -> ChoiceMask {
    let allowed = decision.choice_ids().enumerate().filter(|(_, id)| {
        let when = program.choice(*id).when;
        when.is_none_or(|when| program.holds(when, known) != Some(false))
    });
    ChoiceMask(allowed.fold(0, |mask, (position, _)| mask | 1 << position))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, line, onward, scenario, spanned};
    use crate::scenario::{Beat, Condition, Node, NodeBody, Onward, Outcome, Route, Stage};

    /// `first`, then `rungs` times two ways that part at a beat and meet again, then an ending.
    fn ladder(rungs: usize, when: &Condition) -> Program {
        let beat = |id: String, next: &str, other: Option<&str>| Node {
            id: spanned(&id),
            lines: vec![line("line-1", "On we go.")],
            body: NodeBody::Beat(Beat {
                stage: Stage::Listen,
                onward: Onward {
                    routes: other
                        .map(|goto| Route {
                            when: when.clone(),
                            goto: spanned(goto),
                        })
                        .into_iter()
                        .collect(),
                    ..onward(next)
                },
            }),
        };
        let rung = |number: usize| match number == rungs {
            true => "last".to_owned(),
            false => format!("rung-{number}"),
        };
        let start = vec![choice("first", "a", [0; 3], &rung(0))];
        let mut nodes = vec![decision("first", Stage::Open, 1, start)];
        for number in 0..rungs {
            let (left, right) = (format!("left-{number}"), format!("right-{number}"));
            nodes.push(beat(rung(number), &left, Some(&right)));
            nodes.push(beat(left, &rung(number + 1), None));
            nodes.push(beat(right, &rung(number + 1), None));
        }
        nodes.push(ending("last", Outcome::Success, 0));
        compile(&scenario("first", nodes)).expect("the ladder compiles")
    }

    #[test]
    fn ways_that_part_and_meet_again_are_followed_once() {
        let angry = Condition::Feels(FeelingChannel::Anger, Bound::AtLeast(600));
        let told = Condition::Flag(spanned("told"));
        for (detail, when) in [(Detail::WithoutFeelings, angry), (Detail::NodesOnly, told)] {
            let program = ladder(40, &when);
            let live = Liveness::of(&program, Readers::Replies);
            let explorer = Explorer::new(&program, &live, detail);
            let graph = explorer.run(usize::MAX).expect("without a limit");
            assert_eq!(graph.states.len(), 2, "{detail:?}");
            assert_eq!(graph.edges.len(), 1, "{detail:?}");
            assert_eq!(graph.reached, vec![true; 122], "{detail:?}");
        }
    }
}
