//! Where the trainee is.

use bevy::prelude::*;

/// One screen is shown at a time. Change it with `set_if_neq`: `set` to the same screen would
/// leave and enter it again.
#[derive(States, Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    #[default]
    Home,
    Briefing,
    Conversation,
    Debrief,
    Settings,
    Team,
}

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>();
}
