//! Which nodes, choices and lines some conversation comes to.

use super::Detail;
use super::explorer::Explorer;
use super::liveness::{Liveness, Readers};
use crate::base::limits::STATES_MAX;
use crate::engine::program::Program;

/// What can be come to at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Exact, or else some may be counted that no conversation comes to.
    pub detail: Detail,
    /// By node.
    pub nodes: Vec<bool>,
    /// By choice: whether it is on offer in some conversation.
    pub choices: Vec<bool>,
    /// By line: whether it is spoken in some conversation.
    pub lines: Vec<bool>,
}

impl Coverage {
    /// Looks into more situations than [`StateGraph`](super::StateGraph): what only decides a line counts here.
    pub fn of(program: &Program) -> Coverage {
        let live = Liveness::of(program, Readers::RepliesAndLines);
        for detail in [Detail::Exact, Detail::WithoutFeelings] {
            if let Some(coverage) = Coverage::up_to(program, &live, detail, STATES_MAX) {
                return coverage;
            }
        }
        Coverage::up_to(program, &live, Detail::NodesOnly, usize::MAX)
            .expect("there are no more states than nodes")
    }

    fn up_to(
        program: &Program,
        live: &Liveness,
        detail: Detail,
        states_max: usize,
    ) -> Option<Coverage> {
        let mut explorer = Explorer::new(program, live, detail);
        explorer.spoken = Some(vec![false; program.lines.len()]);
        if !explorer.walk(states_max) {
            return None;
        }
        let mut choices = vec![false; program.choices.len()];
        for state in &explorer.graph.states {
            if let Some(decision) = program.decision(state.node) {
                for choice in state.offered.choices(decision) {
                    choices[choice.index()] = true;
                }
            }
        }
        Some(Coverage {
            detail,
            nodes: explorer.graph.reached,
            choices,
            lines: explorer.spoken.expect("asked for above"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::{choice, decision, ending, line, scenario, spanned};
    use crate::scenario::{Condition, NodeBody, Outcome, Stage};

    /// Whether the second line of `last`, which two nodes after `first` is spoken only under `when`, can be reached.
    fn check(when: &Condition, expected: bool) {
        let mut first = decision(
            "first",
            Stage::Open,
            1,
            vec![choice("first", "a", [0; 3], "middle")],
        );
        if let NodeBody::Decision(decision) = &mut first.body {
            let mut other = choice("first", "b", [1; 3], "middle");
            other.effects.sets.push(spanned("told"));
            decision.choices.push(other);
        }
        let middle = decision(
            "middle",
            Stage::Own,
            1,
            vec![choice("middle", "a", [0; 3], "last")],
        );
        let mut last = ending("last", Outcome::Success, 0);
        let mut conditional = line("line-2", "Only sometimes.");
        conditional.when = Some(when.clone());
        last.lines.push(conditional);
        let program = compile(&scenario("first", vec![first, middle, last])).expect("compiles");
        let coverage = Coverage::of(&program);
        assert_eq!(coverage.detail, Detail::Exact);
        assert_eq!(coverage.lines, [true, true, true, expected], "{when:?}");
        assert_eq!(coverage.choices, [true; 3]);
    }

    #[test]
    fn a_line_is_reached_where_some_way_makes_its_condition_true() {
        let told = || Condition::Flag(spanned("told"));
        let silent = || Condition::Not(Box::new(told()));
        check(&told(), true);
        check(&silent(), true);
        check(&Condition::All(vec![told(), silent()]), false);
        check(&Condition::Said(spanned("first/a")), true);
    }
}
