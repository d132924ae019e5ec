//! The design tokens, and how egui is dressed in them.

mod apply;
pub mod contrast;
mod fonts;
mod tokens;

pub use apply::{TypeSize, apply, bold, font, italic};
pub use tokens::{
    Appearance, Colors, Durations, Measures, Radii, Scene, Spacing, Theme, ThemeError, ThemeKind,
    TypeSizes,
};

#[cfg(test)]
mod tests;
