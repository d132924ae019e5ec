//! Why the window could not open or had to close, in one line each.

use std::num::NonZeroU8;

use crate::store::StoreError;

/// A reason of the outside world for there being no window.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GameError {
    /// Nothing to draw on: no session, or one that refuses the connection.
    #[error("no display: {reason}; {remedy}")]
    NoDisplay {
        reason: String,
        remedy: &'static str,
    },
    /// A display, but nothing that could draw.
    #[error(
        "no graphics driver: {reason}; install a Vulkan driver (Debian: the package mesa-vulkan-drivers)"
    )]
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

impl GameError {
    /// What somebody can do on the spot, without installing anything; empty where the message says
    /// it all.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Store(_) => "",
            Self::NoScenario { .. } => "`peduli check` says what is wrong with a scenario",
            Self::NoDisplay { .. } | Self::NoGraphics { .. } => {
                "`peduli play SCENARIO --terminal` needs neither a display nor a graphics driver"
            }
            Self::Stopped { .. } => {
                "nothing is lost: start Peduli again and continue the conversation"
            }
            #[cfg(feature = "dev")]
            Self::NoMeasurement { .. } => "PEDULI_MEASURE names a file in a folder that exists",
        }
    }
}
