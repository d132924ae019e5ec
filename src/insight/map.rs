//! The map of a scenario: its nodes, every way between them, the best way, and what no conversation comes to.

use crate::engine::play::Session;
use crate::engine::{ChoiceId, Coverage, Event, Input, NodeId, Program};
use crate::scenario::{Choice, Condition, Node, NodeBody, Onward, Scenario, Silence, Stage};
use crate::scoring::Analysis;
use std::collections::BTreeMap;

/// A scenario as a graph, with its texts in whichever language they are given.
#[derive(Clone, Debug)]
pub struct Map<'s> {
    pub scenario: &'s Scenario,
    /// In written order.
    pub places: Vec<Place<'s>>,
    /// By the node they leave, each node's in written order.
    pub ways: Vec<Way<'s>>,
    /// The nodes of the best way, in order, by position.
    pub par: Vec<usize>,
}

/// A node on the map.
#[derive(Clone, Debug)]
pub struct Place<'s> {
    pub node: &'s Node,
    pub is_start: bool,
    /// From 1; `None` off the best way.
    pub par_step: Option<usize>,
    /// Whether some conversation comes here.
    pub reached: bool,
}

/// One way from a node to another.
#[derive(Clone, Debug)]
pub struct Way<'s> {
    /// Position of the node it leaves.
    pub from: usize,
    pub to: usize,
    pub by: By<'s>,
    pub taken: Taken<'s>,
    pub on_par: bool,
    /// False where nobody can come to its beginning or it is never on offer.
    pub reached: bool,
}

/// What makes a conversation go on.
#[derive(Clone, Copy, Debug)]
pub enum By<'s> {
    Choice(&'s Choice),
    Silence(&'s Silence),
    /// A beat passes on by itself.
    Itself,
}

/// When a way is taken rather than another of the same reply.
#[derive(Clone, Copy, Debug)]
pub enum Taken<'s> {
    Always,
    If(&'s Condition),
    /// Where none of the routes before it is taken.
    Otherwise,
}

impl Place<'_> {
    /// The stage of a decision or a beat; endings have none.
    pub fn stage(&self) -> Option<Stage> {
        match &self.node.body {
            NodeBody::Decision(decision) => Some(decision.stage),
            NodeBody::Beat(beat) => Some(beat.stage),
            NodeBody::Ending(_) => None,
        }
    }
}

impl<'s> Way<'s> {
    /// Under which condition the reply is on offer.
    pub fn offered(&self) -> Option<&'s Condition> {
        match self.by {
            By::Choice(choice) => choice.when.as_ref(),
            By::Silence(_) | By::Itself => None,
        }
    }
}

