//! The JSON Schema (2020-12) of a scenario in its [JSON form](super::json_form).

use super::ordered_json::Json;
use super::{
    BOUNDS, CONDITIONS, FORMAT, Field, Form, Kind, NameKind, Need, SHAPES, SPEAKERS, Shape,
};
use crate::base::limits::{AUTHORED_NAME_CHARS_MAX, WORDINGS_PER_LINE_MAX};
use crate::scenario::{Element, Persona};
use std::ops::RangeInclusive;

const DESCRIPTION: &str = "A scenario as JSON. A group of fields is an object. A word is a string. Where a name decides what \
a thing is (Node or Ending, Custom, OneOf, the conditions), the thing is an object with that name as its only property; \
other names of groups are left out, as are values that a scenario writes as None.";

/// A name of the author's own.
const NAME: &str = "[a-z]([a-z0-9-]*[a-z0-9])?";

/// The code of a language with a script, a region and variants, if there are any.
const LANGUAGE: &str = "^[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|[0-9]{3}))?([-_]([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$";

/// The schema, which serialises as it is to be read.
pub fn json_schema() -> Json {
    let shapes = SHAPES
        .iter()
        .map(|shape| (shape.name.to_owned(), group(shape)));
    let others = [
        ("Condition", forms("What must hold.", CONDITIONS)),
        ("Bound", forms("How strong a feeling is.", BOUNDS)),
        ("Name", name()),
    ];
    let others = others.map(|(name, schema)| (name.to_owned(), schema));
    Json::object([
        (
            "$schema",
            "https://json-schema.org/draft/2020-12/schema".into(),
        ),
        ("$id", format!("urn:peduli:scenario:{FORMAT}").into()),
        ("title", format!("Peduli scenario, format {FORMAT}").into()),
        ("description", DESCRIPTION.into()),
        ("$ref", "#/$defs/Scenario".into()),
        ("$defs", Json::Object(shapes.chain(others).collect())),
    ])
}

fn group(shape: &Shape) -> Json {
    let properties = shape
        .fields
        .iter()
        .map(|field| (field.name.to_owned(), property(field)));
    let required = shape
        .fields
        .iter()
        .filter(|field| field.need == Need::Required)
        .map(|field| field.name);
    let schema = Json::object([
        ("description", shape.about.into()),
        ("type", "object".into()),
        ("properties", Json::Object(properties.collect())),
        ("required", Json::texts(required)),
        ("additionalProperties", Json::Truth(false)),
    ]);
    match shape.name {
        "Weights" => schema.with("anyOf", some_axis_counts(shape)),
        "Node" => schema.with("oneOf", decision_or_beat()),
        _ => schema,
    }
}

fn property(field: &Field) -> Json {
    let about = match field.need {
        Need::Required | Need::Optional("") => field.about.to_owned(),
        Need::Optional(left_out) => format!("{} Left out: {left_out}.", field.about),
    };
    let Json::Object(schema) = of_kind(&field.kind) else {
        unreachable!("a schema is an object");
    };
    let mut described = vec![("description".to_owned(), Json::Text(about))];
    described.extend(schema);
    Json::Object(described)
}

fn of_kind(kind: &Kind) -> Json {
    match kind {
        Kind::Format => Json::object([("const", Json::Whole(FORMAT))]),
        Kind::Text => text(),
        Kind::Language => pattern(LANGUAGE),
        Kind::Whole(range) => number("integer", range),
        Kind::Hundredths(range) => number("number", range).with("multipleOf", Json::Decimal(0.01)),
        Kind::Truth => Json::object([("type", "boolean".into())]),
        Kind::Word(words) => one_word_of(words.iter().copied()),
        Kind::Persona => Json::object([(
            "oneOf",
            Json::List(vec![
                one_word_of(Persona::NAMES.iter().copied()),
                tagged("Custom", reference("Custom")),
            ]),
        )]),
        Kind::Refers(NameKind::Choice) => pattern(&format!("^{NAME}/{NAME}$")),
        Kind::Defines(_) | Kind::Refers(_) | Kind::Speaker => reference("Name"),
        Kind::Move => Json::object([("type", "string".into()), ("minLength", Json::Whole(1))]),
        Kind::Element => one_word_of(Element::ALL.iter().map(|element| element.code())),
        Kind::Wording => Json::object([(
            "oneOf",
            Json::List(vec![
                text(),
                tagged(
                    "OneOf",
                    list(text(), 1).with("maxItems", Json::Whole(WORDINGS_PER_LINE_MAX as i64)),
                ),
            ]),
        )]),
        Kind::Condition => reference("Condition"),
        Kind::Bound => reference("Bound"),
        Kind::Group(shape) => reference(shape.name),
        Kind::NodeOrEnding => Json::object([(
            "oneOf",
            Json::List(vec![
                tagged("Node", reference("Node")),
                tagged("Ending", reference("Ending")),
            ]),
        )]),
        Kind::List(item) => list(of_kind(item), 0),
        Kind::Map(of, value) => Json::object([
            ("type", "object".into()),
            ("propertyNames", key(*of)),
            ("additionalProperties", of_kind(value)),
        ]),
    }
}

