//! Call: no face. A headset, a clock, the state of the line, and a voice that can be seen.

use egui::{Align, CornerRadius, Frame, Layout, Rect, Stroke, Ui, Vec2, pos2, vec2};
use egui_phosphor::regular as icon;

use super::counter::{bubbles_ui, stage_width};
use super::room::{Room, Turn, column_in_ui, is_side_by_side, side_ui};
use super::talk::{Hangs, talk_ui};
use super::{ConversationLocal, Progress};
use crate::ui::action::Action;
use crate::ui::kinds::{Channel, Feelings, Speaker};
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::voice::Voice;
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::prose::{Heading, heading_ui, paragraph_ui, say_instead, words_ui};
use crate::ui::widgets::waveform::{Sound, waveform_ui};

const SECOND_MS: u64 = 1000;
/// The height of the line's picture: in the console in parts of its width, on a strip in points.
const WAVE_FLATNESS: f32 = 0.36;
const WAVE_LOW_POINTS: f32 = 40.0;
const HEADSET_SIDE: f32 = 88.0;

/// The room; returns for how long, in ms, it stays as it is.
pub(super) fn call_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
) -> Option<u64> {
    if is_side_by_side(ui) {
        let width = stage_width(ui, room.theme);
        side_ui(ui, room.theme, width, |ui, rect| console_ui(ui, room, rect));
    } else {
        egui::Panel::top("line")
            .frame(Frame::new().inner_margin(room.theme.measures.spacing.regular))
            .show_separator_line(false)
            .show(ui, |ui| strip_ui(ui, room));
    }
    talk_ui(ui, room, local, actions, Hangs::AboveTheTable, |ui, _| {
        bubbles_ui(ui, room)
    });
    let ticks = room.view.progress == Progress::Running && !room.is_still();
    ticks.then(|| SECOND_MS - room.view.lasted_ms % SECOND_MS)
}

/// The telephone on the desk.
fn console_ui(ui: &mut Ui, room: Room<'_>, rect: Rect) {
    let Room { view, theme, text } = room;
    let s = theme.measures.spacing;
    let scene = theme.scene(Channel::Call);
    let corner = CornerRadius::same(theme.measures.radii.large as u8);
    ui.painter().rect_filled(rect, corner, scene.wall);
    column_in_ui(ui, rect, s.regular, |ui| {
        ui.spacing_mut().item_spacing.y = s.snug;
        headset_ui(ui, theme);
        card_ui(ui, theme, Sheet::Plain, |ui| {
            ui.with_layout(Layout::top_down(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = s.hair;
                let name_font = bold(ui, TypeSize::Title);
                words_ui(ui, name_font, theme.colors.ink, &view.customer.name);
                line_state_ui(ui, room);
            });
            ui.add_space(s.tight);
            // Of the console, not of what a scroll bar leaves: a lower picture would need none, and so on for ever.
            let size = vec2(ui.available_width(), rect.width() * WAVE_FLATNESS);
            wave_ui(ui, room, size);
        });
        card_ui(ui, theme, Sheet::Desk, |ui| {
            ui.spacing_mut().item_spacing.y = s.hair;
            let ticket = text.get("briefing-ticket");
            heading_ui(ui, theme, Heading::Item, &ticket);
            paragraph_ui(ui, theme, TypeSize::Body, &view.ticket);
        });
    });
    let edge = Stroke::new(1.0, theme.colors.outline);
    let inside = egui::StrokeKind::Inside;
    ui.painter().rect_stroke(rect, corner, edge, inside);
}

/// The same on one line, over the words.
fn strip_ui(ui: &mut Ui, room: Room<'_>) {
    let Room { view, theme, .. } = room;
    ui.horizontal_wrapped(|ui| {
        let name_font = bold(ui, TypeSize::Body);
        words_ui(ui, name_font, theme.colors.ink, &view.customer.name);
        line_state_ui(ui, room);
    });
    let size = vec2(ui.available_width(), WAVE_LOW_POINTS);
    wave_ui(ui, room, size);
}

fn headset_ui(ui: &mut Ui, theme: &Theme) {
    let scene = theme.scene(Channel::Call);
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        let side = Vec2::splat(HEADSET_SIDE);
        let (rect, _) = ui.allocate_exact_size(side, egui::Sense::hover());
        let painter = ui.painter();
        painter.circle_filled(rect.center(), HEADSET_SIDE / 2.0, scene.detail);
        let mut sign = font(ui, TypeSize::Display);
        sign.size = HEADSET_SIDE * 0.56;
        let ink = theme.colors.ink.gamma_multiply(0.8);
        let middle = egui::Align2::CENTER_CENTER;
        painter.text(rect.center(), middle, icon::HEADSET, sign, ink);
    });
}

/// Whether somebody is on the line, and for how long.
fn line_state_ui(ui: &mut Ui, room: Room<'_>) {
    let Room { view, theme, text } = room;
    let c = &theme.colors;
    let (sign, id, ink) = match view.progress {
        Progress::Running => (icon::PHONE_CALL, "conversation-connected", c.good_ink),
        Progress::Paused => (icon::PAUSE_CIRCLE, "conversation-on-hold", c.warning_ink),
        Progress::Ended { .. } => (icon::PHONE_X, "conversation-hung-up", c.muted),
    };
    let state = text.get(id);
    let seconds = view.lasted_ms / SECOND_MS;
    let told = if view.progress != Progress::Running || !room.is_still() {
        format!("{state} · {}", text.timer(seconds))
    } else if seconds < 60 {
        state
    } else {
        // Where nothing moves, seconds would be wrong as soon as they are read.
        format!("{state} · {}", text.duration(seconds / 60 * 60))
    };
    let font = font(ui, TypeSize::Body);
    let shown = words_ui(ui, font, ink, &format!("{sign}  {told}"));
    say_instead(ui, &shown, &told);
}

/// The voice in its window; flat while nobody speaks.
fn wave_ui(ui: &mut Ui, room: Room<'_>, size: Vec2) {
    let Room { view, theme, .. } = room;
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let corner = CornerRadius::same(theme.measures.radii.medium as u8);
    ui.painter().rect_filled(rect, corner, theme.colors.sunken);
    let inner = Rect::from_min_max(
        pos2(rect.left() + 1.0, rect.top() + 4.0),
        pos2(rect.right() - 1.0, rect.bottom() - 4.0),
    );
    let description = room.impression();
    waveform_ui(
        ui,
        theme,
        sound(room),
        view.customer.now_ms,
        &description,
        inner,
    );
}

/// What is on the line: the customer's voice, drawn breath before it, or a colleague who is calm; nothing on hold.
fn sound(room: Room<'_>) -> Sound {
    let customer = Voice::of(room.view.customer.feelings);
    let current = room.view.current.as_ref();
    if room.view.progress == Progress::Paused {
        return Sound::Silence;
    }
    match (room.turn(), current.map(|line| &line.utterance)) {
        (Turn::AboutToSpeak, _) => Sound::Breath(customer),
        (Turn::Speaking, Some(line)) => match line.speaker {
            Speaker::Customer { .. } => Sound::Words(customer),
            Speaker::Colleague { .. } => Sound::Words(Voice::of(Feelings::default())),
            Speaker::Trainee | Speaker::Desk => Sound::Silence,
        },
        _ => Sound::Silence,
    }
}
