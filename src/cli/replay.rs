//! `peduli replay`: plays a recording again, verifies it, or takes another way from one of its turns.

use super::Answer;
use super::arguments::{Format, ReplayArguments, WhatIfArgument};
use super::context::Context;
use super::error::CommandError;
use super::json::{FindingResult, RunResult, SILENCE, TranscriptLine, VerifyResult};
use super::output::{write_json, write_title};
use super::scenario::is_path;
use super::story::{write_story, write_transcript};
use super::told::{Ready, Told};
use super::{recording, store};
use crate::session::{
    Alternative, Entry, Finding, Recording, WhatIfError, verify, verify_file, what_if,
};
use std::path::Path;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &ReplayArguments,
) -> Result<Answer, CommandError> {
    let source = Source::of(context, &arguments.recording)?;
    let only_verify = arguments.verify && !arguments.transcript && arguments.what_if.is_none();
    if arguments.verify {
        let findings = source.findings();
        if only_verify || !findings.is_empty() {
            return verdict(context, &findings, arguments.format);
        }
        let verified = context.text.get("terminal-replay-verified");
        context.note(&verified);
    }
    let recording = source.recording(context)?;
    let ready = Ready::of_recording(context, &recording)?;
    match &arguments.what_if {
        None => {
            let replayed = recording::replay(context, &ready, &recording)?;
            tell(context, arguments, &ready.tell(replayed.playthrough))?;
        }
        Some(other) => {
            let told = otherwise(context, &ready, &recording, other)?;
            if arguments.format == Format::Text {
                let args = [
                    ("turn", other.turn.into()),
                    ("choice", other.choice.as_str().into()),
                ];
                let title = context.text.get("terminal-replay-what-if");
                let turn = context.text.format("terminal-replay-what-if-turn", &args);
                write_title(context.out, &title)?;
                writeln!(context.out, "{turn}\n")?;
            }
            tell(context, arguments, &told)?;
        }
    }
    Ok(Answer::Fine)
}

/// Where a recording comes from.
enum Source {
    File { name: String, bytes: Vec<u8> },
    Store(Box<Recording>),
}

impl Source {
    /// A file where there is one of that name, else a session of the store.
    fn of(context: &Context<'_>, typed: &str) -> Result<Source, CommandError> {
        let file = Path::new(typed);
        if is_path(typed) || file.is_file() {
            return Ok(Source::File {
                name: typed.to_owned(),
                bytes: recording::read(context, file)?,
            });
        }
        let store = store::open(context)?;
        let id = store::named(context, &store, typed)?;
        let recording = store::done(&context.text, store.load(&id))?;
        Ok(Source::Store(Box::new(recording)))
    }

    fn findings(&self) -> Vec<Finding> {
        match self {
            Source::File { bytes, .. } => verify_file(bytes).1,
            Source::Store(recording) => verify(recording),
        }
    }

    fn recording(self, context: &Context<'_>) -> Result<Recording, CommandError> {
        match self {
            Source::File { name, bytes } => recording::import(context, Path::new(&name), &bytes),
            Source::Store(recording) => Ok(*recording),
        }
    }
}

fn verdict(
    context: &mut Context<'_>,
    findings: &[Finding],
    format: Format,
) -> Result<Answer, CommandError> {
    match format {
        Format::Json => {
            let result = VerifyResult {
                verified: findings.is_empty(),
                findings: findings.iter().map(FindingResult::of).collect(),
            };
            write_json(context.out, &result)?;
        }
        Format::Text if findings.is_empty() => {
            let verified = context.text.get("terminal-replay-verified");
            writeln!(context.out, "{verified}")?;
        }
        Format::Text => {
            for finding in findings {
                writeln!(context.out, "{finding}")?;
            }
        }
    }
    Ok(match findings.is_empty() {
        true => Answer::Fine,
        false => Answer::No,
    })
}

fn tell(
    context: &mut Context<'_>,
    arguments: &ReplayArguments,
    told: &Told<'_>,
) -> Result<(), CommandError> {
    match (arguments.format, arguments.transcript) {
        (Format::Text, false) => write_story(context, told),
        (Format::Text, true) => write_transcript(context, told),
        (Format::Json, false) => write_json(context.out, &RunResult::of(told)),
        (Format::Json, true) => write_json(context.out, &TranscriptLine::all(told)),
    }
}

/// The same conversation with one other reply.
fn otherwise<'r>(
    context: &Context<'_>,
    ready: &'r Ready,
    recording: &Recording,
    other: &WhatIfArgument,
) -> Result<Told<'r>, CommandError> {
    let entries: Vec<Entry> = recording::entries(recording).cloned().collect();
    let alternative = match other.choice.as_str() {
        SILENCE => Alternative::Silence,
        choice => Alternative::Choice(choice.to_owned()),
    };
    let position = other.turn - 1;
    let other_way = what_if(
        &recording.header,
        &ready.prepared,
        &entries,
        position,
        &alternative,
    );
    match other_way {
        Ok(other_way) => Ok(ready.tell(other_way.replayed.playthrough)),
        Err(WhatIfError::Replay(error)) => {
            Err(recording::not_verified(context, &error.to_string()))
        }
        Err(WhatIfError::NoSuchTurn { turns, .. }) => {
            let args = [("turn", other.turn.into()), ("count", turns.into())];
            Err(CommandError::new(
                context.text.format("error-no-such-turn", &args),
            ))
        }
        Err(error @ WhatIfError::Alternative { .. }) => {
            Err(not_possible(context, ready, recording, other, &error))
        }
    }
}

/// Says what was on offer at the turn.
fn not_possible(
    context: &Context<'_>,
    ready: &Ready,
    recording: &Recording,
    other: &WhatIfArgument,
    error: &WhatIfError,
) -> CommandError {
    let refused = CommandError::new(error.to_string());
    let Ok(replayed) = recording::replay(context, ready, recording) else {
        return refused;
    };
    let told = ready.tell(replayed.playthrough);
    let Some(turn) = told.debrief.turns.get(other.turn - 1) else {
        return refused;
    };
    let offered: Vec<&str> = turn.offered.iter().map(|reply| reply.id.as_str()).collect();
    let choices = [("choices", offered.join(", ").into())];
    refused.hint(context.text.format("error-choice-unknown-next", &choices))
}
