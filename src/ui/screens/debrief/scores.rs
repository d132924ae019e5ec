//! Points and reasons: three axes, how it ended, and what the numbers rest on.

use egui::{Align, Layout, Ui};
use egui_phosphor::regular as icon;

use super::ledger::ledger_ui;
use super::view::{AxisScore, DebriefView, Ending, Scores};
use crate::text::Strings;
use crate::ui::kinds::Outcome;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::axis::{axis_color, axis_icon, points};
use crate::ui::widgets::bar::bar_ui;
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::prose::{
    Heading, heading_ui, note_ui, paragraph_ui, say_instead, words_ui,
};

/// From this width on, in parts of the body type size, the axes stand side by side.
const TILES_EMS: f32 = 42.0;

pub(super) fn scores_ui(ui: &mut Ui, view: &DebriefView, theme: &Theme, text: &Strings) {
    heading_ui(ui, theme, Heading::Screen, &text.get("debrief-step-scores"));
    paragraph_ui(ui, theme, TypeSize::Lead, &text.get("debrief-scores-intro"));
    summary_ui(ui, &view.scores, theme, text);
    if let Some(ending) = &view.scores.ending {
        ending_ui(ui, view, ending, theme, text);
    }
    critical_ui(ui, &view.scores, theme, text);
    for axis in &view.scores.axes {
        card_ui(ui, theme, Sheet::Plain, |ui| axis_ui(ui, axis, theme, text));
    }
    beside_ui(ui, &view.scores, theme, text);
    note_ui(ui, theme, &text.get("debrief-evidence-note"));
}

/// The three axes side by side, or below each other where there is little room.
fn summary_ui(ui: &mut Ui, scores: &Scores, theme: &Theme, text: &Strings) {
    let gap = theme.measures.spacing.snug;
    let room = ui.available_width();
    let wide = room >= font(ui, TypeSize::Body).size * TILES_EMS;
    let count = scores.axes.len().max(1);
    let width = if wide {
        (room - gap * (count - 1) as f32) / count as f32
    } else {
        room
    };
    let layout = if wide {
        Layout::left_to_right(Align::Min)
    } else {
        Layout::top_down(Align::Min)
    };
    ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(gap, gap);
        for axis in &scores.axes {
            ui.vertical(|ui| {
                ui.set_width(width);
                card_ui(ui, theme, Sheet::Plain, |ui| tile_ui(ui, axis, theme, text));
            });
        }
    });
}

fn tile_ui(ui: &mut Ui, axis: &AxisScore, theme: &Theme, text: &Strings) {
    let color = axis_color(theme, axis.axis);
    let name = text.get(axis.axis.text_id());
    ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
    let name_font = bold(ui, TypeSize::Body);
    let shown = format!("{}  {name}", axis_icon(axis.axis));
    let label = words_ui(ui, name_font, color, &shown);
    say_instead(ui, &label, &name);
    match axis.score {
        Some(score) => {
            let score_font = bold(ui, TypeSize::Title);
            let words = text.format("debrief-score", &[("score", score.into())]);
            words_ui(ui, score_font, theme.colors.ink, &words);
            bar_ui(ui, theme, color, score, axis.chance, &name);
        }
        None => {
            paragraph_ui(ui, theme, TypeSize::Body, &text.get("not-assessed"));
        }
    }
}

/// What the score of an axis rests on.
fn axis_ui(ui: &mut Ui, axis: &AxisScore, theme: &Theme, text: &Strings) {
    let name = text.get(axis.axis.text_id());
    let inline = text.get(axis.axis.inline_text_id());
    let heading = heading_ui(ui, theme, Heading::Item, &name);
    let edge = heading.rect.left() - theme.measures.spacing.snug;
    let mark = egui::Stroke::new(4.0, axis_color(theme, axis.axis));
    ui.painter().vline(edge, heading.rect.y_range(), mark);
    let Some(score) = axis.score else {
        let words = text.format("debrief-not-assessed", &[("axis", inline.into())]);
        paragraph_ui(ui, theme, TypeSize::Body, &words);
        return;
    };
    let evidence = text.format(
        "debrief-evidence",
        &[
            ("situations", axis.situations.into()),
            ("won", points(text, axis.won_tenths).into()),
            ("table", points(text, axis.table_tenths).into()),
            ("axis", inline.into()),
        ],
    );
    paragraph_ui(ui, theme, TypeSize::Body, &evidence);
    if let Some(chance) = axis.chance {
        note_ui(
            ui,
            theme,
            &text.format("debrief-chance", &[("score", chance.into())]),
        );
    }
    ledger_ui(ui, axis, score, theme, text);
}

