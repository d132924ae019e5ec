//! Names in quotes: of nodes, choices, flags, promises, cards and colleagues.

use super::Reader;
use super::list::read_each;
use super::structure::Fields;
use crate::base::limits::AUTHORED_NAME_CHARS_MAX;
use crate::check::problem::{Problem, code, quoted, shortened};
use crate::check::unread::Part;
use crate::ron_text::{TextEdit, Value};
use crate::scenario::{Name, Spanned};

impl Reader<'_> {
    /// A name with its place: an empty one where it could not be read.
    pub(super) fn name(&mut self, fields: &Fields<'_>, field: &'static str) -> Spanned<Name> {
        match self.required(fields, field) {
            Some(value) => self.name_of(value),
            None => {
                let written = fields.written(field).map(Value::span);
                Spanned {
                    value: Name::default(),
                    range: written.unwrap_or_else(|| fields.head()),
                }
            }
        }
    }

    pub(super) fn name_of(&mut self, value: Value<'_>) -> Spanned<Name> {
        let range = value.span();
        let name = match (value.text(), value.identifier()) {
            (Some(text), _) => Name::from(text),
            (None, Some(word)) => {
                let message = format!("the name {} lacks its quotes", quoted(word));
                self.report(
                    Problem::error(code::WRONG_TYPE, range, message).certain_fix(
                        format!("write `\"{}\"`", shortened(word)),
                        TextEdit::replace(range, format!("\"{word}\"")),
                    ),
                );
                word.into()
            }
            (None, None) => {
                self.wrong_type(value, "a name in quotes");
                Name::default()
            }
        };
        if name.is_empty() && value.text().is_some() {
            let message = "this name is empty";
            self.report(Problem::error(code::BAD_NAME, range, message).help(NAME_RULE));
        }
        Spanned { value: name, range }
    }

    /// A name that this place defines.
    pub(super) fn definition(&mut self, name: Spanned<Name>) -> Spanned<Name> {
        if is_name(&name.value) {
            return name;
        }
        self.hide(&[Part::TextId]);
        if name.value.is_empty() {
            return name;
        }
        let message = format!("{} cannot be a name", quoted(&name.value));
        let mut problem =
            Problem::error(code::BAD_NAME, name.range, message).help(rule_for(&name.value));
        let nearest = nearest_name(&name.value);
        if is_name(&nearest) {
            let edit = TextEdit::replace(name.range, format!("\"{nearest}\""));
            problem = problem.fix(
                format!("write `{nearest}`, here and where it is used"),
                edit,
            );
        }
        self.report(problem);
        name
    }

    /// A defined name that must be new among those of its kind.
    pub(super) fn unique(&mut self, name: Spanned<Name>, kind: &str) -> Spanned<Name> {
        let name = self.definition(name);
        if name.value.is_empty() {
            return name;
        }
        match self.ids.get(&name.value).copied() {
            Some(first) => {
                self.hide(&[Part::TextId]);
                let message = format!("there is already {kind} {} here", quoted(&name.value));
                self.report(
                    Problem::error(code::DUPLICATE_NAME, name.range, message)
                        .related(first, "the first one")
                        .help("give one of them another name"),
                );
            }
            None => {
                self.ids.insert(name.value.clone(), name.range);
            }
        }
        name
    }

    /// Forgets the names of the list read before.
    pub(super) fn begin_names(&mut self) {
        self.ids.clear();
    }

    /// A list of names in quotes.
    pub(super) fn names(&mut self, fields: &Fields<'_>, field: &str) -> Vec<Spanned<Name>> {
        let names = self.list(fields, field);
        read_each(names, |value| {
            Some(self.name_of(value)).filter(|name| !name.value.is_empty())
        })
    }
}

/// What a name must be.
pub(crate) const NAME_RULE: &str = "names are lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen";

/// What a name must be that `text` is not.
fn rule_for(text: &str) -> String {
    match text.len() > AUTHORED_NAME_CHARS_MAX {
        true => format!("a name has at most {AUTHORED_NAME_CHARS_MAX} characters"),
        false => NAME_RULE.to_owned(),
    }
}

/// Whether `text` can be the name of something.
pub fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.ends_with('-')
        && text.len() <= AUTHORED_NAME_CHARS_MAX
}

/// `text` with hyphens for everything that cannot be in a name; it may still be none.
pub fn nearest_name(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase);
    let kept: String = letters
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<&str> = kept.split('-').filter(|word| !word.is_empty()).collect();
    words.join("-")
}
