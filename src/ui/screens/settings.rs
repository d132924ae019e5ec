//! Settings: what everybody can set for themselves; each change holds at once.

mod sound;

use egui::Ui;

use crate::sound::Hearing;
use crate::text::{Language, Strings};
use crate::ui::action::Action;
use crate::ui::kinds::{Motion, Thoughts, TimePressure};
use crate::ui::theme::{Theme, ThemeKind};
use crate::ui::widgets::page::{PageWidth, TopBar, page_ui};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui};
use crate::ui::widgets::segmented::segmented_ui;

/// The text sizes on offer, in per cent.
const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// What the settings are.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingsView {
    pub language: Language,
    pub text_percent: u16,
    pub theme: ThemeKind,
    pub motion: Motion,
    pub thoughts: Thoughts,
    pub time: TimePressure,
    /// `None`: this build plays no sounds.
    pub hearing: Option<Hearing>,
}

/// What the settings remember between frames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SettingsLocal {}

/// Shows the settings.
pub fn settings_ui(
    ui: &mut Ui,
    view: &SettingsView,
    _local: &mut SettingsLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let title = text.get("settings-title");
    page_ui(
        ui,
        theme,
        text,
        TopBar::Titled(&title),
        PageWidth::Reading,
        actions,
        |ui, actions| {
            heading_ui(ui, theme, Heading::Screen, &title);
            let languages: Vec<(Language, String)> = Language::ALL
                .iter()
                .map(|language| (*language, language.own_name().to_owned()))
                .collect();
            let asked = Setting {
                title: "settings-language",
                hint: Some("settings-language-hint"),
            };
            if let Some(language) = setting_ui(ui, theme, text, asked, view.language, &languages) {
                actions.push(Action::SetLanguage { language });
            }
            let sizes: Vec<(u16, String)> = TEXT_SIZES
                .iter()
                .map(|percent| {
                    let words =
                        text.format("settings-text-size-value", &[("number", (*percent).into())]);
                    (*percent, words)
                })
                .collect();
            let asked = Setting {
                title: "settings-text-size",
                hint: None,
            };
            if let Some(percent) = setting_ui(ui, theme, text, asked, view.text_percent, &sizes) {
                actions.push(Action::SetTextSize { percent });
            }
            let themes: Vec<(ThemeKind, String)> = ThemeKind::ALL
                .iter()
                .map(|kind| (*kind, text.get(kind.text_id())))
                .collect();
            let asked = Setting {
                title: "settings-theme",
                hint: None,
            };
            if let Some(kind) = setting_ui(ui, theme, text, asked, view.theme, &themes) {
                actions.push(Action::SetTheme { theme: kind });
            }
            let motions = [
                (Motion::Full, text.get("off")),
                (Motion::Reduced, text.get("on")),
            ];
            let asked = Setting {
                title: "settings-motion",
                hint: Some("settings-motion-hint"),
            };
            if let Some(motion) = setting_ui(ui, theme, text, asked, view.motion, &motions) {
                actions.push(Action::SetMotion { motion });
            }
            let times: Vec<(TimePressure, String)> = TimePressure::ALL
                .iter()
                .map(|time| (*time, text.get(time.text_id())))
                .collect();
            let asked = Setting {
                title: "settings-time",
                hint: Some("settings-time-hint"),
            };
            if let Some(time) = setting_ui(ui, theme, text, asked, view.time, &times) {
                actions.push(Action::SetTime { time });
            }
            let thoughts = [
                (Thoughts::Hidden, text.get("hide")),
                (Thoughts::Shown, text.get("show")),
            ];
            let asked = Setting {
                title: "settings-thoughts",
                hint: Some("settings-thoughts-hint"),
            };
            if let Some(thoughts) = setting_ui(ui, theme, text, asked, view.thoughts, &thoughts) {
                actions.push(Action::SetThoughts { thoughts });
            }
            sound::sound_ui(ui, view.hearing, theme, text, actions);
        },
    );
}

/// The ids of what a setting is called and what is said about it.
#[derive(Clone, Copy)]
struct Setting {
    title: &'static str,
    hint: Option<&'static str>,
}

fn setting_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    setting: Setting,
    current: T,
    alternatives: &[(T, String)],
) -> Option<T> {
    ui.add_space(theme.measures.spacing.tight);
    let title = text.get(setting.title);
    heading_ui(ui, theme, Heading::Item, &title);
    if let Some(hint) = setting.hint {
        note_ui(ui, theme, &text.get(hint));
    }
    ui.push_id(setting.title, |ui| {
        segmented_ui(ui, theme, &title, current, alternatives)
    })
    .inner
}
