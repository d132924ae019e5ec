//! `peduli run`: plays a list of choices without a window.

use super::Answer;
use super::arguments::{Format, RunArguments};
use super::context::Context;
use super::error::CommandError;
use super::json::{RunResult, SILENCE};
use super::output::write_json;
use super::scenario::{load, note_language};
use super::story::write_story;
use super::told::Ready;
use super::{clock, recording};
use crate::check::similar::did_you_mean;
use crate::engine::play::Session;
use crate::engine::step::offered;
use crate::engine::{Input, Playthrough, Program, Refusal, Reply, State, Status};
use crate::library::LoadedScenario;
use crate::session::{
    Mode, NewSession, Recorder, SessionId, Trainee, TraineeId, TraineeName, Translation, export,
};
use crate::text::Strings;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &RunArguments,
) -> Result<Answer, CommandError> {
    let loaded = load(context, &arguments.scenario)?;
    note_language(context, &loaded);
    let ready = Ready::of(context, &loaded)?;
    let choices = arguments.choices.iter().map(|choice| choice.trim());
    let choices: Vec<&str> = match arguments.choices.as_slice() {
        [nothing] if nothing.trim().is_empty() => Vec::new(),
        _ => choices.collect(),
    };
    let played = play(
        &context.text,
        &ready.prepared.program,
        arguments.seed,
        &choices,
    )?;
    if played.status == Status::Waiting {
        let node = ready.prepared.program.node_name(played.last.node);
        let note = context
            .text
            .format("error-choices-too-few", &[("node", node.into())]);
        context.note(&note);
    }
    if let Some(file) = &arguments.record {
        record(context, &ready, &loaded, &played, file)?;
    }
    let told = ready.tell(played);
    match arguments.format {
        Format::Text => write_story(context, &told)?,
        Format::Json => write_json(context.out, &RunResult::of(&told))?,
    }
    Ok(Answer::Fine)
}

/// Writes the conversation as a recording of its own: nobody in particular played it, just now.
fn record(
    context: &mut Context<'_>,
    ready: &Ready,
    loaded: &LoadedScenario,
    played: &Playthrough,
    file: &Path,
) -> Result<(), CommandError> {
    let translation = loaded.translation(context.text.language().code());
    let now = clock::now_unix_ms();
    let new = NewSession {
        id: SessionId::from_random(random()),
        trainee: Trainee {
            id: TraineeId::from_random(random()),
            name: TraineeName::new(NOBODY).expect("a name that anybody could have"),
        },
        translation: translation.map(|found| Translation {
            language: found.language.clone(),
            text: Arc::clone(&found.text),
        }),
        seed: played.seed,
        mode: Mode::Practice,
        started_at_unix_ms: now,
    };
    let mut recorder = Recorder::begin(Arc::clone(&ready.prepared), new);
    for turn in &played.turns {
        let input = match turn.reply {
            Reply::Choice(choice) => Input::Choose(choice),
            Reply::Silence(_) => Input::Silence,
        };
        let pending = recorder
            .reply(input, now)
            .expect("what was played can be played again");
        recorder.accept(pending);
    }
    let exported =
        export(recorder.recording()).map_err(|error| CommandError::new(error.to_string()))?;
    recording::write(context, file, &exported)?;
    let name = file.display().to_string();
    let note = context
        .text
        .format("terminal-recorded", &[("file", name.into())]);
    context.note(&note);
    Ok(())
}

/// Who is said to have played where nobody did.
const NOBODY: &str = "peduli run";

/// Enough for an id that nobody else has: the keys of a hasher come from the system's randomness.
fn random() -> u128 {
    let half = || u128::from(RandomState::new().build_hasher().finish());
    half() << 64 | half()
}

/// Plays the choices with these ids, each at the node that the one before it led to.
fn play(
    text: &Strings,
    program: &Program,
    seed: u64,
    choices: &[&str],
) -> Result<Playthrough, CommandError> {
    let mut session = Session::begin(program, seed);
    for (position, choice) in choices.iter().enumerate() {
        let refusal = match input(program, &session.state, choice) {
            Some(input) => session.reply(program, input).err(),
            None if session.state.status == Status::Waiting => {
                return Err(unknown(text, program, &session.state, position, choice));
            }
            None => Some(Refusal::Over),
        };
        match refusal {
            None => {}
            Some(Refusal::Over) => {
                let left = choices.len() - position;
                let message = text.format("error-choices-left-over", &[("count", left.into())]);
                return Err(CommandError::new(message));
            }
            Some(Refusal::NotOffered | Refusal::NoSilence) => {
                return Err(not_offered(text, program, &session.state, position, choice));
            }
            Some(refusal @ Refusal::TooLong) => return Err(CommandError::new(refusal.to_string())),
        }
    }
    Ok(session.playthrough)
}

/// The input of this name where the conversation stands, whether it is on offer or not.
fn input(program: &Program, state: &State, choice: &str) -> Option<Input> {
    let named = program
        .choice_named(state.node(), choice)
        .map(Input::Choose);
    named.or_else(|| (choice == SILENCE && has_silence(program, state)).then_some(Input::Silence))
}

fn has_silence(program: &Program, state: &State) -> bool {
    let decision = program.decision(state.node());
    decision.is_some_and(|decision| decision.silence.is_some())
}

/// Ids of what can be answered where the conversation stands, in written order, silence last.
fn on_offer<'p>(program: &'p Program, state: &State) -> Vec<&'p str> {
    let Some(decision) = program.decision(state.node()) else {
        return Vec::new();
    };
    let choices = offered(state).choices(decision);
    let names = choices.map(|choice| program.choice_name(choice));
    let silence = decision.silence.map(|_| SILENCE);
    names.chain(silence).collect()
}

fn unknown(
    text: &Strings,
    program: &Program,
    state: &State,
    position: usize,
    choice: &str,
) -> CommandError {
    let args = place(program, state, position, choice);
    let on_offer = on_offer(program, state);
    let beginning = || on_offer.iter().copied().find(|id| id.starts_with(choice));
    let near = did_you_mean(choice, on_offer.iter().copied()).or_else(beginning);
    let error = CommandError::new(text.format("error-choice-unknown", &args));
    let error = match near.filter(|_| !choice.is_empty()) {
        Some(near) => error.hint(text.format("error-did-you-mean", &[("suggestion", near.into())])),
        None => error,
    };
    error.hint(hint_on_offer(text, &on_offer))
}

fn not_offered(
    text: &Strings,
    program: &Program,
    state: &State,
    position: usize,
    choice: &str,
) -> CommandError {
    let args = place(program, state, position, choice);
    CommandError::new(text.format("error-choice-not-offered", &args))
        .hint(hint_on_offer(text, &on_offer(program, state)))
}

fn hint_on_offer(text: &Strings, on_offer: &[&str]) -> String {
    let choices = on_offer.join(", ");
    text.format("error-choice-unknown-next", &[("choices", choices.into())])
}

fn place<'t>(
    program: &'t Program,
    state: &State,
    position: usize,
    choice: &'t str,
) -> [(&'static str, crate::text::Arg<'t>); 3] {
    [
        ("turn", (position + 1).into()),
        ("node", program.node_name(state.node()).into()),
        ("choice", choice.into()),
    ]
}
