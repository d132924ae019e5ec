//! What the command line asks of the window, which it does not know itself: the program puts the two together.

use crate::library::Library;
use crate::session::{Mode, TraineeName};
use crate::store::StoreError;
use crate::text::Language;
use std::num::NonZeroU8;
use std::path::PathBuf;

/// Opens the window and returns when the trainee has closed it.
pub type OpenWindow = fn(WindowRequest) -> Result<(), NoWindow>;

/// What was decided before the window opens.
#[derive(Clone, Debug)]
pub struct WindowRequest {
    pub library: Library,
    /// The language that was asked for; `None`: the one in the settings.
    pub language: Option<Language>,
    /// The language of somebody who has set none.
    pub language_default: Language,
    /// The file of the store; made where it is missing.
    pub database: PathBuf,
    /// A scenario to begin with.
    pub start_at: Option<StartAt>,
}

/// A scenario to begin with, and how to play it.
#[derive(Clone, Debug)]
pub struct StartAt {
    /// Its id in the library.
    pub scenario: String,
    pub mode: Mode,
    /// `None`: whoever played last.
    pub trainee: Option<TraineeName>,
    /// `None`: a new one.
    pub seed: Option<u64>,
}

/// Why there is no window, or none any more.
#[derive(Clone, Debug)]
pub enum NoWindow {
    /// The environment names no display.
    NoDisplay,
    /// The display of this name lets nobody in.
    Refused {
        display: String,
    },
    /// What a display is reached with is not installed.
    NoLibraries,
    /// Nothing that could draw.
    NoGraphics {
        reason: String,
    },
    Store(StoreError),
    /// The scenario to begin with cannot be played.
    NoScenario {
        id: String,
    },
    /// The graphics driver gave up while the window was open.
    Stopped {
        code: NonZeroU8,
    },
    /// Something that only people who build Peduli see.
    Other {
        message: String,
    },
}