fn ending_ui(ui: &mut Ui, view: &DebriefView, ending: &Ending, theme: &Theme, text: &Strings) {
    let (sheet, sign) = match ending.outcome {
        Outcome::Success => (Sheet::Good, icon::CHECK_CIRCLE),
        Outcome::Partial => (Sheet::Warning, icon::CIRCLE_HALF),
        Outcome::Failure => (Sheet::Critical, icon::X_CIRCLE),
    };
    card_ui(ui, theme, sheet, |ui| {
        note_ui(ui, theme, &text.get("debrief-outcome"));
        let solved = text.get(ending.outcome.text_id());
        let heading = heading_ui(ui, theme, Heading::Section, &format!("{sign}  {solved}"));
        say_instead(ui, &heading, &solved);
        paragraph_ui(ui, theme, TypeSize::Body, &ending.afterwards);
        let tells = text.format(
            "debrief-outcome-tells",
            &[("name", (&view.customer.name).into())],
        );
        fact_ui(ui, theme, &tells, &text.get(ending.tells.text_id()));
        let hours = text.format(
            "debrief-outcome-hours",
            &[("hours", ending.cost_hours.into())],
        );
        fact_ui(ui, theme, &text.get("debrief-outcome-cost"), &hours);
    });
}

fn fact_ui(ui: &mut Ui, theme: &Theme, label: &str, words: &str) {
    ui.add_space(theme.measures.spacing.hair);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
        let label_font = bold(ui, TypeSize::Small);
        words_ui(ui, label_font, theme.colors.muted, label);
        paragraph_ui(ui, theme, TypeSize::Body, words);
    });
}

fn critical_ui(ui: &mut Ui, scores: &Scores, theme: &Theme, text: &Strings) {
    if scores.critical.is_empty() {
        return;
    }
    card_ui(ui, theme, Sheet::Critical, |ui| {
        let title = text.get("debrief-critical-title");
        let shown = format!("{}  {title}", icon::WARNING);
        let heading = heading_ui(ui, theme, Heading::Section, &shown);
        say_instead(ui, &heading, &title);
        for error in &scores.critical {
            let kind_font = bold(ui, TypeSize::Body);
            let turn = text.format("debrief-turn", &[("turn", (error.turn + 1).into())]);
            let kind = format!("{} · {turn}", text.get(error.kind.text_id()));
            words_ui(ui, kind_font, theme.colors.critical_ink, &kind);
            paragraph_ui(ui, theme, TypeSize::Body, &error.said);
            if let Some(why) = &error.why {
                note_ui(ui, theme, why);
            }
        }
        note_ui(ui, theme, &text.get("debrief-critical-consequence"));
    });
}

/// What stands beside the three axes, small on purpose.
fn beside_ui(ui: &mut Ui, scores: &Scores, theme: &Theme, text: &Strings) {
    if let Some(composite) = scores.composite {
        let id = if scores.composite_reweighted {
            "debrief-composite-reweighted"
        } else {
            "debrief-composite"
        };
        note_ui(ui, theme, &text.format(id, &[("score", composite.into())]));
    }
    if let Some(percent) = scores.attainment_percent {
        let words = text.format("debrief-attainment", &[("percent", percent.into())]);
        note_ui(ui, theme, &words);
    }
    if let Some(chance) = scores.chance {
        note_ui(
            ui,
            theme,
            &text.format("debrief-chance", &[("score", chance.into())]),
        );
    }
    if let Some(par) = scores.par {
        note_ui(
            ui,
            theme,
            &text.format("debrief-par", &[("score", par.into())]),
        );
    }
}
