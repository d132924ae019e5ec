//! From an analysed scenario to what `peduli explore` says of it.

use crate::base::exact::Exact;
use crate::base::limits::LEVEL_RUNS;
use crate::cli::json::{
    ByAxis, Chance, ChoiceUsage, Counted, Coverage, ExploreResult, LevelScore, LevelScores, Mean,
    Par, ReachedEnding, Score, Scores, Strategy, Trainees,
};
use crate::cli::told::Ready;
use crate::engine::explore::{self, Detail};
use crate::engine::{ChoiceId, NodeId, Program};
use crate::scenario::{Axis, Stage};
use crate::scoring::axis::{AxisInput, composite};
use crate::scoring::bots::Outcome;
use crate::scoring::chance::MeanScore;
use crate::scoring::tally::StagePoints;
use crate::scoring::{Level, Levels, Spread, Usage};
use crate::session::Prepared;
use std::collections::BTreeMap;

/// The name of the player who knows every consequence.
const BEST: &str = "best";

pub(super) fn measure(ready: &Ready) -> ExploreResult {
    let Prepared {
        program, analysis, ..
    } = &*ready.prepared;
    let played = analysis.strategies(program);
    let named = played
        .iter()
        .map(|(policy, outcome)| (policy.name(), *outcome));
    let best = (BEST, analysis.play_best(program));
    let usage = Usage::of(program, analysis);
    ExploreResult {
        states: analysis.graph.states.len(),
        exact: analysis.is_exact(),
        par: par(ready),
        v_start: analysis
            .start_value()
            .map(|cost| cost.points(program).to_string()),
        j_max: analysis
            .worst
            .map(|worst| worst.cost.points(program).to_string()),
        endings: endings(program, &analysis.graph.reached, &usage),
        chance: chance(analysis.chance(program)),
        strategies: named
            .chain([best])
            .map(|(name, outcome)| {
                let strategy = strategy(program, &analysis.par.points, outcome);
                (name.to_owned(), strategy)
            })
            .collect(),
        trainees: trainees(&Levels::of(program, &analysis.par.points)),
        coverage: coverage(program, &usage),
    }
}

fn par(ready: &Ready) -> Par {
    let Prepared {
        program, analysis, ..
    } = &*ready.prepared;
    let name = |(node, choice): &(NodeId, ChoiceId)| {
        let node = program.node_name(*node).to_owned();
        (node, program.choice_name(*choice).to_owned())
    };
    let points = |axis: Axis| -> BTreeMap<String, String> {
        let by_stage = analysis.par.points[axis.index()];
        let stages = Stage::ALL
            .iter()
            .map(|stage| (stage, by_stage[stage.index()]));
        stages
            .filter(|(_, points)| *points > 0)
            .map(|(stage, points)| {
                let points = Exact::ratio(points, 100).to_string();
                (stage.kebab().to_owned(), points)
            })
            .collect()
    };
    Par {
        path: analysis.par.path.iter().map(name).collect(),
        points: ByAxis {
            empathy: points(Axis::Empathy),
            patience: points(Axis::Patience),
            ownership: points(Axis::Ownership),
        },
    }
}

fn endings(program: &Program, reached: &[bool], usage: &Usage) -> Vec<ReachedEnding> {
    let nodes = program.node_ids();
    nodes
        .filter_map(|node| {
            let ending = program.ending(node)?;
            let (share, standard_error) = usage.ending_share(node);
            Some(ReachedEnding {
                id: program.node_name(node).to_owned(),
                outcome: ending.outcome.kebab().to_owned(),
                reachable: reached[node.index()],
                ways: usage.endings[node.index()],
                share,
                standard_error,
            })
        })
        .collect()
}

fn chance(chance: crate::scoring::Chance) -> Chance {
    let [empathy, patience, ownership] = chance.axes.map(|score| score.map(mean));
    Chance {
        empathy,
        patience,
        ownership,
        composite: chance.composite.map(mean),
        sampled_runs: chance.sampled_runs,
    }
}

