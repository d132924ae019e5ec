//! Pictures of screens without a window or a graphics driver, for tests and for people who look at them side by side.

mod paint;
mod picture;
mod take;

pub use paint::paint_shapes;
pub use picture::Picture;
pub use take::{Still, take};
