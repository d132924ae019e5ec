//! Peduli: practise difficult customer-service conversations, and understand every point of the score.

pub mod base;
pub mod engine;
pub mod scenario;
pub mod scoring;
pub mod text;
