//! The library: every scenario as a card that can be picked up.

use egui::{Ui, UiBuilder, vec2};
use egui_phosphor::regular as icon;

use super::{HomeLocal, HomeView, ScenarioCard};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::Channel;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::{remember, remembered};
use crate::ui::widgets::button::{ButtonKind, action_button_ui};
use crate::ui::widgets::card::{Sheet, card_button_ui, card_ui};
use crate::ui::widgets::dots::dots_ui;
use crate::ui::widgets::portrait::still_portrait_ui;
use crate::ui::widgets::prose::{Heading, heading_ui, paragraph_ui, phrase_ui, words_ui};
use crate::ui::widgets::segmented::segmented_ui;
use crate::ui::widgets::tag::{channel_icon, tag_ui};

/// The narrowest card, in parts of the body type size.
const CARD_EMS_MIN: f32 = 20.0;
/// Fewer scenarios than this need no filter.
const FILTER_FROM: usize = 7;
/// The side of the picture on a card.
const PICTURE_SIDE: f32 = 92.0;

pub(super) fn library_ui(
    ui: &mut Ui,
    view: &HomeView,
    local: &mut HomeLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    ui.add_space(theme.measures.spacing.snug);
    heading_ui(ui, theme, Heading::Section, &text.get("home-library-title"));
    if view.library.is_empty() {
        card_ui(ui, theme, Sheet::Sunken, |ui| {
            paragraph_ui(ui, theme, TypeSize::Body, &text.get("home-library-empty"));
        });
    }
    if view.library.len() >= FILTER_FROM {
        filter_ui(ui, view, local, theme, text);
    }
    let shown: Vec<&ScenarioCard> = view
        .library
        .iter()
        .filter(|card| local.channel.is_none_or(|channel| channel == card.channel))
        .collect();
    grid_ui(ui, theme, &shown, |ui, card, above| {
        scenario_ui(ui, card, above, theme, text, actions)
    });
    for left_out in &view.left_out {
        card_ui(ui, theme, Sheet::Warning, |ui| {
            paragraph_ui(ui, theme, TypeSize::Body, &left_out.about);
            let scenario = left_out.scenario.clone();
            let show = Action::ShowMistakes { scenario };
            action_button_ui(ui, theme, text, ButtonKind::Secondary, None, show, actions);
        });
    }
}

fn filter_ui(ui: &mut Ui, view: &HomeView, local: &mut HomeLocal, theme: &Theme, text: &Strings) {
    let mut alternatives = vec![(None, text.get("all"))];
    for channel in Channel::ALL {
        if view.library.iter().any(|card| card.channel == channel) {
            alternatives.push((Some(channel), text.get(channel.text_id())));
        }
    }
    let name = text.get("channel");
    if let Some(channel) = segmented_ui(ui, theme, &name, local.channel, &alternatives) {
        local.channel = channel;
    }
}

/// Cards side by side, as many as fit; the cards of a row are equally wide and high.
///
/// `add` is told how high the highest card of the row is above its last line, and returns how high this one is.
fn grid_ui(
    ui: &mut Ui,
    theme: &Theme,
    cards: &[&ScenarioCard],
    mut add: impl FnMut(&mut Ui, &ScenarioCard, f32) -> f32,
) {
    let gap = theme.measures.spacing.regular;
    let narrowest = font(ui, TypeSize::Body).size * CARD_EMS_MIN;
    let columns = (((ui.available_width() + gap) / (narrowest + gap)) as usize).clamp(1, 3);
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    for (place, row) in cards.chunks(columns).enumerate() {
        let id = ui.id().with(("cards", place));
        let (highest, mut needed) = (remembered(ui, id), 0.0_f32);
        let origin = ui.cursor().min;
        let mut bottom = origin.y;
        ui.scope(|ui| {
            for (column, card) in row.iter().enumerate() {
                let x = origin.x + (width + gap) * column as f32;
                let rect =
                    egui::Rect::from_min_size(egui::pos2(x, origin.y), vec2(width, f32::INFINITY));
                let inner = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                    ui.set_width(width);
                    needed = needed.max(add(ui, card, highest));
                });
                bottom = bottom.max(inner.response.rect.bottom());
            }
            let right = origin.x + (width + gap) * columns as f32 - gap;
            let used = egui::Rect::from_min_max(origin, egui::pos2(right, bottom));
            ui.advance_cursor_after_rect(used);
        });
        remember(ui, id, needed);
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
}

fn scenario_ui(
    ui: &mut Ui,
    card: &ScenarioCard,
    highest: f32,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) -> f32 {
    let c = &theme.colors;
    let played = text.format("home-card-played", &[("count", card.times_played.into())]);
    let word = text.get(&format!("difficulty-{}", card.difficulty.clamp(1, 5)));
    let difficulty = text.format(
        "difficulty-level",
        &[("level", card.difficulty.into()), ("word", (&word).into())],
    );
    let channel = text.get(card.channel.text_id());
    let persona = text.get(card.persona.text_id());
    let small = font(ui, TypeSize::Small);
    let name = text.format(
        "home-card-description",
        &[
            ("title", (&card.title).into()),
            ("channel", (&channel).into()),
            ("persona", (&persona).into()),
            ("difficulty", (&difficulty).into()),
            ("played", (&played).into()),
        ],
    );
    let mut above = 0.0;
    let response = card_button_ui(ui, theme, &card.id, &name, |ui| {
        ui.spacing_mut().item_spacing.y = theme.measures.spacing.tight;
        ui.horizontal_top(|ui| {
            let side = egui::Vec2::splat(PICTURE_SIDE);
            let (rect, _) = ui.allocate_exact_size(side, egui::Sense::hover());
            still_portrait_ui(ui, theme, &card.look, card.feelings, card.channel, rect);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
                let title_font = bold(ui, TypeSize::Lead);
                words_ui(ui, title_font, c.ink, &card.title);
                let sign = Some(channel_icon(card.channel));
                tag_ui(ui, theme, c.accent_soft, c.accent_ink, sign, &channel);
                tag_ui(ui, theme, c.sunken, c.muted, Some(icon::USER), &persona);
            });
        });
        paragraph_ui(ui, theme, TypeSize::Body, &card.summary);
        above = ui.min_rect().height();
        ui.add_space((highest - above).max(0.0));
        ui.horizontal_wrapped(|ui| {
            dots_ui(ui, theme, card.difficulty, &word);
            phrase_ui(ui, small, c.muted, &format!("·  {played}"));
        });
    });
    if response.clicked() {
        actions.push(Action::OpenBriefing {
            scenario: card.id.clone(),
        });
    }
    above
}
