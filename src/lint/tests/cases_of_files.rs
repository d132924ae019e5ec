//! P: the files beside a scenario.

use super::cases::Case;
use crate::check::tests::marked::{Edit, edits};

fn lints(inside: &str) -> Vec<Edit> {
    edits([("lints: {}", &format!("lints: {{{inside}}}"))])
}

fn rated(ratings: &str) -> Vec<Edit> {
    edits([("\"opening/out-there\": Ratings( … [2, 2, 2]", ratings)])
}

pub fn cases() -> Vec<Case> {
    vec![
        Case {
            code: "P201",
            bad: vec![
                edits([("Library(format: 1, ", "Library(format: ⟦P201:2⟧, ")]),
                edits([("lints: {}", "⟦P201:rules⟧: {}")]),
                lints("\"W005\": ⟦P201:Forbid⟧"),
            ],
            nearly: vec![
                edits([(", lints: {}", ",")]),
                edits([("Library(format: 1, ", "(format: 1, ")]),
            ],
        },
        Case {
            code: "P202",
            bad: vec![
                lints("⟦P202:\"K199\"⟧: Deny"),
                lints("⟦P202:\"best-is-long\"⟧: Deny"),
            ],
            nearly: vec![lints("\"best-is-longest\": Deny")],
        },
        Case {
            code: "P203",
            bad: vec![lints("⟦P203:\"P005\"⟧: Warn")],
            // Sometimes no more than a warning.
            nearly: vec![lints("\"T002\": Deny")],
        },
        Case {
            code: "P204",
            bad: vec![
                lints("\"W005\": ⟦P204:Allow⟧"),
                lints("\"W005\": ⟦P204:Allow(reason: \" \")⟧"),
            ],
            nearly: vec![lints(
                "\"W005\": Allow(reason: \"They see one at a time.\")",
            )],
        },
        Case {
            code: "P205",
            bad: vec![
                rated("[2, 2, ⟦P205:2.01⟧]"),
                // What is rated under a wrong name is not missed under the right one.
                edits([("\"opening/out-there\"", "⟦P205:\"opening/out-thare\"⟧")]),
            ],
            nearly: vec![rated("[2, 2.0, 0.51]")],
        },
    ]
}
