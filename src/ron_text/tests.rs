//! What the reader promises, kept by tables of cases and by properties.

mod agreement;
mod formatting;
mod generated;
mod lexing;
mod limits;
mod patches;
mod paths;
mod recovery;
mod robustness;
pub(crate) mod tokens;
mod values;
