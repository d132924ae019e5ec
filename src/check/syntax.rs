//! What is wrong with the text itself, in words for somebody who has never programmed.

use super::problem::{Problem, code};
use crate::base::ByteRange;
use crate::base::limits::{FILE_BYTES_MAX, NESTING_MAX, VALUES_MAX};
use crate::diagnostic::Code;
use crate::ron_text::{Parsed, SyntaxError, SyntaxErrorKind, TextEdit};

#[cfg(test)]
mod tests;

/// A longer piece of the text is quoted in a message only up to this many characters.
const QUOTED_CHARS_MAX: usize = 30;

/// The mistakes that reading the text has found.
pub(crate) fn problems(parsed: &Parsed) -> impl Iterator<Item = Problem> {
    parsed
        .errors()
        .iter()
        .map(|error| problem(parsed.text(), error))
}

fn problem(text: &str, error: &SyntaxError) -> Problem {
    let told = told(text, error);
    let mut problem = Problem::error(code_of(error.kind), error.span, told.message);
    if let Some(help) = told.help {
        problem = problem.help(help);
    }
    if let (Some(range), Some(label)) = (error.related, told.related) {
        problem = problem.related(range, label);
    }
    match &error.fix {
        Some(edit) if error.fix_is_certain => problem.certain_fix(told.fix, edit.clone()),
        Some(edit) => problem.fix(told.fix, edit.clone()),
        None => problem,
    }
}

/// The words for one mistake.
struct Told {
    message: String,
    help: Option<String>,
    /// What is at the related place.
    related: Option<&'static str>,
    /// What the edit does, if there is one.
    fix: String,
}

impl Told {
    fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
            related: None,
            fix: "mend it so".to_owned(),
        }
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self {
            help: Some(help.into()),
            ..self
        }
    }

    fn related(self, related: &'static str) -> Self {
        Self {
            related: Some(related),
            ..self
        }
    }

    fn fix(self, fix: impl Into<String>) -> Self {
        Self {
            fix: fix.into(),
            ..self
        }
    }
}

fn told(text: &str, error: &SyntaxError) -> Told {
    use SyntaxErrorKind::*;
    let here = quoted(text, error.span);
    match error.kind {
        UnclosedBracket | StrayBracket | WrongBracket | MissingOuterBracket | TooDeep => {
            told_of_bracket(text, error)
        }
        UnterminatedText | UnterminatedComment | SingleQuotes | SmartQuotes | UnquotedText
        | UnescapedQuote | BadEscape => told_of_quotes(text, error),
        NotUtf8 | Utf16 | FileTooLarge | TooManyValues | EmptyFile | BadAttribute
        | UnknownExtension => told_of_file(text, error),
        MissingComma => Told::new("a comma is missing here").fix("write a comma"),
        StrayComma => Told::new("there is a comma too many").fix("remove it"),
        SemicolonForComma => {
            Told::new("a semicolon stands where a comma belongs").fix("write a comma")
        }
        MissingColon => Told::new("a colon is missing here")
            .help("a name and its value are written as `name: value`")
            .fix("write a colon"),
        EqualsForColon => {
            Told::new(format!("{here} stands where a colon belongs")).fix("write a colon")
        }
        MissingValue => Told::new("a value is missing here")
            .help("write a value after the colon, or remove the name before it"),
        MissingFieldName => Told::new("this value has no name")
            .help("every value in these brackets is written as `name: value`"),
        QuotedFieldName => {
            Told::new("the name of a field is written without quotes").fix("remove the quotes")
        }
        HyphenInName => Told::new(format!(
            "{here} is not the name of a field: none has a hyphen"
        ))
        .fix("write underscores"),
        PathInName => {
            Told::new("only the last name is written here").fix("keep only the last name")
        }
        ColonInList => Told::new("in a list, values have no names")
            .related("this bracket begins the list")
            .help("give the fields brackets of their own, as in `[Line(says: \"…\")]`"),
        DuplicateField => Told::new(format!("the field {here} is there twice"))
            .related("it is here first")
            .help("keep one of the two")
            .fix("take this one out: both say the same"),
        DuplicateKey => Told::new(format!("two entries have the name {here}"))
            .related("the first one is here")
            .help("give one of them another name, or remove it")
            .fix("take this one out: both say the same"),
        BadNumber if error.fix.is_some() => Told::new(format!("{here} is written with a comma"))
            .help("in a number, a point stands before the decimals")
            .fix("write a point"),
        BadNumber => Told::new(format!("{here} is not a number"))
            .help("numbers are written like `3`, `-2` or `1.5`; a text stands in quotes"),
        UnexpectedCharacter if matches!(here.as_str(), "`#`" | "`--`" | "`/`") => {
            Told::new(format!("{here} begins no comment here"))
                .help("a comment begins with `//`; anything else means nothing here")
                .fix("write `//`")
        }
        UnexpectedCharacter if error.fix.is_some() => Told::new(format!(
            "{here} is a dash and no minus sign"
        ))
        .help("a word processor makes dashes of hyphens: write scenarios in a plain text editor")
        .fix("write a hyphen"),
        UnexpectedCharacter => Told::new(format!("{here} means nothing here"))
            .help("remove it, or put the text that it belongs to in quotes"),
        InvisibleCharacter => Told::new(format!(
            "there is an invisible character here, {}",
            code_points(text, error.span)
        ))
        .help("such characters come with text that is copied from a web page or a word processor")
        .fix("put in its place what it looks like"),
        TrailingText => Told::new("there is more after the end of the scenario")
            .related("the scenario ends here")
            .help("remove it, or look for a bracket before it that closes too early"),
    }
}

