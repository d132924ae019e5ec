//! My side of the conversation: the bar, the cards, and the sentences on the table.

use egui::{Align, Frame, Layout, Margin, ScrollArea, Ui};
use egui_phosphor::regular as icon;

use super::room::Room;
use super::{ConversationLocal, ConversationView, Place, Progress, time};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::Channel;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::left_and_right_ui;
use crate::ui::widgets::button::{ButtonKind, action_button_ui, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::choice::{choice_height, choice_ui};
use crate::ui::widgets::prose::{
    Heading, dialogue_size, heading_ui, note_ui, paragraph_ui, words_ui,
};
use crate::ui::widgets::tag::{channel_icon, tag_ui};

/// The most of the room that the newest words may claim beside the sentences: the end of a long line is enough.
const NEWEST_SHARE_MAX: f32 = 0.4;
/// What the words keep of the room before sentences are set larger: one answers better with what came before in sight.
const WORDS_SHARE_ROOMY: f32 = 0.36;
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
                        pause_button_ui(ui, view, theme, text, actions);
                    }
                },
            );
        });
}

/// On the telephone a pause is called what it is there, as long as somebody is at the other end.
fn pause_button_ui(
    ui: &mut Ui,
    view: &ConversationView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let sign = Some(icon::PAUSE);
    let (quiet, pause) = (ButtonKind::Quiet, Action::Pause);
    if (view.channel, view.place) == (Channel::Call, Place::WithTheCustomer) {
        let hold = button_ui(ui, theme, quiet, sign, &text.get("conversation-hold"));
        if hold.on_hover_text("Esc").clicked() {
            actions.push(pause);
        }
    } else {
        action_button_ui(ui, theme, text, quiet, sign, pause, actions);
    }
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

/// How words and sentences share the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fit {
    /// The sentences have the lower part, in this size.
    Below(TypeSize),
    /// There is not enough room for both: one sheet to scroll through.
    OneSheet(TypeSize),
}

/// The largest way in which all sentences are in sight together with the newest words, which are `newest` points high.
pub(super) fn fit(ui: &Ui, room: Room<'_>, newest: f32) -> Fit {
    let available = ui.available_height();
    let words = newest.min(available * NEWEST_SHARE_MAX);
    let roomy = dialogue_size(ui);
    let fits = |words: f32, size| words + choices_height(ui, room, size) <= available;
    match roomy {
        size if fits(words.max(available * WORDS_SHARE_ROOMY), size) => Fit::Below(size),
        _ if fits(words, TypeSize::Body) => Fit::Below(TypeSize::Body),
        _ => Fit::OneSheet(TypeSize::Body),
    }
}

/// How high the table is with all its sentences, in points.
fn choices_height(ui: &Ui, room: Room<'_>, size: TypeSize) -> f32 {
    let Room { view, theme, .. } = room;
    let s = theme.measures.spacing;
    let gap = ui.spacing().item_spacing.y;
    let words = font(ui, TypeSize::Small).size * 1.4;
    let question = match view.time_left {
        Some(_) => words.max(ui.spacing().interact_size.y) + gap,
        None => words + gap,
    };
    let width = ui.available_width();
    let choices = view.choices.iter();
    let choices: f32 = choices
        .map(|choice| choice_height(ui, theme, size, &choice.says, width) + gap)
        .sum();
    s.tight + question + choices + s.regular
}

/// The sentences, or who is speaking, or the way on once it is over.
pub(super) fn table_ui(ui: &mut Ui, room: Room<'_>, size: TypeSize, actions: &mut Vec<Action>) {
    let Room { view, theme, text } = room;
    let s = theme.measures.spacing;
    ui.add_space(s.tight);
    if let Progress::Ended { session } = &view.progress {
        ended_ui(ui, session, theme, text, actions);
    } else if view.choices.is_empty() {
        waiting_ui(ui, view, theme, text, actions);
    } else {
        choices_ui(ui, room, size, actions);
    }
    ui.add_space(s.regular - ui.spacing().item_spacing.y);
}

/// What is asked of the trainee: it is said in one place, and written or added in another.
fn question_id(channel: Channel) -> &'static str {
    match channel {
        Channel::WalkIn | Channel::Call => "conversation-choices",
        Channel::Chat => "conversation-choices-chat",
        Channel::Email => "conversation-choices-letter",
        Channel::Social => "conversation-choices-public",
    }
}

fn choices_ui(ui: &mut Ui, room: Room<'_>, size: TypeSize, actions: &mut Vec<Action>) {
    let Room { view, theme, text } = room;
    let question = text.get(match view.place {
        Place::AtMyDesk => "conversation-choices-desk",
        Place::WithTheCustomer => question_id(view.channel),
    });
    if view.time_left.is_none() {
        note_ui(ui, theme, &question);
    } else {
        ui.horizontal_top(|ui| {
            note_ui(ui, theme, &question);
            time::time_left_ui(ui, room);
        });
    }
    let list = ui.scope(|ui| {
        for (place, choice) in view.choices.iter().enumerate() {
            ui.push_id(&choice.id, |ui| {
                let button = choice_ui(ui, theme, size, place + 1, &choice.says);
                if button.gained_focus() {
                    button.scroll_to_me(None);
                }
                if button.clicked() {
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

/// The row stays while nobody has begun to speak, so that nothing jumps when they do.
fn waiting_ui(
    ui: &mut Ui,
    view: &ConversationView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    ui.horizontal(|ui| {
        ui.set_min_height(ui.spacing().interact_size.y);
        if view.current.is_none() {
            if let (Channel::Email, Some(_)) = (view.channel, view.words_keep_ms) {
                let small = font(ui, TypeSize::Small);
                let name = (&view.customer.name).into();
                let writes = text.format("conversation-writes-back", &[("name", name)]);
                words_ui(ui, small, theme.colors.muted, &writes);
            }
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (show, quiet) = (Some(icon::FAST_FORWARD), ButtonKind::Quiet);
            action_button_ui(ui, theme, text, quiet, show, Action::ShowLine, actions);
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
