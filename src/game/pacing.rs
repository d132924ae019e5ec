//! How often a frame is drawn: only when something happens, or while something moves.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet};

/// Between two frames while somebody speaks or breathes: a dozen frames a second look alive. Where the
/// processor does the drawing they cost far more than the 15 % of a core that is the aim; see docs/performance.md.
const FRAME_LIVING: Duration = Duration::from_millis(80);

/// Between two frames while a face changes.
const FRAME_FLOWING: Duration = Duration::from_millis(33);

/// What egui asks for (a tooltip, a delayed scroll) is rounded up to one of these, because a wait
/// that differs from frame to frame would make winit draw at once, over and over.
const WAITS: [Duration; 3] = [
    Duration::from_millis(100),
    Duration::from_millis(500),
    Duration::from_millis(2_000),
];

/// Until something happens. Not `Duration::MAX`: winit would keep its previous, elapsed deadline.
const ASLEEP: Duration = Duration::from_secs(24 * 60 * 60);

/// What the screen shown last has on it.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Motion {
    /// Nothing moves until somebody does something.
    #[default]
    Still,
    /// A person breathes, blinks or speaks.
    Living,
    /// A face changes to another.
    Flowing,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Motion>()
        .insert_resource(settings(ASLEEP))
        .add_systems(
            PostUpdate,
            pace.after(EguiPostUpdateSet::EndPass)
                .before(EguiPostUpdateSet::ProcessOutput),
        );
}

fn pace(
    motion: Res<Motion>,
    outputs: Query<&EguiFullOutput>,
    mut settings_in_use: ResMut<WinitSettings>,
) {
    let asked_by_egui = outputs
        .iter()
        .filter_map(|output| output.0.as_ref())
        .flat_map(|output| output.viewport_output.values())
        .map(|viewport| viewport.repaint_delay)
        .min()
        .unwrap_or(Duration::MAX);
    let wait = wait(*motion, asked_by_egui);
    let wanted = settings(wait);
    if settings_in_use.focused_mode != wanted.focused_mode {
        *settings_in_use = wanted;
    }
}

/// How long the next frame may be away.
fn wait(motion: Motion, asked_by_egui: Duration) -> Duration {
    let moving = match motion {
        Motion::Still => ASLEEP,
        Motion::Living => FRAME_LIVING,
        Motion::Flowing => FRAME_FLOWING,
    };
    // An immediate repaint wakes the window by itself.
    let asked = if asked_by_egui.is_zero() {
        ASLEEP
    } else {
        WAITS
            .into_iter()
            .find(|step| asked_by_egui <= *step)
            .unwrap_or(ASLEEP)
    };
    moving.min(asked)
}

fn settings(wait: Duration) -> WinitSettings {
    WinitSettings {
        // "Low power" means: the mouse moving elsewhere on the desk is no reason for a frame.
        focused_mode: UpdateMode::reactive_low_power(wait),
        unfocused_mode: UpdateMode::reactive_low_power(ASLEEP),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(motion: Motion, asked_ms: Option<u64>, expected: Duration) {
        let asked = asked_ms.map_or(Duration::MAX, Duration::from_millis);
        assert_eq!(wait(motion, asked), expected);
    }

    #[test]
    fn a_still_screen_sleeps_and_a_living_one_does_not() {
        check(Motion::Still, None, ASLEEP);
        check(Motion::Living, None, FRAME_LIVING);
        check(Motion::Flowing, None, FRAME_FLOWING);
    }

    #[test]
    fn what_egui_asks_for_is_rounded_up_so_that_it_stays_the_same_from_frame_to_frame() {
        check(Motion::Still, Some(0), ASLEEP);
        check(Motion::Still, Some(437), Duration::from_millis(500));
        check(Motion::Still, Some(500), Duration::from_millis(500));
        check(Motion::Still, Some(501), Duration::from_millis(2_000));
        check(Motion::Still, Some(60_000), ASLEEP);
    }

    #[test]
    fn the_shorter_wait_wins() {
        check(Motion::Living, Some(500), FRAME_LIVING);
        check(Motion::Flowing, Some(90), FRAME_FLOWING);
    }

    #[test]
    fn an_unfocused_window_never_wakes_by_itself() {
        assert_eq!(
            settings(FRAME_LIVING).unfocused_mode,
            UpdateMode::reactive_low_power(ASLEEP)
        );
    }
}
