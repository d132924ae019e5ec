//! One mistake is told once, and all mistakes are told in one run.

use super::fixture::{GOOD, Texts, edits, expect_all_ok, is_syntax};
use crate::ron_text::{TokenKind, tokens};
use std::ops::Range;

/// Every token but comments and white space.
fn pieces() -> impl Iterator<Item = (TokenKind, Range<usize>)> {
    let all = tokens(GOOD).map(|token| (token.kind, token.range.to_usize()));
    all.filter(|(_, range)| {
        let text = GOOD[range.clone()].trim();
        !text.is_empty() && !text.starts_with("//")
    })
}

/// The good scenario with a space in the place of `piece`.
fn without(piece: &Range<usize>) -> Texts {
    let mut texts = Texts::edited_with_translation(&[]);
    texts.scenario.replace_range(piece.clone(), " ");
    texts
}

/// Of these wordings the second needs its translation only as long as there are two.
const FIRST_WORDING: &str = "\"The party is today.\"";

#[test]
fn a_mistake_in_the_text_is_not_told_again_as_what_it_hides() {
    expect_all_ok(pieces().map(|(_, piece)| {
        let texts = without(&piece);
        let found = texts.check().diagnostics;
        let others = found.iter().filter(|found| !is_syntax(found)).count();
        let is_told_once = others == 0 || found.len() == 1;
        match is_told_once || &GOOD[piece.clone()] == FIRST_WORDING {
            true => Ok(()),
            false => Err(format!(
                "without {:?} at {piece:?}:\n{}",
                &GOOD[piece.clone()],
                texts.show(&found)
            )),
        }
    }));
}

#[test]
fn a_missing_comma_is_one_mistake_or_none() {
    let commas = pieces().filter(|(kind, _)| *kind == TokenKind::Comma);
    expect_all_ok(commas.map(|(_, piece)| {
        let texts = without(&piece);
        let found = texts.check().diagnostics;
        match found.len() {
            0 | 1 => Ok(()),
            _ => Err(format!(
                "without the comma at {piece:?}:\n{}",
                texts.show(&found)
            )),
        }
    }));
}

#[test]
fn all_mistakes_are_told_in_one_run_in_the_order_of_their_places() {
    expect_all_ok([
        Texts::edited(&edits([
            ("channel: Chat", "channel: ⟦P105:Chatt⟧"),
            ("difficulty: 2", "difficulty: ⟦P106:9⟧"),
            ("id: \"goodwill\"", "id: ⟦S002:\"tracking\"⟧"),
            ("id: \"tracking\"", "id: ⟪\"tracking\"⟫"),
            ("persona: Volatile", "persona: ⟦P101:\"Volatile\"⟧"),
            ("start: \"opening\"", "start: ⟦S001:\"openin\"⟧"),
            ("patience: 1.5", "patience: ⟦K001:3⟧"),
            ("Anger, AtLeast(900)", "Anger, ⟦P109:900⟧"),
            ("by: \"depot\"", "by: ⟦S007:\"depo\"⟧"),
            ("goto: \"offer\"", "⟦P104:gotto⟧: ⟦S001:\"ofer\"⟧"),
            ("[ActNow, GiveTime]", "[⟦S006:ActNo⟧, GiveTime]"),
            ("Flag(\"knows-party\")", "Flag(⟦S009:\"knows-part\"⟧)"),
            (
                "breaks: [\"call-at-four\"]",
                "breaks: [⟦S011:\"call-at-for\"⟧]",
            ),
            (
                "        \"stays\": Ending(",
                "        ⟦K002:\"stays\"⟧: Ending(",
            ),
            ("loss: 4, ", ""),
        ]))
        .check_marked(),
        // In the scenario and in its translation.
        Texts::edited_with_translation(&edits([
            ("start: \"opening\"", "start: ⟦S001:\"openin\"⟧"),
            ("story-line-2 = Ada catatan di tiket.\n", ""),
            ("Line(by: \"desk\"", "⟦T001:Line⟧(by: \"desk\""),
            ("title = Paket yang", "⟦T003:title⟧ = Paket { $name } yang"),
            ("offer-wait = ", "⟦T002:offer-wayt⟧ = "),
            ("id: \"wait\"", "id: ⟪\"wait\"⟫"),
        ]))
        .check_marked(),
    ]);
}

#[test]
fn what_cannot_be_read_hides_no_other_mistake() {
    expect_all_ok([
        // A choice, and a flag that only it may have set.
        Texts::edited(&edits([
            ("goto: \"offer\"", "goto: ⟦S001:\"ofer\"⟧"),
            (
                "Silence(after_s: 30, why: \"Nobody answered.\", goto: \"story\")",
                "⟦P101:30⟧",
            ),
            ("by: \"desk\"", "by: ⟦S007:\"dsek\"⟧"),
        ]))
        .check_marked(),
        // A node: its name is known all the same.
        Texts::edited(&edits([
            (
                "Ending(outcome: Failure, tells: WarnsOthers, loss: 12, lines: [Line(says: \"Never again.\")])",
                "⟦P101:12⟧",
            ),
            ("goto: \"kept\"", "goto: ⟦S001:\"nowhere\"⟧"),
        ]))
        .check_marked(),
    ]);
}

#[test]
fn what_cannot_be_read_is_not_missed_elsewhere() {
    let edited = |pairs: [(&'static str, &str); 1]| Texts::edited_with_translation(&edits(pairs));
    expect_all_ok([
        // Nothing leads to a node any more, nobody sets a flag, a colleague falls silent, texts are gone.
        edited([(
            "Ending(outcome: Failure, tells: WarnsOthers, loss: 12, lines: [Line(says: \"Never again.\")])",
            "⟦P101:12⟧",
        )])
        .check_marked(),
        edited([("sets: [\"knows-party\"]", "sets: ⟦P101:5⟧")]).check_marked(),
        edited([("goto: \"kept\"", "goto: ⟦P101:5⟧")]).check_marked(),
        edited([("Flag(\"knows-party\")", "Flag(⟦P101:5⟧)")]).check_marked(),
        edited([("Line(by: \"depot\", says: \"It is here, in the wrong depot.\")", "⟦P101:5⟧")])
            .check_marked(),
        edited([("Colleague(name: \"Jo\", department: \"Depot\")", "⟦P101:5⟧")]).check_marked(),
        edited([("thinks: \"Nobody cares.\"", "thinks: ⟦P101:5⟧")]).check_marked(),
        edited([("id: \"party\"", "id: ⟦P108:\"Party\"⟧")]).check_marked(),
        edited([("outcome: Success", "outcome: ⟦P105:Sucess⟧")]).check_marked(),
        edited([("loss: 12", "loss: ⟦P101:\"12\"⟧")]).check_marked(),
    ]);
}
