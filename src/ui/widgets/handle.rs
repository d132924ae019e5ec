//! A handle on a rail with evenly spaced places, moved by pointer or arrow keys.

use egui::{EventFilter, Key, Modifiers, Pos2, Rect, Response, Stroke, Ui, vec2};

use crate::ui::theme::Theme;

/// The height of the whole, in points.
pub(super) const HEIGHT: f32 = 28.0;
const RADIUS: f32 = 9.0;
const GROWN: f32 = 1.5;

/// Where the middle of the handle may be.
pub(super) fn rail_in(rect: Rect) -> Rect {
    rect.shrink2(vec2(RADIUS + 2.0, 0.0))
}

pub(super) fn paint(ui: &Ui, theme: &Theme, response: &Response, at: Pos2) {
    let grown = if response.hovered() || response.dragged() {
        GROWN
    } else {
        0.0
    };
    let edge = Stroke::new(2.0, theme.colors.surface);
    ui.painter()
        .circle(at, RADIUS + grown, theme.colors.accent, edge);
}

/// The place, from 0 to `last`, to which a hand asks the handle at `place` to move.
pub(super) fn moved_to(
    ui: &Ui,
    response: &Response,
    rail: Rect,
    place: usize,
    last: usize,
) -> Option<usize> {
    by_pointer(response, rail, last).or_else(|| by_key(ui, response, place, last))
}

fn by_pointer(response: &Response, rail: Rect, last: usize) -> Option<usize> {
    let pressed = response.clicked() || response.dragged();
    let pointer = response.interact_pointer_pos().filter(|_| pressed)?;
    let part = ((pointer.x - rail.left()) / rail.width().max(1.0)).clamp(0.0, 1.0);
    Some((part * last as f32).round() as usize)
}

fn by_key(ui: &Ui, response: &Response, place: usize, last: usize) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    // The arrows move the handle while it has the keyboard, not the keyboard away from it.
    let arrows = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowLeft) {
            Some(place.saturating_sub(1))
        } else if pressed(Key::ArrowRight) {
            Some((place + 1).min(last))
        } else if pressed(Key::Home) {
            Some(0)
        } else if pressed(Key::End) {
            Some(last)
        } else {
            None
        }
    })
}
