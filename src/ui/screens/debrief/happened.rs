//! What happened: the recording, with the face and the feelings beside the words.

use egui::{Frame, Margin, Rect, ScrollArea, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::DebriefLocal;
use super::playback::controls_ui;
use super::view::DebriefView;
use crate::text::Strings;
use crate::ui::face::Lips;
use crate::ui::kinds::{Completion, Feelings, Speaker, Stage, Utterance};
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::bubble::{Weight, bubble_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::curves::{curves_ui, legend_ui};
use crate::ui::widgets::frames::changes_in;
use crate::ui::widgets::portrait::{Portrait, portrait_ui};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, words_ui};

/// From this width on, in parts of the body type size, face and words stand side by side.
const SIDE_BY_SIDE_EMS: f32 = 56.0;
const CURVES_HEIGHT: f32 = 190.0;
const FACE_SIDE: f32 = 190.0;

pub(super) fn happened_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
) {
    let s = theme.measures.spacing;
    let wide = ui.available_width() >= font(ui, TypeSize::Body).size * SIDE_BY_SIDE_EMS;
    if wide {
        let width = (ui.available_width() * 0.5).min(760.0);
        let frame = Frame::new().inner_margin(Margin {
            left: s.regular as i8,
            right: s.roomy as i8,
            top: 0,
            bottom: s.regular as i8,
        });
        egui::Panel::right("recording")
            .resizable(false)
            .exact_size(width)
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| {
                ScrollArea::vertical()
                    .auto_shrink([false, false])
                    .show(ui, |ui| {
                        recording_ui(ui, view, local, theme, text);
                    });
            });
    }
    let frame = Frame::new().inner_margin(Margin {
        left: s.roomy as i8,
        right: s.hair as i8,
        top: 0,
        bottom: s.tight as i8,
    });
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = s.snug;
                ui.add_space(s.tight);
                let title = text.get("debrief-step-happened");
                heading_ui(ui, theme, Heading::Screen, &title);
                if !wide {
                    recording_ui(ui, view, local, theme, text);
                }
                if view.completion == Completion::Incomplete {
                    card_ui(ui, theme, Sheet::Warning, |ui| {
                        note_ui(ui, theme, &text.get("debrief-incomplete"));
                    });
                }
                let intro = text.format(
                    "debrief-happened-intro",
                    &[("name", (&view.customer.name).into())],
                );
                note_ui(ui, theme, &intro);
                transcript_ui(ui, view, local, theme, text);
                ui.add_space(s.wide);
            });
    });
}

fn recording_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
) {
    let Some(turn) = view.turns.get(local.playback.cursor) else {
        return;
    };
    let s = theme.measures.spacing;
    card_ui(ui, theme, Sheet::Plain, |ui| {
        ui.spacing_mut().item_spacing.y = s.tight;
        ui.horizontal_top(|ui| {
            let side = FACE_SIDE.min(ui.available_width() * 0.45);
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            face_ui(ui, view, local, theme, text, rect);
            ui.vertical(|ui| {
                let mood = text.format(
                    "debrief-label",
                    &[
                        ("name", (&view.customer.name).into()),
                        ("label", (&turn.mood).into()),
                    ],
                );
                let mood_font = bold(ui, TypeSize::Lead);
                words_ui(ui, mood_font, theme.colors.ink, &mood);
                note_ui(ui, theme, &stage_words(text, turn.stage));
                legend_ui(ui, theme, text, turn.feelings);
            });
        });
        let feelings: Vec<Feelings> = view.turns.iter().map(|turn| turn.feelings).collect();
        let stages = stages_of(view, text);
        let cursor = local.playback.cursor;
        let clicked = curves_ui(ui, theme, text, &feelings, &stages, cursor, CURVES_HEIGHT);
        if let Some(turn) = clicked {
            local.playback.go_to(turn, view);
        }
        controls_ui(ui, view, &mut local.playback, theme, text);
        changes_in(ui, local.playback.keeps_ms(view));
        note_ui(ui, theme, &text.get("debrief-curves-hint"));
    });
}

fn face_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &DebriefLocal,
    theme: &Theme,
    text: &Strings,
    rect: Rect,
) {
    let Some(turn) = view.turns.get(local.playback.cursor) else {
        return;
    };
    let before = view.turns.get(local.playback.came_from).unwrap_or(turn);
    let ground = egui::CornerRadius::same(theme.measures.radii.large as u8);
    ui.painter()
        .rect_filled(rect, ground, theme.colors.scene_call.wall);
    let portrait = Portrait {
        look: view.customer.look,
        name: view.customer.name.clone(),
        mood: turn.mood.clone(),
        feelings: turn.feelings,
        feelings_before: before.feelings,
        changed_ms: local.playback.arrived_ms,
        now_ms: view.now_ms,
        seed: view.customer.seed,
        motion: view.motion,
        lips: Lips::SILENT,
    };
    let description = text.format(
        "debrief-label",
        &[
            ("name", (&portrait.name).into()),
            ("label", (&turn.mood).into()),
        ],
    );
    portrait_ui(ui, theme, &portrait, &description, rect);
    changes_in(ui, portrait.keeps_ms(theme));
}

/// The turns at which a stage begins, with its name.
fn stages_of(view: &DebriefView, text: &Strings) -> Vec<(usize, String)> {
    let mut stages: Vec<(usize, String)> = Vec::new();
    let mut last: Option<Stage> = None;
    for (place, turn) in view.turns.iter().enumerate() {
        if last != Some(turn.stage) {
            stages.push((place, text.get(turn.stage.text_id())));
            last = Some(turn.stage);
        }
    }
    stages
}

fn stage_words(text: &Strings, stage: Stage) -> String {
    text.format(
        "debrief-stage",
        &[("stage", text.get(stage.text_id()).into())],
    )
}

fn transcript_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
) {
    let mut last_stage = None;
    for (place, turn) in view.turns.iter().enumerate() {
        if last_stage != Some(turn.stage) {
            last_stage = Some(turn.stage);
            stage_mark_ui(ui, theme, &text.get(turn.stage.text_id()));
        }
        let marked = place == local.playback.cursor;
        let weight = if marked { Weight::Marked } else { Weight::Past };
        let block = ui.scope(|ui| {
            for utterance in &turn.heard {
                bubble_ui(ui, theme, text, utterance, None, weight);
            }
            if let Some(said) = &turn.said {
                let yours = Utterance {
                    speaker: Speaker::Trainee,
                    says: said.clone(),
                    thinks: None,
                };
                bubble_ui(ui, theme, text, &yours, None, weight);
            }
        });
        let rect = block.response.rect;
        let hit = ui.interact(rect, ui.id().with(("turn", place)), Sense::CLICK);
        let name = text.format("debrief-turn", &[("turn", (place + 1).into())]);
        hit.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
        if hit.clicked() {
            local.playback.go_to(place, view);
        } else if marked && local.playback.is_running() && local.playback.arrived_ms == view.now_ms
        {
            ui.scroll_to_rect(rect.expand2(vec2(0.0, 24.0)), None);
        }
    }
}

fn stage_mark_ui(ui: &mut Ui, theme: &Theme, name: &str) {
    let mark_font = bold(ui, TypeSize::Small);
    let response = words_ui(ui, mark_font, theme.colors.muted, name);
    let from = response.rect.left() + response.rect.width() + theme.measures.spacing.tight;
    let line = egui::Stroke::new(1.0, theme.colors.outline);
    ui.painter()
        .hline(from..=ui.max_rect().right(), response.rect.center().y, line);
}
