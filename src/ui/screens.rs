//! The screens: each a function from its view and its passing local state to actions.

pub mod briefing;
pub mod conversation;
pub mod debrief;
pub mod home;
pub mod settings;
pub mod team;
