//! A slider from nothing to all, with its name above and its value beside it.

use egui::accesskit;
use egui::{CornerRadius, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::focus::focus_ring_ui;
use super::handle::{self, HEIGHT};
use super::prose::words_ui;
use crate::sound::{VOLUME_PERCENT_MAX as MAX, VOLUME_PERCENT_STEP as STEP};
use crate::ui::theme::{Theme, TypeSize, font};

/// In points.
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
        let rail = handle::rail_in(rect);
        paint(ui, theme, rail, &response, percent);
        focus_ring_ui(ui, theme, &response, theme.measures.radii.small);
        describe(ui, &response, name, value, percent);
        let response = response.labelled_by(label.id);
        words_ui(ui, body, ink, value);
        let (place, last) = (usize::from(percent / STEP), usize::from(MAX / STEP));
        handle::moved_to(ui, &response, rail, place, last)
            .map(|place| place as u8 * STEP)
            .or_else(|| by_reader(ui, &response, percent))
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
    handle::paint(ui, theme, response, at);
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

fn by_reader(ui: &Ui, response: &Response, percent: u8) -> Option<u8> {
    let asked = |action| ui.input(|input| input.has_accesskit_action_request(response.id, action));
    if asked(accesskit::Action::Increment) {
        Some((percent + STEP).min(MAX))
    } else if asked(accesskit::Action::Decrement) {
        Some(percent.saturating_sub(STEP))
    } else {
        None
    }
}
