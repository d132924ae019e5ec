//! What a conversation or a whole scenario shows, for the people who talk about it: pure functions.

pub mod attempt;
pub mod awards;
pub mod catalogue;
pub mod changes;
pub mod debrief;
pub mod evidence;
pub mod figures;
pub mod map;
pub mod progress;
pub mod reading;
pub mod reasons;
pub mod script;
pub mod suggestion;
pub mod transcript;

#[cfg(test)]
mod tests;

pub use attempt::Attempt;
pub use awards::{Award, AwardKind, awards};
pub use catalogue::{Catalogue, Facet, Filter, Found, Part as FilterPart, Trait};
pub use changes::{Change, changes, changes_translated};
pub use debrief::{Debrief, TurnStory, debrief};
pub use evidence::Evidence;
pub use figures::{Figures, Player};
pub use map::Map;
pub use progress::{AxisProgress, Carries, progress};
pub use reading::{Part, PartKind, reading_order};
pub use reasons::{Cause, FeelingChange};
pub use script::Script;
pub use suggestion::{Reason, Suggestion, suggest};
pub use transcript::{Entry, Spoken, SpokenBy, transcript};
