//! Everything that Peduli reads from outside, as functions of any bytes: none of them may panic or go beyond a limit.
//!
//! The fuzz targets call these one by one, and a test of the program calls them with mutations of the corpus.

use peduli::base::limits::DIAGNOSTICS_MAX;
use peduli::check::{Context, TranslationFile, check, load};
use peduli::diagnostic::{Diagnostic, Report, Sources, json, terminal};
use peduli::engine::compile;
use peduli::lint::{all_pages, read_panel, read_settings};
use peduli::scenario::{Moves, Scenario, Translation};
use peduli::session::{import, verify_file};
use std::sync::LazyLock;

/// A kind of file, by the name of its folder in the corpus.
pub struct Input {
    pub name: &'static str,
    pub read: fn(&[u8]),
}

pub const INPUTS: &[Input] = &[
    Input {
        name: "scenario",
        read: scenario,
    },
    Input {
        name: "translation",
        read: translation,
    },
    Input {
        name: "recording",
        read: recording,
    },
    Input {
        name: "moves",
        read: moves,
    },
    Input {
        name: "library",
        read: library,
    },
    Input {
        name: "panel",
        read: panel,
    },
];

static MOVES: LazyLock<Moves> = LazyLock::new(Moves::builtin);

/// What translations are checked against.
static TRANSLATED: LazyLock<Scenario> = LazyLock::new(|| {
    load(include_str!("corpus/scenario/whole.ron")).expect("the corpus has a good scenario")
});

/// `scenario.ron`: read, checked, and compiled where nothing is wrong with it.
pub fn scenario(bytes: &[u8]) {
    let context = Context {
        folder: Some("late-parcel"),
        moves: Some(&MOVES),
        translations: &[],
    };
    let checked = check("scenario.ron", bytes, &context);
    told(&checked.diagnostics, &[("scenario.ron", bytes)]);
    if let Some(scenario) = checked.scenario {
        compile(&scenario).expect("what has no errors can be played");
    }
}

/// `<language>.ftl` beside a good scenario.
pub fn translation(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (translation, errors) = Translation::parse(&text);
    translation.apply(&TRANSLATED);
    let files = [TranslationFile {
        path: "id.ftl",
        language: "id",
        translation: &translation,
        errors: &errors,
    }];
    let context = Context {
        folder: None,
        moves: None,
        translations: &files,
    };
    let source = include_bytes!("corpus/scenario/whole.ron");
    let checked = check("scenario.ron", source, &context);
    let texts = [("scenario.ron", &source[..]), ("id.ftl", text.as_bytes())];
    told(&checked.diagnostics, &texts);
}

/// An exported session: taken in, and verified.
pub fn recording(bytes: &[u8]) {
    if import(bytes).is_ok() {
        let _ = verify_file(bytes);
    }
}

/// A pack's moves.
pub fn moves(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(pack) = Moves::from_ron(&text) {
        let _ = MOVES.clone().with_pack(pack);
    }
}

/// `library.ron`.
pub fn library(bytes: &[u8]) {
    let (_, diagnostics) = read_settings("library.ron", bytes);
    told(&diagnostics, &[("library.ron", bytes)]);
}

/// `panel.ron`.
pub fn panel(bytes: &[u8]) {
    let (_, diagnostics) = read_panel("panel.ron", bytes, &TRANSLATED);
    told(&diagnostics, &[("panel.ron", bytes)]);
}

/// Whatever is found can be told, in both forms, and is no more than anybody reads.
fn told(diagnostics: &[Diagnostic], files: &[(&str, &[u8])]) {
    assert!(diagnostics.len() <= DIAGNOSTICS_MAX);
    // As much of a file as is text.
    let as_text = |bytes| match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid: &[u8] = &bytes[..error.valid_up_to()];
            std::str::from_utf8(valid).expect("valid up to here")
        }
    };
    let mut sources = Sources::new();
    for (path, bytes) in files {
        sources.add(path, as_text(*bytes));
    }
    if diagnostics.is_empty() {
        return;
    }
    let report = Report::new(diagnostics.to_vec());
    let colour = terminal::Colour::Plain;
    assert!(!terminal::render(&report, &sources, colour, Some(80)).is_empty());
    assert!(!json::render(&report, &sources, &all_pages()).is_empty());
}
