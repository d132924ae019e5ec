//! How much evidence there is, as steps that are full or empty, with the words that say the same.

use egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use super::prose::phrase_ui;
use crate::ui::theme::{Theme, TypeSize, font};

/// How many steps there are.
pub const METER_STEPS: u8 = 3;
const GAP: f32 = 3.0;

/// The first `full` steps of three are full, then the words.
pub fn meter_ui(ui: &mut Ui, theme: &Theme, full: u8, words: &str) -> Response {
    let id = font(ui, TypeSize::Small);
    let step = vec2(id.size * 1.1, id.size * 0.5);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.measures.spacing.tight;
        let pitch = step.x + GAP;
        let size = vec2(pitch * f32::from(METER_STEPS) - GAP, id.size * 1.3);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words));
        let corner = CornerRadius::same(2);
        for place in 0..METER_STEPS {
            let left = rect.left() + pitch * f32::from(place);
            let top = rect.center().y - step.y / 2.0;
            let at = egui::Rect::from_min_size(egui::pos2(left, top), step);
            if place < full {
                ui.painter().rect_filled(at, corner, theme.colors.muted);
            } else {
                let edge = Stroke::new(1.0, theme.colors.outline_strong);
                ui.painter()
                    .rect_stroke(at, corner, edge, StrokeKind::Inside);
            }
        }
        phrase_ui(ui, id, theme.colors.muted, words);
    })
    .response
}
