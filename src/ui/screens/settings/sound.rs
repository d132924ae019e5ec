//! Sound: whether, how loud each kind is, and whether it is told in words.

use egui::Ui;

use super::{Setting, setting_ui};
use crate::sound::{Captions, Hearing, Kind, Playback};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::Theme;
use crate::ui::widgets::percent::percent_ui;
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui};

pub(super) fn sound_ui(
    ui: &mut Ui,
    hearing: Option<Hearing>,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let Some(hearing) = hearing else {
        ui.add_space(theme.measures.spacing.tight);
        heading_ui(ui, theme, Heading::Item, &text.get("settings-sound"));
        note_ui(ui, theme, &text.get("settings-sound-none"));
        return;
    };
    let switch = [
        (Playback::On, text.get("on")),
        (Playback::Off, text.get("off")),
    ];
    let asked = Setting {
        title: "settings-sound",
        hint: Some("settings-sound-hint"),
    };
    if let Some(playback) = setting_ui(ui, theme, text, asked, hearing.playback, &switch) {
        actions.push(Action::SetSound { playback });
    }
    if hearing.playback == Playback::On {
        for kind in Kind::ALL {
            volume_ui(ui, hearing, kind, theme, text, actions);
        }
    }
    let captions = [
        (Captions::Shown, text.get("show")),
        (Captions::Hidden, text.get("hide")),
    ];
    let asked = Setting {
        title: "settings-captions",
        hint: Some("settings-captions-hint"),
    };
    if let Some(captions) = setting_ui(ui, theme, text, asked, hearing.captions, &captions) {
        actions.push(Action::SetCaptions { captions });
    }
}

fn volume_ui(
    ui: &mut Ui,
    hearing: Hearing,
    kind: Kind,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let percent = hearing.volumes.percent(kind);
    let name = text.get(&format!("settings-volume-{}", kind.kebab()));
    let value = text.format("settings-volume-value", &[("number", percent.into())]);
    let set = ui.push_id(kind.kebab(), |ui| {
        percent_ui(ui, theme, &name, &value, percent)
    });
    if let Some(percent) = set.inner {
        actions.push(Action::SetVolume { kind, percent });
    }
}
