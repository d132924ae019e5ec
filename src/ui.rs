//! Everything that is seen: egui screens as pure functions from plain views to actions.
//!
//! Nothing here reads a file, a store or a clock: the shell builds the views, passes the time in
//! with them, and turns the [`Action`]s that come back into effects.

pub mod action;
pub mod face;
#[cfg(test)]
mod fixtures;
pub mod kinds;
pub mod mistakes;
pub mod notice;
#[cfg(test)]
mod pictures;
pub mod screens;
pub mod shortcuts;
pub mod theme;
pub mod voice;
pub mod widgets;

#[cfg(test)]
mod tests;

pub use action::Action;
pub use kinds::{
    Axis, Channel, Completion, CriticalKind, Feeling, Feelings, Motion, Outcome, Persona, Speaker,
    Stage, Tells, Thoughts, Utterance,
};
pub use theme::{Theme, ThemeKind};
