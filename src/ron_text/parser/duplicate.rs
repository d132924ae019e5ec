//! Names and keys that stand twice.

use std::borrow::Cow;

use crate::base::ByteRange;
use crate::base::name_slot::name_slot;
use crate::ron_text::edit::TextEdit;
use crate::ron_text::escape;
use crate::ron_text::tree::{Entry, Inner, Key, Node, ValueKind};

/// A name or key that stands twice.
pub(super) struct Twice {
    pub(super) first: ByteRange,
    pub(super) further: ByteRange,
    /// Where the two are the same to the letter: what takes the further one out.
    pub(super) removal: Option<TextEdit>,
}

/// Each name or key that stands twice, in the order of the further ones.
pub(super) fn find(text: &str, nodes: &[Node], entries: &[Entry]) -> Vec<Twice> {
    if entries.len() < 2 || are_plainly_different(text, entries) {
        return Vec::new();
    }
    let mut keys: Vec<_> = entries
        .iter()
        .filter_map(|entry| {
            let value = nodes[entry.value.index()].span;
            Some(match entry.key? {
                Key::Name(name) => {
                    let meant = meaning_of_name(&text[name.to_usize()]);
                    (meant, name, name.cover(value))
                }
                Key::Value(key) => {
                    let key = &nodes[key.index()];
                    (meaning(text, key)?, key.span, key.span.cover(value))
                }
            })
        })
        .collect();
    keys.sort();
    let mut found = Vec::new();
    let mut first = 0;
    for at in 1..keys.len() {
        if keys[at].0 == keys[first].0 {
            let (whole_first, whole) = (keys[first].2, keys[at].2);
            let is_same = text[whole_first.to_usize()] == text[whole.to_usize()];
            found.push(Twice {
                first: keys[first].1,
                further: keys[at].1,
                removal: is_same.then(|| removal(text, whole)).flatten(),
            });
        } else {
            first = at;
        }
    }
    found.sort_by_key(|twice| twice.further);
    found
}

/// Takes an entry out with its comma and, where it stands alone, its lines; `None` where a comment is in the way.
fn removal(text: &str, entry: ByteRange) -> Option<TextEdit> {
    let is_blank = |c: char| matches!(c, ' ' | '\t');
    let before = &text[..entry.start as usize];
    let indent = before.len() - before.trim_end_matches(is_blank).len();
    let begins_line = before[..before.len() - indent].ends_with('\n');
    let after = &text[entry.end as usize..];
    let rest = after.trim_start_matches(is_blank);
    let has_comma = rest.starts_with(',');
    let rest = rest.strip_prefix(',').unwrap_or(rest);
    let rest = rest.trim_start_matches(is_blank);
    if rest.starts_with('/') {
        return None;
    }
    let line_end = ["\r\n", "\n"].into_iter().find(|end| rest.starts_with(end));
    let taken = after.len() - rest.len();
    let comma_before = usize::from(before.trim_end_matches(is_blank).ends_with(','));
    let (start, end) = match line_end {
        Some(line_end) if begins_line => (indent, taken + line_end.len()),
        Some(_) => (indent, taken),
        None if rest.starts_with([')', '}']) && !has_comma => (indent + comma_before, taken),
        None => (0, taken),
    };
    Some(TextEdit::replace(
        ByteRange::new(entry.start - start as u32, entry.end + end as u32),
        "",
    ))
}

/// Whether all keys are names and no two are alike: so it is in nearly every struct, and seen without sorting them.
fn are_plainly_different(text: &str, entries: &[Entry]) -> bool {
    let mut seen = 0_u64;
    entries.iter().all(|entry| {
        let Some(Key::Name(name)) = entry.key else {
            return false;
        };
        let name = &text.as_bytes()[name.to_usize()];
        let slot = 1 << name_slot(name);
        // Whether two in one slot are the same is left to the sorting.
        let is_new = seen & slot == 0;
        seen |= slot;
        is_new && !name.starts_with(b"r#")
    })
}

fn meaning_of_name(name: &str) -> (u8, Cow<'_, str>) {
    (1, Cow::Borrowed(name.strip_prefix("r#").unwrap_or(name)))
}

/// What a key is compared by: its kind apart, a text by what it stands for, anything else simple as
/// it is written.
fn meaning<'a>(text: &'a str, node: &Node) -> Option<(u8, Cow<'a, str>)> {
    let source = |range: ByteRange| &text[range.to_usize()];
    match (node.kind, node.inner) {
        (ValueKind::Text, Inner::Escaped(content)) => Some((0, escape::decode(source(content)))),
        (ValueKind::Text, Inner::Verbatim(content)) => Some((0, Cow::Borrowed(source(content)))),
        (ValueKind::Identifier, _) => Some(meaning_of_name(source(node.span))),
        (ValueKind::Number(_) | ValueKind::Bool(_) | ValueKind::Char, _) => {
            Some((2, Cow::Borrowed(source(node.span))))
        }
        _ => None,
    }
}
