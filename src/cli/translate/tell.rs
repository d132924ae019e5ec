//! Says what became of a translation: to people, or to programs.

use super::{Done, Taken, Work};
use crate::cli::arguments::{Format, TranslateArguments};
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::json::{
    OpenText, RenamedText, ScenarioRef, SheetProblem, TextCounts, TranslateResult,
};
use crate::cli::output::write_json;
use crate::cli::table::{Column, Table};
use crate::library::LoadedScenario;
use crate::scenario::translation::{Counted, ImportProblem};
use crate::session::ContentHash;
use std::path::Path;

/// The result to standard output, and how much it is to standard error.
pub(super) fn tell(
    context: &mut Context<'_>,
    arguments: &TranslateArguments,
    work: &Work<'_>,
    done: &Done,
) -> Result<(), CommandError> {
    if let Some(sheet) = &done.sheet {
        let count = [("count", sheet.changed.len().into())];
        let note = context.text.format("authoring-translate-taken", &count);
        context.note(&note);
    }
    summarise(context, &done.texts);
    match (arguments.format, &done.sheet) {
        (Format::Json, _) => write_json(context.out, &result(arguments, work, done))?,
        (Format::Text, None) => list(context, &done.texts)?,
        (Format::Text, Some(sheet)) => {
            for problem in &sheet.problems {
                writeln!(context.out, "{}", told(context, problem))?;
            }
        }
    }
    context.out.flush()?;
    let is_unknown = |problem: &ImportProblem| matches!(problem, ImportProblem::UnknownId { .. });
    let mut problems = done.sheet.iter().flat_map(|sheet| &sheet.problems);
    if problems.any(is_unknown) {
        let next = context.text.get("authoring-sheet-unknown-next");
        context.note(&next);
    }
    Ok(())
}

/// For programs: of a file with mistakes.
pub(super) fn left(loaded: &LoadedScenario, language: &str, file: &str) -> TranslateResult {
    TranslateResult {
        scenario: ScenarioRef {
            id: loaded.scenario.id.value.to_string(),
            hash: ContentHash::of(loaded.text.as_bytes()).to_string(),
        },
        language: language.to_owned(),
        file: file.to_owned(),
        outcome: "left".to_owned(),
        texts: None,
        open: Vec::new(),
        renamed: Vec::new(),
        taken: Vec::new(),
        problems: Vec::new(),
    }
}

fn result(arguments: &TranslateArguments, work: &Work<'_>, done: &Done) -> TranslateResult {
    let renamed = done.renamed.iter().map(|(old, new)| RenamedText {
        old: old.clone(),
        new: new.clone(),
    });
    let (taken, problems) = match &done.sheet {
        Some(Taken { changed, problems }) => (
            changed.clone(),
            problems.iter().map(SheetProblem::of).collect(),
        ),
        None => (Vec::new(), Vec::new()),
    };
    let file = work.target.display().to_string();
    TranslateResult {
        outcome: done.outcome.kebab().to_owned(),
        texts: Some(TextCounts::of(&done.texts)),
        open: OpenText::all(&done.texts),
        renamed: renamed.collect(),
        taken,
        problems,
        ..left(work.loaded, &arguments.to, &file)
    }
}

/// Every text that needs somebody, by its name.
fn list(context: &mut Context<'_>, texts: &[Counted]) -> Result<(), CommandError> {
    let mut table = Table::new([Column::Left, Column::Left]);
    for text in OpenText::all(texts) {
        table.row([text.state, text.id]);
    }
    Ok(table.write(context.out)?)
}

fn summarise(context: &mut Context<'_>, texts: &[Counted]) {
    let TextCounts {
        current,
        missing,
        outdated,
        orphans,
    } = TextCounts::of(texts);
    let numbers = [
        ("count", (texts.len() - orphans).into()),
        ("current", current.into()),
        ("missing", missing.into()),
        ("outdated", outdated.into()),
        ("orphans", orphans.into()),
    ];
    let note = context.text.format("authoring-translate-summary", &numbers);
    context.note(&note);
}

pub(super) fn say_written(context: &mut Context<'_>, file: &Path) {
    let file = [("file", file.display().to_string().into())];
    let note = context.text.format("authoring-translate-written", &file);
    context.note(&note);
}

pub(super) fn say_renamed(context: &mut Context<'_>, renamed: &[(String, String)]) {
    for (old, new) in renamed {
        let names = [("old", old.as_str().into()), ("new", new.as_str().into())];
        let note = context.text.format("authoring-translate-renamed", &names);
        context.note(&note);
    }
}

fn told(context: &Context<'_>, problem: &ImportProblem) -> String {
    let (message, placeholder) = match problem {
        ImportProblem::UnknownId { .. } => ("authoring-sheet-unknown", ""),
        ImportProblem::Empty { .. } => ("authoring-sheet-empty", ""),
        ImportProblem::Twice { .. } => ("authoring-sheet-twice", ""),
        ImportProblem::PlaceholderLost { placeholder, .. } => {
            ("authoring-sheet-placeholder", placeholder.as_str())
        }
    };
    let args = [
        ("row", problem.row().to_string().into()),
        ("id", problem.id().into()),
        ("placeholder", placeholder.into()),
    ];
    context.text.format(message, &args)
}
