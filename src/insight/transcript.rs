//! Who said what, in order.

use super::script::Script;
use crate::engine::{ChoiceId, Event, LineId, NodeId, SilenceId};
use crate::scenario::{CriticalKind, Speaker};

/// One thing in the transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Somebody spoke. `turn` is the reply that comes after it, counted from 0.
    Line {
        node: NodeId,
        turn: usize,
        spoken: Spoken,
    },
    /// The trainee replied.
    Reply {
        turn: usize,
        choice: ChoiceId,
        says: String,
    },
    /// The trainee said nothing.
    Silence { turn: usize, silence: SilenceId },
    /// A reply was a critical error.
    Erred { turn: usize, kind: CriticalKind },
    /// A promise that had been made turned out broken.
    BrokePromise { turn: usize },
    /// The conversation ended.
    Ended { node: NodeId, afterwards: String },
}

/// Words and who spoke them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub line: LineId,
    pub by: SpokenBy,
    pub says: String,
    pub thinks: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpokenBy {
    Customer {
        name: String,
    },
    Colleague {
        name: String,
        /// Empty for somebody who does not work here.
        department: String,
    },
    /// The trainee's own paperwork.
    Desk,
}

/// The transcript of `events`, in the language of the script.
pub fn transcript(script: &Script<'_>, events: &[Event]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut at = None;
    let mut replies = 0;
    for event in events {
        match *event {
            Event::Entered(node) => at = Some(node),
            Event::Spoke { line, wording } => entries.push(Entry::Line {
                node: at.expect("lines are spoken at a node"),
                turn: replies,
                spoken: spoken(script, line, wording),
            }),
            Event::Chose(choice) => {
                let says = script.choice(choice).says.clone();
                entries.push(Entry::Reply {
                    turn: replies,
                    choice,
                    says,
                });
                replies += 1;
            }
            Event::StayedSilent(silence) => {
                entries.push(Entry::Silence {
                    turn: replies,
                    silence,
                });
                replies += 1;
            }
            // What a reply did comes after the reply, which was already counted.
            Event::Erred(kind) => entries.push(Entry::Erred {
                turn: replies - 1,
                kind,
            }),
            Event::BrokePromise { .. } => entries.push(Entry::BrokePromise { turn: replies - 1 }),
            Event::Ended(node) => entries.push(Entry::Ended {
                node,
                afterwards: afterwards(script, node),
            }),
            Event::Offered(_) | Event::Felt(_) | Event::Promised(_) | Event::Stuck(_) => {}
        }
    }
    entries
}

/// A line in one of its wordings.
pub fn spoken(script: &Script<'_>, id: LineId, wording: u8) -> Spoken {
    let line = script.line(id);
    let by = match &line.by {
        Speaker::Customer => SpokenBy::Customer {
            name: script.scenario.customer.name.clone(),
        },
        Speaker::Desk => SpokenBy::Desk,
        Speaker::Colleague(colleague) => match script.colleague(&colleague.value) {
            Some(found) => SpokenBy::Colleague {
                name: found.name.clone(),
                department: found.department.clone(),
            },
            None => SpokenBy::Colleague {
                name: colleague.value.to_string(),
                department: String::new(),
            },
        },
    };
    Spoken {
        line: id,
        by,
        says: line.says.variants[usize::from(wording)].clone(),
        thinks: line.thinks.clone(),
    }
}

fn afterwards(script: &Script<'_>, node: NodeId) -> String {
    match &script.node(node).body {
        crate::scenario::NodeBody::Ending(ending) => ending.afterwards.clone(),
        _ => String::new(),
    }
}
