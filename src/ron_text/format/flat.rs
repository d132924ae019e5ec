//! A bracket on one line, and whether it fits there.

use super::LINE_COLUMNS_MAX;
use super::items::{Entry, Group, Piece};

/// What stands on one line.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub(super) text: String,
    columns: usize,
    /// The columns before the last text in quotes, if only closing brackets and commas follow it.
    before_last_prose: Option<usize>,
}

/// Wider than any line: a text with a line end in it.
const OVER_SEVERAL_LINES: usize = 1_000_000;

impl Flat {
    /// The bracket on one line; `None` where its author broke it, or a comment does.
    pub(super) fn of_group(group: &Group<'_>) -> Option<Flat> {
        let mut flat = Flat::default();
        flat.group(group).then_some(flat)
    }

    /// Entries with commas between them.
    pub(super) fn of_entries<'a>(entries: impl IntoIterator<Item = &'a Entry<'a>>) -> Option<Flat> {
        let mut flat = Flat::default();
        flat.entries(entries).then_some(flat)
    }

    /// Whether it fits after `column` columns and before `tail` more.
    pub(super) fn fits(&self, column: usize, tail: usize) -> bool {
        let columns = self.before_last_prose.unwrap_or(self.columns + tail);
        column + columns <= LINE_COLUMNS_MAX || column + self.columns + tail <= LINE_COLUMNS_MAX
    }

    fn group(&mut self, group: &Group<'_>) -> bool {
        let body = &group.body;
        if body.is_broken || !body.opener_comments.is_empty() || !body.dangling.is_empty() {
            return false;
        }
        let is_on_one_line = body
            .entries
            .iter()
            .skip(1)
            .all(|entry| !entry.is_on_new_line);
        let pad = padding(group);
        self.open(group.opener);
        self.open(pad);
        let is_flat = is_on_one_line && self.entries(&body.entries);
        self.close(pad);
        self.close(group.closer);
        is_flat
    }

    fn entries<'a>(&mut self, entries: impl IntoIterator<Item = &'a Entry<'a>>) -> bool {
        for (position, entry) in entries.into_iter().enumerate() {
            if position > 0 {
                self.close(", ");
            }
            if !entry.before.is_empty() || !entry.trailing.is_empty() || !self.entry(entry) {
                return false;
            }
        }
        true
    }

    fn entry(&mut self, entry: &Entry<'_>) -> bool {
        for (position, piece) in entry.pieces.iter().enumerate() {
            let before = position.checked_sub(1).map(|before| &entry.pieces[before]);
            self.open(gap(before, piece));
            match piece {
                Piece::Word(word) if word.is_prose => self.prose(word.text),
                Piece::Word(word) => self.open(word.text),
                Piece::Colon => self.open(":"),
                Piece::Comment(comment) if comment.ends_line => return false,
                Piece::Comment(comment) => self.open(comment.text),
                Piece::Group(group) => {
                    if !self.group(group) {
                        return false;
                    }
                }
            }
        }
        true
    }

    fn prose(&mut self, text: &str) {
        self.before_last_prose = Some(self.columns);
        self.text.push_str(text);
        self.columns += match text.contains(['\n', '\r']) {
            true => OVER_SEVERAL_LINES,
            false => text.chars().count(),
        };
    }

    /// Something that must not stand behind a text that is too long.
    fn open(&mut self, text: &str) {
        if !text.is_empty() && !text.chars().all(|c| c == ' ') {
            self.before_last_prose = None;
        }
        self.close(text);
    }

    fn close(&mut self, text: &str) {
        self.text.push_str(text);
        self.columns += text.chars().count();
    }
}

/// The space inside curly brackets that are not empty.
pub(super) fn padding(group: &Group<'_>) -> &'static str {
    match group.opener == "{" && !group.body.entries.is_empty() {
        true => " ",
        false => "",
    }
}

/// What stands between two pieces of an entry.
pub(super) fn gap(before: Option<&Piece<'_>>, piece: &Piece<'_>) -> &'static str {
    match (before, piece) {
        (None, _) | (Some(Piece::Word(_)), Piece::Group(_) | Piece::Colon) => "",
        (Some(Piece::Group(_)), Piece::Colon) => "",
        (Some(_), Piece::Word(word)) if word.is_glued => match before {
            Some(Piece::Word(_)) => "",
            _ => " ",
        },
        _ => " ",
    }
}
