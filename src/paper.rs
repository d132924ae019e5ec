//! What people print and hang on a wall or mark with a pen: the map of a scenario and its script. Pure functions from a scenario to a
//! text in the language of whoever reads it.

mod document;
mod escape;
mod html;
pub mod map;
mod markdown;
pub mod script;
pub mod words;

#[cfg(test)]
mod tests;
