//! From a name to its definition and to its other places; the outline.

use super::super::names::Role;
use super::super::outline::Outline;
use super::super::{
    Document, definitions, message_at, move_definition, move_named_at, outline, references,
    source_of_message,
};
use super::fixture::{Fixture, SCENARIO, TRANSLATION};

/// The lines that the definitions of the name at the cursor begin.
#[track_caller]
fn check_definition(marked: &str, expected: &[&str]) {
    let fixture = Fixture::at(marked);
    let found = definitions(&fixture.document, fixture.offset);
    let lines: Vec<&str> = found
        .iter()
        .map(|range| fixture.line_from(*range))
        .collect();
    assert_eq!(lines, expected, "{marked}");
}

#[test]
fn a_name_leads_to_where_it_is_given() {
    check_definition("start: \"$0opening\"", &["opening\": Node("]);
    check_definition(
        "why: \"Nobody answered.\", goto: \"st$0ory\"",
        &["story\": Node("],
    );
    check_definition("Not(Said(\"op$0ening/number\"))", &["opening\": Node("]);
    check_definition("Not(Said(\"opening/num$0ber\"))", &["number\","]);
    check_definition("Flag(\"knows-party$0\")", &["knows-party\"],"]);
    check_definition("clears: [\"$0knows-party\"]", &["knows-party\"],"]);
    check_definition("breaks: [\"call-$0at-four\"]", &["call-at-four\"],"]);
    check_definition(
        "by: \"de$0pot\"",
        &["depot\": Colleague(name: \"Jo\", department: \"Depot\") },"],
    );
}

#[test]
fn what_is_no_name_of_the_scenario_leads_nowhere() {
    for marked in [
        "by: \"de$0sk\"",
        "moves: [Name$0Feeling, InviteStory]",
        "title: \"The late$0 parcel\"",
        "stage: Res$0olve",
        "cast$0: {",
    ] {
        check_definition(marked, &[]);
    }
}

#[test]
fn a_name_is_found_although_the_text_is_broken_elsewhere() {
    let fixture = Fixture::of(
        &SCENARIO
            .replacen("start: \"opening\"", "start: \"open$0ing\"", 1)
            .replacen("weight: 2,", "weight: ,", 1)
            .replacen("Card(id: \"tracking\", ", "Card(id: tracking\", ", 1),
    );
    let found = definitions(&fixture.document, fixture.offset);
    assert_eq!(found.len(), 1);
    assert_eq!(fixture.line_from(found[0]), "opening\": Node(");
}

#[test]
fn references_are_every_place_of_a_name_and_say_which_give_it() {
    let fixture = Fixture::at("start: \"$0opening\"");
    let found = references(&fixture.document, fixture.offset);
    let roles: Vec<Role> = found.iter().map(|found| found.role).collect();
    use Role::{Definition, Use};
    assert_eq!(roles, [Use, Definition, Use, Use]);
    for place in &found {
        assert_eq!(&fixture.document.text()[place.range.to_usize()], "opening");
    }
}

#[test]
fn choices_of_the_same_name_at_other_nodes_are_others() {
    let text = SCENARIO.replacen("id: \"wait\"", "id: \"number\"", 1);
    let document = Document::new(&text);
    let offset = text.find("Said(\"opening/number\")").expect("it is there") + 15;
    assert_eq!(references(&document, offset as u32).len(), 2);
}

#[test]
fn a_move_leads_into_a_file_of_moves() {
    let fixture = Fixture::at("moves: [NameFeeling, Inv$0iteStory]");
    let name = move_named_at(&fixture.document, fixture.offset);
    assert_eq!(name, Some("InviteStory"));
    let moves = include_str!("../../../assets/moves.ron");
    let range = move_definition(moves, "InviteStory").expect("it is defined");
    assert_eq!(&moves[range.to_usize()], "InviteStory");
    assert_eq!(move_definition(moves, "Invite"), None);
    assert_eq!(move_definition("Moves(", "InviteStory"), None);
}

#[test]
fn a_message_leads_to_the_text_that_it_translates() {
    let document = Document::new(SCENARIO);
    for (message, line) in [
        ("offer-courier", "\"courier\","),
        ("opening-party", "\"party\", says: OneOf"),
        ("card-goodwill", "\"goodwill\", title:"),
        ("glad-afterwards", "\"glad\": Ending("),
        ("opening-silence", "\"opening\": Node("),
    ] {
        let at = TRANSLATION.find(message).expect("it is there") as u32;
        assert_eq!(
            message_at(TRANSLATION, at + 3).map(|(id, _)| id),
            Some(message)
        );
        let range = source_of_message(&document, message).expect("it is known");
        assert!(
            SCENARIO[range.start as usize..].starts_with(line),
            "{message}"
        );
    }
    assert_eq!(message_at(TRANSLATION, 20), None);
    assert_eq!(source_of_message(&document, "no-such-thing"), None);
}

fn drawn(entries: &[Outline], indent: usize) -> String {
    let lines = entries.iter().map(|entry| {
        let Outline {
            name,
            detail,
            kind,
            inside,
            ..
        } = entry;
        let inside = drawn(inside, indent + 2);
        format!("{:indent$}{name} {kind:?} {detail}\n{inside}", "")
    });
    lines.collect()
}

#[test]
fn the_outline_has_nodes_with_their_stages_and_choices() {
    let document = Document::new(SCENARIO);
    insta::assert_snapshot!(drawn(&outline(&document), 0), @r"
    opening Decision Open
      name-it Choice → story
      number Choice → story
    story Beat Listen
    offer Decision Resolve
      courier Choice → kept
      wait Choice → gone
    kept Decision Close
      call Choice → glad
      forget Choice → stays
    glad Ending Success
    stays Ending Partial
    gone Ending Failure
    ");
}

#[test]
fn the_name_of_an_entry_is_inside_it_and_entries_do_not_overlap() {
    fn check(entries: &[Outline]) {
        for pair in entries.windows(2) {
            assert!(pair[0].range.end <= pair[1].range.start);
        }
        for entry in entries {
            assert!(entry.range.contains(entry.name_range));
            assert!(
                entry
                    .inside
                    .iter()
                    .all(|inner| entry.range.contains(inner.range))
            );
            check(&entry.inside);
        }
    }
    check(&outline(&Document::new(SCENARIO)));
}
