//! What the rooms of all channels share: what is shown in them, and a wall at the left.

use egui::{Frame, Margin, Rect, ScrollArea, Ui};

use super::{ConversationView, Progress, Said};
use crate::text::Strings;
use crate::ui::kinds::{Channel, Motion, Speaker};
use crate::ui::theme::{Theme, TypeSize, font};
use crate::ui::widgets::prose::{announce, words_ui};

/// A room has two parts side by side from this width on, in parts of the body type size.
const SIDE_BY_SIDE_EMS: f32 = 52.0;

/// What a room is furnished with.
#[derive(Clone, Copy)]
pub(super) struct Room<'a> {
    pub view: &'a ConversationView,
    pub theme: &'a Theme,
    pub text: &'a Strings,
}

/// What is going on with the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// They heard me, and have not begun to answer.
    AboutToSpeak,
    Speaking,
    /// It is for me to say something, or it is over.
    Silent,
}

impl Room<'_> {
    pub fn turn(self) -> Turn {
        match (&self.view.current, self.view.words_keep_ms) {
            (Some(_), _) => Turn::Speaking,
            (None, Some(_)) => Turn::AboutToSpeak,
            (None, None) => Turn::Silent,
        }
    }

    /// Whether the room may move by itself at all.
    pub fn is_still(self) -> bool {
        self.view.customer.motion == Motion::Reduced || self.view.progress == Progress::Paused
    }

    /// Where in the transcript that begins which was said since the trainee last said something. Where words do not
    /// crawl, several lines come at once, and all of them are news.
    pub fn first_news(self) -> usize {
        let is_mine = |said: &Said| said.utterance.speaker == Speaker::Trainee;
        self.view
            .transcript
            .iter()
            .rposition(is_mine)
            .map_or(0, |reply| reply + 1)
    }

    /// How the customer comes across, in words: a face is looked at, a voice is heard.
    pub fn impression(self) -> String {
        let id = match self.view.channel {
            Channel::WalkIn => "conversation-face",
            Channel::Call => "conversation-voice",
            Channel::Chat | Channel::Email | Channel::Social => "conversation-writes",
        };
        let customer = &self.view.customer;
        self.text.format(
            id,
            &[
                ("name", (&customer.name).into()),
                ("label", (&customer.mood).into()),
            ],
        )
    }

    pub fn customer(self) -> Speaker {
        Speaker::Customer {
            name: self.view.customer.name.clone(),
        }
    }
}

/// The impression where it can be read, and is read out when it changes.
pub(super) fn impression_ui(ui: &mut Ui, room: Room<'_>) {
    let words = room.impression();
    let small = font(ui, TypeSize::Small);
    let response = words_ui(ui, small, room.theme.colors.muted, &words);
    announce(ui, &response);
}

/// Whether there is room for something beside the words.
pub(super) fn is_side_by_side(ui: &Ui) -> bool {
    ems(ui) >= SIDE_BY_SIDE_EMS
}

/// The width there is, in parts of the body type size.
pub(super) fn ems(ui: &Ui) -> f32 {
    ui.available_width() / font(ui, TypeSize::Body).size
}

/// How much larger than at 100 % words are.
pub(super) fn text_scale(ui: &Ui, theme: &Theme) -> f32 {
    font(ui, TypeSize::Body).size / theme.measures.type_sizes.body
}

/// The left part of a room, with its rectangle.
pub(super) fn side_ui(ui: &mut Ui, theme: &Theme, width: f32, add: impl FnOnce(&mut Ui, Rect)) {
    let s = theme.measures.spacing;
    egui::Panel::left("side")
        .resizable(false)
        .exact_size(width)
        .show_separator_line(false)
        .frame(Frame::new())
        .show(ui, |ui| {
            let rect = ui.available_rect_before_wrap();
            let rect = Rect::from_min_max(
                rect.min + egui::vec2(s.regular, 0.0),
                rect.max - egui::vec2(0.0, s.regular),
            );
            add(ui, rect);
            ui.advance_cursor_after_rect(rect);
        });
}

/// Things one under the other in a rectangle; what does not fit is scrolled.
pub(super) fn column_in_ui(ui: &mut Ui, rect: Rect, margin: f32, add: impl FnOnce(&mut Ui)) {
    let builder = egui::UiBuilder::new().id_salt("column").max_rect(rect);
    ui.scope_builder(builder, |ui| {
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                Frame::new()
                    .inner_margin(Margin::same(margin as i8))
                    .show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        add(ui);
                    });
            });
    });
}
