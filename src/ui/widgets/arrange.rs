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
    let split = whole.bottom() - remembered(ui, id);
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
