//! Single values: texts, names, numbers, words of a closed vocabulary, lists.

use super::Reader;
use super::structure::{Fields, listed, unwrap_some};
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::{TextEdit, Value, ValueKind};
use crate::scenario::Spanned;
use std::ops::RangeInclusive;

impl Reader {
    /// A text that must be there and must say something.
    pub(super) fn text(&mut self, fields: &Fields<'_>, field: &str) -> String {
        self.required(fields, field)
            .map(|value| self.text_of(value))
            .unwrap_or_default()
    }

    /// A text that may be left out.
    pub(super) fn optional_text(&mut self, fields: &Fields<'_>, field: &str) -> Option<String> {
        fields.get(field).map(|value| self.text_of(value))
    }

    pub(super) fn text_of(&mut self, value: Value<'_>) -> String {
        let Some(text) = value.text() else {
            self.wrong_type(value, "a text in quotes");
            return String::new();
        };
        if text.trim().is_empty() {
            self.problems.push(Problem::error(
                code::EMPTY_TEXT,
                value.span(),
                "this text is empty",
            ));
        }
        text.into_owned()
    }

    /// A name with its place: an empty one where it could not be read.
    pub(super) fn name(&mut self, fields: &Fields<'_>, field: &str) -> Spanned<String> {
        match self.required(fields, field) {
            Some(value) => self.name_of(value),
            None => {
                let written = fields.value.field(field).map(Value::span);
                Spanned {
                    value: String::new(),
                    range: written.unwrap_or_else(|| fields.head()),
                }
            }
        }
    }

    pub(super) fn name_of(&mut self, value: Value<'_>) -> Spanned<String> {
        let range = value.span();
        let Some(text) = value.text() else {
            match value.identifier() {
                Some(word) => self.problems.push(
                    Problem::error(
                        code::WRONG_TYPE,
                        range,
                        format!("the name `{word}` lacks its quotes"),
                    )
                    .fix(
                        format!("write `\"{word}\"`"),
                        TextEdit::replace(range, format!("\"{word}\"")),
                    ),
                ),
                None => self.wrong_type(value, "a name in quotes"),
            }
            return Spanned {
                value: String::new(),
                range,
            };
        };
        Spanned {
            value: text.into_owned(),
            range,
        }
    }

    /// A name that this place defines: lower-case letters, digits and hyphens, beginning with a letter.
    pub(super) fn definition(&mut self, name: Spanned<String>) -> Spanned<String> {
        let fits = name
            .value
            .starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .value
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !name.value.ends_with('-');
        if !fits && !name.value.is_empty() {
            let message = format!("`{}` cannot be a name", name.value);
            self.problems.push(
                Problem::error(code::BAD_NAME, name.range, message).help(
                    "names are lower-case letters, digits and hyphens, beginning with a letter",
                ),
            );
        }
        name
    }

    /// A defined name that must be new among those of its kind.
    pub(super) fn unique(&mut self, name: Spanned<String>, kind: &str) -> Spanned<String> {
        let name = self.definition(name);
        if !name.value.is_empty() && !self.ids.insert(name.value.clone()) {
            self.problems.push(Problem::error(
                code::DUPLICATE_NAME,
                name.range,
                format!("there is already {kind} `{}` here", name.value),
            ));
        }
        name
    }

    /// Forgets the names of the list read before.
    pub(super) fn begin_names(&mut self) {
        self.ids.clear();
    }

    /// A whole number in a range.
    pub(super) fn whole(&mut self, value: Value<'_>, range: RangeInclusive<i64>) -> i64 {
        match value.number().map(|number| number.integer()) {
            Some(Some(number)) if range.contains(&number) => number,
            Some(found) => {
                let expected = format!("a whole number from {} to {}", range.start(), range.end());
                let message = match found {
                    Some(_) => format!("`{}` is out of range", value.source()),
                    None => format!("`{}` is not a whole number", value.source()),
                };
                self.problems.push(
                    Problem::error(code::OUT_OF_RANGE, value.span(), message)
                        .help(format!("write {expected}")),
                );
                *range.start()
            }
            None => {
                self.wrong_type(
                    value,
                    &format!("a whole number from {} to {}", range.start(), range.end()),
                );
                *range.start()
            }
        }
    }

