//! `#![enable(…)]`, `#![type = "…"]` and `#![schema = "…"]` at the start of a text.

use super::Parser;
use crate::base::ByteRange;
use crate::ron_text::edit::TextEdit;
use crate::ron_text::syntax_error::SyntaxErrorKind;
use crate::ron_text::token::TokenKind;

/// The extensions that RON has.
const EXTENSIONS: [&str; 4] = [
    "unwrap_newtypes",
    "implicit_some",
    "unwrap_variant_newtypes",
    "explicit_struct_names",
];

/// How alike two names must be, from 0 to 1, for one to be offered in place of the other.
const LIKENESS_MIN: f64 = 0.6;

impl Parser<'_> {
    pub(super) fn attributes(&mut self) {
        while self.cursor.first().kind() == TokenKind::Hash {
            let start = self.cursor.first().start();
            if self.comment_of_another_notation() {
                continue;
            }
            if self.attribute().is_none() {
                self.skip_attribute();
                self.error(
                    SyntaxErrorKind::BadAttribute,
                    ByteRange::new(start, self.cursor.last_end()),
                );
            }
        }
    }

    /// Reads one attribute; `None` at the first token that does not belong.
    fn attribute(&mut self) -> Option<()> {
        self.expect(TokenKind::Hash)?;
        self.expect(TokenKind::Bang)?;
        self.expect(TokenKind::BracketOpen)?;
        let name = self.expect(TokenKind::Identifier)?;
        match &self.text[name.to_usize()] {
            "enable" => self.extensions()?,
            "type" | "schema" => {
                self.expect(TokenKind::Equals)?;
                if !self.cursor.first().kind().is_text() {
                    return None;
                }
                self.bump();
            }
            _ => return None,
        }
        self.expect(TokenKind::BracketClose).map(|_| ())
    }

    fn extensions(&mut self) -> Option<()> {
        self.expect(TokenKind::ParenOpen)?;
        loop {
            let name = self.expect(TokenKind::Identifier)?;
            self.extension(name);
            if self.cursor.first().kind() == TokenKind::Comma {
                self.bump();
            }
            if self.cursor.first().kind() == TokenKind::ParenClose {
                self.bump();
                return Some(());
            }
        }
    }

    fn extension(&mut self, name: ByteRange) {
        let source = &self.text[name.to_usize()];
        self.extensions.push(name);
        if EXTENSIONS.contains(&source) {
            return;
        }
        let likeness = |known: &str| strsim::jaro_winkler(source, known);
        let closest = EXTENSIONS
            .into_iter()
            .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
        let fix = closest
            .filter(|known| likeness(known) >= LIKENESS_MIN)
            .map(|known| TextEdit::replace(name, known));
        self.error_with(SyntaxErrorKind::UnknownExtension, name, None, fix);
    }

    fn expect(&mut self, kind: TokenKind) -> Option<ByteRange> {
        (self.cursor.first().kind() == kind).then(|| self.bump().range)
    }

    /// Goes on after the attribute's bracket, or at the next line if that comes first.
    fn skip_attribute(&mut self) {
        loop {
            let next = self.cursor.first();
            if next.kind() == TokenKind::End || !next.continues_line() {
                return;
            }
            if self.bump().kind == TokenKind::BracketClose {
                return;
            }
        }
    }
}
