//! The time that runs, where the trainee asked for it: a number that goes down, and nothing that blinks.

use egui::{Align, Layout, RichText, Ui};
use egui_phosphor::regular as icon;

use super::Progress;
use super::room::Room;
use crate::ui::kinds::Motion;
use crate::ui::theme::{TypeSize, bold};
use crate::ui::widgets::prose::{announce, say_instead};

const SECOND_MS: u64 = 1_000;

/// Where little may move, the number goes down in larger steps.
const STILL_STEP_MS: u64 = 5 * SECOND_MS;

/// From here on it is told again, and stands out.
const SHORT_MS: u64 = 10 * SECOND_MS;

/// At the end of a row: how much time there is.
pub(super) fn time_left_ui(ui: &mut Ui, room: Room<'_>) {
    let Some(left) = &room.view.time_left else {
        return;
    };
    let colors = &room.theme.colors;
    let is_short = left.left_ms <= SHORT_MS;
    let color = if is_short { colors.ink } else { colors.muted };
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let clock = RichText::new(format!("{} {}", icon::HOURGLASS_MEDIUM, left.words));
        let label = ui.label(clock.font(bold(ui, TypeSize::Small)).color(color));
        let id = if is_short {
            "conversation-time-short"
        } else {
            "conversation-time-left"
        };
        say_instead(ui, &label, &room.text.get(id));
        // Told when it begins and when it gets short: a voice that counts would speak over everything else.
        announce(ui, &label);
    });
}

/// For how long, in ms, the number stays as it is; `None` where no time runs.
pub(super) fn changes_in_ms(room: Room<'_>) -> Option<u64> {
    let left = room.view.time_left.as_ref()?;
    if room.view.progress != Progress::Running {
        return None;
    }
    let step_ms = match room.view.customer.motion {
        Motion::Full => SECOND_MS,
        Motion::Reduced => STILL_STEP_MS,
    };
    // One more than what is left of the step, so that the next picture is behind it.
    Some(left.left_ms.saturating_sub(1) % step_ms + 1)
}
