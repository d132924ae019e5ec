//! `peduli fmt`: lays scenarios out in the one way, without changing what they say.

use super::Answer;
use super::arguments::FmtArguments;
use super::check::{Read, read_all, sources};
use super::context::Context;
use super::error::CommandError;
use crate::diagnostic::terminal::{self, Colour};
use crate::diagnostic::{Diagnostic, Report};
use crate::library::{ScenarioFiles, Source, replace_file};
use crate::ron_text;
use crate::scenario::Moves;
use std::path::Path;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &FmtArguments,
) -> Result<Answer, CommandError> {
    let mut scenarios = read_all(context, &arguments.paths)?;
    if arguments.paths.is_empty() {
        // Those that are part of the program are only meant where they are named.
        scenarios.retain(|read| matches!(read.source, Source::Folder(_)));
        if scenarios.is_empty() {
            return Err(CommandError::new(context.text.get("authoring-fmt-none"))
                .hint(context.text.get("error-folder-without-scenario-next")));
        }
    }
    let mut answer = Answer::Fine;
    let mut unreadable = Vec::new();
    let mut changed = 0;
    let count = scenarios.len();
    for read in scenarios {
        let parsed = ron_text::parse(&read.files.bytes);
        let Some(formatted) = ron_text::format(&parsed) else {
            unreadable.push(read.files);
            continue;
        };
        if formatted.as_bytes() == read.files.bytes {
            continue;
        }
        changed += 1;
        let path = read.files.path.as_str();
        if arguments.check {
            answer = Answer::No;
            writeln!(context.out, "{path}")?;
        } else {
            write(context, &read, &formatted)?;
            let file = [("file", path.into())];
            context.note(&context.text.format("authoring-fmt-done", &file));
        }
    }
    if !unreadable.is_empty() {
        answer = Answer::No;
        show_mistakes(context, &unreadable)?;
    }
    context.out.flush()?;
    let numbers = [
        ("count", count.into()),
        ("changed", changed.into()),
        ("left", unreadable.len().into()),
    ];
    let summary = match (unreadable.len(), changed, arguments.check) {
        (0, 0, _) => "authoring-fmt-clean",
        (0, _, true) => "authoring-fmt-would-change",
        (0, _, false) => "authoring-fmt-changed",
        (_, _, _) => "authoring-fmt-left",
    };
    context.note(&context.text.format(summary, &numbers));
    Ok(answer)
}

fn write(context: &Context<'_>, read: &Read, formatted: &str) -> Result<(), CommandError> {
    match read.source {
        Source::Folder(_) if !is_ron(&read.files.path) => {
            let file = [("file", read.files.path.as_str().into())];
            let message = context.text.format("authoring-fmt-other-file", &file);
            Err(CommandError::new(message).hint(context.text.get("authoring-fmt-other-file-next")))
        }
        Source::Folder(_) => replace_file(Path::new(&read.files.path), formatted.as_bytes())
            .map_err(|error| CommandError::write(&context.text, &error)),
        Source::Bundled(id) => {
            let id = [("id", id.into())];
            Err(CommandError::new(
                context.text.format("authoring-built-in", &id),
            ))
        }
    }
}

/// What is wrong with texts that cannot be laid out, since it is not known what belongs to what.
fn show_mistakes(
    context: &mut Context<'_>,
    unreadable: &[ScenarioFiles],
) -> Result<(), CommandError> {
    let moves = Moves::builtin();
    let found = unreadable
        .iter()
        .flat_map(|files| files.check(&moves).diagnostics);
    // Only mistakes in the text itself are in the way.
    let of_text = found.filter(|found| found.code.0.starts_with("P0"));
    let report = Report::new(of_text.collect::<Vec<Diagnostic>>());
    let rendered = terminal::render(&report, &sources(unreadable), Colour::Coloured, None);
    write!(context.out, "{rendered}")?;
    Ok(())
}

/// Whatever else can be read as RON by chance, such as JSON, is not ours to change.
fn is_ron(path: &str) -> bool {
    let extension = Path::new(path).extension();
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("ron"))
}
