//! A translation file by its lines: what is not changed is kept to the byte.

use super::BYTE_ORDER_MARK;
use super::mark::{MISSING, OUTDATED, SOURCE};
use std::collections::BTreeMap;

/// A file without mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct File {
    /// What stands before everything else: a byte order mark or nothing. It belongs to the file and not to its first
    /// line, which may move.
    byte_order_mark: &'static str,
    pub(super) items: Vec<Item>,
    pub(super) line_end: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A line that belongs to no message: empty, a comment of its own, a heading.
    Loose(String),
    Message(Message),
}

/// A message with the comments right above it. Every line has its line end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) comments: Vec<String>,
    pub(super) id: String,
    /// The value with its name, then each attribute; none is empty.
    pub(super) parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// `None`: the value, which may be nothing but the name of the message.
    pub(super) attribute: Option<String>,
    pub(super) lines: Vec<String>,
}

impl File {
    pub(super) fn read(text: &str) -> File {
        let line_end = match text.contains("\r\n") {
            true => "\r\n",
            false => "\n",
        };
        let (byte_order_mark, content) = match text.strip_prefix(BYTE_ORDER_MARK) {
            Some(content) => (BYTE_ORDER_MARK, content),
            None => ("", text),
        };
        let mut items = Vec::new();
        let mut comments: Vec<String> = Vec::new();
        for line in content.split_inclusive('\n') {
            let mut line = line.to_owned();
            if !line.ends_with('\n') {
                line += line_end;
            }
            match line.chars().next() {
                Some('#') if !line.starts_with("##") => comments.push(line),
                Some('a'..='z' | 'A'..='Z') => items.push(Item::Message(Message {
                    comments: std::mem::take(&mut comments),
                    id: name(&line).to_owned(),
                    parts: vec![Part {
                        attribute: None,
                        lines: vec![line],
                    }],
                })),
                _ => {
                    items.extend(comments.drain(..).map(Item::Loose));
                    items.push(Item::Loose(line));
                }
            }
        }
        items.extend(comments.into_iter().map(Item::Loose));
        let mut file = File {
            byte_order_mark,
            items,
            line_end,
        };
        file.join_messages();
        file
    }

    /// Gives messages the lines that go on with them: those that are indented, and empty ones before such.
    fn join_messages(&mut self) {
        let mut joined: Vec<Item> = Vec::new();
        let mut blank = Vec::new();
        for item in self.items.drain(..) {
            match item {
                Item::Loose(line) if line.trim().is_empty() => blank.push(line),
                Item::Loose(line) if line.starts_with([' ', '\t', '}']) => {
                    match joined.last_mut() {
                        Some(Item::Message(message)) => {
                            message.go_on(std::mem::take(&mut blank), line);
                        }
                        _ => {
                            joined.extend(blank.drain(..).map(Item::Loose));
                            joined.push(Item::Loose(line));
                        }
                    }
                }
                item => {
                    joined.extend(blank.drain(..).map(Item::Loose));
                    joined.push(item);
                }
            }
        }
        joined.extend(blank.into_iter().map(Item::Loose));
        self.items = joined;
    }

    pub(super) fn write(&self) -> String {
        let lines = self.items.iter().flat_map(|item| match item {
            Item::Loose(line) => vec![line.as_str()],
            Item::Message(message) => message.lines().collect(),
        });
        std::iter::once(self.byte_order_mark).chain(lines).collect()
    }

    pub(super) fn messages(&self) -> impl Iterator<Item = &Message> {
        self.items.iter().filter_map(|item| match item {
            Item::Message(message) => Some(message),
            Item::Loose(_) => None,
        })
    }

    /// The place of each message among the items; of two with one id the first.
    pub(super) fn places(&self) -> BTreeMap<String, usize> {
        let mut places = BTreeMap::new();
        for (place, item) in self.items.iter().enumerate() {
            if let Item::Message(message) = item {
                places.entry(message.id.clone()).or_insert(place);
            }
        }
        places
    }
}

impl Message {
    /// One with nothing but its name.
    pub(super) fn new(id: &str, line_end: &str) -> Message {
        Message {
            comments: Vec::new(),
            id: id.to_owned(),
            parts: vec![Part {
                attribute: None,
                lines: vec![format!("{id} ={line_end}")],
            }],
        }
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        let parts = self.parts.iter().flat_map(|part| &part.lines);
        self.comments.iter().chain(parts).map(String::as_str)
    }

