//! The window: a thin Bevy shell that shows the screens and turns their actions into effects.

mod accessibility;
mod apply_action;
mod at_work;
mod clock;
mod conversation;
mod display;
mod draw_screen;
mod dress;
mod failure;
mod graphics;
mod hearing;
mod idle_input;
mod log;
#[cfg(feature = "dev")]
mod measure;
mod mistakes;
mod notice;
mod pacing;
mod paint;
mod practice;
mod preferences;
mod present;
mod reload;
mod screen;
mod shelf;
mod shell;
mod shown_library;
#[cfg(any(feature = "audio", windows, target_os = "macos"))]
mod sound;
mod speech;
mod stage_clock;
mod wall_clock;
mod watch;
mod workplace;

#[cfg(test)]
mod headless;

use std::path::PathBuf;

use bevy::app::{App, AppExit};

pub use failure::GameError;
pub use screen::Screen;

use crate::library::Library;
use crate::session::{Mode, TraineeName};
use crate::text::Language;
use workplace::{AtWork, Workplace};

/// What the command line decided before the window opens.
#[derive(Debug, Clone)]
pub struct GameOptions {
    /// The file of the store; made where it is missing.
    pub database: PathBuf,
    pub library: Library,
    /// The language that was asked for; `None`: the one in the settings.
    pub language: Option<Language>,
    /// The language of somebody who has set none.
    pub language_default: Language,
    /// A scenario to begin with; `None`: at Home.
    pub start_at: Option<StartAt>,
    /// The file to write down in how long frames and answers take; `None`: nowhere.
    #[cfg(feature = "dev")]
    pub measure: Option<PathBuf>,
}

/// A scenario to begin with, and how to play it.
#[derive(Debug, Clone)]
pub struct StartAt {
    /// The scenario's id.
    pub scenario: String,
    pub mode: Mode,
    /// `None`: whoever played last.
    pub trainee: Option<TraineeName>,
    /// `None`: a new one.
    pub seed: Option<u64>,
}

/// Opens the window and returns when the trainee has closed it.
///
/// # Errors
/// [`GameError`] where there is no display, no graphics driver, no store or no such scenario, or
/// where the driver was lost on the way.
pub fn run(options: GameOptions) -> Result<(), GameError> {
    display::check_named()?;
    let mut app = App::new();
    app.add_plugins(log::plugin());
    let workplace = Workplace::open(&options)?;
    shell::add_windowed(&mut app)?;
    add_game(&mut app, workplace);
    #[cfg(any(feature = "audio", windows, target_os = "macos"))]
    app.add_plugins(sound::plugin);
    #[cfg(feature = "dev")]
    if let Some(file) = &options.measure {
        measure::add(&mut app, file)?;
    }
    shell::work_on_one_thread(&mut app);
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(GameError::Stopped { code }),
    }
}

/// Everything that does not depend on there being a real window, so that tests run the same game.
fn add_game(app: &mut App, workplace: Workplace) {
    app.insert_resource(AtWork::new(workplace)).add_plugins((
        screen::plugin,
        idle_input::plugin,
        pacing::plugin,
        accessibility::plugin,
        dress::plugin,
        draw_screen::plugin,
        at_work::plugin,
        watch::plugin,
    ));
}
