//! Who plays, on which text, and whether an unfinished session goes on.

use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::scenario::note_language;
use crate::cli::told::Ready;
use crate::cli::window::StartAt;
use crate::cli::{clock, scenario, store};
use crate::library::LoadedScenario;
use crate::session::{NewSession, Recorder, Trainee, TraineeName, Translation};
use crate::store::{Progress, SessionFilter, Store};
use std::sync::Arc;

/// What came of the questions before the conversation.
pub(super) enum Begun {
    Ready(Box<Beginning>),
    /// The trainee left before it began.
    Left,
}

/// A session that is recorded from its first line.
pub(super) struct Beginning {
    pub store: Store,
    pub ready: Ready,
    pub recorder: Recorder,
    pub start: Start,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Afresh,
    /// Where an unfinished session stopped.
    GoesOn,
}

pub(super) fn begin(context: &mut Context<'_>, start: &StartAt) -> Result<Begun, CommandError> {
    let loaded = scenario::load(context, &start.scenario)?;
    let mut store = store::open(context)?;
    let Some(trainee) = trainee(context, &mut store, start.trainee.clone())? else {
        return Ok(Begun::Left);
    };
    match interrupted(context, &store, &trainee, &loaded)? {
        Interrupted::GoOn(resumed) => {
            let (ready, recorder) = *resumed;
            Ok(Begun::Ready(Box::new(Beginning {
                store,
                ready,
                recorder,
                start: Start::GoesOn,
            })))
        }
        Interrupted::Left => Ok(Begun::Left),
        Interrupted::StartAfresh => {
            let (ready, recorder) = afresh(context, &store, trainee, &loaded, start)?;
            Ok(Begun::Ready(Box::new(Beginning {
                store,
                ready,
                recorder,
                start: Start::Afresh,
            })))
        }
    }
}

/// Whoever was named, else whoever played last, else whoever says so; `None` where nobody does.
fn trainee(
    context: &mut Context<'_>,
    store: &mut Store,
    named: Option<TraineeName>,
) -> Result<Option<Trainee>, CommandError> {
    let last = SessionFilter {
        limit: Some(1),
        ..SessionFilter::default()
    };
    let name = match named {
        Some(name) => name,
        None => {
            let last = store::done(&context.text, store.sessions(&last))?;
            if let Some(session) = last.into_iter().next() {
                return Ok(Some(session.trainee));
            }
            match ask_name(context)? {
                Some(name) => name,
                None => return Ok(None),
            }
        }
    };
    let known = store::done(&context.text, store.trainees_named(&name))?;
    match known.into_iter().next() {
        Some(trainee) => Ok(Some(trainee)),
        None => {
            let made = store.create_trainee(name, clock::now_unix_ms());
            Ok(Some(store::done(&context.text, made)?))
        }
    }
}

fn ask_name(context: &mut Context<'_>) -> Result<Option<TraineeName>, CommandError> {
    loop {
        let question = context.text.get("home-name-label");
        let Some(answer) = context.ask(&question)? else {
            return Ok(None);
        };
        match TraineeName::new(&answer) {
            Ok(name) => return Ok(Some(name)),
            Err(error) => {
                CommandError::name(&context.text, error).print(&context.text, context.err);
            }
        }
    }
}

enum Interrupted {
    GoOn(Box<(Ready, Recorder)>),
    StartAfresh,
    Left,
}

/// Offers to go on with the last unfinished session of this scenario.
fn interrupted(
    context: &mut Context<'_>,
    store: &Store,
    trainee: &Trainee,
    loaded: &LoadedScenario,
) -> Result<Interrupted, CommandError> {
    let filter = SessionFilter {
        trainee: Some(trainee.id.clone()),
        scenario: Some(loaded.scenario.id.value.to_string()),
        progress: Some(Progress::Incomplete),
        limit: Some(1),
    };
    let found = store::done(&context.text, store.sessions(&filter))?;
    let Some(found) = found.into_iter().next() else {
        return Ok(Interrupted::StartAfresh);
    };
    let question = context.text.get("terminal-continue-question");
    loop {
        let Some(answer) = context.ask(&question)? else {
            return Ok(Interrupted::Left);
        };
        let is = |id: &str| answer.eq_ignore_ascii_case(&context.text.get(id));
        if is("terminal-answer-no") {
            return Ok(Interrupted::StartAfresh);
        }
        if is("terminal-answer-yes") {
            break;
        }
    }
    let recording = store::done(&context.text, store.load(&found.id))?;
    let ready = Ready::of_recording(context, &recording)?;
    let resumed = Recorder::resume(Arc::clone(&ready.prepared), recording);
    let recorder = resumed.map_err(|error| {
        let reason = [("reason", error.to_string().into())];
        CommandError::new(context.text.format("error-session-not-verified", &reason))
            .hint(context.text.get("error-session-not-verified-next"))
    })?;
    Ok(Interrupted::GoOn(Box::new((ready, recorder))))
}

/// A new session, which is not in the store yet: who leaves before it begins leaves nothing behind.
fn afresh(
    context: &mut Context<'_>,
    store: &Store,
    trainee: Trainee,
    loaded: &LoadedScenario,
    start: &StartAt,
) -> Result<(Ready, Recorder), CommandError> {
    note_language(context, loaded);
    let ready = Ready::of(context, loaded)?;
    let text = &context.text;
    let translation = loaded.translation(text.language().code());
    let seed = match start.seed {
        Some(seed) => seed,
        None => store::done(text, store.new_seed())?,
    };
    let new = NewSession {
        id: store::done(text, store.new_session_id())?,
        trainee,
        translation: translation.map(|found| Translation {
            language: found.language.clone(),
            text: Arc::clone(&found.text),
        }),
        seed,
        mode: start.mode,
        started_at_unix_ms: clock::now_unix_ms(),
    };
    let recorder = Recorder::begin(Arc::clone(&ready.prepared), new);
    Ok((ready, recorder))
}
