//! What could be in the standard library: places in text, exact numbers, named limits.

pub mod exact;
pub mod limits;
pub mod text_range;
