//! The game without a window, for tests: the same app, walked by actions instead of by hand.

mod desk;
mod editing;
mod hearing;
mod time;

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use tempfile::TempDir;

use super::draw_screen::Asked;
use super::pacing::Steady;
use super::workplace::{AtWork, Workplace};
use super::{GameOptions, Screen, StartAt, add_game, shell};
use crate::library::Library;
use crate::session::{Mode, SessionId, TraineeName};
use crate::store::{SessionFilter, database_path};
use crate::text::Language;
use crate::ui::Action;
use crate::ui::kinds;
use crate::ui::screens::conversation::Progress;

/// How much time passes from one frame to the next.
const FRAME: Duration = Duration::from_millis(100);

/// More frames than what egui animates by itself takes: a fade, a scroll.
const FRAMES_TO_SETTLE: u32 = 20;

/// More frames than the longest exchange of a built-in scenario takes.
const FRAMES_MAX: u32 = 5_000;

const SCENARIO: &str = "just-looking";

/// A computer on which the game is started, ended and started again.
struct Computer {
    data: TempDir,
}

impl Computer {
    fn new() -> Computer {
        Computer {
            data: tempfile::tempdir().expect("a folder for the data"),
        }
    }

    fn options(&self) -> GameOptions {
        GameOptions {
            database: database_path(self.data.path()),
            library: Library::bundled(),
            language: None,
            language_default: Language::English,
            start_at: None,
            #[cfg(feature = "dev")]
            measure: None,
        }
    }

    /// Starts the game as a window would, and draws the first frame.
    fn start(&self) -> Running {
        Running::with(self.options())
    }
}

/// The game while it runs.
struct Running {
    app: App,
}

impl Running {
    fn with(options: GameOptions) -> Running {
        let workplace = Workplace::open(&options).expect("everything can be opened");
        let mut app = App::new();
        shell::add_headless(&mut app);
        add_game(&mut app, workplace);
        app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        app.finish();
        app.cleanup();
        app.update();
        Running { app }
    }

    /// Asks for something, and draws until it is there.
    fn ask(&mut self, action: Action) -> &mut Self {
        self.app.world_mut().resource_mut::<Asked>().0.push(action);
        // One frame in which it takes effect, one in which that is drawn.
        self.app.update();
        self.app.update();
        self
    }

    fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    /// Whether the window comes to rest until somebody does something.
    fn comes_to_rest(&mut self) -> bool {
        for _ in 0..FRAMES_TO_SETTLE {
            self.app.update();
        }
        self.app.world().resource::<Steady>().0 > Duration::from_secs(60)
    }

    fn look<T>(&mut self, at: impl FnOnce(&mut Workplace) -> T) -> T {
        at(self.app.world_mut().resource_mut::<AtWork>().get())
    }

    fn session(&mut self) -> SessionId {
        self.look(|work| {
            let conversation = work.conversation.as_ref();
            conversation.expect("a conversation").session().clone()
        })
    }

    /// The authored names of what is on the table, once everything has been said.
    fn table(&mut self) -> Vec<String> {
        for _ in 0..FRAMES_MAX {
            let (waits, table) = self.look(|work| {
                let conversation = work.conversation.as_ref().expect("a conversation");
                let program = &conversation.recorder().prepared().program;
                let names = conversation
                    .table()
                    .iter()
                    .map(|id| program.choice_name(*id));
                let waits = !conversation.speech.is_over();
                (waits, names.map(str::to_owned).collect::<Vec<_>>())
            });
            if !waits {
                return table;
            }
            self.app.update();
        }
        panic!("the customer is still speaking after {FRAMES_MAX} frames");
    }

    fn has_ended(&mut self) -> bool {
        self.look(|work| {
            let conversation = work.conversation.as_ref().expect("a conversation");
            matches!(conversation.progress(), Progress::Ended { .. })
        })
    }

    /// Says the first sentence on the table until it is over.
    fn talk_to_the_end(&mut self) {
        while let Some(choice) = self.table().first().cloned() {
            self.ask(Action::Choose { choice });
        }
        assert!(self.has_ended(), "nothing on the table, and not over");
    }

