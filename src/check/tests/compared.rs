//! The mistakes that another dialogue tool has diagnostics for, where they can be made in our format, too.
//!
//! `docs/compared-with-yarn-spinner.md` has the table. Every mistake here is of our own making: exactly these diagnostics
//! at exactly these places, the root cause and nothing that only follows from it.

use super::fixture::{Edit, Texts, edits, expect_all_ok};
use std::collections::BTreeSet;

const PAGE: &str = include_str!("../../../docs/compared-with-yarn-spinner.md");

/// Whether what was found comes with a fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mending {
    /// One that `--fix` makes.
    Certain,
    /// One to be looked at.
    Offered,
    /// None, but help.
    Told,
}
use Mending::{Certain, Offered, Told};

struct Case {
    /// The code of the other tool.
    theirs: &'static str,
    /// Edits of the good scenario, with ours marked.
    edits: Vec<Edit>,
    /// For each of ours, in order.
    mending: &'static [Mending],
}

fn case<const N: usize>(
    theirs: &'static str,
    pairs: [(&'static str, &str); N],
    mending: &'static [Mending],
) -> Case {
    Case {
        theirs,
        edits: edits(pairs),
        mending,
    }
}

fn cases() -> Vec<Case> {
    vec![
        case(
            "YS0003",
            [(
                "Not(Said(\"opening/number\"))",
                "Flag(⟦S009:\"is-a-regular\"⟧)",
            )],
            &[Told],
        ),
        case(
            "YS0004",
            [
                ("\"story\": Node(", "\"story\": Node⟪(⟫"),
                (
                    "            goto: \"offer\",\n        ),\n",
                    "            goto: \"offer\",⟦P001:⟧\n",
                ),
            ],
            &[Offered],
        ),
        case(
            "YS0005",
            [("progress: 400", "progress: ⟦P026:+⟧ 400")],
            &[Told],
        ),
        case(
            "YS0006",
            [(
                "[Line(says: \"It came.\")]",
                "[Line(says: ⟦P018:\"It came.⟧)]",
            )],
            &[Offered],
        ),
        case(
            "YS0007",
            [
                (
                    "            choices: [\n                Choice(\n                    id: \"call\"",
                    "            choices: ⟪[⟫\n                Choice(\n                    id: \"call\"",
                ),
                (
                    "                    goto: \"stays\",\n                ),\n            ],\n",
                    "                    goto: \"stays\",\n                ),⟦P001:⟧\n",
                ),
            ],
            &[Offered],
        ),
        case(
            "YS0008",
            [
                (
                    "\"glad\": Ending(",
                    "⟦S003:\"lost\"⟧: Node(stage: Close, lines: [Line(says: \"Hello?\")], goto: \"glad\"),\n        \"glad\": Ending(",
                ),
                ("glad-line-1 =", "lost-line-1 = Halo?\nglad-line-1 ="),
            ],
            &[Told],
        ),
        case(
            "YS0008",
            [(
                "            silence: Silence(",
                "            goto: ⟦P111:\"story\"⟧,\n            silence: Silence(",
            )],
            &[Told],
        ),
        case(
            "YS0008",
            [
                (
                    "Any([Flag(\"knows-party\"), Not(Said(\"opening/number\"))])",
                    "All([Flag(\"knows-party\"), Said(\"opening/number\")])",
                ),
                ("id: \"courier\"", "id: ⟦S017:\"courier\"⟧"),
            ],
            &[Told],
        ),
        case(
            "YS0010",
            [(
                "sets: [\"knows-party\"]",
                "sets: [\"knows-party\", ⟦S010:\"was-polite\"⟧]",
            )],
            &[Told],
        ),
        case(
            "YS0011",
            [
                (
                    "\"stays\": Ending(",
                    "⟦P017:\"glad\"⟧: Ending(outcome: Failure, tells: LeavesQuietly, loss: 8),\n        \"stays\": Ending(",
                ),
                ("\"glad\": Ending(", "⟪\"glad\"⟫: Ending("),
            ],
            &[Told],
        ),
        case(
            "YS0012",
            [("goto: \"offer\"", "goto: ⟦S001:\"the-moon\"⟧")],
            &[Told],
        ),
        case(
            "YS0012",
            [(
                "AtLeast(900)), goto: \"gone\"",
                "AtLeast(900)), goto: ⟦S001:\"Gone\"⟧",
            )],
            &[Certain],
        ),
        case(
            "YS0013",
            [("Flag(\"knows-party\")", "⟦P105:HasSeen⟧(\"knows-party\")")],
            &[Told],
        ),
        case(
            "YS0014",
            [(
                "Any([Flag(\"knows-party\"), Not(Said(\"opening/number\"))])",
                "Any([⟦P109:Flag(\"knows-party\", 1)⟧, Not(Said(⟦P101:1⟧))])",
            )],
            &[Told, Told],
        ),
        case(
            "YS0015",
            [
                ("\"story\": Node(", "⟦S014:\"story\"⟧: Node("),
                (
                    "            goto: \"offer\",\n        ),\n",
                    "            goto: ⟪\"story-again\"⟫,\n        ),\n        \"story-again\": Node(stage: Listen, goto: ⟪\"story\"⟫),\n",
                ),
            ],
            &[Told],
        ),
        case(
            "YS0016",
            [("by: \"depot\"", "by: ⟦S007:\"maureen\"⟧")],
            &[Told],
        ),
        case(
            "YS0018",
            [
                (
                    "Line(says: \"My parcel is late.\"",
                    "Line(id: ⟪\"party\"⟫, says: \"My parcel is late.\"",
                ),
                ("Line(id: \"party\"", "Line(id: ⟦S002:\"party\"⟧"),
            ],
            &[Told],
        ),
        case(
            "YS0019",
            [(
                "stage: Listen,",
                "stage: ⟦P022:Listen she has more to tell⟧,",
            )],
            &[Offered],
        ),
        case(
            "YS0020",
            [(
                "Line(says: \"It is four o'clock.\")",
                "Line(says: \"It is four o'clock.\"⟦P005:⟧ when: Said(\"offer/courier\"))",
            )],
            &[Certain],
        ),
        case(
            "YS0021",
            [("[CheckFixed]", "[CheckFixed ⟦P002:)⟧]")],
            &[Offered],
        ),
        case(
            "YS0022",
            [(
                "[Line(says: \"What will you do?\")]",
                "⟪[⟫says⟦P015::⟧ \"What will you do?\"]",
            )],
            &[Told],
        ),
        case(
            "YS0027",
            [
                ("\"kept\": Node(", "⟦P108:\"kept.2\"⟧: Node("),
                (
                    "costs: 2,\n                    goto: \"kept\"",
                    "costs: 2,\n                    goto: \"kept.2\"",
                ),
            ],
            &[Offered],
        ),
        case(
            "YS0031",
            [(
                "Route(when: Feels(Anger, AtLeast(900)), goto: \"gone\")",
                "⟦P103:Route⟧(goto: \"gone\")",
            )],
            &[Told],
        ),
        case(
            "YS0032",
            [
                ("id: \"forget\"", "id: ⟦S002:\"call\"⟧"),
                ("id: \"call\"", "id: ⟪\"call\"⟫"),
            ],
            &[Told],
        ),
        case(
            "YS0033",
            [(
                "\"glad\": Ending(",
                "⟦S005:\"empty\"⟧: Node(stage: Close),\n        \"glad\": Ending(",
            )],
            &[Told],
        ),
        case(
            "YS0035",
            [(
                "[\"knows-party\"],\n                    informs",
                "[\"knows-party\", ⟦P101:2⟧],\n                    informs",
            )],
            &[Told],
        ),
        case(
            "YS0037",
            [("progress: 400", "progress: ⟦P101:half(800)⟧")],
            &[Told],
        ),
        case(
            "YS0038",
            [("channel: Chat", "channel: ⟦P014:Channel::⟧⟦P105:Fax⟧")],
            &[Certain, Told],
        ),
        case(
            "YS0039",
            [("difficulty: 2", "⟪difficulty⟫: 2, ⟦P016:difficulty⟧: 3")],
            &[Told],
        ),
        case(
            "YS0040",
            [
                ("id: \"tracking\"", "id: ⟪\"tracking\"⟫"),
                ("id: \"goodwill\"", "id: ⟦S002:\"tracking\"⟧"),
            ],
            &[Told],
        ),
        case(
            "YS0042",
            [("title = Paket", "⟦T002:story-line-9⟧ = Ya.\ntitle = Paket")],
            &[Told],
        ),
        case(
            "YS0043",
            [("title = Paket yang", "⟦T003:title⟧ = Paket { $count } yang")],
            &[Told],
        ),
        case(
            "YS0044",
            [
                (
                    "offer-wait = Besok",
                    "# @source 123abc/88e31a\n⟦T004:offer-wait⟧ = Besok",
                ),
                ("id: \"wait\"", "id: ⟪\"wait\"⟫"),
            ],
            &[Told],
        ),
        case(
            "YS0048",
            [(
                "[Line(says: \"What will you do?\")]",
                "[Line⟦P003:{⟧says: \"What will you do?\"}]",
            )],
            &[Told],
        ),
        case(
            "YS0050",
            [("Said(\"opening/number\")", "Said(⟦P101:true⟧)")],
            &[Told],
        ),
        case(
            "YS0051",
            [("\"stays\": Ending(", "⟦P011:Ending⟧(")],
            &[Told],
        ),
        case(
            "YS0052",
            [(
                "id: \"forget\"",
                "⟪id⟫: \"forget\",\n                    ⟦P016:id⟧: \"forget-it\"",
            )],
            &[Told],
        ),
        case(
            "YS0053",
            [("difficulty: 2", "difficulty: ⟦P101:true⟧")],
            &[Told],
        ),
        case("YS0060", [("effort: 1", "⟦P104:pauses⟧: 1")], &[Told]),
        case(
            "YS0061",
            [("Feels(Anger, AtLeast(900))", "⟦P109:Feels(Anger)⟧")],
            &[Told],
        ),
        case(
            "YS0062",
            [(
                "Line(id: \"party\"",
                "Line(⟪id⟫: \"party\", ⟦P016:id⟧: \"party\"",
            )],
            &[Certain],
        ),
        case(
            "YS0063",
            [("What was in it?", "What was ⟦P024:\\i⟧n it?")],
            &[Offered],
        ),
        case(
            "YS0064",
            [(
                "[Line(says: \"What will you do?\")]",
                "[Line(says: \"What will you do?\")⟦P002:)⟧]",
            )],
            &[Offered],
        ),
        case(
            "YS0064",
            [(
                "[Line(says: \"What will you do?\")]",
                "[⟦P101:(⟧Line(says: \"What will you do?\"))]",
            )],
            &[Certain],
        ),
    ]
}

#[test]
fn each_mistake_is_told_at_its_place_and_nothing_else() {
    expect_all_ok(cases().into_iter().map(|case| {
        let texts = Texts::edited_with_translation(&case.edits);
        let found = texts.check().diagnostics;
        let shown = texts.show(&found);
        texts
            .check_marked()
            .map_err(|error| format!("{}: {error}", case.theirs))?;
        let mending: Vec<Mending> = found
            .iter()
            .map(|found| match &found.fix {
                Some(fix) if fix.certain => Certain,
                Some(_) => Offered,
                None => Told,
            })
            .collect();
        match mending == case.mending {
            true => Ok(()),
            false => Err(format!("{}: {mending:?}\n{shown}", case.theirs)),
        }
    }));
}

#[test]
fn many_mistakes_that_have_nothing_to_do_with_each_other_are_all_told_in_one_run() {
    let texts = Texts::edited_with_translation(&edits([
        ("channel: Chat", "channel: ⟦P014:Channel::⟧⟦P105:Fax⟧"),
        ("difficulty: 2", "⟪difficulty⟫: 2, ⟦P016:difficulty⟧: 3"),
        ("id: \"tracking\"", "id: ⟪\"tracking\"⟫"),
        ("id: \"goodwill\"", "id: ⟦S002:\"tracking\"⟧"),
        ("persona: Volatile", "persona: ⟦P101:\"Volatile\"⟧"),
        ("anger: 500", "anger: ⟦P106:5000⟧"),
        ("id: \"name-it\"", "id ⟦P009:=⟧ \"name-it\""),
        ("patience: 1.5", "patience: ⟦K001:9⟧"),
        ("effort: 1", "⟦P104:pauses⟧: 1"),
        ("Feels(Anger, AtLeast(900))", "⟦P109:Feels(Anger)⟧"),
        ("by: \"depot\"", "by: ⟦S007:\"maureen\"⟧"),
        ("goto: \"offer\"", "goto: ⟦S001:\"the-moon\"⟧"),
        ("[ActNow, GiveTime]", "[ActNow⟦P005:⟧ ⟦S006:GiveTim⟧]"),
        ("progress: 400", "progress: ⟦P101:half(800)⟧"),
        ("costs: 2,\n", "⟦P012:\"costs\"⟧: 2,\n"),
        (
            "breaks: [\"call-at-four\"]",
            "breaks: [⟦S011:\"call-at-dawn\"⟧]",
        ),
        ("loss: 4", "loss: ⟦P106:-4⟧"),
        ("title = Paket", "⟦T003:title⟧ = Paket { $name }"),
    ]));
    texts.check_marked().expect("every one, and no other");
}

/// The cells of each row of the page that begins with a code.
fn rows() -> Vec<Vec<&'static str>> {
    let rows = PAGE.lines().filter(|line| line.starts_with("| YS"));
    rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn the_page_says_of_each_mistake_what_is_told() {
    let mending = |mending: &Mending| match mending {
        Certain => "certain",
        Offered => "offered",
        Told => "–",
    };
    let rows = rows();
    for case in cases() {
        let texts = Texts::edited_with_translation(&case.edits);
        let ours: Vec<&str> = texts.codes().collect();
        let mut fixes: Vec<&str> = case.mending.iter().map(mending).collect();
        fixes.dedup();
        let is_of_case = |row: &&Vec<&str>| {
            let codes: BTreeSet<&str> = row[2].split(", ").collect();
            row[0] == case.theirs
                && codes == ours.iter().copied().collect()
                && row[5] == fixes.join(", ")
        };
        assert!(
            rows.iter().any(|row| is_of_case(&row)),
            "{}: {ours:?}, {fixes:?}",
            case.theirs
        );
    }
}

/// Definitions without an example, or whose example cannot be made wrong with us.
#[test]
fn the_page_has_every_definition_and_a_case_for_each_that_can_be_made_wrong() {
    const DEFINITIONS: usize = 53;
    const WITHOUT_CASE: [&str; 5] = ["YS0002", "YS0009", "YS0036", "YS0046", "YS0047"];
    let rows = rows();
    let listed: BTreeSet<&str> = rows.iter().map(|row| row[0]).collect();
    assert_eq!(listed.len(), DEFINITIONS);
    let cases = cases();
    for row in &rows {
        assert_eq!(row.len(), 6, "{row:?}");
        let has_case = cases.iter().any(|case| case.theirs == row[0]);
        let is_told = !row[2].starts_with("not ");
        let needs_case = is_told && !WITHOUT_CASE.contains(&row[0]);
        assert_eq!(has_case, needs_case, "{row:?}");
    }
}
