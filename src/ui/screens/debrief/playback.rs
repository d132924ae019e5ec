//! The cursor over the turns: it stands, steps, or runs at a speed.

use egui::{Key, Modifiers, Ui};
use egui_phosphor::regular as icon;

use super::view::{DebriefView, Turn};
use crate::text::Strings;
use crate::ui::theme::{Theme, TypeSize, font};
use crate::ui::widgets::button::icon_button_ui;
use crate::ui::widgets::page::keys_are_free;
use crate::ui::widgets::prose::phrase_ui;
use crate::ui::widgets::scrub::scrub_ui;
use crate::ui::widgets::segmented::segmented_ui;

/// How long a turn is shown at normal speed: a start, and so much for each character to read.
const TURN_MS: u64 = 1_200;
const CHARACTER_MS: u64 = 40;

/// How fast the recording runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Speed {
    #[default]
    Normal,
    Double,
    Quadruple,
}

impl Speed {
    const ALL: [Speed; 3] = [Speed::Normal, Speed::Double, Speed::Quadruple];

    fn times(self) -> u64 {
        match self {
            Speed::Normal => 1,
            Speed::Double => 2,
            Speed::Quadruple => 4,
        }
    }
}

/// Where the playback stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Playback {
    /// The turn that is shown.
    pub cursor: usize,
    pub speed: Speed,
    /// The turn that was shown before, for the face to ease from.
    pub(super) came_from: usize,
    /// When the cursor came to its turn.
    pub(super) arrived_ms: u64,
    pub(super) running: Running,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Running {
    #[default]
    No,
    Yes,
}

impl Playback {
    pub(super) fn is_running(&self) -> bool {
        self.running == Running::Yes
    }

    /// Puts the cursor on a turn.
    pub(super) fn go_to(&mut self, turn: usize, view: &DebriefView) {
        let turn = turn.min(view.turns.len().saturating_sub(1));
        if turn != self.cursor {
            self.came_from = self.cursor;
            self.cursor = turn;
        }
        self.arrived_ms = view.now_ms;
    }

    /// Moves on when a turn has been shown for long enough; stops at the last.
    pub(super) fn advance(&mut self, view: &DebriefView) {
        let last = view.turns.len().saturating_sub(1);
        self.cursor = self.cursor.min(last);
        self.came_from = self.came_from.min(last);
        let Some(turn) = view.turns.get(self.cursor) else {
            return;
        };
        if self.running == Running::No {
            return;
        }
        if self.cursor == last {
            self.running = Running::No;
            return;
        }
        let shown_ms = view.now_ms.saturating_sub(self.arrived_ms);
        if shown_ms >= self.shows_ms(turn) {
            self.go_to(self.cursor + 1, view);
        }
    }

    /// For how long, in ms, the turn stays; `None`: until somebody acts.
    pub(super) fn keeps_ms(&self, view: &DebriefView) -> Option<u64> {
        let turn = view.turns.get(self.cursor).filter(|_| self.is_running())?;
        let shown_ms = view.now_ms.saturating_sub(self.arrived_ms);
        Some(self.shows_ms(turn).saturating_sub(shown_ms).max(1))
    }

    fn shows_ms(&self, turn: &Turn) -> u64 {
        reading_ms(turn) / self.speed.times()
    }

    pub(super) fn toggle(&mut self, view: &DebriefView) {
        let last = view.turns.len().saturating_sub(1);
        self.running = match self.running {
            Running::Yes => Running::No,
            Running::No => {
                // At the end, play means once more from the start.
                let from = if self.cursor >= last { 0 } else { self.cursor };
                self.go_to(from, view);
                Running::Yes
            }
        };
    }
}

fn reading_ms(turn: &Turn) -> u64 {
    let heard: usize = turn
        .heard
        .iter()
        .map(|utterance| utterance.says.chars().count())
        .sum();
    let said = turn.said.as_ref().map_or(0, |said| said.chars().count());
    TURN_MS + CHARACTER_MS * (heard + said) as u64
}

/// The controls, and the keys that do the same: K plays, J and L step.
pub(super) fn controls_ui(
    ui: &mut Ui,
    view: &DebriefView,
    playback: &mut Playback,
    theme: &Theme,
    text: &Strings,
) {
    let last = view.turns.len().saturating_sub(1);
    let free = keys_are_free(ui);
    let key = |ui: &Ui, key| free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut step_back = key(ui, Key::J);
    let mut toggle = key(ui, Key::K);
    let mut step_on = key(ui, Key::L);
    ui.horizontal_wrapped(|ui| {
        step_back |=
            icon_button_ui(ui, theme, icon::SKIP_BACK, &text.get("debrief-step-back")).clicked();
        let (sign, name) = match playback.running {
            Running::Yes => (icon::PAUSE, text.get("debrief-pause")),
            Running::No => (icon::PLAY, text.get("debrief-play")),
        };
        toggle |= icon_button_ui(ui, theme, sign, &name).clicked();
        step_on |= icon_button_ui(
            ui,
            theme,
            icon::SKIP_FORWARD,
            &text.get("debrief-step-forward"),
        )
        .clicked();
        let speeds: Vec<(Speed, String)> = Speed::ALL
            .iter()
            .map(|speed| {
                let times = text.number(speed.times() as i64);
                (
                    *speed,
                    text.format("debrief-speed-times", &[("times", times.into())]),
                )
            })
            .collect();
        let name = text.get("debrief-speed");
        if let Some(speed) = segmented_ui(ui, theme, &name, playback.speed, &speeds) {
            playback.speed = speed;
        }
        let place = text.format(
            "debrief-turn-of",
            &[
                ("turn", (playback.cursor + 1).into()),
                ("turns", (last + 1).into()),
            ],
        );
        let place_font = font(ui, TypeSize::Small);
        phrase_ui(ui, place_font, theme.colors.muted, &place);
    });
    let name = text.get("debrief-scrub");
    if let Some(turn) = scrub_ui(ui, theme, &name, playback.cursor, view.turns.len()) {
        playback.go_to(turn, view);
    }
    if step_back {
        playback.go_to(playback.cursor.saturating_sub(1), view);
    }
    if step_on {
        playback.go_to(playback.cursor + 1, view);
    }
    if toggle {
        playback.toggle(view);
    }
}
