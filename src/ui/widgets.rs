//! The pieces that screens are put together from; each paints itself in the theme's tokens.

pub mod arrange;
pub mod avatar;
pub mod axis;
pub mod bar;
pub mod bubble;
pub mod button;
pub mod card;
pub mod choice;
pub mod curves;
pub mod dialog;
pub mod dots;
pub mod focus;
pub mod frames;
mod handle;
pub mod meter;
pub mod page;
pub mod percent;
pub mod portrait;
pub mod prose;
pub mod scrub;
pub mod segmented;
pub mod steps;
pub mod table;
pub mod tag;
pub mod toggle;
pub mod waveform;
