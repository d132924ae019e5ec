//! From what the core knows to what the screens show: pure functions, one screen each.

pub(super) mod briefing;
pub(super) mod conversation;
pub(super) mod debrief;
pub(super) mod home;
mod kinds;
pub(super) mod look;
pub(super) mod mistakes;
mod shelved;
pub(super) mod team;

#[cfg(test)]
mod tests;

pub(super) use kinds::{feelings, utterance};
