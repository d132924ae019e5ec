//! When a picture that moves by itself wants to be drawn again.

use std::time::Duration;

use egui::Ui;

/// Asks for a frame once what is shown has changed, in ms from the beginning of this one; `None`:
/// it stays.
pub(in crate::ui) fn changes_in(ui: &Ui, after_ms: Option<u64>) {
    if let Some(after_ms) = after_ms {
        // egui takes off the time that it expects a frame to take, and would come too early.
        let frame = Duration::from_secs_f32(ui.input(|input| input.predicted_dt).max(0.0));
        ui.request_repaint_after(Duration::from_millis(after_ms) + frame);
    }
}
