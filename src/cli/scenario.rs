//! From what somebody typed to a scenario that can be played.

use super::Answer;
use super::context::Context;
use super::error::CommandError;
use crate::diagnostic::terminal::{self, Colour};
use crate::diagnostic::{Report, Severity, Sources};
use crate::library::{Library, LoadError, LoadedScenario, SCENARIO_FILE, ScenarioFiles, Source};
use crate::scenario::Moves;
use std::path::{Path, PathBuf};

/// Whether `name` is meant as a path: ids have no such characters.
pub(super) fn is_path(name: &str) -> bool {
    name.contains(['/', '\\', '.'])
}

/// The scenario with this id, or in this folder or file.
pub(super) fn load(context: &Context<'_>, name: &str) -> Result<LoadedScenario, CommandError> {
    let loaded = files(context, name)?.load(&Moves::builtin());
    loaded.map_err(|error| CommandError::load(&context.text, name, &error))
}

/// Like [`load`], but the folder may have any name: older versions lie about in all kinds of folders.
pub(super) fn load_version(
    context: &Context<'_>,
    name: &str,
) -> Result<LoadedScenario, CommandError> {
    let mut files = files(context, name)?;
    files.folder = None;
    let loaded = files.load(&Moves::builtin());
    loaded.map_err(|error| CommandError::load(&context.text, name, &error))
}

/// Like [`load`], but of a scenario with errors it says on standard error which they are, and gives what could be
/// understood: to be looked at, never to be played.
pub(super) fn load_draft(
    context: &mut Context<'_>,
    name: &str,
) -> Result<(Option<LoadedScenario>, Answer), CommandError> {
    let files = files(context, name)?;
    let (loaded, diagnostics) = files.clone().load_draft(&Moves::builtin());
    if !diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error)
    {
        return Ok((loaded, Answer::Fine));
    }
    let mut sources = Sources::new();
    let source = String::from_utf8_lossy(&files.bytes);
    sources.add(&files.path, &source);
    let told = terminal::render(&Report::new(diagnostics), &sources, Colour::Coloured, None);
    // Where standard error is closed there is nobody to tell.
    let _ = write!(context.err, "{told}");
    Ok((loaded, Answer::No))
}

/// The files of the scenario with this id, or in this folder or file.
fn files(context: &Context<'_>, name: &str) -> Result<ScenarioFiles, CommandError> {
    let read = if is_path(name) {
        files_at(Path::new(name))
    } else {
        let library = context.library()?;
        match library.find(name) {
            Ok(source) => source.read().map_err(LoadError::from),
            // Somebody who stands in a folder of scenarios names one as they see it.
            Err(_) if is_scenario_folder(name) => files_at(Path::new(name)),
            Err(not_found) => Err(not_found.into()),
        }
    };
    read.map_err(|error| CommandError::load(&context.text, name, &error))
}

fn is_scenario_folder(name: &str) -> bool {
    Path::new(name).join(SCENARIO_FILE).is_file()
}

fn files_at(path: &Path) -> Result<ScenarioFiles, LoadError> {
    let files = match path.is_dir() {
        true => Source::Folder(path.to_owned()).read(),
        false => ScenarioFiles::at(path),
    };
    files.map_err(LoadError::from)
}

/// The library with the scenario that `name` names, which can be played, and its id there.
pub(super) fn in_library(
    context: &Context<'_>,
    name: &str,
) -> Result<(Library, String), CommandError> {
    let id = load(context, name)?.scenario.id.value;
    let mut folders = context.scenario_folders.clone();
    if context.library()?.find(name).is_err() {
        let path = Path::new(name);
        folders.push(match path.parent() {
            _ if path.is_dir() => path.to_owned(),
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        });
    }
    let library = Library::with_folders(&folders)
        .map_err(|error| CommandError::read(&context.text, &error))?;
    Ok((library, id.to_string()))
}

/// Says so where the scenario does not exist in the language of the command.
pub(super) fn note_language(context: &mut Context<'_>, loaded: &LoadedScenario) {
    if !loaded.speaks(context.text.language().code()) {
        let args = [("title", loaded.scenario.title.as_str().into())];
        let note = context.text.format("error-scenario-not-in-language", &args);
        context.note(&note);
    }
}
