//! "Did you mean": wherever a name can be misspelt, the fix gives back what was meant.

use super::fixture::{Edit, GOOD, GOOD_TRANSLATION, Texts, edits, expect_all_ok};
use crate::ron_text::apply_edits;

/// `certain`: whether the fix may be made without asking.
fn check(edit: (&'static str, &str), certain: Certain) -> Result<(), String> {
    let edits: Vec<Edit> = edits([edit]);
    let texts = Texts::edited_with_translation(&edits);
    let checked = texts.check();
    let shown = texts.show(&checked.diagnostics);
    let [found] = &checked.diagnostics[..] else {
        return Err(format!("{edit:?} is one mistake, found:\n{shown}"));
    };
    let Some(fix) = &found.fix else {
        return Err(format!("there is no fix: {shown}"));
    };
    if fix.certain != (certain == Certain::Yes) {
        return Err(format!("certain or not: {shown}"));
    }
    let translation = texts.translation.as_deref().unwrap_or_default();
    let (broken, good) = match &*found.primary.file {
        "id.ftl" => (translation, GOOD_TRANSLATION),
        _ => (texts.scenario.as_str(), GOOD),
    };
    match apply_edits(broken, &fix.edits).as_deref() {
        Ok(mended) if mended == good => Ok(()),
        _ => Err(format!("mended to something else: {shown}")),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Certain {
    Yes,
    No,
}

#[test]
fn what_can_only_be_meant_one_way_is_mended_without_asking() {
    expect_all_ok(
        [
            ("start: \"opening\"", "start: opening"),
            ("goto: \"offer\"", "goto: offer"),
            ("        \"kept\": Node(", "        kept: Node("),
            ("channel: Chat", "channel: \"Chat\""),
            ("channel: Chat", "channel: chat"),
            ("stage: Listen", "stage: LISTEN"),
            ("[CheckFixed]", "[\"CheckFixed\"]"),
            ("[CheckFixed]", "[Check_fixed]"),
            ("[CheckFixed]", "(CheckFixed)"),
            ("difficulty: 2", "Difficulty: 2"),
            ("after_s: 30", "afterS: 30"),
            ("Colleague(name", "Coleague(name"),
            ("AtLeast(900)", "Atleast(900)"),
            ("OneOf([", "Oneof(["),
            ("goto: \"offer\"", "goto: \"Offer\""),
            ("goto: \"offer\"", "goto: \"offer \""),
            ("by: \"desk\"", "by: \"Desk\""),
            ("Said(\"opening/name-it\")", "Said(\"opening/name_it\")"),
            ("Flag(\"knows-party\")", "Flag(\"knowsParty\")"),
            ("breaks: [\"call-at-four\"]", "breaks: [\"Call-at-four\"]"),
            ("difficulty: 2", "difficulty: \"2\""),
            ("patience: 1.5", "patience: \"1.5\""),
            ("patience: 1.5", "patience 1.5"),
            ("patience: 1.5", "'patience': 1.5"),
            ("patience: -2", "patience: \u{2212}2"),
            ("patience: -2", "patience: \u{2013}2"),
            ("after_s: 30", "after-s: 30"),
            ("skin: 3,", "skin: 3, skin: 3,"),
            (
                "dress: 2, glasses: false",
                "dress: 2, glasses: false, dress: 2",
            ),
            (
                "            stage: Resolve,\n",
                "            stage: Resolve,\n            stage: Resolve,\n",
            ),
            ("glasses: false", "glasses: \"false\""),
            ("format: 1", "format: \"1\""),
            ("[CheckFixed]", "CheckFixed"),
            ("[\"3.1\"]", "\"3.1\""),
            ("sector: \"parcels\"", "sector: 'parcels'"),
            ("sector: \"parcels\"", "sector: “parcels”"),
            ("\"opening\": Node(", "\"opening\" Node("),
            ("offer-wait = ", "offer-Wait = "),
            ("    .thinks = ", "    .Thinks = "),
        ]
        .map(|edit| check(edit, Certain::Yes)),
    );
}

#[test]
fn a_misspelt_name_is_recognised_everywhere() {
    expect_all_ok(
        [
            ("start: \"opening\"", "start: \"openning\""),
            (
                "answered.\", goto: \"story\"",
                "answered.\", goto: \"sotry\"",
            ),
            (
                "AtLeast(900)), goto: \"gone\"",
                "AtLeast(900)), goto: \"gon\"",
            ),
            ("by: \"depot\"", "by: \"depo\""),
            ("by: \"depot\"", "by: \"Jo\""),
            ("by: \"desk\"", "by: \"desck\""),
            ("Said(\"opening/name-it\")", "Said(\"name-it\")"),
            ("Flag(\"knows-party\")", "Flag(\"know-party\")"),
            ("clears: [\"knows-party\"]", "clears: [\"knows-the-party\"]"),
            ("breaks: [\"call-at-four\"]", "breaks: [\"call-at-for\"]"),
            ("id: \"late-parcel\"", "id: \"late-parcels\""),
            ("id: \"late-parcel\"", "id: \"Late parcel\""),
            ("[CheckFixed]", "[ChekFixed]"),
            ("channel: Chat", "channel: Chatt"),
            ("persona: Volatile", "persona: Volatil"),
            ("phase: After", "phase: Afer"),
            ("fault: Company", "fault: Compny"),
            ("complaint: Justified", "complaint: Justifed"),
            ("mandatory: [Own]", "mandatory: [Own2]"),
            ("outcome: Failure", "outcome: Fialure"),
            ("tells: WarnsOthers", "tells: WarnOthers"),
            ("critical: Customer", "critical: Custumer"),
            ("hair: Long", "hair: Lomg"),
            ("Feels(Anger", "Feels(Angr"),
            ("Not(Said", "Nto(Said"),
            ("sector:", "secter:"),
            ("look_up:", "look_ups:"),
            ("informs: 100", "inform: 100"),
            ("afterwards:", "afterward:"),
            ("wait = ", "wat = "),
        ]
        .map(|edit| check(edit, Certain::No)),
    );
}
