//! The library: every scenario as a card that can be picked up, as far as it is looked for.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::next::picture_ui;
use super::view::{HomeView, ScenarioCard};
use super::{HomeLocal, finder};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::row_ui;
use crate::ui::widgets::button::{ButtonKind, action_button_ui};
use crate::ui::widgets::card::{Sheet, card_button_ui, card_ui};
use crate::ui::widgets::dots::dots_ui;
use crate::ui::widgets::prose::{Heading, heading_ui, paragraph_ui, phrase_ui, words_ui};
use crate::ui::widgets::tag::{channel_icon, tag_ui};

/// The narrowest card, in parts of the body type size, and the most cards in a row.
const CARD_EMS_MIN: f32 = 22.0;
const COLUMNS_MAX: usize = 4;
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
    ui.add_space(theme.measures.spacing.tight);
    if view.library.is_empty() {
        heading_ui(ui, theme, Heading::Section, &text.get("home-library-title"));
        card_ui(ui, theme, Sheet::Sunken, |ui| {
            paragraph_ui(ui, theme, TypeSize::Body, &text.get("home-library-empty"));
        });
    } else {
        let found = local.found(&view.catalogue);
        finder::finder_ui(ui, view, local, &found, theme, text);
        let shown: Vec<&ScenarioCard> = found
            .shown
            .iter()
            .filter_map(|place| view.library.get(*place))
            .collect();
        grid_ui(ui, &shown, theme, text, actions);
    }
    for left_out in &view.left_out {
        card_ui(ui, theme, Sheet::Warning, |ui| {
            paragraph_ui(ui, theme, TypeSize::Body, &left_out.about);
            let scenario = left_out.scenario.clone();
            let show = Action::ShowMistakes { scenario };
            action_button_ui(ui, theme, text, ButtonKind::Secondary, None, show, actions);
        });
    }
}

/// How many cards stand side by side, and how wide each is, in points.
pub(super) fn columns(ui: &Ui, gap: f32) -> (usize, f32) {
    let narrowest = font(ui, TypeSize::Body).size * CARD_EMS_MIN;
    let room = ui.available_width();
    let count = (((room + gap) / (narrowest + gap)) as usize).clamp(1, COLUMNS_MAX);
    (count, (room - gap * (count - 1) as f32) / count as f32)
}

/// Cards side by side, as many as fit; the cards of a row are equally wide and high.
fn grid_ui(
    ui: &mut Ui,
    cards: &[&ScenarioCard],
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let gap = theme.measures.spacing.regular;
    let (count, width) = columns(ui, gap);
    for (place, row) in cards.chunks(count).enumerate() {
        let widths = vec![width; row.len()];
        row_ui(ui, ("cards", place), gap, &widths, |ui, place, spare| {
            scenario_ui(ui, row[place], spare, theme, text, actions);
        });
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
}

fn scenario_ui(
    ui: &mut Ui,
    card: &ScenarioCard,
    spare: f32,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let c = &theme.colors;
    let played = text.format("home-card-played", &[("count", card.times_played.into())]);
    let word = text.get(&format!("difficulty-{}", card.difficulty.clamp(1, 5)));
    let difficulty = text.format(
        "difficulty-level",
        &[("level", card.difficulty.into()), ("word", (&word).into())],
    );
    let channel = text.get(card.picture.channel.text_id());
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
    let response = card_button_ui(ui, theme, &card.id, &name, |ui| {
        ui.spacing_mut().item_spacing.y = theme.measures.spacing.tight;
        ui.horizontal_top(|ui| {
            picture_ui(ui, theme, &card.picture, PICTURE_SIDE);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
                let title_font = bold(ui, TypeSize::Lead);
                words_ui(ui, title_font, c.ink, &card.title);
                let sign = Some(channel_icon(card.picture.channel));
                tag_ui(ui, theme, c.accent_soft, c.accent_ink, sign, &channel);
                tag_ui(ui, theme, c.sunken, c.muted, Some(icon::USER), &persona);
            });
        });
        paragraph_ui(ui, theme, TypeSize::Body, &card.summary);
        ui.add_space(spare);
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
}
