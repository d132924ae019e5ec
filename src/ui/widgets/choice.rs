//! One sentence the trainee could say, with the number of its key.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, vec2,
};

use super::focus::focus_ring_ui;
use super::prose::line_width;
use crate::ui::theme::{Theme, TypeSize, bold, font};

/// How a sentence is laid out at a width.
struct Layout {
    words: Arc<Galley>,
    key_side: f32,
    padding: Vec2,
    words_left: f32,
    lift: f32,
    height: f32,
}

fn lay_out(ui: &Ui, theme: &Theme, size: TypeSize, says: &str, width: f32) -> Layout {
    let s = theme.measures.spacing;
    let words_font = font(ui, size);
    let key_side = (words_font.size * 1.6).round();
    let padding = vec2(s.snug, s.tight);
    let words_left = padding.x + key_side + s.snug;
    let room = (width - words_left - padding.x)
        .min(line_width(ui, size))
        .max(words_font.size);
    let words = ui
        .painter()
        .layout(says.to_owned(), words_font, theme.colors.ink, room);
    // The first line is level with the number; below the last there is as much room as above the first.
    let first_line = words.rows.first().map_or(0.0, |row| row.height());
    let lift = ((key_side - first_line) / 2.0).max(0.0);
    let height = (words.size().y + 2.0 * lift).max(key_side) + 2.0 * padding.y;
    Layout {
        words,
        key_side,
        padding,
        words_left,
        lift,
        height,
    }
}

/// How high the button of a sentence is at a width, in points.
pub fn choice_height(ui: &Ui, theme: &Theme, size: TypeSize, says: &str, width: f32) -> f32 {
    lay_out(ui, theme, size, says, width).height
}

/// The sentence as a wide button; `number` is the key that says it.
pub fn choice_ui(
    ui: &mut Ui,
    theme: &Theme,
    size: TypeSize,
    number: usize,
    says: &str,
) -> Response {
    let c = &theme.colors;
    let key_font = bold(ui, size);
    let width = ui.available_width();
    let Layout {
        words,
        key_side,
        padding,
        words_left,
        lift,
        height,
    } = lay_out(ui, theme, size, says, width);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| {
        WidgetInfo::labeled(
            WidgetType::Button,
            ui.is_enabled(),
            format!("{number}. {says}"),
        )
    });
    if ui.is_rect_visible(rect) {
        let lit = response.hovered() || response.has_focus();
        let (fill, edge) = if lit {
            (c.accent_soft, c.accent_ink)
        } else {
            (c.surface, c.outline)
        };
        let radius = theme.measures.radii.medium;
        let corner = CornerRadius::same(radius as u8);
        let painter = ui.painter();
        painter.rect(
            rect,
            corner,
            fill,
            Stroke::new(1.0, edge),
            StrokeKind::Inside,
        );
        let key_rect = Rect::from_min_size(
            egui::pos2(rect.left() + padding.x, rect.top() + padding.y),
            Vec2::splat(key_side),
        );
        let key_corner = CornerRadius::same(theme.measures.radii.small as u8);
        let (key_fill, key_ink) = if lit {
            (c.accent, c.on_accent)
        } else {
            (c.sunken, c.accent_ink)
        };
        painter.rect_filled(key_rect, key_corner, key_fill);
        let digit = painter.layout_no_wrap(number.to_string(), key_font, Color32::PLACEHOLDER);
        painter.galley(key_rect.center() - digit.size() / 2.0, digit, key_ink);
        let at = egui::pos2(rect.left() + words_left, rect.top() + padding.y + lift);
        painter.galley(at, words, c.ink);
        focus_ring_ui(ui, theme, &response, radius);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