    pub(super) fn required_whole(
        &mut self,
        fields: &Fields<'_>,
        field: &str,
        range: RangeInclusive<i64>,
    ) -> i64 {
        let value = self.required(fields, field);
        value.map_or(*range.start(), |value| self.whole(value, range))
    }

    pub(super) fn optional_whole(
        &mut self,
        fields: &Fields<'_>,
        field: &str,
        range: RangeInclusive<i64>,
        default: i64,
    ) -> i64 {
        fields
            .get(field)
            .map_or(default, |value| self.whole(value, range))
    }

    /// A number in hundredths, whose written value lies in a range of whole numbers.
    pub(super) fn hundredths(
        &mut self,
        value: Value<'_>,
        range: RangeInclusive<i64>,
        out_of_range: crate::diagnostic::Code,
    ) -> i64 {
        let allowed = range.start() * 100..=range.end() * 100;
        match value.number().map(|number| number.scaled(2)) {
            Some(Some(number)) if allowed.contains(&number) => number,
            Some(found) => {
                let message = match found {
                    Some(_) => format!("`{}` is out of range", value.source()),
                    None => format!("`{}` has more than two decimals", value.source()),
                };
                let help = format!("write a number from {} to {}", range.start(), range.end());
                self.problems
                    .push(Problem::error(out_of_range, value.span(), message).help(help));
                0
            }
            None => {
                self.wrong_type(
                    value,
                    &format!("a number from {} to {}", range.start(), range.end()),
                );
                0
            }
        }
    }

    /// One word of a closed vocabulary.
    pub(super) fn word<T: Copy>(&mut self, value: Value<'_>, words: &[(&'static str, T)]) -> T {
        let fallback = words[0].1;
        let written = match (value.identifier(), value.text()) {
            (Some(word), _) => word.to_owned(),
            (None, Some(text)) => text.into_owned(),
            (None, None) => {
                let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                self.wrong_type(value, &format!("one of {}", listed(&all)));
                return fallback;
            }
        };
        let found = words.iter().find(|(word, _)| *word == written);
        match found {
            Some((word, kind)) => {
                if value.kind() == ValueKind::Text {
                    let problem = Problem::error(
                        code::WRONG_TYPE,
                        value.span(),
                        format!("`{word}` stands without quotes"),
                    );
                    self.problems.push(problem.fix(
                        format!("write `{word}`"),
                        TextEdit::replace(value.span(), *word),
                    ));
                }
                *kind
            }
            None => {
                self.unknown_word(
                    value,
                    &written,
                    words.iter().map(|(word, _)| *word).collect(),
                );
                fallback
            }
        }
    }

    pub(super) fn unknown_word(&mut self, value: Value<'_>, written: &str, all: Vec<&'static str>) {
        let mut problem = Problem::error(
            code::UNKNOWN_WORD,
            value.span(),
            format!("`{written}` is not a word that can stand here"),
        );
        problem = match did_you_mean(written, all.iter().copied()) {
            Some(similar) => problem.help(format!("did you mean `{similar}`?")).fix(
                format!("write `{similar}`"),
                TextEdit::replace(value.span(), similar),
            ),
            None => problem.help(format!("write one of {}", listed(&all))),
        };
        self.problems.push(problem);
    }

    pub(super) fn required_word<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        field: &str,
        words: &[(&'static str, T)],
    ) -> T {
        let value = self.required(fields, field);
        value.map_or(words[0].1, |value| self.word(value, words))
    }

    /// The values of a list that may be left out.
    pub(super) fn list<'a>(&mut self, fields: &Fields<'a>, field: &str) -> Vec<Value<'a>> {
        let Some(value) = fields.get(field) else {
            return Vec::new();
        };
        if value.kind() != ValueKind::List {
            self.wrong_type(value, "a list `[…]`");
            return Vec::new();
        }
        value.items().filter_map(unwrap_some).collect()
    }

    /// A list of names in quotes.
    pub(super) fn names(&mut self, fields: &Fields<'_>, field: &str) -> Vec<Spanned<String>> {
        let values = self.list(fields, field);
        values
            .into_iter()
            .map(|value| self.name_of(value))
            .filter(|name| !name.value.is_empty())
            .collect()
    }
}

/// The vocabulary of an enum of [`crate::scenario::kinds`].
macro_rules! words {
    ($kind:ty) => {
        &<$kind>::ALL
            .iter()
            .map(|kind| (kind.name(), *kind))
            .collect::<Vec<_>>()[..]
    };
}
pub(super) use words;
