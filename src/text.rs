//! What the program says to people, in English and in Indonesian.

mod argument;
mod bundled;
mod format;
mod language;
mod strings;
#[cfg(test)]
mod tests;

pub use argument::Arg;
pub use language::{Language, UnknownLanguage};
pub use strings::Strings;
