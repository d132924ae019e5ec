//! Plays what is heard: tells the player whenever it is something else.

mod output;
mod player;
mod wishes;

use bevy::prelude::*;

use super::clock::Clock;
use super::screen::Screen;
use super::workplace::AtWork;
use crate::sound::Wish;
use player::Player;
use wishes::Attention;

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Speaker(Player::new(output::open)))
        .add_systems(PostUpdate, listen);
}

/// The player where Bevy's systems find it.
#[derive(Resource)]
struct Speaker(Player);

fn listen(
    mut speaker: ResMut<Speaker>,
    mut at_work: ResMut<AtWork>,
    screen: Res<State<Screen>>,
    windows: Query<&Window>,
    clock: Clock,
    mut before: Local<Vec<Wish>>,
) {
    let attention = if windows.iter().any(|window| window.focused) {
        Attention::Here
    } else {
        Attention::Elsewhere
    };
    let wishes = at_work
        .get()
        .wishes(*screen.get(), attention, clock.now_ms());
    if !same(&before, &wishes) {
        speaker.0.play(wishes.clone());
        *before = wishes;
    }
}

/// That time has passed is no reason to say it again.
fn same(before: &[Wish], wishes: &[Wish]) -> bool {
    let told = |wish: &Wish| (wish.cue.clone(), wish.gain.to_bits());
    before.iter().map(told).eq(wishes.iter().map(told))
}
