//! A document as one HTML page that needs nothing else: it prints, and reads well to a screen reader.

use super::document::{Block, Document, Note, Said, SaidBy, Span};
use super::escape::escape;

/// How it looks on a screen, in the dark and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1b1f24;--muted:#56606b;--paper:#fcfcfa;--line:#c9cfd6;--you:#1f5fbf;--soft:#edf1f6}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--muted:#a9b2bc;--paper:#16191d;--line:#3a424b;--you:#8ab4f8;--soft:#22272e}}
body{font:1rem/1.5 system-ui,'Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;color:var(--ink);background:var(--paper);max-width:48rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:3rem;border-bottom:2px solid var(--line)}
h3{margin-top:2.2rem}
h4{margin:1.2rem 0 .3rem}
a{color:var(--you)}
code{font:.82em ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;color:var(--muted);background:var(--soft);padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere}
.said{margin:.7rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
.said.trainee{border-left:3px double var(--you);border-left-width:6px}
.said p{margin:0}
ul.notes{margin:.2rem 0 .6rem;padding-left:1.3rem;font-size:.93em}
.notes .label{color:var(--muted)}
@media print{:root{--ink:#000;--muted:#333;--paper:#fff;--line:#888;--you:#000;--soft:#fff}body{max-width:none;margin:0;font-size:10.5pt}h2[id]{break-before:page}h2,h3,h4{break-after:avoid}.said{break-inside:avoid}a{text-decoration:none}}
";

pub(super) fn to_html(document: &Document) -> String {
    let page = Page { document };
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        escape(&document.language),
        escape(&document.title),
    );
    for block in &document.blocks {
        page.block(&mut out, block);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

struct Page<'a> {
    document: &'a Document,
}

impl Page<'_> {
    fn block(&self, out: &mut String, block: &Block) {
        match block {
            Block::Heading {
                level,
                anchor,
                words,
            } => {
                let id = match anchor {
                    Some(anchor) => format!(" id=\"{}\"", escape(anchor)),
                    None => String::new(),
                };
                let words = self.spans(words);
                out.push_str(&format!("<h{level}{id}>{words}</h{level}>\n"));
            }
            Block::Paragraph(words) => out.push_str(&format!("<p>{}</p>\n", self.spans(words))),
            Block::Said(said) => self.said(out, said),
            Block::Notes(notes) => self.notes(out, notes),
        }
    }

    fn said(&self, out: &mut String, said: &Said) {
        let class = match said.by {
            SaidBy::Trainee => "said trainee",
            SaidBy::Anybody => "said",
        };
        // A line can be linked to by its id, too.
        let (anchor, id) = match &said.id {
            Some(id) => (format!(" id=\"text-{}\"", escape(id)), self.id(id)),
            None => (String::new(), String::new()),
        };
        out.push_str(&format!(
            "<div class=\"{class}\"{anchor}>\n<p>{id}<strong>{}:</strong> {}</p>\n",
            escape(&said.who),
            self.spans(&said.words)
        ));
        self.notes(out, &said.notes);
        out.push_str("</div>\n");
    }

    fn notes(&self, out: &mut String, notes: &[Note]) {
        if notes.is_empty() {
            return;
        }
        out.push_str("<ul class=\"notes\">\n");
        for note in notes {
            let id = note.id.as_deref().map(|id| self.id(id)).unwrap_or_default();
            out.push_str(&format!(
                "<li>{id}<span class=\"label\">{}:</span> {}</li>\n",
                escape(&note.label),
                self.spans(&note.words)
            ));
        }
        out.push_str("</ul>\n");
    }

    fn id(&self, id: &str) -> String {
        format!("<code>{}</code> ", escape(id))
    }

    fn spans(&self, spans: &[Span]) -> String {
        let written = spans.iter().map(|span| match span {
            Span::Plain(words) => escape(words).into_owned(),
            Span::Strong(words) => format!("<strong>{}</strong>", escape(words)),
            Span::Quoted(words) => match self.document.language == self.document.quoted_language {
                true => escape(words).into_owned(),
                false => format!(
                    "<span lang=\"{}\">{}</span>",
                    escape(&self.document.quoted_language),
                    escape(words)
                ),
            },
            Span::Id(id) => format!("<code>{}</code>", escape(id)),
            Span::Link { anchor, words } => {
                format!("<a href=\"#{}\">{}</a>", escape(anchor), escape(words))
            }
        });
        written.collect()
    }
}
