//! What happened, in order: the only thing a recording, a debrief or a screen needs to see.

use super::feelings::Change;
use super::ids::{ChoiceId, LineId, NodeId, PromiseId, SilenceId};
use super::program::{CHOICES_PER_NODE_MAX, Program};
use crate::scenario::CriticalKind;
use std::fmt::Write as _;

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    Entered(NodeId),
    /// A line was spoken in one of its wordings.
    Spoke {
        line: LineId,
        wording: u8,
    },
    /// The trainee was offered these choices in this order.
    Offered(ShownOrder),
    Chose(ChoiceId),
    StayedSilent(SilenceId),
    Felt(Change),
    Promised(PromiseId),
    /// A promise that had been made turned out broken; anger and trust after it.
    BrokePromise {
        promise: PromiseId,
        anger: i32,
        trust: i32,
    },
    Erred(CriticalKind),
    Ended(NodeId),
    /// Nothing could be offered: a fault of the scenario.
    Stuck(NodeId),
}

/// Choices in the order in which they are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShownOrder {
    choices: [ChoiceId; CHOICES_PER_NODE_MAX],
    count: u8,
}

impl ShownOrder {
    pub fn as_slice(&self) -> &[ChoiceId] {
        &self.choices[..self.count.into()]
    }

    pub(super) fn as_mut_slice(&mut self) -> &mut [ChoiceId] {
        &mut self.choices[..self.count.into()]
    }

    pub(super) fn push(&mut self, choice: ChoiceId) {
        self.choices[usize::from(self.count)] = choice;
        self.count += 1;
    }
}

/// Where a step puts its events.
pub trait Sink {
    /// Whether anybody looks: without a listener the order of choices and the wordings are not drawn.
    const LISTENS: bool;

    fn emit(&mut self, event: Event);
}

impl Sink for Vec<Event> {
    const LISTENS: bool = true;

    fn emit(&mut self, event: Event) {
        self.push(event);
    }
}

/// Nobody listens: bots that only want to know how it went.
pub struct Ignore;

impl Sink for Ignore {
    const LISTENS: bool = false;

    fn emit(&mut self, _: Event) {}
}

impl Event {
    /// Appends the event as one line of text with authored names: the stable form that hashes and golden tests use.
    pub fn trace(&self, program: &Program, out: &mut String) {
        let names = &program.names;
        let result = match *self {
            Event::Entered(node) => writeln!(out, "entered {}", program.node_name(node)),
            Event::Spoke { line, wording } => {
                writeln!(out, "spoke {} {wording}", names.lines[line.index()])
            }
            Event::Offered(order) => {
                out.push_str("offered");
                for choice in order.as_slice() {
                    out.push(' ');
                    out.push_str(program.choice_name(*choice));
                }
                writeln!(out)
            }
            Event::Chose(choice) => writeln!(out, "chose {}", program.choice_name(choice)),
            Event::StayedSilent(_) => writeln!(out, "silent"),
            Event::Felt(Change { after, .. }) => writeln!(
                out,
                "felt {} {} {} {} {}",
                after.anger, after.disappointment, after.worry, after.belief, after.trust
            ),
            Event::Promised(promise) => {
                writeln!(out, "promised {}", names.promises[promise.index()])
            }
            Event::BrokePromise {
                promise,
                anger,
                trust,
            } => {
                writeln!(
                    out,
                    "broke {} {anger} {trust}",
                    names.promises[promise.index()]
                )
            }
            Event::Erred(kind) => writeln!(out, "erred {}", kind.kebab()),
            Event::Ended(node) => writeln!(out, "ended {}", program.node_name(node)),
            Event::Stuck(node) => writeln!(out, "stuck {}", program.node_name(node)),
        };
        result.expect("writing to a string cannot fail");
    }
}