fn told_of_bracket(text: &str, error: &SyntaxError) -> Told {
    let here = quoted(text, error.span);
    let opener = error
        .related
        .map(|opener| quoted(text, opener))
        .unwrap_or_default();
    let write = |edit: &TextEdit| format!("write `{}`", edit.insert);
    match error.kind {
        SyntaxErrorKind::UnclosedBracket => {
            Told::new(format!("the bracket {opener} is not closed"))
                .related("it is opened here")
                .help("its closing bracket is missing here or earlier")
                .fix(error.fix.as_ref().map(write).unwrap_or_default())
        }
        SyntaxErrorKind::WrongBracket if error.related.is_some() => {
            Told::new(format!("{here} does not close {opener}"))
                .related("this bracket is open")
                .fix(error.fix.as_ref().map(write).unwrap_or_default())
        }
        SyntaxErrorKind::WrongBracket if here == "`(`" => {
            Told::new("entries with names in quotes stand in curly brackets")
                .help("write `{` here and `}` at the end, as in `{ \"opening\": Node(…) }`")
        }
        SyntaxErrorKind::WrongBracket => Told::new(format!("{here} does not follow a name"))
            .help("what belongs to a name stands in round brackets, as in `Line(says: \"…\")`"),
        SyntaxErrorKind::StrayBracket => Told::new(format!("{here} closes nothing"))
            .help("remove it, or write the opening bracket it belongs to")
            .fix("remove it"),
        SyntaxErrorKind::MissingOuterBracket => {
            Told::new("the brackets around the scenario are missing")
                .help("write `Scenario(` before the first field and `)` after the last")
        }
        _ => Told::new(format!(
            "brackets stand more than {NESTING_MAX} deep in each other"
        ))
        .help("a scenario needs about ten; what is inside this bracket was not read"),
    }
}

fn told_of_quotes(text: &str, error: &SyntaxError) -> Told {
    let here = quoted(text, error.span);
    match error.kind {
        SyntaxErrorKind::UnterminatedText => Told::new("this text has no closing quote").fix("close it here"),
        SyntaxErrorKind::UnterminatedComment => Told::new("this comment has no end")
            .help("end it with `*/`; all that follows `/*` is part of the comment and was not read"),
        SyntaxErrorKind::SingleQuotes => {
            Told::new("a text stands in double quotes, not in single ones").fix("write double quotes")
        }
        SyntaxErrorKind::SmartQuotes => Told::new("a text stands in straight quotes, not in curved ones")
            .help("a word processor curves them: write scenarios in a plain text editor")
            .fix("write straight quotes"),
        SyntaxErrorKind::UnquotedText => Told::new("this text has no quotes").fix("put it in quotes"),
        SyntaxErrorKind::UnescapedQuote => Told::new("this quote ends the text too early")
            .help("inside a text, write a quote with a backslash before it: `\\\"`")
            .fix("write backslashes before the quotes inside"),
        _ => Told::new(format!("{here} means nothing in a text"))
            .help("a backslash itself is written twice; `\\n` begins a new line and `\\\"` is a quote")
            .fix("write the backslash twice"),
    }
}

