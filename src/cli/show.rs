//! `peduli show`: a scenario with everything resolved, for other programs.

use super::Answer;
use super::arguments::{JsonOnly, ShowArguments};
use super::context::Context;
use super::error::CommandError;
use super::json::ShownScenario;
use super::output::write_json;
use super::scenario::{load, note_language};

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &ShowArguments,
) -> Result<Answer, CommandError> {
    let loaded = load(context, &arguments.scenario)?;
    note_language(context, &loaded);
    let shown = ShownScenario::of(&loaded, context.text.language().code());
    match arguments.format {
        JsonOnly::Json => write_json(context.out, &shown)?,
    }
    Ok(Answer::Fine)
}
