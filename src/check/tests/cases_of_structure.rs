//! S: names that lead nowhere, and conversations that cannot be played.

use super::cases::Case;
use super::fixture::edits;

/// What a condition can never fulfil: only one of these replies is made.
const NEVER: &str = "All([Said(\"opening/name-it\"), Said(\"opening/number\")])";

pub fn cases() -> Vec<Case> {
    let mut cases = names();
    cases.extend(ways());
    cases
}

fn names() -> Vec<Case> {
    vec![
        Case {
            code: "S001",
            bad: vec![
                edits([("start: \"opening\"", "start: ⟦S001:\"openin\"⟧")]),
                edits([("goto: \"offer\"", "goto: ⟦S001:\"ofer\"⟧")]),
                edits([("goto: \"kept\"", "goto: ⟦S001:\"nowhere\"⟧")]),
                edits([(
                    "AtLeast(900)), goto: \"gone\"",
                    "AtLeast(900)), goto: ⟦S001:\"GONE\"⟧",
                )]),
                edits([(
                    "answered.\", goto: \"story\"",
                    "answered.\", goto: ⟦S001:\"stroy\"⟧",
                )]),
                // All that leads there agrees: it is the node that is misspelt.
                edits([
                    (
                        "        \"gone\": Ending(",
                        "        ⟦S001:\"gonne\"⟧: Ending(",
                    ),
                    (
                        "AtLeast(900)), goto: \"gone\"",
                        "AtLeast(900)), goto: ⟪\"gone\"⟫",
                    ),
                ]),
            ],
            nearly: vec![
                edits([(
                    "answered.\", goto: \"story\"",
                    "answered.\", goto: \"opening\"",
                )]),
                edits([("goto: \"kept\"", "goto: \"k\\u{65}pt\"")]),
            ],
        },
        Case {
            code: "S002",
            bad: vec![
                edits([
                    ("Card(id: \"tracking\"", "Card(id: ⟪\"tracking\"⟫"),
                    ("Card(id: \"goodwill\"", "Card(id: ⟦S002:\"tracking\"⟧"),
                ]),
                edits([
                    ("id: \"call\"", "id: ⟪\"call\"⟫"),
                    ("id: \"forget\"", "id: ⟦S002:\"call\"⟧"),
                ]),
                edits([
                    ("Line(says: \"My parcel", "⟪Line⟫(says: \"My parcel"),
                    ("id: \"party\"", "id: ⟦S002:\"line-1\"⟧"),
                ]),
            ],
            nearly: vec![
                // The same name at another node, and of another kind.
                edits([("id: \"call\"", "id: \"courier\"")]),
                edits([("id: \"party\"", "id: \"line-2\"")]),
                edits([("Card(id: \"tracking\"", "Card(id: \"depot\"")]),
            ],
        },
        Case {
            code: "S006",
            bad: vec![
                edits([("[CheckFixed]", "[⟦S006:CheckFixd⟧]")]),
                edits([("[CheckFixed]", "[⟦S006:Juggle⟧]")]),
                edits([("after_s: 30,", "after_s: 30, moves: [⟦S006:Rushed⟧],")]),
            ],
            nearly: vec![
                edits([("[CheckFixed]", "[]")]),
                edits([("[CheckFixed]", "[CheckFixed, CheckFixed]")]),
            ],
        },
        Case {
            code: "S007",
            bad: vec![
                edits([("by: \"depot\"", "by: ⟦S007:\"depo\"⟧")]),
                edits([("by: \"desk\"", "by: ⟦S007:\"Desk\"⟧")]),
                edits([("by: \"desk\"", "by: ⟦S007:\"boss\"⟧")]),
            ],
            nearly: vec![edits([("by: \"desk\"", "by: \"customer\"")])],
        },
        Case {
            code: "S008",
            bad: vec![
                edits([(
                    "when: Said(\"opening/name-it\")",
                    "when: Said(⟦S008:\"opening/nameit\"⟧)",
                )]),
                edits([(
                    "when: Said(\"opening/name-it\")",
                    "when: Said(⟦S008:\"name-it\"⟧)",
                )]),
                edits([(
                    "when: Said(\"opening/name-it\")",
                    "when: Said(⟦S008:\"opening\"⟧)",
                )]),
            ],
            nearly: vec![edits([(
                "when: Said(\"opening/name-it\")",
                "when: Said(\"kept/call\")",
            )])],
        },
        Case {
            code: "S009",
            bad: vec![
                edits([("Flag(\"knows-party\")", "Flag(⟦S009:\"knows-part\"⟧)")]),
                edits([("clears: [\"knows-party\"]", "clears: [⟦S009:\"angry\"⟧]")]),
                edits([(
                    "when: Said(\"opening/name-it\")",
                    "when: Flag(⟦S009:\"told\"⟧)",
                )]),
            ],
            nearly: vec![edits([(
                "when: Said(\"opening/name-it\")",
                "when: Not(Flag(\"knows-party\"))",
            )])],
        },
        Case {
            code: "S010",
            bad: vec![
                edits([(
                    "sets: [\"knows-party\"]",
                    "sets: [\"knows-party\", ⟦S010:\"told\"⟧]",
                )]),
                edits([
                    (
                        "sets: [\"knows-party\"]",
                        "sets: [\"knows-party\", ⟦S010:\"told\"⟧]",
                    ),
                    (
                        "clears: [\"knows-party\"]",
                        "clears: [\"told\"], sets: [\"told\"]",
                    ),
                ]),
            ],
            nearly: vec![
                edits([(
                    "sets: [\"knows-party\"]",
                    "sets: [\"knows-party\", \"knows-party\"]",
                )]),
                edits([(
                    "breaks: [\"call-at-four\"]",
                    "breaks: [\"call-at-four\"], sets: [\"knows-party\"]",
                )]),
            ],
        },
        Case {
            code: "S011",
            bad: vec![
                edits([(
                    "breaks: [\"call-at-four\"]",
                    "breaks: [⟦S011:\"call-at-for\"⟧]",
                )]),
                edits([(
                    "breaks: [\"call-at-four\"]",
                    "breaks: [\"call-at-four\", ⟦S011:\"refund\"⟧]",
                )]),
            ],
            nearly: vec![edits([("breaks: [\"call-at-four\"]", "breaks: []")])],
        },
        Case {
            code: "S012",
            bad: vec![edits([(
                "department: \"Depot\") }",
                "department: \"Depot\"), ⟦S012:\"boss\"⟧: Colleague(name: \"Lee\", department: \"Depot\") }",
            )])],
            nearly: vec![edits([(
                "by: \"depot\"",
                "when: Flag(\"knows-party\"), by: \"depot\"",
            )])],
        },
        Case {
            code: "S018",
            bad: vec![edits([(
                "id: \"late-parcel\"",
                "id: ⟦S018:\"late-parcels\"⟧",
            )])],
            nearly: vec![edits([(
                "title: \"The late parcel\"",
                "title: \"late-parcels\"",
            )])],
        },
        Case {
            code: "S019",
            bad: vec![
                edits([(
                    "standards: [\"3.1\"]",
                    "standards: [\"3.1\", ⟦S019:\"9.9\"⟧]",
                )]),
                edits([("standards: [\"3.1\"]", "standards: [⟦S019:\"3.1.1\"⟧]")]),
            ],
            nearly: vec![edits([(
                "standards: [\"3.1\"]",
                "standards: [\"5.4\", \"1.1\"]",
            )])],
        },
        Case {
            code: "S020",
            bad: vec![
                edits([
                    ("id: \"party\"", "id: ⟪\"name-it\"⟫"),
                    ("id: \"name-it\"", "id: ⟦S020:\"name-it\"⟧"),
                ]),
                edits([
                    (
                        "        \"opening\": Node(",
                        "        ⟦S020:\"opening\"⟧: Node(",
                    ),
                    ("id: \"number\"", "id: ⟪\"silence\"⟫"),
                    ("Not(Said(\"opening/number\"))", "Flag(\"knows-party\")"),
                ]),
            ],
            nearly: vec![edits([("id: \"party\"", "id: \"name-its\"")])],
        },
    ]
}

