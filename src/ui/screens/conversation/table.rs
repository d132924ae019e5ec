//! My side of the conversation: the bar, the cards, and the sentences on the table.

use egui::{Align, Frame, Layout, Margin, ScrollArea, Ui};
use egui_phosphor::regular as icon;

use super::{ConversationLocal, ConversationView, Progress};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::Speaker;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::left_and_right_ui;
use crate::ui::widgets::button::{ButtonKind, action_button_ui, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::prose::{
    Heading, dialogue_size, heading_ui, note_ui, paragraph_ui, words_ui,
};
use crate::ui::widgets::tag::{channel_icon, tag_ui};

/// The most of the window's height that the sentences may take.
const CHOICES_SHARE_MAX: f32 = 0.58;
/// The width of the cards, in points, and their largest share of the window.
const CARDS_WIDTH: f32 = 300.0;
const CARDS_SHARE_MAX: f32 = 0.3;

pub(super) fn bar_ui(
    ui: &mut Ui,
    view: &ConversationView,
    local: &mut ConversationLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    let c = &theme.colors;
    let frame = Frame::new().inner_margin(Margin::symmetric(s.regular as i8, s.tight as i8));
    egui::Panel::top("conversation-bar")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            left_and_right_ui(
                ui,
                "conversation-bar-row",
                &mut (local, actions),
                |ui, _| {
                    let channel = text.get(view.channel.text_id());
                    let sign = Some(channel_icon(view.channel));
                    tag_ui(ui, theme, c.accent_soft, c.accent_ink, sign, &channel);
                    let title_font = bold(ui, TypeSize::Body);
                    let title = egui::RichText::new(&view.title)
                        .font(title_font)
                        .color(c.ink);
                    ui.add(egui::Label::new(title).truncate());
                },
                |ui, (local, actions)| {
                    if !view.look_up.is_empty() {
                        cards_button_ui(ui, local, theme, text);
                    }
                    if view.progress == Progress::Running {
                        let sign = Some(icon::PAUSE);
                        let pause = Action::Pause;
                        action_button_ui(ui, theme, text, ButtonKind::Quiet, sign, pause, actions);
                    }
                },
            );
        });
}

fn cards_button_ui(ui: &mut Ui, local: &mut ConversationLocal, theme: &Theme, text: &Strings) {
    let label = text.get(if local.cards_open {
        "conversation-look-up-close"
    } else {
        "conversation-look-up-open"
    });
    let cards = button_ui(ui, theme, ButtonKind::Quiet, Some(icon::CARDS), &label);
    if cards.on_hover_text("L").clicked() {
        local.cards_open = !local.cards_open;
    }
}

pub(super) fn cards_ui(ui: &mut Ui, view: &ConversationView, theme: &Theme, text: &Strings) {
    let s = theme.measures.spacing;
    let width = CARDS_WIDTH.min(ui.ctx().content_rect().width() * CARDS_SHARE_MAX);
    let frame = Frame::new().inner_margin(Margin {
        left: s.tight as i8,
        right: s.tight as i8,
        top: 0,
        bottom: s.regular as i8,
    });
    egui::Panel::right("cards")
        .resizable(false)
        .exact_size(width)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = s.snug;
                    heading_ui(ui, theme, Heading::Item, &text.get("conversation-look-up"));
                    for card in &view.look_up {
                        card_ui(ui, theme, Sheet::Plain, |ui| {
                            ui.spacing_mut().item_spacing.y = s.hair;
                            heading_ui(ui, theme, Heading::Item, &card.title);
                            paragraph_ui(ui, theme, TypeSize::Body, &card.body);
                        });
                    }
                });
        });
}

/// The sentences, or who is speaking, or the way on once it is over.
pub(super) fn table_ui(
    ui: &mut Ui,
    view: &ConversationView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    let highest = ui.ctx().content_rect().height() * CHOICES_SHARE_MAX;
    ui.add_space(s.tight);
    if let Progress::Ended { session } = &view.progress {
        ended_ui(ui, session, theme, text, actions);
    } else if view.choices.is_empty() {
        waiting_ui(ui, view, theme, text, actions);
    } else {
        ScrollArea::vertical()
            .auto_shrink([false, true])
            .max_height(highest)
            .show(ui, |ui| choices_ui(ui, view, theme, text, actions));
    }
    ui.add_space(s.regular - ui.spacing().item_spacing.y);
}

fn choices_ui(
    ui: &mut Ui,
    view: &ConversationView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let question = text.get("conversation-choices");
    let size = dialogue_size(ui);
    note_ui(ui, theme, &question);
    let list = ui.scope(|ui| {
        for (place, choice) in view.choices.iter().enumerate() {
            ui.push_id(&choice.id, |ui| {
                if choice_ui(ui, theme, size, place + 1, &choice.says).clicked() {
                    actions.push(Action::Choose {
                        choice: choice.id.clone(),
                    });
                }
            });
        }
    });
    ui.ctx().accesskit_node_builder(list.response.id, |node| {
        node.set_role(egui::accesskit::Role::List);
        node.set_label(question);
    });
}

fn waiting_ui(
    ui: &mut Ui,
    view: &ConversationView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let Some(current) = &view.current else { return };
    ui.horizontal(|ui| {
        if let Speaker::Customer { name } = &current.utterance.speaker
            && view.channel.is_written()
        {
            let small = font(ui, TypeSize::Small);
            let typing = text.format("conversation-typing", &[("name", name.into())]);
            words_ui(ui, small, theme.colors.muted, &typing);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let show = Some(icon::FAST_FORWARD);
            action_button_ui(
                ui,
                theme,
                text,
                ButtonKind::Quiet,
                show,
                Action::ShowLine,
                actions,
            );
        });
    });
}

fn ended_ui(ui: &mut Ui, session: &str, theme: &Theme, text: &Strings, actions: &mut Vec<Action>) {
    heading_ui(ui, theme, Heading::Item, &text.get("conversation-ended"));
    note_ui(ui, theme, &text.get("conversation-ended-text"));
    let label = text.get("conversation-to-debrief");
    let button = button_ui(
        ui,
        theme,
        ButtonKind::Primary,
        Some(icon::ARROW_RIGHT),
        &label,
    );
    if ui.memory(|memory| memory.focused().is_none()) {
        button.request_focus();
    }
    if button.clicked() {
        actions.push(Action::OpenDebrief {
            session: session.to_owned(),
        });
    }
}
