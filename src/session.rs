//! A recording: a header and the inputs, chained by hashes; everything else about a session is computed from it again.
//!
//! Pure: times and ids come in as arguments, nothing here reads a clock or a file.

mod canonical;
pub mod carry_over;
pub mod chain;
pub mod digest;
pub mod entry;
pub mod export;
pub mod finding;
pub mod header;
pub mod import;
pub mod prepared;
pub mod recorder;
pub mod recording;
pub mod replay;
pub mod verify;
pub mod what_if;

#[cfg(test)]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod verify_tests;

pub use carry_over::{CannotKeep, CarriedOver, carry_over};
pub use digest::{ChainHash, ContentHash, FinalHash};
pub use entry::{Closing, Entry, RecordedInput, Score, Scores};
pub use export::{TooLarge, export};
pub use finding::{Finding, Place};
pub use header::{
    Header, InvalidId, InvalidName, Mode, ScenarioRef, SessionId, Trainee, TraineeId, TraineeName,
};
pub use import::{FileError, import};
pub use prepared::{PrepareError, Prepared};
pub use recorder::{NewSession, Pending, Recorder, ResumeError, Translation};
pub use recording::{ChainedClosing, ChainedEntry, Recording};
pub use replay::{ReplayError, Replayed, replay};
pub use verify::{verify, verify_file};
pub use what_if::{Alternative, WhatIf, WhatIfError, what_if};
