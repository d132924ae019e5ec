//! A text as brackets, entries and comments, with the line breaks that its author made.

use crate::ron_text::lexer;
use crate::ron_text::token::{Token, TokenKind};

/// What stands between a pair of brackets, or in the whole text.
#[derive(Debug, Default)]
pub(super) struct Body<'a> {
    /// On the line of the opening bracket.
    pub(super) opener_comments: Vec<Comment<'a>>,
    pub(super) entries: Vec<Entry<'a>>,
    /// After the last entry, on lines of their own.
    pub(super) dangling: Vec<Comment<'a>>,
    /// Whether the line ends with the opening bracket.
    pub(super) is_broken: bool,
}

#[derive(Debug)]
pub(super) struct Group<'a> {
    pub(super) opener: &'a str,
    pub(super) body: Body<'a>,
    pub(super) closer: &'a str,
}

/// What stands between two commas.
#[derive(Debug, Default)]
pub(super) struct Entry<'a> {
    /// On lines of their own before it.
    pub(super) before: Vec<Comment<'a>>,
    pub(super) has_blank_before: bool,
    /// Whether it begins a line.
    pub(super) is_on_new_line: bool,
    pub(super) pieces: Vec<Piece<'a>>,
    /// After it on its last line.
    pub(super) trailing: Vec<Comment<'a>>,
}

#[derive(Debug)]
pub(super) enum Piece<'a> {
    Word(Word<'a>),
    Colon,
    Group(Group<'a>),
    /// In the middle of an entry.
    Comment(Comment<'a>),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// Whether it is a text in quotes, which may be longer than a line.
    pub(super) is_prose: bool,
    /// Whether nothing stands between it and the word before.
    pub(super) is_glued: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Comment<'a> {
    /// Without blanks at its end.
    pub(super) text: &'a str,
    pub(super) has_blank_before: bool,
    /// The spaces before it, by which several may be lined up.
    pub(super) spaces: usize,
    /// Whether nothing can follow it on its line.
    pub(super) ends_line: bool,
}

/// A token or a comment with the white space before it.
#[derive(Clone, Copy, Debug)]
struct Lexeme<'a> {
    token: Token,
    text: &'a str,
    line_ends_before: usize,
    spaces_before: usize,
}

/// Reads a text without errors.
pub(super) fn read(text: &str) -> Body<'_> {
    let lexemes = lexemes(text);
    let mut reader = Reader {
        text,
        no_comments: next_of(&lexemes, |lexeme| !is_comment(lexeme)),
        run_ends: next_of(&lexemes, |lexeme| {
            !is_comment(lexeme) || ends_line(lexeme) || lexeme.line_ends_before > 0
        }),
        lexemes,
        at: 0,
    };
    reader.body()
}

struct Reader<'a> {
    text: &'a str,
    lexemes: Vec<Lexeme<'a>>,
    /// For each place the next that is no comment.
    no_comments: Vec<u32>,
    /// For each place the next that is no comment on the same line.
    run_ends: Vec<u32>,
    at: usize,
}

