//! What may be written at a place.

use super::cursor::{Cursor, Expected, Quotes, Word};
use super::document::Document;
use super::names::Symbol;
use crate::ron_text::{TextEdit, escape_text};
use crate::scenario::format::{
    BOUNDS, CONDITIONS, CUSTOM, ENDING, Field, Form, Kind, NODE, NameKind, Need, SPEAKERS, Shape,
};
use crate::scenario::{Element, Moves, NodeBody, Persona};

/// Something that may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// How it is listed, without quotes.
    pub label: String,
    pub kind: CompletionKind,
    /// Beside the label; may be empty.
    pub detail: String,
    /// Markdown; may be empty.
    pub about: String,
    /// Puts it in the place of what is written so far.
    pub edit: TextEdit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompletionKind {
    Field,
    /// A word of the format.
    Word,
    /// A name of the author's own.
    Name(NameKind),
    /// The beginning of something in brackets.
    Group,
}

/// Everything that may stand at `offset`, whatever is written there so far; `language` is that of the moves' texts.
pub fn completions(
    document: &Document,
    moves: &Moves,
    language: &str,
    offset: u32,
) -> Vec<Completion> {
    let Some(cursor) = Cursor::at(document.text(), offset) else {
        return Vec::new();
    };
    let mut list = List {
        document,
        moves,
        language,
        word: cursor.word,
        found: Vec::new(),
    };
    match cursor.expected {
        Expected::Field { shape, written } if cursor.word.quotes == Quotes::None => {
            let missing = shape.fields.iter();
            let missing = missing.filter(|field| !written.contains(&field.name));
            missing.for_each(|field| list.field(field));
        }
        Expected::Field { .. } => {}
        Expected::Value(kind) => list.value(kind),
    }
    list.found
}

struct List<'a> {
    document: &'a Document,
    moves: &'a Moves,
    language: &'a str,
    word: Word,
    found: Vec<Completion>,
}

