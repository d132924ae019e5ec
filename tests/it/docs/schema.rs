//! The schema in the documents is the one that the program prints.

use super::{read, root};
use peduli::scenario::format::json_schema;
use std::fs;

#[test]
fn the_schema_is_the_one_that_the_program_prints() {
    let path = root().join("docs/scenario.schema.json");
    let expected = serde_json::to_string_pretty(&json_schema()).expect("it serialises") + "\n";
    if std::env::var_os("PEDULI_WRITE_DOCS").is_some() {
        fs::write(path, expected).expect("the schema can be written");
        return;
    }
    assert!(
        read(&path) == expected,
        "docs/scenario.schema.json is stale; run PEDULI_WRITE_DOCS=1 cargo test --no-default-features docs::"
    );
}
