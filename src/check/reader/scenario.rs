//! The outermost struct, the briefing, the customer and the cast.

use super::Reader;
use super::list::read_each;
use super::structure::{Fields, unwrap_some};
use crate::check::problem::{Problem, code};
use crate::check::unread::hidden_in;
use crate::ron_text::{Value, ValueKind};
use crate::scenario::format::{self, FORMAT, SPEAKERS, ranges};
use crate::scenario::{
    Age, Beard, Briefing, Card, ChannelKind, Colleague, ComplaintKind, Customer, Fault, Glasses,
    Hair, Look, Name, Persona, Phase, Scenario, Sensitivity, Spanned, Stage, StartFeelings,
    Weights,
};

impl Reader<'_> {
    pub(super) fn scenario(&mut self, value: Value<'_>) -> Option<Scenario> {
        // A file of another version may differ anywhere: its other problems would only mislead.
        if let Some(other) = other_format(value) {
            self.report(other);
            return None;
        }
        let fields = self.fields(value, &format::SCENARIO)?;
        if let Some(format) = self.required(&fields, "format")
            && format.number().is_none()
        {
            let expected = format!("`format: {FORMAT}`");
            self.wrong_type_or_in_quotes(format, &expected, |text| text.parse() == Ok(FORMAT));
        }
        let id = self.name(&fields, "id");
        Some(Scenario {
            id: self.definition(id),
            language: self.language(&fields),
            title: self.text(&fields, "title"),
            summary: self.text(&fields, "summary"),
            channel: self.required_word(&fields, "channel", ChannelKind::WORDS),
            phase: self.required_word(&fields, "phase", Phase::WORDS),
            sector: self.text(&fields, "sector"),
            complaint: self.required_word(&fields, "complaint", ComplaintKind::WORDS),
            fault: self.required_word(&fields, "fault", Fault::WORDS),
            difficulty: self.required_whole(&fields, "difficulty", ranges::DIFFICULTY) as u8,
            composite: self.weights(&fields),
            mandatory: {
                let stages = self.list(&fields, "mandatory");
                read_each(stages, |value| self.word(value, Stage::WORDS))
            },
            briefing: self.briefing(&fields),
            customer: self.customer(&fields),
            cast: self.cast(&fields),
            start: self.name(&fields, "start"),
            nodes: self.nodes(&fields),
        })
    }

    fn language(&mut self, fields: &Fields<'_>) -> String {
        let Some(value) = self.required(fields, "language") else {
            return String::new();
        };
        let language = self.text_of(value);
        if !is_language(&language) && !language.trim().is_empty() {
            let message = format!("`{language}` is not the code of a language");
            self.report(
                Problem::error(code::BAD_NAME, value.span(), message)
                    .help("write a code such as `en` or `id`"),
            );
        }
        language
    }

    fn weights(&mut self, fields: &Fields<'_>) -> Weights {
        let Some(value) = fields.get("composite") else {
            return Weights::EQUAL;
        };
        let Some(weights) = self.fields(value, &format::WEIGHTS) else {
            return Weights::EQUAL;
        };
        let mut axis = |field| self.required_whole(&weights, field, ranges::AXIS_WEIGHT) as u8;
        let read = Weights {
            empathy: axis("empathy"),
            patience: axis("patience"),
            ownership: axis("ownership"),
        };
        if read.by_axis() == [0; 3] {
            let message = "no axis counts in the composite";
            self.report(
                Problem::error(code::OUT_OF_RANGE, value.span(), message)
                    .help("give at least one axis a weight from 1 to 10"),
            );
            return Weights::EQUAL;
        }
        read
    }

    fn briefing(&mut self, fields: &Fields<'_>) -> Briefing {
        let nothing = Briefing {
            role: String::new(),
            ticket: String::new(),
            look_up: Vec::new(),
        };
        let Some(value) = self.required(fields, "briefing") else {
            return nothing;
        };
        let Some(fields) = self.fields(value, &format::BRIEFING) else {
            return nothing;
        };
        self.begin_names();
        let cards = self.list(&fields, "look_up");
        Briefing {
            role: self.text(&fields, "role"),
            ticket: self.text(&fields, "ticket"),
            look_up: read_each(cards, |value| self.card(value)),
        }
    }

    fn card(&mut self, value: Value<'_>) -> Option<Card> {
        let fields = self.fields(value, &format::CARD)?;
        let id = self.name(&fields, "id");
        Some(Card {
            id: self.unique(id, "a card"),
            title: self.text(&fields, "title"),
            body: self.text(&fields, "body"),
        })
    }

    fn customer(&mut self, fields: &Fields<'_>) -> Customer {
        let mut customer = Customer {
            name: String::new(),
            persona: Persona::Critical,
            feels: StartFeelings {
                anger: 0,
                disappointment: 0,
                worry: 0,
            },
            look: Look::default(),
        };
        let Some(value) = self.required(fields, "customer") else {
            return customer;
        };
        let Some(fields) = self.fields(value, &format::CUSTOMER) else {
            return customer;
        };
        customer.name = self.text(&fields, "name");
        if let Some(value) = self.required(&fields, "persona") {
            customer.persona = self.persona(value);
        }
        if let Some(value) = self.required(&fields, "feels")
            && let Some(fields) = self.fields(value, &format::FEELS)
        {
            let mut feeling = |field| self.required_whole(&fields, field, ranges::FEELING) as u16;
            customer.feels = StartFeelings {
                anger: feeling("anger"),
                disappointment: feeling("disappointment"),
                worry: feeling("worry"),
            };
        }
        if let Some(value) = fields.get("look") {
            customer.look = self.look(value);
        }
        customer
    }

    fn persona(&mut self, value: Value<'_>) -> Persona {
        if value.name() != Some("Custom") {
            let named = Persona::NAMED.iter().copied();
            // `Custom` only to be suggested: it was looked for before.
            let words: Vec<_> = named.chain([("Custom", Persona::Critical)]).collect();
            return self.word(value, &words).unwrap_or(Persona::Critical);
        }
        let Some(fields) = self.fields(value, &format::CUSTOM) else {
            return Persona::Critical;
        };
        let mut sensitivity =
            |field| self.required_whole(&fields, field, ranges::SENSITIVITY) as u16;
        Persona::Custom(Sensitivity {
            anger: sensitivity("anger"),
            disappointment: sensitivity("disappointment"),
            worry: sensitivity("worry"),
        })
    }

    fn look(&mut self, value: Value<'_>) -> Look {
        let Some(fields) = self.fields(value, &format::LOOK) else {
            return Look::default();
        };
        Look {
            age: fields
                .get("age")
                .and_then(|value| self.word(value, Age::ALL)),
            hair: fields
                .get("hair")
                .and_then(|value| self.word(value, Hair::ALL)),
            skin: fields
                .get("skin")
                .map(|value| self.whole(value, ranges::SKIN) as u8),
            dress: fields
                .get("dress")
                .map(|value| self.whole(value, ranges::DRESS) as u8),
            glasses: fields
                .get("glasses")
                .and_then(|value| match value.boolean() {
                    Some(true) => Some(Glasses::Worn),
                    Some(false) => Some(Glasses::None),
                    None => {
                        self.wrong_type_or_in_quotes(value, "`true` or `false`", |text| {
                            matches!(text, "true" | "false")
                        });
                        None
                    }
                }),
            beard: fields
                .get("beard")
                .and_then(|value| self.word(value, Beard::ALL)),
        }
    }

    fn cast(&mut self, fields: &Fields<'_>) -> Vec<Colleague> {
        let Some(value) = fields.get("cast") else {
            if fields.has("cast") {
                self.hide(hidden_in("cast"));
            }
            return Vec::new();
        };
        if value.kind() != ValueKind::Map {
            self.hide(hidden_in("cast"));
            self.wrong_type(value, "a map `{ \"id\": Colleague(…) }`");
            return Vec::new();
        }
        self.hide_damage(value, "cast");
        let entries = value.map_entries();
        entries
            .map(|entry| {
                let id = self.name_of(entry.key);
                let id = self.definition(id);
                if SPEAKERS.iter().any(|(name, _)| *name == id.value) {
                    let message = format!(
                        "`{}` always means the {0} and cannot be in the cast",
                        id.value
                    );
                    self.report(
                        Problem::error(code::BAD_NAME, id.range, message)
                            .help("give this colleague another name"),
                    );
                }
                self.colleague(id, entry.value)
            })
            .collect()
    }

    /// One whose texts cannot be read still has a name that lines may use.
    fn colleague(&mut self, id: Spanned<Name>, value: Value<'_>) -> Colleague {
        let mut colleague = Colleague {
            id,
            name: String::new(),
            department: String::new(),
        };
        let value = unwrap_some(value).unwrap_or(value);
        if let Some(fields) = self.fields(value, &format::COLLEAGUE) {
            colleague.name = self.text(&fields, "name");
            let department = self.optional_text(&fields, "department");
            colleague.department = department.unwrap_or_default();
        }
        colleague
    }
}

/// Whether `code` is the code of a language.
pub fn is_language(code: &str) -> bool {
    // Longer codes of languages are only reserved: `english` is no code that anything else knows.
    code.parse::<unic_langid::LanguageIdentifier>()
        .is_ok_and(|parsed| parsed.language.as_str().len() <= 3)
}

/// A problem if the file says that it is of another version.
fn other_format(value: Value<'_>) -> Option<Problem> {
    let written = value.field("format")?;
    let version = written.number()?.integer();
    if version == Some(FORMAT) {
        return None;
    }
    let message = format!(
        "this file is of format {}, and this program reads format {FORMAT}",
        written.source()
    );
    Some(
        Problem::error(code::OTHER_FORMAT, written.span(), message).help(match version {
            Some(newer) if newer > FORMAT => "install a newer Peduli to read it",
            _ => "write `format: 1`",
        }),
    )
}
