//! The game without a window, for tests.

use bevy::prelude::*;

use super::{GameOptions, Screen, add_game, shell};

/// Starts the game as a window would, and draws the first frame.
fn start() -> App {
    let mut app = App::new();
    shell::add_headless(&mut app);
    add_game(&mut app, &GameOptions::default());
    app.finish();
    app.cleanup();
    app.update();
    app
}

#[test]
fn the_game_starts_at_home_without_a_display() {
    let app = start();
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Home);
}