fn ways() -> Vec<Case> {
    let never_reached = |when: &str| {
        vec![
            (
                "goto: \"offer\",",
                format!("routes: [Route(when: {when}, goto: ⟪\"twice\"⟫)], goto: \"offer\","),
            ),
            (
                "\"glad\": Ending(",
                "⟦S003:\"twice\"⟧: Ending(outcome: Success, tells: Nothing),\n\"glad\": Ending("
                    .to_owned(),
            ),
        ]
    };
    let more_choices = |count: usize| -> String {
        let choice = |number: usize| {
            format!(
                "Choice(id: \"c{number}\", says: \"So.\", key: (), why: \"So.\", goto: \"glad\"),\n"
            )
        };
        (1..=count).map(choice).collect()
    };
    let promises = |count: usize| -> String {
        let names: Vec<String> = (1..=count).map(|number| format!("\"p{number}\"")).collect();
        names.join(", ")
    };
    vec![
        Case {
            code: "S003",
            bad: vec![
                edits([
                    ("goto: \"stays\"", "goto: \"glad\""),
                    ("        \"stays\": Ending(", "        ⟦S003:\"stays\"⟧: Ending("),
                ]),
                // One of them is the reason for the other.
                edits([
                    ("goto: \"kept\"", "goto: \"gone\""),
                    ("        \"kept\": Node(", "        ⟦S003:\"kept\"⟧: Node("),
                ]),
                never_reached(NEVER),
                never_reached("Feels(Trust, AtLeast(1000))"),
            ],
            nearly: vec![
                edits([
                    ("answered.\", goto: \"story\"", "answered.\", goto: \"hush\""),
                    ("\"glad\": Ending(", "\"hush\": Node(stage: Recover, goto: \"story\"),\n\"glad\": Ending("),
                ]),
                vec![
                    (
                        "goto: \"offer\",",
                        "routes: [Route(when: Said(\"opening/number\"), goto: \"twice\")], goto: \"offer\","
                            .to_owned(),
                    ),
                    (
                        "\"glad\": Ending(",
                        "\"twice\": Ending(outcome: Success, tells: Nothing),\n\"glad\": Ending("
                            .to_owned(),
                    ),
                ],
            ],
        },
        Case {
            code: "S004",
            bad: vec![
                edits([
                    ("goto: \"glad\"", "goto: \"kept\""),
                    ("goto: \"stays\"", "goto: \"kept\""),
                    ("        \"kept\": Node(", "        ⟦S004:\"kept\"⟧: Node("),
                    ("        \"glad\": Ending(", "        ⟪\"glad\"⟫: Ending("),
                    ("        \"stays\": Ending(", "        ⟪\"stays\"⟫: Ending("),
                ]),
            ],
            // Round and round, with a way out.
            nearly: vec![edits([("answered.\", goto: \"story\"", "answered.\", goto: \"opening\"")])],
        },
        Case {
            code: "S005",
            bad: vec![
                edits([
                    ("            goto: \"offer\",\n", ""),
                    ("        \"story\": Node(", "        ⟦S005:\"story\"⟧: Node("),
                ]),
                edits([(
                    "goto: \"offer\",\n        ),",
                    "goto: \"offer\",\n        ),\n⟦S005:\"hush\"⟧: Node(stage: Close, choices: []),",
                )]),
            ],
            nearly: vec![edits([(
                "goto: \"offer\",",
                "choices: [Choice(id: \"on\", says: \"So.\", key: (), why: \"So.\", goto: \"offer\")],",
            )])],
        },
        Case {
            code: "S013",
            bad: vec![
                vec![
                    ("        \"kept\": Node(", "        ⟦S013:\"kept\"⟧: Node(".to_owned()),
                    ("id: \"forget\"", "id: ⟪\"forget\"⟫".to_owned()),
                    ("lines: [Line(says: \"It is four o'clock.\")],\n            choices: [", format!("choices: [{}", more_choices(4))),
                ],
                // More than five at once only for those who named it.
                vec![
                    ("        \"offer\": Node(", "        ⟦S013:\"offer\"⟧: Node(".to_owned()),
                    ("lines: [Line(says: \"What will you do?\")],\n            choices: [", format!("choices: [{}", more_choices(4))),
                ],
                vec![
                    ("        \"kept\": Node(", "        ⟦S013:\"kept\"⟧: Node(".to_owned()),
                    ("id: \"forget\"", "id: ⟪\"forget\"⟫".to_owned()),
                    (
                        "lines: [Line(says: \"It is four o'clock.\")],\n            choices: [",
                        format!("choices: [{}", more_choices(8)).replace("key:", "when: Flag(\"knows-party\"), key:"),
                    ),
                ],
            ],
            nearly: vec![
                vec![(
                    "lines: [Line(says: \"It is four o'clock.\")],\n            choices: [",
                    format!("choices: [{}", more_choices(3)),
                )],
                vec![(
                    "lines: [Line(says: \"What will you do?\")],\n            choices: [",
                    format!("choices: [{}", more_choices(4).replacen("key:", "when: Said(\"opening/number\"), key:", 1)),
                )],
            ],
        },
        Case {
            code: "S014",
            bad: vec![
                edits([
                    ("        \"story\": Node(", "        ⟦S014:\"story\"⟧: Node("),
                    ("goto: \"offer\",\n        ),", "goto: ⟪\"echo\"⟫,\n        ),\n\"echo\": Node(stage: Listen, goto: ⟪\"story\"⟫),"),
                ]),
                edits([
                    ("        \"story\": Node(", "        ⟦S014:\"story\"⟧: Node("),
                    ("goto: \"offer\",", "goto: ⟪\"story\"⟫,"),
                ]),
            ],
            nearly: vec![edits([(
                "goto: \"offer\",\n        ),",
                "goto: \"echo\",\n        ),\n\"echo\": Node(stage: Listen, goto: \"offer\"),",
            )])],
        },
        Case {
            code: "S015",
            bad: vec![vec![
                ("id: \"late-parcel\"", "id: ⟦S015:\"late-parcel\"⟧".to_owned()),
                ("promises: [\"call-at-four\"]", format!("promises: [\"call-at-four\", {}]", promises(253))),
            ]],
            // Beside them the conditions read a flag and two replies.
            nearly: vec![vec![(
                "promises: [\"call-at-four\"]",
                format!("promises: [\"call-at-four\", {}]", promises(252)),
            )]],
        },
        Case {
            code: "S016",
            bad: vec![
                edits([
                    ("        \"offer\": Node(", "        ⟦S016:\"offer\"⟧: Node("),
                    ("critical: Customer,", "critical: Customer, when: Flag(\"knows-party\"),"),
                ]),
                vec![
                    (
                        "goto: \"offer\",\n        ),",
                        format!(
                            "goto: \"hush\",\n        ),\n⟦S016:\"hush\"⟧: Node(stage: Listen, choices: [Choice(id: \"on\", says: \"So.\", key: (), why: \"So.\", when: {NEVER}, goto: \"offer\")]),"
                        ),
                    ),
                ],
            ],
            nearly: vec![edits([("critical: Customer,", "critical: Customer, when: Not(Flag(\"knows-party\")),")])],
        },
        Case {
            code: "S017",
            bad: vec![
                // What lies behind it is not reported as well.
                vec![
                    ("id: \"forget\"", "id: ⟦S017:\"forget\"⟧".to_owned()),
                    ("breaks: [\"call-at-four\"],", format!("breaks: [\"call-at-four\"], when: {NEVER},")),
                ],
            ],
            nearly: vec![edits([("breaks: [\"call-at-four\"],", "breaks: [\"call-at-four\"], when: Not(Said(\"kept/forget\")),")])],
        },
    ]
}
