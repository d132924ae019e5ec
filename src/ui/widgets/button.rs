//! Buttons: one that invites, one that offers, one that only waits.

use egui::{
    Color32, CornerRadius, FontId, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, vec2,
};

use super::focus::focus_ring_ui;
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, bold, font};

/// How much a button asks to be pressed; one `Primary` on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    Primary,
    Secondary,
    Quiet,
}

/// A button with words and, if it helps, an icon before them.
pub fn button_ui(
    ui: &mut Ui,
    theme: &Theme,
    kind: ButtonKind,
    icon: Option<&str>,
    label: &str,
) -> Response {
    let s = theme.measures.spacing;
    let padding = match kind {
        ButtonKind::Primary => vec2(s.roomy, s.snug),
        ButtonKind::Secondary => vec2(s.regular, s.tight),
        ButtonKind::Quiet => vec2(s.snug, s.tight),
    };
    let words_font = match kind {
        ButtonKind::Primary => bold(ui, TypeSize::Body),
        ButtonKind::Secondary | ButtonKind::Quiet => font(ui, TypeSize::Body),
    };
    let shown = icon.map_or_else(|| label.to_owned(), |icon| format!("{icon}  {label}"));
    plain_button_ui(ui, theme, kind, padding, words_font, &shown, label)
}

/// A button that is only an icon; the words are for the tooltip and for those who cannot see it.
pub fn icon_button_ui(ui: &mut Ui, theme: &Theme, icon: &str, name: &str) -> Response {
    let padding = Vec2::splat(theme.measures.spacing.tight);
    let icon_font = font(ui, TypeSize::Lead);
    plain_button_ui(ui, theme, ButtonKind::Quiet, padding, icon_font, icon, name)
        .on_hover_text(name)
}

/// A button that pushes an action, named after the action, its key in the tooltip.
pub fn action_button_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    kind: ButtonKind,
    icon: Option<&str>,
    action: Action,
    actions: &mut Vec<Action>,
) -> Response {
    let label = text.get(action.label_id());
    let mut response = button_ui(ui, theme, kind, icon, &label);
    if let Some(shortcut) = action.shortcut() {
        response = response.on_hover_text(ui.ctx().format_shortcut(&shortcut));
    }
    if response.clicked() {
        actions.push(action);
    }
    response
}

fn plain_button_ui(
    ui: &mut Ui,
    theme: &Theme,
    kind: ButtonKind,
    padding: Vec2,
    words_font: FontId,
    shown: &str,
    name: &str,
) -> Response {
    let room = (ui.available_width() - 2.0 * padding.x).max(words_font.size);
    let galley = ui
        .painter()
        .layout(shown.to_owned(), words_font, Color32::PLACEHOLDER, room);
    let size = (galley.size() + 2.0 * padding).max(ui.spacing().interact_size);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        let c = &theme.colors;
        let lit = response.hovered() || response.is_pointer_button_down_on();
        let (fill, edge, ink) = match (kind, lit) {
            (ButtonKind::Primary, false) => (c.accent, Stroke::NONE, c.on_accent),
            (ButtonKind::Primary, true) => (c.accent_hover, Stroke::NONE, c.on_accent),
            (ButtonKind::Secondary, false) => {
                (c.surface, Stroke::new(1.0, c.outline_strong), c.accent_ink)
            }
            (ButtonKind::Secondary, true) => {
                (c.accent_soft, Stroke::new(1.0, c.accent), c.accent_ink)
            }
            (ButtonKind::Quiet, false) => (Color32::TRANSPARENT, Stroke::NONE, c.accent_ink),
            (ButtonKind::Quiet, true) => (c.accent_soft, Stroke::NONE, c.accent_ink),
        };
        let radius = theme.measures.radii.medium;
        let corner = CornerRadius::same(radius as u8);
        ui.painter()
            .rect(rect, corner, fill, edge, StrokeKind::Inside);
        ui.painter()
            .galley(rect.center() - galley.size() / 2.0, galley, ink);
    }
    // Also out of sight: the keyboard brings it into view.
    focus_ring_ui(ui, theme, &response, theme.measures.radii.medium);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
