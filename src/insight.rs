//! What a conversation shows, for the people who talk about it afterwards: pure functions of a replayed session.

pub mod debrief;
pub mod evidence;
pub mod reasons;
pub mod script;
pub mod transcript;

#[cfg(test)]
mod tests;

pub use debrief::{Debrief, TurnStory, debrief};
pub use evidence::Evidence;
pub use reasons::{Cause, FeelingChange};
pub use script::Script;
pub use transcript::{Entry, Spoken, SpokenBy, transcript};
