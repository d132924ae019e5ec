//! The steps of a longer way, of which one is open.

use egui::accesskit::Role;
use egui::{CornerRadius, Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, vec2};

use super::focus::focus_ring_ui;
use crate::ui::theme::{Theme, TypeSize, bold, font};

/// Shows the steps in a row that wraps; returns the place of the one that was just chosen.
pub fn steps_ui(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    current: usize,
    labels: &[String],
) -> Option<usize> {
    let mut chosen = None;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.measures.spacing.hair;
        for (place, label) in labels.iter().enumerate() {
            if step_ui(ui, theme, current, place, label).clicked() {
                chosen = Some(place);
            }
        }
    });
    ui.ctx().accesskit_node_builder(row.response.id, |node| {
        node.set_role(Role::TabList);
        node.set_label(name);
    });
    chosen
}

fn step_ui(ui: &mut Ui, theme: &Theme, current: usize, place: usize, label: &str) -> Response {
    let c = &theme.colors;
    let s = theme.measures.spacing;
    let selected = place == current;
    let label_font = if selected {
        bold(ui, TypeSize::Body)
    } else {
        font(ui, TypeSize::Body)
    };
    let galley = ui
        .painter()
        .layout_no_wrap(format!("{}  {label}", place + 1), label_font, c.ink);
    let padding = vec2(s.snug, s.tight);
    let size = galley.size() + 2.0 * padding;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(
            WidgetType::SelectableLabel,
            ui.is_enabled(),
            selected,
            label,
        )
    });
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_role(Role::Tab));
    let radius = theme.measures.radii.medium;
    let fill = match (selected, response.hovered()) {
        (true, _) => c.accent_soft,
        (false, true) => c.sunken,
        (false, false) => egui::Color32::TRANSPARENT,
    };
    let ink = if selected { c.accent_ink } else { c.muted };
    ui.painter()
        .rect_filled(rect, CornerRadius::same(radius as u8), fill);
    ui.painter()
        .galley_with_override_text_color(rect.min + padding, galley, ink);
    if selected {
        let y = rect.bottom() - 1.5;
        let x = (rect.left() + padding.x)..=(rect.right() - padding.x);
        ui.painter().hline(x, y, Stroke::new(3.0, c.accent_ink));
    }
    focus_ring_ui(ui, theme, &response, radius);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
