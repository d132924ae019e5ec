//! The lint on whole texts.

mod cases;
mod cases_of_bots;
mod cases_of_feelings;
mod cases_of_files;
mod cases_of_keys;
mod cases_of_words;
mod fixture;
mod pages;
mod shorthand;
