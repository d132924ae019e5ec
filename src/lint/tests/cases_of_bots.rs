//! K: what the bots come to, who judge nothing or everything.

use super::cases::Case;
use super::shorthand::{
    every_key_times, first, goto, key, keys_are_tried_out, marked, moves, says, stage, start,
};
use crate::check::tests::marked::{Edit, edits};

pub fn cases() -> Vec<Case> {
    let mut cases = of_the_best_way();
    cases.extend(of_giveaways());
    cases.extend(of_whoever_does_not_judge());
    cases
}

fn keys<const N: usize>(keys: [(&str, [f64; 3]); N]) -> Vec<Edit> {
    let keys = keys.map(|(choice, points)| key(choice, points));
    [keys_are_tried_out()].into_iter().chain(keys).collect()
}

fn but<const N: usize>(mut edits: Vec<Edit>, more: [Edit; N]) -> Vec<Edit> {
    edits.extend(more);
    edits
}

fn edit(from: &'static str, to: &str) -> Edit {
    (from, to.to_owned())
}

/// The tidy note costs less than the good one, and ends half well; the rest is what that costs.
fn tidy_note_pays() -> Vec<Edit> {
    let keyed = keys([("sorted", [1.0, 0.0, 2.0]), ("her-door", [1.75, 1.5, 2.0])]);
    but(keyed, [moves("sorted", "")])
}

/// Patience has six points on the best way.
fn little_patience() -> Vec<Edit> {
    keys([
        ("first-the-form", [-1.0, 0.0, 1.0]),
        ("out-there", [2.0, 0.0, 0.0]),
        ("her-door", [1.5, 0.0, 2.0]),
        ("all-morning", [2.0, 0.0, -0.5]),
        ("head-office", [-1.0, 0.0, -1.0]),
        ("we-did", [2.0, 0.0, 2.0]),
        ("with-the-bolt", [1.0, 0.0, 2.0]),
        ("your-own-way", [0.0, 0.0, -1.0]),
        ("kind-of-you", [1.5, 0.0, -1.0]),
    ])
}

/// The warmest replies are warmer than the best ones.
fn warmth_elsewhere(her_door: f64) -> Vec<Edit> {
    keys([
        ("we-did", [1.0, 1.0, 2.0]),
        ("kind-of-you", [2.0, 0.5, -1.0]),
        ("her-door", [her_door, 1.5, 2.0]),
    ])
}

/// What is told of Ada decides nothing, so that nobody has to go round for it.
fn ada_decides_nothing() -> Vec<Edit> {
    edits([
        (
            "All([Flag(\"knows-ada\"), Flag(\"new-lock\")])",
            "Flag(\"new-lock\")",
        ),
        ("id: \"her-door\" … sets: [\"knows-ada\"],", ""),
        ("id: \"all-morning\" … sets: [\"knows-ada\"],", ""),
    ])
}

/// Every decision weighs as much as can be, so that small keys are evidence.
fn small_keys(factor: f64) -> Vec<Edit> {
    let mut all = every_key_times(factor);
    all.push(keys_are_tried_out());
    all.push(edit("AtLeast(560)", "AtLeast(500)"));
    for (node, stage_name) in [
        ("opening", "Open"),
        ("stairs", "Listen"),
        ("tonight", "Resolve"),
        ("fifth-floor", "Own"),
        ("three-keys", "Close"),
        ("log", "Close"),
    ] {
        all.push(stage(node, &format!("{stage_name}, weight: 3")));
    }
    for from in [
        "\"ada\": Node( … weight: 2",
        "\"whose\": Node( … weight: 2",
        "\"lock\": Node( … weight: 2",
    ] {
        all.push(edit(from, "weight: 3"));
    }
    all
}

