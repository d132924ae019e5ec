//! Writes brackets, entries and comments, each on as few lines as fit.

use super::INDENT_COLUMNS;
use super::flat::{Flat, gap, padding};
use super::items::{Body, Comment, Entry, Group, Piece};

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The text of `body`, which was read from `source`.
pub(super) fn write(source: &str, body: &Body<'_>) -> String {
    let line_end = match source.contains("\r\n") {
        true => "\r\n",
        false => "\n",
    };
    let mut writer = Writer {
        out: String::with_capacity(source.len()),
        line_end,
        column: 0,
    };
    if source.starts_with(BYTE_ORDER_MARK) {
        writer.out.push(BYTE_ORDER_MARK);
    }
    writer.root(body);
    writer.out
}

struct Writer {
    out: String,
    line_end: &'static str,
    /// Of the line that is written.
    column: usize,
}

impl Writer {
    fn root(&mut self, body: &Body<'_>) {
        let mut is_first = true;
        for comment in &body.opener_comments {
            self.own_line(comment, 0, &mut is_first);
        }
        for entry in &body.entries {
            for comment in &entry.before {
                self.own_line(comment, 0, &mut is_first);
            }
            self.begin_line(0, entry.has_blank_before, &mut is_first);
            self.pieces(&entry.pieces, 0, 0);
            self.trailing(&entry.trailing);
        }
        for comment in &body.dangling {
            self.own_line(comment, 0, &mut is_first);
        }
        self.out.push_str(self.line_end);
    }

    /// A bracket whose line is indented by `indent`; `tail` columns follow it on its last line.
    fn group(&mut self, group: &Group<'_>, indent: usize, tail: usize) {
        let flat = Flat::of_group(group).filter(|flat| flat.fits(self.column, tail));
        if let Some(flat) = flat {
            self.put(&flat.text);
        } else if let Some(only) = hugged(group) {
            self.put(group.opener);
            self.pieces(&only.pieces, indent, tail + 1);
            self.put(group.closer);
        } else if let Some(lines) = hanging(group, self.column + 1) {
            self.hanging(group, &lines);
        } else {
            self.expanded(group, indent);
        }
    }

    fn hanging(&mut self, group: &Group<'_>, lines: &[Flat]) {
        self.put(group.opener);
        let column = self.column;
        for (position, line) in lines.iter().enumerate() {
            if position > 0 {
                self.put(",");
                self.new_line(column);
            }
            self.put(&line.text);
        }
        self.put(group.closer);
    }

    fn expanded(&mut self, group: &Group<'_>, indent: usize) {
        self.put(group.opener);
        let body = &group.body;
        self.trailing(&body.opener_comments);
        let inner = indent + INDENT_COLUMNS;
        let mut is_first = true;
        for entry in &body.entries {
            for comment in &entry.before {
                self.line_in_bracket(inner, comment.has_blank_before, &mut is_first);
                self.put(comment.text);
            }
            self.line_in_bracket(inner, entry.has_blank_before, &mut is_first);
            self.pieces(&entry.pieces, inner, 1);
            self.put(",");
            self.trailing(&entry.trailing);
        }
        for comment in &body.dangling {
            self.line_in_bracket(inner, comment.has_blank_before, &mut is_first);
            self.put(comment.text);
        }
        if !is_first || !body.opener_comments.is_empty() {
            self.new_line(indent);
        }
        self.put(group.closer);
    }

    fn pieces(&mut self, pieces: &[Piece<'_>], indent: usize, tail: usize) {
        let mut must_break = false;
        for (position, piece) in pieces.iter().enumerate() {
            let before = position.checked_sub(1).map(|before| &pieces[before]);
            if std::mem::take(&mut must_break) {
                self.new_line(indent + INDENT_COLUMNS);
            } else {
                self.put(gap(before, piece));
            }
            match piece {
                Piece::Word(word) => self.put(word.text),
                Piece::Colon => self.put(":"),
                Piece::Comment(comment) => {
                    self.put(comment.text);
                    must_break = comment.ends_line;
                }
                Piece::Group(group) => {
                    let is_last = position + 1 == pieces.len();
                    self.group(group, indent, if is_last { tail } else { 1 });
                }
            }
        }
    }

    fn trailing(&mut self, comments: &[Comment<'_>]) {
        for comment in comments {
            self.put(&" ".repeat(comment.spaces));
            self.put(comment.text);
        }
    }

    fn own_line(&mut self, comment: &Comment<'_>, indent: usize, is_first: &mut bool) {
        self.begin_line(indent, comment.has_blank_before, is_first);
        self.put(comment.text);
    }

    /// A line of the whole text, whose first has no line before it.
    fn begin_line(&mut self, indent: usize, has_blank_before: bool, is_first: &mut bool) {
        if std::mem::take(is_first) {
            return;
        }
        if has_blank_before {
            self.out.push_str(self.line_end);
        }
        self.new_line(indent);
    }

    /// A line in a bracket: no empty one after the opening bracket.
    fn line_in_bracket(&mut self, indent: usize, has_blank_before: bool, is_first: &mut bool) {
        if has_blank_before && !*is_first {
            self.out.push_str(self.line_end);
        }
        *is_first = false;
        self.new_line(indent);
    }

    fn new_line(&mut self, indent: usize) {
        self.out.push_str(self.line_end);
        self.out.push_str(&" ".repeat(indent));
        self.column = indent;
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
        let last_line = text.rsplit(['\n', '\r']).next().unwrap_or_default();
        let is_one_line = last_line.len() == text.len();
        self.column = last_line.chars().count() + if is_one_line { self.column } else { 0 };
    }
}

/// The only entry of a bracket, if it follows the opening bracket and is itself a bracket, as in `OneOf([`.
fn hugged<'g, 'a>(group: &'g Group<'a>) -> Option<&'g Entry<'a>> {
    let body = &group.body;
    let [only] = body.entries.as_slice() else {
        return None;
    };
    let Some(Piece::Group(inner)) = only.pieces.last() else {
        return None;
    };
    let is_value = !only
        .pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Colon | Piece::Comment(_)));
    let is_bare = [
        &body.opener_comments,
        &body.dangling,
        &only.before,
        &only.trailing,
    ]
    .iter()
    .all(|comments| comments.is_empty());
    let may_hug = group.opener == "(" || inner.body.is_broken;
    (is_value && is_bare && may_hug && !body.is_broken && padding(group).is_empty()).then_some(only)
}

/// The lines of a bracket whose entries are lined up after it at `column`, where they all fit.
fn hanging(group: &Group<'_>, column: usize) -> Option<Vec<Flat>> {
    let body = &group.body;
    let has_comments = !body.opener_comments.is_empty() || !body.dangling.is_empty();
    let is_lined_up = body
        .entries
        .iter()
        .skip(1)
        .any(|entry| entry.is_on_new_line);
    if group.opener != "(" || body.is_broken || has_comments || !is_lined_up {
        return None;
    }
    let mut lines = Vec::new();
    let mut rest = body.entries.as_slice();
    while !rest.is_empty() {
        let following = rest.iter().skip(1);
        let on_line = 1 + following.take_while(|entry| !entry.is_on_new_line).count();
        let (line, others) = rest.split_at(on_line);
        lines.push(Flat::of_entries(line).filter(|line| line.fits(column, 1))?);
        rest = others;
    }
    Some(lines)
}
