//! What people print and hang on a wall or mark with a pen: the map of a scenario. Pure functions from a scenario to a
//! text in the language of whoever reads it.

mod escape;
pub mod map;
mod words;

#[cfg(test)]
mod tests;
