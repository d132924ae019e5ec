//! Difficulty from 1 to 5 as dots, with the number in words beside them.

use egui::{Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, vec2};

use super::prose::phrase_ui;
use crate::ui::theme::{Theme, TypeSize, font};

const STEPS: u8 = 5;

/// Five dots, the first `filled` of them full, then the words that say the same.
pub fn dots_ui(ui: &mut Ui, theme: &Theme, filled: u8, words: &str) -> Response {
    let id = font(ui, TypeSize::Small);
    let radius = id.size * 0.3;
    let pitch = radius * 2.0 + 4.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.measures.spacing.tight;
        let size = vec2(pitch * f32::from(STEPS), id.size * 1.3);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words));
        for step in 0..STEPS {
            let x = rect.left() + radius + pitch * f32::from(step);
            let center = egui::pos2(x, rect.center().y);
            if step < filled {
                ui.painter()
                    .circle_filled(center, radius, theme.colors.accent_ink);
            } else {
                let stroke = Stroke::new(1.2, theme.colors.outline_strong);
                ui.painter().circle_stroke(center, radius - 0.6, stroke);
            }
        }
        phrase_ui(ui, id, theme.colors.muted, words);
    })
    .response
}
