//! Places things at the right or at the bottom while keeping the order in which they are read.
//!
//! egui lays out from the left and from the top; its own ways to start from the other side also turn round the order
//! in which the keyboard and a screen reader meet things. These remember how much room was needed last time.

use egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2};

/// Below this change in points nothing is laid out again.
const STEADY: f32 = 0.5;

/// A row with something at its left and something at its right, read in that order.
pub fn left_and_right_ui<C>(
    ui: &mut Ui,
    salt: &str,
    context: &mut C,
    left: impl FnOnce(&mut Ui, &mut C),
    right: impl FnOnce(&mut Ui, &mut C),
) {
    let id = ui.id().with(salt);
    ui.horizontal(|ui| {
        let row = ui.available_rect_before_wrap();
        let gap = ui.spacing().item_spacing.x;
        let split = row.right() - remembered(ui, id) - gap;
        let room = Rect::from_min_max(row.min, pos2(split.max(row.left()), row.max.y));
        let layout = Layout::left_to_right(Align::Center);
        ui.scope_builder(
            UiBuilder::new()
                .id_salt("left")
                .max_rect(room)
                .layout(layout),
            |ui| left(ui, context),
        );
        // The right may grow as far as it asks for; only where it begins is known from last time.
        let rest = Rect::from_min_size(pos2(split + gap, row.min.y), row.size());
        let inner = ui.scope_builder(
            UiBuilder::new()
                .id_salt("right")
                .max_rect(rest)
                .layout(layout),
            |ui| {
                right(ui, context);
            },
        );
        remember(ui, id, inner.response.rect.width());
    });
}

/// Something that fills what is left above something at the bottom, read in that order.
pub fn above_and_below_ui<C>(
    ui: &mut Ui,
    salt: &str,
    context: &mut C,
    above: impl FnOnce(&mut Ui, &mut C),
    below: impl FnOnce(&mut Ui, &mut C),
) {
    let id = ui.id().with(salt);
    let whole = ui.available_rect_before_wrap();
    // From a whole point on: what is laid out from a part of one is a point higher at one time and lower at the next.
    let split = (whole.bottom() - remembered(ui, id)).floor();
    let upper = Rect::from_min_max(whole.min, pos2(whole.right(), split.max(whole.top())));
    ui.scope_builder(UiBuilder::new().id_salt("above").max_rect(upper), |ui| {
        ui.shrink_clip_rect(upper);
        above(ui, context);
    });
    // Below may grow as far as it asks for; only where it begins is known from last time.
    let lower = Rect::from_min_size(pos2(whole.left(), split), whole.size());
    let inner = ui.scope_builder(UiBuilder::new().id_salt("below").max_rect(lower), |ui| {
        below(ui, context);
    });
    remember(ui, id, inner.response.rect.height());
    ui.advance_cursor_after_rect(whole);
}

/// Sheets side by side, each as high as the highest, read from left to right; as wide as `widths` says, in points.
///
/// `add` draws the one at a place and is told how much room, in points, it has to spare: what it lacks to the height of
/// the highest. It leaves that room wherever it looks best.
pub fn row_ui(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    gap: f32,
    widths: &[f32],
    mut add: impl FnMut(&mut Ui, usize, f32),
) {
    let id = ui.id().with(salt);
    let known: Vec<f32> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let highest = known.iter().copied().fold(0.0, f32::max);
    let origin = ui.cursor().min;
    let mut needed = Vec::with_capacity(widths.len());
    let mut corner = origin;
    for (place, width) in widths.iter().enumerate() {
        // With others than last time nothing is known yet.
        let spare = match known.get(place) {
            Some(own) if known.len() == widths.len() => highest - own,
            _ => 0.0,
        };
        let room = Rect::from_min_size(corner, egui::vec2(*width, f32::INFINITY));
        let builder = UiBuilder::new().id_salt(("in-row", place)).max_rect(room);
        let inner = ui.scope_builder(builder, |ui| {
            ui.set_width(*width);
            add(ui, place, spare);
        });
        let height = inner.response.rect.height();
        needed.push(height - spare);
        corner.x += width + gap;
    }
    let bottom = origin.y + needed.iter().copied().fold(0.0, f32::max);
    let used = Rect::from_min_max(origin, pos2(corner.x - gap, bottom));
    ui.advance_cursor_after_rect(used);
    let is_steady = known.len() == needed.len()
        && known
            .iter()
            .zip(&needed)
            .all(|(known, needed)| (known - needed).abs() <= STEADY);
    if !is_steady {
        ui.data_mut(|data| data.insert_temp(id, needed));
        ui.ctx()
            .request_discard("a row needs another height than last time");
    }
}

/// How much room something needed last time, in points; 0 the first time.
pub fn remembered(ui: &Ui, id: Id) -> f32 {
    ui.data(|data| data.get_temp(id)).unwrap_or(0.0)
}

/// Remembers how much room something needs; where that is another than last time, the frame is laid out again.
pub fn remember(ui: &Ui, id: Id, needed: f32) {
    if (needed - remembered(ui, id)).abs() > STEADY {
        ui.data_mut(|data| data.insert_temp(id, needed));
        ui.ctx()
            .request_discard("something needs another room than last time");
    }
}
