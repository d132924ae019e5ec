//! The stage: the customer, in the place where they are.

use egui::{Align2, CornerRadius, Frame, Rect, Ui, pos2};

use super::captions::captions_ui;
use super::{ConversationView, scene};
use crate::text::Strings;
use crate::ui::kinds::Channel;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::portrait::portrait_ui;

/// The stage's share of the width, and its limits in points.
const SHARE: f32 = 0.335;
const POINTS_MIN: f32 = 200.0;
const POINTS_MAX: f32 = 900.0;
/// The words need no more than this, in points at a text size of 100 %; what is over goes to the stage.
const WORDS_POINTS_MAX: f32 = 900.0;
/// The shoulders may reach past the sides of the stage; the head may not reach its top.
const WIDER: f32 = 1.24;
const TALLEST: f32 = 0.9;
pub(super) fn stage_ui(ui: &mut Ui, view: &ConversationView, theme: &Theme, text: &Strings) {
    let room = ui.available_width();
    // Larger text needs the room more than the picture does.
    let scale = font(ui, TypeSize::Body).size / theme.measures.type_sizes.body;
    let width = (room * SHARE / scale.sqrt())
        .max(room - WORDS_POINTS_MAX * scale)
        .clamp(POINTS_MIN, POINTS_MAX);
    let s = theme.measures.spacing;
    egui::Panel::left("stage")
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
            let corner = CornerRadius::same(theme.measures.radii.large as u8);
            scene::paint_behind(ui, theme, view.channel, rect, corner);
            let person = person_rect(rect);
            ui.scope(|ui| {
                ui.shrink_clip_rect(rect);
                let description = text.format(
                    impression_id(view.channel),
                    &[
                        ("name", (&view.customer.name).into()),
                        ("label", (&view.customer.mood).into()),
                    ],
                );
                portrait_ui(ui, theme, &view.customer, &description, person);
            });
            scene::paint_before(ui, theme, view.channel, rect, corner);
            caption_ui(ui, view, theme, text, rect);
            captions_ui(ui, view.caption.as_ref(), theme, rect);
            ui.advance_cursor_after_rect(rect);
        });
}

/// A face is looked at, a voice is heard, and what is written speaks for itself.
fn impression_id(channel: Channel) -> &'static str {
    match channel {
        Channel::WalkIn => "conversation-face",
        Channel::Call => "conversation-voice",
        Channel::Chat | Channel::Email | Channel::Social => "conversation-writes",
    }
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
fn caption_ui(ui: &mut Ui, view: &ConversationView, theme: &Theme, text: &Strings, stage: Rect) {
    let s = theme.measures.spacing;
    let place = text.get(match view.channel {
        Channel::WalkIn => "conversation-at-the-counter",
        Channel::Call => "conversation-on-the-phone",
        Channel::Chat => "conversation-in-chat",
        Channel::Email => "conversation-by-email",
        Channel::Social => "conversation-in-public",
    });
    let room = stage.width() - 4.0 * s.snug;
    let painter = ui.painter();
    let name = painter.layout(
        view.customer.name.clone(),
        bold(ui, TypeSize::Body),
        theme.colors.ink,
        room,
    );
    let place = painter.layout(place, font(ui, TypeSize::Small), theme.colors.muted, room);
    let size = egui::vec2(
        name.size().x.max(place.size().x),
        name.size().y + place.size().y,
    );
    let plate = Align2::LEFT_TOP.anchor_size(
        stage.min + egui::Vec2::splat(s.snug),
        size + egui::vec2(2.0 * s.snug, s.snug),
    );
    painter.rect_filled(
        plate,
        CornerRadius::same(theme.measures.radii.medium as u8),
        theme.colors.surface,
    );
    let at = plate.min + egui::vec2(s.snug, s.snug / 2.0);
    let below = at + egui::vec2(0.0, name.size().y);
    painter.galley(at, name, theme.colors.ink);
    painter.galley(below, place, theme.colors.muted);
}
