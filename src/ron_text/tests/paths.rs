//! Paths lead to values and back.

use crate::ron_text::{Path, PathError, PathStep, parse_text};

const TEXT: &str = r#"(nodes: {"a.b\"c": Some((choices: [1, (key: 2)])), "x": [[3]]})"#;

#[test]
fn a_path_is_written_as_it_is_read() {
    for text in [
        "",
        "nodes",
        "nodes.\"a.b\\\"c\".choices[1].key",
        "[0][1].x",
        "\"key\"[2]",
    ] {
        let path: Path = text.parse().expect("the path is well-formed");
        assert_eq!(path.to_string(), text);
    }
    let expected = Path(vec![
        PathStep::Field("a".into()),
        PathStep::Key("b\"".into()),
        PathStep::Index(7),
    ]);
    assert_eq!("a.\"b\\\"\"[7]".parse(), Ok(expected));
}

#[test]
fn a_malformed_path_is_refused_with_its_place() {
    for (text, offset) in [
        ("a..b", 1),
        ("a[x]", 1),
        ("a[1", 1),
        (".a", 0),
        ("a.\"b", 1),
        ("a\"b\"", 1),
        ("[1]b", 3),
    ] {
        assert_eq!(
            text.parse::<Path>().map_err(|PathError { offset }| offset),
            Err(offset),
            "{text}"
        );
    }
}

#[test]
fn a_path_leads_to_the_value_and_the_value_to_the_path() {
    let parsed = parse_text(TEXT);
    for (path, source) in [
        ("", TEXT),
        ("nodes.\"x\"[0][0]", "3"),
        ("nodes.\"a.b\\\"c\".choices[1].key", "2"),
        ("nodes.\"a.b\\\"c\".choices", "[1, (key: 2)]"),
    ] {
        let path: Path = path.parse().expect("the path is well-formed");
        let value = parsed
            .find(&path)
            .unwrap_or_else(|| panic!("nothing at {path}"));
        assert_eq!(value.source(), source);
        assert_eq!(parsed.path_to(value.id()), Some(path));
    }
}

#[test]
fn a_path_to_nothing_finds_nothing() {
    let parsed = parse_text(TEXT);
    for path in ["nope", "nodes.x", "nodes.\"x\"[1]", "nodes.\"x\".y", "[0]"] {
        assert!(
            parsed
                .find(&path.parse().expect("the path is well-formed"))
                .is_none(),
            "{path}"
        );
    }
}
