//! What means nothing where it stands: strange characters, invisible ones, and the comments of other notations.

use super::Parser;
use crate::base::ByteRange;
use crate::ron_text::edit::TextEdit;
use crate::ron_text::lexer::Lexer;
use crate::ron_text::line_text;
use crate::ron_text::syntax_error::SyntaxErrorKind;
use crate::ron_text::token::{Token, TokenKind, TokenProblem};

impl Parser<'_> {
    /// Takes a token that fits nowhere.
    pub(super) fn unexpected(&mut self) {
        if self.comment_of_another_notation() {
            return;
        }
        let token = self.bump();
        self.gap_is_explained = true;
        if self.is_minus_in_disguise(token.range) {
            let fix = TextEdit::replace(token.range, "-");
            self.error_with_certain_fix(
                SyntaxErrorKind::UnexpectedCharacter,
                token.range,
                None,
                fix,
            );
            return;
        }
        self.error(SyntaxErrorKind::UnexpectedCharacter, token.range);
    }

    /// `# note`, `-- note` or `/ note`: passes over the rest of the line.
    pub(super) fn comment_of_another_notation(&mut self) -> bool {
        let start = self.cursor.first().start();
        let rest = &self.text[start as usize..];
        let Some(sign) = ["#", "--", "/"].into_iter().find(|sign| {
            let after = rest.strip_prefix(sign);
            // `# ![enable(…)]` is RON.
            after.is_some_and(|after| {
                after.starts_with([' ', '\t']) && !after.trim_start().starts_with('!')
            })
        }) else {
            return false;
        };
        let sign = ByteRange::new(start, start + sign.len() as u32);
        let end = line_text::line_end(self.text, start as usize);
        self.cursor.pass_over(end as u32);
        let fix = TextEdit::replace(sign, "//");
        self.error_with_certain_fix(SyntaxErrorKind::UnexpectedCharacter, sign, None, fix);
        true
    }

    /// Whether a number follows a dash that a word processor made of its hyphen.
    fn is_minus_in_disguise(&self, range: ByteRange) -> bool {
        const DASHES: [&str; 4] = ["\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"];
        DASHES.contains(&&self.text[range.to_usize()])
            && self.text[range.end as usize..].starts_with(|next: char| next.is_ascii_digit())
    }

    /// Reports what is wrong with white space and comments.
    #[cold]
    pub(super) fn report_trivia(&mut self, trivia: ByteRange) {
        let mut lexer = Lexer::at(self.text, trivia.start);
        loop {
            let Token {
                kind,
                range,
                problem,
            } = lexer.next_token();
            if range.start >= trivia.end {
                return;
            }
            if kind == TokenKind::Invisible {
                let source = &self.text[range.to_usize()];
                let space = if source.contains(char::is_whitespace) {
                    " "
                } else {
                    ""
                };
                let fix = TextEdit::replace(range, space);
                self.error_with(SyntaxErrorKind::InvisibleCharacter, range, None, Some(fix));
            } else if problem == Some(TokenProblem::Unterminated) {
                let opener = ByteRange::new(range.start, range.start + 2);
                self.end_is_explained = true;
                self.error(SyntaxErrorKind::UnterminatedComment, opener);
            }
        }
    }
}
