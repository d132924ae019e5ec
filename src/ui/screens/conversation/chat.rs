//! Chat: bursts of short messages, when each was sent, and somebody who types.

use egui::{
    Align, CornerRadius, Frame, Layout, Margin, Rect, Response, Sense, Stroke, Ui, Vec2, vec2,
};

use super::room::{Room, column_in_ui, impression_ui, is_side_by_side, side_ui, text_scale};
use super::talk::{Hangs, Newest, announce_line, name_line, silence_ui, talk_ui};
use super::{ConversationLocal, CurrentLine, Progress};
use crate::ui::action::Action;
use crate::ui::kinds::{Channel, Feelings, Speaker, Utterance};
use crate::ui::theme::{TypeSize, bold, font};
use crate::ui::voice::Typing;
use crate::ui::widgets::avatar::{avatar_side, avatar_ui};
use crate::ui::widgets::bubble::{Weight, bubble_ui, line_ui, speaker_name};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::portrait::still_portrait_ui;
use crate::ui::widgets::prose::{
    Heading, announce, dialogue_size, heading_ui, paragraph_ui, say_instead, words_ui,
};

/// The profile's share of the width at a text size of 100 %, and its limits in points.
const PROFILE_SHARE: f32 = 0.25;
const PROFILE_POINTS: std::ops::RangeInclusive<f32> = 240.0..=400.0;
const PICTURE_SIDE: f32 = 132.0;
/// The widest message: in parts of its type size, and of the room there is.
const WIDEST_EMS: f32 = 34.0;
const WIDEST_SHARE: f32 = 0.8;
/// Between two pictures of the dots of somebody who types, in ms.
const DOTS_STEP_MS: u64 = 320;
/// After so many pictures somebody who types haltingly stops for as many.
const HALT_STEPS: u64 = 4;

/// The room; returns for how long, in ms, it stays as it is.
pub(super) fn chat_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
) -> Option<u64> {
    if is_side_by_side(ui) {
        let scale = text_scale(ui, room.theme);
        let width = (ui.available_width() * PROFILE_SHARE)
            .clamp(*PROFILE_POINTS.start(), *PROFILE_POINTS.end())
            * scale.sqrt();
        side_ui(ui, room.theme, width, |ui, rect| profile_ui(ui, room, rect));
    }
    talk_ui(ui, room, local, actions, Hangs::AboveTheTable, |ui, _| {
        messages_ui(ui, room)
    });
    dots_keep_ms(room)
}

/// Who writes, as a messenger knows them: a picture that does not move.
fn profile_ui(ui: &mut Ui, room: Room<'_>, rect: Rect) {
    let Room { view, theme, text } = room;
    let s = theme.measures.spacing;
    let corner = CornerRadius::same(theme.measures.radii.large as u8);
    let scene = theme.scene(Channel::Chat);
    ui.painter().rect_filled(rect, corner, scene.wall);
    column_in_ui(ui, rect, s.regular, |ui| {
        ui.spacing_mut().item_spacing.y = s.snug;
        card_ui(ui, theme, Sheet::Plain, |ui| {
            ui.with_layout(Layout::top_down(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = s.hair;
                let side = Vec2::splat(PICTURE_SIDE);
                let (picture, _) = ui.allocate_exact_size(side, Sense::hover());
                let (look, calm) = (&view.customer.look, Feelings::default());
                still_portrait_ui(ui, theme, look, calm, Channel::Chat, picture);
                ui.add_space(s.hair);
                let name_font = bold(ui, TypeSize::Lead);
                words_ui(ui, name_font, theme.colors.ink, &view.customer.name);
                impression_ui(ui, room);
            });
        });
        card_ui(ui, theme, Sheet::Desk, |ui| {
            ui.spacing_mut().item_spacing.y = s.hair;
            heading_ui(ui, theme, Heading::Item, &text.get("briefing-ticket"));
            paragraph_ui(ui, theme, TypeSize::Body, &view.ticket);
        });
    });
    let edge = Stroke::new(1.0, theme.colors.outline);
    let inside = egui::StrokeKind::Inside;
    ui.painter().rect_stroke(rect, corner, edge, inside);
}

