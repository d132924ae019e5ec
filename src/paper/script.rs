//! The whole scenario to be read: every node in reading order, with everything an author wrote, in plain words.

mod head;
mod ids;
mod node;
mod reply;

use super::document::{Block, Document, Span};
use super::html::to_html;
use super::markdown::to_markdown;
use crate::insight::{Map, reading_order};
use crate::scenario::Moves;
use crate::text::Strings;
use ids::TextIds;

/// How the script is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScriptForm {
    Markdown,
    Html,
}

/// The script of the scenario on `map`, whose texts are in `quoted_language`.
pub fn write_script(
    text: &Strings,
    map: &Map<'_>,
    moves: &Moves,
    quoted_language: &str,
    form: ScriptForm,
) -> String {
    let document = Writer {
        text,
        map,
        moves,
        ids: TextIds::of(map.scenario),
    }
    .document(quoted_language);
    match form {
        ScriptForm::Markdown => to_markdown(&document),
        ScriptForm::Html => to_html(&document),
    }
}

/// What every part of the script is written from.
struct Writer<'a> {
    text: &'a Strings,
    map: &'a Map<'a>,
    moves: &'a Moves,
    ids: TextIds,
}

impl Writer<'_> {
    fn document(&self, quoted_language: &str) -> Document {
        let mut blocks = self.head();
        let parts = reading_order(self.map);
        blocks.push(self.heading(2, None, "script-contents"));
        for part in &parts {
            let mut words = vec![
                Span::Strong(self.text.word("script-part", part.kind.kebab())),
                Span::plain(": "),
            ];
            for (number, place) in part.places.iter().enumerate() {
                if number > 0 {
                    words.push(Span::plain(", "));
                }
                words.push(self.link(*place));
            }
            blocks.push(Block::Paragraph(words));
        }
        for part in &parts {
            let kind = part.kind.kebab();
            blocks.push(Block::Heading {
                level: 2,
                anchor: Some(format!("part-{kind}")),
                words: vec![Span::plain(self.text.word("script-part", kind))],
            });
            let about = self.text.word("script-part-about", kind);
            blocks.push(Block::Paragraph(vec![Span::plain(about)]));
            for place in &part.places {
                self.node(&mut blocks, *place);
            }
        }
        let title = [("title", (&self.map.scenario.title).into())];
        Document {
            language: self.text.language().code().to_owned(),
            quoted_language: quoted_language.to_owned(),
            title: self.text.format("script-title", &title),
            blocks,
        }
    }

    fn heading(&self, level: u8, anchor: Option<String>, id: &str) -> Block {
        Block::Heading {
            level,
            anchor,
            words: vec![Span::plain(self.text.get(id))],
        }
    }

    fn link(&self, place: usize) -> Span {
        let id = &self.map.places[place].node.id.value;
        Span::Link {
            anchor: anchor(id),
            words: id.to_string(),
        }
    }
}

/// What links to a node lead to.
fn anchor(node: &str) -> String {
    format!("node-{node}")
}