impl<'s> Map<'s> {
    /// The map of the scenario that was compiled to `program`; `shown` is that scenario or a translation of it.
    pub fn of(shown: &'s Scenario, program: &Program, analysis: &Analysis) -> Map<'s> {
        Map::with_best_way(shown, program, &analysis.par.path)
    }

    /// Like [`of`](Self::of), where only the best way is known.
    pub(crate) fn with_best_way(
        shown: &'s Scenario,
        program: &Program,
        path: &[(NodeId, ChoiceId)],
    ) -> Map<'s> {
        let coverage = Coverage::of(program);
        let start = program.start.index();
        let places = shown
            .nodes
            .iter()
            .enumerate()
            .map(|(position, node)| Place {
                node,
                is_start: position == start,
                par_step: None,
                reached: coverage.nodes[position],
            });
        let mut map = Map {
            scenario: shown,
            places: places.collect(),
            ways: Vec::new(),
            par: Vec::new(),
        };
        let positions: BTreeMap<&str, usize> = shown
            .nodes
            .iter()
            .enumerate()
            .map(|(position, node)| (node.id.value.as_str(), position))
            .collect();
        let mut choice_number = 0;
        for (from, node) in shown.nodes.iter().enumerate() {
            let here = coverage.nodes[from];
            let mut add = |by, onward: &'s Onward, reached| {
                for (goto, taken) in targets(onward) {
                    map.ways.push(Way {
                        from,
                        to: positions[goto],
                        by,
                        taken,
                        on_par: false,
                        reached,
                    });
                }
            };
            match &node.body {
                NodeBody::Decision(decision) => {
                    for choice in &decision.choices {
                        let offered = coverage.choices[choice_number];
                        choice_number += 1;
                        add(By::Choice(choice), &choice.onward, here && offered);
                    }
                    if let Some(silence) = &decision.silence {
                        add(By::Silence(silence), &silence.onward, here);
                    }
                }
                NodeBody::Beat(beat) => add(By::Itself, &beat.onward, here),
                NodeBody::Ending(_) => {}
            }
        }
        map.mark_par(program, path);
        map
    }

    /// The ways that leave a node.
    pub fn ways_from(&self, from: usize) -> &[Way<'s>] {
        let start = self.ways.partition_point(|way| way.from < from);
        let end = self.ways.partition_point(|way| way.from <= from);
        &self.ways[start..end]
    }

    /// Walks the best way and marks what it passes, beats included.
    fn mark_par(&mut self, program: &Program, path: &[(NodeId, ChoiceId)]) {
        let mut session = Session::begin(program, 0);
        for (_, choice) in path {
            // Where bounds are only approximate, the best way may promise a choice that is not on offer.
            if session.reply(program, Input::Choose(*choice)).is_err() {
                break;
            }
        }
        let mut said = None;
        for event in &session.playthrough.events {
            match *event {
                Event::Chose(choice) => said = Some(program.choice_name(choice)),
                Event::Entered(node) => {
                    let to = node.index();
                    if let Some(from) = self.par.last() {
                        self.mark_way(*from, to, said.take());
                    }
                    self.par.push(to);
                    let step = self.par.len();
                    self.places[to].par_step.get_or_insert(step);
                }
                _ => {}
            }
        }
    }

    fn mark_way(&mut self, from: usize, to: usize, said: Option<&str>) {
        let way = self.ways.iter_mut().find(|way| {
            let by = match way.by {
                By::Choice(choice) => Some(choice.id.value.as_str()),
                By::Silence(_) | By::Itself => None,
            };
            (way.from, way.to, by) == (from, to, said)
        });
        if let Some(way) = way {
            way.on_par = true;
        }
    }
}

fn targets(onward: &Onward) -> impl Iterator<Item = (&str, Taken<'_>)> {
    let last = match onward.routes.is_empty() {
        true => Taken::Always,
        false => Taken::Otherwise,
    };
    let routes = onward.routes.iter();
    routes
        .map(|route| (route.goto.value.as_str(), Taken::If(&route.when)))
        .chain([(onward.goto.value.as_str(), last)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, scenario, spanned, worked_example};
    use crate::scenario::Outcome;

    fn with_map(scenario: &Scenario, look: impl FnOnce(&Map<'_>)) {
        let program = compile(scenario).expect("it compiles");
        look(&Map::of(scenario, &program, &Analysis::of(&program)));
    }

    #[test]
    fn the_best_way_is_marked_from_the_start_to_its_ending() {
        with_map(&worked_example(), |map| {
            let ids = map.par.iter().map(|at| map.places[*at].node.id.as_str());
            let ids: Vec<&str> = ids.collect();
            assert_eq!(ids, ["d1", "d2", "d3", "d4", "d5", "great"]);
            let marked = map.ways.iter().filter(|way| way.on_par);
            let by: Vec<&str> = marked
                .map(|way| match way.by {
                    By::Choice(choice) => choice.id.as_str(),
                    By::Silence(_) | By::Itself => "",
                })
                .collect();
            assert_eq!(by, ["c", "b", "b", "b", "b"]);
            assert!(map.places.iter().all(|place| place.reached));
            assert!(map.places[0].is_start);
        });
    }

    #[test]
    fn what_nobody_comes_to_is_marked() {
        let mut never = choice("first", "b", [0; 3], "good");
        never.when = Some(Condition::Flag(spanned("unset")));
        let scenario = scenario(
            "first",
            vec![
                decision(
                    "first",
                    Stage::Open,
                    1,
                    vec![choice("first", "a", [1; 3], "good"), never],
                ),
                decision(
                    "lost",
                    Stage::Own,
                    1,
                    vec![choice("lost", "a", [1; 3], "good")],
                ),
                ending("good", Outcome::Success, 0),
            ],
        );
        with_map(&scenario, |map| {
            let reached: Vec<bool> = map.places.iter().map(|place| place.reached).collect();
            assert_eq!(reached, [true, false, true]);
            let reached: Vec<bool> = map.ways.iter().map(|way| way.reached).collect();
            assert_eq!(reached, [true, false, false]);
            assert_eq!(map.ways_from(1).len(), 1);
            assert_eq!(map.ways_from(2).len(), 0);
        });
    }
}
