//! Something that lies over the screen until it is answered.

use egui::{Frame, Id, Margin, Modal, ModalResponse, Response, Stroke, Ui};

use crate::ui::theme::{Theme, TypeSize, font};

/// In parts of the body type size.
const WIDTH_EMS: f32 = 30.0;
/// Its largest part of the window's width.
const WIDTH_SHARE_MAX: f32 = 0.85;

/// Shows a dialogue over whatever screen is open; the keyboard stays inside it.
pub(in crate::ui) fn dialog_ui<T>(
    ui: &Ui,
    theme: &Theme,
    name: &str,
    add: impl FnOnce(&mut Ui) -> T,
) -> ModalResponse<T> {
    let s = theme.measures.spacing;
    let frame = Frame::new()
        .fill(theme.colors.surface)
        .stroke(Stroke::new(1.0, theme.colors.outline))
        .corner_radius(theme.measures.radii.large)
        .inner_margin(Margin::same(s.roomy as i8));
    Modal::new(Id::new(name)).frame(frame).show(ui.ctx(), |ui| {
        let widest = ui.ctx().content_rect().width() * WIDTH_SHARE_MAX;
        ui.set_width((font(ui, TypeSize::Body).size * WIDTH_EMS).min(widest));
        ui.spacing_mut().item_spacing.y = s.snug;
        add(ui)
    })
}

/// Gives the keyboard to the button that answers the dialogue, unless something in it has it.
pub(in crate::ui) fn focus_at_first(ui: &Ui, button: &Response) {
    if ui.memory(|memory| memory.focused().is_none()) {
        button.request_focus();
    }
}
