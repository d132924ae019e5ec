//! The one integration binary.

#![allow(
    clippy::disallowed_methods,
    reason = "tests read files and start programs"
)]

mod golden;
mod invariants;
