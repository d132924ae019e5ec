//! The checker on whole texts.

mod bad_input;
mod cases;
mod cases_of_structure;
mod cases_of_text;
mod cases_of_translations;
mod compared;
mod excerpt;
mod fixture;
mod laid_out;
mod mended;
mod one_mistake;
mod pages;
mod random_edits;
mod suggestions;
mod unreachable;
