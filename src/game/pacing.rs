//! When a frame is drawn: when something happens, and when egui asks for one. Else the window sleeps.

mod alarm;

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet};

use alarm::Alarm;

/// Until something happens. Not `Duration::MAX`: winit would keep its previous, elapsed deadline.
const ASLEEP: Duration = Duration::from_secs(24 * 60 * 60);

/// Systems that may ask for another frame at once, with a [`RequestRedraw`].
#[derive(SystemSet, Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct WantsFrame;

/// How long the picture stays as it is, from the beginning of this frame.
#[derive(Resource, Debug, Default)]
pub(super) struct Steady(pub Duration);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Steady>()
        .insert_resource(settings())
        .configure_sets(
            PostUpdate,
            WantsFrame
                .after(set_alarm)
                .before(EguiPostUpdateSet::PostProcessOutput),
        )
        .add_systems(Startup, alarm::start)
        .add_systems(
            PostUpdate,
            (
                note_what_is_asked
                    .after(EguiPostUpdateSet::EndPass)
                    .before(EguiPostUpdateSet::ProcessOutput),
                set_alarm.after(EguiPostUpdateSet::ProcessOutput),
            ),
        );
}

/// The window never draws by itself: a change of this setting would draw a frame of its own, so
/// that the times come from an alarm.
fn settings() -> WinitSettings {
    // "Low power" means: the mouse moving elsewhere on the desk is no reason for a frame.
    WinitSettings {
        focused_mode: UpdateMode::reactive_low_power(ASLEEP),
        unfocused_mode: UpdateMode::reactive_low_power(ASLEEP),
    }
}

fn note_what_is_asked(outputs: Query<&EguiFullOutput>, mut steady: ResMut<Steady>) {
    steady.0 = outputs
        .iter()
        .filter_map(|output| output.0.as_ref())
        .flat_map(|output| output.viewport_output.values())
        .map(|viewport| viewport.repaint_delay)
        .min()
        .unwrap_or(Duration::MAX);
}

fn set_alarm(
    steady: Res<Steady>,
    windows: Query<&Window>,
    time: Res<Time<Real>>,
    alarm: Option<Res<Alarm>>,
    mut redraws: ResMut<Messages<RequestRedraw>>,
) {
    if !steady.0.is_zero() {
        // bevy_egui takes a wish for a frame some time later for one at once.
        redraws.clear();
    }
    let focused = windows.iter().any(|window| window.focused);
    if let (Some(alarm), Some(now)) = (alarm, time.last_update()) {
        alarm.set(wait(steady.0, focused).map(|wait| now + wait));
    }
}

/// How long the next frame may be away; `None`: until something happens.
fn wait(steady: Duration, focused: bool) -> Option<Duration> {
    // A frame at once is asked for in another way, and nobody looks at a window in the background.
    (focused && !steady.is_zero() && steady < ASLEEP).then_some(steady)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(steady: Duration, focused: bool, expected: Option<Duration>) {
        assert_eq!(wait(steady, focused), expected);
    }

    #[test]
    fn a_still_screen_sleeps_and_a_living_one_wakes_when_it_changes() {
        let breath = Duration::from_millis(150);
        check(Duration::MAX, true, None);
        check(ASLEEP, true, None);
        check(breath, true, Some(breath));
    }

    #[test]
    fn a_frame_at_once_needs_no_alarm() {
        check(Duration::ZERO, true, None);
    }

    #[test]
    fn a_window_in_the_background_never_wakes_by_itself() {
        check(Duration::from_millis(150), false, None);
    }
}
