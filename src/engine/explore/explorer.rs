//! Follows every reply from every situation, and numbers the states that it comes to.

use super::liveness::Liveness;
use super::{Detail, Edge, GraphState, Key, StateGraph, StateId, Watch};
use crate::base::hash::HashMap;
use crate::base::limits::EDGES_MAX;
use crate::engine::event::Ignore;
use crate::engine::facts::FactSet;
use crate::engine::feelings::Mood;
use crate::engine::ids::NodeId;
use crate::engine::play::Reply;
use crate::engine::program::{DecisionCode, NodeKind, OnwardCode, Program};
use crate::engine::resolve::{Knowledge, Known};
use crate::engine::state::Situation;
use crate::engine::step::{ChoiceMask, apply};
use crate::scenario::{Bound, FeelingChannel};

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

/// A graph in the making.
pub(super) struct Explorer<'a> {
    program: &'a Program,
    /// Situations of the states, until their replies are followed.
    situations: Vec<Situation>,
    pub graph: StateGraph,
    /// Lines that some state passes, by line; `None` where nobody asks.
    pub spoken: Option<Vec<bool>>,
    pub watch: Watch<'a>,
    passed: Passed,
}

/// States between two calls of a watch.
const WATCHED_EVERY: usize = 1_024;

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
    pub fn new(program: &'a Program, live: &Liveness, detail: Detail) -> Self {
        Explorer {
            program,
            situations: Vec::new(),
            graph: StateGraph {
                detail,
                states: Vec::new(),
                edges: Vec::new(),
                reached: vec![false; program.nodes.len()],
                live: live.clone(),
                numbers: HashMap::default(),
            },
            spoken: None,
            watch: &|_| (),
            passed: Passed {
                by_reply: vec![0; program.nodes.len()],
                reply: 0,
            },
        }
    }

    /// `None` where there are more than `states_max` states.
    pub fn run(mut self, states_max: usize) -> Option<StateGraph> {
        self.walk(states_max).then_some(self.graph)
    }

    /// Follows everything; `false` where there are more than `states_max` states.
    pub fn walk(&mut self, states_max: usize) -> bool {
        let start = Situation {
            node: self.program.start,
            facts: FactSet::EMPTY,
            mood: Mood::start(&self.program.temperament),
        };
        self.passed.next_reply();
        self.arrive(start, &mut |_| ());
        let mut next = 0;
        let is_last_resort = self.graph.detail == Detail::NodesOnly;
        while next < self.situations.len() {
            let has_room = self.graph.edges.len() < EDGES_MAX || is_last_resort;
            if self.situations.len() > states_max || !has_room {
                return false;
            }
            if next.is_multiple_of(WATCHED_EVERY) {
                (self.watch)(self.situations.len());
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
                let onward = self.program.onward(choice);
                self.reply(&situation, Reply::Choice(choice), onward, &mut edges);
            }
            if let Some(silence) = decision.silence {
                let onward = self.program.silence(silence).onward;
                self.reply(&situation, Reply::Silence(silence), onward, &mut edges);
            }
        }
        // Past the limit a graph of nodes alone still tells what can be come to, and is approximate anyway.
        edges.truncate(EDGES_MAX.saturating_sub(self.graph.edges.len()));
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

    /// The situation after the reply, before the next node. Where nothing after it asks for facts or feelings, they are
    /// the same to the graph as those before.
    fn effects(&self, from: &Situation, reply: Reply) -> Situation {
        let mut after = *from;
        if self.program.has_conditions() {
            apply(self.program, &mut after, reply, &mut Ignore);
        }
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
    if decision.unconditional {
        return ChoiceMask::all(decision);
    }
    let allowed = decision.choice_ids().enumerate().filter(|(_, id)| {
        let when = program.extra(*id).when;
        when.is_none_or(|when| program.holds(when, known) != Some(false))
    });
    ChoiceMask(allowed.fold(0, |mask, (position, _)| mask | 1 << position))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::explore::liveness::Readers;
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
