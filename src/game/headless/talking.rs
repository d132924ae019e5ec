//! A conversation while it goes on: what is recorded, what moves, and what comes to rest.

use std::time::Duration;

use super::{Computer, Running, Screen};
use crate::game::pacing::Steady;
use crate::game::workplace::Workplace;
use crate::ui::Action;
use crate::ui::kinds;

#[test]
fn a_reply_is_on_disk_before_anything_is_shown_of_it() {
    let mut game = Computer::new().start();
    game.introduce().start_conversation();
    let session = game.session();
    let mut replies = 0;
    while let Some(choice) = game.table().first().cloned() {
        let said_before = game.look(|work| {
            let conversation = work.conversation.as_ref().expect("a conversation");
            conversation.speech.said().len()
        });
        game.ask(Action::Choose { choice });
        replies += 1;
        assert_eq!(game.recorded_replies(&session), replies);
        let said = game.look(|work| {
            let conversation = work.conversation.as_ref().expect("a conversation");
            conversation.speech.said().len()
        });
        assert_eq!(said, said_before + 1, "only the reply itself is out");
    }
    let complete = game.look(|work| work.store.load(&session).expect("recorded").is_complete());
    assert!(complete);
}

#[test]
fn a_choice_that_is_not_on_the_table_changes_nothing_and_says_so() {
    let mut game = Computer::new().start();
    game.introduce().start_conversation();
    let session = game.session();
    game.table();
    game.ask(Action::Choose {
        choice: "shout".to_owned(),
    });
    assert_eq!(game.recorded_replies(&session), 0);
    assert!(game.look(|work| work.notice.is_some()));
    game.ask(Action::CloseNotice);
    assert!(game.look(|work| work.notice.is_none()));
}

#[test]
fn going_to_the_settings_and_back_pauses_the_conversation() {
    let mut game = Computer::new().start();
    game.introduce().start_conversation();
    game.ask(Action::OpenSettings);
    assert_eq!(game.screen(), Screen::Settings);
    game.ask(Action::Back);
    assert_eq!(game.screen(), Screen::Conversation);
    let paused = |work: &mut Workplace| {
        let conversation = work.conversation.as_ref().expect("a conversation");
        conversation.clock.is_paused()
    };
    assert!(game.look(paused));
    game.ask(Action::Resume);
    assert!(!game.look(paused));
}

#[test]
fn a_person_moves_and_a_page_does_not() {
    let mut game = Computer::new().start();
    game.introduce();
    assert!(game.comes_to_rest());
    game.start_conversation();
    assert!(!game.comes_to_rest());
    game.table();
    assert!(!game.comes_to_rest());
    game.ask(Action::Pause);
    assert!(game.comes_to_rest());
    game.ask(Action::Resume);
    game.ask(Action::SetMotion {
        motion: kinds::Motion::Reduced,
    });
    assert!(game.comes_to_rest());
}

#[test]
fn a_telephone_ticks_each_second_and_what_is_written_keeps_still() {
    let mut game = Computer::new().start();
    game.introduce();
    let begin = |game: &mut Running, scenario: &str| {
        let scenario = scenario.to_owned();
        game.ask(Action::StartSession { scenario });
        game.table();
    };
    begin(&mut game, "one-week-old");
    assert!(!game.comes_to_rest());
    let steady = game.app.world().resource::<Steady>().0;
    assert!(steady > Duration::ZERO && steady < Duration::from_millis(1_100));
    for scenario in ["two-answers", "room-not-ready", "the-post-that-spreads"] {
        begin(&mut game, scenario);
        assert!(game.comes_to_rest(), "{scenario}");
    }
    game.ask(Action::SetMotion {
        motion: kinds::Motion::Reduced,
    });
    begin(&mut game, "one-week-old");
    assert!(game.comes_to_rest());
}
