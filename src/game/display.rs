//! The display: found and connected to before anything else, because winit and Bevy panic without one.

#![allow(
    clippy::disallowed_methods,
    reason = "the display is named by the environment"
)]

use std::panic::{self, AssertUnwindSafe};

use bevy::app::App;
use bevy::winit::WinitPlugin;

use super::failure::GameError;

/// Whether the environment names a display at all.
pub(super) fn check_named() -> Result<(), GameError> {
    // Only X and Wayland are found through the environment.
    if !cfg!(target_os = "linux") || display_name(environment).is_some() {
        return Ok(());
    }
    Err(GameError::NoDisplay)
}

/// Adds the plugin that connects to the display, and turns its panic into an error.
pub(super) fn connect(app: &mut App) -> Result<(), GameError> {
    // winit returns an error, but Bevy unwraps it, and winit allows one attempt per process: so
    // the connection cannot be tried beforehand, and the panic is the only way to the reason.
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let connected = panic::catch_unwind(AssertUnwindSafe(|| {
        app.add_plugins(WinitPlugin::default());
    }));
    panic::set_hook(hook);
    connected.map_err(|payload| {
        let said = payload
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| payload.downcast_ref::<&str>().copied())
            .unwrap_or_default();
        explain(said, display_name(environment))
    })
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The display that winit will choose: Wayland before X, empty counting as unset.
fn display_name(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .into_iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()))
}

/// What winit's panic means to somebody who wants to play.
fn explain(panicked_with: &str, display: Option<String>) -> GameError {
    let library_missing =
        panicked_with.contains("LibraryOpenError") || panicked_with.contains("could not be loaded");
    if library_missing {
        return GameError::NoLibraries;
    }
    display.map_or(GameError::NoDisplay, |display| GameError::Refused {
        display,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(environment: &[(&str, &str)], expected: Option<&str>) {
        let found = display_name(|name| {
            environment
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        });
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn wayland_comes_before_x_and_empty_counts_as_unset() {
        check(&[], None);
        check(&[("DISPLAY", "")], None);
        check(&[("DISPLAY", ":1")], Some(":1"));
        check(
            &[("DISPLAY", ":1"), ("WAYLAND_DISPLAY", "wayland-0")],
            Some("wayland-0"),
        );
        check(&[("DISPLAY", ":1"), ("WAYLAND_DISPLAY", "")], Some(":1"));
    }

    #[test]
    fn a_missing_library_is_told_apart_from_a_refused_connection() {
        let missing = explain(
            "Library libxkbcommon-x11.so could not be loaded.",
            Some(":1".to_owned()),
        );
        assert_eq!(missing, GameError::NoLibraries);
        let refused = explain("XNotSupported(XOpenDisplayFailed)", Some(":1".to_owned()));
        assert_eq!(
            refused,
            GameError::Refused {
                display: ":1".to_owned()
            }
        );
    }
}
