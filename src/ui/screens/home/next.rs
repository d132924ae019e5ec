//! What to do next: go on with what was interrupted, or the one suggestion; and beside it where one stands.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::view::{HomeView, Interrupted, Picture, ScenarioCard, Suggestion};
use super::{HomeLocal, progress};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, bold, font, italic};
use crate::ui::widgets::arrange::row_ui;
use crate::ui::widgets::button::{ButtonKind, action_button_ui, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::dots::dots_ui;
use crate::ui::widgets::portrait::still_portrait_ui;
use crate::ui::widgets::prose::{
    Heading, heading_ui, note_ui, paragraph_ui, say_instead, words_ui,
};
use crate::ui::widgets::tag::{channel_icon, tag_ui};

/// The sides of a person's picture, and the width from which on, in parts of the body type size, there is room for the
/// large one.
const PICTURE_SIDE: f32 = 168.0;
const PICTURE_SIDE_SMALL: f32 = 76.0;
const PICTURE_EMS: f32 = 36.0;

/// From these widths on, in parts of the body type size, two and three cards stand side by side.
const TWO_EMS: f32 = 60.0;
const THREE_EMS: f32 = 78.0;
/// From this width on, in parts of the body type size, everything to do with what was broken off fits one line.
const WAYS_EMS: f32 = 32.0;
/// The part of the row that goes to the first of two.
const FIRST_SHARE: f32 = 0.64;
/// Skills that are named: more are a list, and nobody reads it.
const SKILLS_NAMED: usize = 3;

/// What stands side by side at the top.
#[derive(Clone, Copy)]
enum Part<'a> {
    Interrupted(&'a Interrupted),
    Suggestion(&'a Suggestion, &'a ScenarioCard),
    Progress,
}

/// Whether something is the one thing to look at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    First,
    Second,
}

impl Rank {
    fn sheet(self) -> Sheet {
        match self {
            Rank::First => Sheet::Accent,
            Rank::Second => Sheet::Plain,
        }
    }

    fn button(self) -> ButtonKind {
        match self {
            Rank::First => ButtonKind::Primary,
            Rank::Second => ButtonKind::Secondary,
        }
    }
}

pub(super) fn next_ui(
    ui: &mut Ui,
    view: &HomeView,
    local: &mut HomeLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let suggestion = view.suggestion.as_ref().and_then(|suggestion| {
        let mut cards = view.library.iter();
        let card = cards.find(|card| card.id == suggestion.scenario)?;
        Some(Part::Suggestion(suggestion, card))
    });
    let interrupted = view.interrupted.as_ref().map(Part::Interrupted);
    let mut parts: Vec<Part<'_>> = interrupted.into_iter().chain(suggestion).collect();
    if !view.library.is_empty() {
        parts.push(Part::Progress);
    }
    let gap = theme.measures.spacing.regular;
    for (row, widths) in rows(ui, gap, parts.len()).into_iter().enumerate() {
        let rest = parts.split_off(widths.len().min(parts.len()));
        let shown = std::mem::replace(&mut parts, rest);
        row_ui(ui, ("next", row), gap, &widths, |ui, place, spare| {
            let rank = match (row, place) {
                (0, 0) => Rank::First,
                _ => Rank::Second,
            };
            match shown[place] {
                Part::Interrupted(interrupted) => {
                    interrupted_ui(ui, interrupted, spare, theme, text, actions);
                }
                Part::Suggestion(suggestion, card) => {
                    suggestion_ui(ui, suggestion, card, (rank, spare), theme, text, actions);
                }
                Part::Progress => {
                    progress::progress_ui(ui, view, local, spare, theme, text);
                }
            }
        });
        ui.add_space((gap - ui.spacing().item_spacing.y).max(0.0));
    }
}

/// The widths of so many cards, row by row.
fn rows(ui: &Ui, gap: f32, count: usize) -> Vec<Vec<f32>> {
    let room = ui.available_width();
    let ems = room / font(ui, TypeSize::Body).size;
    let two = |first: f32| {
        let first = ((room - gap) * first).round();
        vec![first, room - gap - first]
    };
    match count {
        3 if ems >= THREE_EMS => vec![vec![(room - 2.0 * gap) / 3.0; 3]],
        3 if ems >= TWO_EMS => vec![two(0.5), vec![room]],
        2 if ems >= TWO_EMS => vec![two(FIRST_SHARE)],
        _ => vec![vec![room]; count],
    }
}

