//! Time that runs, in the whole game.

use super::{Action, Computer, FRAME, Running, SCENARIO};
use crate::engine::{Reply, TimePressure};
use crate::game::workplace::Workplace;
use crate::session::{RecordedInput, replay};
use crate::ui::screens::briefing::Term;

/// Longer than any silence of the scenario at twice its time.
const LONG_MS: u64 = 100_000;

impl Running {
    /// Talks until saying nothing would mean something, and everything has been said.
    fn talk_until_silence_counts(&mut self) -> &mut Self {
        loop {
            let choice = self
                .table()
                .first()
                .cloned()
                .expect("a silence comes before the end");
            let counts = self.look(|work| {
                let conversation = work.conversation.as_ref().expect("a conversation");
                let recorder = conversation.recorder();
                let node = recorder.state().node();
                let decision = recorder.prepared().program.decision(node);
                decision.is_some_and(|decision| decision.silence.is_some())
            });
            if counts {
                return self;
            }
            self.ask(Action::Choose { choice });
        }
    }

    fn let_pass(&mut self, ms: u64) {
        for _ in 0..ms / FRAME.as_millis() as u64 {
            self.app.update();
        }
    }

    /// How many of the recorded inputs are silences.
    fn silences(&mut self) -> usize {
        let session = self.session();
        self.look(|work| {
            let entries = work.store.load(&session).expect("recorded").entries;
            let silent = |input: &RecordedInput| matches!(input, RecordedInput::Silence { .. });
            entries
                .iter()
                .filter(|entry| silent(&entry.entry.input))
                .count()
        })
    }

    fn left_ms(&mut self, pressure: TimePressure) -> Option<u64> {
        let now_ms = self
            .app
            .world()
            .resource::<bevy::prelude::Time<bevy::prelude::Real>>()
            .elapsed()
            .as_millis() as u64;
        self.look(|work| {
            let conversation = work.conversation.as_ref().expect("a conversation");
            Some(conversation.patience(pressure, now_ms)?.left_ms)
        })
    }
}

fn at_a_silence(time: TimePressure) -> (Computer, Running) {
    let computer = Computer::new();
    let mut game = computer.start();
    game.introduce()
        .ask(Action::SetTime { time })
        .start_conversation();
    game.talk_until_silence_counts();
    (computer, game)
}

#[test]
fn without_time_pressure_the_customer_waits_for_ever() {
    let (_computer, mut game) = at_a_silence(TimePressure::Off);
    let table = game.table();
    game.let_pass(LONG_MS);
    assert_eq!((game.silences(), game.table()), (0, table));
}

#[test]
fn silence_is_recorded_as_an_input_and_replays() {
    let (_computer, mut game) = at_a_silence(TimePressure::Normal);
    let left_ms = game.left_ms(TimePressure::Normal).expect("time runs");
    game.let_pass(left_ms - 1_000);
    assert_eq!(game.silences(), 0);
    game.let_pass(2_000);
    assert_eq!(game.silences(), 1);
    let session = game.session();
    game.look(|work| {
        let recording = work.store.load(&session).expect("recorded");
        let ready = work
            .shelf
            .ready(&recording.scenario_text)
            .expect("playable");
        let replayed = replay(&recording.header, &ready.prepared, recording.replies());
        let replayed = replayed.expect("it replays");
        let conversation = work.conversation.as_ref().expect("a conversation");
        let played = conversation.recorder().playthrough();
        assert_eq!(replayed.playthrough.events, played.events);
        let last = played.turns.last().expect("a turn").reply;
        assert!(matches!(last, Reply::Silence(_)), "{last:?}");
    });
}

#[test]
fn more_time_is_more_time() {
    let (_computer, mut game) = at_a_silence(TimePressure::Double);
    let normal_ms = game.left_ms(TimePressure::Normal).expect("time would run");
    game.let_pass(normal_ms + 1_000);
    assert_eq!(game.silences(), 0);
    game.let_pass(normal_ms + 10_000);
    assert_eq!(game.silences(), 1);
}

#[test]
fn time_stands_still_in_a_pause() {
    let (_computer, mut game) = at_a_silence(TimePressure::Normal);
    game.ask(Action::Pause).let_pass(LONG_MS);
    assert_eq!(game.silences(), 0);
    game.ask(Action::Resume).let_pass(LONG_MS);
    assert!(game.silences() > 0);
}

#[test]
fn the_briefing_says_that_time_runs_as_soon_as_it_does() {
    let mut game = Computer::new().start();
    game.introduce();
    let scenario = SCENARIO.to_owned();
    game.ask(Action::OpenBriefing { scenario });
    let terms = |work: &mut Workplace| work.views.briefing.as_ref().expect("open").terms.clone();
    assert_eq!(game.look(terms), []);
    let time = TimePressure::Normal;
    game.ask(Action::SetTime { time });
    assert_eq!(game.look(terms), [Term::TimeRuns]);
}
