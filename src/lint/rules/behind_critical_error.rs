//! K116: a node that only a critical error leads to.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::engine::NodeId;
use crate::engine::program::{NodeKind, Program};
use crate::lint::{Subject, codes};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let program = subject.program;
    let without = reached(program, |critical| !critical);
    let with = reached(program, |_| true);
    for node in program.node_ids() {
        let is_first_behind = |node: NodeId| with[node.index()] && !without[node.index()];
        // A conversation may well end with the error; what is practised behind it is practised by few.
        if !is_first_behind(node) || program.decision(node).is_none() {
            continue;
        }
        let written = subject.node(node);
        let message = format!(
            "only a critical error leads to {}",
            quoted(&written.id.value)
        );
        problems.push(
            Problem::warning(codes::BEHIND_CRITICAL_ERROR, written.id.range, message).help(
                "a session with a critical error is not passed, whatever follows: end it there, or let another reply \
                 lead here, too",
            ),
        );
    }
}

/// The nodes that can be come to by the choices that `may_take` allows, conditions aside.
fn reached(program: &Program, may_take: impl Fn(bool) -> bool) -> Vec<bool> {
    let mut reached = vec![false; program.nodes.len()];
    let mut waiting = vec![program.start];
    while let Some(node) = waiting.pop() {
        if std::mem::replace(&mut reached[node.index()], true) {
            continue;
        }
        match &program.node(node).kind {
            NodeKind::Decision(decision) => {
                let choices = decision.choice_ids().map(|id| program.choice(id));
                let allowed = choices.filter(|choice| may_take(choice.critical.is_some()));
                waiting.extend(allowed.flat_map(|choice| program.targets(choice.onward)));
                let silence = decision.silence.map(|id| program.silence(id));
                waiting.extend(
                    silence
                        .into_iter()
                        .flat_map(|silence| program.targets(silence.onward)),
                );
            }
            NodeKind::Beat(onward) => waiting.extend(program.targets(*onward)),
            NodeKind::Ending(_) => {}
        }
    }
    reached
}
