//! The languages say the same things, and everything the program asks for exists.

mod catalogue;
mod format;
mod lookup;
mod vocabulary;
