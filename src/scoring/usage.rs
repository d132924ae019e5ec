//! What players come across: on how many ways each choice lies, how many come to each ending, and which lines nobody ever
//! hears.

use super::analysis::Analysis;
use super::bots::{Bot, Dice, Policy};
use super::trainee::{Level, Trainee};
use super::ways::each_way;
use crate::base::limits::{CHANCE_SAMPLE_RUNS, USAGE_RUNS};
use crate::engine::event::{Event, Sink};
use crate::engine::ids::{ChoiceId, NodeId};
use crate::engine::program::Program;

/// How much of a scenario is used, and by how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// Ways through the scenario, or conversations of the sample.
    pub ways: u32,
    /// By choice: on how many of them it is taken.
    pub choices: Vec<u32>,
    /// By node: how many of them end there.
    pub endings: Vec<u32>,
    /// Whether `ways` is a seeded sample of random conversations because there are too many ways to follow.
    pub is_sampled: bool,
    /// By line: whether any bot heard it.
    pub heard: Vec<bool>,
}

/// The same on every machine.
const SEED: u64 = 0x75_73_61_67_65;

impl Usage {
    pub fn of(program: &Program, analysis: &Analysis) -> Usage {
        let mut counts = Counts::new(program);
        let mut is_sampled = false;
        let followed = each_way(program, &mut |way| {
            counts.add(way.choices(), way.outcome.ending);
        });
        if followed.is_err() {
            is_sampled = true;
            counts = Counts::new(program);
            let mut bot = Bot::new(program);
            let mut dice = Dice::new(SEED);
            let mut taken = Vec::new();
            for _ in 0..CHANCE_SAMPLE_RUNS {
                taken.clear();
                let outcome = bot.play(|_, decision, offer| {
                    taken.push(dice.pick(decision, offer));
                    *taken.last().expect("one was just taken")
                });
                counts.add(taken.iter().copied(), outcome.ending);
            }
        }
        Usage {
            ways: counts.ways,
            choices: counts.choices,
            endings: counts.endings,
            is_sampled,
            heard: heard(program, analysis),
        }
    }

    /// The part of the ways on which a choice is taken, and its standard error: 0 where every way was followed.
    pub fn share(&self, choice: ChoiceId) -> (f64, f64) {
        self.part(self.choices[choice.index()])
    }

    /// The part of the ways that end at `ending`, and its standard error: 0 where every way was followed.
    pub fn ending_share(&self, ending: NodeId) -> (f64, f64) {
        self.part(self.endings[ending.index()])
    }

    fn part(&self, count: u32) -> (f64, f64) {
        let ways = f64::from(self.ways.max(1));
        let share = f64::from(count) / ways;
        let error = match self.is_sampled {
            true => (share * (1.0 - share) / ways).sqrt(),
            false => 0.0,
        };
        (share, error)
    }
}

struct Counts {
    ways: u32,
    choices: Vec<u32>,
    endings: Vec<u32>,
    /// By choice: the way on which it was last counted, so that a way counts once however often it comes by.
    last: Vec<u32>,
}

impl Counts {
    fn new(program: &Program) -> Counts {
        Counts {
            ways: 0,
            choices: vec![0; program.choices.len()],
            endings: vec![0; program.nodes.len()],
            last: vec![0; program.choices.len()],
        }
    }

    fn add(&mut self, taken: impl Iterator<Item = ChoiceId>, ending: Option<NodeId>) {
        self.ways += 1;
        if let Some(ending) = ending {
            self.endings[ending.index()] += 1;
        }
        for choice in taken {
            if std::mem::replace(&mut self.last[choice.index()], self.ways) != self.ways {
                self.choices[choice.index()] += 1;
            }
        }
    }
}

/// The lines that were spoken to some bot.
struct Heard(Vec<bool>);

impl Sink for Heard {
    const LISTENS: bool = true;

    fn emit(&mut self, event: Event) {
        if let Event::Spoke { line, .. } = event {
            self.0[line.index()] = true;
        }
    }
}

/// Every bot there is: the simple strategies, the best, random clicking and trainees of each level.
fn heard(program: &Program, analysis: &Analysis) -> Vec<bool> {
    let mut heard = Heard(vec![false; program.lines.len()]);
    let mut bot = Bot::new(program);
    for policy in Policy::NAIVE {
        bot.play_told(&mut heard, |_, decision, offer| {
            policy.pick(program, decision, offer)
        });
    }
    bot.play_told(&mut heard, |state, decision, offer| {
        let here = analysis.graph.find(&state.situation);
        let best = here.and_then(|here| analysis.best(program, here)?.choice());
        best.unwrap_or_else(|| Policy::First.pick(program, decision, offer))
    });
    let mut dice = Dice::new(SEED);
    for _ in 0..USAGE_RUNS {
        bot.play_told(&mut heard, |_, decision, offer| dice.pick(decision, offer));
    }
    for level in Level::ALL {
        let trainee = Trainee::new(program, level.skill());
        for _ in 0..USAGE_RUNS {
            bot.play_told(&mut heard, |_, decision, offer| {
                trainee.pick(&mut dice, decision, offer)
            });
        }
    }
    heard.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, line, scenario, spanned};
    use crate::scenario::{Condition, Outcome, Stage};

    #[test]
    fn a_choice_is_counted_once_on_each_way_that_takes_it() {
        let first = vec![
            choice("first", "short", [1; 3], "end"),
            choice("first", "long", [0; 3], "second"),
        ];
        let second = vec![
            choice("second", "again", [0; 3], "first"),
            choice("second", "on", [1; 3], "end"),
        ];
        let mut end = ending("end", Outcome::Success, 0);
        let mut never = line("line-2", "Nobody hears this.");
        never.when = Some(Condition::All(vec![
            Condition::Said(spanned("first/short")),
            Condition::Said(spanned("second/on")),
        ]));
        end.lines.push(never);
        let nodes = vec![
            decision("first", Stage::Open, 1, first),
            decision("second", Stage::Own, 1, second),
            end,
        ];
        let program = compile(&scenario("first", nodes)).expect("it compiles");
        let usage = Usage::of(&program, &Analysis::of(&program));
        assert!(!usage.is_sampled);
        // short; long on; long again short; long again long on; then the third visit offers exits alone.
        let share = |name: &str| {
            let id = (0..program.choices.len())
                .map(|id| ChoiceId(id as u32))
                .find(|id| program.choice_name(*id) == name)
                .expect("a choice of that name");
            usage.choices[id.index()]
        };
        let ways = usage.ways;
        assert_eq!(
            ways,
            share("short") + share("on"),
            "every way ends by one of them"
        );
        assert_eq!(share("long"), ways - 1, "all but the shortest");
        assert!(share("again") < share("long"));
        let end = program.node_named("end").expect("the ending is there");
        assert_eq!(
            usage.endings[end.index()],
            ways,
            "every way comes to the only ending"
        );
        let unheard: Vec<usize> = (0..usage.heard.len())
            .filter(|id| !usage.heard[*id])
            .collect();
        assert_eq!(unheard, [3], "only the line that needs both");
    }
}
