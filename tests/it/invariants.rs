//! The invariants of ARCHITECTURE.md that can be read off the sources: who may name what.

use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the library in the order in which they may use each other: each only those before it.
const LAYERS: &[&str] = &[
    "base",
    "ron_text",
    "diagnostic",
    "scenario",
    "check",
    "engine",
    "scoring",
    "lint",
    "editing",
    "session",
    "store",
    "insight",
    "text",
    "paper",
    "sound",
    "library",
    "cli",
    "ui",
    "game",
];

/// Where a layer may name another that does not stand before it, or may not name one that does.
const NEVER: &[(&str, &str)] = &[
    ("insight", "store"),
    ("text", "store"),
    ("paper", "store"),
    ("sound", "store"),
    ("ui", "store"),
    ("ui", "cli"),
    ("ui", "library"),
];

/// `check` compiles a scenario to see where conversations can go, and `scenario` may not look at `check`.
const ALSO: &[(&str, &str)] = &[("check", "engine")];

/// Layers without files, clocks, threads or surroundings.
const PURE: &[&str] = &[
    "base",
    "ron_text",
    "diagnostic",
    "scenario",
    "check",
    "engine",
    "scoring",
    "lint",
    "editing",
    "session",
    "insight",
    "text",
    "paper",
    "sound",
];

const IMPURE: &[&str] = &[
    "std::fs",
    "std::env::",
    "std::net",
    "std::process",
    "std::thread",
    "Instant::now",
    "SystemTime",
    "rand::rng(",
    "thread_rng",
    "Zoned::now",
    "Timestamp::now",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the sources can be listed");
    for entry in entries {
        let path = entry.expect("the sources can be listed").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every source file with its layer and its text, without tests and comments.
fn files() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root, &mut found);
    found.sort();
    found
        .into_iter()
        .filter_map(|path| {
            let inside = path
                .strip_prefix(&root)
                .expect("found below the root")
                .to_path_buf();
            let first = inside.components().next()?.as_os_str().to_str()?;
            let layer = first.strip_suffix(".rs").unwrap_or(first).to_owned();
            let text = fs::read_to_string(&path).expect("a source is text");
            let code = text
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default();
            let code: Vec<&str> = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            LAYERS
                .contains(&layer.as_str())
                .then(|| (layer, inside, code.join("\n")))
        })
        .collect()
}

fn is_test(path: &Path) -> bool {
    let name = path.to_string_lossy();
    name.contains("tests")
        || name.contains("properties")
        || name.contains("fixtures")
        || name.contains("random_scenario")
}

#[test]
fn each_layer_uses_only_those_before_it() {
    let mut broken = Vec::new();
    for (layer, path, code) in files().iter().filter(|(_, path, _)| !is_test(path)) {
        let rank = |name: &str| {
            LAYERS
                .iter()
                .position(|layer| *layer == name)
                .expect("a layer")
        };
        for other in LAYERS {
            let allowed = (rank(other) <= rank(layer) || ALSO.contains(&(layer.as_str(), other)))
                && !NEVER.contains(&(layer.as_str(), other));
            if !allowed && code.contains(&format!("crate::{other}::")) {
                broken.push(format!("{}: {layer} names {other}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_core_touches_nothing_outside_itself() {
    let mut broken = Vec::new();
    for (layer, path, code) in files().iter().filter(|(_, path, _)| !is_test(path)) {
        if PURE.contains(&layer.as_str()) {
            for forbidden in IMPURE.iter().filter(|forbidden| code.contains(**forbidden)) {
                broken.push(format!("{}: {forbidden}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn only_the_window_names_egui_and_only_the_game_names_bevy() {
    let mut broken = Vec::new();
    for (layer, path, code) in files() {
        let names = |name: &str| {
            [format!("use {name}"), format!("{name}::")]
                .iter()
                .any(|needle| {
                    code.match_indices(needle.as_str()).any(|(at, _)| {
                        !code[..at].ends_with(|before: char| {
                            before.is_alphanumeric() || before == '_' || before == ':'
                        })
                    })
                })
        };
        if layer != "game" && (names("bevy") || names("bevy_egui")) {
            broken.push(format!("{} names Bevy", path.display()));
        }
        if !matches!(layer.as_str(), "ui" | "game") && (names("egui") || names("egui_plot")) {
            broken.push(format!("{} names egui", path.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let without: Vec<String> = files()
        .into_iter()
        .filter(|(_, path, _)| {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
            !fs::read_to_string(root.join(path))
                .expect("a source is text")
                .starts_with("//!")
        })
        .map(|(_, path, _)| path.display().to_string())
        .collect();
    assert!(without.is_empty(), "{}", without.join("\n"));
}
