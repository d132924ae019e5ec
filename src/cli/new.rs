//! `peduli new`: the folder of a new scenario, ready to be played and changed.

use super::Answer;
use super::arguments::NewArguments;
use super::context::Context;
use super::error::CommandError;
use crate::check::{is_name, nearest_name};
use crate::library::{CreateError, create_scenario};
use crate::text::Language;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &NewArguments,
) -> Result<Answer, CommandError> {
    let text = &context.text;
    let id = arguments.id.as_str();
    if !is_name(id) {
        return Err(bad_id(context, id));
    }
    let folder =
        create_scenario(&arguments.into, id, text.language()).map_err(|error| match error {
            CreateError::Exists { path } => {
                let folder = [("folder", path.display().to_string().into())];
                CommandError::new(text.format("authoring-new-exists", &folder))
                    .hint(text.get("authoring-new-exists-next"))
            }
            CreateError::Write(error) => CommandError::write(text, &error),
        })?;
    let path = folder.display().to_string();
    let into = arguments.into.display().to_string();
    writeln!(context.out, "{path}")?;
    context.out.flush()?;
    let named = [
        ("folder", path.into()),
        ("into", into.into()),
        ("id", id.into()),
        ("language", other(text.language()).code().into()),
    ];
    let steps = [
        "authoring-new-done",
        "authoring-new-play",
        "authoring-new-check",
        "authoring-new-translate",
    ];
    for step in steps {
        let note = context.text.format(step, &named);
        context.note(&note);
    }
    Ok(Answer::Fine)
}

/// The language that the translation beside a new scenario is in.
fn other(language: Language) -> Language {
    match language {
        Language::English => Language::Indonesian,
        Language::Indonesian => Language::English,
    }
}

fn bad_id(context: &Context<'_>, id: &str) -> CommandError {
    let text = &context.text;
    let nearest = nearest_name(id);
    let error = CommandError::new(text.format("authoring-new-bad-id", &[("id", id.into())]))
        .hint(text.get("authoring-new-bad-id-next"));
    match is_name(&nearest) {
        true => error.hint(text.format("error-did-you-mean", &[("suggestion", nearest.into())])),
        false => error,
    }
}
