//! An excerpt of a scenario, as the pages show it: `…` stands for what is needed and not shown.
//!
//! `Choice(id: "call", …)` has every other field that a choice needs, and `{ "opening": Node(…), … }` every other node
//! that something leads to. An excerpt that is no scenario stands where it belongs in one that says nothing else. Texts
//! that are not shown are `"…"`, and `# …` in a translation stands for theirs.

use crate::ron_text::{Token, TokenKind, tokens};
use crate::scenario::Scenario;
use crate::scenario::texts::each_text;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

const NOT_SHOWN: &str = "…";
const NOT_SHOWN_IN_TRANSLATION: &str = "# …";

/// By its first word: where an excerpt stands, in place of `@`. Any other is made of fields of the scenario.
const PLACES: &[(&str, &str)] = &[
    ("Choice", "Node(choices: [@], …)"),
    ("Line", "Node(lines: [@], …)"),
    ("Customer", "customer: @"),
    ("Node", "nodes: { \"opening\": @, … }"),
    (
        "Ending",
        "nodes: { \"opening\": Node(goto: \"ending\", …), \"ending\": @ }",
    ),
];

/// What each struct needs.
const NEEDED: &[(&str, &[(&str, &str)])] = &[
    (
        "Scenario",
        &[
            ("format", "1"),
            ("id", "\"late-parcel\""),
            ("language", "\"en\""),
            ("title", "\"…\""),
            ("summary", "\"…\""),
            ("channel", "Chat"),
            ("phase", "After"),
            ("sector", "\"…\""),
            ("complaint", "Justified"),
            ("fault", "Company"),
            ("difficulty", "2"),
            ("briefing", "Briefing(…)"),
            ("customer", "Customer(…)"),
            ("start", "\"opening\""),
            ("nodes", "{ \"opening\": Node(…), … }"),
        ],
    ),
    ("Briefing", &[("role", "\"…\""), ("ticket", "\"…\"")]),
    (
        "Customer",
        &[
            ("name", "\"…\""),
            ("persona", "Calm"),
            ("feels", "(anger: 300, disappointment: 400, worry: 300)"),
        ],
    ),
    ("Node", &[("stage", "Listen"), ("goto", "\"end\"")]),
    ("Line", &[("says", "\"…\"")]),
    (
        "Choice",
        &[
            ("id", "\"choice\""),
            ("says", "\"…\""),
            ("key", "()"),
            ("why", "\"…\""),
            ("goto", "\"end\""),
        ],
    ),
    ("Ending", &[("outcome", "Success"), ("tells", "Recommends")]),
];

/// The whole scenario of an excerpt.
pub fn whole(excerpt: &str) -> String {
    let mut text = excerpt.trim().trim_end_matches(',').to_owned();
    loop {
        let first = significant(&text)
            .next()
            .map(|token| token.range.to_usize());
        let first_word = first.map(|range| &text[range]).unwrap_or_default();
        if first_word == "Scenario" {
            break;
        }
        let place = PLACES.iter().find(|(word, _)| *word == first_word);
        let place = place.map_or("Scenario(@, …)", |(_, place)| place);
        text = place.replacen('@', &text, 1);
    }
    while let Some((range, filling)) = next_not_shown(&text) {
        text.replace_range(range, &filling);
    }
    text
}

/// A translation with the texts that the excerpt of its scenario does not show.
pub fn whole_translation(excerpt: &str, scenario: &Scenario) -> String {
    let mut hidden: BTreeMap<String, String> = BTreeMap::new();
    each_text(scenario, &mut |id, text| {
        if text != NOT_SHOWN {
            return;
        }
        let message = hidden
            .entry(id.message.to_owned())
            .or_insert_with(|| format!("{} =", id.message));
        match id.attribute {
            None => *message += " …",
            Some(attribute) => *message += &format!("\n    .{attribute} = …"),
        }
    });
    let hidden: Vec<String> = hidden.into_values().collect();
    format!("{excerpt}\n").replace(NOT_SHOWN_IN_TRANSLATION, &hidden.join("\n"))
}

fn significant(text: &str) -> impl Iterator<Item = Token> {
    tokens(text).filter(|token| !token.kind.is_trivia())
}

struct Bracket<'t> {
    kind: TokenKind,
    /// The word before it.
    name: &'t str,
    fields: Vec<&'t str>,
    not_shown: Option<Range<usize>>,
}

/// The place of a `…` and what it stands for. Fields come first, since they may lead to nodes.
fn next_not_shown(text: &str) -> Option<(Range<usize>, String)> {
    let mut open: Vec<Bracket<'_>> = Vec::new();
    let mut in_nodes = None;
    let mut before = "";
    for token in significant(text) {
        let range = token.range.to_usize();
        let written = &text[range.clone()];
        match token.kind {
            TokenKind::ParenOpen | TokenKind::BracketOpen | TokenKind::BraceOpen => {
                open.push(Bracket {
                    kind: token.kind,
                    name: before,
                    fields: Vec::new(),
                    not_shown: None,
                });
            }
            TokenKind::ParenClose | TokenKind::BracketClose | TokenKind::BraceClose => {
                let closed = open.pop().expect("what is closed was opened");
                match (closed.not_shown.clone(), closed.kind) {
                    (Some(range), TokenKind::ParenOpen) => return Some((range, needed(&closed))),
                    (Some(range), _) => in_nodes = Some(range),
                    (None, _) => {}
                }
            }
            TokenKind::Colon => {
                let bracket = open.last_mut().expect("fields stand in brackets");
                bracket.fields.push(before);
            }
            TokenKind::Unknown if written == NOT_SHOWN => {
                let bracket = open.last_mut().expect("something is not shown in brackets");
                bracket.not_shown = Some(range);
            }
            _ => {}
        }
        before = written;
    }
    in_nodes.map(|range| (range, other_nodes(text)))
}

fn needed(bracket: &Bracket<'_>) -> String {
    let of_struct = NEEDED.iter().find(|(name, _)| *name == bracket.name);
    let (_, all) = of_struct.unwrap_or_else(|| panic!("what does {} need?", bracket.name));
    let is_shown = |field: &str| {
        // A node leads on by its choices or by itself.
        bracket.fields.contains(&field) || (field == "goto" && bracket.fields.contains(&"choices"))
    };
    let needed = all.iter().filter(|(field, _)| !is_shown(field));
    let fields: Vec<String> = needed
        .map(|(field, value)| format!("{field}: {value}"))
        .collect();
    fields.join(", ")
}

/// An ending for each name that something leads to and nothing shows.
fn other_nodes(text: &str) -> String {
    let written: Vec<&str> = significant(text)
        .map(|token| &text[token.range.to_usize()])
        .collect();
    let mut led_to = BTreeSet::new();
    let mut shown = BTreeSet::new();
    for three in written.windows(3) {
        match three {
            ["goto", ":", node] => _ = led_to.insert(*node),
            [node, ":", _] if node.starts_with('"') => _ = shown.insert(*node),
            _ => {}
        }
    }
    let endings = led_to.difference(&shown);
    let endings: Vec<String> = endings.map(|name| format!("{name}: Ending(…)")).collect();
    endings.join(", ")
}