impl List<'_> {
    fn field(&mut self, field: &Field) {
        let detail = match field.need {
            Need::Required => "needed".to_owned(),
            Need::Optional("") => String::new(),
            Need::Optional(left_out) => format!("left out: {left_out}"),
        };
        // Whoever comes back to correct a name has its colon already.
        let rest = &self.document.text()[self.word.range.end as usize..];
        let colon = if rest.trim_start().starts_with(':') {
            ""
        } else {
            ": "
        };
        self.found.push(Completion {
            label: field.name.to_owned(),
            kind: CompletionKind::Field,
            detail,
            about: field.about.to_owned(),
            edit: TextEdit::replace(self.word.range, format!("{}{colon}", field.name)),
        });
    }

    fn value(&mut self, kind: &Kind) {
        match kind {
            Kind::Word(words) => self.words(words, ""),
            Kind::Truth => self.words(&["true", "false"], ""),
            Kind::Persona => {
                self.words(Persona::NAMES, "");
                self.group(&CUSTOM);
            }
            Kind::Refers(NameKind::Choice) => self.said(),
            Kind::Refers(of) | Kind::Defines(of @ (NameKind::Flag | NameKind::Promise)) => {
                self.names(*of);
            }
            Kind::Speaker => {
                for (name, about) in SPEAKERS {
                    self.quoted(name, CompletionKind::Word, about, "");
                }
                self.names(NameKind::Colleague);
            }
            Kind::Move => self.moves(),
            Kind::Element => self.elements(),
            Kind::Wording => self.begin("OneOf([", "several wordings of one line"),
            Kind::Condition => self.forms(CONDITIONS),
            Kind::Bound => self.forms(BOUNDS),
            Kind::Group(shape) => self.group(shape),
            Kind::NodeOrEnding => {
                self.group(&NODE);
                self.group(&ENDING);
            }
            Kind::List(_) => self.begin("[", "a list"),
            Kind::Map(..) => self.begin("{", "things with names"),
            Kind::Format => self.words(&["1"], ""),
            Kind::Text
            | Kind::Language
            | Kind::Whole(_)
            | Kind::Hundredths(_)
            | Kind::Defines(_) => {}
        }
    }

    fn words(&mut self, words: &[&str], detail: &str) {
        for word in words {
            self.bare(word, CompletionKind::Word, detail, "", word);
        }
    }

    fn group(&mut self, shape: &Shape) {
        let begin = match shape.name {
            // Usually written without a name.
            "Key" | "Feels" => "(".to_owned(),
            name => format!("{name}("),
        };
        self.bare(&begin, CompletionKind::Group, "", shape.about, &begin);
    }

    fn begin(&mut self, begin: &str, detail: &str) {
        self.bare(begin, CompletionKind::Group, detail, "", begin);
    }

    fn forms(&mut self, forms: &[Form]) {
        for form in forms {
            let begin = format!("{}(", form.name);
            self.bare(
                form.name,
                CompletionKind::Group,
                form.example,
                form.about,
                &begin,
            );
        }
    }

    fn moves(&mut self) {
        let moves = self.moves;
        for (name, found) in moves.iter() {
            let detail = found.name.in_language(self.language);
            let about = found.looks_like.in_language(self.language);
            self.bare(
                name,
                CompletionKind::Name(NameKind::Move),
                detail,
                about,
                name,
            );
        }
    }

    fn elements(&mut self) {
        for element in Element::ALL {
            let about = self.moves.element(*element);
            let about = about.map_or("", |about| about.in_language(self.language));
            self.quoted(element.code(), CompletionKind::Word, about, "");
        }
    }

    fn names(&mut self, of: NameKind) {
        let document = self.document;
        for (symbol, range) in document.names().defined(of) {
            if range.start <= self.word.range.start && self.word.range.end <= range.end {
                // What is being written here is not there yet.
                continue;
            }
            let (detail, about) = said_of(document, symbol).unwrap_or_default();
            self.quoted(&symbol.name, CompletionKind::Name(of), &detail, &about);
        }
    }

    fn said(&mut self) {
        let document = self.document;
        for (symbol, _) in document.names().defined(NameKind::Choice) {
            let full = format!(
                "{}/{}",
                symbol.node.as_deref().unwrap_or_default(),
                symbol.name
            );
            let (_, about) = said_of(document, symbol).unwrap_or_default();
            self.quoted(&full, CompletionKind::Name(NameKind::Choice), "", &about);
        }
    }

    /// Something that stands in quotes.
    fn quoted(&mut self, name: &str, kind: CompletionKind, detail: &str, about: &str) {
        let name_in_text = escape_text(name);
        let insert = match self.word.quotes {
            Quotes::None => format!("\"{name_in_text}\""),
            Quotes::Open => format!("{name_in_text}\""),
            Quotes::Closed => name_in_text,
        };
        self.found.push(Completion {
            label: name.to_owned(),
            kind,
            detail: detail.to_owned(),
            about: about.to_owned(),
            edit: TextEdit::replace(self.word.range, insert),
        });
    }

    /// Something that stands without quotes: where there is a quote, the author means something else.
    fn bare(&mut self, label: &str, kind: CompletionKind, detail: &str, about: &str, insert: &str) {
        if self.word.quotes != Quotes::None {
            return;
        }
        // The bracket after a name that is being corrected is there already.
        let rest = &self.document.text()[self.word.range.end as usize..];
        let insert = match insert.strip_suffix('(') {
            Some(name) if !name.is_empty() && rest.starts_with('(') => name,
            _ => insert,
        };
        self.found.push(Completion {
            label: label.to_owned(),
            kind,
            detail: detail.to_owned(),
            about: about.to_owned(),
            edit: TextEdit::replace(self.word.range, insert),
        });
    }
}

/// Something that tells this name from others: in a word, and in the scenario's own words.
fn said_of(document: &Document, symbol: &Symbol) -> Option<(String, String)> {
    match symbol.kind {
        NameKind::Node => {
            let node = document.node(&symbol.name)?;
            let detail = match &node.body {
                NodeBody::Decision(decision) => decision.stage.name(),
                NodeBody::Beat(beat) => beat.stage.name(),
                NodeBody::Ending(ending) => ending.outcome.name(),
            };
            let line = node.lines.first();
            let line = line.and_then(|line| line.says.variants.first());
            Some((detail.to_owned(), line.cloned().unwrap_or_default()))
        }
        NameKind::Choice => {
            let NodeBody::Decision(decision) = &document.node(symbol.node.as_deref()?)?.body else {
                return None;
            };
            let mut choices = decision.choices.iter();
            let choice = choices.find(|choice| choice.id.value == symbol.name)?;
            Some((String::new(), choice.says.clone()))
        }
        NameKind::Colleague => {
            let mut cast = document.scenario()?.cast.iter();
            let member = cast.find(|member| member.id.value == symbol.name)?;
            Some((member.name.clone(), member.department.clone()))
        }
        _ => None,
    }
}
