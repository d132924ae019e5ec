//! Random RON values, printed by the `ron` crate in every style it has.

use proptest::prelude::*;
use ron::Value;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

/// A random value without floating point keys, no deeper than a scenario.
pub(super) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u8>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<char>().prop_map(Value::from),
        ".*".prop_map(Value::String),
        "[ -~\n]{0,20}".prop_map(Value::String),
        any::<Vec<u8>>().prop_map(Value::Bytes),
        Just(Value::Unit),
        Just(Value::Option(None)),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Seq),
            prop::collection::vec((key(), inner.clone()), 0..6)
                .prop_map(|entries| Value::Map(entries.into_iter().collect())),
            inner.prop_map(|value| Value::Option(Some(Box::new(value)))),
        ]
    })
}

fn key() -> impl Strategy<Value = Value> {
    prop_oneof![
        "[a-z][a-z0-9-]{0,8}".prop_map(Value::String),
        any::<i32>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
    ]
}

/// A way to print a value: `None` on one line without spaces.
pub(super) fn style() -> impl Strategy<Value = Option<PrettyConfig>> {
    let styles = (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        0..4_usize,
        any::<bool>(),
        any::<bool>(),
    );
    let pretty = styles.prop_map(
        |(compact_arrays, compact_maps, escape, depth, crlf, implicit_some)| {
            let extensions = if implicit_some {
                Extensions::IMPLICIT_SOME
            } else {
                Extensions::empty()
            };
            PrettyConfig::new()
                .compact_arrays(compact_arrays)
                .compact_maps(compact_maps)
                .escape_strings(escape)
                .depth_limit(depth)
                .enumerate_arrays(depth % 2 == 1)
                .new_line(if crlf { "\r\n" } else { "\n" })
                .extensions(extensions)
        },
    );
    prop_oneof![Just(None), pretty.prop_map(Some)]
}

/// A value and its text as the `ron` crate prints it.
pub(super) fn text() -> impl Strategy<Value = (Value, String)> {
    printed(value())
}

/// The same of a list.
pub(super) fn list_text() -> impl Strategy<Value = (Value, String)> {
    printed(prop::collection::vec(value(), 0..4).prop_map(Value::Seq))
}

fn printed(value: impl Strategy<Value = Value>) -> impl Strategy<Value = (Value, String)> {
    (value, style()).prop_map(|(value, style)| {
        let text = match style {
            None => ron::to_string(&value),
            Some(style) => ron::ser::to_string_pretty(&value, style),
        };
        (value, text.expect("every value can be printed"))
    })
}
