//! The pause: the customer's time stands still.

use egui::{Frame, Id, Margin, Modal, Stroke, Ui};
use egui_phosphor::regular as icon;

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, font};
use crate::ui::widgets::button::{ButtonKind, action_button_ui};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui};

const WIDTH_EMS: f32 = 28.0;

pub(super) fn pause_ui(ui: &mut Ui, theme: &Theme, text: &Strings, actions: &mut Vec<Action>) {
    let s = theme.measures.spacing;
    let frame = Frame::new()
        .fill(theme.colors.surface)
        .stroke(Stroke::new(1.0, theme.colors.outline))
        .corner_radius(theme.measures.radii.large)
        .inner_margin(Margin::same(s.roomy as i8));
    let modal = Modal::new(Id::new("pause"))
        .frame(frame)
        .show(ui.ctx(), |ui| {
            let widest = ui.ctx().content_rect().width() * 0.8;
            ui.set_width((font(ui, TypeSize::Body).size * WIDTH_EMS).min(widest));
            ui.spacing_mut().item_spacing.y = s.snug;
            heading_ui(
                ui,
                theme,
                Heading::Section,
                &text.get("conversation-paused-title"),
            );
            paragraph_ui(
                ui,
                theme,
                TypeSize::Body,
                &text.get("conversation-paused-text"),
            );
            let play = Some(icon::PLAY);
            let resume = action_button_ui(
                ui,
                theme,
                text,
                ButtonKind::Primary,
                play,
                Action::Resume,
                actions,
            );
            if ui.memory(|memory| memory.focused().is_none()) {
                resume.request_focus();
            }
            let leave = Action::LeaveConversation;
            let door = Some(icon::DOOR_OPEN);
            action_button_ui(ui, theme, text, ButtonKind::Secondary, door, leave, actions);
            note_ui(ui, theme, &text.get("conversation-leave-text"));
        });
    if modal.should_close() {
        actions.push(Action::Resume);
    }
}
