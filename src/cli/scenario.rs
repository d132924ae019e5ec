//! From what somebody typed to a scenario that can be played.

use super::context::Context;
use super::error::CommandError;
use crate::library::{LoadError, LoadedScenario, ScenarioFiles, Source};
use crate::scenario::Moves;
use std::path::Path;

/// Whether `name` is meant as a path: ids have no such characters.
pub(super) fn is_path(name: &str) -> bool {
    name.contains(['/', '\\', '.'])
}

/// The scenario with this id, or in this folder or file.
pub(super) fn load(context: &Context<'_>, name: &str) -> Result<LoadedScenario, CommandError> {
    let moves = Moves::builtin();
    let loaded = if is_path(name) {
        files_at(Path::new(name)).and_then(|files| files.load(&moves))
    } else {
        let library = context.library()?;
        let found = library.find(name).map_err(LoadError::from);
        found.and_then(|source| source.load(&moves))
    };
    loaded.map_err(|error| CommandError::load(&context.text, name, &error))
}

fn files_at(path: &Path) -> Result<ScenarioFiles, LoadError> {
    let files = match path.is_dir() {
        true => Source::Folder(path.to_owned()).read(),
        false => ScenarioFiles::at(path),
    };
    files.map_err(LoadError::from)
}

/// Says so where the scenario does not exist in the language of the command.
pub(super) fn note_language(context: &mut Context<'_>, loaded: &LoadedScenario) {
    if !loaded.speaks(context.text.language().code()) {
        let args = [("title", loaded.scenario.title.as_str().into())];
        let note = context.text.format("error-scenario-not-in-language", &args);
        context.note(&note);
    }
}
