//! The game's clock, as one thing to ask for.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

use super::apply_action::Moment;
use super::wall_clock;

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
