//! Walk-in: the person across a counter, the shop behind them, and others who wait.

use egui::{Align2, CornerRadius, Rect, Ui, pos2, vec2};

use super::room::{Room, side_ui, text_scale};
use super::talk::{Hangs, Newest, announce_line, silence_ui, talk_ui};
use super::{ConversationLocal, scene};
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::bubble::{Weight, bubble_ui};
use crate::ui::widgets::portrait::portrait_ui;

/// The stage's share of the width, and its limits: in points, and its largest share.
const SHARE: f32 = 0.335;
const POINTS_MIN: f32 = 200.0;
const SHARE_MAX: f32 = 0.47;
/// The words need no more than this, in points at a text size of 100 %; what is over goes to the stage.
const WORDS_POINTS_MAX: f32 = 780.0;
/// The shoulders may reach past the sides of the stage; the head may not reach its top.
const WIDER: f32 = 1.24;
const TALLEST: f32 = 0.9;

/// The room; returns for how long, in ms, it stays as it is.
pub(super) fn counter_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
) -> Option<u64> {
    stage_ui(ui, room);
    talk_ui(ui, room, local, actions, Hangs::AboveTheTable, |ui, _| {
        bubbles_ui(ui, room)
    });
    room.view.customer.keeps_ms(room.theme)
}

/// The width of a side that is looked at.
pub(super) fn stage_width(ui: &Ui, theme: &Theme) -> f32 {
    let available = ui.available_width();
    // Larger text needs the room more than the picture does.
    let scale = text_scale(ui, theme);
    (available * SHARE / scale.sqrt())
        .max(available - WORDS_POINTS_MAX * scale)
        .min(available * SHARE_MAX)
        .max(POINTS_MIN)
}

fn stage_ui(ui: &mut Ui, room: Room<'_>) {
    let Room { view, theme, text } = room;
    let width = stage_width(ui, theme);
    side_ui(ui, theme, width, |ui, rect| {
        let corner = CornerRadius::same(theme.measures.radii.large as u8);
        scene::paint_shop(ui, theme, view.waiting, rect, corner);
        let person = person_rect(rect);
        ui.scope(|ui| {
            ui.shrink_clip_rect(rect);
            portrait_ui(ui, theme, &view.customer, &room.impression(), person);
        });
        scene::paint_counter(ui, theme, rect, corner);
        let place = text.get("conversation-at-the-counter");
        plate_ui(ui, theme, &view.customer.name, &place, rect);
    });
}

/// As large as fits, standing on the lower edge.
fn person_rect(stage: Rect) -> Rect {
    let side = (stage.width() * WIDER).min(stage.height() * TALLEST);
    Rect::from_min_max(
        pos2(stage.center().x - side / 2.0, stage.bottom() - side),
        pos2(stage.center().x + side / 2.0, stage.bottom()),
    )
}

/// Who it is and how we meet, on a plate in the upper corner.
fn plate_ui(ui: &mut Ui, theme: &Theme, name: &str, place: &str, stage: Rect) {
    let s = theme.measures.spacing;
    let width = stage.width() - 4.0 * s.snug;
    let painter = ui.painter();
    let lay_out = |words: &str, font, color| painter.layout(words.to_owned(), font, color, width);
    let name = lay_out(name, bold(ui, TypeSize::Body), theme.colors.ink);
    let place = lay_out(place, font(ui, TypeSize::Small), theme.colors.muted);
    let size = vec2(
        name.size().x.max(place.size().x),
        name.size().y + place.size().y,
    );
    let plate = Align2::LEFT_TOP.anchor_size(
        stage.min + egui::Vec2::splat(s.snug),
        size + vec2(2.0 * s.snug, s.snug),
    );
    let corner = CornerRadius::same(theme.measures.radii.medium as u8);
    painter.rect_filled(plate, corner, theme.colors.surface);
    let at = plate.min + vec2(s.snug, s.snug / 2.0);
    let below = at + vec2(0.0, name.size().y);
    painter.galley(at, name, theme.colors.ink);
    painter.galley(below, place, theme.colors.muted);
}

/// Spoken words, each in a bubble on its speaker's side.
pub(super) fn bubbles_ui(ui: &mut Ui, room: Room<'_>) -> Newest {
    let Room { view, theme, text } = room;
    ui.spacing_mut().item_spacing.y = theme.measures.spacing.snug;
    silence_ui(ui, room);
    let mut newest = Newest {
        top: ui.cursor().top(),
    };
    let last = view.transcript.len().wrapping_sub(1);
    let news = room.first_news();
    for (place, said) in view.transcript.iter().enumerate() {
        let weight = if view.current.is_none() && place == last {
            Weight::Current
        } else {
            Weight::Past
        };
        newest.top = ui.cursor().top();
        let words = bubble_ui(ui, theme, text, &said.utterance, None, weight);
        if place >= news {
            announce_line(ui, room, &said.utterance, &words);
        }
    }
    if let Some(current) = &view.current {
        newest.top = ui.cursor().top();
        let revealed = Some(current.revealed_chars);
        let spoken = &current.utterance;
        let words = bubble_ui(ui, theme, text, spoken, revealed, Weight::Current);
        announce_line(ui, room, spoken, &words);
    }
    newest
}
