//! The program `peduli`: the command line, and the window where it was built with one.

use peduli::cli::OpenWindow;
use std::process::ExitCode;

fn main() -> ExitCode {
    peduli::cli::main(WINDOW)
}

#[cfg(not(feature = "gui"))]
const WINDOW: Option<OpenWindow> = None;

#[cfg(feature = "gui")]
const WINDOW: Option<OpenWindow> = Some(|_request| {
    peduli::game::run(peduli::game::GameOptions::default()).map_err(|error| peduli::cli::NoWindow {
        hint: error.hint().to_owned(),
        message: error.to_string(),
    })
});
