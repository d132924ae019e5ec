//! What can be wrong with a RON text, as data.

use super::edit::TextEdit;
use crate::base::ByteRange;

/// What is wrong. The names are stable: diagnostics, their pages and tests build on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyntaxErrorKind {
    /// A bracket is never closed. The span is where its closing bracket is missed, `related` the
    /// opening one.
    UnclosedBracket,
    /// A closing bracket closes nothing.
    StrayBracket,
    /// A bracket of another kind than the one needed. `related` is the opening one, unless it is
    /// itself the wrong one.
    WrongBracket,
    /// The whole text lacks the brackets around its fields.
    MissingOuterBracket,
    /// No comma between two entries. The span is the place for it.
    MissingComma,
    /// A comma with nothing before it.
    StrayComma,
    /// A semicolon where a comma belongs.
    SemicolonForComma,
    /// No colon between a name or key and its value. The span is the place for it.
    MissingColon,
    /// An equals sign where a colon belongs.
    EqualsForColon,
    /// A name or key with no value. The span is the place for it.
    MissingValue,
    /// A value without a name among fields that have one.
    MissingFieldName,
    /// A field's name in quotes.
    QuotedFieldName,
    /// A field's name with a hyphen.
    HyphenInName,
    /// A name with `::` before a value.
    PathInName,
    /// A colon where only values are listed. `related` is the bracket that opened the list.
    ColonInList,
    /// A name that stands twice in one struct. `related` is the first.
    DuplicateField,
    /// A key that stands twice in one map. `related` is the first.
    DuplicateKey,
    /// A text without its closing quote.
    UnterminatedText,
    /// A comment without its `*/`.
    UnterminatedComment,
    /// A text in single quotes.
    SingleQuotes,
    /// A text in typographic quotes.
    SmartQuotes,
    /// A text without quotes.
    UnquotedText,
    /// A quote inside a text without a backslash before it.
    UnescapedQuote,
    /// A backslash that begins no escape.
    BadEscape,
    /// A number that cannot be read.
    BadNumber,
    /// Characters that mean nothing in RON.
    UnexpectedCharacter,
    /// A character that looks like white space and is none.
    InvisibleCharacter,
    /// Something after the end of the one value. `related` is that value's last character.
    TrailingText,
    /// More brackets inside each other than [`NESTING_MAX`](crate::base::limits::NESTING_MAX).
    TooDeep,
    /// More values than [`VALUES_MAX`](crate::base::limits::VALUES_MAX).
    TooManyValues,
    /// `#![…]` that cannot be read.
    BadAttribute,
    /// `#![enable(…)]` of something that does not exist.
    UnknownExtension,
    /// The file is no UTF-8. The span is the first wrong byte, and nothing after it was read.
    NotUtf8,
    /// The file is UTF-16. Nothing was read.
    Utf16,
    /// More bytes than [`FILE_BYTES_MAX`](crate::base::limits::FILE_BYTES_MAX). Nothing was read.
    FileTooLarge,
    /// There is no value at all.
    EmptyFile,
}

/// One mistake in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong.
    pub kind: SyntaxErrorKind,
    /// Where; empty where something is missing.
    pub span: ByteRange,
    /// The other place that explains it, such as the bracket that was opened.
    pub related: Option<ByteRange>,
    /// An edit that mends it.
    pub fix: Option<TextEdit>,
    /// Whether that edit gives what the author meant, so that it may be made without asking.
    pub fix_is_certain: bool,
}

impl SyntaxErrorKind {
    /// Whether the edit that comes with such an error always gives what the author meant. Of other kinds
    /// it may still be so, where nothing else can be meant at that place.
    pub(super) fn fix_is_certain(self) -> bool {
        use SyntaxErrorKind::*;
        matches!(
            self,
            MissingComma
                | StrayComma
                | SemicolonForComma
                | EqualsForColon
                | HyphenInName
                | PathInName
                | InvisibleCharacter
        )
    }

    /// Whether the entries around such a mistake were all read as they were meant, so that nothing
    /// that seems to be missing there was only lost by the reader.
    pub(super) fn keeps_entries(self) -> bool {
        use SyntaxErrorKind::*;
        matches!(
            self,
            MissingComma
                | StrayComma
                | SemicolonForComma
                | MissingColon
                | EqualsForColon
                | MissingValue
                | QuotedFieldName
                | HyphenInName
                | PathInName
                | DuplicateField
                | DuplicateKey
                | SingleQuotes
                | SmartQuotes
                | BadEscape
                | BadNumber
                | InvisibleCharacter
        )
    }
}
