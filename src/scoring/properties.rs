//! What must hold for every scenario and every way through it.

use super::axis::AxisInput;
use super::cost::{self, Cost};
use super::regret::total_cost;
use super::{Analysis, Finish, Report, Tally, assess};
use crate::base::exact::Exact;
use crate::engine::explore::StateGraph;
use crate::engine::play::{Playthrough, Session};
use crate::engine::random_scenario::{Shape, random_scenario};
use crate::engine::step::{FREE_VISITS, offered};
use crate::engine::{ChoiceId, Detail, Input, NodeId, Program, Status, compile};
use crate::scenario::Axis;
use chacha20::ChaCha8Rng;
use proptest::prelude::*;
use rand::{Rng, SeedableRng};
use std::ops::RangeInclusive;

/// Whether a random trainee is sometimes silent.
#[derive(Clone, Copy, PartialEq)]
enum Manner {
    Talks,
    SometimesSilent,
}

/// A random way through a random scenario.
fn wander(
    program: &Program,
    session_seed: u64,
    walk_seed: u64,
    turns_max: usize,
    manner: Manner,
) -> Playthrough {
    let mut session = Session::begin(program, session_seed);
    let mut dice = ChaCha8Rng::seed_from_u64(walk_seed);
    while session.state.status == Status::Waiting && session.playthrough.turns.len() < turns_max {
        let decision = program
            .decision(session.state.node())
            .expect("a conversation waits at a decision");
        let silent = manner == Manner::SometimesSilent;
        let input = if silent && decision.silence.is_some() && dice.next_u32().is_multiple_of(5) {
            Input::Silence
        } else {
            let offer: Vec<_> = offered(&session.state).choices(decision).collect();
            Input::Choose(offer[dice.next_u32() as usize % offer.len()])
        };
        session
            .reply(program, input)
            .expect("an offered reply is taken");
    }
    session.playthrough
}

fn prepared(seed: u64, shape: Shape) -> (Program, Analysis) {
    let program = compile(&random_scenario(seed, shape)).expect("a random scenario compiles");
    // A cycle in which feelings are read has no end of states; a small limit keeps the test quick.
    let analysis = Analysis::of_graph(&program, StateGraph::explore_up_to(&program, 3000));
    (program, analysis)
}

/// The score of an axis as bots count it.
fn millionths(
    program: &Program,
    analysis: &Analysis,
    played: &Playthrough,
    axis: Axis,
) -> Option<i64> {
    let tally = Tally::of(program, &played.turns);
    let ending = played.ending().and_then(|node| program.ending(node));
    AxisInput {
        par: &analysis.par.points[axis.index()],
        on_table: &tally.on_table[axis.index()],
        won: &tally.won[axis.index()],
        mandatory: &program.mandatory,
        finish: Finish::of(ending.map(|ending| ending.outcome)),
    }
    .millionths()
}

fn shapes() -> impl Strategy<Value = Shape> {
    (2..10_u32, any::<bool>(), any::<bool>()).prop_map(|(decisions, cycles, reads_feelings)| {
        Shape {
            decisions,
            cycles,
            reads_feelings,
        }
    })
}

