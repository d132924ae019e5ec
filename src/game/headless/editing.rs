//! A trainer edits a scenario while it is played.

#![allow(
    clippy::disallowed_methods,
    reason = "a scenario that is edited is a file"
)]

use tempfile::TempDir;

use super::{Computer, Running};
use crate::game::apply_action::Moment;
use crate::game::present::mistakes::mistakes;
use crate::game::workplace::Workplace;
use crate::game::{GameOptions, Screen};
use crate::library::Library;
use crate::ui::Action;

/// A library with one scenario on disk, which a trainer edits while it is played.
pub(super) struct Desk {
    pub computer: Computer,
    pub library: TempDir,
}

impl Desk {
    pub(super) fn new() -> Desk {
        let desk = Desk {
            computer: Computer::new(),
            library: tempfile::tempdir().expect("a folder for the library"),
        };
        std::fs::create_dir(desk.file().parent().expect("a folder")).expect("made");
        let text = include_str!("../../session/fixtures/missed-visit.ron");
        std::fs::write(desk.file(), text).expect("written");
        desk
    }

    pub(super) fn file(&self) -> std::path::PathBuf {
        self.library.path().join("missed-visit/scenario.ron")
    }

    pub(super) fn options(&self) -> GameOptions {
        let folders = [self.library.path().to_owned()];
        GameOptions {
            library: Library::with_folders(&folders).expect("a library"),
            ..self.computer.options()
        }
    }

    fn start(&self) -> Running {
        let mut game = Running::with(self.options());
        game.introduce();
        let scenario = "missed-visit".to_owned();
        game.ask(Action::StartSession { scenario });
        game
    }

    /// Saves the scenario with `from` written as `to`, and lets the game notice it.
    pub(super) fn save(&self, game: &mut Running, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.file()).expect("there");
        assert!(text.contains(from), "{from}");
        std::fs::write(self.file(), text.replace(from, to)).expect("written");
        let on = game.screen();
        let at = Moment {
            now_ms: 1_000_000,
            unix_ms: 1_000_000,
        };
        game.look(|work| work.reload(on, at));
        game.app.update();
    }
}

impl Running {
    fn say(&mut self, choice: &str) {
        assert!(self.table().contains(&choice.to_owned()), "{choice}");
        self.ask(Action::Choose {
            choice: choice.to_owned(),
        });
    }

    pub(super) fn news(&mut self) -> Option<String> {
        self.look(|work| work.notice.as_ref().map(|notice| notice.what.clone()))
    }
}

#[test]
fn a_conversation_keeps_its_place_when_its_scenario_is_edited() {
    let desk = Desk::new();
    let mut game = desk.start();
    game.say("c");
    let (table, before) = (game.table(), game.session());
    desk.save(&mut game, "title: \"", "title: \"New: ");
    let after = game.session();
    assert_ne!(
        before, after,
        "a recording keeps the text that it was played on"
    );
    assert_eq!(game.screen(), Screen::Conversation);
    assert_eq!(game.table(), table);
    assert_eq!(game.recorded_replies(&before), 1);
    assert_eq!(game.recorded_replies(&after), 1);
    assert_eq!(game.news(), None);
    let holds = game.look(|work| work.store.load(&after).expect("recorded").chain_holds());
    assert!(holds);
    game.talk_to_the_end();
    game.ask(Action::GoHome);
    let offered = game.look(|work| {
        work.views
            .home
            .as_ref()
            .expect("home")
            .interrupted
            .is_some()
    });
    assert!(!offered, "what was moved is not offered again");
}

#[test]
fn a_conversation_that_cannot_move_goes_on_and_says_why() {
    let desk = Desk::new();
    let mut game = desk.start();
    game.say("c");
    let (table, before) = (game.table(), game.session());
    desk.save(&mut game, "id: \"c\"", "id: \"renamed\"");
    assert_eq!((game.table(), game.session()), (table, before));
    let news = game.news().expect("it says why");
    assert!(news.contains("node `d1` has no choice `c`"), "{news}");
    game.ask(Action::CloseNotice);
    game.talk_to_the_end();
}

#[test]
fn mistakes_are_shown_while_the_conversation_goes_on_and_go_when_they_are_mended() {
    let desk = Desk::new();
    let mut game = desk.start();
    game.say("c");
    let before = game.session();
    desk.save(&mut game, "goto: \"d2\"", "goto: \"d22\"");
    let shown = |work: &mut Workplace| {
        let id = work.mistakes_of.clone()?;
        mistakes(&id, &work.shelf, &work.text)
    };
    let view = game.look(shown).expect("the mistakes are shown");
    assert_eq!(view.mistakes[0].code, "S001");
    assert!(view.mistakes[0].message.contains("d22"), "{view:?}");
    assert_eq!(game.session(), before);
    game.say("b");
    desk.save(&mut game, "goto: \"d22\"", "goto: \"d2\"");
    assert_eq!(game.look(shown), None);
    assert_eq!(game.session(), before, "the text is as it was");
    game.talk_to_the_end();
}
