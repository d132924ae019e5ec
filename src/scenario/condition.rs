//! Conditions on choices, routes and lines.

use super::kinds::words;
use super::model::{Name, Spanned};

/// A feeling that a condition can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    Anger,
    Disappointment,
    Worry,
    Belief,
    Trust,
}

impl Channel {
    pub const ALL: &'static [(&'static str, Channel)] = &[
        ("Anger", Channel::Anger),
        ("Disappointment", Channel::Disappointment),
        ("Worry", Channel::Worry),
        ("Belief", Channel::Belief),
        ("Trust", Channel::Trust),
    ];

    /// The word of every feeling.
    pub const NAMES: &'static [&'static str] = &words::<_, { Self::ALL.len() }>(Self::ALL);
    /// The word used in identifiers of texts and in JSON.
    pub const fn kebab(self) -> &'static str {
        match self {
            Channel::Anger => "anger",
            Channel::Disappointment => "disappointment",
            Channel::Worry => "worry",
            Channel::Belief => "belief",
            Channel::Trust => "trust",
        }
    }
}

/// A bound on a feeling, 0 … 1000, itself included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    AtLeast(u16),
    AtMost(u16),
}

/// What must hold for a choice to be offered, a route to be taken or a line to be spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A flag is set.
    Flag(Spanned<Name>),
    /// A choice was made earlier, written `node/choice`.
    Said(Spanned<Name>),
    /// A feeling is at least or at most so strong.
    Feels(Channel, Bound),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

impl Condition {
    /// Calls `visit` for this condition and every condition inside it, outermost first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Condition)) {
        visit(self);
        match self {
            Condition::Not(inner) => inner.walk(visit),
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    part.walk(visit);
                }
            }
            Condition::Flag(_) | Condition::Said(_) | Condition::Feels(..) => {}
        }
    }
}