fn same_scores(one: &Report, other: &Report) -> bool {
    one.axes == other.axes
        && one.ledger == other.ledger
        && one.composite == other.composite
        && one.regrets == other.regrets
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_ledger_adds_up_to_what_the_score_lacks(seed: u64, walk: u64, shape in shapes(), turns in 0..30_usize) {
        let (program, analysis) = prepared(seed, shape);
        let played = wander(&program, 1, walk, turns, Manner::SometimesSilent);
        let report = assess(&program, &analysis, &played);
        for axis in Axis::ALL {
            let Some(score) = report.axis(axis) else {
                prop_assert_eq!(report.ledger_of(axis).count(), 0);
                continue;
            };
            let lost: Exact = report.ledger_of(axis).map(|entry| &entry.cost).sum();
            prop_assert_eq!(&score.unclamped + &lost, Exact::whole(100));
            prop_assert_eq!(millionths(&program, &analysis, &played, axis), Some(score.exact.millionths()));
            prop_assert!(score.exact >= Exact::zero() && score.exact <= Exact::whole(100));
        }
    }

    #[test]
    fn regrets_add_up_to_what_the_way_cost_more_than_the_best(seed: u64, walk: u64, shape in shapes()) {
        let (program, analysis) = prepared(seed, shape);
        let played = wander(&program, 1, walk, 400, Manner::Talks);
        prop_assume!(analysis.graph.detail == Detail::Exact && played.ending().is_some());
        let report = assess(&program, &analysis, &played);
        let total = total_cost(&program, &analysis, &played).expect("it ended");
        let regrets: Cost = report.regrets.iter().map(|regret| regret.total).sum();
        prop_assert_eq!(regrets, total - analysis.start_value().expect("it can end"));
        for regret in &report.regrets {
            prop_assert!(regret.total >= Cost::ZERO);
            prop_assert_eq!(regret.total, regret.immediate + regret.downstream);
        }
    }

    #[test]
    fn the_order_of_choices_never_changes_a_score(seed: u64, walk: u64, shape in shapes(), other_seed: u64) {
        let (program, analysis) = prepared(seed, shape);
        let one = assess(&program, &analysis, &wander(&program, 1, walk, 400, Manner::SometimesSilent));
        let other = assess(&program, &analysis, &wander(&program, other_seed, walk, 400, Manner::SometimesSilent));
        prop_assert!(same_scores(&one, &other));
    }

    #[test]
    fn every_conversation_ends(seed: u64, walk: u64, decisions in 2..30_u32) {
        let shape = Shape { decisions, cycles: true, reads_feelings: true };
        let program = compile(&random_scenario(seed, shape)).expect("a random scenario compiles");
        prop_assert_eq!(wander(&program, 1, walk, 2000, Manner::SometimesSilent).status, Status::Ended);
    }

    #[test]
    fn bounds_are_what_trying_every_way_finds(seed: u64, decisions in 2..5_u32, reads_feelings: bool) {
        let shape = Shape { decisions, cycles: true, reads_feelings };
        let (program, analysis) = prepared(seed, shape);
        prop_assume!(analysis.graph.detail == Detail::Exact);
        let Some(costs) = try_every_way(&program, &analysis.graph) else { return Ok(()) };
        let worst = analysis.worst.expect("it can end");
        prop_assert!(!worst.approximate);
        prop_assert_eq!(costs.end(), &worst.cost);
        // Feelings may have to be worked on at one node more often than it is free to be visited: then the value of the
        // start, which counts no visits, is only the least that a way can cost.
        let value = analysis.start_value().expect("it can end");
        match visits_at_most(&analysis.par.path, FREE_VISITS) {
            true => prop_assert_eq!(costs.start(), &value),
            false => prop_assert!(*costs.start() >= value),
        }
    }

    #[test]
    fn a_coarser_graph_says_so_and_still_finds_the_end(seed: u64, decisions in 2..8_u32) {
        let shape = Shape { decisions, cycles: true, reads_feelings: true };
        let (program, exact) = prepared(seed, shape);
        let coarse = Analysis::of_graph(&program, StateGraph::explore_up_to(&program, 1));
        prop_assert_eq!(coarse.graph.detail, Detail::NodesOnly);
        prop_assert!(!coarse.is_exact());
        prop_assert_eq!(coarse.start_value().is_some(), exact.start_value().is_some());
    }
}

fn visits_at_most(path: &[(NodeId, ChoiceId)], visits_max: u8) -> bool {
    let visits = |node| path.iter().filter(|(visited, _)| *visited == node).count();
    path.iter()
        .all(|(node, _)| visits(*node) <= usize::from(visits_max))
}

/// Least and most that any way with every node visited at most twice costs; `None` where there are too many ways.
fn try_every_way(program: &Program, graph: &StateGraph) -> Option<RangeInclusive<Cost>> {
    let mut waiting = vec![(Session::begin(program, 0), Cost::ZERO)];
    let mut found: Option<RangeInclusive<Cost>> = None;
    let mut ways = 0;
    while let Some((session, spent)) = waiting.pop() {
        ways += 1;
        if ways > 20_000 {
            return None;
        }
        let node = session.state.node();
        if let Some(ending) = program.ending(node) {
            let total = spent + cost::terminal(program, ending);
            found = Some(match found {
                None => total..=total,
                Some(costs) => total.min(*costs.start())..=total.max(*costs.end()),
            });
            continue;
        }
        if session.state.visits(node) > FREE_VISITS {
            continue;
        }
        let decision = program
            .decision(node)
            .expect("a conversation waits at a decision");
        for choice in offered(&session.state).choices(decision) {
            let mut next = session.clone();
            next.reply(program, Input::Choose(choice))
                .expect("an offered reply is taken");
            let turn = next
                .playthrough
                .turns
                .last()
                .expect("a turn was just taken");
            let state = graph
                .find(&turn.before)
                .expect("the graph knows every situation");
            let step = cost::of_turn(program, turn, graph.state(state).offered);
            waiting.push((next, spent + step));
        }
    }
    found
}
