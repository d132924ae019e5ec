//! The window: a thin Bevy shell that shows the screens and turns their actions into effects.

mod accessibility;
mod display;
mod draw_screen;
mod failure;
#[cfg(feature = "dev")]
mod frame_timing;
mod graphics;
mod idle_input;
mod log;
mod pacing;
mod screen;
mod shell;

#[cfg(test)]
mod headless;

use bevy::app::{App, AppExit};

pub use failure::GameError;
pub use screen::Screen;

/// What the command line decided before the window opens.
#[derive(Debug, Clone, Default)]
pub struct GameOptions {
    /// Print on standard error when each of the first frames was on the screen, then go on.
    #[cfg(feature = "dev")]
    pub frame_times: bool,
}

/// Opens the window and returns when the trainee has closed it.
///
/// # Errors
/// [`GameError`] where there is no display, no graphics driver, or the driver was lost on the way.
pub fn run(options: GameOptions) -> Result<(), GameError> {
    display::check_named(|name| std::env::var(name).ok())?;
    let mut app = App::new();
    shell::add_windowed(&mut app)?;
    add_game(&mut app, &options);
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(GameError::Stopped { code }),
    }
}

/// Everything that does not depend on there being a real window, so that tests run the same game.
fn add_game(app: &mut App, options: &GameOptions) {
    app.add_plugins((
        screen::plugin,
        idle_input::plugin,
        pacing::plugin,
        accessibility::plugin,
        draw_screen::plugin,
    ));
    #[cfg(feature = "dev")]
    if options.frame_times {
        app.add_plugins(frame_timing::plugin);
    }
    #[cfg(not(feature = "dev"))]
    let _ = options;
}
