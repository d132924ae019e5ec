//! The authored document: what a trainer writes, typed, with the place of every name.

pub mod condition;
pub mod format;
pub mod kinds;
pub mod model;
pub mod moves;
pub mod texts;
pub mod translation;
pub mod walk;

pub use condition::{Bound, Channel as FeelingChannel, Condition};
pub use kinds::{
    Axis, ChannelKind, ComplaintKind, CriticalKind, Fault, Outcome, Persona, Phase, Sensitivity,
    Stage, Tells,
};
pub use model::{
    Age, Beard, Beat, Briefing, Card, Choice, Colleague, Customer, Decision, Effects, Ending,
    Glasses, Hair, Key, Line, Look, Name, Node, NodeBody, Onward, Route, Scenario, Silence,
    Spanned, Speaker, StartFeelings, Weights, Wording,
};
pub use moves::{
    DefensiveMistake, Element, LocalText, Move, MoveEffect, Moves, MovesError, Principle,
};
pub use translation::{Translation, TranslationError, TranslationErrorKind};