fn told_of_file(text: &str, error: &SyntaxError) -> Told {
    const MEBIBYTE: usize = 1024 * 1024;
    match error.kind {
        SyntaxErrorKind::NotUtf8 => Told::new("the file is not UTF-8 text from here on")
            .help("save it again with the encoding UTF-8; nothing of it was read"),
        SyntaxErrorKind::Utf16 => Told::new("the file is UTF-16 text")
            .help("save it again with the encoding UTF-8; nothing of it was read"),
        SyntaxErrorKind::FileTooLarge => Told::new(format!(
            "the file has more than {} MiB",
            FILE_BYTES_MAX / MEBIBYTE
        ))
        .help("is it a scenario? nothing of it was read"),
        SyntaxErrorKind::TooManyValues => {
            Told::new(format!("the file has more than {VALUES_MAX} values"))
                .help("is it a scenario? nothing after this place was read")
        }
        SyntaxErrorKind::EmptyFile => {
            Told::new("there is no scenario in the file").help("a scenario begins with `Scenario(`")
        }
        SyntaxErrorKind::BadAttribute => Told::new("this line cannot be read")
            .help("write `#![enable(implicit_some)]`, or remove it: scenarios need no such line"),
        _ => Told::new(format!(
            "there is no extension {}",
            quoted(text, error.span)
        ))
        .help("scenarios need none; `implicit_some` is allowed")
        .fix("write the name that is most like it"),
    }
}

fn quoted(text: &str, range: ByteRange) -> String {
    let source = &text[range.to_usize()];
    match source.char_indices().nth(QUOTED_CHARS_MAX) {
        Some((end, _)) => format!("`{}…`", &source[..end]),
        None => format!("`{source}`"),
    }
}

fn code_points(text: &str, range: ByteRange) -> String {
    let first = text[range.to_usize()].chars().next();
    first
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .unwrap_or_default()
}

fn code_of(kind: SyntaxErrorKind) -> Code {
    match kind {
        SyntaxErrorKind::UnclosedBracket => code::UNCLOSED_BRACKET,
        SyntaxErrorKind::StrayBracket => code::STRAY_BRACKET,
        SyntaxErrorKind::WrongBracket => code::WRONG_BRACKET,
        SyntaxErrorKind::MissingOuterBracket => code::MISSING_OUTER_BRACKET,
        SyntaxErrorKind::MissingComma => code::MISSING_COMMA,
        SyntaxErrorKind::StrayComma => code::STRAY_COMMA,
        SyntaxErrorKind::SemicolonForComma => code::SEMICOLON_FOR_COMMA,
        SyntaxErrorKind::MissingColon => code::MISSING_COLON,
        SyntaxErrorKind::EqualsForColon => code::EQUALS_FOR_COLON,
        SyntaxErrorKind::MissingValue => code::MISSING_VALUE,
        SyntaxErrorKind::MissingFieldName => code::MISSING_FIELD_NAME,
        SyntaxErrorKind::QuotedFieldName => code::QUOTED_FIELD_NAME,
        SyntaxErrorKind::HyphenInName => code::HYPHEN_IN_NAME,
        SyntaxErrorKind::PathInName => code::PATH_IN_NAME,
        SyntaxErrorKind::ColonInList => code::COLON_IN_LIST,
        SyntaxErrorKind::DuplicateField => code::DUPLICATE_FIELD,
        SyntaxErrorKind::DuplicateKey => code::DUPLICATE_KEY,
        SyntaxErrorKind::UnterminatedText => code::UNTERMINATED_TEXT,
        SyntaxErrorKind::UnterminatedComment => code::UNTERMINATED_COMMENT,
        SyntaxErrorKind::SingleQuotes => code::SINGLE_QUOTES,
        SyntaxErrorKind::SmartQuotes => code::SMART_QUOTES,
        SyntaxErrorKind::UnquotedText => code::UNQUOTED_TEXT,
        SyntaxErrorKind::UnescapedQuote => code::UNESCAPED_QUOTE,
        SyntaxErrorKind::BadEscape => code::BAD_ESCAPE,
        SyntaxErrorKind::BadNumber => code::BAD_NUMBER,
        SyntaxErrorKind::UnexpectedCharacter => code::UNEXPECTED_CHARACTER,
        SyntaxErrorKind::InvisibleCharacter => code::INVISIBLE_CHARACTER,
        SyntaxErrorKind::TrailingText => code::TRAILING_TEXT,
        SyntaxErrorKind::TooDeep => code::TOO_DEEP,
        SyntaxErrorKind::TooManyValues => code::TOO_MANY_VALUES,
        SyntaxErrorKind::BadAttribute => code::BAD_ATTRIBUTE,
        SyntaxErrorKind::UnknownExtension => code::UNKNOWN_EXTENSION,
        SyntaxErrorKind::NotUtf8 => code::NOT_UTF8,
        SyntaxErrorKind::Utf16 => code::UTF16,
        SyntaxErrorKind::FileTooLarge => code::FILE_TOO_LARGE,
        SyntaxErrorKind::EmptyFile => code::EMPTY_FILE,
    }
}
