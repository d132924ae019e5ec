//! A scenario in a few figures: what two versions of it are compared by.

use super::changes::{Change, ChangeKind, ThingKind, Value};
use crate::base::exact::Exact;
use crate::engine::Program;
use crate::scenario::Axis;
use crate::scoring::bots::{Outcome, Scores};
use crate::scoring::{Analysis, Chance, MeanScore};
use std::collections::BTreeMap;

/// What is known of a scenario before anybody plays it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Whether the bounds are exact.
    pub exact: bool,
    /// The best way: pairs of a node and the choice taken there.
    pub par: Vec<(String, String)>,
    /// What it has on its table on each axis, in raw points.
    pub points: [Exact; 3],
    /// The least and the most that a conversation can cost, in raw points; `None` where no ending can be reached.
    pub v_start: Option<Exact>,
    pub j_max: Option<Exact>,
    /// What clicking at random, each simple strategy and the best play come to.
    pub players: Vec<Player>,
}

/// A way of choosing and how it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    /// The word used in identifiers of texts and in JSON: `random`, `first` … `best`.
    pub name: &'static str,
    /// The three axes, then all together, in whole points; `None` where not assessed.
    pub scores: [Option<i64>; 4],
    /// The node; `None` where it got stuck, and for clicking at random.
    pub ending: Option<String>,
}

impl Figures {
    pub fn of(program: &Program, analysis: &Analysis) -> Figures {
        let par = analysis.par.path.iter().map(|(node, choice)| {
            let node = program.node_name(*node).to_owned();
            (node, program.choice_name(*choice).to_owned())
        });
        let points = Axis::ALL.map(|axis| {
            let by_stage = analysis.par.points[axis.index()];
            Exact::ratio(by_stage.iter().sum(), 100)
        });
        let strategies = analysis.strategies(program).into_iter();
        let strategies = strategies.map(|(policy, outcome)| (policy.name(), outcome));
        let best = ("best", analysis.play_best(program));
        let players = strategies.chain([best]).map(|(name, outcome)| {
            let scores = outcome.scores(program, &analysis.par.points);
            Player::of(program, name, scores, &outcome)
        });
        Figures {
            exact: analysis.is_exact(),
            par: par.collect(),
            points,
            v_start: analysis.start_value().map(|cost| cost.points(program)),
            j_max: analysis.worst.map(|worst| worst.cost.points(program)),
            players: [Player::random(&analysis.chance(program))]
                .into_iter()
                .chain(players)
                .collect(),
        }
    }

    /// With the names that nodes and choices have after `changes`, so that another name alone is no difference.
    pub fn by_new_names(&self, changes: &[Change]) -> Figures {
        let renamed = changes
            .iter()
            .filter(|change| change.kind == ChangeKind::Renamed);
        let mut nodes = BTreeMap::new();
        let mut choices = BTreeMap::new();
        for change in renamed {
            let (Some(Value::Name(old)), Some(Value::Name(new))) = (&change.old, &change.new)
            else {
                continue;
            };
            match change.at.thing {
                ThingKind::Node => {
                    nodes.insert(old, new);
                }
                ThingKind::Choice => {
                    choices.insert((change.at.node.as_ref(), old), new);
                }
                _ => {}
            }
        }
        let node_now = |node: &String| nodes.get(node).map_or(node, |new| *new).clone();
        let mut figures = self.clone();
        for (node, choice) in &mut figures.par {
            *node = node_now(node);
            if let Some(new) = choices.get(&(Some(&*node), &*choice)) {
                *choice = (*new).clone();
            }
        }
        for player in &mut figures.players {
            player.ending = player.ending.as_ref().map(node_now);
        }
        figures
    }

    pub fn player(&self, name: &str) -> Option<&Player> {
        self.players.iter().find(|player| player.name == name)
    }
}

impl Player {
    fn of(program: &Program, name: &'static str, scores: Scores, outcome: &Outcome) -> Player {
        let [empathy, patience, ownership] = scores.axes;
        let ending = outcome.ending.map(|node| program.node_name(node));
        Player {
            name,
            scores: [empathy, patience, ownership, scores.composite]
                .map(|score| score.map(|score| (score + 500_000).div_euclid(1_000_000))),
            ending: ending.map(str::to_owned),
        }
    }

    fn random(chance: &Chance) -> Player {
        let [empathy, patience, ownership] = chance.axes;
        Player {
            name: "random",
            scores: [empathy, patience, ownership, chance.composite]
                .map(|score| score.map(MeanScore::shown)),
            ending: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{spanned, worked_example};
    use crate::insight::changes;
    use crate::scenario::{NodeBody, Scenario};

    fn figures(scenario: &Scenario) -> Figures {
        let program = compile(scenario).expect("it compiles");
        Figures::of(&program, &Analysis::of(&program))
    }

    #[test]
    fn another_name_alone_is_no_difference() {
        let old = worked_example();
        let mut new = old.clone();
        new.nodes[0].id = spanned("hello");
        new.start = spanned("hello");
        if let NodeBody::Decision(decision) = &mut new.nodes[4].body {
            decision.choices[1].id = spanned("mend");
            decision.choices[1].moves = vec![spanned("d4-b")];
        }
        let (was, is) = (figures(&old), figures(&new));
        assert_ne!(was, is);
        assert_eq!(was.by_new_names(&changes(&old, &new)), is);
    }

    #[test]
    fn the_worked_example_has_the_figures_of_the_notes() {
        let figures = figures(&worked_example());
        assert_eq!(figures.points, [15, 9, 19].map(Exact::whole));
        assert_eq!(figures.v_start, Some(Exact::zero()));
        assert_eq!(figures.j_max, Some(Exact::ratio(74, 3)));
        let random = figures.player("random").expect("it is there");
        assert_eq!(random.scores, [36, 35, 26, 32].map(Some));
        let best = figures.player("best").expect("it is there");
        assert_eq!(best.scores, [Some(100); 4]);
        assert_eq!(best.ending.as_deref(), Some("great"));
        assert_eq!(figures.par.len(), 5);
    }
}
