//! What is written after the conversation, in the whole game.

use super::{Action, Computer, SCENARIO};
use crate::scenario::Stage;

#[test]
fn every_conversation_leaves_something_to_write() {
    let mut game = Computer::new().start();
    game.look(|work| {
        for scenario in work.shelf.scenarios() {
            let shown = scenario.in_language("en");
            let notes = shown.nodes.iter().filter(|node| node.is_wrap_up());
            assert!(notes.count() > 0, "{} has none", shown.title);
        }
    });
}

#[test]
fn the_desk_is_where_the_closing_note_is_written_and_nowhere_else() {
    let mut game = Computer::new().start();
    game.introduce();
    let scenario = SCENARIO.to_owned();
    game.ask(Action::StartSession { scenario });
    // The best way through: others may end before anything is to be written.
    let mut desks = 0;
    while !game.table().is_empty() {
        let (at_desk, is_note, best) = game.look(|work| {
            let conversation = work.conversation.as_ref().expect("a conversation");
            let recorder = conversation.recorder();
            let node = &conversation.shown.nodes[recorder.state().node().index()];
            let decision = recorder
                .prepared()
                .program
                .decision(recorder.state().node());
            let closes = decision.is_some_and(|decision| decision.stage == Stage::Close);
            let program = &recorder.prepared().program;
            let points = |id: &&crate::engine::ChoiceId| {
                let key: i16 = program.choice(**id).key.iter().sum();
                (key, program.choice_name(**id))
            };
            let best = conversation.table().iter().max_by_key(points);
            let best = best.map(|id| program.choice_name(*id).to_owned());
            let is_note = closes && node.is_wrap_up();
            (
                conversation.is_wrapping_up(),
                is_note,
                best.expect("a choice"),
            )
        });
        assert_eq!(at_desk, is_note);
        desks += u32::from(at_desk);
        game.ask(Action::Choose { choice: best });
    }
    assert_eq!(desks, 1, "one note is written in this conversation");
}
