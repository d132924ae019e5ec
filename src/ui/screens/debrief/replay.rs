//! Step by step: at each turn everything that could have been said, and what each would have meant.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::DebriefLocal;
use super::view::{DebriefView, ReplayOption, Turn};
use crate::text::Strings;
use crate::ui::theme::{Theme, TypeSize};
use crate::ui::widgets::bubble::{Weight, bubble_ui};
use crate::ui::widgets::button::{ButtonKind, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui};
use crate::ui::widgets::tag::tag_ui;

pub(super) fn replay_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
) {
    heading_ui(ui, theme, Heading::Screen, &text.get("debrief-step-replay"));
    paragraph_ui(ui, theme, TypeSize::Lead, &text.get("debrief-replay-intro"));
    let Some(turn) = view.turns.get(local.playback.cursor) else {
        return;
    };
    let stage = text.get(turn.stage.text_id());
    let title = text.format(
        "debrief-turn-of",
        &[
            ("turn", (local.playback.cursor + 1).into()),
            ("turns", view.turns.len().into()),
        ],
    );
    ui.horizontal_wrapped(|ui| {
        let back = text.get("debrief-step-back");
        let on = text.get("debrief-step-forward");
        let left = button_ui(
            ui,
            theme,
            ButtonKind::Secondary,
            Some(icon::ARROW_LEFT),
            &back,
        );
        let right = button_ui(
            ui,
            theme,
            ButtonKind::Secondary,
            Some(icon::ARROW_RIGHT),
            &on,
        );
        if left.clicked() {
            local
                .playback
                .go_to(local.playback.cursor.saturating_sub(1), view);
        }
        if right.clicked() {
            local.playback.go_to(local.playback.cursor + 1, view);
        }
    });
    heading_ui(ui, theme, Heading::Section, &format!("{title} · {stage}"));
    turn_ui(ui, turn, theme, text);
}

fn turn_ui(ui: &mut Ui, turn: &Turn, theme: &Theme, text: &Strings) {
    for utterance in &turn.heard {
        bubble_ui(ui, theme, text, utterance, None, Weight::Past);
    }
    for option in &turn.options {
        let sheet = if option.chosen {
            Sheet::Accent
        } else {
            Sheet::Plain
        };
        card_ui(ui, theme, sheet, |ui| option_ui(ui, option, theme, text));
    }
}

fn option_ui(ui: &mut Ui, option: &ReplayOption, theme: &Theme, text: &Strings) {
    let c = &theme.colors;
    if option.chosen || option.best {
        ui.horizontal_wrapped(|ui| {
            if option.chosen {
                let words = text.get("debrief-replay-chosen");
                tag_ui(
                    ui,
                    theme,
                    c.surface,
                    c.accent_ink,
                    Some(icon::CHAT_CIRCLE),
                    &words,
                );
            }
            if option.best {
                let words = text.get("debrief-replay-best");
                tag_ui(
                    ui,
                    theme,
                    c.good_soft,
                    c.good_ink,
                    Some(icon::CHECK),
                    &words,
                );
            }
        });
    }
    paragraph_ui(ui, theme, TypeSize::Body, &option.says);
    if let Some(why) = &option.why {
        note_ui(ui, theme, why);
    }
}
