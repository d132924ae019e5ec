//! `peduli schema`: the scenario format as a JSON Schema, and a scenario in the form that it describes.

use super::Answer;
use super::arguments::SchemaArguments;
use super::context::Context;
use super::error::CommandError;
use super::output::write_json;
use super::scenario::load;
use crate::ron_text::parse_text;
use crate::scenario::format::{json_form, json_schema};

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &SchemaArguments,
) -> Result<Answer, CommandError> {
    match &arguments.example {
        None => write_json(context.out, &json_schema())?,
        Some(scenario) => {
            let loaded = load(context, scenario)?;
            let form = json_form(&parse_text(&loaded.text));
            write_json(
                context.out,
                &form.expect("a scenario without errors is a value"),
            )?;
        }
    }
    Ok(Answer::Fine)
}
