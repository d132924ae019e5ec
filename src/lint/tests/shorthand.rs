//! Edits of the good scenario, said by the names of its choices and nodes.
//!
//! What they replace is leaked: a case is data that lives as long as the tests.

use crate::check::tests::marked::Edit;

/// What everything here is edited in.
pub const GOOD: &str = include_str!("spare-key.ron");

/// The scenario begins here: the place of whatever concerns the whole. The codes are expected there.
pub fn start<const N: usize>(codes: [&str; N]) -> Edit {
    let mut opening = "\"opening\"".to_owned();
    for code in codes {
        opening = format!("⟦{code}:{opening}⟧");
    }
    ("start: \"opening\"", format!("start: {opening}"))
}

/// Keys are tried out that no panel has seen.
pub fn keys_are_tried_out() -> Edit {
    let lints = "lints: {\"K122\": Allow(reason: \"Keys are tried out.\")}";
    ("lints: {}", lints.to_owned())
}

/// The name of a choice, marked.
pub fn marked(code: &str, choice: &str) -> Edit {
    let id = format!("id: \"{choice}\"");
    (id.leak(), format!("id: ⟦{code}:\"{choice}\"⟧"))
}

/// Empathy, patience and ownership of a choice.
pub fn key(choice: &str, [empathy, patience, ownership]: [f64; 3]) -> Edit {
    let key = format!("key: (empathy: {empathy}, patience: {patience}, ownership: {ownership})");
    instead(choice, "key: (", ")", key)
}

pub fn moves(choice: &str, moves: &str) -> Edit {
    instead(choice, "moves: [", "]", format!("moves: [{moves}]"))
}

pub fn goto(choice: &str, node: &str) -> Edit {
    instead(choice, "goto: \"", "\"", format!("goto: \"{node}\""))
}

pub fn says(choice: &str, says: &str) -> Edit {
    instead(choice, "says: \"", "\",", format!("says: \"{says}\","))
}

/// A choice with more fields.
pub fn with(choice: &str, fields: &str) -> Edit {
    instead(choice, "why:", "", format!("{fields}, why:"))
}

/// A node of another stage.
pub fn stage(node: &str, stage: &str) -> Edit {
    let node = format!("        \"{node}\": Node(");
    let from = format!("{node} … {}", part(&node, "stage: ", ","));
    (from.leak(), format!("stage: {stage},"))
}

/// The choice moved before the others of its decision.
pub fn first(choice: &str) -> Edit {
    const BEFORE: &str = "                Choice(\n                    ";
    const BEHIND: &str = "\n                ),\n";
    let from = GOOD.find(&format!("{BEFORE}id: \"{choice}\""));
    let from = from.expect("there is such a choice");
    let until = from + GOOD[from..].find(BEHIND).expect("it ends") + BEHIND.len();
    let list = GOOD[..from]
        .rfind("choices: [\n")
        .expect("it stands in a list")
        + "choices: [\n".len();
    let moved = format!("{}{}", &GOOD[from..until], &GOOD[list..from]);
    (&GOOD[list..until], moved)
}

/// Every key times `factor`.
pub fn every_key_times(factor: f64) -> Vec<Edit> {
    let mut edits = Vec::new();
    for choice in GOOD.split("                    id: \"").skip(1) {
        let (name, rest) = choice.split_once('"').expect("a name ends");
        let (_, rest) = rest.split_once("key: (empathy: ").expect("it has a key");
        let (key_text, _) = rest.split_once(')').expect("a key ends");
        let points = key_text.split(", ").map(|axis| {
            let number = axis
                .rsplit(' ')
                .next()
                .and_then(|number| number.parse::<f64>().ok());
            (number.expect("a number") * factor * 100.0).round() / 100.0
        });
        let points: Vec<f64> = points.collect();
        edits.push(key(name, [points[0], points[1], points[2]]));
    }
    edits
}

/// The first piece of a choice from `begins` to `ends` becomes `to`.
fn instead(choice: &str, begins: &str, ends: &str, to: String) -> Edit {
    let id = format!("id: \"{choice}\"");
    (format!("{id} … {}", part(&id, begins, ends)).leak(), to)
}

/// The first piece behind `anchor` from `begins` to `ends`.
fn part(anchor: &str, begins: &str, ends: &str) -> &'static str {
    let anchored = GOOD
        .find(anchor)
        .unwrap_or_else(|| panic!("there is no {anchor}"));
    let from = anchored + GOOD[anchored..].find(begins).expect("it has that");
    let behind = from + begins.len();
    let until = behind + GOOD[behind..].find(ends).expect("it ends") + ends.len();
    &GOOD[from..until]
}
