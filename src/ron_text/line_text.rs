//! Where a text on one line was probably meant to end, for texts whose quotes are missing or wrong.

use super::lexer::is_whitespace;

/// The offset of the line end at or after `from`, or of the end of `text`.
pub(super) fn line_end(text: &str, from: usize) -> usize {
    text.as_bytes()[from..]
        .iter()
        .position(|b| matches!(b, b'\n' | b'\r'))
        .map_or(text.len(), |at| from + at)
}

/// Whether a value that ends at `offset` is followed by what may follow a value: a comma, a colon, a
/// closing bracket, a comment or the end of the line.
pub(super) fn value_may_end(text: &str, offset: usize) -> bool {
    let rest = text[offset..].trim_start_matches(|c| is_whitespace(c) && !matches!(c, '\n' | '\r'));
    rest.is_empty()
        || rest.starts_with([',', ':', ')', ']', '}', '\n', '\r'])
        || rest.starts_with("//")
        || rest.starts_with("/*")
}

/// The end of a text without a closing quote that begins at `start`: the end of its line, or what
/// follows a value on a line: a comment, a comma before the next field, or a bracket that closes what
/// was opened before it. A line that ends by opening a bracket keeps its key only: `opening: Node(`
/// gives `opening`.
pub(super) fn bare_end(text: &str, start: usize, line_end: usize) -> usize {
    let line = text[start..line_end].trim_end();
    if line.ends_with(['(', '[', '{'])
        && let Some(colon) = line.rfind(": ")
    {
        return start + line[..colon].trim_end().len();
    }
    let mut open = 0_usize;
    let end = line.char_indices().find_map(|(at, character)| {
        let ends = match character {
            '(' | '[' | '{' => {
                open += 1;
                false
            }
            ')' | ']' | '}' if open == 0 => value_may_end(text, start + at + 1),
            ')' | ']' | '}' => {
                open -= 1;
                false
            }
            ',' => line[at + 1..].is_empty() || (open == 0 && begins_with_field(&line[at + 1..])),
            '/' => line[at..].starts_with("//") && line[..at].ends_with([' ', '\t']),
            _ => false,
        };
        ends.then_some(at)
    });
    let kept = line[..end.unwrap_or(line.len())].trim_end();
    start + kept.strip_suffix(',').unwrap_or(kept).trim_end().len()
}

fn begins_with_field(text: &str) -> bool {
    let text = text.trim_start();
    let name_len = text
        .bytes()
        .take_while(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'_')
        .count();
    name_len > 0 && text[name_len..].trim_start().starts_with(':')
}

/// In a text with quotes inside, `"He said "hello" to me"`, the end of the whole text, where `after`
/// is the offset after the first quote inside. Quotes inside come in pairs, so only every second
/// quote from there on can be the last.
pub(super) fn end_with_quotes_inside(text: &str, after: usize) -> Option<usize> {
    let line_end = line_end(text, after);
    text[after..line_end]
        .match_indices('"')
        .map(|(at, quote)| after + at + quote.len())
        .skip(1)
        .step_by(2)
        .find(|&end| value_may_end(text, end))
}
