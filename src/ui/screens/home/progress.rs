//! Where one stands: the points of each axis, and how much they can carry.

use egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, vec2};
use egui_phosphor::regular as icon;

use super::view::{AwardView, HomeView};
use super::{Drawer, HomeLocal};
use crate::insight::{AxisProgress, Carries};
use crate::text::Strings;
use crate::ui::kinds::Axis;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::left_and_right_ui;
use crate::ui::widgets::axis::{axis_color, axis_icon, points};
use crate::ui::widgets::button::{ButtonKind, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::meter::meter_ui;
use crate::ui::widgets::prose::{
    Heading, heading_ui, note_ui, paragraph_ui, phrase_ui, say_instead, words_ui,
};

const BAR_HEIGHT: f32 = 8.0;
/// From this width on, in parts of the body type size, the evidence stands beside the name of its axis.
const METER_BESIDE_EMS: f32 = 23.0;
/// From this width on, in parts of the body type size, the axes stand side by side.
const SIDE_BY_SIDE_EMS: f32 = 54.0;

pub(super) fn progress_ui(
    ui: &mut Ui,
    view: &HomeView,
    local: &mut HomeLocal,
    spare: f32,
    theme: &Theme,
    text: &Strings,
) {
    let s = theme.measures.spacing;
    card_ui(ui, theme, Sheet::Plain, |ui| {
        ui.spacing_mut().item_spacing.y = s.tight;
        heading_ui(ui, theme, Heading::Item, &text.get("home-progress-title"));
        let has_any = view.progress.iter().any(|axis| axis.on_table > 0);
        if has_any {
            axes_ui(ui, view, theme, text);
        } else {
            nothing_yet_ui(ui, theme, text);
        }
        ui.add_space(spare);
        awards_line_ui(ui, view, local, theme, text);
    });
}

fn axes_ui(ui: &mut Ui, view: &HomeView, theme: &Theme, text: &Strings) {
    let room = ui.available_width();
    let gap = theme.measures.spacing.roomy;
    if room >= font(ui, TypeSize::Body).size * SIDE_BY_SIDE_EMS {
        let count = view.progress.len() as f32;
        let width = (room - gap * (count - 1.0)) / count;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for axis in &view.progress {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    axis_ui(ui, axis, theme, text);
                });
            }
        });
    } else {
        for axis in &view.progress {
            axis_ui(ui, axis, theme, text);
        }
    }
    note_ui(ui, theme, &text.get("home-progress-basis"));
}

/// What there will be: the three axes and what they are about.
fn nothing_yet_ui(ui: &mut Ui, theme: &Theme, text: &Strings) {
    let words = text.get("home-progress-empty");
    paragraph_ui(ui, theme, TypeSize::Body, &words);
    for axis in Axis::ALL {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            name_ui(ui, axis, theme, text);
            let about = text.word("axis-about", axis.kebab());
            note_ui(ui, theme, &about);
        });
    }
}

fn name_ui(ui: &mut Ui, axis: Axis, theme: &Theme, text: &Strings) {
    let name = text.get(axis.text_id());
    let name_font = bold(ui, TypeSize::Body);
    let shown = format!("{}  {name}", axis_icon(axis));
    let label = phrase_ui(ui, name_font, axis_color(theme, axis), &shown);
    say_instead(ui, &label, &name);
}

fn axis_ui(ui: &mut Ui, axis: &AxisProgress, theme: &Theme, text: &Strings) {
    ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
    let carries = axis.carries();
    let evidence = text.word("home-evidence", carries.kebab());
    let evidence_ui = |ui: &mut Ui| {
        let about = text.get("home-evidence-about");
        meter_ui(ui, theme, carries.step(), &evidence).on_hover_text(about);
    };
    if ui.available_width() >= font(ui, TypeSize::Body).size * METER_BESIDE_EMS {
        let mut nothing = ();
        left_and_right_ui(
            ui,
            axis.axis.kebab(),
            &mut nothing,
            |ui, ()| name_ui(ui, axis.axis, theme, text),
            |ui, ()| evidence_ui(ui),
        );
    } else {
        name_ui(ui, axis.axis, theme, text);
        evidence_ui(ui);
    }
    if carries == Carries::Nothing {
        note_ui(ui, theme, &text.get("home-progress-not-at-stake"));
        return;
    }
    bar_ui(ui, theme, axis);
    let told = text.format(
        "home-progress-axis",
        &[
            ("situations", axis.situations.into()),
            ("won", points(text, axis.won / 10).into()),
            ("table", points(text, axis.on_table / 10).into()),
        ],
    );
    note_ui(ui, theme, &told);
}

/// What was won of what was there. A picture of the sentence below it, so it has no words of its own.
fn bar_ui(ui: &mut Ui, theme: &Theme, axis: &AxisProgress) {
    let size = vec2(ui.available_width(), BAR_HEIGHT);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let corner = CornerRadius::same((BAR_HEIGHT / 2.0) as u8);
    let painter = ui.painter();
    painter.rect_filled(rect, corner, theme.colors.sunken);
    let mut won = rect;
    won.set_width(rect.width() * axis.won as f32 / axis.on_table as f32);
    painter.rect_filled(won, corner, axis_color(theme, axis.axis));
    let edge = Stroke::new(1.0, theme.colors.outline_strong);
    painter.rect_stroke(rect, corner, edge, StrokeKind::Inside);
}

/// How many awards there are and which is nearest, and the way to all of them.
fn awards_line_ui(
    ui: &mut Ui,
    view: &HomeView,
    local: &mut HomeLocal,
    theme: &Theme,
    text: &Strings,
) {
    let earned = view.awards.iter().filter(|award| award.earned.is_some());
    let args = [
        ("earned", earned.count().into()),
        ("count", view.awards.len().into()),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.measures.spacing.tight;
        let count = text.format("home-awards-count", &args);
        let words_font = bold(ui, TypeSize::Small);
        let shown = format!("{}  {count}", icon::MEDAL);
        let label = phrase_ui(ui, words_font, theme.colors.ink, &shown);
        say_instead(ui, &label, &count);
        let way = match local.awards {
            Drawer::Closed => "home-awards-show",
            Drawer::Open => "home-awards-hide",
        };
        let response = button_ui(ui, theme, ButtonKind::Quiet, None, &text.get(way));
        if response.clicked() {
            local.awards.toggle();
        }
    });
    if let Some(nearest) = nearest(&view.awards) {
        let name = text.word("home-award", nearest.kind.kebab());
        let args = [
            ("name", name.into()),
            ("done", nearest.done.into()),
            ("of", nearest.of.into()),
        ];
        let words_font = font(ui, TypeSize::Small);
        let words = text.format("home-awards-nearest", &args);
        words_ui(ui, words_font, theme.colors.muted, &words);
    }
}

/// The award that was begun and lacks the fewest steps; of equals the first.
fn nearest(awards: &[AwardView]) -> Option<&AwardView> {
    awards
        .iter()
        .filter(|award| award.earned.is_none() && award.done > 0)
        .min_by_key(|award| award.of - award.done)
}
