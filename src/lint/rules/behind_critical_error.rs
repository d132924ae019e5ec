//! K116: a decision that only a critical error leads to.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::engine::program::{DecisionCode, NodeKind, Program};
use crate::engine::{ChoiceId, NodeId};
use crate::lint::{Subject, codes};
use crate::scenario::Stage;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let program = subject.program;
    let mut without = Reached::nothing(program);
    without.follow(program, program.start, Leaving::WithoutErrors);
    let mut behind = Reached::nothing(program);
    for error in critical_choices(program).filter(|id| without.has(program.about(*id).node)) {
        for target in program.targets(program.onward(error)) {
            behind.follow(program, target, Leaving::Detours);
        }
    }
    for place in subject.decisions() {
        // An error may well be mended, which is what the stage for detours is there for.
        let is_detour = place.decision.stage == Stage::Recover;
        if is_detour || without.has(place.id) || !behind.has(place.id) {
            continue;
        }
        let name = quoted(&place.node.id.value);
        let message = format!("only a critical error leads to {name}");
        problems.push(
            Problem::warning(codes::BEHIND_CRITICAL_ERROR, place.node.id.range, message).help(
                "a session with a critical error is not passed, whatever follows: end it there, let another reply lead \
                 here, too, or make it a detour of the stage `Recover`",
            ),
        );
    }
}

fn critical_choices(program: &Program) -> impl Iterator<Item = ChoiceId> + '_ {
    let decisions = program.node_ids().filter_map(|node| program.decision(node));
    let choices = decisions.flat_map(DecisionCode::choice_ids);
    choices.filter(|id| program.extra(*id).critical.is_some())
}

/// Which decisions are left again, and how.
#[derive(Clone, Copy)]
enum Leaving {
    /// All, by silence and by every choice that is no critical error.
    WithoutErrors,
    /// Only detours, by any choice: whatever stands behind another decision follows from that one.
    Detours,
}

/// The nodes that can be come to, conditions aside.
struct Reached(Vec<bool>);

impl Reached {
    fn nothing(program: &Program) -> Reached {
        Reached(vec![false; program.nodes.len()])
    }

    fn has(&self, node: NodeId) -> bool {
        self.0[node.index()]
    }

    fn follow(&mut self, program: &Program, from: NodeId, leaving: Leaving) {
        let mut waiting = vec![from];
        while let Some(node) = waiting.pop() {
            if std::mem::replace(&mut self.0[node.index()], true) {
                continue;
            }
            let decision = match &program.node(node).kind {
                NodeKind::Decision(decision) => decision,
                NodeKind::Beat(onward) => {
                    waiting.extend(program.targets(*onward));
                    continue;
                }
                NodeKind::Ending(_) => continue,
            };
            let choices = decision.choice_ids();
            let onward: Vec<_> = match leaving {
                Leaving::WithoutErrors => choices
                    .filter(|choice| program.extra(*choice).critical.is_none())
                    .map(|choice| program.onward(choice))
                    .chain(decision.silence.map(|id| program.silence(id).onward))
                    .collect(),
                Leaving::Detours if decision.stage == Stage::Recover => {
                    choices.map(|choice| program.onward(choice)).collect()
                }
                Leaving::Detours => continue,
            };
            waiting.extend(
                onward
                    .into_iter()
                    .flat_map(|onward| program.targets(onward)),
            );
        }
    }
}