/// The messages; those of one person in a row stand together.
fn messages_ui(ui: &mut Ui, room: Room<'_>) -> Newest {
    let Room { view, theme, text } = room;
    let s = theme.measures.spacing;
    ui.spacing_mut().item_spacing.y = 3.0;
    silence_ui(ui, room);
    let mut newest = Newest {
        top: ui.cursor().top(),
    };
    let now = text.timer(view.lasted_ms / 1000);
    let said = view.transcript.iter();
    let mut lines: Vec<(&Utterance, &str)> = said
        .map(|said| (&said.utterance, said.after.as_str()))
        .collect();
    let typing = view.current.as_ref().filter(|line| is_typing(line));
    let arrived = view.current.as_ref().filter(|line| !is_typing(line));
    lines.extend(arrived.map(|line| (&line.utterance, now.as_str())));
    let mut before: Option<&Speaker> = None;
    let news = room.first_news();
    for (place, (utterance, sent)) in lines.iter().enumerate() {
        let begins_burst = before != Some(&utterance.speaker);
        if begins_burst {
            ui.add_space(s.snug);
            newest.top = ui.cursor().top();
            name_ui(ui, room, &utterance.speaker);
        }
        let next = lines.get(place + 1).map(|(next, _)| &next.speaker);
        let ends_burst = next != Some(&utterance.speaker);
        let words = message_ui(ui, room, utterance, ends_burst.then_some(*sent));
        if place >= news {
            announce_line(ui, room, utterance, &words);
        } else if utterance.speaker == Speaker::Trainee {
            name_line(ui, room, utterance, &words);
        }
        before = Some(&utterance.speaker);
    }
    if let Some(line) = typing {
        ui.add_space(s.tight);
        typing_ui(ui, room, &line.utterance.speaker);
    }
    ui.add_space(s.tight);
    newest
}

/// The sign and the name of who begins a burst; mine stand at the right and need none.
fn name_ui(ui: &mut Ui, room: Room<'_>, speaker: &Speaker) {
    if matches!(speaker, Speaker::Trainee | Speaker::Desk) {
        return;
    }
    ui.horizontal(|ui| {
        avatar_ui(ui, room.theme, TypeSize::Small, speaker);
        let name = speaker_name(room.text, speaker);
        let name_font = bold(ui, TypeSize::Small);
        words_ui(ui, name_font, room.theme.colors.muted, &name);
    });
}

fn message_ui(ui: &mut Ui, room: Room<'_>, utterance: &Utterance, sent: Option<&str>) -> Response {
    let Room { theme, text, .. } = room;
    let c = &theme.colors;
    let (side, fill) = match utterance.speaker {
        Speaker::Desk => return bubble_ui(ui, theme, text, utterance, None, Weight::Past),
        Speaker::Trainee => (Align::Max, c.bubble_yours),
        Speaker::Customer { .. } => (Align::Min, c.bubble_theirs),
        Speaker::Colleague { .. } => (Align::Min, c.bubble_colleague),
    };
    let size = dialogue_size(ui);
    let widest = (ui.available_width() * WIDEST_SHARE).min(font(ui, size).size * WIDEST_EMS);
    // Under the name, not under the sign.
    let indent = match side {
        Align::Max => 0.0,
        _ => avatar_side(ui, TypeSize::Small) + ui.spacing().item_spacing.x,
    };
    let radius = theme.measures.radii.large as u8;
    let row = ui.with_layout(Layout::top_down(side), |ui| {
        ui.allocate_ui_with_layout(vec2(widest + indent, 0.0), Layout::top_down(side), |ui| {
            let frame = Frame::new()
                .fill(fill)
                .corner_radius(CornerRadius::same(radius))
                .outer_margin(Margin {
                    left: indent as i8,
                    ..Margin::ZERO
                })
                .inner_margin(Margin::symmetric(12, 7));
            let words = frame
                .show(ui, |ui| {
                    ui.with_layout(Layout::top_down(Align::Min), |ui| {
                        line_ui(ui, theme, text, utterance, size)
                    })
                    .inner
                })
                .inner;
            if let Some(sent) = sent {
                let left = Margin {
                    left: indent as i8,
                    ..Margin::ZERO
                };
                Frame::new().inner_margin(left).show(ui, |ui| {
                    let small = font(ui, TypeSize::Small);
                    let clock = words_ui(ui, small, c.muted, sent);
                    let after = text.format("conversation-sent-after", &[("time", sent.into())]);
                    say_instead(ui, &clock, &after);
                });
            }
            words
        })
        .inner
    });
    row.inner
}

