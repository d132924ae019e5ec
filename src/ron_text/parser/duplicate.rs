//! Names and keys that stand twice.

use std::borrow::Cow;

use crate::base::ByteRange;
use crate::ron_text::escape;
use crate::ron_text::tree::{Entry, Inner, Node, ValueKind};

/// The places of each name or key that stands twice: the first and the further one.
pub(super) fn find(text: &str, nodes: &[Node], entries: &[Entry]) -> Vec<(ByteRange, ByteRange)> {
    if entries.len() < 2 {
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
