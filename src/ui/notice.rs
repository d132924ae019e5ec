//! Something went wrong or happened: what, why, and what to do next, over whatever screen is open.

use egui::Ui;
use egui_phosphor::regular as icon;

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, font};
use crate::ui::widgets::button::{ButtonKind, action_button_ui};
use crate::ui::widgets::dialog::{dialog_ui, focus_at_first};
use crate::ui::widgets::prose::{Heading, announce, heading_ui, paragraph_ui, words_ui};

/// Whether something went wrong, or is only to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Failure,
    News,
}

/// What went wrong, or what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    pub kind: NoticeKind,
    /// What happened, and why.
    pub what: String,
    /// What to do.
    pub next: String,
}

/// Shows the notice; closing it pushes [`Action::CloseNotice`].
pub fn notice_ui(
    ui: &mut Ui,
    view: &NoticeView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let modal = dialog_ui(ui, theme, "notice", |ui| {
        let title = match view.kind {
            NoticeKind::Failure => "error-title",
            NoticeKind::News => "notice-title",
        };
        heading_ui(ui, theme, Heading::Section, &text.get(title));
        let words_font = font(ui, TypeSize::Body);
        let what = words_ui(ui, words_font, theme.colors.ink, &view.what);
        announce(ui, &what);
        if !view.next.is_empty() {
            heading_ui(ui, theme, Heading::Item, &text.get("error-next-title"));
            paragraph_ui(ui, theme, TypeSize::Body, &view.next);
        }
        let close = Action::CloseNotice;
        let check = Some(icon::CHECK);
        let button = action_button_ui(ui, theme, text, ButtonKind::Primary, check, close, actions);
        focus_at_first(ui, &button);
    });
    if modal.should_close() {
        actions.push(Action::CloseNotice);
    }
}
