//! What the pages show as good is laid out as `peduli fmt` does it.

use crate::check::PAGES;
use crate::diagnostic::blocks::blocks;
use crate::ron_text::{TokenKind, format, parse_text, tokens};

/// An excerpt in which everything not shown, `…`, is something that can be read.
fn readable(excerpt: &str) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for token in tokens(excerpt) {
        let source = &excerpt[token.range.to_usize()];
        match token.kind {
            TokenKind::ParenOpen | TokenKind::BracketOpen | TokenKind::BraceOpen => {
                open.push(token.kind);
            }
            TokenKind::ParenClose | TokenKind::BracketClose | TokenKind::BraceClose => {
                open.pop();
            }
            TokenKind::Unknown if source == "…" => {
                text += match open.last() {
                    Some(TokenKind::BracketOpen) => "E",
                    Some(TokenKind::BraceOpen) => "\"\": E",
                    Some(_) | None => "e: E",
                };
                // It stands at the end of a list without a comma.
                if excerpt[token.range.to_usize().end..].starts_with('\n') {
                    text.push(',');
                }
                continue;
            }
            _ => {}
        }
        text += source;
    }
    text + "\n"
}

/// Fields of a scenario stand in its brackets.
fn in_brackets(fields: &str) -> String {
    let fields = format!("{},", fields.trim_end().trim_end_matches(','));
    let lines = fields.lines().map(|line| match line.is_empty() {
        true => "\n".to_owned(),
        false => format!("    {line}\n"),
    });
    format!("Scenario(\n{})\n", lines.collect::<String>())
}

#[test]
fn every_good_example_is_laid_out() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in PAGES {
        let blocks = blocks(page.text);
        let examples = blocks
            .iter()
            .filter(|block| block.language == "ron" && block.heading == "Good");
        for block in examples {
            let alone = readable(block.code);
            let fields = in_brackets(&alone);
            let texts = [alone, fields];
            let mut read = texts
                .iter()
                .filter_map(|text| Some((text, format(&parse_text(text))?)));
            match read.next() {
                Some((text, formatted)) if *text == formatted => seen += 1,
                Some((_, formatted)) => wrong.push(format!("{}:\n{formatted}", page.code)),
                None => wrong.push(format!("{} cannot be read:\n{}", page.code, texts[1])),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 50, "{seen}");
}
