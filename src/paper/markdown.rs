//! A document in Markdown that reads well as it stands.

use super::document::{Block, Document, Note, Said, Span};

pub(super) fn to_markdown(document: &Document) -> String {
    let mut out = String::new();
    for block in &document.blocks {
        match block {
            Block::Heading {
                level,
                anchor,
                words,
            } => {
                if let Some(anchor) = anchor {
                    out.push_str(&format!(
                        "<a id=\"{}\"></a>\n\n",
                        super::escape::escape(anchor)
                    ));
                }
                let marks = "#".repeat(usize::from(*level));
                out.push_str(&format!("{marks} {}\n\n", spans(words)));
            }
            Block::Paragraph(words) => out.push_str(&format!("{}\n\n", spans(words))),
            Block::Said(said) => {
                out.push_str(&self::said(said));
                out.push('\n');
            }
            Block::Notes(notes) => {
                for note in notes {
                    out.push_str(&format!("- {}\n", self::note(note)));
                }
                out.push('\n');
            }
        }
    }
    format!("{}\n", out.trim_end())
}

fn said(said: &Said) -> String {
    let id = match &said.id {
        Some(id) => format!("{} ", code(id)),
        None => String::new(),
    };
    let mut out = format!("- {id}**{}:** {}\n", escaped(&said.who), spans(&said.words));
    for note in &said.notes {
        out.push_str(&format!("  - {}\n", self::note(note)));
    }
    out
}

fn note(note: &Note) -> String {
    let id = match &note.id {
        Some(id) => format!("{} ", code(id)),
        None => String::new(),
    };
    format!("{id}*{}:* {}", escaped(&note.label), spans(&note.words))
}

fn spans(spans: &[Span]) -> String {
    let written = spans.iter().map(|span| match span {
        Span::Plain(words) | Span::Quoted(words) => escaped(words),
        Span::Strong(words) => format!("**{}**", escaped(words)),
        Span::Id(id) => code(id),
        Span::Link { anchor, words } => format!("[{}](#{})", escaped(words), target(anchor)),
    });
    written.collect()
}

fn code(id: &str) -> String {
    format!("`{}`", id.replace('`', "'"))
}

/// An anchor as the target of a link: names may hold what ends one.
fn target(anchor: &str) -> String {
    let mut target = String::new();
    for byte in anchor.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                target.push(char::from(byte));
            }
            byte => target.push_str(&format!("%{byte:02X}")),
        }
    }
    target
}

/// Words that mean themselves: on one line, with every mark of Markdown and HTML taken literally. What is special only at
/// the beginning of a line may stay, because none begins with an author's words.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for char in words.chars() {
        match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' => {
                escaped.extend(['\\', char]);
            }
            char if char.is_control() => escaped.push(' '),
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_becomes_markup() {
        for (words, expected) in [
            ("plain, words: here.", "plain, words: here."),
            ("*bold* <b> [x](y)", "\\*bold\\* \\<b\\> \\[x\\](y)"),
            ("two\nlines", "two lines"),
        ] {
            assert_eq!(escaped(words), expected);
        }
    }
}
