//! The pause: the customer's time stands still; on the telephone they are on hold.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::{ConversationView, Place};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::Channel;
use crate::ui::theme::{Theme, TypeSize};
use crate::ui::widgets::button::{ButtonKind, action_button_ui};
use crate::ui::widgets::dialog::{dialog_ui, focus_at_first};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui};

pub(super) fn pause_ui(
    ui: &mut Ui,
    view: &ConversationView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let title = text.get(match view.channel {
        Channel::Call if view.place == Place::WithTheCustomer => "conversation-on-hold",
        _ => "conversation-paused-title",
    });
    let modal = dialog_ui(ui, theme, "pause", |ui| {
        heading_ui(ui, theme, Heading::Section, &title);
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
        focus_at_first(ui, &resume);
        let leave = Action::LeaveConversation;
        let door = Some(icon::DOOR_OPEN);
        action_button_ui(ui, theme, text, ButtonKind::Secondary, door, leave, actions);
        note_ui(ui, theme, &text.get("conversation-leave-text"));
    });
    if modal.should_close() {
        actions.push(Action::Resume);
    }
}
