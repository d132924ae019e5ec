//! `peduli script`: a scenario to be read by somebody who knows the trade.

use super::Answer;
use super::arguments::{ScriptArguments, ScriptFormat};
use super::context::Context;
use super::error::CommandError;
use super::output::write_result;
use super::told::Ready;
use crate::insight::Map;
use crate::paper::script::{ScriptForm, write_script};
use crate::scenario::Moves;
use std::path::Path;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &ScriptArguments,
) -> Result<Answer, CommandError> {
    let (ready, answer) = Ready::load_draft(context, &arguments.scenario)?;
    let Some(ready) = ready else {
        return Ok(answer);
    };
    let map = Map::of(
        &ready.shown,
        &ready.prepared.program,
        &ready.prepared.analysis,
    );
    let script = write_script(
        &context.text,
        &map,
        &Moves::builtin(),
        &ready.shown_language,
        form(arguments),
    );
    write_result(context, &script, arguments.output.as_deref())?;
    Ok(answer)
}

/// The form that was asked for, if only by the name of the file.
fn form(arguments: &ScriptArguments) -> ScriptForm {
    let ending = arguments.output.as_deref().and_then(Path::extension);
    match arguments.format {
        Some(ScriptFormat::Md) => ScriptForm::Markdown,
        Some(ScriptFormat::Html) => ScriptForm::Html,
        None if ending.is_some_and(|ending| ending == "html" || ending == "htm") => {
            ScriptForm::Html
        }
        None => ScriptForm::Markdown,
    }
}
