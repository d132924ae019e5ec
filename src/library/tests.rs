//! The library against the folders of the repository and folders made for a test.

use super::{Library, LoadError, SCENARIO_FILE, Source};
use crate::scenario::Moves;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Ids and languages of a folder of scenarios.
fn on_disk(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let names = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("the folder is there");
        entries.map(|entry| {
            entry
                .expect("readable")
                .file_name()
                .into_string()
                .expect("plain name")
        })
    };
    names(folder)
        .filter(|id| folder.join(id).join(SCENARIO_FILE).is_file())
        .map(|id| {
            let languages = names(&folder.join(&id))
                .filter_map(|file| Some(file.strip_suffix(".ftl")?.to_owned()))
                .collect();
            (id, languages)
        })
        .collect()
}

#[test]
fn every_scenario_in_the_repository_is_part_of_the_program() {
    let bundled = Library::bundled();
    let listed: BTreeMap<String, BTreeSet<String>> = bundled
        .iter()
        .map(|(id, source)| {
            let files = source.read().expect("bundled scenarios are always there");
            let languages = files.translations.into_iter().map(|file| file.language);
            (id.to_owned(), languages.collect())
        })
        .collect();
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    assert_eq!(on_disk(&scenarios), listed, "mend `src/library/bundled.rs`");
}

#[test]
fn every_bundled_scenario_can_be_played_in_every_language_of_the_program() {
    for (id, source) in Library::bundled().iter() {
        let loaded = source
            .load(&Moves::builtin())
            .unwrap_or_else(|error| panic!("{id}: {error}"));
        for language in crate::text::Language::ALL {
            assert!(loaded.speaks(language.code()), "{id} lacks {language}");
        }
    }
}

#[test]
fn a_folder_wins_over_what_is_bundled_and_a_later_one_over_an_earlier() {
    let (id, _) = on_disk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios"))
        .pop_first()
        .expect("there is a scenario");
    let root = tempfile::tempdir().expect("a temporary folder");
    let folder = |name: &str| {
        let folder = root.path().join(name);
        fs::create_dir_all(folder.join(&id)).expect("made");
        fs::write(folder.join(&id).join(SCENARIO_FILE), "").expect("written");
        folder
    };
    let (first, second) = (folder("first"), folder("second"));
    fs::create_dir_all(second.join("no-scenario")).expect("made");
    let library = Library::with_folders(&[first, second.clone()]).expect("readable");
    assert_eq!(library.find(&id), Ok(&Source::Folder(second.join(&id))));
    assert_eq!(library.iter().len(), Library::bundled().iter().len());
}

#[test]
fn a_name_that_is_nearly_right_is_suggested() {
    let library = Library::bundled();
    let (id, _) = library.iter().next().expect("there is a scenario");
    let misspelt = format!("{id}s");
    let not_found = library.find(&misspelt).expect_err("no such scenario");
    assert_eq!(not_found.suggestion.as_deref(), Some(id));
    assert_eq!(
        library
            .find("zzz")
            .expect_err("no such scenario")
            .suggestion,
        None
    );
}

#[test]
fn a_scenario_with_errors_says_how_many() {
    let root = tempfile::tempdir().expect("a temporary folder");
    fs::write(root.path().join(SCENARIO_FILE), "Scenario(").expect("written");
    let source = Source::Folder(root.path().to_owned());
    let error = source
        .load(&Moves::builtin())
        .expect_err("cannot be played");
    assert!(error.error_count() > 0);
    assert!(matches!(error, LoadError::Invalid { .. }));
}
