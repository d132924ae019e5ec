//! The game without a window, for tests: the same app, walked by actions instead of by hand.

mod assessment;
mod desk;
mod editing;
mod hearing;
mod home;
mod talking;
mod time;

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use tempfile::TempDir;

use super::draw_screen::Asked;
use super::pacing::Steady;
use super::workplace::{AtWork, Workplace};
use super::{GameOptions, Screen, add_game, shell};
use crate::library::Library;
use crate::session::SessionId;
use crate::store::{SessionFilter, database_path};
use crate::text::Language;
use crate::ui::Action;
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

    /// The authored names of what is on the table, once everything has been said. By name, since the dice decide in which
    /// order it lies there: whoever always takes the first goes the same way each time.
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
                let mut names: Vec<_> = names.map(str::to_owned).collect();
                names.sort_unstable();
                (waits, names)
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