    pub(super) fn part_mut(&mut self, attribute: Option<&str>) -> Option<&mut Part> {
        self.parts
            .iter_mut()
            .find(|part| part.attribute.as_deref() == attribute)
    }

    /// The comments that people wrote, without their `#`.
    pub(super) fn notes(&self) -> impl Iterator<Item = &str> {
        let contents = self.comments.iter().map(|line| content(line));
        contents.filter(|content| !is_own(content))
    }

    fn go_on(&mut self, blank: Vec<String>, line: String) {
        let attribute = line.trim_start().strip_prefix('.').map(name);
        match attribute {
            Some(attribute) => {
                let attribute = Some(attribute.to_owned());
                let mut lines = blank;
                lines.push(line);
                self.parts.push(Part { attribute, lines });
            }
            None => {
                let last = self.parts.last_mut().expect("a message has its first line");
                last.lines.extend(blank);
                last.lines.push(line);
            }
        }
    }
}

/// What a comment line says.
pub(super) fn content(line: &str) -> &str {
    let line = line.trim_end_matches(['\r', '\n']);
    let line = line.strip_prefix('#').unwrap_or(line);
    line.strip_prefix(' ').unwrap_or(line)
}

/// Whether a comment is one that is written and renewed by Peduli.
pub(super) fn is_own(content: &str) -> bool {
    [SOURCE, MISSING, OUTDATED]
        .iter()
        .any(|word| content.split_whitespace().next() == Some(word))
}

fn name(line: &str) -> &str {
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    &line[..end.unwrap_or(line.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn messages_have_their_comments_and_parts() {
        let text = "# about the file\n\n# mine\n# @source 123456/123456\na = x\n\n  y\n    .why = z\n\n## Heading\nb =\n  \
                    .c = d\n";
        let file = File::read(text);
        let messages: Vec<&Message> = file.messages().collect();
        assert_eq!(messages[0].id, "a");
        assert_eq!(messages[0].notes().collect::<Vec<_>>(), ["mine"]);
        assert_eq!(messages[0].parts[0].lines.len(), 3);
        assert_eq!(messages[0].parts[1].attribute.as_deref(), Some("why"));
        assert_eq!(messages[1].parts.len(), 2);
        assert_eq!(file.write(), text);
    }

    #[test]
    fn a_byte_order_mark_at_the_very_start_belongs_to_the_file() {
        let file = File::read("\u{FEFF}# mine\na = x\n");
        let messages: Vec<&Message> = file.messages().collect();
        assert_eq!(messages[0].id, "a");
        assert_eq!(messages[0].comments, ["# mine\n"]);
        // Of two the second is a character, and no message begins with it.
        let twice = File::read("\u{FEFF}\u{FEFF}a = x\n\u{FEFF}# note\nb = y\n");
        let ids: Vec<&str> = twice
            .messages()
            .map(|message| message.id.as_str())
            .collect();
        assert_eq!(ids, ["b"]);
        assert_eq!(File::read("\u{FEFF}").write(), "\u{FEFF}");
    }

    #[test]
    fn a_byte_order_mark_stays_at_the_start_whatever_becomes_of_the_first_message() {
        let mut file = File::read("\u{FEFF}a = x\nb = y\n");
        file.items.reverse();
        assert_eq!(file.write(), "\u{FEFF}b = y\na = x\n");
        file.items.insert(0, Item::Message(Message::new("c", "\n")));
        assert_eq!(file.write(), "\u{FEFF}c =\nb = y\na = x\n");
        file.items.clear();
        assert_eq!(file.write(), "\u{FEFF}");
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_to_the_byte(
            lines in prop::collection::vec(
                prop::sample::select(vec![
                    "a = b", "", "  ", "# c", "## d", "### e", "    .f = g", "    h", "}", "-i = j", "#", "k =", "\u{FEFF}l = m",
                ]),
                0..20,
            ),
            line_end in prop::sample::select(vec!["\n", "\r\n"]),
        ) {
            let text: String = lines.iter().flat_map(|line| [*line, line_end]).collect();
            let marked = format!("{BYTE_ORDER_MARK}{text}");
            prop_assert_eq!(File::read(&marked).write(), marked.as_str());
            if !text.starts_with(BYTE_ORDER_MARK) {
                prop_assert_eq!(File::read(&marked).items, File::read(&text).items);
            }
            prop_assert_eq!(File::read(&text).write(), text);
        }
    }
}
