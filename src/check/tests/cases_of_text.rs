//! P and K: values of the wrong type, misspelt words, numbers out of range.

use super::cases::Case;
use super::fixture::edits;

pub fn cases() -> Vec<Case> {
    vec![
        Case {
            code: "P101",
            bad: vec![
                edits([("title: \"The late parcel\"", "title: ⟦P101:5⟧")]),
                edits([("start: \"opening\"", "start: ⟦P101:opening⟧")]),
                edits([("start: \"opening\"", "start: ⟦P101:'o'⟧")]),
                edits([("        \"story\": Node(", "        ⟦P101:story⟧: Node(")]),
                edits([("channel: Chat", "channel: ⟦P101:\"Chat\"⟧")]),
                edits([("persona: Volatile", "persona: ⟦P101:3⟧")]),
                edits([("persona: Volatile", "persona: ⟦P101:Custom⟧")]),
                edits([("format: 1", "format: ⟦P101:\"1\"⟧")]),
                edits([("mandatory: [Own]", "mandatory: ⟦P101:Own⟧")]),
                edits([(
                    "{ \"depot\": Colleague(name: \"Jo\", department: \"Depot\") }",
                    "⟦P101:[]⟧",
                )]),
                edits([("[ActNow, GiveTime]", "[⟦P101:\"ActNow\"⟧, GiveTime]")]),
                edits([("[ActNow, GiveTime]", "[⟦P101:7⟧, GiveTime]")]),
                edits([(
                    "(empathy: 1, patience: 0, ownership: 2)",
                    "⟦P101:[1, 0, 2]⟧",
                )]),
                edits([("glasses: false", "glasses: ⟦P101:No⟧")]),
                edits([("Line(says: \"It came.\")", "⟦P101:Line⟧(\"It came.\")")]),
                edits([("Line(says: \"It came.\")", "⟦P101:\"It came.\"⟧")]),
                edits([("Line(says: \"It came.\")", "⟦P101:None⟧")]),
                edits([(
                    "says: \"It came.\"",
                    "says: ⟦P101:[\"It came.\", \"It did.\"]⟧",
                )]),
                edits([(
                    "says: \"It came.\"",
                    "says: ⟦P101:OneOf(\"It came.\", \"It did.\")⟧",
                )]),
                edits([(
                    "Route(when: Feels(Anger, AtLeast(900)), goto: \"gone\")",
                    "⟦P101:\"gone\"⟧",
                )]),
                edits([(
                    "[Route(when: Feels(Anger, AtLeast(900)), goto: \"gone\")]",
                    "⟦P101:\"gone\"⟧",
                )]),
                edits([("sets: [\"knows-party\"]", "sets: ⟦P101:\"knows-party\"⟧")]),
                edits([(
                    "Silence(after_s: 30, why: \"Nobody answered.\", goto: \"story\")",
                    "⟦P101:30⟧",
                )]),
                edits([("Silence(after_s: 30", "Silence(after_s: ⟦P101:\"30\"⟧")]),
                edits([(
                    "feels: (anger: 500, disappointment: 400, worry: 300)",
                    "feels: ⟦P101:(500, 400, 300)⟧",
                )]),
                edits([(
                    "Any([Flag(\"knows-party\"), Not(Said(\"opening/number\"))])",
                    "Any(⟦P101:Flag(\"knows-party\")⟧)",
                )]),
            ],
            nearly: vec![
                edits([(
                    "title: \"The late parcel\"",
                    "title: r#\"The \"late\" parcel\"#",
                )]),
                edits([(
                    "thinks: \"Nobody cares.\"",
                    "thinks: Some(\"Nobody cares.\")",
                )]),
                edits([("effort: 1,", "effort: Some(1), when: None, critical: None,")]),
                edits([("feels: (anger", "feels: Feels(anger")]),
            ],
        },
        Case {
            code: "P102",
            bad: vec![
                edits([("Colleague(name", "⟦P102:Coleague⟧(name")]),
                edits([(
                    "Line(says: \"It came.\")",
                    "⟦P102:Choice⟧(says: \"It came.\")",
                )]),
                edits([(
                    "Line(says: \"It came.\")",
                    "⟦P102:Says⟧(says: \"It came.\")",
                )]),
                edits([("\"glad\": Ending(", "\"glad\": ⟦P102:Node⟧(")]),
                edits([("\"kept\": Node(", "\"kept\": ⟦P102:Ending⟧(")]),
                edits([("\nScenario(", "\n⟦P102:Scenrio⟧(")]),
            ],
            nearly: vec![
                edits([("Colleague(name", "(name")]),
                edits([("\"glad\": Ending(", "\"glad\": (")]),
                edits([("\"kept\": Node(", "\"kept\": (")]),
                edits([(
                    "key: (empathy: 2, patience: 1.5)",
                    "key: Key(empathy: 2, patience: 1.5)",
                )]),
            ],
        },
        Case {
            code: "P103",
            bad: vec![
                edits([
                    ("    sector: \"parcels\",\n", ""),
                    ("\nScenario(", "\n⟦P103:Scenario⟧("),
                ]),
                edits([("Line(says: \"It came.\")", "⟦P103:Line⟧()")]),
                edits([("feels: (anger: 500, ", "feels: ⟦P103:(⟧")]),
                edits([("persona: Volatile", "persona: ⟦P103:Custom⟧(anger: 900)")]),
                edits([
                    (
                        "Choice(\n                    id: \"call\"",
                        "⟦P103:Choice⟧(\n                    id: \"call\"",
                    ),
                    ("key: (empathy: 2, patience: 0, ownership: 1),", ""),
                    ("why: \"The promise is kept.\",", "why: None,"),
                ]),
            ],
            nearly: vec![
                edits([("            weight: 2,\n", "")]),
                edits([(", thinks: \"Nobody cares.\"", "")]),
                edits([(
                    "    composite: Weights(empathy: 1, patience: 1, ownership: 2),\n",
                    "",
                )]),
                edits([(
                    "            afterwards: \"She sends a picture of the party.\",\n",
                    "",
                )]),
                edits([(
                    "look: Look(age: Adult, hair: Long, skin: 3, dress: 2, glasses: false, beard: Shaven)",
                    "look: Look()",
                )]),
            ],
        },
        Case {
            code: "P104",
            bad: vec![
                edits([("sector:", "⟦P104:sektor⟧:")]),
                edits([("why: \"A time", "⟦P104:whi⟧: \"A time")]),
                edits([("after_s: 30", "⟦P104:after⟧: 30")]),
                edits([("goto: \"kept\"", "⟦P104:go_to⟧: \"kept\"")]),
                edits([("costs: 2,", "costs: 2, ⟦P104:price⟧: 3,")]),
                edits([("costs: 2,", "costs: 2, ⟦P104:cost⟧: 3,")]),
                edits([(
                    "key: (empathy: 2, patience: 1.5)",
                    "key: (⟦P104:emphaty⟧: 2, patience: 1.5)",
                )]),
            ],
            nearly: vec![
                edits([(
                    "name: \"Jo\", department: \"Depot\"",
                    "department: \"Depot\", name: \"Jo\"",
                )]),
                edits([("costs: 2,", "r#costs: 2,")]),
            ],
        },
        Case {
            code: "P105",
            bad: vec![
                edits([("channel: Chat", "channel: ⟦P105:Chatt⟧")]),
                edits([("channel: Chat", "channel: ⟦P105:\"chat\"⟧")]),
                edits([("channel: Chat", "channel: ⟦P105:Telegram⟧")]),
                edits([("stage: Listen", "stage: ⟦P105:Listening⟧")]),
                edits([("outcome: Failure", "outcome: ⟦P105:Fail⟧")]),
                edits([("outcome: Success", "outcome: ⟦P105:Sucess⟧")]),
                edits([("persona: Volatile", "persona: ⟦P105:volatile⟧")]),
                edits([(
                    "persona: Volatile",
                    "persona: ⟦P105:Custm⟧(anger: 900, disappointment: 900, worry: 900)",
                )]),
                edits([("critical: Customer", "critical: ⟦P105:Client⟧")]),
                edits([("hair: Long", "hair: ⟦P105:Blue⟧")]),
                edits([("Any([Flag", "⟦P105:Either⟧([Flag")]),
                edits([("Not(Said", "⟦P105:Nott⟧(Said")]),
                edits([("AtLeast(900)", "⟦P105:Atleast⟧(900)")]),
                edits([("Feels(Anger", "Feels(⟦P105:Rage⟧")]),
                edits([("OneOf([", "⟦P105:Oneof⟧([")]),
            ],
            nearly: vec![
                edits([("channel: Chat", "channel: r#Chat")]),
                edits([(
                    "persona: Volatile",
                    "persona: Custom(anger: 600, disappointment: 1400, worry: 1000)",
                )]),
                edits([("critical: Customer", "critical: Some(Compliance)")]),
            ],
        },
        Case {
            code: "P106",
            bad: vec![
                edits([("difficulty: 2", "difficulty: ⟦P106:6⟧")]),
                edits([("difficulty: 2", "difficulty: ⟦P106:2.5⟧")]),
                edits([("difficulty: 2", "difficulty: ⟦P106:99999999999999999999⟧")]),
                edits([("after_s: 30", "after_s: ⟦P106:4⟧")]),
                edits([("loss: 4", "loss: ⟦P106:61⟧")]),
                edits([("loss: 4", "loss: ⟦P106:inf⟧")]),
                edits([("AtLeast(900)", "AtLeast(⟦P106:1001⟧)")]),
                edits([("weight: 2", "weight: ⟦P106:0⟧")]),
                edits([("progress: 400", "progress: ⟦P106:-1001⟧")]),
                edits([(
                    "Weights(empathy: 1, patience: 1, ownership: 2)",
                    "⟦P106:Weights(empathy: 0, patience: 0, ownership: 0)⟧",
                )]),
                edits([("says: \"It came.\"", "says: OneOf(⟦P106:[]⟧)")]),
                edits([(
                    "says: \"It came.\"",
                    "says: OneOf(⟦P106:[\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"]⟧)",
                )]),
            ],
            nearly: vec![
                edits([("difficulty: 2", "difficulty: 5")]),
                edits([("after_s: 30", "after_s: 300")]),
                edits([("loss: 4", "loss: 60.00")]),
                edits([("progress: 400", "progress: -1000")]),
                edits([(
                    "Weights(empathy: 1, patience: 1,",
                    "Weights(empathy: 0, patience: 0,",
                )]),
                edits([(
                    "says: \"It came.\"",
                    "says: OneOf([\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\"])",
                )]),
            ],
        },
        Case {
            code: "P107",
            bad: vec![
                edits([("title: \"The late parcel\"", "title: ⟦P107:\"\"⟧")]),
                edits([("thinks: \"Nobody cares.\"", "thinks: ⟦P107:\" \\n \"⟧")]),
                edits([("says: \"It came.\"", "says: ⟦P107:\"\"⟧")]),
                edits([(
                    "says: \"It came.\"",
                    "says: OneOf([\"It came.\", ⟦P107:\"\"⟧])",
                )]),
                edits([("language: \"en\"", "language: ⟦P107:\"\"⟧")]),
            ],
            nearly: vec![
                edits([("title: \"The late parcel\"", "title: \"…\"")]),
                edits([("thinks: \"Nobody cares.\"", "thinks: None")]),
            ],
        },
        Case {
            code: "P108",
            bad: vec![
                edits([("id: \"late-parcel\"", "id: ⟦P108:\"Late Parcel\"⟧")]),
                edits([("id: \"tracking\"", "id: ⟦P108:\"2nd\"⟧")]),
                edits([("id: \"party\"", "id: ⟦P108:\"the_party\"⟧")]),
                edits([("id: \"call\"", "id: ⟦P108:\"pesta-é\"⟧")]),
                edits([(
                    "promises: [\"call-at-four\"]",
                    "promises: [\"call-at-four\", ⟦P108:\"!\"⟧]",
                )]),
                edits([("start: \"opening\"", "start: ⟦P108:\"\"⟧")]),
                // Whoever writes it as it should be is right.
                edits([("        \"kept\": Node(", "        ⟦P108:\"Kept\"⟧: Node(")]),
                edits([("{ \"depot\": Colleague(", "{ ⟦P108:\"Depot\"⟧: Colleague(")]),
                edits([("sets: [\"knows-party\"]", "sets: [⟦P108:\"Knows-party\"⟧]")]),
                edits([("language: \"en\"", "language: ⟦P108:\"english\"⟧")]),
                edits([
                    ("{ \"depot\": Colleague(", "{ ⟦P108:\"desk\"⟧: Colleague("),
                    ("by: \"depot\"", "by: \"desk\""),
                ]),
                vec![("id: \"call\"", format!("id: ⟦P108:\"{}\"⟧", "a".repeat(65)))],
            ],
            nearly: vec![
                edits([("id: \"tracking\"", "id: \"t-2-nd\"")]),
                edits([("language: \"en\"", "language: \"en-GB\"")]),
                vec![("id: \"call\"", format!("id: \"{}\"", "a".repeat(64)))],
            ],
        },
        Case {
            code: "P109",
            bad: vec![
                edits([("when: Said(\"opening/name-it\")", "when: ⟦P109:Said⟧")]),
                edits([(
                    "when: Said(\"opening/name-it\")",
                    "when: ⟦P109:\"opening/name-it\"⟧",
                )]),
                edits([(
                    "when: Said(\"opening/name-it\")",
                    "when: ⟦P109:Said(\"opening\", \"name-it\")⟧",
                )]),
                edits([("when: Said(\"opening/name-it\")", "when: ⟦P109:true⟧")]),
                edits([("when: Said(\"opening/name-it\")", "when: All(⟦P109:[]⟧)")]),
                edits([("AtLeast(900)", "⟦P109:900⟧")]),
                edits([("Feels(Anger, AtLeast(900))", "⟦P109:Feels(Anger)⟧")]),
                edits([("AtLeast(900)", "⟦P109:AtLeast()⟧")]),
            ],
            nearly: vec![
                edits([(
                    "when: Said(\"opening/name-it\")",
                    "when: All([Not(Not(Said(\"opening/name-it\")))])",
                )]),
                edits([("AtLeast(900)", "AtLeast(0)")]),
            ],
        },
        Case {
            code: "P110",
            bad: vec![
                edits([("format: 1", "format: ⟦P110:2⟧"), ("sector:", "branch:")]),
                edits([
                    ("format: 1", "format: ⟦P110:0⟧"),
                    ("nodes: {", "nodes: {\"x\": 5, "),
                ]),
                edits([("format: 1", "format: ⟦P110:1.1⟧")]),
            ],
            nearly: vec![edits([("format: 1", "format: +1")])],
        },
        Case {
            code: "P111",
            bad: vec![
                edits([("stage: Resolve,", "stage: Resolve, goto: ⟦P111:\"kept\"⟧,")]),
                edits([(
                    "stage: Resolve,",
                    "stage: Resolve, routes: ⟦P111:[⟧Route(when: Flag(\"knows-party\"), goto: \"kept\")],",
                )]),
                edits([(
                    "goto: \"offer\",",
                    "goto: \"offer\", silence: ⟦P111:Silence⟧(after_s: 9, goto: \"offer\"),",
                )]),
            ],
            nearly: vec![
                edits([("stage: Resolve,", "stage: Resolve, goto: None,")]),
                edits([(
                    "goto: \"offer\",",
                    "goto: \"offer\", routes: [Route(when: Flag(\"knows-party\"), goto: \"kept\")],",
                )]),
            ],
        },
        Case {
            code: "K001",
            bad: vec![
                edits([("patience: 1.5", "patience: ⟦K001:3⟧")]),
                edits([("patience: 1.5", "patience: ⟦K001:-2.01⟧")]),
                edits([("patience: 1.5", "patience: ⟦K001:1.255⟧")]),
                edits([("patience: 1.5", "patience: ⟦K001:1e300⟧")]),
            ],
            nearly: vec![
                edits([("patience: 1.5", "patience: 2.0")]),
                edits([("patience: 1.5", "patience: -2")]),
                edits([("key: (empathy: 2, patience: 1.5)", "key: ()")]),
            ],
        },
        Case {
            code: "K002",
            bad: vec![
                edits([
                    (
                        "        \"stays\": Ending(",
                        "        ⟦K002:\"stays\"⟧: Ending(",
                    ),
                    ("loss: 4, ", ""),
                ]),
                edits([
                    (
                        "        \"gone\": Ending(",
                        "        ⟦K002:\"gone\"⟧: Ending(",
                    ),
                    ("loss: 12", "loss: 0"),
                ]),
                edits([(
                    "        \"glad\": Ending(",
                    "        ⟦K002:\"glad\"⟧: Ending(loss: 1,",
                )]),
            ],
            nearly: vec![
                edits([("loss: 4", "loss: 0.01")]),
                edits([("tells: Recommends", "tells: Recommends, loss: 0")]),
            ],
        },
    ]
}
