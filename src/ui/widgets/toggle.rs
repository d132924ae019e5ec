//! Something that is wanted or not: a chip with a mark, words, and what stands quietly behind them.

use egui::{
    Color32, CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};
use egui_phosphor::regular as icon;

use super::focus::focus_ring_ui;
use crate::ui::theme::{Theme, TypeSize, bold, font};

/// Whether something is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Yes,
    No,
}

/// What a chip says.
#[derive(Clone, Copy, Debug)]
pub struct Chip<'a> {
    pub words: &'a str,
    /// What stands behind the words, quietly: how many there are, or a sign.
    pub after: &'a str,
    /// What it is called when read out.
    pub name: &'a str,
}

/// A chip that can be switched on and off; one with a mark is on.
pub fn toggle_ui(ui: &mut Ui, theme: &Theme, wanted: Wanted, chip: Chip<'_>) -> Response {
    let shown = match wanted {
        Wanted::Yes => format!("{}  {}", icon::CHECK, chip.words),
        Wanted::No => chip.words.to_owned(),
    };
    let response = chip_ui(ui, theme, wanted, shown, chip.after);
    let is_wanted = wanted == Wanted::Yes;
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), is_wanted, chip.name)
    });
    response
}

/// A chip for something that is wanted; pressing it gives it up.
pub fn given_up_ui(ui: &mut Ui, theme: &Theme, chip: Chip<'_>) -> Response {
    let shown = chip.words.to_owned();
    let response = chip_ui(ui, theme, Wanted::Yes, shown, chip.after);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), chip.name));
    response
}

fn chip_ui(ui: &mut Ui, theme: &Theme, wanted: Wanted, shown: String, after: &str) -> Response {
    let (c, s) = (&theme.colors, theme.measures.spacing);
    let is_wanted = wanted == Wanted::Yes;
    let words_font = match wanted {
        Wanted::Yes => bold(ui, TypeSize::Small),
        Wanted::No => font(ui, TypeSize::Small),
    };
    let painter = ui.painter();
    let words = painter.layout_no_wrap(shown, words_font, Color32::PLACEHOLDER);
    let after_font = font(ui, TypeSize::Small);
    let after = painter.layout_no_wrap(after.to_owned(), after_font, Color32::PLACEHOLDER);
    let padding = vec2(s.snug, s.hair + 2.0);
    let width = words.size().x + s.tight + after.size().x;
    let size = vec2(width, words.size().y) + 2.0 * padding;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let radius = rect.height() / 2.0;
    let (fill, edge, ink) = match (is_wanted, response.hovered()) {
        (true, _) => (c.accent_soft, Stroke::new(1.5, c.accent_ink), c.accent_ink),
        (false, true) => (c.surface, Stroke::new(1.0, c.accent_ink), c.ink),
        (false, false) => (c.surface, Stroke::new(1.0, c.outline_strong), c.ink),
    };
    let corner = CornerRadius::same(radius as u8);
    ui.painter()
        .rect(rect, corner, fill, edge, StrokeKind::Inside);
    let behind = rect.min.x + padding.x + words.size().x + s.tight;
    ui.painter().galley(rect.min + padding, words, ink);
    let quiet = if is_wanted { c.accent_ink } else { c.muted };
    ui.painter()
        .galley(egui::pos2(behind, rect.min.y + padding.y), after, quiet);
    focus_ring_ui(ui, theme, &response, radius);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
