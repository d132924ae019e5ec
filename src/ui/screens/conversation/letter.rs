//! E-mail: their letters at the left with the history folded away, mine at the right, growing sentence by sentence.

use egui::{Align, CornerRadius, Frame, Layout, Margin, Response, ScrollArea, Stroke, Ui};
use egui_phosphor::regular as icon;

use super::letters::{Letter, Mail};
use super::room::{Room, Turn, ems, impression_ui};
use super::talk::{Hangs, Newest, announce_line, silence_ui, talk_ui};
use super::{ConversationLocal, Progress};
use crate::ui::action::Action;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::{TypeSize, bold, font};
use crate::ui::widgets::avatar::avatar_ui;
use crate::ui::widgets::bubble::{Weight, bubble_ui, line_ui, speaker_name};
use crate::ui::widgets::button::{ButtonKind, button_ui};
use crate::ui::widgets::prose::{
    Heading, announce, heading_ui, note_ui, prose_width, say_instead, words_ui,
};

/// From this width on, in parts of the body type size, their letters and mine lie side by side.
const SIDE_BY_SIDE_EMS: f32 = 74.0;
/// The share of the desk that their letters take.
const RECEIVED_SHARE: f32 = 0.46;

/// The room; a desk with letters never moves by itself.
pub(super) fn letter_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
) -> Option<u64> {
    let view = room.view;
    let arriving = view.current.as_ref().map(|line| &line.utterance);
    let mail = Mail::sort(&view.transcript, arriving);
    let s = room.theme.measures.spacing;
    if ems(ui) >= SIDE_BY_SIDE_EMS {
        let width = ui.available_width() * RECEIVED_SHARE;
        egui::Panel::left("received")
            .resizable(false)
            .exact_size(width)
            .show_separator_line(false)
            .frame(Frame::new().inner_margin(Margin {
                left: s.regular as i8,
                ..Margin::ZERO
            }))
            .show(ui, |ui| received_side_ui(ui, room, local, &mail));
        talk_ui(ui, room, local, actions, Hangs::FromTheTop, |ui, _| {
            draft_ui(ui, room, &mail)
        });
    } else {
        talk_ui(
            ui,
            room,
            local,
            actions,
            Hangs::AboveTheTable,
            |ui, local| {
                let newest = received_ui(ui, room, local, &mail);
                draft_ui(ui, room, &mail);
                newest
            },
        );
    }
    None
}

/// Their letters in a column of their own, which begins with the first that has not been answered.
fn received_side_ui(ui: &mut Ui, room: Room<'_>, local: &mut ConversationLocal, mail: &Mail<'_>) {
    ScrollArea::vertical()
        .id_salt("received")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let letters = mail.history.len();
            let newest = received_ui(ui, room, local, mail);
            let seen = ui.id().with("letters-seen");
            let before: Option<usize> = ui.data(|data| data.get_temp(seen));
            if before != Some(letters) {
                ui.data_mut(|data| data.insert_temp(seen, letters));
                let begins = egui::Rect::from_min_max(
                    egui::pos2(ui.min_rect().left(), newest.top),
                    ui.min_rect().max,
                );
                let at_once = egui::style::ScrollAnimation::none();
                ui.scroll_to_rect_animation(begins, Some(Align::TOP), at_once);
            }
            ui.add_space(room.theme.measures.spacing.regular);
        });
}

/// The history, folded, and what came since my last letter.
fn received_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    mail: &Mail<'_>,
) -> Newest {
    ui.spacing_mut().item_spacing.y = room.theme.measures.spacing.tight;
    silence_ui(ui, room);
    if !mail.history.is_empty() {
        history_ui(ui, room, local, &mail.history);
    }
    let newest = Newest {
        top: ui.cursor().top(),
    };
    for letter in &mail.received {
        letter_sheet_ui(ui, room, letter, mail);
    }
    impression_ui(ui, room);
    newest
}

fn history_ui(ui: &mut Ui, room: Room<'_>, local: &mut ConversationLocal, history: &[Letter<'_>]) {
    let Room { theme, text, .. } = room;
    let id = if local.history_open {
        "conversation-history-close"
    } else {
        "conversation-history-open"
    };
    let sign = if local.history_open {
        icon::CARET_DOWN
    } else {
        icon::CARET_RIGHT
    };
    let letters = history
        .iter()
        .filter(|letter| !matches!(letter.from, Speaker::Desk))
        .count();
    let label = text.format(id, &[("count", letters.into())]);
    if button_ui(ui, theme, ButtonKind::Quiet, Some(sign), &label).clicked() {
        local.history_open = !local.history_open;
    }
    if local.history_open {
        let nothing = Mail {
            history: Vec::new(),
            received: Vec::new(),
            draft: Vec::new(),
        };
        for letter in history {
            letter_sheet_ui(ui, room, letter, &nothing);
        }
    }
}

