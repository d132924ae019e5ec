//! Peduli: practise difficult customer-service conversations, and understand every point of the score.

pub mod base;
pub mod check;
#[allow(
    clippy::disallowed_methods,
    reason = "the command line is where the program meets its surroundings"
)]
pub mod cli;
pub mod diagnostic;
pub mod editing;
pub mod engine;
#[cfg(feature = "gui")]
#[allow(
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    reason = "Bevy hands a system its parameters by value, as many as it asks for"
)]
pub mod game;
pub mod insight;
#[allow(clippy::disallowed_methods, reason = "scenarios are files")]
pub mod library;
pub mod lint;
pub mod paper;
pub mod ron_text;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod sound;
#[allow(
    clippy::disallowed_methods,
    reason = "the database is a file, and time and people come from outside"
)]
pub mod store;
#[cfg_attr(
    test,
    allow(
        clippy::disallowed_methods,
        reason = "a test reads the sources for texts that are asked for"
    )
)]
pub mod text;
#[cfg(feature = "gui")]
pub mod ui;
