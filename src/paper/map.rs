//! The map of a scenario, for eyes and for other programs.

mod card;
mod dot;
mod grid;
mod label;
mod measure;
mod mermaid;
mod routes;
mod svg;

pub use dot::to_dot;
pub use mermaid::to_mermaid;
pub use svg::{TooLarge, to_svg};
