//! T, W: how it is written, in each of its languages.

use super::cases::Case;
use crate::check::tests::marked::{Edit, edits};

/// Thirty words, said without taking breath.
const IN_ONE_BREATH: &str = "It isn't me, it's Ada, who is thirteen, and from nine at night till I am back in the \
                             morning there is nobody else in there but her and her";

const ADA: &str = "Line(\n                    says: \"It isn't me. Ada's thirteen. From nine till I'm back there's only her in there.";
const THATS_IT: &str = "Line(\n                    says: \"So that's it, is it?\"";
const SHIFT: &str = "Line(\n                    says: \"So who gave it away?\",\n                    thinks: \"Here it comes: the other shift.\"";

/// Long words in short sentences, so many of them.
fn hard_english(times: usize) -> Vec<Edit> {
    let says = "Unbelievable irresponsibility. ".repeat(times);
    vec![("You'd tell me, wouldn't you?", says)]
}

fn hard_indonesian(times: usize) -> Vec<Edit> {
    let says = "Keterlaluan, ketidakbertanggungjawaban. ".repeat(times);
    vec![("Mas bilang terus terang, kan?", says)]
}

fn of_length(length: usize) -> String {
    "Oh. "
        .chars()
        .cycle()
        .take(length - 1)
        .chain(['.'])
        .collect()
}

/// The two replies of the detour: one of forty characters, and the other, with this name, of so many.
fn lengths(other: usize, name: &str) -> Vec<Edit> {
    let mut edits = edits([("id: \"you-first\"", &format!("id: {name}"))]);
    edits.push((
        "Just so that we've got it right, and a number to ring you on?",
        of_length(40),
    ));
    edits.push((
        "So it is. You first, and the screen later. What did he say?",
        of_length(other),
    ));
    edits
}

/// The same in the translation, where only the translation is uneven.
fn lengths_in_translation(other: usize, name: &str) -> Vec<Edit> {
    vec![
        (
            "on-the-screen-you-first = Oh iya, ada. Layarnya nanti saja, Bu. Tukangnya bilang apa?",
            format!("{name} = {}", of_length(other)),
        ),
        (
            "Biar datanya benar saja, Bu. Sama nomor yang bisa dihubungi?",
            of_length(40),
        ),
    ]
}

fn but(mut all: Vec<Edit>, more: (&'static str, &str)) -> Vec<Edit> {
    all.extend(edits([more]));
    all
}

pub fn cases() -> Vec<Case> {
    vec![
        Case {
            code: "T101",
            bad: vec![edits([(
                "whose-line-2 = Jadi siapa yang kasihkan?",
                "⟦T101:whose-line-2⟧ = So who gave it away?",
            )])],
            // Three words may be the same in two languages.
            nearly: vec![edits([(
                "unconvinced-line-1 = Ya sudah. Terima kasih.",
                "unconvinced-line-1 = Right. Thanks, then.",
            )])],
        },
        Case {
            code: "W001",
            bad: vec![edits([(
                SHIFT,
                "⟦W001:Line⟧(says: \"So who gave it away?\", thinks: \"Say that nobody signed, just say it.\"",
            )])],
            nearly: vec![edits([(
                SHIFT,
                "Line(says: \"So who gave it away?\", thinks: \"Say that somebody signed, just say it.\"",
            )])],
        },
        Case {
            code: "W002",
            bad: vec![vec![(
                ADA,
                format!("⟦W002:Line⟧(says: \"{IN_ONE_BREATH} homework."),
            )]],
            nearly: vec![vec![(
                ADA,
                format!("Line(says: \"{IN_ONE_BREATH}. Homework, too."),
            )]],
        },
        Case {
            code: "W003",
            bad: vec![
                but(
                    hard_english(81),
                    ("id: \"spare-key\"", "id: ⟦W003:\"spare-key\"⟧"),
                ),
                but(
                    hard_indonesian(96),
                    (
                        "# Apartemen di Surabaya.",
                        "⟦W003:⟧# Apartemen di Surabaya.",
                    ),
                ),
            ],
            nearly: vec![hard_english(80), hard_indonesian(94)],
        },
        Case {
            code: "W004",
            bad: vec![
                edits([(THATS_IT, "⟦W004:Line⟧(says: \"So that's it, is it? TODO\"")]),
                edits([(THATS_IT, "⟦W004:Line⟧(says: \"So that's ???\"")]),
                edits([(
                    "three-keys-line-1 = Jadi sudah, begitu saja?",
                    "⟦W004:three-keys-line-1⟧ = Jadi [...]",
                )]),
            ],
            nearly: vec![edits([(
                THATS_IT,
                "Line(says: \"So that's it, is it??? Blah. I've a todo list.\"",
            )])],
        },
        Case {
            code: "W005",
            bad: vec![
                lengths(61, "⟦W005:\"you-first\"⟧"),
                lengths_in_translation(61, "⟦W005:on-the-screen-you-first⟧"),
            ],
            nearly: vec![
                lengths(60, "\"you-first\""),
                lengths_in_translation(60, "on-the-screen-you-first"),
            ],
        },
        Case {
            code: "W006",
            bad: vec![
                edits([
                    ("id: \"like-mine\"", "id: ⟦W006:\"like-mine\"⟧"),
                    ("Felt, and meant.", "Well done."),
                ]),
                edits([(
                    "why = Tulus, dan memang dirasakan.",
                    "⟦W006:why⟧ = Bagus sekali.",
                )]),
            ],
            nearly: vec![
                edits([("Felt, and meant.", "Well done would be too much.")]),
                edits([(
                    "Tulus, dan memang dirasakan.",
                    "Bagus sekali buat seorang teman.",
                )]),
            ],
        },
    ]
}
