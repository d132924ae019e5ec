//! The format as data against itself: what refers to something must find it.

use super::{BOUNDS, CONDITIONS, Kind, Need, SHAPES, Shape};
use crate::base::name_slot::name_slot;
use std::collections::{BTreeMap, BTreeSet};

fn groups_in(kind: &Kind, found: &mut Vec<&'static Shape>) {
    match kind {
        Kind::Group(shape) => found.push(shape),
        Kind::List(inner) | Kind::Map(_, inner) => groups_in(inner, found),
        Kind::NodeOrEnding => found.extend([&super::NODE, &super::ENDING]),
        Kind::Persona => found.push(&super::CUSTOM),
        _ => {}
    }
}

#[test]
fn every_group_is_listed_and_reached_from_the_scenario() {
    let mut reached = BTreeSet::from(["Scenario"]);
    let mut open = vec![&super::SCENARIO];
    while let Some(shape) = open.pop() {
        let mut inside = Vec::new();
        for field in shape.fields {
            groups_in(&field.kind, &mut inside);
        }
        open.extend(
            inside
                .into_iter()
                .filter(|shape| reached.insert(shape.name)),
        );
    }
    let listed: BTreeSet<&str> = SHAPES.iter().map(|shape| shape.name).collect();
    assert_eq!(listed, reached);
    assert_eq!(listed.len(), SHAPES.len());
}

/// What shares one is found all the same, but compared with the other first.
#[test]
fn hardly_any_two_fields_of_a_group_share_a_slot() {
    for shape in SHAPES {
        let mut seen = BTreeMap::new();
        for field in shape.fields {
            if let Some(other) = seen.insert(name_slot(field.name.as_bytes()), field.name) {
                assert_eq!(
                    (other, field.name),
                    ("promises", "progress"),
                    "{}",
                    shape.name
                );
            }
        }
    }
}

#[test]
fn every_field_is_found_in_its_place_and_no_other_name_is() {
    for shape in SHAPES {
        for (place, field) in shape.fields.iter().enumerate() {
            assert_eq!(shape.position(field.name), Some(place), "{}", field.name);
        }
        for name in ["", "i", "ids", "sais", "Says", "key\n", "réponse"] {
            assert_eq!(shape.position(name), None, "{name} in {}", shape.name);
        }
    }
}

#[test]
fn every_sentence_is_one() {
    let fields = SHAPES.iter().flat_map(|shape| {
        let own = shape.fields.iter().map(|field| field.about);
        own.chain([shape.about])
    });
    let forms = CONDITIONS.iter().chain(BOUNDS).map(|form| form.about);
    for sentence in fields.chain(forms) {
        let begins = sentence.starts_with(|first: char| !first.is_lowercase());
        assert!(begins && sentence.ends_with('.'), "{sentence}");
    }
}

#[test]
fn what_is_said_of_a_field_left_out_ends_without_a_stop() {
    for field in SHAPES.iter().flat_map(|shape| shape.fields) {
        if let Need::Optional(left_out) = field.need {
            assert!(!left_out.ends_with('.'), "{}", field.name);
        }
    }
}
