//! E: what the customer feels, and what conditions ask of it.

use super::cases::Case;
use super::shorthand::{start, with};
use crate::check::tests::marked::{Edit, edits};

/// Of a customer who is beside herself, what the last reply does to her.
fn at_last(informs: i32) -> Vec<Edit> {
    let mut edits = edits([
        ("worry: 600", "worry: 1000"),
        ("difficulty: 3", "difficulty: 5"),
    ]);
    edits.push(with("ask-kit", &format!("effort: 3, informs: {informs}")));
    edits
}

pub fn cases() -> Vec<Case> {
    let spare_key = ("id: \"spare-key\"", "id: ⟦E003:\"spare-key\"⟧");
    let feels = "anger: 450, disappointment: 400, worry: 600";
    let asks = |bound| edits([("Feels(Trust, AtLeast(560))", bound)]);
    let mut upset = at_last(-590);
    upset.extend(edits([("\"sleeps\": Ending", "⟦E002:\"sleeps\"⟧: Ending")]));
    let asked = |bound: &'static str| {
        let mut edits = asks(bound);
        edits.extend(self::edits([(
            "Line(\n                    says: \"You'd tell me, wouldn't you?\"",
            "⟦E004:Line⟧(\n                    says: \"You'd tell me, wouldn't you?\"",
        )]));
        edits
    };
    vec![
        Case {
            code: "E001",
            bad: vec![vec![
                edits([("progress: 800", "progress: -200")]).remove(0),
                start(["E001"]),
            ]],
            nearly: vec![edits([("progress: 800", "progress: -199")])],
        },
        Case {
            code: "E002",
            bad: vec![upset],
            nearly: vec![at_last(-585)],
        },
        Case {
            code: "E003",
            bad: vec![
                edits([spare_key, ("worry: 600", "worry: 801")]),
                edits([
                    spare_key,
                    (feels, "anger: 249, disappointment: 200, worry: 100"),
                ]),
            ],
            nearly: vec![
                edits([("worry: 600", "worry: 800")]),
                edits([(feels, "anger: 250, disappointment: 200, worry: 100")]),
            ],
        },
        Case {
            code: "E004",
            bad: vec![
                asked("Feels(Trust, AtLeast(750))"),
                asked("Feels(Trust, AtLeast(325))"),
                asked("Feels(Trust, AtMost(749))"),
            ],
            nearly: vec![
                asks("Feels(Trust, AtLeast(749))"),
                asks("Feels(Trust, AtLeast(326))"),
                asks("Feels(Trust, AtMost(748))"),
            ],
        },
    ]
}
