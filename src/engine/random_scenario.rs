//! Random scenarios for property tests, each made whole from one number that a failing test prints.

use super::fixtures::{choice, decision, ending, line, onward, scenario, spanned};
use crate::scenario::*;
use chacha20::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// How large and how tangled a random scenario is.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub decisions: u32,
    /// Whether replies may lead back.
    pub cycles: bool,
    /// Whether conditions may read feelings.
    pub reads_feelings: bool,
}

/// A scenario that can be played to an end from everywhere.
pub fn random_scenario(seed: u64, shape: Shape) -> Scenario {
    Maker {
        dice: ChaCha8Rng::seed_from_u64(seed),
        shape,
    }
    .scenario()
}

struct Maker {
    dice: ChaCha8Rng,
    shape: Shape,
}

impl Maker {
    fn scenario(mut self) -> Scenario {
        let mut nodes: Vec<Node> = (0..self.shape.decisions)
            .map(|position| self.node(position))
            .collect();
        nodes.push(ending("good", Outcome::Success, 0));
        nodes.push(ending("poor", Outcome::Partial, 3));
        nodes.push(ending("bad", Outcome::Failure, 12));
        let mut made = scenario("n0", nodes);
        if self.one_in(3) {
            made.composite = Weights {
                empathy: 2,
                patience: 1,
                ownership: 3,
            };
            made.mandatory = vec![Stage::Own];
        }
        made
    }

    fn node(&mut self, position: u32) -> Node {
        let id = format!("n{position}");
        if position > 0 && self.one_in(6) {
            let goto = self.forward(position);
            let onward = Onward {
                routes: self.routes(position),
                goto: spanned(&goto),
            };
            return Node {
                id: spanned(&id),
                lines: vec![line("line-1", "A beat.")],
                body: NodeBody::Beat(Beat {
                    stage: Stage::Listen,
                    onward,
                }),
            };
        }
        let count = 2 + self.below(3);
        let choices = (0..count)
            .map(|number| self.choice(position, &id, number))
            .collect();
        let stage = Stage::ALL[self.below(Stage::COUNT as u32) as usize];
        let weight = 1 + self.below(3) as u8;
        let mut node = decision(&id, stage, weight, choices);
        if let NodeBody::Decision(decision) = &mut node.body
            && self.one_in(4)
        {
            let key = self.one_in(2).then(|| Key {
                empathy: Some(self.key() * 100),
                patience: None,
                ownership: Some(-200),
            });
            let goto = self.forward(position);
            decision.silence = Some(Silence {
                after_s: 20,
                key,
                moves: Vec::new(),
                why: None,
                onward: onward(&goto),
                effects: Effects::default(),
            });
        }
        node
    }

    fn choice(&mut self, position: u32, node: &str, number: u32) -> Choice {
        let key = [self.key(), self.key(), self.key()];
        // The first choice always leads forward and is always on offer, so every conversation can end.
        let goto = match number > 0 && self.shape.cycles && self.one_in(4) {
            true => {
                let back = self.below(position + 1);
                format!("n{back}")
            }
            false => self.forward(position),
        };
        let mut made = choice(node, &format!("c{number}"), key, &goto);
        made.moves = vec![spanned(
            ["SayBack", "ActNow", "NameFeeling"][self.below(3) as usize],
        )];
        made.effects.progress = self.below(1500) as i16 - 500;
        made.effects.informs = self.below(1500) as i16 - 500;
        made.effects.effort = self.below(2) as u8;
        if self.one_in(3) {
            made.effects.sets = vec![spanned(self.flag())];
        } else if self.one_in(5) {
            made.effects.clears = vec![spanned(self.flag())];
        }
        if self.one_in(4) {
            made.effects.promises = vec![spanned("call")];
        } else if self.one_in(5) {
            made.effects.breaks = vec![spanned("call")];
        }
        if number > 0 {
            if self.one_in(4) {
                made.when = Some(self.condition());
            }
            made.onward.routes = self.routes(position);
        }
        made
    }

    fn routes(&mut self, position: u32) -> Vec<Route> {
        if !self.one_in(4) {
            return Vec::new();
        }
        let goto = self.forward(position);
        vec![Route {
            when: self.condition(),
            goto: spanned(&goto),
        }]
    }

    fn condition(&mut self) -> Condition {
        let flag = Condition::Flag(spanned(self.flag()));
        match self.below(if self.shape.reads_feelings { 6 } else { 4 }) {
            0 => flag,
            1 => Condition::Not(Box::new(flag)),
            2 => Condition::Any(vec![flag, Condition::Said(spanned("n0/c0"))]),
            3 => Condition::All(vec![
                flag,
                Condition::Not(Box::new(Condition::Said(spanned("n0/c1")))),
            ]),
            4 => Condition::Feels(FeelingChannel::Anger, Bound::AtLeast(600)),
            _ => Condition::Not(Box::new(Condition::Feels(
                FeelingChannel::Trust,
                Bound::AtMost(450),
            ))),
        }
    }

    /// A later node or an ending.
    fn forward(&mut self, position: u32) -> String {
        let next = position + 1 + self.below(3);
        if next < self.shape.decisions {
            return format!("n{next}");
        }
        ["good", "poor", "bad"][self.below(3) as usize].to_owned()
    }

    fn flag(&mut self) -> &'static str {
        ["x", "y"][self.below(2) as usize]
    }

    fn key(&mut self) -> i16 {
        self.below(5) as i16 - 2
    }

    fn one_in(&mut self, chance: u32) -> bool {
        self.below(chance) == 0
    }

    fn below(&mut self, bound: u32) -> u32 {
        self.dice.next_u32() % bound
    }
}
