//! Why the window could not open or had to close. The command line says it in the reader's language.

use std::num::NonZeroU8;

use crate::store::StoreError;

/// A reason of the outside world for there being no window.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GameError {
    /// The environment names no display.
    #[error("no display: neither WAYLAND_DISPLAY nor DISPLAY is set")]
    NoDisplay,
    /// The display that is named, and does not let anybody in.
    #[error("no display: {display} refuses the connection")]
    Refused { display: String },
    /// Not even the connection can be tried.
    #[error("no display: a library of the X Window System is missing")]
    NoLibraries,
    /// A display, but nothing that could draw.
    #[error("no graphics driver: {reason}")]
    NoGraphics { reason: String },
    /// The sessions cannot be kept, so none is begun.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The scenario to begin with is not in the library, or has errors.
    #[error("there is no scenario called `{id}` that can be played")]
    NoScenario { id: String },
    /// The graphics driver gave up while the window was open.
    #[error("the graphics driver stopped working and the window had to close (code {code})")]
    Stopped { code: NonZeroU8 },
    /// The file that measurements go to cannot be written.
    #[cfg(feature = "dev")]
    #[error("nothing can be measured: {reason}")]
    NoMeasurement { reason: String },
}
