//! The reference in `docs/writing-scenarios.md` has every field that the checker knows, and asks for the same ones.

use super::{page, quoted, table};
use peduli::base::limits::{CHOICES_ON_OFFER_MAX, CHOICES_PER_NODE_MAX, WORDINGS_PER_LINE_MAX};
use peduli::check::{Context, check};
use peduli::scenario::{
    ChannelKind, ComplaintKind, CriticalKind, Fault, Outcome, Persona, Phase, Stage, Tells,
};
use std::collections::BTreeSet;

/// The groups of the reference, each with the text that must stand around one for the checker to come to it.
const GROUPS: &[(&str, &str)] = &[
    ("Scenario", "@"),
    ("Weights", "Scenario(composite: @)"),
    ("Briefing", "Scenario(briefing: @)"),
    ("Card", "Scenario(briefing: Briefing(look_up: [@]))"),
    ("Customer", "Scenario(customer: @)"),
    ("Feels", "Scenario(customer: Customer(feels: @))"),
    ("Custom", "Scenario(customer: Customer(persona: @))"),
    ("Look", "Scenario(customer: Customer(look: @))"),
    ("Colleague", "Scenario(cast: { \"a\": @ })"),
    ("Node", "Scenario(nodes: { \"a\": @ })"),
    ("Line", "Scenario(nodes: { \"a\": Node(lines: [@]) })"),
    ("Choice", "Scenario(nodes: { \"a\": Node(choices: [@]) })"),
    (
        "Key",
        "Scenario(nodes: { \"a\": Node(choices: [Choice(key: @)]) })",
    ),
    (
        "Route",
        "Scenario(nodes: { \"a\": Node(choices: [Choice(routes: [@])]) })",
    ),
    (
        "Silence",
        "Scenario(nodes: { \"a\": Node(choices: [], silence: @) })",
    ),
    ("Ending", "Scenario(nodes: { \"a\": @ })"),
];

/// Something that no group has a field for, and that resembles none.
const UNKNOWN: &str = "qqqqqqqqqq";

/// The names in backticks of what the checker says with `code` of a group that has only `inside`.
fn said(group: &str, around: &str, inside: &str, code: &str) -> BTreeSet<String> {
    let text = around.replace('@', &format!("{group}({inside})"));
    let checked = check("scenario.ron", text.as_bytes(), &Context::default());
    let of_group = format!("`{group}`");
    let mut names = BTreeSet::new();
    for diagnostic in checked.diagnostics {
        let about = diagnostic.message.contains(&of_group) && diagnostic.code.to_string() == code;
        if about {
            let told = diagnostic.help.iter().chain([&diagnostic.message]);
            names.extend(told.flat_map(|words| quoted(words)).map(str::to_owned));
        }
    }
    names.remove(group);
    names.remove(UNKNOWN);
    names
}

#[test]
fn the_reference_has_the_fields_that_the_checker_knows() {
    let page = page("writing-scenarios.md");
    for (group, around) in GROUPS {
        let rows = table(&page, &format!("### {group}"));
        let documented: BTreeSet<String> = rows
            .iter()
            .map(|row| quoted(&row[0])[0].to_owned())
            .collect();
        let known = said(group, around, &format!("{UNKNOWN}: 1"), "P104");
        assert_eq!(documented, known, "{group}");
    }
}

#[test]
fn the_reference_needs_what_the_checker_asks_for() {
    let page = page("writing-scenarios.md");
    for (group, around) in GROUPS {
        let rows = table(&page, &format!("### {group}"));
        let needed: BTreeSet<String> = rows
            .iter()
            .filter(|row| row[1] == "yes")
            .map(|row| quoted(&row[0])[0].to_owned())
            .collect();
        let inside = match *group {
            // A node is complete only with choices or a `goto`; which of them is the author's decision.
            "Node" => "goto: \"a\"",
            _ => "",
        };
        assert_eq!(needed, said(group, around, inside, "P103"), "{group}");
    }
}

#[test]
fn the_words_are_those_of_the_program() {
    fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|kind| name(*kind)).collect()
    }
    let page = page("writing-scenarios.md");
    let rows = table(&page, "### Words");
    for (field, words) in [
        ("channel", names(&ChannelKind::ALL, ChannelKind::name)),
        ("phase", names(&Phase::ALL, Phase::name)),
        ("complaint", names(&ComplaintKind::ALL, ComplaintKind::name)),
        ("fault", names(&Fault::ALL, Fault::name)),
        ("persona", names(Persona::NAMED, |(name, _)| name)),
        ("stage", names(&Stage::ALL, Stage::name)),
        ("outcome", names(&Outcome::ALL, Outcome::name)),
        ("tells", names(&Tells::ALL, Tells::name)),
        ("critical", names(&CriticalKind::ALL, CriticalKind::name)),
    ] {
        let row = rows
            .iter()
            .find(|row| quoted(&row[0]) == [field])
            .unwrap_or_else(|| panic!("there is no row for `{field}`"));
        assert_eq!(quoted(&row[1]), words, "{field}");
    }
}

/// The two vocabularies without a list in the program: the checker names all words where one is wrong.
#[test]
fn the_words_for_looks_are_those_of_the_checker() {
    let page = page("writing-scenarios.md");
    let rows = table(&page, "### Words");
    for field in ["age", "hair"] {
        let text = format!("Scenario(customer: Customer(look: Look({field}: {UNKNOWN})))");
        let checked = check("scenario.ron", text.as_bytes(), &Context::default());
        let help: Vec<String> = checked
            .diagnostics
            .into_iter()
            .filter(|diagnostic| diagnostic.code.to_string() == "P105")
            .flat_map(|diagnostic| diagnostic.help)
            .collect();
        let row = rows
            .iter()
            .find(|row| quoted(&row[0]) == [field])
            .unwrap_or_else(|| panic!("there is no row for `{field}`"));
        assert_eq!(quoted(&row[1]), quoted(&help.concat()), "{field}");
    }
}

#[test]
fn the_limits_are_those_of_the_program() {
    let page = page("writing-scenarios.md");
    for (group, field, expected) in [
        (
            "### Node",
            "choices",
            format!(
                "up to {CHOICES_PER_NODE_MAX}, of which {CHOICES_ON_OFFER_MAX} on offer at once"
            ),
        ),
        (
            "### Line",
            "says",
            format!("text, up to {WORDINGS_PER_LINE_MAX} wordings"),
        ),
    ] {
        let rows = table(&page, group);
        let row = rows.iter().find(|row| quoted(&row[0]) == [field]);
        assert_eq!(row.expect("the field has a row")[3], expected);
    }
}
