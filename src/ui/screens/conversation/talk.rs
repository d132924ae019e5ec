//! What was said above what can be said: both in sight if they fit, else on one sheet to scroll through.

use egui::style::ScrollAnimation;
use egui::{Align, Margin, Rect, Response, ScrollArea, Ui, UiBuilder, pos2};

use super::ConversationLocal;
use super::room::Room;
use super::table::{self, Fit};
use crate::ui::action::Action;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::{TypeSize, font};
use crate::ui::widgets::arrange::above_and_below_ui;
use crate::ui::widgets::bubble::speaker_name;
use crate::ui::widgets::prose::{announce, note_ui, say_instead};

/// The widest that words and sentences need, in parts of the larger type size of dialogue: 70 characters, a key before
/// them and an edge around.
const WIDEST_EMS: f32 = 41.0;

/// Where the words were last scrolled to, and why.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::ui) struct Scrolled {
    /// How many lines there were, and how many sentences on the table.
    seen: (usize, usize),
    /// How much room the words had, and how high they were, in points.
    room: f32,
    height: f32,
    /// How high the newest of them are, in points.
    newest: f32,
}

/// Where words are as long as they do not fill their room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hangs {
    /// What was said last stands next to what can be answered.
    AboveTheTable,
    /// As on paper.
    FromTheTop,
}

/// What a room tells of the words it has laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Newest {
    /// Where that begins which has to be in sight when it is answered.
    pub top: f32,
}

/// Words over the table. `words` lays them out from the top of what it is given.
pub(super) fn talk_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
    hangs: Hangs,
    words: impl FnOnce(&mut Ui, &mut ConversationLocal) -> Newest,
) {
    let s = room.theme.measures.spacing;
    let column = column_rect(
        ui,
        Margin {
            left: s.roomy as i8,
            right: s.regular as i8,
            top: 0,
            bottom: 0,
        },
    );
    ui.scope_builder(
        UiBuilder::new().id_salt("talk").max_rect(column),
        |ui| match table::fit(ui, room, local.scrolled.newest) {
            Fit::Below(size) => above_and_below_ui(
                ui,
                "words-and-table",
                &mut (local, actions),
                |ui, (local, _)| words_ui(ui, room, local, hangs, words),
                |ui, (_, actions)| table::table_ui(ui, room, size, actions),
            ),
            Fit::OneSheet(size) => sheet_ui(ui, room, local, words, |ui| {
                table::table_ui(ui, room, size, actions);
            }),
        },
    );
}

/// The middle of what is there, no wider than the words need.
fn column_rect(ui: &Ui, margin: Margin) -> Rect {
    let whole = ui.available_rect_before_wrap() - margin;
    let width = whole
        .width()
        .min(font(ui, TypeSize::Lead).size * WIDEST_EMS);
    let left = whole.left() + ((whole.width() - width) / 2.0).floor();
    Rect::from_min_max(pos2(left, whole.top()), pos2(left + width, whole.bottom()))
}

/// The words in what is left above the table.
fn words_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    hangs: Hangs,
    words: impl FnOnce(&mut Ui, &mut ConversationLocal) -> Newest,
) {
    ScrollArea::vertical()
        .id_salt("words")
        .auto_shrink([false, false])
        .stick_to_bottom(true)
        .show(ui, |ui| {
            let available = ui.available_height();
            if hangs == Hangs::AboveTheTable {
                // Rounded down: too high by a hair, they would scroll by a hair, and never come to rest.
                let above = (available - local.scrolled.height).floor();
                ui.add_space(above.max(0.0));
            }
            let top = ui.cursor().top();
            let newest = words(ui, local);
            // As on the sheet, or the one way and the other would take turns.
            let newest = ui.cursor().top() - newest.top;
            ui.add_space(room.theme.measures.spacing.tight);
            let bottom = ui.cursor().top();
            if follow(ui, room, local, available, bottom - top, newest) {
                // A movement would be cut short by the next line, or by the sentences on the table.
                let at_once = ScrollAnimation::none();
                ui.scroll_to_cursor_animation(Some(Align::BOTTOM), at_once);
            }
        });
}

/// Words and table on one sheet, opened where the newest words begin.
fn sheet_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    words: impl FnOnce(&mut Ui, &mut ConversationLocal) -> Newest,
    table: impl FnOnce(&mut Ui),
) {
    ScrollArea::vertical()
        .id_salt("sheet")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let available = ui.available_height();
            let top = ui.cursor().top();
            let spacing = ui.spacing().item_spacing;
            let newest = words(ui, local);
            ui.spacing_mut().item_spacing = spacing;
            let bottom = ui.cursor().top();
            let (left, right) = (ui.min_rect().left(), ui.min_rect().right());
            table(ui);
            if follow(
                ui,
                room,
                local,
                available,
                bottom - top,
                bottom - newest.top,
            ) {
                let begins = Rect::from_min_max(pos2(left, newest.top), pos2(right, bottom));
                let at_once = ScrollAnimation::none();
                ui.scroll_to_rect_animation(begins, Some(Align::TOP), at_once);
            }
        });
}

/// Whether something is new, so that the words have to be moved to it.
fn follow(
    ui: &Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    available: f32,
    height: f32,
    newest: f32,
) -> bool {
    let view = room.view;
    let said = view.transcript.len() + usize::from(view.current.is_some());
    let before = local.scrolled;
    local.scrolled = Scrolled {
        seen: (said, view.choices.len()),
        room: available,
        height,
        newest,
    };
    let differs = |one: f32, other: f32| (one - other).abs() > 0.5;
    if differs(before.height, height) || differs(before.newest, newest) {
        ui.ctx()
            .request_discard("the words have another height than last time");
    }
    before.seen != local.scrolled.seen
        || differs(before.room, available)
        || differs(before.height, height)
}

/// Says so while there are no words yet.
pub(super) fn silence_ui(ui: &mut Ui, room: Room<'_>) {
    if room.view.transcript.is_empty() && room.view.current.is_none() {
        let words = room.text.get("conversation-transcript-empty");
        note_ui(ui, room.theme, &words);
    }
}

/// A new line is read out with the name of who says it.
pub(super) fn announce_line(ui: &Ui, room: Room<'_>, utterance: &Utterance, words: &Response) {
    name_line(ui, room, utterance, words);
    announce(ui, words);
}

/// A line is read with the name of who says it, where that does not stand above it.
pub(super) fn name_line(ui: &Ui, room: Room<'_>, utterance: &Utterance, words: &Response) {
    let says = ("text", (&utterance.says).into());
    let said = match utterance.speaker {
        Speaker::Trainee => room.text.format("conversation-you-said", &[says]),
        _ => {
            let name = speaker_name(room.text, &utterance.speaker);
            let args = [("name", name.into()), says];
            // Paper says nothing by itself.
            let id = match utterance.speaker {
                Speaker::Desk => "conversation-desk-says",
                _ => "conversation-says",
            };
            room.text.format(id, &args)
        }
    };
    say_instead(ui, words, &said);
}
