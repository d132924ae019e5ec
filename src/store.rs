//! Keeps recordings, people and settings in one SQLite file: append-only, durable before anything is shown.

mod columns;
mod database;
pub mod erase;
pub mod error;
pub mod import;
pub mod list;
mod load;
pub mod location;
mod migrate;
mod people;
pub mod record;
mod settings;

#[cfg(test)]
mod crash_tests;
#[cfg(test)]
mod failure_tests;
#[cfg(test)]
mod schema_tests;
#[cfg(test)]
mod tests;

pub use database::Store;
pub use erase::Erasure;
pub use error::StoreError;
pub use import::Imported;
pub use list::{ClosingSummary, Progress, SessionFilter, SessionSummary};
pub use location::{NoDataFolder, data_folder, database_path};
pub use record::RecordError;
