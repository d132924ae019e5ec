//! `peduli graph`: the map of a scenario.

use super::Answer;
use super::arguments::{GraphArguments, GraphFormat};
use super::context::Context;
use super::error::CommandError;
use super::output::write_result;
use super::told::Ready;
use super::working::while_working;
use crate::base::limits::MAP_NODES_DRAWN_MAX;
use crate::insight::Map;
use crate::paper::map::{TooLarge, to_dot, to_mermaid, to_svg};
use std::path::Path;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &GraphArguments,
) -> Result<Answer, CommandError> {
    let (ready, answer) = Ready::load_draft(context, &arguments.scenario)?;
    let Some(ready) = ready else {
        return Ok(answer);
    };
    let text = &context.text;
    let drawn = while_working(text, || {
        let map = Map::of(
            &ready.shown,
            &ready.prepared.program,
            &ready.prepared.analysis,
        );
        match format(arguments) {
            GraphFormat::Svg => to_svg(text, &map),
            GraphFormat::Dot => Ok(to_dot(text, &map)),
            GraphFormat::Mermaid => Ok(to_mermaid(text, &map)),
        }
    });
    let drawn = drawn.map_err(|TooLarge { nodes }| {
        let args = [
            ("nodes", nodes.into()),
            ("most", MAP_NODES_DRAWN_MAX.into()),
            ("id", (&arguments.scenario).into()),
        ];
        CommandError::new(text.format("error-map-too-large", &args))
            .hint(text.format("error-map-too-large-next", &args))
    })?;
    write_result(context, &drawn, arguments.output.as_deref())?;
    Ok(answer)
}

/// The form that was asked for, if only by the name of the file.
fn format(arguments: &GraphArguments) -> GraphFormat {
    let ending = arguments.output.as_deref().and_then(Path::extension);
    arguments.format.unwrap_or(match ending {
        Some(ending) if ending == "dot" || ending == "gv" => GraphFormat::Dot,
        Some(ending) if ending == "mmd" || ending == "mermaid" => GraphFormat::Mermaid,
        _ => GraphFormat::Svg,
    })
}