fn of_the_best_way() -> Vec<Case> {
    let loss = |loss| edit("loss: 4", loss);
    let round = || goto("your-own-way", "ada");
    vec![
        Case {
            code: "K102",
            bad: vec![vec![
                edit("loss: 9", "loss: 2.5"),
                edit(
                    "\"own-locksmith\": Ending",
                    "⟦K102:\"own-locksmith\"⟧: Ending",
                ),
            ]],
            nearly: vec![vec![edit("loss: 9", "loss: 2.51")]],
        },
        Case {
            code: "K103",
            bad: vec![
                vec![
                    edit("\"sleeps\": Ending", "⟦K103:\"sleeps\"⟧: Ending"),
                    edit("outcome: Success", "outcome: Partial, loss: 1"),
                ],
                but(
                    tidy_note_pays(),
                    [
                        loss("loss: 0.33"),
                        edit("\"unconvinced\": Ending", "⟦K103:\"unconvinced\"⟧: Ending"),
                    ],
                ),
            ],
            nearly: vec![but(tidy_note_pays(), [loss("loss: 0.34")])],
        },
        Case {
            code: "K104",
            bad: vec![but(
                little_patience(),
                [key("own-door", [1.0, 1.9, 0.0]), start(["K104"])],
            )],
            nearly: vec![little_patience()],
        },
        Case {
            code: "K112",
            bad: vec![but(warmth_elsewhere(1.45), [start(["K112"])])],
            nearly: vec![warmth_elsewhere(1.5)],
        },
        Case {
            code: "K115",
            bad: vec![but(
                ada_decides_nothing(),
                [round(), marked("K115", "your-own-way")],
            )],
            nearly: vec![
                // All that comes then was said before.
                but(ada_decides_nothing(), [goto("your-own-way", "whose")]),
                // Nobody loses on the way there what could be won back.
                but(
                    ada_decides_nothing(),
                    [round(), goto("shattered", "ada"), goto("by-eleven", "ada")],
                ),
            ],
        },
        Case {
            code: "K119",
            bad: vec![but(small_keys(0.17), [start(["K119"])])],
            nearly: vec![small_keys(0.18)],
        },
    ]
}

fn of_giveaways() -> Vec<Case> {
    let longer = || {
        vec![
            says(
                "out-there",
                "It's out there somewhere, and you can't tell who with. When did he ring you?",
            ),
            says(
                "you-first",
                "So it is. You first, and the screen later. What was it that he said to you?",
            ),
            says(
                "own-door",
                "You were home, and you couldn't go in. Take your time, there's nobody behind you.",
            ),
            says(
                "her-door",
                "So it's her door. Who else could she ring at night? I'd very much like to be one.",
            ),
        ]
    };
    let shorter = || {
        vec![
            says(
                "out-there",
                "It's out there, and you can't tell who with. When did he ring?",
            ),
            says(
                "own-door",
                "You were home, and couldn't go in. Take your time, nobody's here.",
            ),
        ]
    };
    let friendlier = || {
        vec![
            says(
                "out-there",
                "I'm sorry! It's out there, and you can't tell who with. When did he ring?",
            ),
            says(
                "you-first",
                "So it is, sorry. You first, and the screen later. What did he say?",
            ),
            says(
                "own-door",
                "You were home, and couldn't go in. Please take your time, nobody's here.",
            ),
            says(
                "we-did",
                "We did, at 15.40 on Tuesday, and nobody signed for it. I'm sorry.",
            ),
            says(
                "by-noon",
                "I'm so sorry! A new lock by noon, and we pay. Please leave it to me.",
            ),
            says(
                "any-time",
                "That's it, then, and it went very well. Do come down any time at all.",
            ),
            says(
                "you-say-where",
                "Three keys. Where each of them goes, you say. Sorry that we chose before.",
            ),
        ]
    };
    // The same smells, only in the translation.
    let longer_there = || {
        vec![edit(
            "Kapan Ibu dikabari tukangnya?",
            "Jadi, kapan Ibu dikabari tukangnya?",
        )]
    };
    let shorter_there = || {
        edits([
            (
                "Pelan-pelan, Bu, belum ada antrean.",
                "Pelan-pelan saja, Bu.",
            ),
            (
                "Malam dia bisa telepon siapa, Bu? Saya mau jadi salah satunya.",
                "Malam dia bisa telepon siapa? Saya, semoga.",
            ),
            ("Saya tunggui sampai bisa diputar.", "Saya tunggui di sana."),
        ])
    };
    let friendlier_there = || {
        edits([
            (
                "Kuncinya di luar, dan entah di siapa. Kapan",
                "Mohon maaf, Bu, entah di siapa. Kapan",
            ),
            (
                "Oh iya, ada. Layarnya nanti saja, Bu.",
                "Oh, maaf. Layarnya nanti saja, Bu.",
            ),
            (
                "Pelan-pelan, Bu, belum ada antrean.",
                "Silakan, Bu, belum ada antrean.",
            ),
            ("Itu salah kami.", "Maaf, Bu."),
            (
                "Saya tunggui sampai bisa diputar.",
                "Mohon maaf, saya tunggui.",
            ),
            (
                "Dengan yang baru, berani, selotnya saya pasang juga.",
                "Dengan yang baru, tentu, selotnya silakan dicoba.",
            ),
        ])
    };
    let there = |code: &str| {
        let name = "opening-first-the-form =";
        let marked = format!("⟦{code}:opening-first-the-form⟧ =");
        (name, marked)
    };
    let moved = || {
        ["out-there", "own-door", "we-did", "with-the-bolt"]
            .map(first)
            .to_vec()
    };
    vec![
        Case {
            code: "K105",
            bad: vec![
                but(
                    longer(),
                    [
                        says(
                            "we-did",
                            "We did, at 15.40 on Tuesday, and nobody signed for it. That's on us, all of it.",
                        ),
                        start(["K105"]),
                    ],
                ),
                but(
                    but(
                        longer_there(),
                        [edit("Tukangnya bilang apa?", "Jadi, tukangnya bilang apa?")],
                    ),
                    [there("K105")],
                ),
            ],
            nearly: vec![longer(), longer_there()],
        },
        Case {
            code: "K106",
            bad: vec![
                but(
                    shorter(),
                    [
                        says(
                            "her-door",
                            "So it's her door. Who else could she ring at night? Me, I hope.",
                        ),
                        start(["K106"]),
                    ],
                ),
                but(
                    but(
                        shorter_there(),
                        [edit(
                            "Dengan yang baru, berani, selotnya saya pasang juga.",
                            "Dengan yang baru, berani, ada selotnya.",
                        )],
                    ),
                    [there("K106")],
                ),
            ],
            nearly: vec![shorter(), shorter_there()],
        },
        Case {
            code: "K107",
            bad: vec![but(moved(), [first("you-say-where"), start(["K107"])])],
            nearly: vec![moved()],
        },
        Case {
            code: "K108",
            bad: vec![
                but(
                    friendlier(),
                    [
                        says(
                            "count-them",
                            "I'm counting them all, please wait till eight. Whoever's is missing hears!",
                        ),
                        start(["K108"]),
                    ],
                ),
                but(
                    but(
                        friendlier_there(),
                        [edit(
                            "saya kabari hari ini juga.",
                            "mohon maaf, silakan ditunggu.",
                        )],
                    ),
                    [there("K108")],
                ),
            ],
            nearly: vec![friendlier(), friendlier_there()],
        },
    ]
}

