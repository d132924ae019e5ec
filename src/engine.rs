//! A scenario compiled to a dense program and played one input at a time: pure, deterministic, integer.

pub mod compile;
mod dice;
pub mod event;
pub mod explore;
pub mod facts;
pub mod feelings;
pub mod graph;
pub mod ids;
pub mod label;
pub mod play;
pub mod program;
mod resolve;
pub mod state;
pub mod step;
pub mod temperament;
pub mod time_pressure;

#[cfg(test)]
mod feelings_properties;
#[cfg(test)]
mod feelings_tests;
#[cfg(test)]
pub(crate) mod fixtures;
#[cfg(test)]
pub(crate) mod random_scenario;

pub use compile::{CompileError, compile};
pub use event::{Event, Ignore, Sink};
pub use explore::{Coverage, Detail, StateGraph, StateId};
pub use feelings::{Change, Feelings, Impulse, Mood};
pub use ids::{ChoiceId, ConditionId, LineId, MoveId, NodeId, PromiseId, SilenceId};
pub use label::{Label, Labeller};
pub use play::{Playthrough, Reply, Turn, play};
pub use program::Program;
pub use state::{Situation, State, Status};
pub use step::{Input, Refusal, begin, step};
pub use time_pressure::TimePressure;
