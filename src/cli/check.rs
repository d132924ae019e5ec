//! `peduli check`: finds mistakes in scenarios, and mends those that can only be meant one way.

mod fix;

use super::Answer;
use super::arguments::{CheckArguments, Deny, Format};
use super::context::Context;
use super::error::CommandError;
use super::working::while_working;
use crate::diagnostic::terminal::Colour;
use crate::diagnostic::{Diagnostic, Report, Severity, Sources, json, terminal};
use crate::library::{
    LoadError, ReadError, SCENARIO_FILE, ScenarioFiles, Source, scenario_folders,
};
use crate::lint::all_pages;
use crate::scenario::Moves;
use fix::Changes;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &CheckArguments,
) -> Result<Answer, CommandError> {
    let mut scenarios = read_all(context, &arguments.paths)?;
    let mut changes = Changes::None;
    if arguments.fix {
        fix::mend(context, &mut scenarios, &Moves::builtin())?;
    } else if arguments.diff {
        changes = fix::show(context, &mut scenarios, &Moves::builtin())?;
    }
    let scenarios: Vec<ScenarioFiles> = scenarios.into_iter().map(|read| read.files).collect();
    let diagnostics = while_working(&context.text, || lint_all(&scenarios));
    let found = Found::of(scenarios.len(), &diagnostics);
    let report = Report::new(diagnostics);
    let sources = sources(&scenarios);
    let rendered = match arguments.format {
        // The stream takes the colours out again where nobody would see them.
        Format::Text if arguments.diff => String::new(),
        Format::Text => terminal::render(&report, &sources, Colour::Coloured, None),
        Format::Json => json::render(&report, &sources, &all_pages()),
    };
    write!(context.out, "{rendered}")?;
    context.out.flush()?;
    let summary = match (found.summary(context), changes) {
        (summary, Changes::None) => summary,
        (summary, Changes::Some) => {
            let after = [("summary", summary.into())];
            context.text.format("authoring-fix-after", &after)
        }
    };
    context.note(&summary);
    let denied = arguments.deny.contains(&Deny::Warnings) && found.warnings > 0;
    Ok(
        match found.errors > 0 || denied || changes == Changes::Some {
            true => Answer::No,
            false => Answer::Fine,
        },
    )
}

/// A scenario with where it is from.
pub(super) struct Read {
    pub source: Source,
    pub files: ScenarioFiles,
}

/// Mistakes and smells; what is wrong with the settings of a library is told once.
fn lint_all(scenarios: &[ScenarioFiles]) -> Vec<Diagnostic> {
    let moves = Moves::builtin();
    let mut libraries = BTreeSet::new();
    let mut diagnostics = Vec::new();
    for files in scenarios {
        let (settings, wrong) = files.settings();
        let path = files.settings.as_ref().map(|file| &file.path);
        if libraries.insert(path) {
            diagnostics.extend(wrong);
        }
        diagnostics.extend(files.lint(&moves, &settings));
    }
    diagnostics
}

/// The scenarios that were asked for, or else the whole library.
pub(super) fn read_all(
    context: &Context<'_>,
    paths: &[PathBuf],
) -> Result<Vec<Read>, CommandError> {
    let text = &context.text;
    let read_error = |error: ReadError| CommandError::read(text, &error);
    let read = |source: Source| -> Result<Read, CommandError> {
        let files = source.read().map_err(read_error)?;
        Ok(Read { source, files })
    };
    let library = context.library()?;
    if paths.is_empty() {
        let sources = library.iter().map(|(_, source)| read(source.clone()));
        return sources.collect();
    }
    let mut scenarios = Vec::new();
    for path in paths {
        if path.is_dir() {
            let folders = scenario_folders(path).map_err(read_error)?;
            if folders.is_empty() {
                let folder = path.display().to_string();
                let args = [("folder", folder.into())];
                return Err(CommandError::new(text.format("terminal-check-none", &args))
                    .hint(text.get("error-folder-without-scenario-next")));
            }
            for folder in folders {
                scenarios.push(read(Source::Folder(folder))?);
            }
        } else if is_id(path) {
            let id = path.to_string_lossy();
            let source = library
                .find(&id)
                .map_err(|error| CommandError::load(text, &id, &LoadError::from(error)))?;
            scenarios.push(read(source.clone())?);
        } else {
            let file = scenario_of(path);
            scenarios.push(Read {
                files: ScenarioFiles::at(&file).map_err(read_error)?,
                source: Source::Folder(file.parent().unwrap_or(Path::new(".")).to_owned()),
            });
        }
    }
    Ok(scenarios)
}

fn is_id(path: &Path) -> bool {
    !super::scenario::is_path(&path.to_string_lossy())
}

/// A translation is checked with the scenario beside it.
fn scenario_of(path: &Path) -> PathBuf {
    match path.extension() {
        Some(ending) if ending == "ftl" => path.with_file_name(SCENARIO_FILE),
        _ => path.to_owned(),
    }
}

/// The texts that diagnostics point into.
pub(super) fn sources(scenarios: &[ScenarioFiles]) -> Sources<'_> {
    let mut sources = Sources::new();
    for files in scenarios {
        sources.add(&files.path, as_text(&files.bytes));
        for translation in &files.translations {
            sources.add(&translation.path, as_text(&translation.bytes));
        }
        for beside in files.panel.iter().chain(&files.settings) {
            sources.add(&beside.path, as_text(&beside.bytes));
        }
    }
    sources
}

/// As much as is text.
fn as_text(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).expect("valid up to here"),
    }
}

/// How much was found, also of what is not shown.
struct Found {
    scenarios: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
}

impl Found {
    fn of(scenarios: usize, diagnostics: &[Diagnostic]) -> Found {
        let count = |severity: Severity| {
            let severe = |found: &&Diagnostic| found.severity == severity;
            diagnostics.iter().filter(severe).count()
        };
        Found {
            scenarios,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            advice: count(Severity::Advice),
        }
    }

    fn summary(&self, context: &Context<'_>) -> String {
        let text = &context.text;
        let found = [
            ("terminal-check-errors", self.errors),
            ("terminal-check-warnings", self.warnings),
            ("terminal-check-advice", self.advice),
        ];
        let parts: Vec<String> = found
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| text.format(id, &[("count", count.into())]))
            .collect();
        let files = [("files", self.scenarios.into())];
        match parts.is_empty() {
            true => text.format("terminal-check-clean", &files),
            false => parts.join(", "),
        }
    }
}
