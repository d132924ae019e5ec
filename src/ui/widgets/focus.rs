//! The ring around whatever the keyboard is on.

use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::Theme;

const RING_WIDTH: f32 = 2.5;
const RING_GAP: f32 = 2.0;

/// Paints the ring if the keyboard is on this widget, and brings the widget into view when it arrives.
pub fn focus_ring_ui(ui: &Ui, theme: &Theme, response: &Response, radius: f32) {
    focus_ring_at(ui, theme, response, response.rect, radius);
}

/// The same around another rectangle than the widget's own.
pub fn focus_ring_at(ui: &Ui, theme: &Theme, response: &Response, rect: Rect, radius: f32) {
    if response.gained_focus() {
        ui.scroll_to_rect(rect.expand(RING_GAP + RING_WIDTH), None);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(RING_GAP),
            CornerRadius::same((radius + RING_GAP) as u8),
            Stroke::new(RING_WIDTH, theme.colors.focus),
            StrokeKind::Outside,
        );
    }
}
