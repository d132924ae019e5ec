//! The briefing: who I am, what has been written down, what I may look up.

use egui::{Sense, Ui, Vec2};
use egui_phosphor::regular as icon;

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::face::Look;
use crate::ui::kinds::{Channel, Feelings, Persona};
use crate::ui::theme::{Theme, TypeSize};
use crate::ui::widgets::button::{ButtonKind, action_button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::dots::dots_ui;
use crate::ui::widgets::page::{
    PageWidth, TopBar, column_ui, global_keys, ground_ui, top_bar_ui, with_footer_ui,
};
use crate::ui::widgets::portrait::still_portrait_ui;
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui, say_instead};
use crate::ui::widgets::tag::{channel_icon, tag_ui};

/// What the briefing shows.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefingView {
    /// The scenario's id.
    pub scenario: String,
    pub title: String,
    pub channel: Channel,
    pub persona: Persona,
    /// 1…5.
    pub difficulty: u8,
    pub role: String,
    pub ticket: String,
    pub customer_name: String,
    /// What they look like, and how they feel when they arrive.
    pub look: Look,
    pub feelings: Feelings,
    pub look_up: Vec<LookUpCard>,
    pub terms: Vec<Term>,
}

/// What is otherwise than in practice without a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// It says something about a person: one attempt.
    Assessment,
    /// There is a place at which saying nothing becomes an answer.
    TimeRuns,
}

/// Something that can be looked up, as on a real desk.
#[derive(Clone, Debug, PartialEq)]
pub struct LookUpCard {
    pub id: String,
    pub title: String,
    pub body: String,
}

/// What the briefing remembers between frames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BriefingLocal {}

const PICTURE_SIDE: f32 = 132.0;

/// Shows the briefing.
pub fn briefing_ui(
    ui: &mut Ui,
    view: &BriefingView,
    _local: &mut BriefingLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    ground_ui(ui, theme);
    global_keys(ui, actions);
    let title = text.get("briefing-title");
    top_bar_ui(ui, theme, text, TopBar::Titled(&title), actions);
    with_footer_ui(
        ui,
        theme,
        Some(PageWidth::Reading),
        actions,
        |ui, _| contents_ui(ui, view, theme, text),
        |ui, actions| start_ui(ui, view, theme, text, actions),
    );
}

fn start_ui(
    ui: &mut Ui,
    view: &BriefingView,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let start = Action::StartSession {
        scenario: view.scenario.clone(),
    };
    let play = Some(icon::PLAY);
    let button = action_button_ui(ui, theme, text, ButtonKind::Primary, play, start, actions);
    // Nothing else on this screen is as likely to be wanted: Enter starts.
    if ui.memory(|memory| memory.focused().is_none()) {
        button.request_focus();
    }
}

fn contents_ui(ui: &mut Ui, view: &BriefingView, theme: &Theme, text: &Strings) {
    column_ui(ui, theme, PageWidth::Reading, |ui| {
        ui.horizontal_top(|ui| {
            let side = Vec2::splat(PICTURE_SIDE);
            let (rect, _) = ui.allocate_exact_size(side, Sense::hover());
            still_portrait_ui(ui, theme, &view.look, view.feelings, view.channel, rect);
            ui.add_space(theme.measures.spacing.tight);
            ui.vertical(|ui| {
                heading_ui(ui, theme, Heading::Screen, &view.title);
                about_ui(ui, view, theme, text);
                note_ui(ui, theme, &text.get(place_id(view.channel)));
            });
        });
        paragraph_ui(ui, theme, TypeSize::Lead, &view.role);
        card_ui(ui, theme, Sheet::Desk, |ui| {
            heading_ui(ui, theme, Heading::Item, &text.get("briefing-ticket"));
            paragraph_ui(ui, theme, TypeSize::Body, &view.ticket);
        });
        note_ui(ui, theme, &text.get("briefing-how"));
        for term in &view.terms {
            let (sign, id) = match term {
                Term::Assessment => (icon::EXAM, "briefing-assessment"),
                Term::TimeRuns => (icon::HOURGLASS_MEDIUM, "briefing-time-runs"),
            };
            let words = text.get(id);
            let shown = format!("{sign}  {words}");
            let response = paragraph_ui(ui, theme, TypeSize::Body, &shown);
            say_instead(ui, &response, &words);
        }
        if !view.look_up.is_empty() {
            heading_ui(ui, theme, Heading::Section, &text.get("briefing-look-up"));
            note_ui(ui, theme, &text.get("briefing-look-up-hint"));
            for card in &view.look_up {
                card_ui(ui, theme, Sheet::Plain, |ui| {
                    heading_ui(ui, theme, Heading::Item, &card.title);
                    paragraph_ui(ui, theme, TypeSize::Body, &card.body);
                });
            }
        }
    });
}

fn place_id(channel: Channel) -> &'static str {
    match channel {
        Channel::WalkIn => "briefing-channel-walk-in",
        Channel::Call => "briefing-channel-call",
        Channel::Chat => "briefing-channel-chat",
        Channel::Email => "briefing-channel-email",
        Channel::Social => "briefing-channel-social",
    }
}

fn about_ui(ui: &mut Ui, view: &BriefingView, theme: &Theme, text: &Strings) {
    let c = &theme.colors;
    ui.horizontal_wrapped(|ui| {
        let channel = text.get(view.channel.text_id());
        tag_ui(
            ui,
            theme,
            c.accent_soft,
            c.accent_ink,
            Some(channel_icon(view.channel)),
            &channel,
        );
        tag_ui(
            ui,
            theme,
            c.sunken,
            c.muted,
            Some(icon::USER),
            &view.customer_name,
        );
        let persona = text.get(view.persona.text_id());
        tag_ui(ui, theme, c.sunken, c.muted, None, &persona);
        let word = text.get(&format!("difficulty-{}", view.difficulty.clamp(1, 5)));
        dots_ui(ui, theme, view.difficulty, &word);
    });
}
