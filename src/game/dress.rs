//! Dresses egui in the theme and the text size that somebody chose.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPreUpdateSet};

use super::workplace::AtWork;
use crate::ui::theme::{self, Theme, ThemeKind};

/// The theme that is worn.
#[derive(Resource)]
pub(super) struct Dress {
    pub theme: Theme,
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Dress {
        theme: Theme::new(ThemeKind::default()),
    })
    .add_systems(
        PreUpdate,
        dress
            .after(EguiPreUpdateSet::InitContexts)
            .before(EguiPreUpdateSet::BeginPass),
    );
}

/// Between frames, because fonts and sizes must not change inside one.
fn dress(
    mut contexts: EguiContexts,
    mut at_work: ResMut<AtWork>,
    mut dress: ResMut<Dress>,
    mut worn: Local<Option<(ThemeKind, u16)>>,
) -> Result {
    let preferences = at_work.get().preferences;
    let wanted = (preferences.theme, preferences.text_percent);
    if *worn != Some(wanted) {
        dress.theme = Theme::new(preferences.theme);
        theme::apply(contexts.ctx_mut()?, &dress.theme, preferences.text_percent);
        *worn = Some(wanted);
    }
    Ok(())
}
