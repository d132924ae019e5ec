//! The program `peduli`: the command line, and the window where it was built with one.

use peduli::cli::OpenWindow;
use std::process::ExitCode;

fn main() -> ExitCode {
    peduli::cli::main(WINDOW)
}

#[cfg(not(feature = "gui"))]
const WINDOW: Option<OpenWindow> = None;

#[cfg(feature = "gui")]
const WINDOW: Option<OpenWindow> = Some(open_window);

#[cfg(feature = "gui")]
fn open_window(request: peduli::cli::WindowRequest) -> Result<(), peduli::cli::NoWindow> {
    use peduli::cli::NoWindow;
    use peduli::game::{GameError, GameOptions, StartAt, run};

    let options = GameOptions {
        database: request.database,
        library: request.library,
        language: request.language,
        language_default: request.language_default,
        start_at: request.start_at.map(|start| StartAt {
            scenario: start.scenario,
            mode: start.mode,
            trainee: start.trainee,
            seed: start.seed,
        }),
        #[cfg(feature = "dev")]
        measure: measure_file(),
    };
    run(options).map_err(|error| match error {
        GameError::NoDisplay => NoWindow::NoDisplay,
        GameError::Refused { display } => NoWindow::Refused { display },
        GameError::NoLibraries => NoWindow::NoLibraries,
        GameError::NoGraphics { reason } => NoWindow::NoGraphics { reason },
        GameError::Store(error) => NoWindow::Store(error),
        GameError::NoScenario { id } => NoWindow::NoScenario { id },
        GameError::Stopped { code } => NoWindow::Stopped { code },
        #[cfg(feature = "dev")]
        GameError::NoMeasurement { .. } => NoWindow::Other {
            message: error.to_string(),
        },
    })
}

/// Where people who build Peduli want the times of frames and answers.
#[cfg(feature = "dev")]
#[expect(
    clippy::disallowed_methods,
    reason = "the command line is for people who play"
)]
fn measure_file() -> Option<std::path::PathBuf> {
    std::env::var("PEDULI_MEASURE").ok().map(Into::into)
}
