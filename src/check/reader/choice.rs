//! Choices, silences and where they lead.

use super::Reader;
use super::list::read_each;
use super::structure::Fields;
use crate::check::problem::code;
use crate::check::unread::Part;
use crate::ron_text::Value;
use crate::scenario::format::{self, ranges};
use crate::scenario::{Choice, CriticalKind, Effects, Key, Name, Onward, Route, Silence, Spanned};

impl Reader<'_> {
    pub(super) fn choice(&mut self, value: Value<'_>) -> Option<Choice> {
        let fields = self.fields(value, &format::CHOICE)?;
        let id = self.name(&fields, "id");
        if id.value.is_empty() {
            self.hide(&[Part::Choice]);
        }
        let key = self
            .required(&fields, "key")
            .map(|value| self.key(value))
            .unwrap_or_default();
        Some(Choice {
            id: self.unique(id, "a choice"),
            says: self.text(&fields, "says"),
            key,
            moves: self.moves(&fields),
            why: self.text(&fields, "why"),
            when: fields.get("when").map(|value| self.condition(value)),
            onward: self.onward(&fields),
            effects: self.effects(&fields),
            critical: fields
                .get("critical")
                .and_then(|value| self.word(value, CriticalKind::WORDS)),
            costs: self.optional_whole(&fields, "costs", ranges::COSTS, 0) as u16,
            standards: self.names(&fields, "standards"),
            range: value.span(),
        })
    }

    pub(super) fn silence(&mut self, value: Value<'_>) -> Option<Silence> {
        let fields = self.fields(value, &format::SILENCE)?;
        Some(Silence {
            after_s: self.required_whole(&fields, "after_s", ranges::SILENCE_S) as u16,
            key: fields.get("key").map(|value| self.key(value)),
            moves: self.moves(&fields),
            why: self.optional_text(&fields, "why"),
            onward: self.onward(&fields),
            effects: self.effects(&fields),
        })
    }

    pub(super) fn onward(&mut self, fields: &Fields<'_>) -> Onward {
        let routes = self.list(fields, "routes");
        let routes = read_each(routes, |value| self.route(value));
        let goto = self.name(fields, "goto");
        if goto.value.is_empty() {
            self.hide(&[Part::Way]);
        }
        Onward { routes, goto }
    }

    fn route(&mut self, value: Value<'_>) -> Option<Route> {
        let fields = self.fields(value, &format::ROUTE)?;
        let when = self
            .required(&fields, "when")
            .map(|value| self.condition(value));
        let goto = self.name(&fields, "goto");
        if goto.value.is_empty() || when.is_none() {
            self.hide(&[Part::Way]);
        }
        Some(Route { when: when?, goto })
    }

    fn key(&mut self, value: Value<'_>) -> Key {
        let Some(fields) = self.fields(value, &format::KEY) else {
            return Key::default();
        };
        let mut axis = |field: &str| {
            fields
                .get(field)
                .and_then(|value| self.hundredths(value, ranges::KEY, code::KEY_OUT_OF_RANGE))
                .map(|hundredths| hundredths as i16)
        };
        Key {
            empathy: axis("empathy"),
            patience: axis("patience"),
            ownership: axis("ownership"),
        }
    }

    /// Moves are words without quotes; whether each exists is a rule's business.
    fn moves(&mut self, fields: &Fields<'_>) -> Vec<Spanned<Name>> {
        let moves = self.list(fields, "moves");
        read_each(moves, |value| {
            let range = value.span();
            let value = match (value.identifier(), value.text()) {
                (Some(word), _) => word.into(),
                (None, Some(text)) => {
                    self.stands_without_quotes(range, &text);
                    text.into()
                }
                (None, None) => {
                    self.wrong_type(value, "the name of a move");
                    return None;
                }
            };
            Some(Spanned { value, range })
        })
    }

    fn effects(&mut self, fields: &Fields<'_>) -> Effects {
        let mut definitions = |field: &str| {
            let names = self.names(fields, field);
            let defined = names.into_iter().map(|name| self.definition(name));
            defined.collect::<Vec<_>>()
        };
        let [sets, promises] = ["sets", "promises"].map(&mut definitions);
        Effects {
            sets,
            // What these name is defined elsewhere, and a wrong name is told as one that does not exist.
            clears: self.names(fields, "clears"),
            promises,
            breaks: self.names(fields, "breaks"),
            progress: self.optional_whole(fields, "progress", ranges::PROGRESS, 0) as i16,
            informs: self.optional_whole(fields, "informs", ranges::PROGRESS, 0) as i16,
            effort: self.optional_whole(fields, "effort", ranges::EFFORT, 0) as u8,
        }
    }
}
