//! Turning points: at most three moments that decided, what they did, and what would have served better.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::view::{AxisPoints, DebriefView, Effect, Strength, TurningPoint};
use super::{DebriefLocal, DebriefStep};
use crate::text::Strings;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::bubble::{Weight, bubble_ui};
use crate::ui::widgets::button::{ButtonKind, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::curves::{feeling_color, feeling_sign};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui, words_ui};
use crate::ui::widgets::tag::tag_ui;

pub(super) fn turning_points_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
) {
    let count = view.turning_points.len();
    heading_ui(
        ui,
        theme,
        Heading::Screen,
        &text.get("debrief-step-turning-points"),
    );
    let intro = text.format("debrief-turning-points-intro", &[("count", count.into())]);
    paragraph_ui(ui, theme, TypeSize::Lead, &intro);
    for (place, point) in view.turning_points.iter().enumerate() {
        card_ui(ui, theme, Sheet::Plain, |ui| {
            let title = text.format(
                "debrief-turning-point",
                &[("number", (place + 1).into()), ("count", count.into())],
            );
            let stage = view
                .turns
                .get(point.turn)
                .map(|turn| text.get(turn.stage.text_id()));
            let title = stage.map_or_else(|| title.clone(), |stage| format!("{title} · {stage}"));
            heading_ui(ui, theme, Heading::Section, &title);
            exchange_ui(ui, view, theme, text, &point.heard, &point.said);
            point_ui(ui, point, theme, text);
            let label = text.get("debrief-see-turn");
            if button_ui(ui, theme, ButtonKind::Quiet, Some(icon::PLAY), &label).clicked() {
                local.playback.go_to(point.turn, view);
                local.step = DebriefStep::Happened;
            }
        });
    }
    if let Some(strength) = &view.strength {
        card_ui(ui, theme, Sheet::Good, |ui| {
            strength_ui(ui, view, strength, theme, text);
        });
    }
}

/// The words before, and mine, as they stood on the screen.
fn exchange_ui(
    ui: &mut Ui,
    view: &DebriefView,
    theme: &Theme,
    text: &Strings,
    heard: &str,
    said: &str,
) {
    let speaker = Speaker::Customer {
        name: view.customer.name.clone(),
    };
    let before = Utterance {
        speaker,
        says: heard.to_owned(),
        thinks: None,
    };
    bubble_ui(ui, theme, text, &before, None, Weight::Past);
    let yours = Utterance {
        speaker: Speaker::Trainee,
        says: said.to_owned(),
        thinks: None,
    };
    bubble_ui(ui, theme, text, &yours, None, Weight::Past);
}

fn point_ui(ui: &mut Ui, point: &TurningPoint, theme: &Theme, text: &Strings) {
    if let Some(name) = &point.defensive {
        let words = text.format("debrief-defensive", &[("name", name.into())]);
        let c = &theme.colors;
        tag_ui(
            ui,
            theme,
            c.warning_soft,
            c.warning_ink,
            Some(icon::WARNING),
            &words,
        );
    }
    if let Some(why) = &point.why {
        paragraph_ui(ui, theme, TypeSize::Body, why);
    }
    label_ui(ui, theme, &text.get("debrief-effect"));
    for effect in &point.effects {
        effect_ui(ui, effect, theme, text);
    }
    cost_ui(ui, point, theme, text);
    if let Some(better) = &point.better {
        card_ui(ui, theme, Sheet::Good, |ui| {
            labelled_ui(ui, theme, &text.get("debrief-better"), &better.says);
            if let Some(why) = &better.why {
                note_ui(ui, theme, why);
            }
        });
    }
}

