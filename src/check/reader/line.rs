//! Lines: what is said, by whom, and when.

use super::Reader;
use super::list::read_each;
use super::structure::{Fields, head, shortest};
use crate::base::limits::WORDINGS_PER_LINE_MAX as WORDINGS_MAX;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::check::unread::Part;
use crate::ron_text::{TextEdit, Value, ValueKind};
use crate::scenario::format;
use crate::scenario::{Line, Spanned, Speaker, Wording};
use smol_str::format_smolstr;

impl Reader<'_> {
    pub(super) fn lines(&mut self, fields: &Fields<'_>) -> Vec<Line> {
        self.begin_names();
        let mut number = 0;
        let lines = self.list(fields, "lines");
        read_each(lines, |value| {
            number += 1;
            self.line(number, value)
        })
    }

    /// Line `number`, from 1.
    fn line(&mut self, number: usize, value: Value<'_>) -> Option<Line> {
        let fields = self.fields(value, &format::LINE)?;
        let id = match fields.get("id") {
            Some(id) => self.name_of(id),
            None => {
                if fields.has("id") {
                    self.hide(&[Part::TextId]);
                }
                Spanned {
                    value: format_smolstr!("line-{number}"),
                    range: head(value),
                }
            }
        };
        if fields.has("by") && fields.get("by").is_none() {
            self.hide(&[Part::Line]);
        }
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
            "" => {
                self.hide(&[Part::Line]);
                Speaker::Customer
            }
            "customer" => Speaker::Customer,
            "desk" => Speaker::Desk,
            _ => Speaker::Colleague(name),
        }
    }

    /// One empty variant where it cannot be read: a line has at least one.
    fn wording(&mut self, fields: &Fields<'_>) -> Wording {
        let read =
            self.required(fields, "says")
                .and_then(|value| match (value.kind(), value.name()) {
                    (ValueKind::List | ValueKind::Tuple, _) | (_, Some("OneOf")) => {
                        self.variants(value)
                    }
                    _ => Some(vec![self.text_of(value)]),
                });
        let variants = read.unwrap_or_else(|| {
            self.hide(&[Part::Text]);
            vec![String::new()]
        });
        Wording { variants }
    }

    fn variants(&mut self, value: Value<'_>) -> Option<Vec<String>> {
        let mut items = value.items();
        let list = match (value.kind(), value.name(), items.next(), items.len()) {
            (ValueKind::Tuple, Some("OneOf"), Some(list), 0) => list,
            (ValueKind::Tuple, Some(name), ..)
                if name != "OneOf" && did_you_mean(name, ["OneOf"]).is_some() =>
            {
                self.unknown_word(value, name, &["OneOf"]);
                return None;
            }
            _ => {
                self.not_one_of(value);
                return None;
            }
        };
        if list.kind() != ValueKind::List {
            self.not_one_of(value);
            return None;
        }
        let texts: Vec<Value<'_>> = list.items().collect();
        if list.is_damaged() {
            self.hide(&[Part::Text]);
        } else if texts.is_empty() || texts.len() > WORDINGS_MAX {
            let message = format!("there are {} wordings here", texts.len());
            self.report(
                Problem::error(code::OUT_OF_RANGE, shortest(list), message)
                    .help(format!("a line has 1 to {WORDINGS_MAX} of them")),
            );
            return None;
        }
        let variants = texts.into_iter().map(|text| self.text_of(text));
        Some(variants.collect()).filter(|variants: &Vec<String>| !variants.is_empty())
    }

    fn not_one_of(&mut self, value: Value<'_>) {
        let message = "several wordings of one line stand in `OneOf([…])`";
        let mut problem = Problem::error(code::WRONG_TYPE, shortest(value), message)
            .help("write OneOf([\"…\", \"…\"]), or one text in quotes");
        if value.kind() == ValueKind::List {
            let whole = format!("OneOf({})", value.source());
            let edit = TextEdit::replace(value.span(), whole);
            problem = problem.certain_fix("write `OneOf(` before it and `)` after it", edit);
        }
        self.report(problem);
    }
}
