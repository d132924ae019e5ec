//! The text files that are part of the program: the one place that lists them.

use super::language::Language;

/// One file of texts in one language.
pub(super) struct TextFile {
    /// Name in the language's folder, such as `common.ftl`.
    pub(super) name: &'static str,
    pub(super) source: &'static str,
}

macro_rules! text_files {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(TextFile {
            name: $name,
            source: include_str!(concat!("../../assets/text/", $folder, "/", $name)),
        }),+]
    };
}

/// Every language lists the same files in the same order; a test compares them with the folders.
macro_rules! languages {
    ($($language:ident: $folder:literal),+; $names:tt) => {
        /// The files of a language.
        pub(super) const fn files_of(language: Language) -> &'static [TextFile] {
            match language { $(Language::$language => languages!(@files $folder $names)),+ }
        }
    };
    (@files $folder:literal [$($name:literal),+ $(,)?]) => { text_files!($folder: $($name),+) };
}

languages!(
    English: "en", Indonesian: "id";
    [
        "common.ftl",
        "home.ftl",
        "briefing.ftl",
        "conversation.ftl",
        "debrief.ftl",
        "team.ftl",
        "settings.ftl",
        "sound.ftl",
        "terminal.ftl",
        "map.ftl",
        "script.ftl",
        "changes.ftl",
        "errors.ftl",
        "authoring.ftl",
    ]
);
