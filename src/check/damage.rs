//! Where the text itself is so broken that what was read there is not what was meant.

use super::problem::{Problem, code};
use crate::base::text_range::ByteRange;
use crate::diagnostic::Code;
use crate::ron_text::{Parsed, SyntaxErrorKind, Value};
use std::collections::BTreeSet;

/// The places at which any further mistake is explained by a mistake in the text.
#[derive(Debug, Default)]
pub(super) struct Damage {
    /// Where the entries of damaged values begin, and these values themselves.
    starts: BTreeSet<u32>,
    /// The places of the mistakes.
    spans: Vec<ByteRange>,
    /// Damaged values in which brackets are missing: what they hold may belong elsewhere.
    shuffled: Vec<ByteRange>,
}

/// Mistakes of what stands in which bracket, which one wrong bracket makes by the dozen.
const OF_SHAPE: &[Code] = &[
    code::WRONG_TYPE,
    code::WRONG_NAME,
    code::MISSING_FIELD,
    code::UNKNOWN_FIELD,
    code::BAD_CONDITION,
    code::CHOICES_AND_GOTO,
    code::NO_WAY_ON,
];

impl Damage {
    pub fn of(parsed: &Parsed) -> Damage {
        let mut damage = Damage {
            // What stands before a name says nothing about the name.
            spans: parsed
                .errors()
                .iter()
                .filter(|error| error.kind != SyntaxErrorKind::PathInName)
                .map(|error| error.span)
                .collect(),
            ..Damage::default()
        };
        if parsed.errors().is_empty() {
            return damage;
        }
        let kinds: BTreeSet<_> = parsed.errors().iter().map(|error| error.kind).collect();
        let is_shuffled = kinds.iter().any(|kind| is_of_brackets(*kind));
        let mut mark = |value: Value<'_>| {
            damage.starts.extend(starts(value));
            if is_shuffled {
                damage.shuffled.push(value.span());
            }
        };
        let mut waiting: Vec<Value<'_>> = parsed.root().into_iter().collect();
        if let (Some(root), true) = (
            parsed.root(),
            kinds.contains(&SyntaxErrorKind::TrailingText),
        ) {
            mark(root);
        }
        while let Some(value) = waiting.pop() {
            if value.is_damaged() {
                mark(value);
            }
            waiting.extend(value.items());
            waiting.extend(value.fields().map(|field| field.value));
            let entries = value.map_entries();
            waiting.extend(entries.flat_map(|entry| [entry.key, entry.value]));
        }
        damage
    }

    /// Whether the mistake only follows from one in the text.
    pub fn explains(&self, problem: &Problem) -> bool {
        let place = problem.range();
        let touches = |span: &ByteRange| span.start <= place.end && place.start <= span.end;
        self.starts.contains(&place.start)
            || self.spans.iter().any(touches)
            || (OF_SHAPE.contains(&problem.code())
                && self.shuffled.iter().any(|span| span.contains(place)))
    }
}

fn is_of_brackets(kind: SyntaxErrorKind) -> bool {
    use SyntaxErrorKind::*;
    matches!(
        kind,
        UnclosedBracket | StrayBracket | WrongBracket | MissingOuterBracket | TrailingText
    )
}

fn starts(value: Value<'_>) -> Vec<u32> {
    let mut starts = vec![value.span().start];
    starts.extend(value.items().map(|item| item.span().start));
    for field in value.fields() {
        starts.extend([field.name_span.start, field.value.span().start]);
    }
    for entry in value.map_entries() {
        starts.extend([entry.key.span().start, entry.value.span().start]);
    }
    starts
}
