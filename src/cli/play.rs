//! `peduli play`: opens the window at a scenario, or plays it in the terminal.

mod help;
mod setup;
mod talk;

use super::Answer;
use super::arguments::PlayArguments;
use super::context::Context;
use super::error::CommandError;
use super::scenario;
use super::told::Ready;
use super::window::StartAt;
use crate::session::{Mode, TraineeName};
use setup::Begun;
use talk::Talk;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &PlayArguments,
) -> Result<Answer, CommandError> {
    let trainee = trainee(context, arguments)?;
    let start = StartAt {
        scenario: arguments.scenario.clone(),
        mode: match arguments.mode {
            super::arguments::ModeName::Practice => Mode::Practice,
            super::arguments::ModeName::Assessment => Mode::Assessment,
        },
        trainee,
        seed: arguments.seed,
    };
    if start.mode == Mode::Assessment {
        require_assessable(context, &start.scenario)?;
    }
    if !arguments.terminal {
        return super::open_window(context, Some(start));
    }
    match setup::begin(context, &start)? {
        Begun::Ready(begun) => Talk::new(context, *begun).run(),
        Begun::Left => Ok(Answer::Fine),
    }
}

/// Said before anybody gives a name or a window opens.
fn require_assessable(context: &mut Context<'_>, name: &str) -> Result<(), CommandError> {
    let loaded = scenario::load(context, name)?;
    let ready = Ready::of(context, &loaded)?;
    let assessable = loaded.assessable(&ready.prepared.analysis);
    assessable.map_err(|why| CommandError::practice_only(&context.text, name, &why))
}

fn trainee(
    context: &Context<'_>,
    arguments: &PlayArguments,
) -> Result<Option<TraineeName>, CommandError> {
    let name = arguments.trainee.as_deref().map(TraineeName::new);
    name.transpose()
        .map_err(|error| CommandError::name(&context.text, error))
}
