//! The codes of the checker: text and types `P`, structure `S`, keys and scores `K`, translations `T`.

use crate::diagnostic::{Code, Page};

/// Declares codes, each with its name and its page in `docs/diagnostics/`.
macro_rules! codes {
    ($($constant:ident = $code:literal $name:literal),+ $(,)?) => {
        $(pub(crate) const $constant: Code = Code($code);)+

        /// The page of every code of the checker, in order of the codes.
        pub const PAGES: &[Page] = &[$(Page {
            code: Code($code),
            name: $name,
            text: include_str!(concat!("../../docs/diagnostics/", $code, ".md")),
        }),+];
    };
}

codes! {
    WRONG_TYPE = "P101" "wrong-type",
    WRONG_NAME = "P102" "wrong-struct",
    MISSING_FIELD = "P103" "missing-field",
    UNKNOWN_FIELD = "P104" "unknown-field",
    UNKNOWN_WORD = "P105" "unknown-word",
    OUT_OF_RANGE = "P106" "out-of-range",
    EMPTY_TEXT = "P107" "empty-text",
    BAD_NAME = "P108" "bad-name",
    BAD_CONDITION = "P109" "bad-condition",
    OTHER_FORMAT = "P110" "other-format",
    CHOICES_AND_GOTO = "P111" "choices-and-goto",
    UNKNOWN_NODE = "S001" "unknown-node",
    DUPLICATE_NAME = "S002" "duplicate-name",
    UNREACHABLE = "S003" "unreachable-node",
    DEAD_END = "S004" "dead-end",
    NO_WAY_ON = "S005" "no-way-on",
    UNKNOWN_MOVE = "S006" "unknown-move",
    UNKNOWN_SPEAKER = "S007" "unknown-speaker",
    UNKNOWN_CHOICE = "S008" "unknown-choice",
    NEVER_SET = "S009" "flag-never-set",
    NEVER_READ = "S010" "flag-never-read",
    NEVER_PROMISED = "S011" "promise-never-made",
    SILENT_COLLEAGUE = "S012" "silent-colleague",
    TOO_MANY_CHOICES = "S013" "too-many-choices",
    ENDLESS_BEATS = "S014" "endless-beats",
    TOO_LARGE = "S015" "too-large",
    NOTHING_ON_OFFER = "S016" "nothing-on-offer",
    NEVER_OFFERED = "S017" "choice-never-offered",
    OTHER_FOLDER = "S018" "other-folder",
    UNKNOWN_ELEMENT = "S019" "unknown-element",
    SAME_TEXT_ID = "S020" "same-text-id",
    KEY_OUT_OF_RANGE = "K001" "key-out-of-range",
    LOSS_DOES_NOT_FIT = "K002" "loss-does-not-fit",
    MISSING_TRANSLATION = "T001" "missing-translation",
    ORPHAN_TRANSLATION = "T002" "orphan-translation",
    BAD_FLUENT = "T003" "bad-translation-file",
}
