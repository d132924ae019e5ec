//! A slider from nothing to all, with its name above and its value beside it.

use egui::accesskit;
use egui::{CornerRadius, EventFilter, Key, Modifiers, Rect, Response, Sense, Stroke, Ui};
use egui::{WidgetInfo, pos2, vec2};

use super::focus::focus_ring_ui;
use super::prose::words_ui;
use crate::sound::{VOLUME_PERCENT_MAX as MAX, VOLUME_PERCENT_STEP as STEP};
use crate::ui::theme::{Theme, TypeSize, font};

/// In points.
const HEIGHT: f32 = 28.0;
const HANDLE: f32 = 9.0;
const LENGTH_MAX: f32 = 320.0;

/// Shows the slider; a click, a drag or an arrow key returns another percentage, in steps of five.
pub fn percent_ui(ui: &mut Ui, theme: &Theme, name: &str, value: &str, percent: u8) -> Option<u8> {
    let ink = theme.colors.ink;
    let body = font(ui, TypeSize::Body);
    ui.spacing_mut().item_spacing.y = 0.0;
    let label = words_ui(ui, body.clone(), ink, name);
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.measures.spacing.snug;
        // Enough for the widest value, so that the slider does not move under the pointer.
        let widest = ui
            .painter()
            .layout_no_wrap(format!("{value}0"), body.clone(), ink);
        let beside = widest.size().x + theme.measures.spacing.snug;
        let length = (ui.available_width() - beside).clamp(2.0 * HEIGHT, LENGTH_MAX);
        let (rect, response) =
            ui.allocate_exact_size(vec2(length, HEIGHT), Sense::click_and_drag());
        let rail = rect.shrink2(vec2(HANDLE + 2.0, 0.0));
        paint(ui, theme, rail, &response, percent);
        focus_ring_ui(ui, theme, &response, theme.measures.radii.small);
        describe(ui, &response, name, value, percent);
        let response = response.labelled_by(label.id);
        words_ui(ui, body, ink, value);
        by_pointer(&response, rail).or_else(|| by_key(ui, &response, percent))
    });
    row.inner.filter(|to| *to != percent)
}

fn paint(ui: &Ui, theme: &Theme, rail: Rect, response: &Response, percent: u8) {
    let c = &theme.colors;
    let at = pos2(
        rail.left() + rail.width() * f32::from(percent) / f32::from(MAX),
        rail.center().y,
    );
    let thick = |left: f32, right: f32| {
        let line = Rect::from_x_y_ranges(left..=right, at.y - 2.0..=at.y + 2.0);
        line.intersect(rail)
    };
    let painter = ui.painter();
    let round = CornerRadius::same(2);
    painter.rect_filled(thick(rail.left(), rail.right()), round, c.outline_strong);
    painter.rect_filled(thick(rail.left(), at.x), round, c.accent_ink);
    let grown = if response.hovered() || response.dragged() {
        1.5
    } else {
        0.0
    };
    painter.circle(at, HANDLE + grown, c.accent, Stroke::new(2.0, c.surface));
}

fn describe(ui: &Ui, response: &Response, name: &str, value: &str, percent: u8) {
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), f64::from(percent), name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(f64::from(MAX));
        node.set_numeric_value_step(f64::from(STEP));
        node.set_value(value);
        node.add_action(accesskit::Action::Increment);
        node.add_action(accesskit::Action::Decrement);
    });
}

fn by_pointer(response: &Response, rail: Rect) -> Option<u8> {
    let pressed = response.clicked() || response.dragged();
    let pointer = response.interact_pointer_pos().filter(|_| pressed)?;
    let part = ((pointer.x - rail.left()) / rail.width().max(1.0)).clamp(0.0, 1.0);
    let steps = f32::from(MAX / STEP);
    Some((part * steps).round() as u8 * STEP)
}

fn by_key(ui: &Ui, response: &Response, percent: u8) -> Option<u8> {
    let (less, more) = (percent.saturating_sub(STEP), (percent + STEP).min(MAX));
    let asked = |action| ui.input(|input| input.has_accesskit_action_request(response.id, action));
    if asked(accesskit::Action::Increment) {
        return Some(more);
    }
    if asked(accesskit::Action::Decrement) {
        return Some(less);
    }
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
            Some(less)
        } else if pressed(Key::ArrowRight) {
            Some(more)
        } else if pressed(Key::Home) {
            Some(0)
        } else if pressed(Key::End) {
            Some(MAX)
        } else {
            None
        }
    })
}
