//! K: keys that measure nothing or something else than they say, and what a panel thinks of them.

use super::cases::Case;
use super::shorthand::{key, keys_are_tried_out, marked, moves, stage, start, with};
use crate::check::tests::marked::{Edit, edits};

pub fn cases() -> Vec<Case> {
    let mut cases = of_decisions();
    cases.extend(of_panels());
    cases
}

/// Both replies of the detour have this key.
fn one_key(ownership: f64) -> Vec<Edit> {
    vec![
        keys_are_tried_out(),
        moves("for-the-record", ""),
        with("for-the-record", "effort: 1"),
        key("for-the-record", [1.0, 2.0, ownership]),
    ]
}

/// Five of the ten decisions have a reply that nothing beats; at a sixth only patience says otherwise.
fn nothing_to_weigh(patience: f64) -> Vec<Edit> {
    vec![
        keys_are_tried_out(),
        key("guest-flat", [1.0, 0.0, 0.0]),
        key("till-five", [0.0, 0.0, -1.0]),
        key("your-own-way", [0.0, 1.0, -1.0]),
        key("kind-of-you", [0.5, patience, -1.0]),
    ]
}

fn twins() -> Vec<Edit> {
    vec![
        keys_are_tried_out(),
        key("back-on-the-hook", [1.0, 0.0, -1.0]),
        moves("back-on-the-hook", ""),
    ]
}

/// The question about the other keys is only asked after the lie.
fn behind_the_lie() -> Vec<Edit> {
    edits([
        (
            "id: \"with-the-bolt\" … goto: \"fifth-floor\"",
            "goto: \"three-keys\"",
        ),
        (
            "id: \"of-course\" … goto: \"tells-the-house\"",
            "goto: \"fifth-floor\"",
        ),
        (
            "id: \"moira\" … goto: \"lock\"",
            "goto: \"tells-the-house\"",
        ),
    ])
}

fn but<const N: usize>(mut edits: Vec<Edit>, more: [Edit; N]) -> Vec<Edit> {
    edits.extend(more);
    edits
}

fn of_decisions() -> Vec<Case> {
    let own_way_on = (
        "id: \"your-own-way\" … goto: \"fifth-floor\"",
        "goto: \"three-keys\"".to_owned(),
    );
    let fifth_floor = edits([("\"fifth-floor\": Node", "⟦K116:\"fifth-floor\"⟧: Node")]).remove(0);
    let detour = edits([("\"on-the-screen\": Node", "⟦K101:\"on-the-screen\"⟧: Node")]).remove(0);
    let last_line = "says: \"31-B, Wednesday. What does the next shift read?\"";
    let remembered = format!("{last_line}, when: Said(\"three-keys/any-time\")");
    vec![
        Case {
            code: "K101",
            bad: vec![but(one_key(0.0), [detour])],
            nearly: vec![one_key(-0.01)],
        },
        Case {
            code: "K113",
            bad: vec![but(nothing_to_weigh(0.0), [start(["K113"])])],
            nearly: vec![nothing_to_weigh(0.01)],
        },
        Case {
            code: "K114",
            bad: vec![but(twins(), [marked("K114", "back-on-the-hook")])],
            nearly: vec![
                but(twins(), [with("back-on-the-hook", "informs: 1")]),
                // It is asked about later.
                but(twins(), [(last_line, remembered)]),
            ],
        },
        Case {
            code: "K116",
            bad: vec![but(behind_the_lie(), [own_way_on.clone(), fifth_floor])],
            nearly: vec![
                behind_the_lie(),
                but(
                    behind_the_lie(),
                    [own_way_on, stage("fifth-floor", "Recover")],
                ),
            ],
        },
        Case {
            code: "K117",
            bad: vec![vec![start(["K117"]), stage("opening", "Listen")]],
            nearly: vec![vec![stage("fifth-floor", "Resolve")]],
        },
        Case {
            code: "K118",
            bad: vec![
                vec![moves("you-first", "LetFinish, ⟦K118:WaveAway⟧")],
                vec![moves("for-the-record", "⟦K118:PlainLanguage⟧")],
            ],
            nearly: vec![
                vec![
                    moves("you-first", "LetFinish, WaveAway"),
                    key("you-first", [0.99, 2.0, 0.0]),
                ],
                // Two moves on one axis, of which the key follows one.
                vec![moves("you-first", "WaveAway, NameFeeling")],
            ],
        },
    ]
}

/// What the panel says about the empathy of `out-there`, which is keyed 2.
fn rated(ratings: &str) -> Vec<Edit> {
    edits([("\"opening/out-there\": Ratings( … [2, 2, 2]", ratings)])
}

fn of_panels() -> Vec<Case> {
    let out_there = |code| marked(code, "out-there");
    vec![
        Case {
            code: "K120",
            bad: vec![but(rated("[2, 2]"), [out_there("K120")])],
            nearly: vec![rated("[2, 2, 2, 2]")],
        },
        Case {
            code: "K121",
            bad: vec![but(rated("[2, 2, 0.49]"), [out_there("K121")])],
            nearly: vec![rated("[2, 2, 0.5]")],
        },
        Case {
            code: "K122",
            bad: vec![but(rated("[1, 1.49, 1.5]"), [out_there("K122")])],
            nearly: vec![rated("[1, 1.5, 2]")],
        },
    ]
}
