//! The wrap-up: the customer has gone, and what remains of it is written down for whoever comes next.

use egui::{Align, CornerRadius, Layout, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

use super::ConversationLocal;
use super::counter::stage_width;
use super::room::{Room, column_in_ui, is_side_by_side, side_ui};
use super::talk::{Hangs, Newest, announce_line, talk_ui};
use crate::ui::action::Action;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::{Theme, TypeSize, font};
use crate::ui::widgets::bubble::{Weight, bubble_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui};

const SIGN_SIDE: f32 = 56.0;
/// Cards of a few lines need no more than this, in parts of the body type size.
const WIDEST_EMS: f32 = 30.0;

/// The desk; nothing on it moves by itself.
pub(super) fn desk_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
) -> Option<u64> {
    if is_side_by_side(ui) {
        let width = stage_width(ui, room.theme).min(WIDEST_EMS * font(ui, TypeSize::Body).size);
        side_ui(ui, room.theme, width, |ui, rect| {
            side_of_desk_ui(ui, room, rect);
        });
    }
    talk_ui(ui, room, local, actions, Hangs::AboveTheTable, |ui, _| {
        papers_ui(ui, room)
    });
    None
}

/// What the writing is for, and what it is about.
fn side_of_desk_ui(ui: &mut Ui, room: Room<'_>, rect: Rect) {
    let Room { view, theme, text } = room;
    let s = theme.measures.spacing;
    let corner = CornerRadius::same(theme.measures.radii.large as u8);
    ui.painter().rect_filled(rect, corner, theme.colors.sunken);
    column_in_ui(ui, rect, s.regular, |ui| {
        ui.spacing_mut().item_spacing.y = s.snug;
        sign_ui(ui, theme);
        card_ui(ui, theme, Sheet::Plain, |ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = s.hair;
                heading_ui(
                    ui,
                    theme,
                    Heading::Section,
                    &text.get("conversation-wrap-up"),
                );
                note_ui(ui, theme, &text.get("conversation-wrap-up-text"));
            });
        });
        card_ui(ui, theme, Sheet::Desk, |ui| {
            ui.spacing_mut().item_spacing.y = s.hair;
            heading_ui(ui, theme, Heading::Item, &text.get("briefing-ticket"));
            paragraph_ui(ui, theme, TypeSize::Body, &view.ticket);
        });
    });
    let edge = Stroke::new(1.0, theme.colors.outline);
    ui.painter()
        .rect_stroke(rect, corner, edge, StrokeKind::Inside);
}

/// A pencil on a sheet.
fn sign_ui(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), SIGN_SIDE * 1.3),
        egui::Sense::hover(),
    );
    let sheet = Rect::from_center_size(rect.center(), vec2(SIGN_SIDE, SIGN_SIDE * 1.2));
    let painter = ui.painter();
    painter.rect_filled(sheet, CornerRadius::same(4), theme.colors.surface);
    let edge = Stroke::new(1.0, theme.colors.outline);
    painter.rect_stroke(sheet, CornerRadius::same(4), edge, StrokeKind::Inside);
    for line in 0..4 {
        let y = sheet.top() + SIGN_SIDE * (0.28 + 0.2 * line as f32);
        let end = if line == 3 { 0.45 } else { 0.82 };
        painter.line_segment(
            [
                pos2(sheet.left() + SIGN_SIDE * 0.18, y),
                pos2(sheet.left() + SIGN_SIDE * end, y),
            ],
            Stroke::new(2.0, theme.colors.outline),
        );
    }
    painter.text(
        sheet.right_bottom() + vec2(SIGN_SIDE * 0.1, -SIGN_SIDE * 0.05),
        egui::Align2::CENTER_BOTTOM,
        icon::PENCIL_SIMPLE_LINE,
        egui::FontId::proportional(SIGN_SIDE * 0.55),
        theme.colors.accent,
    );
}

/// What lies on the desk and what I have written so far; the conversation before it is put away.
fn papers_ui(ui: &mut Ui, room: Room<'_>) -> Newest {
    let Room { view, theme, text } = room;
    ui.spacing_mut().item_spacing.y = theme.measures.spacing.snug;
    let (first, news) = (first_paper(room), room.first_news());
    let papers = &view.transcript[first..];
    let mut newest = Newest {
        top: ui.cursor().top(),
    };
    let mut show = |ui: &mut Ui, utterance: &Utterance, revealed, weight, is_news: bool| {
        newest.top = ui.cursor().top();
        let words = bubble_ui(ui, theme, text, utterance, revealed, weight);
        if is_news {
            announce_line(ui, room, utterance, &words);
        }
    };
    let last = papers.len().wrapping_sub(1);
    for (place, said) in papers.iter().enumerate() {
        let weight = if view.current.is_none() && place == last {
            Weight::Current
        } else {
            Weight::Past
        };
        show(ui, &said.utterance, None, weight, first + place >= news);
    }
    if let Some(current) = &view.current {
        let revealed = Some(current.revealed_chars);
        show(ui, &current.utterance, revealed, Weight::Current, true);
    }
    newest
}

/// Where the paperwork begins: behind the last words of anybody else, and the trainee's answer to them.
fn first_paper(room: Room<'_>) -> usize {
    let said = &room.view.transcript;
    let is_paper = |utterance: &Utterance| utterance.speaker == Speaker::Desk;
    let is_mine = |utterance: &Utterance| utterance.speaker == Speaker::Trainee;
    let others = said
        .iter()
        .rposition(|said| !is_paper(&said.utterance) && !is_mine(&said.utterance))
        .map_or(0, |last| last + 1);
    let papers = said[others..].iter();
    let before = papers.take_while(|said| is_mine(&said.utterance)).count();
    others + before
}
