//! Mutations of the corpus, through the functions that the fuzz targets call: nothing panics, whatever the bytes are.

#[path = "../../fuzz/inputs.rs"]
mod inputs;

use inputs::{INPUTS, Input};
use rand::{Rng, SeedableRng};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Of each kind of file. The daily habit plays a few; `PEDULI_MUTATIONS=17000`, as in CI, plays more than 100,000.
fn mutations() -> u64 {
    let asked = std::env::var("PEDULI_MUTATIONS").ok();
    asked.map_or(500, |asked| {
        asked.parse().expect("PEDULI_MUTATIONS is a number")
    })
}

/// Mutations of one text, at most.
const EDITS_MAX: u32 = 6;

/// What means something in one of the files.
const TOKENS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    "\"",
    "'",
    "//",
    "/*",
    "*/",
    "\\",
    "\\u{0}",
    "r#\"",
    "\u{feff}",
    "\r\n",
    "\0",
    "é",
    "😀",
    "Some(",
    "None",
    "-1",
    "99999999999999999999",
    "1e999",
    "true",
    "goto",
    "nodes",
    "Scenario",
    "Node",
    "Choice",
    "Ending",
    "format",
    "\"stop\"",
    "Flag(\"told\")",
    "Not(",
    "All([",
    "{ $name }",
    "= ",
    "\n    .why = ",
    "# ",
    "Allow(reason: \"\")",
    "W005",
];

fn seeds(input: &Input) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(input.name);
    let files = fs::read_dir(folder).expect("every input has a corpus");
    let mut paths: Vec<_> = files.map(|file| file.expect("readable").path()).collect();
    // The same order on every machine.
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read(path).expect("readable"))
        .collect()
}

/// Number `number` of the mutations of `seeds`.
fn mutation(seeds: &[Vec<u8>], number: u64) -> Vec<u8> {
    let mut dice = chacha20::ChaCha8Rng::seed_from_u64(number);
    let mut below = |bound: usize| dice.next_u64() as usize % bound.max(1);
    let mut bytes = seeds[below(seeds.len())].clone();
    for _ in 0..=below(EDITS_MAX as usize) {
        let from = below(bytes.len() + 1);
        let to = from + below((bytes.len() - from).min(40) + 1);
        match below(7) {
            0 => drop(bytes.drain(from..to)),
            1 => {
                let twice = bytes[from..to].to_vec();
                bytes.splice(from..from, twice);
            }
            2 => {
                let token = TOKENS[below(TOKENS.len())];
                bytes.splice(from..from, token.bytes());
            }
            3 => {
                let token = TOKENS[below(TOKENS.len())];
                bytes.splice(from..to, token.bytes());
            }
            4 => {
                if let Some(byte) = bytes.get_mut(from) {
                    *byte ^= 1 << below(8);
                }
            }
            5 => {
                let other = &seeds[below(seeds.len())];
                let start = below(other.len() + 1);
                let end = start + below((other.len() - start).min(60) + 1);
                bytes.splice(from..to, other[start..end].iter().copied());
            }
            _ => bytes.truncate(from.max(bytes.len() / 2)),
        }
    }
    bytes
}

fn play(name: &str) {
    let input = INPUTS
        .iter()
        .find(|input| input.name == name)
        .expect("an input");
    let seeds = seeds(input);
    seeds.iter().for_each(|seed| (input.read)(seed));
    for number in 0..mutations() {
        let bytes = mutation(&seeds, number);
        let read = catch_unwind(AssertUnwindSafe(|| (input.read)(&bytes)));
        assert!(
            read.is_ok(),
            "mutation {number} of {name} makes it panic: {:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
}

#[test]
fn no_scenario_makes_it_panic() {
    play("scenario");
}

#[test]
fn no_translation_makes_it_panic() {
    play("translation");
}

#[test]
fn no_recording_makes_it_panic() {
    play("recording");
}

#[test]
fn no_moves_make_it_panic() {
    play("moves");
}

#[test]
fn no_settings_of_a_library_make_it_panic() {
    play("library");
}

#[test]
fn no_panel_makes_it_panic() {
    play("panel");
}

#[test]
fn mutations_differ() {
    let seeds = seeds(&INPUTS[0]);
    let all: std::collections::BTreeSet<Vec<u8>> =
        (0..500).map(|number| mutation(&seeds, number)).collect();
    assert!(all.len() > 480, "{}", all.len());
}
