//! `peduli sessions`: what was recorded on this computer.

use super::Answer;
use super::arguments::{Format, SessionsArguments, SessionsCommand};
use super::context::Context;
use super::error::CommandError;
use super::json::{RunResult, SessionLine, ShownSession};
use super::output::write_json;
use super::story::write_story;
use super::table::{Column, Table};
use super::told::Ready;
use super::{recording, store};
use crate::store::{Imported, SessionFilter, SessionSummary, StoreError};
use crate::text::Strings;
use jiff::tz::TimeZone;
use std::path::Path;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &SessionsArguments,
) -> Result<Answer, CommandError> {
    match &arguments.command {
        SessionsCommand::List { format } => list(context, *format),
        SessionsCommand::Show { session, format } => show(context, session, *format),
        SessionsCommand::Export { session, file } => export(context, session, file),
        SessionsCommand::Import { file } => import(context, file),
    }
}

fn list(context: &mut Context<'_>, format: Format) -> Result<Answer, CommandError> {
    let store = store::open(context)?;
    let sessions = store::done(&context.text, store.sessions(&SessionFilter::default()))?;
    if format == Format::Json {
        let lines: Vec<SessionLine> = sessions.iter().map(SessionLine::of).collect();
        write_json(context.out, &lines)?;
        return Ok(Answer::Fine);
    }
    if sessions.is_empty() {
        let none = context.text.get("terminal-sessions-none");
        context.note(&none);
        return Ok(Answer::Fine);
    }
    table(&context.text, &sessions).write(context.out)?;
    Ok(Answer::Fine)
}

fn table(text: &Strings, sessions: &[SessionSummary]) -> Table {
    let zone = TimeZone::system();
    let digits = id_digits(sessions);
    let mut table = Table::new([Column::Left; 7]);
    table.row([
        text.get("terminal-sessions-id"),
        text.get("terminal-sessions-trainee"),
        text.get("terminal-sessions-scenario"),
        text.get("terminal-sessions-when"),
        text.get("mode"),
        text.get("terminal-sessions-state"),
        text.get("outcome"),
    ]);
    for session in sessions {
        let (state, outcome) = match &session.closing {
            Some(closing) => (
                text.get("terminal-sessions-finished"),
                text.word("outcome", closing.outcome.kebab()),
            ),
            None => (text.get("terminal-sessions-open"), String::new()),
        };
        table.row([
            session.id.as_str().chars().take(digits).collect(),
            session.trainee.name.to_string(),
            session.scenario.title.clone(),
            text.date_time_of_unix_ms(session.started_at_unix_ms, &zone),
            text.word("mode", session.mode.kebab()),
            state,
            outcome,
        ]);
    }
    table
}

/// How many digits of the ids tell every session from the others; at least eight.
fn id_digits(sessions: &[SessionSummary]) -> usize {
    const DIGITS_MIN: usize = 8;
    let mut ids: Vec<&str> = sessions.iter().map(|session| session.id.as_str()).collect();
    ids.sort_unstable();
    let shared = ids.windows(2).map(|pair| {
        let both = pair[0].chars().zip(pair[1].chars());
        both.take_while(|(one, other)| one == other).count()
    });
    shared
        .max()
        .map_or(DIGITS_MIN, |shared| (shared + 1).max(DIGITS_MIN))
}

fn show(context: &mut Context<'_>, session: &str, format: Format) -> Result<Answer, CommandError> {
    let store = store::open(context)?;
    let id = store::named(context, &store, session)?;
    let summary = store::done(&context.text, store.session(&id))?;
    let recording = store::done(&context.text, store.load(&id))?;
    let ready = Ready::of_recording(context, &recording)?;
    let told = ready.tell(recording::replay(context, &ready, &recording)?.playthrough);
    match format {
        Format::Json => {
            let shown = ShownSession {
                session: SessionLine::of(&summary),
                result: RunResult::of(&told),
            };
            write_json(context.out, &shown)?;
        }
        Format::Text => {
            write_head(context, &summary)?;
            write_story(context, &told)?;
        }
    }
    Ok(Answer::Fine)
}

fn write_head(context: &mut Context<'_>, session: &SessionSummary) -> Result<(), CommandError> {
    let text = &context.text;
    let started = text.date_time_of_unix_ms(session.started_at_unix_ms, &TimeZone::system());
    let mut table = Table::new([Column::Left, Column::Left]);
    table.row([text.get("terminal-sessions-id"), session.id.to_string()]);
    table.row([
        text.get("terminal-sessions-trainee"),
        session.trainee.name.to_string(),
    ]);
    table.row([text.get("terminal-sessions-when"), started]);
    table.row([text.get("mode"), text.word("mode", session.mode.kebab())]);
    table.write(context.out)?;
    Ok(())
}

fn export(context: &mut Context<'_>, session: &str, file: &Path) -> Result<Answer, CommandError> {
    let store = store::open(context)?;
    let id = store::named(context, &store, session)?;
    let exported = store::done(&context.text, store.export(&id))?;
    recording::write(context, file, &exported)?;
    let name = file.display().to_string();
    let note = context
        .text
        .format("terminal-sessions-exported", &[("file", name.into())]);
    context.note(&note);
    Ok(Answer::Fine)
}

fn import(context: &mut Context<'_>, file: &Path) -> Result<Answer, CommandError> {
    let bytes = recording::read(context, file)?;
    let recording = recording::import(context, file, &bytes)?;
    let mut store = store::open(context)?;
    let imported = match store.import(&recording) {
        Err(StoreError::NotGenuine { findings, .. }) => {
            for finding in findings {
                context.note(&finding.to_string());
            }
            let refused = context.text.get("terminal-sessions-refused");
            context.note(&refused);
            return Ok(Answer::No);
        }
        other => store::done(&context.text, other)?,
    };
    let id = [("id", recording.header.id.to_string().into())];
    let note = match imported {
        Imported::New | Imported::Continued { .. } => {
            context.text.format("terminal-sessions-imported", &id)
        }
        Imported::AlreadyThere => context.text.format("terminal-sessions-already-there", &id),
    };
    context.note(&note);
    Ok(Answer::Fine)
}
