//! Scores that are to say something about people.

use super::editing::Desk;
use super::{Computer, Running, SCENARIO, Screen};
use crate::game::{GameOptions, StartAt};
use crate::session::{Mode, TraineeName};
use crate::ui::Action;
use crate::ui::screens::briefing::Term;

const RATED: &str = "missed-visit";

/// As `peduli play SCENARIO --mode assessment --trainee Ben --seed 7` does.
fn asked(scenario: &str) -> Option<StartAt> {
    Some(StartAt {
        scenario: scenario.to_owned(),
        mode: Mode::Assessment,
        trainee: Some(TraineeName::new("Ben").expect("a name")),
        seed: Some(7),
    })
}

/// A library with one scenario whose keys a panel is content with.
#[allow(clippy::disallowed_methods, reason = "a panel's ratings are a file")]
fn rated() -> Desk {
    let desk = Desk::new();
    let ratings = include_str!("../../session/fixtures/missed-visit-panel.ron");
    std::fs::write(desk.file().with_file_name("panel.ron"), ratings).expect("written");
    desk
}

fn begin(options: GameOptions, scenario: &str) -> Running {
    let mut game = Running::with(GameOptions {
        start_at: asked(scenario),
        ..options
    });
    game.app.update();
    assert_eq!(game.screen(), Screen::Briefing);
    let terms = game.look(|work| work.views.briefing.as_ref().expect("open").terms.clone());
    assert_eq!(terms, [Term::Assessment]);
    let scenario = scenario.to_owned();
    game.ask(Action::StartSession { scenario });
    game
}

#[test]
fn the_command_line_may_name_scenario_mode_and_seed() {
    let mut game = begin(rated().options(), RATED);
    let session = game.session();
    let header = game.look(|work| work.store.load(&session).expect("recorded").header);
    assert_eq!(
        (header.mode, header.seed, header.trainee.name.as_str()),
        (Mode::Assessment, 7, "Ben")
    );
}

#[test]
fn keys_that_no_panel_has_rated_are_for_practice_only() {
    let mut game = begin(Computer::new().options(), SCENARIO);
    assert_eq!(game.screen(), Screen::Briefing, "nothing has begun");
    let (what, next) = game.look(|work| {
        let notice = work.notice.as_ref().expect("it says why");
        (notice.what.clone(), notice.next.clone())
    });
    assert!(what.contains("assessment"), "{what}");
    assert!(next.contains("three people"), "{next}");
    let sessions = game.look(|work| work.store.sessions(&Default::default()));
    assert_eq!(sessions.expect("they can be listed").len(), 0);
}

#[test]
fn an_assessment_goes_on_with_the_text_it_began_with() {
    let desk = rated();
    let mut game = begin(desk.options(), RATED);
    let before = game.session();
    desk.save(&mut game, "title: \"", "title: \"New: ");
    assert_eq!(game.session(), before);
    assert!(game.news().is_some_and(|news| news.contains("assessment")));
}