fn mean(score: MeanScore) -> Mean {
    let from_millionths = |millionths: i64| millionths as f64 / 1_000_000.0;
    Mean {
        mean: from_millionths(score.mean),
        shown: score.shown(),
        standard_error: from_millionths(score.standard_error),
    }
}

fn strategy(program: &Program, par: &StagePoints, outcome: Outcome) -> Strategy {
    let finish = outcome.finish(program);
    let exact = Axis::ALL.iter().map(|axis| {
        let index = axis.index();
        let input = AxisInput {
            par: &par[index],
            on_table: &outcome.tally.on_table[index],
            won: &outcome.tally.won[index],
            mandatory: &program.mandatory,
            finish,
        };
        input.score(*axis).map(|score| score.exact)
    });
    let exact: Vec<Option<Exact>> = exact.collect();
    let score = |axis: Axis| exact[axis.index()].as_ref().map(Score::of);
    let all = std::array::from_fn(|axis| exact[axis].as_ref());
    Strategy {
        scores: Scores {
            empathy: score(Axis::Empathy),
            patience: score(Axis::Patience),
            ownership: score(Axis::Ownership),
        },
        composite: composite(all, program.weights.by_axis())
            .as_ref()
            .map(Score::of),
        ending: outcome
            .ending
            .map(|node| program.node_name(node).to_owned()),
    }
}

fn trainees(levels: &Levels) -> Trainees {
    let score = |spread: Option<Spread>| {
        spread.map(|spread| LevelScore {
            mean: spread.mean,
            standard_deviation: spread.standard_deviation,
        })
    };
    let scores = levels.spreads.map(|spreads| {
        let [empathy, patience, ownership, composite] = spreads.map(score);
        LevelScores {
            axes: ByAxis {
                empathy,
                patience,
                ownership,
            },
            composite,
        }
    });
    let named = Level::ALL.map(|level| level.name().to_owned());
    let pairs = [
        (Level::Novice, Level::Middling),
        (Level::Middling, Level::Skilled),
        (Level::Novice, Level::Skilled),
    ];
    let effects = pairs.map(|(lower, higher)| {
        let name = format!("{}-{}", lower.name(), higher.name());
        (name, levels.effect(lower, higher))
    });
    Trainees {
        runs: LEVEL_RUNS,
        levels: named.into_iter().zip(scores).collect(),
        effects: effects.into(),
        told_apart: levels.are_told_apart(),
    }
}

fn coverage(program: &Program, usage: &Usage) -> Coverage {
    let coverage = explore::Coverage::of(program);
    let node_of_line = |line: usize| {
        let of_node = |node: &NodeId| program.lines_of(*node).any(|id| id.index() == line);
        let node = program.node_ids().find(of_node);
        program.node_name(node.expect("every line belongs to a node"))
    };
    let names = &program.names;
    let choice_name = |choice: usize| {
        let node = program.node_name(program.about(ChoiceId::at(choice)).node);
        format!("{node}/{}", names.choices[choice])
    };
    let line_name = |line: usize| format!("{}/{}", node_of_line(line), names.lines[line]);
    let of_choice = |choice: usize| {
        let (share, standard_error) = usage.share(ChoiceId(choice as u32));
        ChoiceUsage {
            choice: choice_name(choice),
            ways: usage.choices[choice],
            share,
            standard_error,
        }
    };
    let unheard = |line: &usize| coverage.lines[*line] && !usage.heard[*line];
    Coverage {
        exact: coverage.detail == Detail::Exact,
        nodes: Counted::of(&coverage.nodes, |node| names.nodes[node].to_string()),
        choices: Counted::of(&coverage.choices, choice_name),
        lines: Counted::of(&coverage.lines, line_name),
        ways: usage.ways,
        sampled: usage.is_sampled,
        usage: (0..program.choices.len()).map(of_choice).collect(),
        unheard: (0..program.lines.len())
            .filter(unheard)
            .map(line_name)
            .collect(),
    }
}
