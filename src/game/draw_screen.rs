//! Draws the screen that is open, and collects what is asked for on it.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::clock::Clock;
use super::dress::Dress;
use super::present;
use super::screen::Screen;
use super::workplace::{AtWork, Shortcuts, Workplace};
use crate::ui::Action;
use crate::ui::mistakes::mistakes_ui;
use crate::ui::notice::notice_ui;
use crate::ui::screens::briefing::{BriefingLocal, briefing_ui};
use crate::ui::screens::conversation::{ConversationLocal, conversation_ui};
use crate::ui::screens::debrief::{DebriefLocal, debrief_ui};
use crate::ui::screens::home::{HomeLocal, home_ui};
use crate::ui::screens::settings::{SettingsLocal, settings_ui};
use crate::ui::screens::team::{TeamLocal, team_ui};
use crate::ui::shortcuts::shortcuts_ui;
use crate::ui::theme::Theme;

/// What was asked for in this frame, in the order in which it was.
#[derive(Resource, Default)]
pub(super) struct Asked(pub Vec<Action>);

/// What the screens remember between frames.
#[derive(Resource, Default)]
pub(super) struct Locals {
    home: HomeLocal,
    briefing: BriefingLocal,
    conversation: Of<ConversationLocal>,
    debrief: Of<DebriefLocal>,
    settings: SettingsLocal,
    team: TeamLocal,
}

/// What a screen remembers of one session; another session begins afresh.
#[derive(Default)]
struct Of<Local> {
    session: String,
    local: Local,
}

impl<Local: Default> Of<Local> {
    fn of(&mut self, session: &str) -> &mut Local {
        if self.session != session {
            session.clone_into(&mut self.session);
            self.local = Local::default();
        }
        &mut self.local
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Asked>()
        .init_resource::<Locals>()
        .add_systems(EguiPrimaryContextPass, draw_screen);
}

/// May run twice in a frame, when egui lays out again: it draws and collects, and changes nothing.
fn draw_screen(
    mut contexts: EguiContexts,
    screen: Res<State<Screen>>,
    mut at_work: ResMut<AtWork>,
    mut locals: ResMut<Locals>,
    mut asked: ResMut<Asked>,
    dress: Res<Dress>,
    clock: Clock,
) -> Result {
    let mut root = root_ui(contexts.ctx_mut()?);
    draw(
        &mut root,
        *screen.get(),
        at_work.get(),
        &mut locals,
        &dress.theme,
        clock.now_ms(),
        &mut asked.0,
    );
    Ok(())
}

/// Draws one screen and what lies over it.
fn draw(
    ui: &mut egui::Ui,
    screen: Screen,
    workplace: &mut Workplace,
    locals: &mut Locals,
    theme: &Theme,
    now_ms: u64,
    asked: &mut Vec<Action>,
) {
    // A reader says it when the window comes to the front.
    ui.ctx()
        .accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(workplace.text.get("app-name"));
        });
    let motion = workplace.preferences.motion;
    let settings = workplace.settings_view();
    let staging = workplace.staging();
    let Workplace {
        text,
        views,
        conversation,
        notice,
        shortcuts,
        mistakes_of,
        shelf,
        ..
    } = workplace;
    match screen {
        Screen::Home => {
            if let Some(view) = &views.home {
                home_ui(ui, view, &mut locals.home, theme, text, asked);
            }
        }
        Screen::Briefing => {
            if let Some(view) = &views.briefing {
                briefing_ui(ui, view, &mut locals.briefing, theme, text, asked);
            }
        }
        Screen::Conversation => {
            if let Some(conversation) = conversation {
                let view = present::conversation::conversation(conversation, staging, text, now_ms);
                let local = locals.conversation.of(conversation.session().as_str());
                conversation_ui(ui, &view, local, theme, text, asked);
            }
        }
        Screen::Debrief => {
            if let Some(view) = &mut views.debrief {
                view.now_ms = now_ms;
                view.motion = motion;
                let local = locals.debrief.of(&view.session);
                debrief_ui(ui, view, local, theme, text, asked);
            }
        }
        Screen::Settings => {
            settings_ui(ui, &settings, &mut locals.settings, theme, text, asked);
        }
        Screen::Team => {
            if let Some(view) = &views.team {
                team_ui(ui, view, &mut locals.team, theme, text, asked);
            }
        }
    }
    if *shortcuts == Shortcuts::Shown {
        shortcuts_ui(ui, theme, text, asked);
    }
    if let Some(view) = mistakes_of
        .as_ref()
        .and_then(|id| present::mistakes::mistakes(id, shelf, text))
    {
        mistakes_ui(ui, &view, theme, text, asked);
    }
    if let Some(notice) = notice {
        notice_ui(ui, notice, theme, text, asked);
    }
}

/// Panels need a `Ui` that covers the window; bevy_egui gives none.
fn root_ui(ctx: &egui::Context) -> egui::Ui {
    egui::Ui::new(
        ctx.clone(),
        egui::Id::new("window"),
        egui::UiBuilder::new()
            .layer_id(egui::LayerId::background())
            .max_rect(ctx.viewport_rect()),
    )
}
