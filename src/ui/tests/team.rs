//! Somebody with a long history.

use egui_kittest::kittest::Queryable as _;

use super::harness::{Format, run};
use crate::text::Language;
use crate::ui::fixtures::{self, Say};
use crate::ui::screens::team::{Person, TeamLocal, TeamSession, TeamView, team_ui};

#[test]
fn old_sessions_are_shown_when_somebody_asks_for_them() {
    let one = fixtures::team(&Say(Language::English)).people.remove(0);
    let sessions: Vec<TeamSession> = (0..30)
        .map(|number| TeamSession {
            session: format!("session-{number}"),
            ..one.sessions[0].clone()
        })
        .collect();
    let view = TeamView {
        people: vec![Person { sessions, ..one }],
    };
    let mut local = TeamLocal::default();
    let mut harness = run(
        Language::English,
        Format::USUAL,
        Box::new(move |ui, theme, text, actions| {
            team_ui(ui, &view, &mut local, theme, text, actions);
        }),
    );
    let ways_in = |harness: &egui_kittest::Harness<'_, _>| {
        harness
            .query_all_by_label_contains("Open the debrief of")
            .count()
    };
    assert_eq!(ways_in(&harness), 8);
    // As a screen reader does: it lies below the window.
    harness
        .get_by_label("Show all 30 conversations")
        .click_accesskit();
    harness.run();
    assert_eq!(ways_in(&harness), 30);
}