fn interrupted_ui(
    ui: &mut Ui,
    interrupted: &Interrupted,
    spare: f32,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    card_ui(ui, theme, Sheet::Accent, |ui| {
        ui.spacing_mut().item_spacing.y = s.tight;
        let above = text.get("home-continue-title");
        let far = text.format(
            "home-continue-far",
            &[
                ("customer", (&interrupted.customer).into()),
                ("turns", interrupted.choices_made.into()),
            ],
        );
        head_ui(ui, theme, interrupted.picture.as_ref(), |ui| {
            note_ui(ui, theme, &above);
            heading_ui(ui, theme, Heading::Section, &interrupted.title);
            paragraph_ui(ui, theme, TypeSize::Body, &far);
        });
        if let Some(stage) = interrupted.stage {
            let about = text.word("stage-about", stage.kebab());
            let stage = text.get(stage.text_id());
            let args = [("stage", stage.into()), ("about", about.into())];
            let words = text.format("home-continue-stage", &args);
            paragraph_ui(ui, theme, TypeSize::Body, &words);
        }
        if let Some(words) = &interrupted.last_words {
            let quoted = text.format("home-continue-last", &[("words", words.into())]);
            let id = italic(ui, TypeSize::Body);
            words_ui(ui, id, theme.colors.ink, &quoted);
        }
        let when = [("when", (&interrupted.when).into())];
        note_ui(ui, theme, &text.format("home-continue-when", &when));
        ui.add_space(spare);
        let is_narrow = ui.available_width() < font(ui, TypeSize::Body).size * WAYS_EMS;
        let resume_ui = |ui: &mut Ui, actions: &mut Vec<Action>| {
            let session = interrupted.session.clone();
            let resume = Action::ContinueSession { session };
            let play = Some(icon::PLAY);
            action_button_ui(ui, theme, text, ButtonKind::Primary, play, resume, actions);
        };
        if is_narrow {
            resume_ui(ui, actions);
        }
        ui.horizontal_wrapped(|ui| {
            if !is_narrow {
                resume_ui(ui, actions);
            }
            other_ways_ui(ui, interrupted, theme, text, actions);
        });
    });
}

/// What else can be done with what was broken off.
fn other_ways_ui(
    ui: &mut Ui,
    interrupted: &Interrupted,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    // The old session stays as it is; it is offered no more once the new one has begun.
    if let Some(scenario) = &interrupted.scenario {
        let label = text.get("home-continue-afresh");
        if button_ui(ui, theme, ButtonKind::Quiet, None, &label).clicked() {
            let scenario = scenario.clone();
            actions.push(Action::OpenBriefing { scenario });
        }
    }
    let session = interrupted.session.clone();
    let aside = Action::SetSessionAside { session };
    action_button_ui(ui, theme, text, ButtonKind::Quiet, None, aside, actions);
}

/// The one next thing: whom to meet, and why.
fn suggestion_ui(
    ui: &mut Ui,
    suggestion: &Suggestion,
    card: &ScenarioCard,
    (rank, spare): (Rank, f32),
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    let c = &theme.colors;
    card_ui(ui, theme, rank.sheet(), |ui| {
        ui.spacing_mut().item_spacing.y = s.tight;
        let is_large = ui.available_width() >= font(ui, TypeSize::Body).size * PICTURE_EMS;
        let room = ui.available_width();
        let head = |ui: &mut Ui| {
            note_ui(ui, theme, &text.get("home-suggestion-title"));
            heading_ui(ui, theme, Heading::Section, &card.title);
        };
        let about = |ui: &mut Ui| {
            paragraph_ui(ui, theme, TypeSize::Body, &card.summary);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = s.tight;
                let channel = text.get(card.picture.channel.text_id());
                let sign = Some(channel_icon(card.picture.channel));
                tag_ui(ui, theme, c.desk, c.ink, sign, &channel);
                let persona = text.get(card.persona.text_id());
                tag_ui(ui, theme, c.desk, c.ink, Some(icon::USER), &persona);
                let word = text.get(&format!("difficulty-{}", card.difficulty.clamp(1, 5)));
                dots_ui(ui, theme, card.difficulty, &word);
            });
            reason_ui(ui, suggestion, theme, text);
        };
        if is_large {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = s.roomy;
                ui.vertical(|ui| {
                    ui.set_width(room - PICTURE_SIDE - s.roomy);
                    head(ui);
                    about(ui);
                });
                picture_ui(ui, theme, &card.picture, PICTURE_SIDE);
            });
        } else {
            head_ui(ui, theme, Some(&card.picture), head);
            about(ui);
        }
        ui.add_space(spare);
        let label = text.get("home-card-open");
        let arrow = Some(icon::ARROW_RIGHT);
        if button_ui(ui, theme, rank.button(), arrow, &label).clicked() {
            actions.push(Action::OpenBriefing {
                scenario: card.id.clone(),
            });
        }
    });
}

/// Why this one, and what it is good for.
fn reason_ui(ui: &mut Ui, suggestion: &Suggestion, theme: &Theme, text: &Strings) {
    let reason_font = bold(ui, TypeSize::Body);
    let shown = format!("{}  {}", icon::LIGHTBULB, suggestion.reason);
    let reason = words_ui(ui, reason_font, theme.colors.accent_ink, &shown);
    say_instead(ui, &reason, &suggestion.reason);
    let named: Vec<&str> = suggestion
        .skills
        .iter()
        .take(SKILLS_NAMED)
        .map(String::as_str)
        .collect();
    if !named.is_empty() {
        let skills = [("skills", named.join(" · ").into())];
        note_ui(ui, theme, &text.format("home-suggestion-skills", &skills));
    }
}

/// A small picture with words at its right.
fn head_ui(ui: &mut Ui, theme: &Theme, picture: Option<&Picture>, words: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.measures.spacing.snug;
        if let Some(picture) = picture {
            picture_ui(ui, theme, picture, PICTURE_SIDE_SMALL);
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
            words(ui);
        });
    });
}

/// A person on a card; what is out of sight is not drawn.
pub(super) fn picture_ui(ui: &mut Ui, theme: &Theme, picture: &Picture, side: f32) {
    let size = egui::Vec2::splat(side);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    if ui.is_rect_visible(rect) {
        let Picture {
            look,
            feelings,
            channel,
        } = picture;
        still_portrait_ui(ui, theme, look, *feelings, *channel, rect);
    }
}
