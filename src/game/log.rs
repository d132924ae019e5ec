//! What is worth a line on standard error: Peduli's own warnings and the errors of what it stands on.

use bevy::log::{Level, LogPlugin};

/// Third parties warn about what a trainee can do nothing about (a driver that draws in software).
const FILTER: &str = "error,peduli=warn,wgpu_hal=off,naga=off,calloop=off";

pub(super) fn plugin() -> LogPlugin {
    LogPlugin {
        level: Level::WARN,
        filter: FILTER.to_owned(),
        ..Default::default()
    }
}
