//! Lets the time pass on the stage, and lets actions take effect between two frames.

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy::window::{RequestRedraw, WindowFocused};

use super::apply_action::Consequence;
use super::clock::Clock;
use super::draw_screen::Asked;
use super::pacing::WantsFrame;
use super::screen::Screen;
use super::workplace::AtWork;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, begin)
        .add_systems(Update, let_time_pass)
        .add_systems(PostUpdate, take_effect.in_set(WantsFrame));
}

fn begin(mut at_work: ResMut<AtWork>, mut next: ResMut<NextState<Screen>>, clock: Clock) {
    if let Consequence::Show(screen) = at_work.get().begin(clock.moment()) {
        NextState::set_if_neq(&mut next, screen);
    }
}

fn let_time_pass(
    mut at_work: ResMut<AtWork>,
    mut focus: MessageReader<WindowFocused>,
    clock: Clock,
) {
    let workplace = at_work.get();
    if focus.read().any(|change| !change.focused) {
        workplace.look_away(clock.moment());
    }
    workplace.let_time_pass(clock.moment());
}

fn take_effect(
    mut asked: ResMut<Asked>,
    mut at_work: ResMut<AtWork>,
    screen: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<RequestRedraw>,
    clock: Clock,
) {
    if asked.0.is_empty() {
        return;
    }
    let mut on = *screen.get();
    for action in asked.0.drain(..) {
        match at_work.get().apply(action, on, clock.moment()) {
            Consequence::Stay => {}
            Consequence::Show(screen) => on = screen,
            Consequence::Quit => {
                exit.write(AppExit::Success);
            }
        }
    }
    // Not the change detection of Bevy, which has a method of the same name.
    NextState::set_if_neq(&mut next, on);
    redraw.write(RequestRedraw);
}
