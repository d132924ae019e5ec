//! What a conversation was worth, and why: par, axis scores, the exact ledger, regret and turning points.
//!
//! Everything here is integer or rational. Points are counted in hundredths of a raw point; costs that weigh the axes
//! against each other in hundredths times the sum of the axis weights.

pub mod analysis;
pub mod axis;
pub mod bots;
pub mod chance;
pub mod cost;
pub mod levels;
pub mod regret;
pub mod report;
pub mod tally;
pub mod trainee;
pub mod usage;
mod value;
pub mod ways;
mod worst;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use analysis::{Analysis, Par};
pub use axis::AxisScore;
pub use bots::Policy;
pub use chance::{Chance, MeanScore};
pub use levels::{Levels, Spread};
pub use regret::{Regret, TurningPoint};
pub use report::{Critical, LedgerEntry, Report, assess};
pub use tally::{Finish, StagePoints, Tally};
pub use trainee::{Level, Skill, Trainee};
pub use usage::Usage;
