//! `peduli schema`: scenarios fit it, and what the checker refuses does not.

use crate::cli::{SMALL_TALK, Sandbox, WORKED_EXAMPLE};
use jsonschema::Validator;
use peduli::check::{Context, check};
use peduli::diagnostic::Diagnostic;
use peduli::ron_text::{Parsed, PathStep, TextEdit, Value, ValueKind, apply_edits, parse_text};
use peduli::scenario::format::{SHAPES, json_form, json_schema};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::to_value(json_schema()).expect("it serialises");
    jsonschema::meta::validate(&schema).expect("it is a schema");
    jsonschema::validator_for(&schema).expect("it is a schema")
});

/// Small, and uses everything that the format has.
const EVERYTHING: &str = include_str!("../../src/check/tests/late-parcel.ron");

fn form(text: &str) -> Json {
    json_form(&parse_text(text)).expect("a value")
}

/// What is wrong with the form, each with its place.
fn misfits(form: &Json) -> Vec<String> {
    VALIDATOR
        .iter_errors(form)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn scenario(folder: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(folder)
        .join("scenario.ron");
    std::fs::read_to_string(path).expect("the scenario is there")
}

#[test]
fn every_scenario_that_comes_with_peduli_fits_the_schema() {
    for folder in [
        "scenarios/just-looking",
        "scenarios/one-week-old",
        "scenarios/room-not-ready",
        "scenarios/the-post-that-spreads",
        "scenarios/two-answers",
        SMALL_TALK,
        WORKED_EXAMPLE,
    ] {
        assert_eq!(misfits(&form(&scenario(folder))), [""; 0], "{folder}");
    }
    assert_eq!(misfits(&form(EVERYTHING)), [""; 0]);
}

#[test]
fn the_small_scenario_uses_every_field() {
    let parsed = parse_text(EVERYTHING);
    let written: Vec<&str> = values(&parsed)
        .flat_map(Value::fields)
        .map(|field| field.name)
        .collect();
    for field in SHAPES.iter().flat_map(|shape| shape.fields) {
        assert!(written.contains(&field.name), "{}", field.name);
    }
}

#[test]
fn a_broken_scenario_does_not_fit_and_the_place_is_told() {
    let broken = scenario(SMALL_TALK).replacen("difficulty: ", "difficulty: 7", 1);
    let misfits = misfits(&form(&broken));
    assert_eq!(misfits.len(), 1, "{misfits:?}");
    assert!(misfits[0].starts_with("/difficulty: "), "{misfits:?}");
}

#[test]
fn the_command_prints_the_schema_and_a_scenario_that_fits_it() {
    let sandbox = Sandbox::new();
    let printed: Json = serde_json::from_str(&sandbox.run(&["schema"]).fine()).expect("JSON");
    assert_eq!(printed, serde_json::to_value(json_schema()).expect("JSON"));
    let example = sandbox.run(&["schema", "--example", SMALL_TALK]).fine();
    let example: Json = serde_json::from_str(&example).expect("JSON");
    assert_eq!(example, form(&scenario(SMALL_TALK)));
    insta::assert_snapshot!(
        sandbox.run(&["schema", "--example", "just-lookin"]).failed(2),
        @"
    error: There is no scenario called “just-lookin”.
    hint: Did you mean “just-looking”?
    "
    );
}

/// Every value of the text, keys and names of fields left out.
fn values(parsed: &Parsed) -> impl Iterator<Item = Value<'_>> {
    let mut open: Vec<Value<'_>> = parsed.root().into_iter().collect();
    std::iter::from_fn(move || {
        let value = open.pop()?;
        open.extend(value.fields().map(|field| field.value));
        open.extend(value.map_entries().map(|entry| entry.value));
        open.extend(value.items());
        Some(value)
    })
}

/// What is put in the place of a value. Quotes are not seen in JSON, so texts stand for texts and words for words.
fn instead_of(value: Value<'_>) -> Vec<&'static str> {
    let mut others = vec![
        "0", "1", "-3", "17", "5000", "0.5", "0.125", "true", "[]", "[1]", "(a: 1)", "Nope(1)",
    ];
    // Nothing in brackets is the same object in JSON, whichever brackets they are.
    match value.kind() {
        ValueKind::Map => others.push("{}"),
        ValueKind::Struct => others.push("()"),
        ValueKind::Text => others.extend(["\"\"", "\" \"", "\"Not A Name\"", "\"a\"", "\"desk\""]),
        ValueKind::Identifier => others.extend(["Nope", "Call", "Close", "Calm"]),
        _ => {}
    }
    others
}

/// The way to a value with every key and every place in a list the same: one value of each such way stands for all.
fn generic_path(parsed: &Parsed, value: Value<'_>) -> String {
    let path = parsed
        .path_to(value.id())
        .expect("the text has no mistakes");
    let steps = path.0.iter().map(|step| match step {
        PathStep::Field(name) => name.as_str(),
        PathStep::Key(_) | PathStep::Index(_) => "*",
    });
    let steps: Vec<&str> = steps.collect();
    format!("{} {:?} {:?}", steps.join("."), value.kind(), value.name())
}

/// Every way in which one value is another, one field is missing, or one is there that nobody knows.
fn mutants() -> Vec<String> {
    let parsed = parse_text(EVERYTHING);
    let edited = |edit: TextEdit| apply_edits(EVERYTHING, &[edit]).expect("the edit fits");
    let mut mutants = Vec::new();
    let mut seen = BTreeSet::new();
    for value in values(&parsed).filter(|value| seen.insert(generic_path(&parsed, *value))) {
        for other in instead_of(value) {
            mutants.push(edited(TextEdit::replace(value.span(), other)));
        }
        for field in value.fields() {
            mutants.push(edited(TextEdit::replace(field.name_span, "qqqqqqqqqq")));
            mutants.push(edited(TextEdit::replace(field.value.span(), "None")));
        }
    }
    mutants
}

/// Mistakes that JSON cannot show, or that one schema cannot see.
fn is_beyond_json(found: &Diagnostic) -> bool {
    // A name before brackets that decides nothing is left out in JSON.
    found.code.0 == "P102"
        // What a name or a flag refers to, where conversations lead, what fits together.
        || found.code.0.starts_with(['S', 'T']) && found.code.0 != "S005"
        || found.code.0 == "K002"
}

/// The schema and the reader are made from the same data; this holds what each makes of it against the other.
#[test]
fn the_schema_refuses_what_the_reader_refuses_and_nothing_that_is_fine() {
    let mutants = mutants();
    assert!(mutants.len() > 1000, "{}", mutants.len());
    let mut differ = Vec::new();
    for mutant in &mutants {
        let context = Context {
            folder: Some("late-parcel"),
            ..Context::default()
        };
        let found = check("scenario.ron", mutant.as_bytes(), &context);
        let misfits = misfits(&form(mutant));
        let first = found
            .diagnostics
            .iter()
            .find(|found| !is_beyond_json(found));
        match first {
            Some(refused) if misfits.is_empty() => differ.push(format!(
                "the reader alone says `{}` at {}",
                refused.message,
                &mutant[refused.primary.range.to_usize()]
            )),
            None if found.scenario.is_some() && !misfits.is_empty() => {
                differ.push(format!("the schema alone says {misfits:?}"));
            }
            _ => {}
        }
    }
    assert!(differ.is_empty(), "{}\n{}", differ.len(), differ.join("\n"));
}
