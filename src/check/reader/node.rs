//! Nodes: decisions, beats and endings, and the lines spoken at them.

use super::Reader;
use super::structure::{Fields, head, unwrap_some};
use super::value::words;
use crate::check::problem::{Problem, code};
use crate::ron_text::{Value, ValueKind};
use crate::scenario::{
    Beat, Decision, Ending, Line, Node, NodeBody, Outcome, Spanned, Speaker, Stage, Tells, Wording,
};

impl Reader {
    pub(super) fn nodes(&mut self, fields: &Fields<'_>) -> Vec<Node> {
        let Some(value) = self.required(fields, "nodes") else {
            self.has_hidden_edges = true;
            return Vec::new();
        };
        if value.kind() != ValueKind::Map {
            self.wrong_type(value, "a map of nodes `{ \"id\": Node(…) }`");
            self.has_hidden_edges = true;
            return Vec::new();
        }
        value
            .map_entries()
            .filter_map(|entry| {
                let id = self.name_of(entry.key);
                let id = self.definition(id);
                self.node(id, entry.value)
            })
            .collect()
    }

    fn node(&mut self, id: Spanned<String>, value: Value<'_>) -> Option<Node> {
        let value = unwrap_some(value)?;
        let written = value.name().unwrap_or("Node");
        let ending = written == "Ending" || (written != "Node" && value.field("outcome").is_some());
        let node = match ending {
            true => self.ending(id, value),
            false => self.scene(id, value),
        };
        self.has_hidden_edges |= node.is_none() || value.is_damaged();
        node
    }

    fn ending(&mut self, id: Spanned<String>, value: Value<'_>) -> Option<Node> {
        let known = &["outcome", "tells", "loss", "lines", "afterwards"];
        let fields = self.fields(value, "Ending", known)?;
        let outcome = self.required_word(&fields, "outcome", words!(Outcome));
        let loss = fields
            .get("loss")
            .map(|value| self.hundredths(value, 0..=60, code::OUT_OF_RANGE));
        Some(Node {
            lines: self.lines(&fields),
            body: NodeBody::Ending(Ending {
                outcome,
                tells: self.required_word(&fields, "tells", words!(Tells)),
                loss: loss.unwrap_or(0) as u16,
                afterwards: self
                    .optional_text(&fields, "afterwards")
                    .unwrap_or_default(),
            }),
            id,
        })
    }

    fn scene(&mut self, id: Spanned<String>, value: Value<'_>) -> Option<Node> {
        let known = &[
            "stage", "weight", "lines", "choices", "silence", "goto", "routes",
        ];
        let fields = self.fields(value, "Node", known)?;
        let stage = self.required_word(&fields, "stage", words!(Stage));
        let lines = self.lines(&fields);
        let decides = fields.value.field("choices").is_some();
        let passes_on = fields.value.field("goto").is_some();
        let body = match (decides, passes_on) {
            (true, true) => {
                let message = format!("node `{}` has choices and a `goto` of its own", id.value);
                let goto = fields.get("goto").map_or(head(value), Value::span);
                self.problems.push(
                    Problem::error(code::CHOICES_AND_GOTO, goto, message)
                        .help("a decision goes on through its choices; only a node without choices has a `goto`"),
                );
                self.decision(stage, &fields)
            }
            (true, false) => self.decision(stage, &fields),
            (false, true) => NodeBody::Beat(Beat {
                stage,
                onward: self.onward(&fields),
            }),
            (false, false) => {
                if !fields.value.is_damaged() {
                    let message = format!("node `{}` has neither choices nor a `goto`", id.value);
                    self.problems.push(
                        Problem::error(code::NO_WAY_ON, id.range, message)
                            .help("give it choices, a `goto`, or make it an `Ending(…)`"),
                    );
                }
                self.has_hidden_edges = true;
                return None;
            }
        };
        Some(Node { id, lines, body })
    }

    fn decision(&mut self, stage: Stage, fields: &Fields<'_>) -> NodeBody {
        let weight = self.optional_whole(fields, "weight", 1..=3, 1) as u8;
        self.begin_names();
        let values = self.list(fields, "choices");
        let choices = values
            .into_iter()
            .filter_map(|value| self.choice(value))
            .collect();
        NodeBody::Decision(Decision {
            stage,
            weight,
            choices,
            silence: fields.get("silence").and_then(|value| self.silence(value)),
        })
    }

    fn lines(&mut self, fields: &Fields<'_>) -> Vec<Line> {
        self.begin_names();
        let values = self.list(fields, "lines");
        let numbered = values.into_iter().enumerate();
        numbered
            .filter_map(|(position, value)| self.line(position, value))
            .collect()
    }

    fn line(&mut self, position: usize, value: Value<'_>) -> Option<Line> {
        let fields = self.fields(value, "Line", &["says", "thinks", "by", "when", "id"])?;
        let id = match fields.get("id") {
            Some(id) => self.name_of(id),
            None => Spanned {
                value: format!("line-{}", position + 1),
                range: head(value),
            },
        };
        Some(Line {
            id: self.unique(id, "a line"),
            by: fields
                .get("by")
                .map_or(Speaker::Customer, |value| self.speaker(value)),
            says: self.wording(&fields),
            thinks: self.optional_text(&fields, "thinks"),
            when: fields.get("when").map(|value| self.condition(value)),
        })
    }

    fn speaker(&mut self, value: Value<'_>) -> Speaker {
        let name = self.name_of(value);
        match name.value.as_str() {
            "customer" | "" => Speaker::Customer,
            "desk" => Speaker::Desk,
            _ => Speaker::Colleague(name),
        }
    }

    fn wording(&mut self, fields: &Fields<'_>) -> Wording {
        let Some(value) = self.required(fields, "says") else {
            return Wording {
                variants: vec![String::new()],
            };
        };
        if value.name() != Some("OneOf") {
            return Wording {
                variants: vec![self.text_of(value)],
            };
        }
        let list = value
            .items()
            .next()
            .filter(|list| list.kind() == ValueKind::List);
        let texts: Vec<Value<'_>> = list.map(|list| list.items().collect()).unwrap_or_default();
        if texts.is_empty() || texts.len() > WORDINGS_MAX {
            self.wrong_type(value, &format!("OneOf([…]) with 1 to {WORDINGS_MAX} texts"));
            return Wording {
                variants: vec![String::new()],
            };
        }
        Wording {
            variants: texts.into_iter().map(|text| self.text_of(text)).collect(),
        }
    }
}

use crate::base::limits::WORDINGS_PER_LINE_MAX as WORDINGS_MAX;
