//! The game's clock, as one thing to ask for.

#![allow(
    clippy::disallowed_methods,
    reason = "this is where the time of the window comes from"
)]

use std::time::Instant;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::time::{TimeSystems, TimeUpdateStrategy};

use super::apply_action::Moment;
use super::wall_clock;

/// Tells every frame the time at which it begins. By itself Bevy tells it when the last one was drawn: of a window that
/// slept since then, that shows what was, and draws a second frame for what is.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(First, tell_the_time.before(TimeSystems));
}

fn tell_the_time(mut told: ResMut<TimeUpdateStrategy>) {
    *told = TimeUpdateStrategy::ManualInstant(Instant::now());
}

/// Milliseconds since the game began, and the time of day.
#[derive(SystemParam)]
pub(super) struct Clock<'w> {
    time: Res<'w, Time<Real>>,
}

impl Clock<'_> {
    pub fn now_ms(&self) -> u64 {
        u64::try_from(self.time.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    pub fn moment(&self) -> Moment {
        Moment {
            now_ms: self.now_ms(),
            unix_ms: wall_clock::unix_ms(),
        }
    }
}
