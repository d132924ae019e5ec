//! What Home knows from one start of the game to the next.

use std::sync::Arc;

use super::{Computer, Screen};
use crate::game::workplace::Workplace;
use crate::text::Language;
use crate::ui::Action;

#[test]
fn the_first_run_asks_who_plays_and_the_next_one_knows() {
    let computer = Computer::new();
    let mut first = computer.start();
    assert_eq!(first.screen(), Screen::Home);
    let name = |work: &mut Workplace| work.views.home.as_ref().and_then(|home| home.name.clone());
    assert_eq!(first.look(name), None);
    first.introduce();
    assert_eq!(first.look(name).as_deref(), Some("Sari"));
    drop(first);
    assert_eq!(computer.start().look(name).as_deref(), Some("Sari"));
}

#[test]
fn a_game_that_ends_in_mid_conversation_offers_to_continue_where_it_stood() {
    let computer = Computer::new();
    let mut first = computer.start();
    first.introduce().start_conversation();
    let session = first.session();
    let choice = first.table().first().cloned().expect("a choice");
    first.ask(Action::Choose { choice });
    let table = first.table();
    drop(first);

    let mut second = computer.start();
    let offered = second.look(|work| {
        let home = work.views.home.as_ref().expect("home");
        home.interrupted
            .as_ref()
            .map(|interrupted| (interrupted.session.clone(), interrupted.choices_made))
    });
    assert_eq!(offered, Some((session.to_string(), 1)));
    second.ask(Action::ContinueSession {
        session: session.to_string(),
    });
    assert_eq!(second.screen(), Screen::Conversation);
    assert_eq!(second.table(), table);
    second.talk_to_the_end();
}

#[test]
fn a_session_that_was_set_aside_is_not_offered_again() {
    let computer = Computer::new();
    let mut game = computer.start();
    game.introduce().start_conversation();
    let session = game.session().to_string();
    game.ask(Action::LeaveConversation);
    let offers = |work: &mut Workplace| {
        let home = work.views.home.as_ref().expect("home");
        home.interrupted.is_some()
    };
    assert!(game.look(offers));
    game.ask(Action::SetSessionAside { session });
    assert!(!game.look(offers));
    drop(game);
    assert!(!computer.start().look(offers));
}

#[test]
fn a_session_that_was_begun_afresh_is_kept_and_not_offered_again() {
    let mut game = Computer::new().start();
    game.introduce().start_conversation();
    let left = game.session();
    game.table();
    game.ask(Action::LeaveConversation);
    let offered = |work: &mut Workplace| {
        let home = work.views.home.as_ref().expect("home");
        home.interrupted.clone()
    };
    let offer = game.look(offered).expect("something was broken off");
    assert_eq!(offer.session, left.to_string());
    assert!(offer.last_words.is_some() && offer.stage.is_some() && offer.picture.is_some());
    let scenario = offer.scenario.expect("it is in the library");
    // Reading the briefing changes nothing yet.
    game.ask(Action::OpenBriefing { scenario });
    game.ask(Action::GoHome);
    assert!(game.look(offered).is_some());
    game.start_conversation();
    game.talk_to_the_end();
    game.ask(Action::GoHome);
    assert_eq!(game.look(offered), None);
    let kept = game.look(|work| work.store.load(&left).expect("recorded").is_complete());
    assert!(!kept, "it stays as it was, incomplete");
}

#[test]
fn what_was_finished_first_is_progress_and_what_comes_again_is_practice() {
    let mut game = Computer::new().start();
    game.introduce();
    let progress = |work: &mut Workplace| work.views.home.as_ref().expect("home").progress;
    let nothing = game.look(progress);
    assert!(nothing.iter().all(|axis| axis.on_table == 0));
    game.start_conversation();
    game.talk_to_the_end();
    game.ask(Action::GoHome);
    let first = game.look(progress);
    assert!(first.iter().all(|axis| axis.scenarios == 1));
    game.start_conversation();
    while let Some(choice) = game.table().last().cloned() {
        game.ask(Action::Choose { choice });
    }
    game.ask(Action::GoHome);
    assert_eq!(game.look(progress), first);
}

#[test]
fn an_award_that_was_shown_stays_with_its_day() {
    let computer = Computer::new();
    let mut game = computer.start();
    game.introduce();
    let awards = |work: &mut Workplace| work.views.home.as_ref().expect("home").awards.clone();
    assert!(game.look(awards).iter().all(|award| award.earned.is_none()));
    // As if the sessions it rests on had been another's.
    game.look(|work| {
        let person = work.trainee.clone().expect("introduced").id;
        let set = work
            .store
            .set_personal_setting(&person, "award-phases", "0");
        set.expect("it can be set");
    });
    game.ask(Action::GoHome);
    let earned = |work: &mut Workplace| {
        let shown = awards(work);
        let mut earned = shown.iter().filter(|award| award.earned.is_some());
        earned.next().map(|award| (award.kind.kebab(), award.done))
    };
    assert_eq!(game.look(earned), Some(("phases", 3)));
    drop(game);
    assert_eq!(computer.start().look(earned), Some(("phases", 3)));
}

#[test]
fn home_knows_its_library_until_the_language_or_the_files_change() {
    let mut game = Computer::new().start();
    game.introduce();
    let catalogue = |work: &mut Workplace| {
        let home = work.views.home.as_ref().expect("home");
        Arc::clone(&home.catalogue)
    };
    let before = game.look(catalogue);
    game.ask(Action::GoHome);
    assert!(Arc::ptr_eq(&before, &game.look(catalogue)));
    game.ask(Action::SetLanguage {
        language: Language::Indonesian,
    });
    assert!(!Arc::ptr_eq(&before, &game.look(catalogue)));
}
