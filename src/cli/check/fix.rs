//! `--fix` and `--diff`: mends what can only be meant one way, or shows what that would change.

use super::Read;
use crate::base::limits::{FIX_CHECKS_MAX, FIX_ROUNDS_MAX};
use crate::base::line_index::Position;
use crate::check::mend::{End, Made};
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
    let mut unmade = Unmade::default();
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
        unmade.add(&mended);
        left += mended.diagnostics.len();
        read.files = mended.files;
    }
    let text = &context.text;
    let mut notes = Vec::new();
    match (made, left) {
        (0, 0) => {}
        (0, _) => notes.push(text.get("authoring-fix-none")),
        _ => notes.push(text.format("authoring-fix-count", &[("count", made.into())])),
    }
    notes.extend(unmade.notes(context));
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
    let mut unmade = Unmade::default();
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
        unmade.add(&mended);
        read.files = mended.files;
    }
    let mut notes = unmade.notes(context);
    notes.extend(built_in(context, scenarios));
    notes.iter().for_each(|note| context.note(note));
    Ok(changes)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Changes {
    None,
    Some,
}

/// Certain fixes that were not made.
#[derive(Default)]
struct Unmade {
    /// They would leave more errors than there are.
    refused: usize,
    /// They are left where a limit was reached: nobody knows of them all what they would do.
    left: usize,
}

impl Unmade {
    fn add(&mut self, mended: &MendedFiles) {
        match mended.end {
            End::Settled => self.refused += mended.unmade,
            End::Limit => self.left += mended.unmade,
        }
    }

    fn notes(&self, context: &Context<'_>) -> Vec<String> {
        let counts = [
            ("authoring-fix-refused", self.refused),
            ("authoring-fix-limit", self.left),
        ];
        let some = counts.into_iter().filter(|(_, count)| *count > 0);
        let notes = some.map(|(id, count)| {
            let arguments = [
                ("count", count.into()),
                ("rounds", FIX_ROUNDS_MAX.into()),
                ("checks", FIX_CHECKS_MAX.into()),
            ];
            context.text.format(id, &arguments)
        });
        notes.collect()
    }
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