fn lexemes(text: &str) -> Vec<Lexeme<'_>> {
    let mut lexemes = Vec::new();
    let mut line_ends_before = 0;
    let mut spaces_before = 0;
    for token in lexer::tokens(text) {
        let source = &text[token.range.to_usize()];
        match token.kind {
            TokenKind::Whitespace => {
                let returns = source.matches('\r').count() - source.matches("\r\n").count();
                line_ends_before += source.matches('\n').count() + returns;
                let only_spaces = source.bytes().all(|byte| byte == b' ');
                spaces_before = if only_spaces { source.len() } else { 1 };
            }
            TokenKind::ByteOrderMark => {}
            _ => {
                lexemes.push(Lexeme {
                    token,
                    text: source,
                    line_ends_before,
                    spaces_before,
                });
                (line_ends_before, spaces_before) = (0, 0);
            }
        }
    }
    lexemes
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<Lexeme<'a>> {
        self.lexemes.get(self.at).copied()
    }

    /// Up to and without the closing bracket or the end.
    fn body(&mut self) -> Body<'a> {
        let mut body = Body::default();
        let mut waiting = Vec::new();
        while let Some(next) = self.peek().filter(|next| !ends_body(next.token.kind)) {
            let is_first = body.entries.is_empty() && waiting.is_empty();
            if is_first && next.line_ends_before > 0 {
                body.is_broken = true;
            }
            if is_comment(next) {
                let goes_with_next = !ends_line(next) && !self.is_followed_by_break();
                if !goes_with_next {
                    self.at += 1;
                    let comment = comment(next);
                    let on_line = match body.entries.last_mut() {
                        Some(last) => &mut last.trailing,
                        None => &mut body.opener_comments,
                    };
                    let is_line_over = on_line.last().is_some_and(|last| last.ends_line);
                    if next.line_ends_before > 0 || !waiting.is_empty() || is_line_over {
                        waiting.push(comment);
                    } else {
                        on_line.push(comment);
                    }
                    continue;
                }
            }
            let (mut entry, after) = self.entry();
            entry.before = std::mem::replace(&mut waiting, after);
            body.entries.push(entry);
        }
        body.dangling = waiting;
        body
    }

    /// Whether a line ends after the comment here and those that follow it, or the bracket closes.
    fn is_followed_by_break(&self) -> bool {
        let next = self.run_ends[self.at + 1] as usize;
        self.lexemes.get(next).is_none_or(|next| {
            is_comment(*next) || next.line_ends_before > 0 || ends_body(next.token.kind)
        })
    }

    /// One entry with its comma, and comments on lines of their own between the two.
    fn entry(&mut self) -> (Entry<'a>, Vec<Comment<'a>>) {
        let mut entry = Entry::default();
        let mut after = Vec::new();
        if let Some(first) = self.peek() {
            entry.is_on_new_line = first.line_ends_before > 0;
            entry.has_blank_before = first.line_ends_before > 1;
        }
        while let Some(next) = self.peek().filter(|next| !ends_body(next.token.kind)) {
            if is_comment(next) {
                self.at += 1;
                let comment = comment(next);
                let is_last = self.only_comments_follow();
                let is_line_over = !entry.trailing.is_empty() || !after.is_empty();
                if is_last && (next.line_ends_before > 0 || is_line_over) {
                    after.push(comment);
                } else if is_last && comment.ends_line {
                    entry.trailing.push(comment);
                } else {
                    entry.pieces.push(Piece::Comment(comment));
                }
                continue;
            }
            match next.token.kind {
                TokenKind::Comma => {
                    self.at += 1;
                    break;
                }
                TokenKind::Hash => {
                    entry.pieces.push(self.attribute());
                    break;
                }
                TokenKind::Colon => {
                    self.at += 1;
                    entry.pieces.push(Piece::Colon);
                }
                kind if kind.is_opener() => {
                    self.at += 1;
                    let body = self.body();
                    let closer = self.peek().map_or("", |closer| closer.text);
                    self.at += 1;
                    entry.pieces.push(Piece::Group(Group {
                        opener: next.text,
                        body,
                        closer,
                    }));
                }
                kind => {
                    self.at += 1;
                    entry.pieces.push(Piece::Word(Word {
                        text: next.text,
                        is_prose: kind.is_text(),
                        is_glued: next.line_ends_before + next.spaces_before == 0,
                    }));
                }
            }
        }
        (entry, after)
    }

    /// `#![…]`, as it is written.
    fn attribute(&mut self) -> Piece<'a> {
        let start = self.lexemes[self.at].token.range.start as usize;
        let mut end = start;
        let mut depth = 0_usize;
        while let Some(next) = self.peek() {
            self.at += 1;
            end = next.token.range.end as usize;
            match next.token.kind {
                TokenKind::End => break,
                kind if kind.is_opener() => depth += 1,
                kind if kind.is_closer() => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        Piece::Word(Word {
            text: &self.text[start..end],
            is_prose: false,
            is_glued: false,
        })
    }

    fn only_comments_follow(&self) -> bool {
        let next = self.no_comments[self.at] as usize;
        self.lexemes
            .get(next)
            .is_none_or(|next| next.token.kind == TokenKind::Comma || ends_body(next.token.kind))
    }
}

/// For each place, and the end, the first at or after it that `is_wanted`; so a run of a million comments is walked once.
fn next_of(lexemes: &[Lexeme<'_>], is_wanted: impl Fn(Lexeme<'_>) -> bool) -> Vec<u32> {
    let mut next = vec![lexemes.len() as u32; lexemes.len() + 1];
    for (at, lexeme) in lexemes.iter().enumerate().rev() {
        next[at] = match is_wanted(*lexeme) {
            true => at as u32,
            false => next[at + 1],
        };
    }
    next
}

fn ends_body(kind: TokenKind) -> bool {
    kind.is_closer() || kind == TokenKind::End
}

fn is_comment(lexeme: Lexeme<'_>) -> bool {
    lexeme.token.kind.is_trivia()
}

fn ends_line(lexeme: Lexeme<'_>) -> bool {
    lexeme.token.kind == TokenKind::LineComment || lexeme.text.contains(['\n', '\r'])
}

fn comment(lexeme: Lexeme<'_>) -> Comment<'_> {
    Comment {
        text: lexeme.text.trim_end(),
        has_blank_before: lexeme.line_ends_before > 1,
        spaces: lexeme.spaces_before.max(1),
        ends_line: ends_line(lexeme),
    }
}
