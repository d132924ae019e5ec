//! Names and keys that stand twice.

use std::borrow::Cow;

use crate::base::ByteRange;
use crate::ron_text::escape;
use crate::ron_text::tree::{Entry, Inner, Node, ValueKind};

/// The places of each name or key that stands twice: the first and the further one.
pub(super) fn find(text: &str, nodes: &[Node], entries: &[Entry]) -> Vec<(ByteRange, ByteRange)> {
    if entries.len() < 2 || has_few_different_names(text, nodes, entries) {
        return Vec::new();
    }
    let mut keys: Vec<_> = entries
        .iter()
        .filter_map(|entry| {
            let node = &nodes[entry.key?.index()];
            Some((meaning(text, node)?, node.span))
        })
        .collect();
    keys.sort();
    let mut found = Vec::new();
    let mut first = 0;
    for at in 1..keys.len() {
        if keys[at].0 == keys[first].0 {
            found.push((keys[first].1, keys[at].1));
        } else {
            first = at;
        }
    }
    found.sort_by_key(|(_, further)| *further);
    found
}

/// How many names are few enough to compare each with each.
const NAMES_FEW: usize = 20;

/// Whether all keys are names and no two are alike: so it is in nearly every struct, and seen without sorting them.
fn has_few_different_names(text: &str, nodes: &[Node], entries: &[Entry]) -> bool {
    let mut names = [""; NAMES_FEW];
    if entries.len() > NAMES_FEW {
        return false;
    }
    for (at, entry) in entries.iter().enumerate() {
        let Some(node) = entry.key.map(|key| &nodes[key.index()]) else {
            return false;
        };
        let name = &text[node.span.to_usize()];
        let is_plain = node.kind == ValueKind::Identifier && !name.starts_with("r#");
        if !is_plain || names[..at].contains(&name) {
            return false;
        }
        names[at] = name;
    }
    true
}

/// What a key is compared by: its kind apart, a text by what it stands for, anything else simple as
/// it is written.
fn meaning<'a>(text: &'a str, node: &Node) -> Option<(u8, Cow<'a, str>)> {
    let source = |range: ByteRange| &text[range.to_usize()];
    match (node.kind, node.inner) {
        (ValueKind::Text, Inner::Escaped(content)) => Some((0, escape::decode(source(content)))),
        (ValueKind::Text, Inner::Verbatim(content)) => Some((0, Cow::Borrowed(source(content)))),
        (ValueKind::Identifier, _) => {
            let name = source(node.span);
            Some((1, Cow::Borrowed(name.strip_prefix("r#").unwrap_or(name))))
        }
        (ValueKind::Number(_) | ValueKind::Bool(_) | ValueKind::Char, _) => {
            Some((2, Cow::Borrowed(source(node.span))))
        }
        _ => None,
    }
}
