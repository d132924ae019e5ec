//! A row of alternatives of which one holds.

use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};

use super::focus::focus_ring_ui;
use crate::ui::theme::{Theme, TypeSize, bold, font};

/// Shows the alternatives, which wrap onto further lines; returns the one that was just chosen.
pub fn segmented_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    current: T,
    alternatives: &[(T, String)],
) -> Option<T> {
    let mut chosen = None;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing =
            vec2(theme.measures.spacing.tight, theme.measures.spacing.tight);
        for (value, words) in alternatives {
            if segment_ui(ui, theme, current, *value, words).clicked() && *value != current {
                chosen = Some(*value);
            }
        }
    });
    ui.ctx().accesskit_node_builder(row.response.id, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
    chosen
}

fn segment_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    current: T,
    value: T,
    words: &str,
) -> Response {
    let selected = value == current;
    let c = &theme.colors;
    let s = theme.measures.spacing;
    let padding = vec2(s.regular, s.tight);
    let words_font = if selected {
        bold(ui, TypeSize::Body)
    } else {
        font(ui, TypeSize::Body)
    };
    let galley = ui
        .painter()
        .layout_no_wrap(words.to_owned(), words_font, Color32::PLACEHOLDER);
    let mark = galley.size().y * 0.5;
    let size = galley.size() + 2.0 * padding + vec2(mark + s.tight, 0.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), selected, words)
    });
    let radius = theme.measures.radii.medium;
    let (fill, edge, ink) = match (selected, response.hovered()) {
        (true, _) => (c.accent_soft, Stroke::new(1.5, c.accent_ink), c.accent_ink),
        (false, true) => (c.sunken, Stroke::new(1.0, c.accent_ink), c.ink),
        (false, false) => (c.surface, Stroke::new(1.0, c.outline_strong), c.ink),
    };
    let painter = ui.painter();
    painter.rect(
        rect,
        CornerRadius::same(radius as u8),
        fill,
        edge,
        StrokeKind::Inside,
    );
    let dot = egui::pos2(rect.left() + padding.x + mark / 2.0, rect.center().y);
    painter.circle_stroke(dot, mark / 2.0, Stroke::new(1.5, ink));
    if selected {
        painter.circle_filled(dot, mark / 4.0, ink);
    }
    let at = egui::pos2(
        rect.left() + padding.x + mark + s.tight,
        rect.top() + padding.y,
    );
    painter.galley(at, galley, ink);
    focus_ring_ui(ui, theme, &response, radius);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
