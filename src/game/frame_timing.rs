//! Tells people who build Peduli when the first frames reached the screen.

#![allow(
    clippy::disallowed_methods,
    reason = "what the system measured stands in its files"
)]

use bevy::prelude::*;
use bevy::render::view::ExtractedWindows;
use bevy::render::{Render, RenderApp, RenderSystems};

/// Frames worth a line: the first ones, where start-up shows.
const FRAMES_TOLD: u32 = 8;

/// What the kernel calls `USER_HZ`: the unit of a process's start time, the same on every machine
/// that Linux runs on today.
const TICKS_PER_SECOND: f64 = 100.0;

/// Needs a real window; without one there are no frames.
pub(super) fn plugin(app: &mut App) {
    if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
        render_app.add_systems(Render, tell.in_set(RenderSystems::PostCleanup));
    }
}

/// Runs when a frame has been handed to the display.
fn tell(mut frames_shown: Local<u32>, windows: Res<ExtractedWindows>) {
    if windows.is_empty() || *frames_shown == FRAMES_TOLD {
        return;
    }
    *frames_shown += 1;
    if let Some(Spent { age_s, cpu_s }) = Spent::now() {
        eprintln!(
            "frame {} after {age_s:.2} s, {cpu_s:.2} s of it computing",
            *frames_shown
        );
    }
}

/// What the process has used so far, with what happened before `main`, to 10 ms.
struct Spent {
    age_s: f64,
    /// Over all cores: on a busy machine this tells more than the age.
    cpu_s: f64,
}

impl Spent {
    /// Known on Linux only.
    fn now() -> Option<Spent> {
        let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
        // The name of the program, in parentheses, may itself contain spaces. After it, the 12th
        // and 13th fields are the times in user and kernel mode, the 20th the time of the start.
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        let seconds = |field: usize| {
            let ticks: f64 = fields.get(field)?.parse().ok()?;
            Some(ticks / TICKS_PER_SECOND)
        };
        let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
        let uptime_s: f64 = uptime.split_whitespace().next()?.parse().ok()?;
        Some(Spent {
            age_s: uptime_s - seconds(19)?,
            cpu_s: seconds(11)? + seconds(12)?,
        })
    }
}
