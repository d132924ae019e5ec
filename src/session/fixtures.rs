//! Recordings made in code for tests.

use super::header::{Mode, SessionId, Trainee, TraineeId, TraineeName};
use super::prepared::Prepared;
use super::recorder::{NewSession, Recorder, Translation};
use super::recording::{ChainedClosing, Recording};
use crate::engine::Input;
use crate::engine::step::offered;
use std::sync::Arc;

/// The worked example of the scoring notes, as a file.
pub const MISSED_VISIT: &str = include_str!("fixtures/missed-visit.ron");

/// Turns of the long scenario.
pub const LONG_TURNS: usize = 400;

pub fn prepared() -> Arc<Prepared> {
    Arc::new(Prepared::from_text(MISSED_VISIT).expect("the fixture can be played"))
}

/// Hundreds of decisions in a row, each with the choices `a` and `b`.
pub fn long() -> Arc<Prepared> {
    let mut text = MISSED_VISIT.to_owned();
    let nodes = text.find("    nodes: {").expect("the fixture has nodes");
    text.replace_range(nodes.., "    nodes: {\n");
    for turn in 1..=LONG_TURNS {
        let goto = turn + 1;
        let choice = |id: &str, empathy: i8| {
            format!(
                "Choice(id: \"{id}\", says: \"Reply {id}\", key: (empathy: {empathy}), moves: [LetFinish], \
                 why: \"Because.\", goto: \"d{goto}\")"
            )
        };
        let choices = format!("[{}, {}]", choice("a", 1), choice("b", -1));
        let lines = "[Line(says: \"And then?\")]";
        text += &format!("\"d{turn}\": Node(stage: Open, lines: {lines}, choices: {choices}),\n");
    }
    let last = LONG_TURNS + 1;
    text += &format!(
        "\"d{last}\": Ending(outcome: Success, tells: Nothing, afterwards: \"It was over.\"),\n}})\n"
    );
    Arc::new(Prepared::from_text(text).expect("the long scenario can be played"))
}

pub fn trainee(id: &str, name: &str) -> Trainee {
    Trainee {
        id: TraineeId::new(id).expect("a valid id"),
        name: TraineeName::new(name).expect("a valid name"),
    }
}

pub fn new_session(id: &str) -> NewSession {
    NewSession {
        id: SessionId::new(id).expect("a valid id"),
        trainee: trainee("t-1", "Sari \"Ria\" Dewi"),
        translation: Some(Translation {
            language: "id".to_owned(),
            text: "title = Contoh\n".into(),
        }),
        seed: u64::MAX - 1,
        mode: Mode::Assessment,
        started_at_unix_ms: 1_700_000_000_123,
    }
}

/// A session on `prepared` with the replies `a b …`, each the id of a choice where the conversation then stands.
pub fn recorder(prepared: &Arc<Prepared>, id: &str, choices: &str) -> Recorder {
    let mut recorder = Recorder::begin(prepared.clone(), new_session(id));
    for choice in choices.split_whitespace() {
        let at_unix_ms = recorder.header().started_at_unix_ms
            + 1000 * (1 + recorder.recording().entries.len() as i64);
        let pending = recorder
            .reply(input(&recorder, choice), at_unix_ms)
            .expect("the choice is on offer");
        recorder.accept(pending);
    }
    recorder
}

pub fn input(recorder: &Recorder, choice: &str) -> Input {
    let node = recorder.state().node();
    Input::Choose(
        recorder
            .prepared()
            .program
            .choice_named(node, choice)
            .expect("the node has the choice"),
    )
}

/// A session on `prepared` whose replies are picked by `picks`, each among what is then possible, silence included.
pub fn random_recording(prepared: &Arc<Prepared>, id: &str, seed: u64, picks: &[u8]) -> Recording {
    let program = &prepared.program;
    let mut recorder = Recorder::begin(
        prepared.clone(),
        NewSession {
            seed,
            ..new_session(id)
        },
    );
    for pick in picks {
        let Some(decision) = program.decision(recorder.state().node()) else {
            break;
        };
        let choices = offered(recorder.state())
            .choices(decision)
            .map(Input::Choose);
        let silence = decision.silence.map(|_| Input::Silence);
        let possible: Vec<Input> = choices.chain(silence).collect();
        let input = possible[usize::from(*pick) % possible.len()];
        let pending = recorder
            .reply(input, i64::from(*pick) - 100)
            .expect("it was possible");
        recorder.accept(pending);
    }
    recorder.recording().clone()
}

/// The recording with the hashes of what it says: what a forger would write.
pub fn rechained(recording: Recording) -> Recording {
    let Recording {
        header,
        entries,
        closing,
        scenario_text,
        translation_text,
        ..
    } = recording;
    let mut forged = Recording::begin(header, scenario_text, translation_text);
    for chained in entries {
        let chained = forged.chain(chained.entry);
        forged.entries.push(chained);
    }
    forged.closing = closing.map(|chained| ChainedClosing::new(forged.head(), chained.closing));
    forged
}

/// A scenario of one decision, so that its file is short.
pub fn tiny() -> Arc<Prepared> {
    let mut text = MISSED_VISIT.to_owned();
    let nodes = text.find("    nodes: {").expect("the fixture has nodes");
    text.replace_range(
        nodes..,
        "    nodes: {\"d1\": Node(stage: Open, lines: [Line(says: \"Well?\")], choices: [",
    );
    for (id, empathy) in [("a", 2), ("b", -2)] {
        text += &format!(
            "Choice(id: \"{id}\", says: \"{id}\", key: (empathy: {empathy}), moves: [LetFinish], why: \"So.\", \
             goto: \"end\"),\n"
        );
    }
    text += "]), \"end\": Ending(outcome: Success, tells: Nothing, afterwards: \"Over.\")})\n";
    Arc::new(Prepared::from_text(text).expect("the tiny scenario can be played"))
}

/// A complete session of six turns with a detour.
pub fn amira() -> Recording {
    recorder(&prepared(), "amira", "b a b b b a")
        .recording()
        .clone()
}
