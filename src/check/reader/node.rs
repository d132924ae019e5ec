//! Nodes: decisions, beats and endings.

use super::Reader;
use super::list::read_each;
use super::structure::{Fields, head, unwrap_some};
use crate::check::problem::{Problem, code, quoted};
use crate::check::similar::did_you_mean;
use crate::check::unread::{Part, hidden_in};
use crate::ron_text::{Value, ValueKind};
use crate::scenario::format::{self, Shape, ranges};
use crate::scenario::{
    Beat, Decision, Ending, Line, Name, Node, NodeBody, Outcome, Spanned, Stage, Tells,
};

impl Reader<'_> {
    pub(super) fn nodes(&mut self, fields: &Fields<'_>) -> Vec<Node> {
        let Some(value) = self.required(fields, "nodes") else {
            self.hide(hidden_in("nodes"));
            return Vec::new();
        };
        if value.kind() != ValueKind::Map {
            self.wrong_type(value, "a map of nodes `{ \"id\": Node(…) }`");
            self.hide(hidden_in("nodes"));
            return Vec::new();
        }
        self.hide_damage(value, "nodes");
        value
            .map_entries()
            .map(|entry| {
                let id = self.name_of(entry.key);
                if id.value.is_empty() {
                    self.hide(hidden_in("nodes"));
                }
                let id = self.definition(id);
                self.node(id, entry.value)
            })
            .collect()
    }

    /// One that cannot be read is still there: ways that lead to it are no mistake.
    fn node(&mut self, id: Spanned<Name>, value: Value<'_>) -> Node {
        let value = unwrap_some(value).unwrap_or(value);
        let read = match is_ending(value) {
            true => self.ending(value),
            false => self.scene(&id, value),
        };
        let (lines, body) = read.unwrap_or_else(|| {
            self.hide(hidden_in("Node"));
            let unknown = Ending {
                outcome: Outcome::Success,
                tells: Tells::Nothing,
                loss: 0,
                afterwards: String::new(),
            };
            (Vec::new(), NodeBody::Ending(unknown))
        });
        Node { id, lines, body }
    }

    fn ending(&mut self, value: Value<'_>) -> Option<(Vec<Line>, NodeBody)> {
        let fields = self.fields(value, &format::ENDING)?;
        let outcome = self.try_required_word(&fields, "outcome", Outcome::WORDS);
        let loss = match fields.get("loss") {
            Some(value) => self.hundredths(value, ranges::LOSS, code::OUT_OF_RANGE),
            None if fields.has("loss") || fields.value.is_damaged() => None,
            None => Some(0),
        };
        // What cannot be read fits the other: whether they fit is for another rule to say.
        let (outcome, loss) = match (outcome, loss) {
            (Some(outcome), Some(loss)) => (outcome, loss),
            (Some(Outcome::Success), None) | (None, Some(0) | None) => (Outcome::Success, 0),
            (Some(outcome), None) => (outcome, 1),
            (None, Some(loss)) => (Outcome::Failure, loss),
        };
        let lines = self.lines(&fields);
        let ending = Ending {
            outcome,
            tells: self.required_word(&fields, "tells", Tells::WORDS),
            loss: loss as u16,
            afterwards: self
                .optional_text(&fields, "afterwards")
                .unwrap_or_default(),
        };
        Some((lines, NodeBody::Ending(ending)))
    }

    fn scene(&mut self, id: &Spanned<Name>, value: Value<'_>) -> Option<(Vec<Line>, NodeBody)> {
        let fields = self.fields(value, &format::NODE)?;
        let stage = self.required_word(&fields, "stage", Stage::WORDS);
        let lines = self.lines(&fields);
        if fields.has("choices") {
            self.belongs_to_beats(id, &fields);
            return Some((lines, self.decision(stage, &fields)));
        }
        if fields.has("goto") {
            self.belongs_to_decisions(id, &fields);
            let onward = self.onward(&fields);
            return Some((lines, NodeBody::Beat(Beat { stage, onward })));
        }
        if !fields.value.is_damaged() {
            let message = format!(
                "node {} has neither choices nor a `goto`",
                quoted(&id.value)
            );
            self.report(
                Problem::error(code::NO_WAY_ON, id.range, message)
                    .help("give it choices or a `goto`, or make it an `Ending(…)`"),
            );
        }
        None
    }

    /// Reports what makes no sense beside choices.
    fn belongs_to_beats(&mut self, id: &Spanned<Name>, fields: &Fields<'_>) {
        let Some(field) = ["goto", "routes"]
            .into_iter()
            .find(|field| fields.has(field))
        else {
            return;
        };
        let place = fields.get(field).map_or(fields.head(), head_or_text);
        let name = quoted(&id.value);
        let message = format!("node {name} has choices and a `{field}` of its own");
        self.report(
            Problem::error(code::CHOICES_AND_GOTO, place, message)
                .help(format!("a decision goes on through its choices: move the `{field}` into them, or take it out")),
        );
    }

    /// Reports what makes no sense without choices.
    fn belongs_to_decisions(&mut self, id: &Spanned<Name>, fields: &Fields<'_>) {
        if let Some(silence) = fields.get("silence") {
            let name = quoted(&id.value);
            let message = format!("node {name} has a silence and no choices");
            self.report(
                Problem::error(code::CHOICES_AND_GOTO, head(silence), message)
                    .help("only somebody who could choose can be silent: add choices instead of the `goto`, or take the silence out"),
            );
        }
    }

    fn decision(&mut self, stage: Stage, fields: &Fields<'_>) -> NodeBody {
        let weight = self.optional_whole(fields, "weight", ranges::DECISION_WEIGHT, 1) as u8;
        self.begin_names();
        let choices = self.list(fields, "choices");
        let choices = read_each(choices, |value| self.choice(value));
        if fields.has("silence") && fields.get("silence").is_none() {
            self.hide(&[Part::Way]);
        }
        NodeBody::Decision(Decision {
            stage,
            weight,
            choices,
            silence: fields.get("silence").and_then(|value| self.silence(value)),
        })
    }
}

/// What was written decides where the name is wrong or missing.
fn is_ending(value: Value<'_>) -> bool {
    let only_in = |shape: &Shape, other: &Shape| {
        let mut written = value.fields();
        written.any(|field| shape.field(field.name).is_some() && other.field(field.name).is_none())
    };
    let ends = only_in(&format::ENDING, &format::NODE);
    let goes_on = only_in(&format::NODE, &format::ENDING);
    match (ends, goes_on, value.name()) {
        (true, false, _) => true,
        (false, true, _) => false,
        (_, _, Some(name)) => did_you_mean(name, ["Node", "Ending"]) == Some("Ending"),
        (_, _, None) => false,
    }
}

/// A name as a whole, a list at its bracket.
fn head_or_text(value: Value<'_>) -> crate::base::text_range::ByteRange {
    match value.kind() {
        ValueKind::Text => value.span(),
        _ => head(value),
    }
}
