//! Words of a closed vocabulary, which stand without quotes.

use super::Reader;
use super::structure::{Fields, head, listed};
use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, code, quoted};
use crate::check::similar::did_you_mean;
use crate::ron_text::{TextEdit, Value, ValueKind};

impl Reader<'_> {
    /// One word of a closed vocabulary.
    pub(super) fn word<T: Copy>(
        &mut self,
        value: Value<'_>,
        words: &[(&'static str, T)],
    ) -> Option<T> {
        // Nearly always it is one of them, as it should be.
        if let Some(written) = value.identifier()
            && let Some((_, kind)) = words.iter().find(|(word, _)| *word == written)
        {
            return Some(*kind);
        }
        let all: Vec<&'static str> = words.iter().map(|(word, _)| *word).collect();
        let written = match (value.kind(), value.name(), value.text()) {
            (ValueKind::Identifier, Some(word), _) => word.to_owned(),
            (ValueKind::Text, _, Some(text)) => text.into_owned(),
            // A word that takes no brackets, or a misspelt one.
            (_, Some(word), _) if !all.contains(&word) => word.to_owned(),
            _ => {
                self.wrong_type(value, &format!("one of {}", listed(&all)));
                return None;
            }
        };
        let Some((word, kind)) = words.iter().find(|(word, _)| *word == written) else {
            self.unknown_word(value, &written, &all);
            return None;
        };
        if value.kind() == ValueKind::Text {
            self.stands_without_quotes(value.span(), word);
        }
        Some(*kind)
    }

    /// A word that was read although it is in quotes.
    pub(super) fn stands_without_quotes(&mut self, range: ByteRange, word: &str) {
        let message = format!("{} stands without quotes", quoted(word));
        self.report(
            Problem::error(code::WRONG_TYPE, range, message).certain_fix(
                format!("write {}", quoted(word)),
                TextEdit::replace(range, word),
            ),
        );
    }

    pub(super) fn unknown_word(&mut self, value: Value<'_>, written: &str, all: &[&'static str]) {
        // What is in the brackets after the word is not at fault.
        let range = value.name_span().unwrap_or_else(|| head(value));
        let range = match value.kind() {
            ValueKind::Text => value.span(),
            _ => range,
        };
        let message = format!("{} is not a word that can stand here", quoted(written));
        let problem = Problem::error(code::UNKNOWN_WORD, range, message);
        self.report(match did_you_mean(written, all.iter().copied()) {
            Some(similar) => {
                problem.did_you_mean_word(written, similar, TextEdit::replace(range, similar))
            }
            None => problem.help(format!("write one of {}", listed(all))),
        });
    }

    /// The first of `words` where the field is missing or cannot be read.
    pub(super) fn required_word<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        field: &'static str,
        words: &[(&'static str, T)],
    ) -> T {
        self.try_required_word(fields, field, words)
            .unwrap_or(words[0].1)
    }

    pub(super) fn try_required_word<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        field: &'static str,
        words: &[(&'static str, T)],
    ) -> Option<T> {
        let value = self.required(fields, field)?;
        self.word(value, words)
    }
}