    fn recorded_replies(&mut self, session: &SessionId) -> usize {
        self.look(|work| work.store.load(session).expect("recorded").entries.len())
    }

    fn introduce(&mut self) -> &mut Self {
        let name = "Sari".to_owned();
        self.ask(Action::SetName { name })
    }

    fn start_conversation(&mut self) -> &mut Self {
        let scenario = SCENARIO.to_owned();
        self.ask(Action::StartSession { scenario })
    }
}

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
fn a_conversation_leads_from_home_to_its_debrief_and_back() {
    let mut game = Computer::new().start();
    game.introduce();
    let scenario = SCENARIO.to_owned();
    game.ask(Action::OpenBriefing { scenario });
    assert_eq!(game.screen(), Screen::Briefing);
    game.start_conversation();
    assert_eq!(game.screen(), Screen::Conversation);
    let session = game.session();
    game.talk_to_the_end();
    game.ask(Action::OpenDebrief {
        session: session.to_string(),
    });
    assert_eq!(game.screen(), Screen::Debrief);
    game.ask(Action::Back);
    assert_eq!(game.screen(), Screen::Home);
    let played = game.look(|work| {
        let home = work.views.home.as_ref().expect("home");
        let card = home.library.iter().find(|card| card.id == SCENARIO);
        (card.map(|card| card.times_played), home.interrupted.clone())
    });
    assert_eq!(played, (Some(1), None));
}

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
        std::sync::Arc::clone(&home.catalogue)
    };
    let before = game.look(catalogue);
    game.ask(Action::GoHome);
    assert!(std::sync::Arc::ptr_eq(&before, &game.look(catalogue)));
    game.ask(Action::SetLanguage {
        language: Language::Indonesian,
    });
    assert!(!std::sync::Arc::ptr_eq(&before, &game.look(catalogue)));
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

#[test]
fn another_language_is_spoken_at_once_and_the_next_time() {
    let computer = Computer::new();
    let mut game = computer.start();
    game.introduce();
    let first_title = |work: &mut Workplace| {
        let home = work.views.home.as_ref().expect("home");
        home.library.first().map(|card| card.title.clone())
    };
    let english = game.look(first_title);
    game.ask(Action::SetLanguage {
        language: Language::Indonesian,
    });
    let indonesian = game.look(first_title);
    assert_ne!(english, indonesian);
    drop(game);
    assert_eq!(computer.start().look(first_title), indonesian);
}

#[test]
fn the_command_line_may_name_scenario_mode_and_seed() {
    let computer = Computer::new();
    let mut game = Running::with(GameOptions {
        start_at: Some(StartAt {
            scenario: SCENARIO.to_owned(),
            mode: Mode::Assessment,
            trainee: Some(TraineeName::new("Ben").expect("a name")),
            seed: Some(7),
        }),
        ..computer.options()
    });
    game.app.update();
    assert_eq!(game.screen(), Screen::Briefing);
    game.start_conversation();
    let session = game.session();
    let header = game.look(|work| work.store.load(&session).expect("recorded").header);
    assert_eq!(
        (header.mode, header.seed, header.trainee.name.as_str()),
        (Mode::Assessment, 7, "Ben")
    );
}

#[test]
fn every_action_may_come_on_every_screen() {
    let mut game = Computer::new().start();
    game.introduce();
    for action in Action::examples() {
        for way in [
            Action::GoHome,
            Action::OpenTeam,
            Action::OpenSettings,
            Action::OpenBriefing {
                scenario: SCENARIO.to_owned(),
            },
            Action::StartSession {
                scenario: SCENARIO.to_owned(),
            },
        ] {
            game.ask(way);
            game.ask(action.clone());
        }
    }
    let sessions = game.look(|work| work.store.sessions(&SessionFilter::default()));
    assert!(sessions.is_ok_and(|sessions| !sessions.is_empty()));
}
