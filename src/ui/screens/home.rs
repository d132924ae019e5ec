//! Home: who am I, what is next, what is there.

mod library;
mod welcome;

use egui::Ui;
use egui_phosphor::regular as icon;

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::face::Look;
use crate::ui::kinds::{Channel, Feelings, Persona};
use crate::ui::theme::{Theme, TypeSize, font};
use crate::ui::widgets::button::{ButtonKind, action_button_ui, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::page::{PageWidth, TopBar, page_ui};
use crate::ui::widgets::portrait::still_portrait_ui;
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui};

/// What Home shows.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeView {
    /// The name of the person who plays; `None` on the first run.
    pub name: Option<String>,
    pub suggestion: Option<Suggestion>,
    /// The session that was left or broken off last, if any.
    pub interrupted: Option<Interrupted>,
    /// In the order in which they are shown.
    pub library: Vec<ScenarioCard>,
    pub left_out: Vec<LeftOut>,
}

/// A scenario that cannot be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub scenario: String,
    /// What there is to say about it, in a sentence or two.
    pub about: String,
}

/// The one scenario to play next.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The id of a scenario of the library.
    pub scenario: String,
    /// Why this one, as a sentence.
    pub reason: String,
}

/// A session that can be taken up again.
#[derive(Clone, Debug, PartialEq)]
pub struct Interrupted {
    pub session: String,
    pub title: String,
    /// The customer's name.
    pub customer: String,
    /// When it was left, in the language's own form.
    pub when: String,
    pub choices_made: usize,
}

/// A scenario of the library.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioCard {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub channel: Channel,
    pub persona: Persona,
    /// 1…5.
    pub difficulty: u8,
    pub times_played: u32,
    /// Who it is, and how they feel when they arrive: the picture on the card.
    pub look: Look,
    pub feelings: Feelings,
}

/// What Home remembers between frames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HomeLocal {
    /// The name as it is being typed.
    pub name: String,
    /// Only scenarios of this channel, if one is chosen.
    pub channel: Option<Channel>,
    /// The name field got the keyboard once.
    pub(super) asked_for_name: bool,
    /// Somebody went on without a name.
    pub(super) name_missing: bool,
}

/// The side of the suggestion's picture, and the width from which on there is room for it.
const PICTURE_SIDE: f32 = 148.0;
const PICTURE_EMS: f32 = 36.0;

/// From this width on, in parts of the body type size, both offers stand side by side.
const SIDE_BY_SIDE_EMS: f32 = 62.0;
const INTERRUPTED_SHARE: f32 = 0.36;

/// Shows Home.
pub fn home_ui(
    ui: &mut Ui,
    view: &HomeView,
    local: &mut HomeLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let Some(name) = &view.name else {
        welcome::welcome_ui(ui, local, theme, text, actions);
        return;
    };
    page_ui(
        ui,
        theme,
        text,
        TopBar::Product,
        PageWidth::Wide,
        actions,
        |ui, actions| {
            let greeting = text.format("home-greeting", &[("name", name.into())]);
            heading_ui(ui, theme, Heading::Screen, &greeting);
            next_ui(ui, view, theme, text, actions);
            library::library_ui(ui, view, local, theme, text, actions);
        },
    );
}

/// What to do next: go on with what was interrupted, or the one suggestion; side by side where there is room.
fn next_ui(ui: &mut Ui, view: &HomeView, theme: &Theme, text: &Strings, actions: &mut Vec<Action>) {
    let suggestion = view.suggestion.as_ref().and_then(|suggestion| {
        let card = view
            .library
            .iter()
            .find(|card| card.id == suggestion.scenario)?;
        Some((suggestion, card))
    });
    let room = ui.available_width();
    let wide = room >= font(ui, TypeSize::Body).size * SIDE_BY_SIDE_EMS;
    match (&view.interrupted, suggestion) {
        (Some(interrupted), Some((suggestion, card))) if wide => {
            let gap = theme.measures.spacing.regular;
            let left = ((room - gap) * INTERRUPTED_SHARE).round();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                ui.vertical(|ui| {
                    ui.set_width(left);
                    interrupted_ui(ui, interrupted, theme, text, actions);
                });
                ui.vertical(|ui| {
                    ui.set_width(room - gap - left);
                    suggestion_ui(ui, suggestion, card, theme, text, actions);
                });
            });
        }
        (interrupted, suggestion) => {
            if let Some(interrupted) = interrupted {
                interrupted_ui(ui, interrupted, theme, text, actions);
            }
            if let Some((suggestion, card)) = suggestion {
                suggestion_ui(ui, suggestion, card, theme, text, actions);
            }
        }
    }
}

fn interrupted_ui(
    ui: &mut Ui,
    interrupted: &Interrupted,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    card_ui(ui, theme, Sheet::Warning, |ui| {
        ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
        heading_ui(ui, theme, Heading::Item, &text.get("home-continue-title"));
        let about = text.format(
            "home-continue-text",
            &[
                ("title", (&interrupted.title).into()),
                ("customer", (&interrupted.customer).into()),
                ("turns", interrupted.choices_made.into()),
            ],
        );
        paragraph_ui(ui, theme, TypeSize::Body, &about);
        note_ui(ui, theme, &interrupted.when);
        ui.add_space(theme.measures.spacing.hair);
        ui.horizontal_wrapped(|ui| {
            let session = interrupted.session.clone();
            let resume = Action::ContinueSession {
                session: session.clone(),
            };
            let play = Some(icon::PLAY);
            action_button_ui(
                ui,
                theme,
                text,
                ButtonKind::Secondary,
                play,
                resume,
                actions,
            );
            let aside = Action::SetSessionAside { session };
            action_button_ui(ui, theme, text, ButtonKind::Quiet, None, aside, actions);
        });
    });
}

/// The one next thing: whom to meet, and why.
fn suggestion_ui(
    ui: &mut Ui,
    suggestion: &Suggestion,
    card: &ScenarioCard,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    card_ui(ui, theme, Sheet::Accent, |ui| {
        let with_picture = ui.available_width() >= font(ui, TypeSize::Body).size * PICTURE_EMS;
        let words_width = if with_picture {
            ui.available_width() - PICTURE_SIDE - s.roomy
        } else {
            ui.available_width()
        };
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(words_width);
                ui.spacing_mut().item_spacing.y = s.tight;
                note_ui(ui, theme, &text.get("home-suggestion-title"));
                heading_ui(ui, theme, Heading::Section, &card.title);
                paragraph_ui(ui, theme, TypeSize::Body, &card.summary);
                paragraph_ui(ui, theme, TypeSize::Body, &suggestion.reason);
                ui.add_space(s.hair);
                let label = text.get("home-card-open");
                let arrow = Some(icon::ARROW_RIGHT);
                if button_ui(ui, theme, ButtonKind::Primary, arrow, &label).clicked() {
                    actions.push(Action::OpenBriefing {
                        scenario: card.id.clone(),
                    });
                }
            });
            if with_picture {
                ui.add_space(s.roomy - ui.spacing().item_spacing.x);
                let side = egui::Vec2::splat(PICTURE_SIDE);
                let (rect, _) = ui.allocate_exact_size(side, egui::Sense::hover());
                still_portrait_ui(ui, theme, &card.look, card.feelings, card.channel, rect);
            }
        });
    });
}
