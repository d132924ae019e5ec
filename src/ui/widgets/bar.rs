//! A level from 0 to 100 as a bar, always beside the number it shows.

use egui::{Color32, CornerRadius, Response, Sense, Ui, WidgetInfo, WidgetType, vec2};

use crate::ui::theme::Theme;

const HEIGHT: f32 = 10.0;

/// The bar, with a tick where mere chance would have come to.
pub fn bar_ui(
    ui: &mut Ui,
    theme: &Theme,
    color: Color32,
    level: u8,
    chance: Option<u8>,
    name: &str,
) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT + 8.0), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, true, name);
        info.value = Some(f64::from(level));
        info
    });
    let rail = rect.shrink2(vec2(0.0, 4.0));
    let corner = CornerRadius::same((HEIGHT / 2.0) as u8);
    ui.painter().rect_filled(rail, corner, theme.colors.sunken);
    ui.painter().rect_stroke(
        rail,
        corner,
        egui::Stroke::new(1.0, theme.colors.outline),
        egui::StrokeKind::Inside,
    );
    let mut filled = rail;
    filled.set_width(rail.width() * f32::from(level.min(100)) / 100.0);
    if level > 0 {
        ui.painter().rect_filled(filled, corner, color);
    }
    if let Some(chance) = chance {
        let x = rail.left() + rail.width() * f32::from(chance.min(100)) / 100.0;
        let stroke = egui::Stroke::new(2.0, theme.colors.ink);
        ui.painter().vline(x, rect.y_range(), stroke);
    }
    response
}
