//! What is heard while the game is played.

use bevy::prelude::*;

use super::{Computer, Running};
use crate::game::hearing::scene;
use crate::sound::caption::caption;
use crate::sound::scene::{Scene, Time as At, heard};
use crate::sound::{Captions, Kind, Playback, Sound};
use crate::ui::Action;
use crate::ui::kinds::Motion;

fn moment(game: &mut Running) -> Scene {
    let now = game.app.world().resource::<Time<Real>>().elapsed();
    let now_ms = now.as_millis() as u64;
    game.look(|work| {
        let conversation = work.conversation.as_ref().expect("a conversation");
        scene(conversation, work.preferences.motion, now_ms)
    })
}

/// A call, begun.
fn call(computer: &Computer) -> Running {
    let mut game = computer.start();
    game.introduce();
    let scenario = "one-week-old".to_owned();
    game.ask(Action::StartSession { scenario });
    game
}

fn sounds(moment: &Scene) -> Vec<Sound> {
    heard(moment)
        .into_iter()
        .map(|(cue, _)| cue.sound)
        .collect()
}

#[test]
fn a_call_rings_is_spoken_put_on_hold_and_ends() {
    let mut game = call(&Computer::new());
    let opened = moment(&mut game);
    assert!(matches!(opened.time, At::Opened { .. }), "{opened:?}");
    assert!(sounds(&opened).contains(&Sound::Ring));

    while moment(&mut game).line.is_none() {
        game.app.update();
    }
    let speaking = moment(&mut game);
    let spoken = |sound: &Sound| matches!(sound, Sound::Voice(_));
    assert!(sounds(&speaking).iter().any(spoken), "{speaking:?}");

    game.table();
    assert_eq!(moment(&mut game).line, None);
    game.ask(Action::Pause);
    assert_eq!(sounds(&moment(&mut game)), [Sound::HoldMusic]);
    game.ask(Action::Resume);
    game.talk_to_the_end();
    let over = moment(&mut game);
    assert!(matches!(over.time, At::Over { .. }), "{over:?}");
    assert!(matches!(sounds(&over)[..], [Sound::End(_)]), "{over:?}");
}

#[test]
fn a_conversation_that_is_taken_up_again_neither_rings_nor_speaks() {
    let computer = Computer::new();
    let mut game = call(&computer);
    let session = game.session().to_string();
    let choice = game.table().first().cloned().expect("a choice");
    game.ask(Action::Choose { choice });
    game.table();
    drop(game);
    let mut game = computer.start();
    game.ask(Action::ContinueSession { session });
    let taken_up = moment(&mut game);
    assert!(
        matches!(sounds(&taken_up)[..], [Sound::Room(_)]),
        "{taken_up:?}"
    );
}

#[test]
fn where_nothing_moves_the_last_line_still_has_a_voice_and_then_there_is_rest() {
    let mut game = Computer::new().start();
    game.introduce();
    game.ask(Action::SetMotion {
        motion: Motion::Reduced,
    });
    game.start_conversation();
    let speaking = moment(&mut game);
    assert!(speaking.line.is_some(), "{speaking:?}");
    let length_ms = speaking
        .line
        .map_or(0, |line| line.says.len() as u64 * line.character_ms);
    for _ in 0..length_ms / 100 + 2 {
        game.app.update();
    }
    assert_eq!(moment(&mut game).line, None);
}

#[test]
fn every_moment_has_its_words_and_only_a_desk_is_silent() {
    for id in ["one-week-old", "just-looking", "two-answers"] {
        let mut game = Computer::new().start();
        game.introduce();
        let scenario = id.to_owned();
        game.ask(Action::StartSession { scenario });
        while let Some(choice) = game.table().first().cloned() {
            let moment = moment(&mut game);
            let at_desk = moment.time == At::AtMyDesk;
            assert_eq!(caption(&moment).is_none(), at_desk, "{moment:?}");
            game.ask(Action::Choose { choice });
        }
    }
}

#[test]
fn what_is_set_about_sound_holds_the_next_time() {
    let computer = Computer::new();
    let mut game = computer.start();
    game.ask(Action::SetSound {
        playback: Playback::Off,
    });
    game.ask(Action::SetCaptions {
        captions: Captions::Hidden,
    });
    game.ask(Action::SetVolume {
        kind: Kind::Music,
        percent: 25,
    });
    let hearing = game.look(|work| work.preferences.hearing);
    assert_eq!(
        (
            hearing.playback,
            hearing.captions,
            hearing.volumes.percent(Kind::Music)
        ),
        (Playback::Off, Captions::Hidden, 25)
    );
    drop(game);
    assert_eq!(
        computer.start().look(|work| work.preferences.hearing),
        hearing
    );
}