fn is_typing(line: &CurrentLine) -> bool {
    line.revealed_chars == 0 && line.utterance.speaker != Speaker::Desk
}

/// How a speaker types: the customer shows what they feel, a colleague does their work.
fn typing(room: Room<'_>, speaker: &Speaker) -> Typing {
    match speaker {
        Speaker::Customer { .. } => Typing::of(room.view.customer.feelings),
        Speaker::Colleague { .. } | Speaker::Trainee | Speaker::Desk => Typing::Evenly,
    }
}

/// Three dots and how they come, in words.
pub(super) fn typing_ui(ui: &mut Ui, room: Room<'_>, speaker: &Speaker) {
    let Room { view, theme, text } = room;
    let typing = typing(room, speaker);
    let name = match speaker {
        Speaker::Customer { name } | Speaker::Colleague { name, .. } => name.clone(),
        Speaker::Trainee | Speaker::Desk => speaker_name(text, speaker),
    };
    let words = text.format(typing.text_id(), &[("name", name.into())]);
    ui.horizontal(|ui| {
        if !room.is_still() {
            paint_dots(ui, room, typing, view.customer.now_ms);
        }
        let small = font(ui, TypeSize::Small);
        let told = words_ui(ui, small, theme.colors.muted, &words);
        announce(ui, &told);
    });
}

fn paint_dots(ui: &mut Ui, room: Room<'_>, typing: Typing, now_ms: u64) {
    let theme = room.theme;
    let radius = font(ui, TypeSize::Small).size * 0.26;
    let size = vec2(radius * 12.0, radius * 6.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let corner = CornerRadius::same((size.y / 2.0) as u8);
    ui.painter()
        .rect_filled(rect, corner, theme.colors.bubble_theirs);
    let step = now_ms / step_ms(typing);
    let halts = typing == Typing::Haltingly && (step / HALT_STEPS) % 2 == 1;
    for dot in 0..3_u64 {
        let x = rect.center().x + radius * 3.2 * (dot as f32 - 1.0);
        let lit = !halts && step % 3 == dot;
        let color = if lit {
            theme.colors.ink
        } else {
            theme.colors.muted.gamma_multiply(0.6)
        };
        let up = if lit { radius * 0.5 } else { 0.0 };
        ui.painter()
            .circle_filled(egui::pos2(x, rect.center().y - up), radius, color);
    }
}

/// Between two pictures of the dots, in ms: a hurried hand has hurried dots.
fn step_ms(typing: Typing) -> u64 {
    match typing {
        Typing::Fast => DOTS_STEP_MS * 3 / 4,
        Typing::Evenly | Typing::Haltingly => DOTS_STEP_MS,
        Typing::Slowly => DOTS_STEP_MS * 2,
    }
}

/// For how long, in ms, the dots stay as they are; `None`: nobody types, or nothing moves.
pub(super) fn dots_keep_ms(room: Room<'_>) -> Option<u64> {
    let line = room.view.current.as_ref().filter(|line| is_typing(line))?;
    if room.is_still() || room.view.progress != Progress::Running {
        return None;
    }
    let step_ms = step_ms(typing(room, &line.utterance.speaker));
    Some(step_ms - room.view.customer.now_ms % step_ms)
}