/// Whatever is said leads to the end of the conversation.
fn nobody_goes_early() -> Vec<Edit> {
    vec![
        goto("till-five", "tonight"),
        goto("of-course", "fifth-floor"),
        goto("sorted", "own-locksmith"),
        goto("be-kind", "tells-the-house"),
    ]
}

/// What is nearly right there, with this much of ownership in the weary reply.
fn nearly_all_is_right(shattered: f64) -> Vec<Edit> {
    let mut all = keys([
        ("shattered", [1.5, 0.9, shattered]),
        ("for-the-record", [-1.0, 0.9, 0.0]),
        ("like-mine", [2.0, 0.9, 0.9]),
        ("head-office", [-1.0, 1.0, 0.9]),
    ]);
    all.extend(nobody_goes_early());
    all
}

/// Whatever is not nearly right ends the conversation.
fn nothing_is_forgiven() -> Vec<Edit> {
    let to_whom = [
        ("turn-up", "tells-the-house"),
        ("ask-round", "own-locksmith"),
        ("for-the-record", "tells-the-house"),
        ("out-there", "on-the-screen"),
        ("shattered", "tells-the-house"),
        ("by-eleven", "tells-the-house"),
        ("by-herself", "tells-the-house"),
        ("moira", "tells-the-house"),
        ("head-office", "own-locksmith"),
        ("guest-flat", "own-locksmith"),
        ("your-own-way", "tells-the-house"),
    ];
    to_whom.map(|(choice, node)| goto(choice, node)).to_vec()
}

/// Whoever takes on most at each decision goes the best way.
fn ownership_is_all(own_door: f64) -> Vec<Edit> {
    keys([
        ("out-there", [2.0, 1.0, 1.5]),
        ("own-door", [1.0, 2.0, own_door]),
    ])
}

fn of_whoever_does_not_judge() -> Vec<Case> {
    vec![
        Case {
            code: "K109",
            bad: vec![but(ownership_is_all(2.0), [start(["K109"])])],
            // The locksmith is rung a hair more readily.
            nearly: vec![ownership_is_all(1.99)],
        },
        Case {
            code: "K110",
            bad: vec![but(nearly_all_is_right(0.9), [start(["K110"])])],
            nearly: vec![nearly_all_is_right(-1.0)],
        },
        Case {
            code: "K111",
            bad: vec![but(
                nothing_is_forgiven(),
                [goto("first-the-form", "tells-the-house"), start(["K111"])],
            )],
            nearly: vec![nothing_is_forgiven()],
        },
    ]
}
