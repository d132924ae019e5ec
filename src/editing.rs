//! What an editor asks about the text of a scenario: what a name means, where else it stands, what may be written here.
//!
//! Pure functions of texts and places. They work on the lossless tree, so they answer while the text is half written.

mod completion;
mod cursor;
mod definition;
mod document;
mod hover;
mod messages;
mod names;
mod outline;
mod rename;
mod tree_walk;
mod worth;
mod worth_told;

#[cfg(test)]
mod tests;

pub use completion::{Completion, CompletionKind, completions};
pub use definition::{definitions, move_definition, move_named_at, references};
pub use document::{Document, says_scenario};
pub use hover::{Hover, hover};
pub use messages::{message_at, source_of_message};
pub use names::{Names, Occurrence, Role, Symbol};
pub use outline::{Outline, OutlineKind, outline};
pub use rename::{RenameError, Renamed, rename, renameable};
