//! Cards: a sheet to read, and a sheet to pick up.

use egui::{
    Color32, CornerRadius, Frame, InnerResponse, Margin, Response, Sense, Shadow, Stroke, Ui,
    UiBuilder, WidgetInfo, WidgetType,
};

use super::focus::focus_ring_ui;
use crate::ui::theme::Theme;

/// What a sheet lies on the table for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    Plain,
    /// Recessed: background to something else.
    Sunken,
    /// The one thing to look at.
    Accent,
    /// The trainee's own paperwork.
    Desk,
    Good,
    Warning,
    Critical,
}

impl Sheet {
    pub fn fill(self, theme: &Theme) -> Color32 {
        let c = &theme.colors;
        match self {
            Sheet::Plain => c.surface,
            Sheet::Sunken => c.sunken,
            Sheet::Accent => c.accent_soft,
            Sheet::Desk => c.desk,
            Sheet::Good => c.good_soft,
            Sheet::Warning => c.warning_soft,
            Sheet::Critical => c.critical_soft,
        }
    }
}

/// A sheet with something on it, as wide as there is room.
pub fn card_ui<R>(
    ui: &mut Ui,
    theme: &Theme,
    sheet: Sheet,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    frame(theme, sheet).show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui)
    })
}

/// A sheet that is one big button; `name` is what it is called when read out.
pub fn card_button_ui(
    ui: &mut Ui,
    theme: &Theme,
    id_salt: &str,
    name: &str,
    add: impl FnOnce(&mut Ui),
) -> Response {
    let builder = UiBuilder::new().id_salt(id_salt).sense(Sense::click());
    let response = ui
        .scope_builder(builder, |ui| {
            let response = ui.response();
            let lit = response.hovered() || response.has_focus();
            let c = &theme.colors;
            let mut frame = frame(theme, Sheet::Plain);
            if lit {
                frame = frame.fill(c.surface).stroke(Stroke::new(1.0, c.accent));
                frame.shadow = Shadow {
                    offset: [0, 6],
                    blur: 18,
                    spread: 0,
                    color: c.shadow,
                };
            }
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                add(ui);
            });
        })
        .response;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name));
    focus_ring_ui(ui, theme, &response, theme.measures.radii.large);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn frame(theme: &Theme, sheet: Sheet) -> Frame {
    let outline = match sheet {
        Sheet::Accent => Stroke::new(1.0, theme.colors.accent),
        _ => Stroke::new(1.0, theme.colors.outline),
    };
    let shadow = match sheet {
        Sheet::Plain => Shadow {
            offset: [0, 2],
            blur: 8,
            spread: 0,
            color: theme.colors.shadow,
        },
        _ => Shadow::NONE,
    };
    Frame::new()
        .fill(sheet.fill(theme))
        .stroke(outline)
        .corner_radius(CornerRadius::same(theme.measures.radii.large as u8))
        .inner_margin(Margin::same(theme.measures.spacing.regular as i8))
        .shadow(shadow)
}
