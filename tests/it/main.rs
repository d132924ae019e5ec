//! The one integration binary.

mod golden;
mod invariants;