/// An object with the name of the thing as its only property.
fn tagged(name: &str, schema: Json) -> Json {
    Json::object([
        ("type", "object".into()),
        ("properties", Json::object([(name, schema)])),
        ("required", Json::texts([name])),
        ("additionalProperties", Json::Truth(false)),
    ])
}

/// A form with one part holds that part, with several a list of them.
fn forms(about: &str, forms: &[Form]) -> Json {
    let alternatives = forms.iter().map(|form| {
        let parts = match form.parts {
            [Kind::List(item)] => list(of_kind(item), 1),
            [part] => of_kind(part),
            parts => Json::object([
                ("type", "array".into()),
                (
                    "prefixItems",
                    Json::List(parts.iter().map(of_kind).collect()),
                ),
                ("items", Json::Truth(false)),
                ("minItems", Json::Whole(parts.len() as i64)),
            ]),
        };
        tagged(form.name, parts).with("description", form.about)
    });
    Json::object([
        ("description", about.into()),
        ("oneOf", Json::List(alternatives.collect())),
    ])
}

fn text() -> Json {
    pattern("\\S")
}

fn pattern(pattern: &str) -> Json {
    Json::object([("type", "string".into()), ("pattern", pattern.into())])
}

fn number(kind: &str, range: &RangeInclusive<i64>) -> Json {
    Json::object([
        ("type", kind.into()),
        ("minimum", Json::Whole(*range.start())),
        ("maximum", Json::Whole(*range.end())),
    ])
}

fn one_word_of<'a>(words: impl IntoIterator<Item = &'a str>) -> Json {
    Json::object([("enum", Json::texts(words))])
}

fn list(item: Json, items_min: i64) -> Json {
    let list = Json::object([("type", "array".into()), ("items", item)]);
    match items_min {
        0 => list,
        _ => list.with("minItems", Json::Whole(items_min)),
    }
}

fn reference(name: &str) -> Json {
    Json::object([("$ref", format!("#/$defs/{name}").into())])
}

fn name() -> Json {
    Json::object([(
        "description",
        "A name of the author's own: lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen."
            .into(),
    )])
    .with("type", "string")
    .with("pattern", format!("^{NAME}$"))
    .with("maxLength", Json::Whole(AUTHORED_NAME_CHARS_MAX as i64))
}

fn key(of: NameKind) -> Json {
    match of {
        NameKind::Colleague => {
            let taken = SPEAKERS.iter().map(|(name, _)| *name);
            reference("Name").with("not", one_word_of(taken))
        }
        _ => reference("Name"),
    }
}

fn some_axis_counts(weights: &Shape) -> Json {
    let counts = Json::object([("minimum", Json::Whole(1))]);
    let alternatives = weights
        .field_names()
        .map(|axis| Json::object([("properties", Json::object([(axis, counts.clone())]))]));
    Json::List(alternatives.collect())
}

fn decision_or_beat() -> Json {
    let without = |fields: &[&str]| {
        let required = fields
            .iter()
            .map(|field| Json::object([("required", Json::texts([*field]))]));
        Json::object([("anyOf", Json::List(required.collect()))])
    };
    let at_least_one = Json::object([("minItems", Json::Whole(1))]);
    Json::List(vec![
        Json::object([
            ("title", "Decision".into()),
            ("required", Json::texts(["choices"])),
            ("properties", Json::object([("choices", at_least_one)])),
            ("not", without(&["goto", "routes"])),
        ]),
        Json::object([
            ("title", "Beat".into()),
            ("required", Json::texts(["goto"])),
            ("not", without(&["choices", "silence"])),
        ]),
    ])
}