/// One letter on its sheet; a note of mine is a note.
fn letter_sheet_ui(ui: &mut Ui, room: Room<'_>, letter: &Letter<'_>, mail: &Mail<'_>) {
    let Room { theme, text, .. } = room;
    let s = theme.measures.spacing;
    let newest = mail.received.last();
    if let (Speaker::Desk, Some(note)) = (letter.from, letter.paragraphs.first()) {
        let words = bubble_ui(ui, theme, text, note, None, Weight::Past);
        if newest == Some(letter) {
            announce_line(ui, room, note, &words);
        }
        return;
    }
    paper_ui(ui, room, |ui| {
        letter_head_ui(ui, room, letter);
        for paragraph in &letter.paragraphs {
            let words = paragraph_ui(ui, room, paragraph);
            if newest == Some(letter) {
                announce_line(ui, room, paragraph, &words);
            }
        }
        ui.add_space(s.hair);
    });
}

fn letter_head_ui(ui: &mut Ui, room: Room<'_>, letter: &Letter<'_>) {
    let Room { view, theme, text } = room;
    let c = &theme.colors;
    let small = font(ui, TypeSize::Small);
    ui.horizontal(|ui| {
        avatar_ui(ui, theme, TypeSize::Small, letter.from);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let from = speaker_name(text, letter.from);
            words_ui(ui, bold(ui, TypeSize::Body), c.ink, &from);
            let sent = letter.head.map(|head| head.sent);
            let copies = letter.head.and_then(|head| head.copies);
            let to = match letter.from {
                Speaker::Trainee => text.format(
                    "conversation-letter-to",
                    &[("name", (&view.customer.name).into())],
                ),
                _ => text.get("conversation-letter-to-you"),
            };
            let about: Vec<&str> = sent.into_iter().chain(copies.or(Some(&to))).collect();
            words_ui(ui, small, c.muted, &about.join(" · "));
        });
    });
    let subject = match letter.head {
        Some(head) => head.subject.unwrap_or_default().to_owned(),
        None => text.format(
            "conversation-letter-re",
            &[("subject", (&view.title).into())],
        ),
    };
    if !subject.is_empty() {
        heading_ui(ui, theme, Heading::Item, &subject);
    }
}

/// A paragraph of a letter, no wider than the eye likes.
fn paragraph_ui(ui: &mut Ui, room: Room<'_>, paragraph: &Utterance) -> Response {
    let width = prose_width(ui, TypeSize::Body);
    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_max_width(width);
        line_ui(ui, room.theme, room.text, paragraph, TypeSize::Body)
    })
    .inner
}

/// What I have written so far, or that it is on its way.
fn draft_ui(ui: &mut Ui, room: Room<'_>, mail: &Mail<'_>) -> Newest {
    let Room { view, theme, text } = room;
    let c = &theme.colors;
    let newest = Newest {
        top: ui.cursor().top(),
    };
    if let Progress::Ended { .. } = view.progress
        && mail.draft.is_empty()
    {
        return newest;
    }
    let on_its_way = view.choices.is_empty() && !mail.draft.is_empty();
    paper_ui(ui, room, |ui| {
        let to = text.format(
            "conversation-letter-to",
            &[("name", (&view.customer.name).into())],
        );
        let sign = if on_its_way {
            icon::PAPER_PLANE_TILT
        } else {
            icon::PENCIL_SIMPLE_LINE
        };
        let title = text.get("conversation-letter-yours");
        let head = format!("{sign}  {title}");
        let shown = heading_ui(ui, theme, Heading::Item, &head);
        say_instead(ui, &shown, &title);
        let small = font(ui, TypeSize::Small);
        words_ui(ui, small.clone(), c.muted, &to);
        for sentence in &mail.draft {
            paragraph_ui(ui, room, sentence);
        }
        if mail.draft.is_empty() {
            note_ui(ui, theme, &text.get("conversation-letter-empty"));
        } else if on_its_way && room.turn() != Turn::Silent {
            let sent = words_ui(ui, small, c.good_ink, &text.get("conversation-letter-sent"));
            announce(ui, &sent);
        }
    });
    newest
}

/// A sheet of letter paper.
fn paper_ui(ui: &mut Ui, room: Room<'_>, add: impl FnOnce(&mut Ui)) {
    let theme = room.theme;
    let s = theme.measures.spacing;
    Frame::new()
        .fill(theme.colors.surface)
        .stroke(Stroke::new(1.0, theme.colors.outline))
        .corner_radius(CornerRadius::same(3))
        .inner_margin(Margin::symmetric(s.regular as i8, s.snug as i8))
        .shadow(egui::Shadow {
            offset: [0, 2],
            blur: 8,
            spread: 0,
            color: theme.colors.shadow,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = s.tight;
            add(ui);
        });
}
