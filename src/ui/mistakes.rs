//! What keeps a scenario from being played, over whatever screen is open.

use egui::{FontId, Frame, Margin, ScrollArea, TextStyle, Ui};
use egui_phosphor::regular as icon;

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::{remember, remembered};
use crate::ui::widgets::button::{ButtonKind, action_button_ui};
use crate::ui::widgets::dialog::{dialog_ui, focus_at_first};
use crate::ui::widgets::prose::{Heading, announce, heading_ui, note_ui, paragraph_ui, words_ui};

/// The dialogue's largest part of the window's height.
const HEIGHT_SHARE_MAX: f32 = 0.86;
/// The list's smallest part, however large the text around it.
const LIST_SHARE_MIN: f32 = 0.2;

/// What is wrong with a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MistakesView {
    /// Which scenario, and what that means for whoever plays.
    pub about: String,
    /// In the order of their places.
    pub mistakes: Vec<MistakeView>,
    /// The command that says more.
    pub command: String,
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MistakeView {
    pub code: String,
    pub message: String,
    /// As `file:line:column`.
    pub place: String,
    /// The line of the file.
    pub line: String,
    pub help: Vec<String>,
}

/// Shows the mistakes; closing them pushes [`Action::CloseMistakes`].
pub fn mistakes_ui(
    ui: &mut Ui,
    view: &MistakesView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let modal = dialog_ui(ui, theme, "mistakes", |ui| {
        heading_ui(ui, theme, Heading::Section, &text.get("mistakes-title"));
        let body = font(ui, TypeSize::Body);
        let about = words_ui(ui, body, theme.colors.ink, &view.about);
        announce(ui, &about);
        // The room a modal had last time must not keep it small.
        let id = ui.id().with("around the list");
        let window = ui.ctx().content_rect().height();
        let highest = (window * HEIGHT_SHARE_MAX - remembered(ui, id)).max(window * LIST_SHARE_MIN);
        let above = ui.min_rect().height();
        ScrollArea::vertical()
            .auto_shrink([false, true])
            .max_height(highest)
            .min_scrolled_height(highest)
            .show(ui, |ui| {
                for mistake in &view.mistakes {
                    mistake_ui(ui, mistake, theme);
                }
            });
        let with_list = ui.min_rect().height();
        note_ui(ui, theme, &view.command);
        let close = Action::CloseMistakes;
        let check = Some(icon::CHECK);
        let button = action_button_ui(ui, theme, text, ButtonKind::Primary, check, close, actions);
        focus_at_first(ui, &button);
        let around = above + ui.min_rect().height() - with_list;
        remember(ui, id, around);
    });
    if modal.should_close() {
        actions.push(Action::CloseMistakes);
    }
}

fn mistake_ui(ui: &mut Ui, mistake: &MistakeView, theme: &Theme) {
    let s = theme.measures.spacing;
    ui.add_space(s.tight);
    ui.spacing_mut().item_spacing.y = s.hair;
    let strong = bold(ui, TypeSize::Body);
    let message = format!("{}: {}", mistake.code, mistake.message);
    words_ui(ui, strong, theme.colors.ink, &message);
    note_ui(ui, theme, &mistake.place);
    if !mistake.line.is_empty() {
        Frame::new()
            .fill(theme.colors.sunken)
            .corner_radius(theme.measures.radii.small)
            .inner_margin(Margin::same(s.tight as i8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                let size = font(ui, TypeSize::Small).size;
                let family = TextStyle::Monospace.resolve(ui.style()).family;
                words_ui(
                    ui,
                    FontId::new(size, family),
                    theme.colors.ink,
                    &mistake.line,
                );
            });
    }
    for help in &mistake.help {
        paragraph_ui(ui, theme, TypeSize::Body, help);
    }
}
