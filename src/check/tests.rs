//! The checker on whole texts.

mod bad_input;
mod cases;
mod cases_of_structure;
mod cases_of_text;
mod cases_of_translations;
mod compared;
pub(crate) mod excerpt;
pub(crate) mod fixture;
mod laid_out;
pub(crate) mod marked;
mod mended;
mod one_mistake;
mod pages;
pub(crate) mod random_edits;
mod suggestions;
mod unreachable;
