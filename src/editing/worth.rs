//! What nodes and replies are worth, over every situation in which a conversation can come to them.

use crate::base::exact::Exact;
use crate::check::{Context, check};
use crate::engine::explore::StateId;
use crate::engine::ids::{ChoiceId, NodeId};
use crate::engine::program::Program;
use crate::scoring::analysis::Analysis;
use crate::scoring::cost::{self, Cost};

/// The analysis of a scenario without errors.
#[derive(Debug)]
pub struct Worth {
    program: Program,
    analysis: Analysis,
}

/// Of a node, over its situations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NodeWorth {
    /// Ways of coming here that something later can tell apart.
    pub situations: usize,
    /// V: the least that a conversation still costs from here; `None` where it cannot end.
    pub value: Option<Range>,
    pub par: OnPar,
}

/// Of a choice, over the situations in which it is on offer and the conversation can still end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ChoiceWorth {
    pub situations: usize,
    /// In how many of them nothing does better.
    pub best_in: usize,
    /// What it costs on the spot.
    pub cost: Option<Range>,
    /// What it costs in the end, more than the best that is possible there.
    pub regret: Option<Range>,
    /// The choices that do better somewhere, in written order.
    pub better: Vec<String>,
    pub par: OnPar,
}

/// The least and the most, in raw points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub least: Exact,
    pub most: Exact,
}

/// Whether something is on the best way through the whole conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OnPar {
    Yes,
    No,
}

impl Worth {
    /// `None` where the scenario in `text` cannot be played.
    pub(super) fn of(text: &str) -> Option<Worth> {
        let program = check("scenario.ron", text.as_bytes(), &Context::default()).program?;
        let analysis = Analysis::of(&program);
        Some(Worth { program, analysis })
    }

    /// Whether every figure is exact.
    pub(super) fn is_exact(&self) -> bool {
        self.analysis.is_exact()
    }

    pub(super) fn node(&self, name: &str) -> Option<NodeWorth> {
        let node = self.program.node_named(name)?;
        let states = self.states_of(node);
        let values = states
            .iter()
            .filter_map(|state| self.analysis.value(*state));
        let par = &self.analysis.par;
        let is_on_par = par.ending == Some(node) || par.path.iter().any(|(at, _)| *at == node);
        Some(NodeWorth {
            situations: states.len(),
            value: self.range(values),
            par: on_par(is_on_par),
        })
    }

    pub(super) fn choice(&self, node: &str, name: &str) -> Option<ChoiceWorth> {
        let at = self.program.node_named(node)?;
        let choice = self.program.choice_named(at, name)?;
        let taken: Vec<Taken> = self
            .states_of(at)
            .into_iter()
            .filter_map(|state| self.taken(state, at, choice))
            .collect();
        let better = taken.iter().filter(|taken| taken.regret > Cost::ZERO);
        let mut better: Vec<ChoiceId> = better.map(|taken| taken.best).collect();
        better.sort_unstable();
        better.dedup();
        let names = better
            .into_iter()
            .map(|best| self.program.choice_name(best));
        Some(ChoiceWorth {
            situations: taken.len(),
            best_in: taken
                .iter()
                .filter(|taken| taken.regret <= Cost::ZERO)
                .count(),
            cost: self.range(taken.iter().map(|taken| taken.cost)),
            regret: self.range(taken.iter().map(|taken| taken.regret)),
            better: names.map(str::to_owned).collect(),
            par: on_par(self.analysis.par.path.contains(&(at, choice))),
        })
    }

    fn states_of(&self, node: NodeId) -> Vec<StateId> {
        let graph = &self.analysis.graph;
        graph
            .ids()
            .filter(|id| graph.state(*id).node == node)
            .collect()
    }

    /// What comes of a choice in one situation; `None` where it is not on offer or nothing ends.
    fn taken(&self, state: StateId, node: NodeId, choice: ChoiceId) -> Option<Taken> {
        let graph = &self.analysis.graph;
        let mut edges = graph.edges_of(state).iter();
        let edge = edges.find(|edge| edge.choice() == Some(choice))?;
        let offered = graph.state(state).offered;
        let decision = self.program.decision(node)?;
        let cost = cost::local(&self.program, decision, offered, edge.reply);
        let here = self.analysis.value(state)?;
        let next = self.analysis.value(edge.to)?;
        Some(Taken {
            cost,
            regret: (cost + next - here).max(Cost::ZERO),
            best: self.analysis.best(&self.program, state)?.choice()?,
        })
    }

    fn range(&self, costs: impl Iterator<Item = Cost> + Clone) -> Option<Range> {
        Some(Range {
            least: costs.clone().min()?.points(&self.program),
            most: costs.max()?.points(&self.program),
        })
    }
}

struct Taken {
    cost: Cost,
    regret: Cost,
    best: ChoiceId,
}

fn on_par(is_on_par: bool) -> OnPar {
    match is_on_par {
        true => OnPar::Yes,
        false => OnPar::No,
    }
}
