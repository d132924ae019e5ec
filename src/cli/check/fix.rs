//! `--fix` and `--diff`: mends what can only be meant one way, or shows what that would change.

use super::Read;
use crate::base::line_index::Position;
use crate::check::mend::Made;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::library::{MendedFiles, ScenarioFiles, Source, replace_file};
use crate::scenario::Moves;
use similar::TextDiff;
use std::path::Path;

/// Lines of an unchanged text around each change.
const CONTEXT_LINES: usize = 3;

/// Mends the files of `scenarios` on disk and says what was done. What is left is for the caller to tell.
pub(super) fn mend(
    context: &mut Context<'_>,
    scenarios: &mut [Read],
    moves: &Moves,
) -> Result<(), CommandError> {
    let mut made = 0;
    let mut refused = 0;
    let mut left = 0;
    for read in own(scenarios) {
        let mended = read.files.mended(moves);
        for (path, bytes) in changed(&read.files, &mended) {
            replace_file(Path::new(path), bytes)
                .map_err(|error| CommandError::write(&context.text, &error))?;
        }
        for fix in &mended.made {
            context.note(&line(context, fix));
        }
        made += mended.made.len();
        refused += mended.refused;
        left += mended.diagnostics.len();
        read.files = mended.files;
    }
    let text = &context.text;
    let counted = |id: &str, count: usize| text.format(id, &[("count", count.into())]);
    let mut notes = Vec::new();
    match (made, left) {
        (0, 0) => {}
        (0, _) => notes.push(text.get("authoring-fix-none")),
        _ => notes.push(counted("authoring-fix-count", made)),
    }
    if refused > 0 {
        notes.push(counted("authoring-fix-refused", refused));
    }
    notes.extend(built_in(context, scenarios));
    notes.iter().for_each(|note| context.note(note));
    Ok(())
}

/// Prints what [`mend`] would change, as a unified diff; whether that is anything.
pub(super) fn show(
    context: &mut Context<'_>,
    scenarios: &mut [Read],
    moves: &Moves,
) -> Result<Changes, CommandError> {
    let mut changes = Changes::None;
    for read in own(scenarios) {
        let mended = read.files.mended(moves);
        for (path, bytes) in changed(&read.files, &mended) {
            changes = Changes::Some;
            let mut texts = read.files.texts();
            let old = texts.find(|(old, _)| *old == path).map(|(_, bytes)| bytes);
            let old = String::from_utf8_lossy(old.unwrap_or_default());
            let new = String::from_utf8_lossy(bytes);
            let diff = TextDiff::from_lines(old.as_ref(), new.as_ref());
            let mut unified = diff.unified_diff();
            unified.context_radius(CONTEXT_LINES).header(path, path);
            write!(context.out, "{unified}")?;
        }
        read.files = mended.files;
    }
    if let Some(note) = built_in(context, scenarios) {
        context.note(&note);
    }
    Ok(changes)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Changes {
    None,
    Some,
}

/// Those that are files.
fn own(scenarios: &mut [Read]) -> impl Iterator<Item = &mut Read> {
    scenarios
        .iter_mut()
        .filter(|read| matches!(read.source, Source::Folder(_)))
}

/// Says which scenarios are inside the program, where nothing can be written.
fn built_in(context: &Context<'_>, scenarios: &[Read]) -> Option<String> {
    let ids: Vec<&str> = scenarios
        .iter()
        .filter_map(|read| match read.source {
            Source::Bundled(id) => Some(id),
            Source::Folder(_) => None,
        })
        .collect();
    let list = [("scenarios", ids.join(", ").into())];
    (!ids.is_empty()).then(|| context.text.format("authoring-fix-built-in", &list))
}

fn changed<'m>(
    before: &'m ScenarioFiles,
    mended: &'m MendedFiles,
) -> impl Iterator<Item = (&'m str, &'m [u8])> {
    let pairs = before.texts().zip(mended.files.texts());
    pairs
        .filter(|(old, new)| old != new)
        .map(|(_, (path, bytes))| (path, bytes))
}

fn line(context: &Context<'_>, made: &Made) -> String {
    let Position { line, column } = made.position;
    let arguments = [
        ("file", made.path.as_str().into()),
        ("line", line.to_string().into()),
        ("column", column.to_string().into()),
        ("what", made.message.as_str().into()),
        ("code", made.code.0.into()),
    ];
    context.text.format("authoring-fix-made", &arguments)
}
