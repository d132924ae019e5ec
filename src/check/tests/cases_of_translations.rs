//! T: translations that lack a text, have one too many, or cannot be read.

use super::cases::Case;
use super::fixture::edits;

pub fn cases() -> Vec<Case> {
    vec![
        Case {
            code: "T001",
            bad: vec![
                edits([
                    ("story-line-2 = Ada catatan di tiket.\n", ""),
                    ("Line(by: \"desk\"", "⟦T001:Line⟧(by: \"desk\""),
                ]),
                edits([
                    ("    .why = Janji ditepati.\n", ""),
                    ("id: \"call\"", "id: ⟦T001:\"call\"⟧"),
                ]),
                edits([
                    (
                        "gone-line-1 = Tidak akan lagi.\n",
                        "⟦T001:gone-line-1⟧ = { \"\" }\n",
                    ),
                    (
                        "[Line(says: \"Never again.\")]",
                        "[⟪Line⟫(says: \"Never again.\")]",
                    ),
                ]),
                edits([(
                    "[Line(says: \"It came.\")]",
                    "[Line(says: \"It came.\"), ⟦T001:Line⟧(says: \"Well.\")]",
                )]),
            ],
            nearly: vec![
                edits([(
                    "title = Paket yang terlambat\n",
                    "# title\ntitle =\n    Paket yang\n    terlambat\n",
                )]),
                // What the source leaves out needs no translation.
                edits([
                    (
                        "            afterwards: \"She sends a picture of the party.\",\n",
                        "",
                    ),
                    ("glad-afterwards = Dia mengirim foto pestanya.\n", ""),
                ]),
            ],
        },
        Case {
            code: "T002",
            bad: vec![
                edits([(
                    "title = Paket",
                    "⟦T002:story-line-9⟧ = Ya.\n    .why = Ya.\ntitle = Paket",
                )]),
                edits([
                    ("offer-wait = ", "⟦T002:offer-wayt⟧ = "),
                    ("id: \"wait\"", "id: ⟪\"wait\"⟫"),
                ]),
                edits([
                    ("    .thinks = ", "    .⟦T002:tinks⟧ = "),
                    ("Line(says: \"My parcel", "⟪Line⟫(says: \"My parcel"),
                ]),
                edits([(
                    "    .thinks = ",
                    "    .⟦T002:or-2⟧ = Parsel.\n    .thinks = ",
                )]),
            ],
            nearly: vec![edits([(
                "title = Paket",
                "# story-line-9 = Ya.\n-brand = Peduli\ntitle = Paket",
            )])],
        },
        Case {
            code: "T003",
            bad: vec![
                edits([("title = Paket yang", "⟦T003:title⟧ = Paket { $name } yang")]),
                edits([
                    ("title = Paket", "⟪title⟫ = Paket"),
                    ("gone-line-1 = ", "⟦T003:title⟧ = Lagi.\ngone-line-1 = "),
                ]),
                edits([(
                    "stays-line-1 = Sudah datang.",
                    "stays-line-1 ⟦T003:S⟧udah datang.",
                )]),
            ],
            nearly: vec![edits([(
                "title = Paket yang",
                "title = Paket { \"{\" } yang",
            )])],
        },
        Case {
            code: "T004",
            bad: vec![
                edits([
                    (
                        "offer-wait = Besok",
                        "# @source 000000/88e31a .why 6d29ac/7facdb\n⟦T004:offer-wait⟧ = Besok",
                    ),
                    ("id: \"wait\"", "id: ⟪\"wait\"⟫"),
                ]),
                edits([
                    (
                        "offer-wait = Besok sampai.\n    .why",
                        "# Mine.\n# @source .why 000000/7facdb\noffer-wait = Besok sampai.\n    .⟦T004:why⟧",
                    ),
                    ("id: \"wait\"", "id: ⟪\"wait\"⟫"),
                ]),
            ],
            nearly: vec![
                // Both are as they were.
                edits([(
                    "offer-wait = Besok",
                    "# @source 3f0a71/88e31a .why 6d29ac/7facdb\noffer-wait = Besok",
                )]),
                // Somebody has looked at it since.
                edits([(
                    "offer-wait = Besok",
                    "# @source 000000/000000\noffer-wait = Besok",
                )]),
                // A comment of its own, and a mark that nobody can read.
                edits([(
                    "offer-wait = Besok",
                    "# @source 000000/88e31a\n\n# @source ?\noffer-wait = Besok",
                )]),
            ],
        },
    ]
}
