//! K115: going round once more scores more than going on.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::engine::ChoiceId;
use crate::engine::explore::{Edge, StateGraph, StateId};
use crate::lint::figures::score;
use crate::lint::{Subject, codes};
use crate::scoring::bots::Bot;
use crate::scoring::{Policy, cost};
use std::cmp::Reverse;
use std::collections::{BTreeSet, VecDeque};

/// Points of 100, in millionths, that a round must win before it is called paying: less is rounding.
const GAIN_MIN: i64 = 1_000_000;

/// Replies that stay in their cycle and are tried: each is a conversation or two.
const TRIED_MAX: usize = 2_000;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Subject {
        program, analysis, ..
    } = subject;
    let graph = &analysis.graph;
    let came_by = ways_to(subject);
    let component = |id: StateId| program.component[graph.state(id).node.index()];
    let staying = graph.ids().flat_map(|id| {
        let edges = graph.edges_of(id).iter();
        let staying = edges
            .filter(move |edge| edge.choice().is_some() && component(edge.to) == component(id));
        staying.map(move |edge| (id, *edge))
    });
    let mut told = BTreeSet::new();
    for (id, edge) in staying.take(TRIED_MAX) {
        let choice = edge.choice().expect("only choices are tried");
        let to = |edge: Edge| graph.state(edge.to).node;
        let best = analysis.best(program, id).map(to);
        // A reply that leads where the best one leads goes round no more than that.
        if best == Some(to(edge)) || told.contains(&choice) {
            continue;
        }
        let Some(way) = way_to(&came_by, id) else {
            continue;
        };
        let on = played(subject, &way, None);
        let round = played(subject, &way, Some(choice));
        // Not every reply inside a cycle leads round it.
        if let (Some(on), Some(round)) =
            (on.composite, round.composite.filter(|_| round.comes_again))
            && round >= on + GAIN_MIN
        {
            told.insert(choice);
            report(subject, choice, on, round, problems);
        }
    }
}

fn report(subject: &Subject<'_>, choice: ChoiceId, on: i64, round: i64, problems: &mut Problems) {
    let node = subject.node(subject.program.about(choice).node);
    let written = subject.choice(choice);
    let message = format!(
        "going round by {} at {} scores {} in the end, and going on {}",
        quoted(&written.id.value),
        quoted(&node.id.value),
        score(round),
        score(on)
    );
    problems.push(
        Problem::warning(codes::LOOP_PAYS, written.id.range, message).help(
            "let what stands in the loop be worth no more than what going round costs, or make its stage `Recover`",
        ),
    );
}

/// Of each state: the state before it on a shortest way from the start, and the choice between them. Of several choices the
/// costliest: whoever lost most has most to win back.
fn ways_to(subject: &Subject<'_>) -> Vec<Option<(StateId, ChoiceId)>> {
    let Subject {
        program, analysis, ..
    } = subject;
    let graph = &analysis.graph;
    let mut came_by = vec![None; graph.states.len()];
    let mut waiting = VecDeque::from([StateGraph::START]);
    while let Some(id) = waiting.pop_front() {
        let state = graph.state(id);
        let Some(decision) = program.decision(state.node) else {
            continue;
        };
        let cost = |edge: &Edge| cost::local(program, decision, state.offered, edge.reply);
        let mut edges = graph.edges_of(id).to_vec();
        edges.sort_by_key(|edge| Reverse(cost(edge)));
        for edge in edges {
            let slot = &mut came_by[edge.to.index()];
            if let (None, Some(choice)) = (*slot, edge.choice())
                && edge.to != StateGraph::START
            {
                *slot = Some((id, choice));
                waiting.push_back(edge.to);
            }
        }
    }
    came_by
}

/// What to choose from the start to come to `id`; `None` where only a silence leads there.
fn way_to(came_by: &[Option<(StateId, ChoiceId)>], id: StateId) -> Option<Vec<ChoiceId>> {
    let mut way = Vec::new();
    let mut at = id;
    while at != StateGraph::START {
        let (before, choice) = came_by[at.index()]?;
        way.push(choice);
        at = before;
    }
    way.reverse();
    Some(way)
}

/// How a conversation goes.
struct Played {
    composite: Option<i64>,
    /// Whether it comes to some decision more than once.
    comes_again: bool,
}

/// A conversation that follows `way`, then takes `then`, and goes on in the best way.
fn played(subject: &Subject<'_>, way: &[ChoiceId], then: Option<ChoiceId>) -> Played {
    let Subject {
        program, analysis, ..
    } = subject;
    let mut planned = way.iter().copied().chain(then);
    let mut comes_again = false;
    let outcome = Bot::new(program).play(|state, decision, offer| {
        comes_again |= state.visits(state.node()) > 1;
        let is_offered = |choice: &ChoiceId| offer.choices(decision).any(|id| id == *choice);
        let best = || {
            let here = analysis.graph.find(&state.situation)?;
            analysis.best(program, here)?.choice().filter(is_offered)
        };
        let planned = planned.next().filter(is_offered).or_else(best);
        planned.unwrap_or_else(|| Policy::First.pick(program, decision, offer))
    });
    Played {
        composite: outcome.scores(program, &analysis.par.points).composite,
        comes_again,
    }
}
