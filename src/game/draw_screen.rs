//! Draws the screen the trainee is on.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::screen::Screen;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, draw_screen);
}

/// May run twice in a frame, when egui lays out again: it draws, and changes nothing.
fn draw_screen(mut contexts: EguiContexts, screen: Res<State<Screen>>) -> Result {
    let ctx = contexts.ctx_mut()?;
    let mut root = root_ui(ctx);
    egui::CentralPanel::default().show(&mut root, |ui| {
        ui.heading("Peduli");
        ui.label(format!("{:?}", screen.get()));
    });
    Ok(())
}

/// Panels need a `Ui` that covers the window; bevy_egui gives none.
fn root_ui(ctx: &egui::Context) -> egui::Ui {
    egui::Ui::new(
        ctx.clone(),
        egui::Id::new("window"),
        egui::UiBuilder::new()
            .layer_id(egui::LayerId::background())
            .max_rect(ctx.viewport_rect()),
    )
}
