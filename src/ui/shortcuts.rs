//! The list of keys, over whatever screen is open.

use egui::{ScrollArea, Ui};

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::button::{ButtonKind, button_ui};
use crate::ui::widgets::dialog::{dialog_ui, focus_at_first};
use crate::ui::widgets::prose::{Heading, heading_ui, words_ui};

/// The list's largest part of the window's height.
const HEIGHT_SHARE_MAX: f32 = 0.6;

/// The keys and the ids of what they do, for those that no [`Action`] names.
const KEYS: [(&str, &str); 10] = [
    ("1 … 5", "shortcut-choose"),
    ("key-space", "shortcut-reveal"),
    ("L", "shortcut-look-up"),
    ("key-escape", "shortcut-back"),
    ("key-tab", "shortcut-move"),
    ("key-enter", "shortcut-activate"),
    ("K", "shortcut-play"),
    ("J, L", "shortcut-step"),
    ("/", "shortcut-search"),
    ("?", "shortcut-help"),
];

/// Shows the list; closing it pushes [`Action::ToggleShortcuts`].
pub fn shortcuts_ui(ui: &mut Ui, theme: &Theme, text: &Strings, actions: &mut Vec<Action>) {
    let modal = dialog_ui(ui, theme, "shortcuts", |ui| {
        ui.spacing_mut().item_spacing.y = theme.measures.spacing.tight;
        heading_ui(ui, theme, Heading::Section, &text.get("shortcuts-title"));
        // The room a modal had last time must not keep it small.
        let highest = ui.ctx().content_rect().height() * HEIGHT_SHARE_MAX;
        ScrollArea::vertical()
            .auto_shrink([false, true])
            .max_height(highest)
            .min_scrolled_height(highest)
            .show(ui, |ui| {
                for (key, meaning) in KEYS {
                    let key = if text.has(key) {
                        text.get(key)
                    } else {
                        key.to_owned()
                    };
                    row_ui(ui, theme, &key, &text.get(meaning));
                }
                for action in [
                    Action::GoHome,
                    Action::OpenTeam,
                    Action::OpenSettings,
                    Action::Quit,
                ] {
                    if let Some(shortcut) = action.shortcut() {
                        let key = ui.ctx().format_shortcut(&shortcut);
                        // egui calls it by its name, on the key there is a sign.
                        let key = key.replace("Comma", ",");
                        row_ui(ui, theme, &key, &text.get(action.label_id()));
                    }
                }
            });
        ui.add_space(theme.measures.spacing.tight);
        let close = button_ui(ui, theme, ButtonKind::Secondary, None, &text.get("close"));
        focus_at_first(ui, &close);
        close.clicked()
    });
    if modal.inner || modal.should_close() {
        actions.push(Action::ToggleShortcuts);
    }
}

fn row_ui(ui: &mut Ui, theme: &Theme, key: &str, meaning: &str) {
    ui.horizontal_top(|ui| {
        let key_font = bold(ui, TypeSize::Body);
        let width = key_font.size * 8.0;
        ui.allocate_ui(egui::vec2(width, 0.0), |ui| {
            ui.set_width(width);
            words_ui(ui, key_font, theme.colors.accent_ink, key);
        });
        let body = font(ui, TypeSize::Body);
        words_ui(ui, body, theme.colors.ink, meaning);
    });
}
