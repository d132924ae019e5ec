//! What could be in the standard library: places in text, exact numbers, quick maps, named limits.

pub mod exact;
pub mod hash;
pub mod limits;
pub mod line_index;
pub mod name_slot;
pub mod text_range;

pub use line_index::{EditorPosition, LineIndex, PositionEncoding};
pub use text_range::ByteRange;
