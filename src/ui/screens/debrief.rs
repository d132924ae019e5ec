//! The debrief: a quiet room with the recording, where the moments that mattered are already marked.

mod happened;
mod ledger;
mod playback;
mod replay;
mod scores;
mod turning_points;
mod view;

#[cfg(test)]
mod tests;

use egui::{Frame, Key, Margin, Modifiers, Ui};
use egui_phosphor::regular as icon;

pub use playback::{Playback, Speed};
pub use view::{
    AxisPoints, AxisScore, Better, Cause, CauseKind, CriticalError, Customer, DebriefView, Effect,
    Ending, Forfeit, LedgerRow, ReplayOption, Scores, Strength, Turn, TurningPoint,
};

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::Completion;
use crate::ui::theme::Theme;
use crate::ui::widgets::button::{ButtonKind, action_button_ui, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::page::{
    PageWidth, TopBar, column_ui, global_keys, ground_ui, keys_are_free, top_bar_ui, with_footer_ui,
};
use crate::ui::widgets::prose::note_ui;
use crate::ui::widgets::steps::steps_ui;

/// The steps of the debrief, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum DebriefStep {
    #[default]
    Happened,
    TurningPoints,
    Scores,
    Replay,
}

impl DebriefStep {
    pub const ALL: [DebriefStep; 4] = [
        DebriefStep::Happened,
        DebriefStep::TurningPoints,
        DebriefStep::Scores,
        DebriefStep::Replay,
    ];

    fn text_id(self) -> &'static str {
        match self {
            DebriefStep::Happened => "debrief-step-happened",
            DebriefStep::TurningPoints => "debrief-step-turning-points",
            DebriefStep::Scores => "debrief-step-scores",
            DebriefStep::Replay => "debrief-step-replay",
        }
    }

    fn place(self) -> usize {
        DebriefStep::ALL
            .iter()
            .position(|step| *step == self)
            .unwrap_or_default()
    }
}

/// What the debrief remembers between frames; to be made afresh for another session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DebriefLocal {
    pub step: DebriefStep,
    pub playback: Playback,
}

/// Shows the debrief.
pub fn debrief_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    ground_ui(ui, theme);
    global_keys(ui, actions);
    local.playback.advance(view);
    let title = text.format(
        "debrief-subtitle",
        &[
            ("title", (&view.title).into()),
            ("customer", (&view.customer.name).into()),
        ],
    );
    top_bar_ui(ui, theme, text, TopBar::Titled(&title), actions);
    steps_bar_ui(ui, local, theme, text);
    with_footer_ui(
        ui,
        theme,
        // The buttons stay where they are from step to step, like the steps above them.
        None,
        &mut (local, actions),
        |ui, (local, _)| step_ui(ui, view, local, theme, text),
        |ui, (local, actions)| way_on_ui(ui, view, local, theme, text, actions),
    );
}

fn step_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
) {
    // Each step scrolls by itself.
    ui.push_id(local.step.text_id(), |ui| match local.step {
        DebriefStep::Happened => happened::happened_ui(ui, view, local, theme, text),
        DebriefStep::TurningPoints => column_ui(ui, theme, PageWidth::Reading, |ui| {
            incomplete_ui(ui, view, theme, text);
            turning_points::turning_points_ui(ui, view, local, theme, text);
        }),
        DebriefStep::Scores => column_ui(ui, theme, PageWidth::Reading, |ui| {
            incomplete_ui(ui, view, theme, text);
            scores::scores_ui(ui, view, theme, text);
        }),
        DebriefStep::Replay => column_ui(ui, theme, PageWidth::Reading, |ui| {
            replay::replay_ui(ui, view, local, theme, text);
        }),
    });
}

fn steps_bar_ui(ui: &mut Ui, local: &mut DebriefLocal, theme: &Theme, text: &Strings) {
    let s = theme.measures.spacing;
    let frame = Frame::new().inner_margin(Margin {
        left: s.roomy as i8,
        right: s.roomy as i8,
        top: 0,
        bottom: s.tight as i8,
    });
    egui::Panel::top("debrief-steps")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            let labels: Vec<String> = DebriefStep::ALL
                .iter()
                .map(|step| text.get(step.text_id()))
                .collect();
            let name = text.get("debrief-steps");
            if let Some(place) = steps_ui(ui, theme, &name, local.step.place(), &labels) {
                local.step = DebriefStep::ALL[place];
            }
        });
    if !keys_are_free(ui) {
        return;
    }
    for (step, key) in
        DebriefStep::ALL
            .into_iter()
            .zip([Key::Num1, Key::Num2, Key::Num3, Key::Num4])
    {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            local.step = step;
        }
    }
}

/// What comes next: the next step, and at the end the ways out.
fn way_on_ui(
    ui: &mut Ui,
    view: &DebriefView,
    local: &mut DebriefLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let again = Action::PlayAgain {
        scenario: view.scenario.clone(),
    };
    match DebriefStep::ALL.get(local.step.place() + 1) {
        Some(next) => {
            let label = text.get(next.text_id());
            let arrow = Some(icon::ARROW_RIGHT);
            if button_ui(ui, theme, ButtonKind::Primary, arrow, &label).clicked() {
                local.step = *next;
            }
            let sign = Some(icon::ARROW_COUNTER_CLOCKWISE);
            action_button_ui(ui, theme, text, ButtonKind::Quiet, sign, again, actions);
        }
        None => {
            let sign = Some(icon::ARROW_COUNTER_CLOCKWISE);
            action_button_ui(ui, theme, text, ButtonKind::Primary, sign, again, actions);
        }
    }
    if button_ui(
        ui,
        theme,
        ButtonKind::Quiet,
        None,
        &text.get("debrief-home"),
    )
    .clicked()
    {
        actions.push(Action::GoHome);
    }
}

fn incomplete_ui(ui: &mut Ui, view: &DebriefView, theme: &Theme, text: &Strings) {
    if view.completion == Completion::Incomplete {
        card_ui(ui, theme, Sheet::Warning, |ui| {
            note_ui(ui, theme, &text.get("debrief-incomplete"));
        });
    }
}