/// "Anger rose by 22", and what of it came from where.
fn effect_ui(ui: &mut Ui, effect: &Effect, theme: &Theme, text: &Strings) {
    let by = in_hundred(effect.change);
    let id = match by {
        0 => "debrief-feeling-steady",
        1.. => "debrief-feeling-rose",
        _ => "debrief-feeling-fell",
    };
    let feeling = text.get(effect.feeling.text_id());
    let mut words = text.format(id, &[("feeling", feeling.into()), ("by", by.abs().into())]);
    let causes: Vec<String> = effect
        .causes
        .iter()
        .filter(|cause| in_hundred(cause.change) != 0)
        .map(|cause| {
            let name = text.get(cause.kind.text_id());
            let by = text.signed(i64::from(in_hundred(cause.change)));
            text.format(
                "debrief-feeling-cause",
                &[("cause", name.into()), ("by", by.into())],
            )
        })
        .collect();
    if !causes.is_empty() {
        words = format!("{words}: {}", causes.join(", "));
    }
    let words_font = font(ui, TypeSize::Body);
    let color = feeling_color(theme, effect.feeling);
    words_ui(
        ui,
        words_font,
        color,
        &format!("{}  {words}", feeling_sign(effect.feeling)),
    );
}

/// What a choice cost on all axes, in one sentence.
fn costs_in_words(costs: &[AxisPoints], text: &Strings) -> Option<String> {
    let told = |id: &str, cost: &AxisPoints| {
        let axis = text.get(cost.axis.inline_text_id());
        text.format(id, &[("points", cost.points.into()), ("axis", axis.into())])
    };
    match costs {
        [] => None,
        [only] => Some(told("debrief-choice-cost", only)),
        [rest @ .., last] => {
            let part = |cost| told("debrief-cost-part", cost);
            let list: Vec<String> = rest.iter().map(part).collect();
            let args = [
                ("list", list.join(", ").into()),
                ("last", part(last).into()),
            ];
            Some(text.format("debrief-choice-costs", &args))
        }
    }
}

fn cost_ui(ui: &mut Ui, point: &TurningPoint, theme: &Theme, text: &Strings) {
    let mut words: Vec<String> = costs_in_words(&point.costs, text).into_iter().collect();
    let (now, later) = (point.now_points, point.later_points);
    let id = match (now, later) {
        (0, 0) => "debrief-choice-cost-nothing",
        (_, 0) => "debrief-cost-now-only",
        (0, _) => "debrief-cost-later-only",
        (_, _) => "debrief-cost-now-and-later",
    };
    words.push(text.format(id, &[("now", now.into()), ("later", later.into())]));
    if !point.closed_off.is_empty() {
        let stages: Vec<String> = point
            .closed_off
            .iter()
            .map(|stage| text.get(stage.text_id()))
            .collect();
        words.push(text.format(
            "debrief-closed-off",
            &[("stages", stages.join(", ").into())],
        ));
    }
    let words_font = bold(ui, TypeSize::Body);
    words_ui(ui, words_font, theme.colors.ink, &words.join(" "));
}

fn strength_ui(
    ui: &mut Ui,
    view: &DebriefView,
    strength: &Strength,
    theme: &Theme,
    text: &Strings,
) {
    heading_ui(ui, theme, Heading::Section, &text.get("debrief-strength"));
    exchange_ui(ui, view, theme, text, &strength.heard, &strength.said);
    match &strength.why {
        Some(why) => paragraph_ui(ui, theme, TypeSize::Body, why),
        None => paragraph_ui(
            ui,
            theme,
            TypeSize::Body,
            &text.get("debrief-strength-text"),
        ),
    };
}

fn labelled_ui(ui: &mut Ui, theme: &Theme, label: &str, words: &str) {
    label_ui(ui, theme, label);
    paragraph_ui(ui, theme, TypeSize::Body, words);
}

fn label_ui(ui: &mut Ui, theme: &Theme, label: &str) {
    let label_font = bold(ui, TypeSize::Small);
    words_ui(ui, label_font, theme.colors.muted, label);
}

/// Feelings are counted to 1000 and read to 100; half a point goes away from nothing.
fn in_hundred(change: i32) -> i32 {
    (change.abs() + 5) / 10 * change.signum()
}
